package roster

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// row reads the cells of one line by column and collects what is wrong with them.
type row struct {
	judge
	header *sheet.Header
	cells  sheet.Row
}

func (r *row) cell(column string) sheet.Cell { return r.cells.Cell(r.header.At(column)) }

func (r *row) has(column string) bool { return r.header.At(column) >= 0 }

// raw is the text of a column without surrounding space.
func (r *row) raw(column string) string {
	return strings.TrimFunc(r.cell(column).Text, isSpace)
}

// empty reports a cell that shows nothing, or nothing but a stroke. A formula
// whose value was never stored is not empty: what it would say is unknown.
func (r *row) empty(column string) bool {
	return strings.Trim(r.raw(column), `-—–_/\　 `) == "" && !r.cell(column).Formula
}

// absent is empty, or a word for it.
func (r *row) absent(column string) bool {
	return r.empty(column) || nothingWords[bare(r.raw(column))]
}

// Longest texts kept, in characters.
const (
	maxShortText = 100
	maxLongText  = 500
)

// text is a short text on one line.
func (r *row) text(column string) string { return r.limited(column, maxShortText) }

// note is a longer text on one line.
func (r *row) note(column string) string { return r.limited(column, maxLongText) }

func (r *row) limited(column string, maxLen int) string {
	s := oneLine(r.raw(column))
	if utf8.RuneCountInString(s) > maxLen {
		r.fail(column, TextTooLong, errs.Args{"max": maxLen})
		return ""
	}
	return s
}

// name reads a personal name. Nobody calculates a name, so a formula is refused
// whatever it shows.
func (r *row) name(column string) string {
	switch {
	case r.cell(column).Formula:
		r.fail(column, string(cn.ErrNameCharacters))
		return ""
	case r.empty(column):
		r.fail(column, string(cn.ErrNameRequired))
		return ""
	}
	name, err := cn.ParseName(r.raw(column))
	r.reject(column, err)
	return name
}

// identifier is the text of an ID or card number, or false when the sheet kept it
// as a number and lost digits.
func (r *row) identifier(column string) (string, bool) {
	c := r.cell(column)
	return r.raw(column), c.Kind != sheet.Number || !cn.LossyNumber(c.Text)
}

// amount reads an amount that may not be negative, in the unit of its heading.
func (r *row) amount(column string) *money.Fen {
	if r.empty(column) {
		return nil
	}
	fen, err := parseAmount(r.raw(column), r.header.Unit(column))
	if r.reject(column, err) {
		return nil
	}
	return &fen
}

// headingUnits are the units of headings as parts of 万 (ten thousand yuan).
var headingUnits = map[string]money.Fen{"万元": 1, "千元": 10, "百元": 100}

// parseAmount reads an amount of yuan. The unit of the heading applies to plain
// numbers only: somebody who writes 3.6万 or 36000元 under 万元 means what he writes.
func parseAmount(text, unit string) (money.Fen, error) {
	divisor, scaled := headingUnits[unit]
	if scaled && !strings.ContainsAny(text, "元圆万亿") {
		text += "万"
	} else {
		divisor = 1
	}
	yuan, err := cn.ParseAmount(text)
	if err != nil {
		return 0, err
	}
	fen, err := money.ParseYuan(yuan)
	if err != nil {
		return 0, cn.ErrAmountFormat
	}
	if fen%divisor != 0 {
		return 0, cn.ErrAmountPrecision
	}
	return fen / divisor, nil
}

// flag reads a yes-or-no column; an empty cell is no.
func (r *row) flag(column string) (value, known bool) {
	word := bare(r.raw(column))
	return yesWords[word], word == "" || yesWords[word] || noWords[word]
}

// stated reports a column that describes something unless it says no.
func (r *row) stated(column string) bool {
	word := bare(r.raw(column))
	return word != "" && !noWords[word]
}

const maxHouseholdSize = 30

// size reads the number of persons in a household, the head included.
func (r *row) size(column string) int {
	text := strings.TrimRight(squeeze(norm.NFKC.String(r.raw(column))), "人口个")
	text = strings.TrimSuffix(text, ".0") // as data programs save whole numbers
	n, err := strconv.Atoi(text)
	if hanzi, ok := hanDigits[text]; ok {
		n, err = hanzi, nil
	}
	if err != nil || n < 1 || n > maxHouseholdSize {
		r.fail(column, HouseholdSize, errs.Args{"min": 1, "max": maxHouseholdSize})
		return 0
	}
	return n
}

var hanDigits = map[string]int{"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}

// phones reads one or several phone numbers.
func (r *row) phones(column string) []string {
	text := r.raw(column)
	if number, err := cn.ParsePhone(text); err == nil {
		return []string{number}
	}
	var numbers []string
	for _, part := range strings.FieldsFunc(norm.NFKC.String(text), isPhoneSeparator) {
		number, err := cn.ParsePhone(part)
		if r.reject(column, err) {
			return nil
		}
		numbers = append(numbers, number)
	}
	if numbers == nil {
		r.fail(column, string(cn.ErrPhoneFormat))
	}
	return numbers
}

func isPhoneSeparator(c rune) bool { return unicode.IsSpace(c) || strings.ContainsRune("/、,;|", c) }

func isSpace(c rune) bool { return unicode.IsSpace(c) || unicode.Is(unicode.Cf, c) }

func squeeze(s string) string {
	return strings.Map(func(c rune) rune {
		if isSpace(c) {
			return -1
		}
		return c
	}, s)
}

func oneLine(s string) string { return strings.Join(strings.FieldsFunc(s, isSpace), " ") }
