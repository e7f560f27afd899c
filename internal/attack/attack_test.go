package attack

import (
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"
)

// rootFields are all operations but the ones whose purpose is to sign in or out:
// they would end the attacker's own session.
func rootFields(s *ast.Schema, visit func(kind string, f *ast.FieldDefinition)) {
	skip := map[string]bool{"login": true, "logout": true, "switchTenant": true, "changePassword": true, "acceptInvitation": true}
	for kind, def := range map[string]*ast.Definition{"query": s.Query, "mutation": s.Mutation} {
		for _, f := range def.Fields {
			if len(f.Name) > 1 && f.Name[:2] != "__" && !skip[f.Name] {
				visit(kind, f)
			}
		}
	}
}

var (
	anyID     = regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`)
	requestID = regexp.MustCompile(`"requestId":"[A-Z0-9]+"`)
	moments   = regexp.MustCompile(`\d{4}-\d\d-\d\dT[\d:.]+Z`)
)

// shape is a reply without what differs between two equal calls.
func shape(reply string) string {
	reply = requestID.ReplaceAllString(reply, `"requestId":"-"`)
	return moments.ReplaceAllString(anyID.ReplaceAllString(reply, "id"), "moment")
}

// attackers in the attacker's union: one with every office role that exists, one
// with none worth mentioning, and the federation above, which leads but may not read.
var attackers = []string{"transit.admin", "transit.officer", "transit.chair", "transit.center", "transit.helper"}

// onslaught sends every operation of the kinds, all unless named, with identifiers of a
// target, with and without the optional arguments.
func onslaught(t *testing.T, w *world, p *persona, ids identify, check func(c call, reply string), kinds ...string) {
	t.Helper()
	s := schema(t)
	g := generator{schema: s, ids: ids}
	rootFields(s, func(kind string, f *ast.FieldDefinition) {
		if kinds != nil && !slices.Contains(kinds, kind) {
			return
		}
		for _, optional := range []bool{false, true} {
			c := g.document(kind, f, optional)
			check(c, p.send(t, c))
		}
	})
}

func TestForeignIdentifiersReachNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	before := w.snapshot(t)
	for _, target := range []string{victim, stranger} {
		foreign := w.identifiersOf(t, target)
		for _, login := range attackers {
			p := w.signIn(t, login)
			calls := 0
			onslaught(t, w, p, foreign, func(c call, reply string) {
				calls++
				require.Empty(t, w.leaked(reply, c), "%s as %s leaks:\n%s\n%s", c.field, login, c.query, reply)
				require.NotContains(t, reply, `"code":"INTERNAL"`, "%s as %s:\n%s", c.field, login, c.query)
				require.NotContains(t, reply, `"reason":"graphql.`, "the generator wrote a bad document: %s", reply)
			})
			require.Greater(t, calls, 100)
		}
	}
	require.Equal(t, before, w.snapshot(t), "a row of another tenant changed")
}

// TestForeignLooksLikeMissing: whoever probes identifiers learns nothing.
func TestForeignLooksLikeMissing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	foreign := w.identifiersOf(t, victim)
	s := schema(t)
	for _, login := range []string{"transit.officer", "transit.chair", "transit.admin"} {
		p := w.signIn(t, login)
		rootFields(s, func(kind string, f *ast.FieldDefinition) {
			asked := false
			probe := func(typ string) string { asked = true; return foreign(typ) }
			a := generator{schema: s, ids: probe}.document(kind, f, false)
			b := generator{schema: s, ids: nothing}.document(kind, f, false)
			if !asked {
				return // it takes no identifier
			}
			require.Equal(t, shape(p.send(t, b)), shape(p.send(t, a)), "%s as %s tells a foreign identifier from a missing one", f.Name, login)
		})
	}
}

func TestNobodyGetsAnything(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	before := w.snapshot(t)
	p := w.anonymous(t)
	onslaught(t, w, p, w.identifiersOf(t, victim), func(c call, reply string) {
		require.Empty(t, w.leaked(reply, c), "%s leaks to nobody: %s", c.field, reply)
		if c.field != "viewer" && c.field != "invitation" {
			require.Contains(t, reply, `"code":"UNAUTHENTICATED"`, c.field)
		}
	})
	require.Equal(t, before, w.snapshot(t))
}

// TestWithoutRoleEverythingIsForbidden: a member whose roles were taken away.
func TestWithoutRoleEverythingIsForbidden(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.signIn(t, "transit.officer")
	_, err := w.super.Exec(t.Context(), `update app.role_assignment set revoked_at = now(), revoked_by = granted_by where tenant_id = $1`, w.tenants[own])
	require.NoError(t, err)
	s := schema(t)
	g := generator{schema: s, ids: w.identifiersOf(t, own)}
	rootFields(s, func(kind string, f *ast.FieldDefinition) {
		if f.Directives.ForName("can") == nil && f.Directives.ForName("operator") == nil {
			return
		}
		require.Contains(t, p.send(t, g.document(kind, f, false)), `"code":"FORBIDDEN"`, f.Name)
	})
}

func TestSuspendedUnionStopsAtOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.signIn(t, "transit.officer")
	_, err := w.super.Exec(t.Context(), `update identity.tenant set state = 'SUSPENDED', suspended_reason = 'test' where id = $1`, w.tenants[own])
	require.NoError(t, err)
	s := schema(t)
	g := generator{schema: s, ids: w.identifiersOf(t, own)}
	rootFields(s, func(kind string, f *ast.FieldDefinition) {
		if f.Directives.ForName("can") != nil {
			require.Contains(t, p.send(t, g.document(kind, f, false)), `"reason":"org.tenant.suspended"`, f.Name)
		}
	})
}

// TestSupervisorSeesNoNames: the federation above reads figures; without a grant no
// text of the unions it leads comes back, but for what the registry shows (names of
// unions) and what concerns the federation itself.
func TestSupervisorSeesNoNames(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	before := w.snapshot(t)
	w.secrets = slices.DeleteFunc(w.secrets, w.registered(t))
	for _, login := range []string{"district.supervisor", "city.supervisor", "city.chair"} {
		p := w.signIn(t, login)
		onslaught(t, w, p, w.identifiersOf(t, victim), func(c call, reply string) {
			if c.field == "requestGrant" || c.field == "suspendTenant" || c.field == "resumeTenant" {
				return // theirs to do; the rows they write are checked by their own tests
			}
			require.Empty(t, w.leaked(reply, c), "%s as %s leaks: %s", c.field, login, reply)
		})
	}
	after := w.snapshot(t)
	for _, table := range []string{"app.supervision_grant", "app.job"} { // a request, and the message about it
		delete(before, table)
		delete(after, table)
	}
	require.Equal(t, before, after)
}

// TestSuiteFindsADroppedPolicy: without row level security on one table the attack
// must be noticed, or it would prove nothing.
func TestSuiteFindsADroppedPolicy(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	_, err := w.super.Exec(t.Context(), `drop policy tenant on app.unit; create policy tenant on app.unit to nuanxin_app using (true)`)
	require.NoError(t, err)
	p := w.signIn(t, "transit.officer")
	found := false
	onslaught(t, w, p, w.identifiersOf(t, victim), func(c call, reply string) {
		found = found || w.leaked(reply, c) != ""
	})
	require.True(t, found, "the suite missed a table without its policy")
}
