package graph_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/graph"
)

// TestCop is what the scanner graphql-cop looks for in a server, one case for each
// of its detections. GraphiQL, which it looks for too, is a matter of the edge.
func TestCop(t *testing.T) {
	t.Parallel()
	s := newServer(freeForm, graph.Services{})
	refused := func(r *http.Request, reason string) func(*testing.T) {
		return func(t *testing.T) {
			t.Parallel()
			w := s.do(t.Context(), r)
			require.Contains(t, read(t, w).Errors[0].Extensions["reason"], reason, w.Body.String())
			require.Nil(t, read(t, w).Data)
			require.LessOrEqual(t, len(read(t, w).Errors), 5)
			require.Less(t, w.Body.Len(), 4<<10)
		}
	}
	notSpoken := func(r *http.Request) func(*testing.T) {
		return func(t *testing.T) {
			t.Parallel()
			w := s.do(t.Context(), r)
			require.GreaterOrEqual(t, w.Code, 400)
			require.NotContains(t, w.Body.String(), `"data"`)
		}
	}
	form := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader("query=query+cop+%7B__typename%7D"))
	form.Header.Set("Content-Type", "application/x-www-form-urlencoded")

	t.Run("alias overloading", refused(post(query("query cop { "+numbered(101, "a%d: __typename ")+"}")), "graphql.too_large"))
	t.Run("array batching", refused(post("["+strings.Repeat(query("{ __typename }")+",", 9)+query("{ __typename }")+"]"), "graphql.request"))
	t.Run("directive overloading", refused(post(query("query cop { __typename "+strings.Repeat("@aa", 10)+" }")), "graphql.validation"))
	t.Run("directive overloading, much", refused(post(query("query cop { __typename "+strings.Repeat("@aa", 900)+" }")), "graphql.too_large"))
	t.Run("circular introspection", refused(post(query("query cop { __schema { "+strings.Repeat("types { fields { type { ", 4)+"name"+strings.Repeat(" } } }", 4)+" } }")), "graphql."))
	t.Run("introspection", refused(post(query("query cop { __schema { types { name fields { name } } } }")), "graphql.introspection"))
	t.Run("field duplication", refused(post(query("query cop { "+strings.Repeat("__typename ", 500)+"}")), "graphql.too_large"))
	t.Run("GET query", notSpoken(httptest.NewRequest(http.MethodGet, "/graphql?query=query+cop+%7B__typename%7D", http.NoBody)))
	t.Run("GET mutation", notSpoken(httptest.NewRequest(http.MethodGet, "/graphql?query=mutation+cop+%7B__typename%7D", http.NoBody)))
	t.Run("form encoded query", notSpoken(form))
	t.Run("field suggestions", func(t *testing.T) {
		t.Parallel()
		w := s.do(t.Context(), post(query("query cop { __schema { directive } viewr { nam } }")))
		require.NotContains(t, strings.ToLower(w.Body.String()), "did you mean")
	})
	t.Run("tracing", func(t *testing.T) {
		t.Parallel()
		w := s.do(t.Context(), post(query("query cop { __typename }")))
		require.Nil(t, read(t, w).Extensions)
		require.Equal(t, "Query", read(t, w).Data["__typename"])
	})
	t.Run("unhandled errors", func(t *testing.T) {
		t.Parallel()
		w := s.do(t.Context(), post(query("qwerty cop { abc }")))
		require.NotContains(t, w.Body.String(), "goroutine")
		requireRefused(t, w, "BAD_USER_INPUT", "graphql.validation")
	})
}

func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// Documents that cost much to validate do not get that far.
func TestHostileDocumentsAreRefusedEarly(t *testing.T) {
	t.Parallel()
	s := newServer(freeForm, graph.Services{})
	bomb := "{ ...f0 }\n" + numbered(150, "fragment f%[1]d on Query { ...n%[1]d ...n%[1]d } fragment n%[1]d on Query { ...f%[1]d }")
	for name, document := range map[string]string{
		"fragment bomb":    "{ ...f0 } " + numberedPairs(190) + "fragment f190 on Query { viewer { name } }",
		"circle":           bomb,
		"equal fields":     "{ viewer { " + strings.Repeat("name ", 1900) + "} }",
		"deep":             strings.Repeat("{ a ", 900) + strings.Repeat("}", 900),
		"too many tokens":  "{ viewer { name(a: [" + strings.Repeat("1 ", 3000) + "]) } }",
		"deep value":       "{ archives(filter: {unitIds: " + strings.Repeat("[", 900) + strings.Repeat("]", 900) + "}) { totalCount } }",
		"two mutations":    "mutation { logout { ok } b: logout { ok } }",
		"two root aliases": "mutation { a: logout { ok } b: logout { ok } }",
	} {
		w := s.do(t.Context(), post(query(document)))
		requireRefused(t, w, "BAD_USER_INPUT", read(t, w).Errors[0].Extensions["reason"].(string))
		require.Less(t, w.Body.Len(), 2<<10, name)
	}
}

// numberedPairs is n fragments, each spreading the next twice.
func numberedPairs(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "fragment f%d on Query { ...f%d ...f%d } ", i, i+1, i+1)
	}
	return b.String()
}

func TestComplexityIsBounded(t *testing.T) {
	t.Parallel()
	s := newServer(freeForm, graph.Services{})
	document := "{ archives(first: 100) { edges { node { history(first: 100) { edges { node { id } } } } } } }"
	w := s.do(t.Context(), post(query(document)))
	requireRefused(t, w, "BAD_USER_INPUT", "graphql.too_large")
	require.Equal(t, map[string]any{"limit": "complexity"}, read(t, w).Errors[0].Extensions["args"])
}

// A reply quotes little of what was sent, and nothing of a broken body.
func TestRepliesDoNotEcho(t *testing.T) {
	t.Parallel()
	s := newServer(freeForm, graph.Services{})
	long := strings.Repeat("geheim", 30_000)
	for name, body := range map[string]string{
		"broken body":    `{"query":"{ viewer }", "variables": {"password": "` + long,
		"no object":      `"` + long + `"`,
		"wrong types":    `{"query":{"a":"` + long + `"}}`,
		"enum":           `{"query":"query($o: ArchiveOrder) { archives(order: $o) { totalCount } }","variables":{"o":"` + long + `"}}`,
		"literal":        query("{ archives(order: " + long + ") { totalCount } }"),
		"field":          query("{ " + long + " }"),
		"operation name": `{"query":"{ __typename }","operationName":"` + long + `"}`,
		"document id":    `{"documentId":"` + long + `"}`,
	} {
		w := s.do(t.Context(), post(body))
		require.Less(t, w.Body.Len(), 1<<10, name)
		requireRefused(t, w, "BAD_USER_INPUT", read(t, w).Errors[0].Extensions["reason"].(string))
	}
	// A mistyped secret is never quoted.
	w := s.do(t.Context(), post(`{"query":"mutation($i: LoginInput!) { login(input: $i) { viewer { name } } }","variables":{"i":{"login":"x","password":["geheim"]}}}`))
	require.NotContains(t, w.Body.String(), "geheim")
}

func TestBodyIsCapped(t *testing.T) {
	t.Parallel()
	s := newServer(freeForm, graph.Services{})
	fits := `{"query":"{ __typename }","extensions":{"pad":"` + strings.Repeat("x", 250<<10) + `"}}`
	require.Equal(t, http.StatusOK, s.do(t.Context(), post(fits)).Code)
	w := s.do(t.Context(), post(`{"query":"{ __typename }","extensions":{"pad":"`+strings.Repeat("x", 256<<10)+`"}}`))
	require.Equal(t, http.StatusRequestEntityTooLarge, w.Code)
	requireRefused(t, w, "BAD_USER_INPUT", "graphql.too_large")
}
