package graph_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/graph"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/id"
)

// production serves the registered documents only.
var production = graph.Config{Documents: graph.Documents{Trusted: map[string]string{
	"sha256:a": "query Who { viewer { name } }",
	"sha256:b": "{ " + numbered(25, "a%d: viewer { name } ") + "}",
}}}

func TestTrustedDocumentsAreServedByID(t *testing.T) {
	t.Parallel()
	s := newServer(production, graph.Services{})
	w := s.do(t.Context(), post(`{"documentId":"sha256:a"}`))
	require.Equal(t, http.StatusOK, w.Code)
	require.JSONEq(t, `{"data":{"viewer":null}}`, w.Body.String())

	requireRefused(t, s.do(t.Context(), post(`{"documentId":"sha256:c"}`)), "BAD_USER_INPUT", "graphql.untrusted")
	requireRefused(t, s.do(t.Context(), post(`{"documentId":"sha256:b"}`)), "BAD_USER_INPUT", "graphql.too_large")
	w = s.do(t.Context(), post(`{"documentId":"sha256:a","query":"{ __typename }"}`))
	require.JSONEq(t, `{"data":{"viewer":null}}`, w.Body.String(), "the registered text counts")
}

func TestFreeFormDocumentsAreForOperatorsOnly(t *testing.T) {
	t.Parallel()
	s := newServer(production, graph.Services{})
	free := query("{ __typename }")
	requireRefused(t, s.do(t.Context(), post(free)), "FORBIDDEN", "graphql.untrusted")
	requireRefused(t, s.do(as(t.Context(), id.New(id.Tenant), authz.TenantAdmin), post(free)), "FORBIDDEN", "graphql.untrusted")
	operator := authz.With(t.Context(), &authz.Actor{AccountID: id.New(id.Account), Operator: true})
	require.JSONEq(t, `{"data":{"__typename":"Query"}}`, s.do(operator, post(free)).Body.String())
}

// What a client may expect of GraphQL over HTTP beyond what the audit asks.
func TestOverHTTP(t *testing.T) {
	t.Parallel()
	s := newServer(freeForm, graph.Services{})
	send := func(body, accept string) (int, http.Header) {
		r := post(body)
		r.Header.Set("Accept", accept)
		w := s.do(t.Context(), r)
		return w.Code, w.Header()
	}
	const own, plain = "application/graphql-response+json", "application/json"
	for _, c := range []struct {
		body, accept, media string
		code                int
	}{
		{query("{ __typename }"), own, own, 200},
		{query("{ __typename }"), plain, plain, 200},
		{query("{ __typename }"), "", plain, 200},
		{query("{ __typename }"), "*/*", plain, 200},
		{query("{ __typename }"), plain + ", " + own + ";q=0.9", own, 200},
		{query("{ nothing }"), own, own, 400},
		{query("{ nothing }"), plain, plain, 200},
		{query("{ mySessions { id } }"), own, own, 200}, // executed, with an error in it
		{"", own, own, 400},
		{`{}`, plain, plain, 400},
		{`{"query":" "}`, plain, plain, 400},
	} {
		code, header := send(c.body, c.accept)
		require.Equal(t, c.code, code, "%s as %s", c.body, c.accept)
		require.Equal(t, c.media+"; charset=utf-8", header.Get("Content-Type"))
		require.Equal(t, "no-store", header.Get("Cache-Control"))
	}
}
