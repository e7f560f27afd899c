package graph_test

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/graph"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestMain(m *testing.M) {
	slog.SetDefault(slog.New(slog.DiscardHandler)) // defects that tests make on purpose are not news
	os.Exit(dbtest.Main(m))
}

// server is the GraphQL handler without the edge. Most tests are about what happens
// before a resolver runs, so its services may be missing.
type server struct {
	handler  http.Handler
	resolver *graph.Resolver
}

func newServer(cfg graph.Config, services graph.Services) *server {
	r := graph.NewResolver(services)
	return &server{graph.NewHandler(r, cfg), r}
}

// freeForm serves any document, as in development.
var freeForm = graph.Config{Documents: graph.Documents{FreeForm: true}}

const testRequestID = "TESTREQUEST1"

// do sends one request as the actor of ctx.
func (s *server) do(ctx context.Context, r *http.Request) *httptest.ResponseRecorder {
	ctx = s.resolver.Attach(graph.WithRequestID(ctx, testRequestID))
	w := httptest.NewRecorder()
	s.handler.ServeHTTP(w, r.WithContext(ctx))
	return w
}

func post(body string) *http.Request {
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	return r
}

// query is the body of a free-form document.
func query(document string) string {
	body, _ := json.Marshal(map[string]string{"query": document}) // strings always marshal
	return string(body)
}

// answer is what a client reads.
type answer struct {
	Data   map[string]any `json:"data"`
	Errors []struct {
		Message    string         `json:"message"`
		Path       []any          `json:"path"`
		Extensions map[string]any `json:"extensions"`
	} `json:"errors"`
	Extensions map[string]any `json:"extensions"`
}

func read(t testing.TB, w *httptest.ResponseRecorder) answer {
	t.Helper()
	var a answer
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &a), w.Body.String())
	return a
}

// requireRefused wants one error with this code and reason, and no data.
func requireRefused(t testing.TB, w *httptest.ResponseRecorder, code, reason string) {
	t.Helper()
	a := read(t, w)
	require.Nil(t, a.Data, w.Body.String())
	require.NotEmpty(t, a.Errors, w.Body.String())
	require.Equal(t, code, a.Errors[0].Extensions["code"], w.Body.String())
	require.Equal(t, reason, a.Errors[0].Extensions["reason"], w.Body.String())
}

// as acts in a tenant with a role over all of it.
func as(ctx context.Context, t id.ID, role authz.Role) context.Context {
	return authz.With(tenant.With(ctx, t), &authz.Actor{
		AccountID: id.New(id.Account), MembershipID: id.New(id.Membership), TenantID: t, TenantKind: authz.EnterpriseUnion,
		Name: "测试员", Grants: []authz.Grant{{Role: role}},
	})
}

// tenantOf is the tenant that a context of dbtest works for.
func tenantOf(ctx context.Context) id.ID {
	t, _ := tenant.From(ctx)
	return t
}
