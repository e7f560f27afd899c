package attack

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/id"
)

// counselling is an application for counselling of the victim's own union, marked with
// the canary wherever a column takes it.
func (w *world) counselling(t *testing.T) (application id.ID, number string) {
	t.Helper()
	archive := w.neighbourless(t)
	reply := w.signIn(t, "machine.officer").send(t, call{query: `mutation($i: DraftApplicationInput!) { draftApplication(input: $i) { application { id number } } }`,
		variables: map[string]any{"i": map[string]any{"archiveId": archive.String(), "origin": "UNIT", "form": map[string]any{"item": "PSYCH"}}}})
	var out struct {
		Data struct {
			DraftApplication struct{ Application struct{ ID, Number string } }
		}
	}
	require.NoError(t, json.Unmarshal([]byte(reply), &out), reply)
	made := out.Data.DraftApplication.Application
	application, err := id.Parse(made.ID)
	require.NoError(t, err, reply)
	for _, sql := range []string{
		`update app.application set wanted_note = $2, outcome_note = $2 where id = $1`,
		`update app.application_event set note = $2, actor_name = $2 where application_id = $1`,
		`insert into app.application_paper (tenant_id, id, application_id, kind, note, added_at, added_by_name)
			select tenant_id, '` + id.New(id.ApplicationPaper).String() + `', id, 'OTHER', $2, now(), $2 from app.application where id = $1`,
	} {
		_, err := w.super.Exec(t.Context(), sql, application, canary)
		require.NoError(t, err, sql)
	}
	return application, made.Number
}

// neighbourless is a household of the victim's union that aid may be asked for.
func (w *world) neighbourless(t *testing.T) (archive id.ID) {
	t.Helper()
	require.NoError(t, w.super.QueryRow(t.Context(), `select id from app.archive where tenant_id = $1 and state = 'ACTIVE' order by id limit 1`,
		w.tenants[victim]).Scan(&archive))
	return archive
}

// TestCounsellingIsConfidential: colleagues who read every application, and who may even
// make some, find no trace of one for counselling: neither lists nor its identifier nor a
// command tell that it exists.
func TestCounsellingIsConfidential(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	application, number := w.counselling(t)
	of := w.identifiersOf(t, victim)
	ids := func(typ string) string {
		if typ == "Application" {
			return application.String()
		}
		return of(typ)
	}
	stored := func() (sum string) {
		require.NoError(t, w.super.QueryRow(t.Context(), `select md5(p::text) from app.application p where p.id = $1`, application).Scan(&sum))
		return sum
	}
	before := stored()
	insider := w.signIn(t, "machine.officer")
	seen := 0
	onslaught(t, w, insider, ids, func(c call, reply string) {
		if containsAny(reply, number, canary) {
			seen++
		}
	}, "query")
	require.Positive(t, seen, "who handles applications sees it")
	for _, login := range []string{"machine.station", "machine.auditor", "machine.chair"} {
		kinds := []string{"query"}
		if login == "machine.station" {
			kinds = append(kinds, "mutation")
		}
		p := w.signIn(t, login)
		onslaught(t, w, p, ids, func(c call, reply string) {
			require.False(t, containsAny(reply, number, canary), "%s tells %s of it: %s", c.field, login, reply)
		}, kinds...)
	}
	require.Equal(t, before, stored())
}

func containsAny(text string, parts ...string) bool {
	return slices.ContainsFunc(parts, func(part string) bool { return strings.Contains(text, part) })
}
