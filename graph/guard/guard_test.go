package guard

import (
	"fmt"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/nuanxin/nuanxin/internal/errs"
)

func parse(t testing.TB, text string) *ast.QueryDocument {
	t.Helper()
	doc, err := parser.ParseQuery(&ast.Source{Input: text})
	require.NoError(t, err)
	return doc
}

// refusal is what the guard says to the first operation of a document, nil if it
// lets it pass.
func refusal(t testing.TB, l Limits, text string) *errs.Error {
	t.Helper()
	doc := parse(t, text)
	err := Guard{Limits: l}.MutateOperationContext(t.Context(), &graphql.OperationContext{Doc: doc, Operation: doc.Operations[0]})
	if err == nil {
		return nil
	}
	var e *errs.Error
	require.ErrorAs(t, err, &e)
	return e
}

// bomb is n fragments, each of which spreads the next one twice: n lines of text
// that expand to 2ⁿ fields.
func bomb(n int) string {
	var b strings.Builder
	b.WriteString("{ ...f0 }\n")
	for i := range n {
		fmt.Fprintf(&b, "fragment f%d on Query { ...f%d ...f%d }\n", i, i+1, i+1)
	}
	fmt.Fprintf(&b, "fragment f%d on Query { viewer { name } }\n", n)
	return b.String()
}

// A guard that walked every spread would not end in this universe from about 60
// levels on, so that the test ends is the proof; the memo shows how.
func TestFragmentBombIsRefusedInOneWalk(t *testing.T) {
	t.Parallel()
	for n := 10; n <= 200; n += 10 {
		e := refusal(t, Default, bomb(n))
		require.NotNil(t, e, n)
		require.Equal(t, errs.BadUserInput, e.Code)
		require.Equal(t, "graphql.too_large", e.Reason)
		require.Equal(t, e, Default.CheckText(bomb(n), 10*n+20))
		doc := parse(t, bomb(n))
		m := meter{fragments: doc.Fragments, memo: map[string]cost{}}
		c := m.set(doc.Operations[0].SelectionSet)
		require.Len(t, m.memo, n+1, "each fragment is computed once")
		require.Equal(t, min(2<<min(n, 60), ceiling), c.fields, "2ⁿ names and 2ⁿ viewers, as far as numbers go")
	}
}

func TestLimits(t *testing.T) {
	t.Parallel()
	nested := func(depth int) string {
		return strings.Repeat("{ a ", depth) + strings.Repeat("}", depth)
	}
	repeat := func(n int, format string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format, i)
		}
		return b.String()
	}
	for _, c := range []struct {
		name   string
		limits Limits
		text   func(n int) string
		most   int // the largest n that passes
	}{
		{"depth", Limits{Depth: 5, Fields: 99, RootFields: 9}, nested, 5},
		{"depth", Limits{Depth: 5, Fields: 99, RootFields: 9}, func(n int) string {
			return "{ a { ...f } } fragment f on T " + nested(n-1)
		}, 5},
		{"fields", Limits{Depth: 9, Fields: 7, Aliases: 9, RootFields: 9}, func(n int) string {
			return "{ root { ... on T { " + repeat(n-1, "f%d ") + "} } }"
		}, 7},
		{"fields", Limits{Depth: 9, Fields: 7, RootFields: 9}, func(n int) string {
			return "{ root { " + strings.Repeat("...f ", n-1) + "} } fragment f on T { a }"
		}, 7},
		{"aliases", Limits{Depth: 9, Fields: 99, Aliases: 3, RootFields: 99}, func(n int) string {
			return "{ " + repeat(n, "a%d: viewer ") + "}"
		}, 3},
		{"directives", Limits{Depth: 9, Fields: 99, Directives: 4, RootFields: 99}, func(n int) string {
			return "{ viewer" + strings.Repeat(" @a", n) + " }"
		}, 4},
		{"directives", Limits{Depth: 9, Fields: 99, Directives: 4, RootFields: 99}, func(n int) string {
			return "query @a { ... on Query @a { ...f" + strings.Repeat(" @a", n-2) + " } } fragment f on Query { viewer }"
		}, 4},
		{"rootFields", Limits{Depth: 9, Fields: 99, RootFields: 6}, func(n int) string {
			return "{ " + repeat(n, "f%d ") + "}"
		}, 6},
		{"rootFields", Limits{Depth: 9, Fields: 99, RootFields: 20, MutationFields: 1}, func(n int) string {
			return "mutation { ... { ...f } } fragment f on Mutation { " + repeat(n, "m%d ") + "}"
		}, 1},
	} {
		require.Nil(t, refusal(t, c.limits, c.text(c.most)), "%s: %s", c.name, c.text(c.most))
		e := refusal(t, c.limits, c.text(c.most+1))
		require.NotNil(t, e, "%s: %s", c.name, c.text(c.most+1))
		require.Equal(t, errs.Args{"limit": fmt.Sprintf("%s > %d", c.name, c.most)}, e.Args)
	}
}

// One document with two logins would halve what throttling is worth.
func TestMutationHasOneRootField(t *testing.T) {
	t.Parallel()
	require.Nil(t, refusal(t, Default, "mutation { logout { ok } }"))
	require.NotNil(t, refusal(t, Default, "mutation { logout { ok } a: logout { ok } }"))
	require.NotNil(t, refusal(t, Default, "mutation { ...f ...f } fragment f on Mutation { logout { ok } }"))
}

func TestNothingToMeasure(t *testing.T) {
	t.Parallel()
	require.Nil(t, Guard{Limits: Default}.MutateOperationContext(t.Context(), &graphql.OperationContext{}))
	require.Nil(t, refusal(t, Default, "{ ...unknown }"), "validation refuses it")
	require.NotNil(t, refusal(t, Limits{Depth: 9, Fields: 2, RootFields: 9}, "{ ...a } fragment a on Query { x y z ...a }"), "a cycle ends")
}

func TestIntrospection(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"{ __schema { queryType { name } } }", "{ x: __type(name: \"Query\") { name } }", "{ ...f } fragment f on Query { ... { __schema { queryType { name } } } }",
	} {
		require.ErrorIs(t, refusal(t, Default, text), errs.New(errs.Forbidden, "graphql.introspection"))
		doc := parse(t, text)
		require.Nil(t, Guard{Limits: Default, Introspection: true}.MutateOperationContext(t.Context(), &graphql.OperationContext{Doc: doc, Operation: doc.Operations[0]}))
	}
	require.Nil(t, refusal(t, Default, "{ __typename }"))
}

func TestCheckText(t *testing.T) {
	t.Parallel()
	require.NoError(t, Default.CheckText("{ viewer { name }", 100), "no document: the executor says why")
	require.NoError(t, Default.CheckText("{ a b c d }", 3), "likewise")
	require.NoError(t, Default.CheckText("query A { a } mutation B { b }", 100))
	require.ErrorIs(t, Default.CheckText("query A { a } mutation B { b c }", 100), errs.New(errs.BadUserInput, "graphql.too_large"), "any operation, whichever is asked for")
}
