package archtest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/nuanxin/nuanxin/internal/authz"
)

func loadSchema(t *testing.T) *ast.Schema {
	t.Helper()
	files, err := filepath.Glob("../../graph/schema/*.graphqls")
	require.NoError(t, err)
	var sources []*ast.Source
	for _, f := range files {
		text, err := os.ReadFile(f)
		require.NoError(t, err)
		sources = append(sources, &ast.Source{Name: f, Input: string(text)})
	}
	s, gqlErr := gqlparser.LoadSchema(sources...)
	require.NoError(t, gqlErr)
	return s
}

func roots(s *ast.Schema) (out []*ast.FieldDefinition) {
	for _, def := range []*ast.Definition{s.Query, s.Mutation} {
		for _, f := range def.Fields {
			if !strings.HasPrefix(f.Name, "__") {
				out = append(out, f)
			}
		}
	}
	return out
}

// openRoots may be called without a session; each was decided.
var openRoots = []string{"viewer", "invitation", "login", "acceptInvitation"}

// TestEveryRootFieldSaysWhoMayCallIt: exactly one of the four directives, and an
// action that exists.
func TestEveryRootFieldSaysWhoMayCallIt(t *testing.T) {
	t.Parallel()
	known := map[string]bool{}
	for _, a := range authz.Actions {
		known[string(a)] = true
	}
	var open []string
	for _, f := range roots(loadSchema(t)) {
		n := 0
		for _, d := range []string{"can", "signedIn", "operator", "public"} {
			if f.Directives.ForName(d) != nil {
				n++
			}
		}
		require.Equal(t, 1, n, "%s needs exactly one of @can, @signedIn, @operator, @public", f.Name)
		if can := f.Directives.ForName("can"); can != nil {
			action := can.Arguments.ForName("action").Value.Raw
			require.True(t, known[action], "%s needs the unknown action %q", f.Name, action)
		}
		if f.Directives.ForName("public") != nil {
			open = append(open, f.Name)
		}
	}
	require.ElementsMatch(t, openRoots, open)
}

// refless identifiers name nothing that is stored: they are made by the client.
var refless = []string{"node.id", "ReportVisitInput.clientId"}

// TestEveryIdentifierSaysWhatItNames: the attack suite needs to know what to send.
func TestEveryIdentifierSaysWhatItNames(t *testing.T) {
	t.Parallel()
	s := loadSchema(t)
	check := func(where string, typ *ast.Type, d ast.DirectiveList) {
		if typ.Name() == "ID" && d.ForName("ref") == nil {
			require.Contains(t, refless, where, "%s lacks @ref(type:)", where)
		}
	}
	for _, f := range roots(s) {
		for _, a := range f.Arguments {
			check(f.Name+"."+a.Name, a.Type, a.Directives)
		}
	}
	for _, def := range s.Types {
		if def.Kind == ast.InputObject {
			for _, f := range def.Fields {
				check(def.Name+"."+f.Name, f.Type, f.Directives)
			}
		}
	}
}

// boundedLists say in their description how long they may become.
func TestEveryListIsBounded(t *testing.T) {
	t.Parallel()
	for _, f := range roots(loadSchema(t)) {
		if f.Type.Elem != nil {
			require.Contains(t, f.Description+" ", "at most", "%s is a list: page it, or state its bound", f.Name)
		}
		if strings.HasSuffix(f.Type.Name(), "Connection") {
			require.NotNil(t, f.Arguments.ForName("first"), "%s lacks first", f.Name)
		}
	}
}

// TestRoleMatrix compares role × operation with the reviewed table.
func TestRoleMatrix(t *testing.T) {
	t.Parallel()
	const file = "testdata/role-matrix.csv"
	var b strings.Builder
	b.WriteString("operation,action")
	for _, r := range authz.Roles {
		b.WriteString("," + string(r))
	}
	b.WriteString("\n")
	for _, f := range roots(loadSchema(t)) {
		can := f.Directives.ForName("can")
		if can == nil {
			continue
		}
		action := can.Arguments.ForName("action").Value.Raw
		b.WriteString(f.Name + "," + action)
		for _, r := range authz.Roles {
			b.WriteString("," + whereAllowed(r, authz.Action(action)))
		}
		b.WriteString("\n")
	}
	if os.Getenv("UPDATE") != "" {
		require.NoError(t, os.WriteFile(file, []byte(b.String()), 0o600))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), b.String(), "who may do what changed: review it, then run with UPDATE=1")
}

// whereAllowed: U in enterprise unions, F in federations, UF in both, - nowhere.
func whereAllowed(r authz.Role, act authz.Action) string {
	out := ""
	for kind, letter := range map[authz.TenantKind]string{authz.EnterpriseUnion: "U", authz.Federation: "F"} {
		a := &authz.Actor{TenantKind: kind, Grants: []authz.Grant{{Role: r}}}
		for _, p := range a.Permitted() {
			if p == act {
				out += letter
			}
		}
	}
	switch out {
	case "":
		return "-"
	case "FU":
		return "UF"
	}
	return out
}
