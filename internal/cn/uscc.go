package cn

import "strings"

// Reasons a unified social credit code is refused.
const (
	ErrUSCCFormat     Error = "uscc_format"
	ErrUSCCCheckDigit Error = "uscc_checksum"
)

// usccAlphabet leaves out I, O, S, V and Z, which look like digits.
const usccAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"

// USCC is a valid unified social credit code (统一社会信用代码, GB 32100-2015):
// registrar, category, area (6), body (9) and a check character.
type USCC string

// USCCKind tells which register an organisation is in.
type USCCKind string

// The kinds that this product treats differently. The first character is the
// registrar, the second the category within it.
const (
	USCCBasicUnion USCCKind = "BASIC_UNION" // 81 基层工会
	USCCOtherUnion USCCKind = "OTHER_UNION" // 89 其他工会, such as federations
	USCCEnterprise USCCKind = "ENTERPRISE"  // 91 企业
	USCCOther      USCCKind = "OTHER"
)

// ParseUSCC normalises and checks a code.
func ParseUSCC(s string) (USCC, error) {
	code := strings.ToUpper(squeeze(s))
	if len(code) != 18 || strings.Trim(code, usccAlphabet) != "" || !isDigits(code[2:8]) {
		return "", ErrUSCCFormat
	}
	if code[17] != usccCheckCharacter(code) {
		return "", ErrUSCCCheckDigit
	}
	return USCC(code), nil
}

// usccCheckCharacter computes the 18th character from the first 17. The weights
// are the powers of 3 modulo 31.
func usccCheckCharacter(code string) byte {
	sum, weight := 0, 1
	for i := range 17 {
		sum += weight * strings.IndexByte(usccAlphabet, code[i])
		weight = weight * 3 % 31
	}
	return usccAlphabet[(31-sum%31)%31]
}

// Kind returns the register the code belongs to.
func (c USCC) Kind() USCCKind {
	switch c[:2] {
	case "81":
		return USCCBasicUnion
	case "89":
		return USCCOtherUnion
	case "91":
		return USCCEnterprise
	default:
		return USCCOther
	}
}

// Union reports whether the code belongs to a trade union of any kind.
func (c USCC) Union() bool { return c[0] == '8' }

// Area returns the division of the registering authority.
func (c USCC) Area() AreaCode { return AreaCode(c[2:8]) }
