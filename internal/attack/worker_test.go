package attack

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/id"
)

// canary is written into every text about another worker's household that a column takes.
const canary = "金丝雀"

// workersOf are the logins of the workers of a union, in the order in which they came.
func (w *world) workersOf(tenant string) (out []string) {
	for _, l := range w.logins {
		if l.Tenant == tenant && slices.Contains(l.Roles, string(authz.Worker)) {
			out = append(out, l.Login)
		}
	}
	return out
}

// neighbour is another worker of the same union: their things, marked with the canary.
type neighbour struct {
	archive, application id.ID
	ids                  identify
}

// mark plants the canary into everything that belongs to the household of a worker.
func (w *world) mark(t *testing.T, login string) *neighbour {
	t.Helper()
	ctx := t.Context()
	n := &neighbour{}
	require.NoError(t, w.super.QueryRow(ctx, `select a.id from app.archive a join app.member_identity i using (tenant_id, id_number_bix)
		join app.membership m on m.tenant_id = i.tenant_id and m.id = i.membership_id
		join identity.account c on c.id = m.account_id where c.login = $1`, login).Scan(&n.archive))
	require.NoError(t, w.super.QueryRow(ctx, `select id from app.application where archive_id = $1 and state = 'APPROVED' limit 1`, n.archive).Scan(&n.application))
	for _, sql := range []string{
		`update app.archive set head_name = $2, wish = $2, cause_note = $2, bank_name = $2, employment = $2 where id = $1`,
		`update app.application set reason = $2, outcome_note = $2, wanted_note = $2 where archive_id = $1`,
		`update app.application_event set note = $2, actor_name = $2 where application_id in (select id from app.application where archive_id = $1)`,
		`update app.consent set person_name = $2, text_version = $2 where archive_id = $1`,
		`update app.archive_event set reason = $2, actor_name = $2 where archive_id = $1`,
		`update app.household_person set name = $2, workplace = $2 where archive_id = $1`,
		`update app.approval_case set title = $2 where subject_id in (select id from app.application where archive_id = $1)`,
		`update app.membership m set display_name = $2 from app.member_identity i join app.archive a using (tenant_id, id_number_bix)
			where m.id = i.membership_id and a.id = $1`,
		`update app.worker_access w set name = $2, unit_stated = $2, work_number = $2 from app.archive a
			where a.id = $1 and w.tenant_id = a.tenant_id and w.id_number_bix = a.id_number_bix`,
		`insert into app.consent (tenant_id, id, archive_id, person_name, purpose, text_version, channel, signed_on, recorded_at)
			select tenant_id, '` + id.New(id.Consent).String() + `', id, $2, 'PHOTO', $2, 'paper', '2026-01-05', now() from app.archive where id = $1`,
		`insert into app.archive_return (tenant_id, id, archive_id, round, missing, note, returned_by, returned_by_name, returned_at, answered_at)
			select a.tenant_id, '` + id.New(id.ArchiveReturn).String() + `', a.id, 1, '{OTHER}', $2, m.id, $2, now(), now()
			from app.archive a join app.membership m on m.tenant_id = a.tenant_id where a.id = $1 limit 1`,
		`insert into app.archive_paper (tenant_id, id, archive_id, kind, issuer, note, state, filed_by, filed_at)
			select a.tenant_id, '` + id.New(id.ArchivePaper).String() + `', a.id, 'OTHER', $2, $2, 'FILED', m.id, now()
			from app.archive a join app.membership m on m.tenant_id = a.tenant_id where a.id = $1 limit 1`,
		`insert into app.application_paper (tenant_id, id, application_id, kind, note, added_at, added_by_name)
			select tenant_id, '` + id.New(id.ApplicationPaper).String() + `', id, 'OTHER', $2, now(), $2 from app.application where archive_id = $1 limit 1`,
		`insert into app.aid_feedback (tenant_id, id, application_id, source, score, comment, given_at, by_name)
			select tenant_id, '` + id.New(id.AidFeedback).String() + `', id, 'WORKER', 5, $2, now(), $2 from app.application where archive_id = $1 and state = 'APPROVED' limit 1`,
		`insert into app.aid_complaint (tenant_id, id, application_id, source, text, state, filed_at, filed_by_name, due_on, version)
			select tenant_id, '` + id.New(id.AidComplaint).String() + `', id, 'WORKER', $2 || $2, 'RECEIVED', now(), $2, current_date, 1
			from app.application where archive_id = $1 and state = 'APPROVED' limit 1`,
		`insert into app.access_log (tenant_id, id, viewer_tenant_id, viewer_tenant_name, viewer_id, viewer_name, purpose, object_kind, object_id, fields)
			select tenant_id, '` + id.New(id.AccessLog).String() + `', tenant_id, $2, id, $2, $2, 'Archive', id, '{PHONE}' from app.archive where id = $1`,
	} {
		_, err := w.super.Exec(ctx, sql, n.archive, canary)
		require.NoError(t, err, sql)
	}
	n.ids = w.neighbours(t, n)
	return n
}

// neighbours gives the marked identifiers for what belongs to a household, and those of
// the union's own things for the rest.
func (w *world) neighbours(t *testing.T, n *neighbour) identify {
	t.Helper()
	of := w.identifiersOf(t, victim)
	marked := map[string]string{"Archive": n.archive.String(), "Application": n.application.String()}
	for typ, sql := range map[string]string{
		"Consent":          `select id from app.consent where archive_id = $1 limit 1`,
		"ArchivePaper":     `select id from app.archive_paper where archive_id = $1 limit 1`,
		"HouseholdPerson":  `select id from app.household_person where archive_id = $1 limit 1`,
		"ApplicationPaper": `select p.id from app.application_paper p join app.application a on a.id = p.application_id where a.archive_id = $1 limit 1`,
		"AidComplaint":     `select c.id from app.aid_complaint c join app.application a on a.id = c.application_id where a.archive_id = $1 limit 1`,
		"Member":           `select i.membership_id from app.member_identity i join app.archive a using (tenant_id, id_number_bix) where a.id = $1`,
		"WorkerAccess":     `select w.id from app.worker_access w join app.archive a using (tenant_id, id_number_bix) where a.id = $1`,
	} {
		var x id.ID
		if w.super.QueryRow(t.Context(), sql, n.archive).Scan(&x) == nil {
			marked[typ] = x.String()
		}
	}
	require.Greater(t, len(marked), 5)
	return func(typ string) string {
		if x := marked[typ]; x != "" {
			return x
		}
		return of(typ)
	}
}

// household is a fingerprint of everything stored about the marked household.
func (w *world) household(t *testing.T, n *neighbour) string {
	t.Helper()
	var sum string
	require.NoError(t, w.super.QueryRow(t.Context(), `select md5(string_agg(x, '' order by x)) from (
		select a::text x from app.archive a where a.id = $1
		union all select p::text from app.application p where p.archive_id = $1
		union all select c::text from app.consent c where c.archive_id = $1
		union all select f::text from app.aid_feedback f join app.application p on p.id = f.application_id where p.archive_id = $1
		union all select c::text from app.aid_complaint c join app.application p on p.id = c.application_id where p.archive_id = $1
		union all select d::text from app.archive_paper d where d.archive_id = $1
		union all select e::text from app.archive_event e where e.archive_id = $1
		union all select h::text from app.household_person h where h.archive_id = $1) s`, n.archive).Scan(&sum))
	return sum
}

// TestWorkersReachOnlyTheirOwn: a worker calls every operation with the identifiers of a
// colleague's household in the same union. Not one byte of it comes back, nothing of it
// changes, and it looks as if it did not exist.
func TestWorkersReachOnlyTheirOwn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	logins := w.workersOf(victim)
	require.GreaterOrEqual(t, len(logins), 2)
	n := w.mark(t, logins[0])
	before := w.household(t, n)
	s := schema(t)
	for _, login := range logins[1:] {
		p := w.signIn(t, login)
		calls := 0
		onslaught(t, w, p, n.ids, func(c call, reply string) {
			calls++
			require.NotContains(t, reply, canary, "%s as %s:\n%s\n%s", c.field, login, c.query, reply)
			require.NotContains(t, reply, `"code":"INTERNAL"`, "%s as %s:\n%s", c.field, login, c.query)
			require.NotContains(t, reply, `"reason":"graphql.`, reply)
		})
		require.Greater(t, calls, 100)
		for typ := range homes {
			x := n.ids(typ)
			reply := p.send(t, call{field: "node", query: `query($id: ID!) { node(id: $id) { __typename id } }`, variables: map[string]any{"id": x}})
			if !slices.Contains(everybodys, typ) && strings.Contains(reply, typ) {
				t.Errorf("node(%s) as %s: %s", typ, login, reply)
			}
		}
		rootFields(s, func(kind string, f *ast.FieldDefinition) {
			if can := f.Directives.ForName("can"); can == nil || !strings.HasPrefix(can.Arguments.ForName("action").Value.Raw, "own.") {
				return
			}
			asked := false
			probe := func(typ string) string { asked = true; return n.ids(typ) }
			a := generator{schema: s, ids: probe}.document(kind, f, false)
			b := generator{schema: s, ids: nothing}.document(kind, f, false)
			if asked {
				require.Equal(t, shape(p.send(t, b)), shape(p.send(t, a)), "%s as %s tells a colleague's identifier from a missing one", f.Name, login)
			}
		})
	}
	require.Equal(t, before, w.household(t, n), "a colleague's household changed")
}

// everybodys are types of which a worker may know that one exists: units are no secret
// inside a union.
var everybodys = []string{"Unit", "Tenant"}

// TestWorkersReachNoOtherUnion: the same with the identifiers of other tenants.
func TestWorkersReachNoOtherUnion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	before := w.snapshot(t)
	p := w.signIn(t, w.workersOf(own)[0])
	for _, target := range []string{victim, stranger} {
		onslaught(t, w, p, w.identifiersOf(t, target), func(c call, reply string) {
			require.Empty(t, w.leaked(reply, c), "%s leaks:\n%s\n%s", c.field, c.query, reply)
			require.NotContains(t, reply, `"code":"INTERNAL"`, c.field)
		})
	}
	require.Equal(t, before, w.snapshot(t))
}

// TestWorkersSeeTheirOwn: the marked worker reads the canary, so that the silence above
// proves something.
func TestWorkersSeeTheirOwn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	logins := w.workersOf(victim)
	w.mark(t, logins[0])
	p := w.signIn(t, logins[0])
	for _, query := range []string{
		`{ ownFile { headName consents { personName } looks { viewerName } } }`, `{ ownHome { applications { reason papers { note } } } }`,
		`{ ownHome { archive { papers { note } } } }`, `{ ownHome { archive { members { name } } } }`,
		`{ ownHome { applications { feedback { comment } } } }`, `{ ownHome { applications { complaints { text } } } }`,
	} {
		require.Contains(t, p.send(t, call{field: "own", query: query}), canary, query)
	}
}

// TestWorkersHoldNothingElse: the operations that a worker may call at all.
func TestWorkersHoldNothingElse(t *testing.T) {
	t.Parallel()
	for _, kind := range []authz.TenantKind{authz.EnterpriseUnion, authz.Federation} {
		a := &authz.Actor{TenantKind: kind, Grants: []authz.Grant{{Role: authz.Worker}}}
		if kind == authz.Federation {
			require.Empty(t, a.Permitted())
			continue
		}
		require.ElementsMatch(t, []authz.Action{authz.OwnRead, authz.OwnApply, authz.AttachmentUpload}, a.Permitted())
	}
}

// TestTheDoorTellsNothing: the page where workers ask to be let in answers alike for
// somebody who is on file and for somebody who is not, and closes after some requests.
func TestTheDoorTellsNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	before := w.snapshot(t)
	code := w.codeOf(t, own)
	ask := func(at, name, number string) (int, string) {
		return w.visitor(t, http.MethodPost, "/public/"+at+"/join",
			fmt.Sprintf(`{"name":%q,"idNumber":%q,"phone":"13800000000","unit":"维修车间","workNumber":"A1"}`, name, number))
	}
	known, first := ask(code, "贾春德", "110101199003070011")
	again, second := ask(code, "贾春德", "110101199003070011")
	require.Equal(t, []int{http.StatusOK, http.StatusOK}, []int{known, again}, "%s %s", first, second)
	require.Equal(t, len(first), len(second))
	for _, at := range []string{"81110000MC0000001R", "none", w.codeOf(t, "云岭市总工会")} {
		status, _ := ask(at, "贾春德", "110101199003070011")
		require.Equal(t, http.StatusNotFound, status, "a federation and an unknown union have no such door")
	}
	closed := false
	for range 25 {
		status, _ := ask(code, "贾春德", "110101199003070011")
		closed = closed || status == http.StatusTooManyRequests
	}
	require.True(t, closed)
	require.Equal(t, before, w.snapshot(t))
}
