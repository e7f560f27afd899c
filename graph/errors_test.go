package graph_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/graph"
	"github.com/nuanxin/nuanxin/graph/messages"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/org"
)

const allUnits = "{ units { id name } }"

// An outage of the database tells the client a number to report and nothing else.
func TestDatabaseErrorsStayInside(t *testing.T) {
	t.Parallel()
	d := dbtest.Isolated(t)
	home := tenantOf(d.Tenant(t))
	s := newServer(freeForm, graph.Services{Org: org.New(d.DB, nil, nil, clock.System, nil)})
	ctx := as(t.Context(), home, authz.TenantAdmin)
	require.Empty(t, read(t, s.do(ctx, post(query(allUnits)))).Errors)

	_, err := d.Super(t).Exec(t.Context(), "alter table app.unit rename to elsewhere")
	require.NoError(t, err)
	w := s.do(ctx, post(query(allUnits)))
	requireRefused(t, w, "INTERNAL", "internal")
	require.Equal(t, testRequestID, read(t, w).Errors[0].Extensions["requestId"])
	for _, inside := range []string{"SQLSTATE", "42P01", "relation", "app.unit", "select", "pgconn"} {
		require.NotContains(t, w.Body.String(), inside)
	}
}

// A panic in a resolver costs its request and nothing else. Without services every
// resolver panics.
func TestPanicEndsOneRequest(t *testing.T) {
	t.Parallel()
	s := newServer(freeForm, graph.Services{})
	ctx := as(t.Context(), tenantOf(dbtest.Shared(t).Tenant(t)), authz.TenantAdmin)
	for range 2 {
		w := s.do(ctx, post(query(allUnits)))
		requireRefused(t, w, "INTERNAL", "internal")
		require.Equal(t, testRequestID, read(t, w).Errors[0].Extensions["requestId"])
		require.NotContains(t, w.Body.String(), "nil pointer")
		require.NotContains(t, w.Body.String(), "goroutine")
	}
	require.JSONEq(t, `{"data":{"__typename":"Query"}}`, s.do(ctx, post(query("{ __typename }"))).Body.String())
}

func TestRefusalsComeInTheCallersLanguage(t *testing.T) {
	t.Parallel()
	s := newServer(freeForm, graph.Services{})
	ctx := t.Context()
	w := s.do(ctx, post(query("{ mySessions { id } }")))
	requireRefused(t, w, "UNAUTHENTICATED", "session.required")
	require.Equal(t, "请先登录。", read(t, w).Errors[0].Message)
	require.Equal(t, []any{"mySessions"}, read(t, w).Errors[0].Path)
	w = s.do(messages.WithLocale(ctx, messages.English), post(query("{ mySessions { id } }")))
	require.Equal(t, "Please sign in.", read(t, w).Errors[0].Message)
}

// Fields are named by the path of the input, with words for each.
func TestFieldErrors(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	s := newServer(freeForm, graph.Services{Org: org.New(d.DB, nil, nil, clock.System, nil)})
	ctx := messages.WithLocale(as(t.Context(), tenantOf(d.Tenant(t)), authz.TenantAdmin), messages.English)
	w := s.do(ctx, post(query(`mutation { createUnit(input: {parentId: "0193a1b2-0000-7000-8000-000000000001", kind: TEAM, name: ""}) { unit { id } } }`)))
	requireRefused(t, w, "BAD_USER_INPUT", "input.invalid")
	require.Equal(t, []any{map[string]any{"path": "name", "code": "required", "message": "Required"}}, read(t, w).Errors[0].Extensions["fields"])
}

// Every scalar refuses what is none of its own as the client's mistake.
func TestBadScalarsAreBadInput(t *testing.T) {
	t.Parallel()
	s := newServer(freeForm, graph.Services{})
	ctx := as(t.Context(), tenantOf(dbtest.Shared(t).Tenant(t)), authz.UnionOfficer)
	for _, document := range []string{
		`{ node(id: "x") { id } }`,
		`{ archives(filter: {notVisitedSince: "yesterday"}) { totalCount } }`,
		`{ archives(filter: {unitIds: ["1"]}) { totalCount } }`,
		`mutation { createArchive(input: {unitId: "0193a1b2-0000-7000-8000-000000000001", headName: "a", idNumber: "1", category: DEEP, householdSize: 1, mainCause: ILLNESS, incomeYear: "1.5"}) { archive { id } } }`,
		`mutation { createCampaign(input: {theme: OTHER, title: "a", recurrence: ONCE, dueAt: "soon", visitDays: 1, audience: {archives: true, named: false}, standards: [], fundSource: OTHER, assignment: MANUAL}) { campaign { id } } }`,
	} {
		w := s.do(ctx, post(query(document)))
		require.Equal(t, "BAD_USER_INPUT", read(t, w).Errors[0].Extensions["code"], "%s: %s", document, w.Body)
	}
}
