package money_test

import (
	"encoding/json"
	"math"
	"math/big"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/money"
)

func TestParseYuan(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]money.Fen{
		"0": 0, "-0": 0, "1": 100, "1.5": 150, "1.05": 105, "-0.05": -5,
		"007": 700, "999999999999.99": 99_999_999_999_999,
	} {
		got, err := money.ParseYuan(s)
		require.NoError(t, err, s)
		require.Equal(t, want, got, s)
	}
}

func TestParseYuanRejects(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]error{
		"": money.ErrFormat, "-": money.ErrFormat, ".5": money.ErrFormat, "1.": money.ErrFormat,
		"+1": money.ErrFormat, "--1": money.ErrFormat, "1e3": money.ErrFormat, "1,000": money.ErrFormat,
		" 1": money.ErrFormat, "１": money.ErrFormat, "1.2.3": money.ErrFormat, "NaN": money.ErrFormat,
		"1.005": money.ErrPrecision, "1.000": money.ErrPrecision,
		"1000000000000": money.ErrOverflow, strings.Repeat("9", 40): money.ErrOverflow,
	} {
		_, err := money.ParseYuan(s)
		require.ErrorIs(t, err, want, s)
	}
}

func TestYuanRoundTrips(t *testing.T) {
	t.Parallel()
	const limit = 99_999_999_999_999
	rapid.Check(t, func(t *rapid.T) {
		want := money.Fen(rapid.Int64Range(-limit, limit).Draw(t, "fen"))
		got, err := money.ParseYuan(want.Yuan())
		require.NoError(t, err)
		require.Equal(t, want, got)
	})
	require.Equal(t, "-92233720368547758.08", money.Fen(math.MinInt64).Yuan())
}

// exactly compares a checked operation with unbounded arithmetic.
func exactly(t require.TestingT, want *big.Int, got money.Fen, err error) {
	if !want.IsInt64() {
		require.ErrorIs(t, err, money.ErrOverflow)
		return
	}
	require.NoError(t, err)
	require.Equal(t, want.Int64(), int64(got))
}

func TestAddAndSubAreExactOrOverflow(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.Int64().Draw(t, "a"), rapid.Int64().Draw(t, "b")
		sum, err := money.Fen(a).Add(money.Fen(b))
		exactly(t, new(big.Int).Add(big.NewInt(a), big.NewInt(b)), sum, err)

		viaSum, err := money.Sum(money.Fen(a), money.Fen(b))
		exactly(t, new(big.Int).Add(big.NewInt(a), big.NewInt(b)), viaSum, err)

		diff, err := money.Fen(a).Sub(money.Fen(b))
		exactly(t, new(big.Int).Sub(big.NewInt(a), big.NewInt(b)), diff, err)
	})
}

func TestMulDivRound(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		f    money.Fen
		n, m int64
		want money.Fen
	}{
		{5, 1, 2, 3}, {-5, 1, 2, -3}, {4, 1, 3, 1}, {5, 1, 3, 2}, {100, 0, 7, 0},
		{math.MaxInt64, 3, 3, math.MaxInt64}, {1, 1, math.MinInt64, 0}, {1, 1, math.MaxInt64, 0},
	} {
		got, err := c.f.MulDivRound(c.n, c.m)
		require.NoError(t, err)
		require.Equal(t, c.want, got, "%d × %d ÷ %d", c.f, c.n, c.m)
	}
	for _, c := range [][3]int64{{1, 1, 0}, {math.MaxInt64, 2, 1}, {math.MaxInt64, math.MaxInt64, 1}} {
		_, err := money.Fen(c[0]).MulDivRound(c[1], c[2])
		require.ErrorIs(t, err, money.ErrOverflow)
	}
}

func TestMulDivRoundIsExact(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		f := rapid.Int64().Draw(t, "f")
		n := rapid.Int64().Draw(t, "n")
		m := rapid.Int64().Filter(func(m int64) bool { return m != 0 }).Draw(t, "m")

		// round half away from zero = sign × floor((2|p| + |m|) / 2|m|)
		product := new(big.Int).Mul(big.NewInt(f), big.NewInt(n))
		sign := int64(product.Sign() * big.NewInt(m).Sign())
		divisor := new(big.Int).Abs(big.NewInt(m))
		twice := new(big.Int).Lsh(product.Abs(product), 1)
		want := new(big.Int).Div(twice.Add(twice, divisor), new(big.Int).Lsh(divisor, 1))
		want.Mul(want, big.NewInt(sign))

		got, err := money.Fen(f).MulDivRound(n, m)
		if want.Cmp(big.NewInt(math.MinInt64)) == 0 {
			t.Skip("the one value whose magnitude does not fit is refused")
		}
		exactly(t, want, got, err)
	})
}

func TestPercentBP(t *testing.T) {
	t.Parallel()
	got, err := money.Fen(99_99).PercentBP(2_500)
	require.NoError(t, err)
	require.Equal(t, money.Fen(25_00), got, "2499.75 fen round up")
}

func TestCodecsRoundTrip(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		want := money.Fen(rapid.Int64().Draw(t, "fen"))
		b, err := json.Marshal(want)
		require.NoError(t, err)
		var got money.Fen
		require.NoError(t, json.Unmarshal(b, &got))
		require.Equal(t, want, got)

		bare := strings.Trim(string(b), `"`)
		for _, v := range []any{bare, json.Number(bare), int64(want), int(want)} {
			got = 0
			require.NoError(t, got.UnmarshalGQL(v))
			require.Equal(t, want, got)
		}
		got = 0
		require.NoError(t, json.Unmarshal([]byte(bare), &got), "a number of a PostgreSQL row")
		require.Equal(t, want, got)

		var out strings.Builder
		want.MarshalGQL(&out)
		require.Equal(t, string(b), out.String())
	})
}

func TestCodecsReject(t *testing.T) {
	t.Parallel()
	var f money.Fen
	for _, v := range []any{1.0, "1.0", "1e3", "", nil, true, json.Number("1.5")} {
		require.ErrorIs(t, f.UnmarshalGQL(v), money.ErrFormat, "%v", v)
	}
	for _, s := range []string{`1.5`, `"x"`, `""`, `true`, `{}`} {
		require.Error(t, json.Unmarshal([]byte(s), &f), s)
	}
}

var yuanForm = regexp.MustCompile(`^-?\d{1,12}(\.\d{1,2})?$`)

func FuzzParseYuan(f *testing.F) {
	for _, s := range []string{"0", "-1.50", "999999999999.99", "1e3", "1.005", "１２"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got, err := money.ParseYuan(s)
		require.Equal(t, yuanForm.MatchString(s), err == nil, "%q", s)
		if err == nil {
			again, err := money.ParseYuan(got.Yuan())
			require.NoError(t, err)
			require.Equal(t, got, again)
		}
	})
}
