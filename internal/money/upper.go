package money

import "strings"

const upperDigits = "零壹贰叁肆伍陆柒捌玖"

// upperUnits are the places of a number, from the highest down. 亿 counts
// itself, so that 万亿 and 亿亿 need no entry.
var upperUnits = []struct {
	scale uint64
	name  string
}{
	{100_000_000, "亿"},
	{10_000, "万"},
	{1_000, "仟"},
	{100, "佰"},
	{10, "拾"},
}

// Upper returns the amount in formal Chinese numerals (人民币大写), as receipts
// and payment lists require, without the prefix 人民币. 整 ends amounts without
// fen; a negative amount begins with 负.
func (f Fen) Upper() string {
	n := magnitude(int64(f))
	yuan, jiao, fen := n/100, n/10%10, n%10

	var b strings.Builder
	if f < 0 {
		b.WriteString("负")
	}
	if yuan > 0 || n == 0 {
		b.WriteString(upperNumber(yuan) + "元")
	}
	switch {
	case jiao > 0:
		b.WriteString(upperNumber(jiao) + "角")
	case fen > 0 && yuan > 0:
		b.WriteString("零")
	}
	if fen > 0 {
		b.WriteString(upperNumber(fen) + "分")
	} else {
		b.WriteString("整")
	}
	return b.String()
}

// upperNumber writes n. Zeros between two digits become one 零, trailing zeros
// are silent: that is, 零 stands where the place below the unit is empty.
func upperNumber(n uint64) string {
	for _, u := range upperUnits {
		if n < u.scale {
			continue
		}
		s, rest := upperNumber(n/u.scale)+u.name, n%u.scale
		switch {
		case rest == 0:
			return s
		case rest < u.scale/10:
			return s + "零" + upperNumber(rest)
		default:
			return s + upperNumber(rest)
		}
	}
	const width = len("零")
	return upperDigits[int(n)*width:][:width]
}
