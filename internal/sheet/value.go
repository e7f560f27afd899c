package sheet

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/money"
)

// Value is one cell of a written file: nil for an empty cell, string, int,
// int64, money.Fen (shown in yuan) or clock.Date. Anything else is a mistake of
// the caller and refused.
type Value = any

const fenPerYuan = 100

// cellValue is the form of v in a workbook. Strings stay strings whatever they
// begin with: a workbook runs only what is marked as a formula.
func cellValue(v Value) (any, error) {
	switch v := v.(type) {
	case nil, int, int64:
		return v, nil
	case string:
		return excelText(v), nil
	case money.Fen:
		return float64(v) / fenPerYuan, nil
	case clock.Date:
		if v.IsZero() {
			return nil, nil
		}
		if serial, ok := dateSerial(v); ok {
			return serial, nil
		}
		return v.String(), nil
	}
	return nil, fmt.Errorf("sheet: cannot write a %T", v)
}

// escapeForm is text that readers would take for an escaped character.
var escapeForm = regexp.MustCompile(`_(x[0-9A-Fa-f]{4}_)`)

// excelText drops what a workbook cannot hold.
func excelText(s string) string {
	s = strings.ToValidUTF8(cleanText(s), "\uFFFD")
	s = escapeForm.ReplaceAllString(s, "_x005F_$1")
	if r := []rune(s); len(r) > excelize.TotalCellChars {
		return string(r[:excelize.TotalCellChars])
	}
	return s
}

// csvText is the form of v in delimited text. A spreadsheet program would run a
// text that begins like a formula, also in full width, so an apostrophe goes in
// front.
func csvText(v Value) (string, error) {
	switch v := v.(type) {
	case nil:
		return "", nil
	case string:
		return defuse(cleanText(v)), nil
	case int:
		return strconv.Itoa(v), nil
	case int64:
		return strconv.FormatInt(v, 10), nil
	case money.Fen:
		return v.Yuan(), nil
	case clock.Date:
		return v.String(), nil
	}
	return "", fmt.Errorf("sheet: cannot write a %T", v)
}

func defuse(s string) string {
	lead := strings.TrimLeft(s, " \u00a0\u3000\n")
	if lead != "" && strings.ContainsRune("=+-@\t\r＝＋－＠", []rune(lead)[0]) {
		return "'" + s
	}
	return s
}

// dateSerial is the day count of the 1900 system. It starts after the phantom
// leap day, before which programs disagree.
func dateSerial(d clock.Date) (int, bool) {
	first := clock.Date{Year: 1900, Month: time.March, Day: 1}
	if d.Before(first) {
		return 0, false
	}
	return first.DaysUntil(d) + phantomLeapDay + 1, true
}
