package attack

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// schema is the public contract as the files say it.
func schema(t testing.TB) *ast.Schema {
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

// identify gives the identifier to use for an argument that names a type.
type identify func(refType string) string

// generator writes a document and its variables for a root field: every leaf to a
// depth, every argument with a value that passes the schema.
type generator struct {
	schema *ast.Schema
	ids    identify
}

const depth = 3

// call is one request.
type call struct {
	field     string
	query     string
	variables map[string]any
}

// document makes the call of a root field. optional: also send the arguments that
// may be left out.
func (g generator) document(kind string, f *ast.FieldDefinition, optional bool) call {
	c := call{field: f.Name, variables: map[string]any{}}
	var declared, passed []string
	for _, a := range f.Arguments {
		if !a.Type.NonNull && !optional {
			continue
		}
		declared = append(declared, fmt.Sprintf("$%s: %s", a.Name, a.Type.String()))
		passed = append(passed, fmt.Sprintf("%s: $%s", a.Name, a.Name))
		c.variables[a.Name] = g.value(a.Name, a.Type, ref(a.Directives), optional, 0)
	}
	head, args := kind+" Attack", ""
	if declared != nil {
		head += "(" + strings.Join(declared, ", ") + ")"
		args = "(" + strings.Join(passed, ", ") + ")"
	}
	c.query = head + " { " + f.Name + args + g.selection(f.Type.Name(), depth) + " }"
	return c
}

func ref(d ast.DirectiveList) string {
	if r := d.ForName("ref"); r != nil {
		return r.Arguments.ForName("type").Value.Raw
	}
	return ""
}

// selection is every leaf of a type and, down to the depth, of what it refers to.
func (g generator) selection(typeName string, left int) string {
	def := g.schema.Types[typeName]
	if def.IsLeafType() {
		return ""
	}
	if def.IsAbstractType() {
		var parts []string
		for _, p := range g.schema.GetPossibleTypes(def) {
			if left > 0 {
				parts = append(parts, "... on "+p.Name+leafFields(g.schema, p))
			}
		}
		return " { __typename " + strings.Join(parts, " ") + " }"
	}
	var parts []string
	for _, f := range def.Fields {
		if strings.HasPrefix(f.Name, "__") || needsArguments(f) {
			continue
		}
		sub := g.schema.Types[f.Type.Name()]
		switch {
		case sub.IsLeafType():
			parts = append(parts, f.Name)
		case left > 0:
			parts = append(parts, f.Name+g.selection(f.Type.Name(), left-1))
		}
	}
	if parts == nil {
		parts = []string{"__typename"}
	}
	return " { " + strings.Join(parts, " ") + " }"
}

func leafFields(s *ast.Schema, def *ast.Definition) string {
	parts := []string{"__typename"}
	for _, f := range def.Fields {
		// An alias by type: the same field has other types in other branches.
		if s.Types[f.Type.Name()].IsLeafType() && f.Name == "id" {
			parts = append(parts, f.Name)
		}
	}
	return " { " + strings.Join(parts, " ") + " }"
}

func needsArguments(f *ast.FieldDefinition) bool {
	return slices.ContainsFunc(f.Arguments, func(a *ast.ArgumentDefinition) bool { return a.Type.NonNull && a.DefaultValue == nil })
}

// value is something that passes the schema for an argument or input field.
func (g generator) value(name string, t *ast.Type, refType string, optional bool, level int) any {
	if t.Elem != nil {
		return []any{g.value(name, t.Elem, refType, optional, level)}
	}
	def := g.schema.Types[t.Name()]
	switch def.Kind {
	case ast.Enum:
		return def.EnumValues[0].Name
	case ast.InputObject:
		out := map[string]any{}
		for _, f := range def.Fields {
			if f.Type.NonNull || optional && level < 3 && !slices.Contains(exclusive, def.Name+"."+f.Name) {
				out[f.Name] = g.value(f.Name, f.Type, ref(f.Directives), optional, level+1)
			}
		}
		return out
	}
	return g.scalar(name, t.Name(), refType)
}

// exclusive are inputs of which another one says the same thing.
var exclusive = []string{"CampaignInput.rule", "RequestExportInput.archiveFilter"}

func (g generator) scalar(name, typ, refType string) any {
	switch typ {
	case "ID":
		return g.ids(refType)
	case "Int":
		return 1
	case "Boolean":
		return true
	case "Float":
		return 1.0
	case "Fen":
		return "100"
	case "Date":
		return "2027-02-01"
	case "Time":
		return "2027-02-01T01:00:00Z"
	case "Map":
		return map[string]any{}
	}
	switch name {
	case "after":
		return nil
	case "uscc":
		return "81110000MC0000001R"
	case "areaCode":
		return "410400"
	case "idNumber":
		return "110101199003070011"
	case "locale":
		return "zh-CN"
	case "json":
		return `{"year":2029,"days":[]}`
	}
	return "攻击者填写的内容"
}
