package hardship

import (
	"slices"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// IDDoubt is why an identity number on file proves less than it should. A number that
// somebody types is refused when it is wrong, so that doubts come with sheets, with
// corrections of what stands beside the number, and with time.
type IDDoubt string

// The doubts. FifteenDigits and SheetDiffers are noted when a number comes in and stay
// until somebody types it again from the card; CardExpired comes from the papers of the
// household; the others are found by looking at the number.
const (
	IDInvalid     IDDoubt = "INVALID"        // checksum or date of birth within the number
	FifteenDigits IDDoubt = "FIFTEEN_DIGITS" // it came in the old form and was completed
	AreaUnknown   IDDoubt = "AREA_UNKNOWN"
	BirthDiffers  IDDoubt = "BIRTH_DATE"    // from the date of birth on file
	SexDiffers    IDDoubt = "SEX"           // from the sex on file
	SheetDiffers  IDDoubt = "SHEET_DIFFERS" // from the birth date or sex that the sheet stated
	CardExpired   IDDoubt = "CARD_EXPIRED"  // no copy of the ID cards holds any more
)

// noted tells which doubts cannot be found by looking at the number.
func (d IDDoubt) noted() bool { return d == FifteenDigits || d == SheetDiffers }

// notedDoubts keeps those of the doubts on file that cannot be found again.
func notedDoubts(all []IDDoubt) []IDDoubt {
	return slices.DeleteFunc(slices.Clone(all), func(d IDDoubt) bool { return !d.noted() })
}

// typedDoubts are what a number has to be noted with that somebody typed.
func typedDoubts(text string, today clock.Date) []IDDoubt {
	_, warnings, _ := cn.ParseResidentID(text, today)
	if slices.Contains(warnings, cn.WarnIDUpgraded) {
		return []IDDoubt{FifteenDigits}
	}
	return nil
}

// doubtsOf lists the doubts about a person's number, never nil; noted are those that came
// with it.
func doubtsOf(number secret.Text, sex Sex, birth *clock.Date, noted []IDDoubt, today clock.Date) []IDDoubt {
	out := []IDDoubt{}
	if number.IsZero() {
		return out
	}
	parsed, warnings, err := cn.ParseResidentID(number.Reveal(), today)
	if err != nil {
		return append(out, IDInvalid)
	}
	if slices.Contains(warnings, cn.WarnIDUnknownArea) {
		out = append(out, AreaUnknown)
	}
	if birth != nil && *birth != parsed.Birth() {
		out = append(out, BirthDiffers)
	}
	if sex != UnknownSex && sex != Sex(parsed.Sex()) {
		out = append(out, SexDiffers)
	}
	return append(out, noted...)
}
