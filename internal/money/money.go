// Package money owns amounts of renminbi.
//
// An amount is a whole number of fen (分, 0.01 yuan) in an int64, in memory, in
// SQL (bigint) and on the wire. There is no floating point and no silent
// overflow: every operation that could leave the range returns ErrOverflow.
// The package does not know ledgers or budgets: see fund.
package money

import (
	"errors"
	"fmt"
	"math"
	"math/bits"
	"strconv"
	"strings"
)

// Fen is an amount in fen (分); 100 fen are one yuan (元).
type Fen int64

// Reasons an amount is refused.
var (
	// ErrFormat means the text is not a plain decimal number of yuan.
	ErrFormat = errors.New("money: not an amount in yuan")
	// ErrPrecision means the text has fractions of a fen.
	ErrPrecision = errors.New("money: more than two decimals")
	// ErrOverflow means the result does not fit.
	ErrOverflow = errors.New("money: amount out of range")
)

// maxYuanDigits bounds what may be typed or imported. Twelve digits of yuan are
// beyond any fund of a trade union and far below the range of int64.
const maxYuanDigits = 12

// BasisPoints is the whole (100 %) of Fen.PercentBP.
const BasisPoints = 10_000

// ParseYuan reads a plain decimal number of yuan, such as "1234", "1234.5" or
// "-0.05": an optional minus sign, 1 to 12 digits, and at most two decimals.
// It never rounds. The error is ErrFormat, ErrPrecision or ErrOverflow.
func ParseYuan(s string) (Fen, error) {
	digits, negative := strings.CutPrefix(s, "-")
	whole, fraction, hasPoint := strings.Cut(digits, ".")
	if !isDigits(whole) || (hasPoint && !isDigits(fraction)) {
		return 0, ErrFormat
	}
	if len(fraction) > 2 {
		return 0, ErrPrecision
	}
	if len(whole) > maxYuanDigits {
		return 0, ErrOverflow
	}
	n, err := strconv.ParseInt(whole+(fraction + "00")[:2], 10, 64)
	if err != nil {
		return 0, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	if negative {
		n = -n
	}
	return Fen(n), nil
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// Yuan returns the amount in yuan with two decimals, such as "1234.50".
func (f Fen) Yuan() string {
	sign := ""
	if f < 0 {
		sign = "-"
	}
	n := magnitude(int64(f))
	return fmt.Sprintf("%s%d.%02d", sign, n/100, n%100)
}

// Add returns f + g, or ErrOverflow.
func (f Fen) Add(g Fen) (Fen, error) {
	sum := f + g
	if (g > 0 && sum < f) || (g < 0 && sum > f) {
		return 0, ErrOverflow
	}
	return sum, nil
}

// Sub returns f - g, or ErrOverflow.
func (f Fen) Sub(g Fen) (Fen, error) {
	diff := f - g
	if (g > 0 && diff > f) || (g < 0 && diff < f) {
		return 0, ErrOverflow
	}
	return diff, nil
}

// Sum adds up the amounts, or returns ErrOverflow.
func Sum(amounts ...Fen) (Fen, error) {
	var total Fen
	for _, a := range amounts {
		var err error
		if total, err = total.Add(a); err != nil {
			return 0, err
		}
	}
	return total, nil
}

// MulDivRound returns f × n ÷ m. It multiplies first in 128 bits, divides last
// and rounds once, half away from zero (四舍五入). It returns ErrOverflow when m
// is zero or the result does not fit.
func (f Fen) MulDivRound(n, m int64) (Fen, error) {
	if m == 0 {
		return 0, ErrOverflow
	}
	hi, lo := bits.Mul64(magnitude(int64(f)), magnitude(n))
	divisor := magnitude(m)
	if hi >= divisor {
		return 0, ErrOverflow
	}
	quotient, remainder := bits.Div64(hi, lo, divisor)
	if remainder >= divisor-remainder {
		quotient++
	}
	if quotient > math.MaxInt64 {
		return 0, ErrOverflow
	}
	if (f < 0) != (n < 0) != (m < 0) {
		return -Fen(quotient), nil
	}
	return Fen(quotient), nil
}

// PercentBP returns the part of f given in basis points (万分比): 2,500 is 25 %.
func (f Fen) PercentBP(bp int64) (Fen, error) { return f.MulDivRound(bp, BasisPoints) }

// magnitude is the absolute value, which uint64 holds for every int64.
func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}
