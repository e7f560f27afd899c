package money_test

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/money"
)

func TestUpper(t *testing.T) {
	t.Parallel()
	for fen, want := range map[money.Fen]string{
		0:                   "零元整",
		1:                   "壹分",
		10:                  "壹角整",
		11:                  "壹角壹分",
		101:                 "壹元零壹分",
		110:                 "壹元壹角整",
		1000:                "壹拾元整",
		140950:              "壹仟肆佰零玖元伍角整",
		1640902:             "壹万陆仟肆佰零玖元零贰分",
		32504:               "叁佰贰拾伍元零肆分",
		1000500:             "壹万零伍元整",
		1062000:             "壹万零陆佰贰拾元整",
		10050000:            "壹拾万零伍佰元整",
		60070300:            "陆拾万零柒佰零叁元整",
		10700053:            "壹拾万柒仟元伍角叁分",
		10000000001:         "壹亿元零壹分",
		-150:                "负壹元伍角整",
		math.MinInt64:       "负玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零捌分",
		1_0000_0000_0000_00: "壹万亿元整",
		1_0001_0000_0001_00: "壹万零壹亿零壹元整",
		1_0000_0001_0000_00: "壹万亿零壹万元整",
	} {
		require.Equal(t, want, fen.Upper(), "%d", fen)
	}
}

// fromUpper reads an upper-case amount back by the rules of Chinese numerals.
func fromUpper(s string) int64 {
	units := map[rune]int64{'拾': 10, '佰': 100, '仟': 1_000, '万': 1e4, '亿': 1e8}
	var fen, total, section, digit int64
	for _, r := range s {
		switch i := strings.IndexRune("零壹贰叁肆伍陆柒捌玖", r); {
		case i >= 0:
			digit = int64(i / len("零"))
		case r == '万' || r == '亿':
			section = (section + digit) * units[r]
			if r == '亿' {
				section, total = section+total*units[r], 0
			}
			total, section, digit = total+section, 0, 0
		case r == '元':
			fen, total, section, digit = (total+section+digit)*100, 0, 0, 0
		case r == '角':
			fen, digit = fen+digit*10, 0
		case r == '分':
			fen, digit = fen+digit, 0
		case r == '整':
		default:
			section, digit = section+digit*units[r], 0
		}
	}
	return fen
}

func TestUpperReadsBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		want := rapid.Int64Range(0, 99_999_999_999_999).Draw(t, "fen")
		s := money.Fen(want).Upper()
		require.Equal(t, want, fromUpper(s), s)
		require.NotContains(t, s, "零零")
		require.Equal(t, "负"+money.Fen(max(want, 1)).Upper(), money.Fen(-max(want, 1)).Upper())
	})
}
