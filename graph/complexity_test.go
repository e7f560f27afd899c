package graph_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/graph"
	"github.com/nuanxin/nuanxin/internal/page"
)

// Every list that is paged costs its page size times a row: a list that is added
// tomorrow is in this test already.
func TestPagedFieldsCostTheirPage(t *testing.T) {
	t.Parallel()
	es := graph.NewSchema(graph.NewResolver(graph.Services{}))
	const row = 7
	found := 0
	for _, typ := range es.Schema().Types {
		for _, f := range typ.Fields {
			connection := strings.HasSuffix(f.Type.Name(), "Connection")
			require.Equal(t, connection, f.Arguments.ForName("first") != nil, "%s.%s", typ.Name, f.Name)
			if !connection {
				continue
			}
			found++
			require.NotNil(t, f.Arguments.ForName("after"), "%s.%s", typ.Name, f.Name)
			for _, c := range []struct {
				first any
				rows  int
			}{
				{nil, page.DefaultFirst}, {int64(1), 1}, {int64(30), 30}, {int64(100), 100},
				{int64(5000), page.MaxFirst}, {int64(0), 1}, {int64(-1), 1}, // refused later on, and no way to pay less
			} {
				args := map[string]any{}
				if c.first != nil {
					args["first"] = c.first
				}
				cost, ok := es.Complexity(t.Context(), typ.Name, f.Name, row, args)
				require.True(t, ok)
				require.Equal(t, 1+c.rows*row, cost, "%s.%s(first: %v)", typ.Name, f.Name, c.first)
			}
		}
	}
	require.Greater(t, found, 15)
}
