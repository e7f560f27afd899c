package cn

import (
	"math/big"
	"regexp"
	"strings"
)

// Reasons an amount is refused.
const (
	ErrAmountFormat    Error = "amount_format"
	ErrAmountNegative  Error = "amount_negative"
	ErrAmountPrecision Error = "amount_precision" // fractions of a fen
)

// amountForm: currency and sign in either order, digits in groups of three or
// not, decimals, 万 (ten thousand) or 亿 (hundred million), unit.
var amountForm = regexp.MustCompile(
	`^(-?(?:人民币|RMB|CNY)?¥?|(?:人民币|RMB|CNY)?¥?-)(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,20})?([万亿]?)(?:[元圆]整?)?$`)

var amountScales = map[string]int64{"": 1, "万": 10_000, "亿": 100_000_000}

const maxYuanDigits = 12

// ParseAmount reads an amount as people write it into sheets, such as "3.6万",
// "36,000元" or "￥３６０００.５０", and returns plain yuan with at most two
// decimals: "36000", "36000.5", the form that money.ParseYuan reads. It never
// rounds what somebody typed.
func ParseAmount(s string) (string, error) {
	text := strings.ToUpper(hyphens.Replace(squeeze(s)))
	if inner, ok := strings.CutPrefix(text, "("); ok && strings.HasSuffix(inner, ")") {
		text = "-" + strings.TrimSuffix(inner, ")") // brackets of bookkeeping
	}
	parts := amountForm.FindStringSubmatch(text)
	if parts == nil {
		return "", ErrAmountFormat
	}
	number := cleanDouble(strings.ReplaceAll(parts[2], ",", "") + parts[3])
	yuan, ok := new(big.Rat).SetString(number)
	if !ok {
		return "", ErrAmountFormat
	}
	yuan.Mul(yuan, new(big.Rat).SetInt64(amountScales[parts[4]]))
	if strings.Contains(parts[1], "-") && yuan.Sign() > 0 {
		return "", ErrAmountNegative
	}
	return formatYuan(yuan)
}

// cleanDouble undoes the binary fraction that spreadsheets save with 16 or 17
// digits: 1234.5599999999999 was typed as 1234.56. Only so long a number is
// rounded, to the 15 digits that the spreadsheet shows.
func cleanDouble(number string) string {
	whole, fraction, _ := strings.Cut(number, ".")
	digits := len(strings.TrimLeft(whole+fraction, "0"))
	if digits <= maxExactDigits || len(whole) >= maxExactDigits {
		return number
	}
	exact, _ := new(big.Rat).SetString(number)
	return exact.FloatString(max(0, maxExactDigits-len(whole)))
}

func formatYuan(yuan *big.Rat) (string, error) {
	fen := new(big.Rat).Mul(yuan, big.NewRat(100, 1))
	if !fen.IsInt() {
		return "", ErrAmountPrecision
	}
	text := yuan.FloatString(2)
	if len(text) > maxYuanDigits+len(".00") {
		return "", ErrAmountFormat
	}
	return strings.TrimSuffix(strings.TrimRight(text, "0"), "."), nil
}
