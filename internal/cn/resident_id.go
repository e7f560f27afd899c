package cn

import (
	"strconv"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
)

// Reasons a resident ID is refused, in the order they are looked for.
const (
	ErrIDLostDigits   Error   = "id_number_lost_digits"   // a spreadsheet rounded it
	ErrIDFormat       Error   = "id_number_format"        // not 15 digits, nor 17 digits and a check character
	ErrIDBirthDate    Error   = "id_number_birth_date"    // no such day
	ErrIDBirthFuture  Error   = "id_number_birth_future"  // born after today
	ErrIDBirthTooOld  Error   = "id_number_birth_too_old" // older than anybody has been
	ErrIDCheckDigit   Error   = "id_number_checksum"
	WarnIDUpgraded    Warning = "id_number_15_digits"    // old form, completed to 18
	WarnIDUnknownArea Warning = "id_number_area_unknown" // province not in GB/T 2260
)

const (
	idLength       = 18
	legacyIDLength = 15
	maxAge         = 150
)

// Sex is the sex recorded in a document (性别).
type Sex string

// The sexes of GB/T 2261.1 that a resident ID can express.
const (
	Male   Sex = "MALE"
	Female Sex = "FEMALE"
)

// ResidentID is a valid resident ID number (公民身份号码, GB 11643) in normal
// form: 17 digits and a check character, X in upper case. Residence permits of
// people from Hong Kong, Macao and Taiwan (81, 82, 83) and of foreigners (9)
// have the same form.
type ResidentID string

// ParseResidentID reads an 18-character number, or a 15-digit number of the
// first generation, which it completes. A date of birth after today is refused.
func ParseResidentID(s string, today clock.Date) (ResidentID, []Warning, error) {
	number := strings.ToUpper(squeeze(s))
	if isScientific(number) {
		return "", nil, ErrIDLostDigits
	}
	var warnings []Warning
	if len(number) == legacyIDLength && isDigits(number) {
		warnings = append(warnings, WarnIDUpgraded)
		number = upgradeID(number)
	}
	if len(number) != idLength || !isDigits(number[:17]) || !isCheckCharacter(number[17]) {
		return "", nil, ErrIDFormat
	}
	valid := number[17] == idCheckCharacter(number)
	if !valid && number[maxExactDigits:] == "000" {
		return "", nil, ErrIDLostDigits
	}
	if err := checkBirth(number, today); err != nil {
		return "", nil, err
	}
	if !valid {
		return "", nil, ErrIDCheckDigit
	}
	if !knownIDArea(number) {
		warnings = append(warnings, WarnIDUnknownArea)
	}
	return ResidentID(number), warnings, nil
}

// upgradeID adds the century and the check character. First-generation numbers
// were issued from 1984 on; everybody holding one today was born after 1900.
func upgradeID(legacy string) string {
	number := legacy[:6] + "19" + legacy[6:]
	return number + string(idCheckCharacter(number))
}

// idCheckCharacter computes the 18th character from the first 17 by
// ISO 7064 MOD 11-2.
func idCheckCharacter(number string) byte {
	weights := [17]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}
	sum := 0
	for i, w := range weights {
		sum += w * int(number[i]-'0')
	}
	return "10X98765432"[sum%11]
}

func isCheckCharacter(c byte) bool { return c == 'X' || (c >= '0' && c <= '9') }

func checkBirth(number string, today clock.Date) error {
	birth := birthOf(number)
	switch {
	case !birth.Valid():
		return ErrIDBirthDate
	case birth.After(today):
		return ErrIDBirthFuture
	case birth.YearsUntil(today) > maxAge:
		return ErrIDBirthTooOld
	default:
		return nil
	}
}

// birthOf reads the date at digits 7 to 14, which need not exist.
func birthOf(number string) clock.Date {
	n, _ := strconv.Atoi(number[6:14])
	return clock.Date{Year: n / 10_000, Month: time.Month(n / 100 % 100), Day: n % 100}
}

// knownIDArea accepts the provinces and the two permits whose first digits are
// no province: 83 (Taiwan residents) and 9 (foreign permanent residents).
func knownIDArea(number string) bool {
	return provinces[number[:2]] != "" || number[:2] == "83" || number[0] == '9'
}

// Birth returns the date of birth.
func (id ResidentID) Birth() clock.Date { return birthOf(string(id)) }

// Sex returns the sex: the 17th digit is odd for men.
func (id ResidentID) Sex() Sex {
	if (id[16]-'0')%2 == 1 {
		return Male
	}
	return Female
}

// AgeAt returns the completed years of life on the day.
func (id ResidentID) AgeAt(day clock.Date) int { return id.Birth().YearsUntil(day) }

// Area returns the division that first issued the number, which need not exist
// any more nor be where the holder lives.
func (id ResidentID) Area() AreaCode { return AreaCode(id[:6]) }
