package attack

import (
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/id"
)

// learn adds to the secrets what the API shows to an officer of the victim: sealed
// columns are random bytes in the database and readable words here.
func (w *world) learn(t *testing.T) {
	t.Helper()
	insider := w.signIn(t, "machine.officer")
	before := len(w.secrets)
	known := map[string]bool{}
	w.read(t, w.signIn(t, "transit.officer"), own, func(text string) { known[text] = true })
	w.read(t, insider, victim, func(text string) {
		if distinctive(text) && !known[text] {
			w.secrets = append(w.secrets, text)
			known[text] = true
		}
	})
	revealed := insider.send(t, call{query: `mutation($i: RevealFieldInput!) { revealField(input: $i) { text } }`, variables: map[string]any{
		"i": map[string]any{"objectId": w.identifiersOf(t, victim)("Archive"), "field": "ID_NUMBER", "reason": "核对身份信息"},
	}})
	var reply struct {
		Data struct{ RevealField struct{ Text string } }
	}
	require.NoError(t, json.Unmarshal([]byte(revealed), &reply), revealed)
	require.Len(t, reply.Data.RevealField.Text, 18, revealed)
	w.secrets = append(w.secrets, reply.Data.RevealField.Text)
	require.Greater(t, len(w.secrets), before+10)
}

// read asks every query as somebody of a tenant and visits the texts of the answers.
func (w *world) read(t *testing.T, p *persona, tenant string, visit func(text string)) {
	t.Helper()
	onslaught(t, w, p, w.identifiersOf(t, tenant), func(c call, reply string) {
		var body any
		require.NoError(t, json.Unmarshal([]byte(reply), &body))
		texts(body, visit)
	}, "query")
}

// texts visits every string inside the data of a reply.
func texts(x any, visit func(string)) {
	switch x := x.(type) {
	case string:
		visit(x)
	case []any:
		for _, e := range x {
			texts(e, visit)
		}
	case map[string]any:
		for key, e := range x {
			if key != "errors" && key != "extensions" && key != "__typename" {
				texts(e, visit)
			}
		}
	}
}

// TestOneForeignIdentifierAmongOwn: a child of another tenant under a parent of one's
// own, for every identifier that an operation takes. The others are valid, so these
// calls come further than those in which everything is foreign.
func TestOneForeignIdentifierAmongOwn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.learn(t)
	before := w.snapshot(t)
	foreign, mine := w.identifiersOf(t, victim), w.identifiersOf(t, own)
	s := schema(t)
	for _, login := range []string{"transit.officer", "transit.chair", "transit.admin"} {
		p := w.signIn(t, login)
		calls, alone := 0, 0
		rootFields(s, func(kind string, f *ast.FieldDefinition) {
			for n, asked := 0, 1; n < asked; n++ {
				asked = 0
				oneForeign := func(typ string) string {
					asked++
					if asked-1 == n {
						return foreign(typ)
					}
					return mine(typ)
				}
				c := generator{schema: s, ids: oneForeign}.document(kind, f, true)
				if asked == 0 {
					return // it takes no identifier
				}
				reply := p.send(t, c)
				require.Empty(t, w.leaked(reply, c), "identifier %d of %s as %s leaks:\n%s\n%s", n, c.field, login, c.query, reply)
				require.NotContains(t, reply, `"code":"INTERNAL"`, "%s as %s: %v\n%s", c.field, login, c.variables, reply)
				calls++
				if strings.Contains(reply, `"code":"UNAUTHENTICATED"`) {
					alone++
				}
			}
		})
		require.Greater(t, calls, 60)
		require.Less(t, alone, 3, "%s lost the session on the way and attacked nothing", login)
	}
	require.Equal(t, before, w.snapshot(t), "a row of another tenant changed")
}

// TestSessionWorksForOneUnion: somebody with roles in two unions reaches only the one
// the session is for.
func TestSessionWorksForOneUnion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.learn(t)
	w.alsoWorksFor(t, "transit.officer", victim)
	p := w.signIn(t, "transit.officer")
	reply := p.send(t, call{query: `mutation($i: SwitchTenantInput!) { switchTenant(input: $i) { viewer { tenant { name } } } }`,
		variables: map[string]any{"i": map[string]any{"tenantId": w.tenants[own].String()}}})
	require.Contains(t, reply, own)
	before := w.snapshot(t)
	known := w.registered(t)
	onslaught(t, w, p, w.identifiersOf(t, victim), func(c call, reply string) {
		if leak := w.leaked(reply, c); leak != "" { // people see the names of the unions they belong to
			require.True(t, strings.Contains(reply, `"viewer"`) && known(leak), "%s leaks %q: %s", c.field, leak, reply)
		}
	})
	require.Equal(t, before, w.snapshot(t))

	reply = p.send(t, call{query: `mutation($i: SwitchTenantInput!) { switchTenant(input: $i) { viewer { tenant { name } } } }`,
		variables: map[string]any{"i": map[string]any{"tenantId": w.tenants[stranger].String()}}})
	require.Contains(t, reply, `"code":"NOT_FOUND"`, "no member there")
}

// alsoWorksFor makes an account an officer of a second union.
func (w *world) alsoWorksFor(t *testing.T, login, tenant string) {
	t.Helper()
	membership := id.New(id.Membership)
	for _, insert := range []struct {
		sql  string
		args []any
	}{
		{`insert into app.membership (tenant_id, id, account_id, display_name, unit_id)
			select $1, $2, a.id, '兼职干事', (select u.id from app.unit u where u.tenant_id = $1 order by u.path limit 1)
			from identity.account a where a.login = $3`, []any{w.tenants[tenant], membership, login}},
		{`insert into app.role_assignment (tenant_id, id, membership_id, role, unit_id, valid_from, granted_by)
			select $1, $2, $3, $4, m.unit_id, '2026-01-01', m.account_id from app.membership m where m.tenant_id = $1 and m.id = $3`,
			[]any{w.tenants[tenant], id.New(id.Assignment), membership, string(authz.UnionOfficer)}},
	} {
		_, err := w.super.Exec(t.Context(), insert.sql, insert.args...)
		require.NoError(t, err)
	}
}

// TestExpiredGrantShowsNothing: what a federation was once allowed to see.
func TestExpiredGrantShowsNothing(t *testing.T) {
	t.Parallel()
	for _, state := range []string{"GRANTED", "REVOKED", "REFUSED"} {
		t.Run(state, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			w.learn(t)
			expires := "interval '1 hour'" // too late for one that was granted, early enough for the others
			if state == "GRANTED" {
				expires = "-interval '1 minute'"
			}
			_, err := w.super.Exec(t.Context(), fmt.Sprintf(`insert into app.supervision_grant (tenant_id, id, supervisor_id, purpose, scopes, state,
					requested_by, requested_by_name, requested_at, decided_by, decided_by_name, decided_at, expires_at)
				select $1, $2, t.id, '年度专项检查', array['ARCHIVE', 'VISIT'], $3, $4, '监管员', now() - interval '10 days', $4, '主席', now(), now() + %s
				from identity.tenant t where t.name = '云岭市青溪区总工会'`, expires), w.tenants[victim], id.New(id.Grant), state, id.New(id.Account))
			require.NoError(t, err)
			known := w.registered(t)
			p := w.signIn(t, "district.supervisor")
			onslaught(t, w, p, w.identifiersOf(t, victim), func(c call, reply string) {
				if c.field == "requestGrant" || c.field == "suspendTenant" || c.field == "resumeTenant" {
					return // theirs to do
				}
				leak := w.leaked(reply, c)
				require.True(t, leak == "" || known(leak) || c.field == "grants", "%s leaks %q: %s", c.field, leak, reply)
			})
		})
	}
}

// TestCursorsOfOthersOpenNothing: a cursor is a place in an order, not a permission.
func TestCursorsOfOthersOpenNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.learn(t)
	insider, attacker := w.signIn(t, "machine.officer"), w.signIn(t, "transit.officer")
	tried := 0
	s := schema(t)
	rootFields(s, func(kind string, f *ast.FieldDefinition) {
		if kind != "query" || f.Arguments.ForName("after") == nil || needsArguments(f) {
			return
		}
		var page struct {
			Data map[string]struct{ PageInfo struct{ EndCursor *string } }
		}
		reply := insider.send(t, call{field: f.Name, query: "{ " + f.Name + "(first: 1) { pageInfo { endCursor } } }"})
		require.NoError(t, json.Unmarshal([]byte(reply), &page), reply)
		cursor := page.Data[f.Name].PageInfo.EndCursor
		if cursor == nil {
			return
		}
		tried++
		c := generator{schema: s, ids: w.identifiersOf(t, own)}.document(kind, f, false)
		c.query = strings.Replace(c.query, "{ "+f.Name, fmt.Sprintf("{ %s(first: 100, after: %q)", f.Name, *cursor), 1)
		reply = attacker.send(t, c)
		require.Empty(t, w.leaked(reply, c), "%s leaks: %s", f.Name, reply)
		require.NotContains(t, reply, `"code":"INTERNAL"`, f.Name)
	})
	require.Greater(t, tried, 4)
}

// TestTenantsAtTheSameTime: loaders, caches and connections that two unions' requests
// share keep nothing from one for the other.
func TestTenantsAtTheSameTime(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.learn(t)
	insider, attacker := w.signIn(t, "machine.officer"), w.signIn(t, "transit.officer")
	s := schema(t)
	var queries []call
	rootFields(s, func(kind string, f *ast.FieldDefinition) {
		if kind == "query" && !needsArguments(f) {
			queries = append(queries, generator{schema: s, ids: nothing}.document(kind, f, false))
		}
	})
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for _, c := range queries {
				insider.send(t, c)
			}
		})
		wg.Go(func() {
			for _, c := range queries {
				reply := attacker.send(t, c)
				if leak := w.leaked(reply, c); leak != "" {
					t.Errorf("%s leaks %q", c.field, leak)
				}
			}
		})
	}
	wg.Wait()
}
