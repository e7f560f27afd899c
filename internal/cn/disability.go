package cn

import "github.com/nuanxin/nuanxin/internal/clock"

// ErrDisabilityCertFormat means the text is not an ID number, a type and a grade.
const ErrDisabilityCertFormat Error = "disability_cert_format"

// DisabilityType is the type digit of a disability certificate (残疾类别).
type DisabilityType int

// The types in the order of the certificate's digit, 1 to 7.
const (
	Visual       DisabilityType = iota + 1 // 视力
	Hearing                                // 听力
	Speech                                 // 言语
	Physical                               // 肢体
	Intellectual                           // 智力
	Mental                                 // 精神
	Multiple                               // 多重
)

// DisabilityCert is what the number of a disability certificate (残疾人证号)
// says: the holder's ID number, one digit of type and one of grade.
type DisabilityCert struct {
	Holder ResidentID
	Type   DisabilityType
	Grade  int // 1 is the heaviest, 4 the lightest
}

// ParseDisabilityCert normalises and checks a certificate number. An error of
// the ID number inside is returned as it is.
func ParseDisabilityCert(s string, today clock.Date) (DisabilityCert, error) {
	number := squeeze(s)
	if len(number) != idLength+2 {
		return DisabilityCert{}, ErrDisabilityCertFormat
	}
	kind, grade := number[idLength], number[idLength+1]
	if kind < '1' || kind > '7' || grade < '1' || grade > '4' {
		return DisabilityCert{}, ErrDisabilityCertFormat
	}
	holder, _, err := ParseResidentID(number[:idLength], today)
	if err != nil {
		return DisabilityCert{}, err
	}
	return DisabilityCert{Holder: holder, Type: DisabilityType(kind - '0'), Grade: int(grade - '0')}, nil
}

// String is the number in its normal form.
func (c DisabilityCert) String() string {
	return string(c.Holder) + string(rune('0'+int(c.Type))) + string(rune('0'+c.Grade))
}
