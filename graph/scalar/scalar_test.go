package scalar_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/graph/scalar"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

func written(m graphql.Marshaler) string {
	var b strings.Builder
	m.MarshalGQL(&b)
	return b.String()
}

func TestIDComesBack(t *testing.T) {
	t.Parallel()
	x := id.New(id.Archive)
	text := written(scalar.MarshalID(x))
	require.Equal(t, `"`+x.String()+`"`, text)
	back, err := scalar.UnmarshalID(strings.Trim(text, `"`))
	require.NoError(t, err)
	require.Equal(t, x, back)
}

// Whatever a client sends as an identifier is a mistake of theirs, never ours.
func TestBadIDIsARefusal(t *testing.T) {
	t.Parallel()
	for _, v := range []any{nil, 7, json.Number("7"), true, "", "x", "00000000-0000-0000-0000-00000000000", []any{"a"}, map[string]any{}} {
		_, err := scalar.UnmarshalID(v)
		require.ErrorIs(t, err, errs.New(errs.BadUserInput, "input.id"), "%v", v)
	}
}

func TestTimeIsUTCAndComesBack(t *testing.T) {
	t.Parallel()
	china := time.FixedZone("CST", 8*3600)
	at := time.Date(2027, 1, 26, 9, 0, 0, 120, china)
	require.Equal(t, `"2027-01-26T01:00:00.00000012Z"`, written(scalar.MarshalTime(at)))
	rapid.Check(t, func(t *rapid.T) {
		at := time.Unix(rapid.Int64Range(-2_000_000_000, 7_000_000_000).Draw(t, "seconds"), rapid.Int64Range(0, 999_999_999).Draw(t, "nanoseconds"))
		back, err := scalar.UnmarshalTime(strings.Trim(written(scalar.MarshalTime(at)), `"`))
		require.NoError(t, err)
		require.True(t, at.Equal(back))
		require.Equal(t, time.UTC, back.Location())
	})
}

func TestBadTimeIsARefusal(t *testing.T) {
	t.Parallel()
	for _, v := range []any{nil, 7, json.Number("1767225600"), "", "2027-01-26", "2027-01-26 09:00:00", "2027-02-30T00:00:00Z", "0001-01-01T00:00:00Z", "9999-01-01T00:00:00Z"} {
		_, err := scalar.UnmarshalTime(v)
		require.ErrorIs(t, err, errs.New(errs.BadUserInput, "input.time"), "%v", v)
	}
}

func FuzzUnmarshalID(f *testing.F) {
	f.Add("0193a1b2-0000-7000-8000-000000000001")
	f.Add("{0193a1b2-0000-7000-8000-000000000001}")
	f.Add("urn:uuid:0193a1b2-0000-7000-8000-000000000001")
	f.Fuzz(func(t *testing.T, text string) {
		x, err := scalar.UnmarshalID(text)
		if err != nil {
			require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
			return
		}
		require.Equal(t, strings.ToLower(text), x.String(), "one identifier, one spelling")
	})
}

func FuzzUnmarshalTime(f *testing.F) {
	f.Add("2027-01-26T09:00:00+08:00")
	f.Add("2027-01-26T09:00:00.123456789Z")
	f.Fuzz(func(t *testing.T, text string) {
		at, err := scalar.UnmarshalTime(text)
		if err != nil {
			require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
			return
		}
		again, err := time.Parse(time.RFC3339Nano, strings.Trim(written(scalar.MarshalTime(at)), `"`))
		require.NoError(t, err)
		require.True(t, at.Equal(again))
	})
}
