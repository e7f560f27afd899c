package smoke

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// answer is a part of what the server answered.
type answer struct {
	t     testing.TB
	value any
}

// at goes down a path such as "campaigns.edges.0.node.id".
func (a answer) at(path string) answer {
	a.t.Helper()
	v := a.value
	for step := range strings.SplitSeq(path, ".") {
		switch in := v.(type) {
		case map[string]any:
			next, ok := in[step]
			require.True(a.t, ok, "no %q in %v", step, in)
			v = next
		case []any:
			i, err := strconv.Atoi(step)
			require.NoError(a.t, err, path)
			require.Less(a.t, i, len(in), "%s of %v", path, in)
			v = in[i]
		default:
			require.Fail(a.t, "nothing below", "%q of %v", step, v)
		}
	}
	return answer{a.t, v}
}

func (a answer) text(path string) string {
	a.t.Helper()
	s, ok := a.at(path).value.(string)
	require.True(a.t, ok, "%s is no text: %v", path, a.at(path).value)
	return s
}

func (a answer) number(path string) int {
	a.t.Helper()
	n, ok := a.at(path).value.(float64)
	require.True(a.t, ok, "%s is no number: %v", path, a.at(path).value)
	return int(n)
}

// list is the elements at a path.
func (a answer) list(path string) []answer {
	a.t.Helper()
	all, ok := a.at(path).value.([]any)
	require.True(a.t, ok, "%s is no list: %v", path, a.at(path).value)
	out := make([]answer, len(all))
	for i, v := range all {
		out[i] = answer{a.t, v}
	}
	return out
}

// texts are one text of every element of a list.
func (a answer) texts(list, path string) []string {
	a.t.Helper()
	out := []string{}
	for _, e := range a.list(list) {
		out = append(out, e.text(path))
	}
	return out
}
