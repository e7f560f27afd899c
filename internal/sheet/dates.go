package sheet

import (
	"regexp"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
)

// The day counts of spreadsheets. In the 1900 system day 1 is 1 January 1900
// and day 60 is a 29 February 1900 that never was; in the 1904 system day 0 is
// 1 January 1904.
const (
	phantomLeapDay = 60
	days1904       = 1462
	maxSerial      = 2_958_465 // 31 December 9999
)

// serialDate returns the civil date of a day count.
func serialDate(serial float64, date1904 bool) (clock.Date, bool) {
	day := int(serial)
	if date1904 {
		day += days1904
	}
	if serial < 0 || day < 1 || day > maxSerial || day == phantomLeapDay {
		return clock.Date{}, false
	}
	if day > phantomLeapDay {
		day--
	}
	return clock.Date{Year: 1899, Month: time.December, Day: 31}.AddDays(day), true
}

// dateCell turns a number shown in a date format into a date. Values outside
// the calendar stay numbers.
func dateCell(c Cell, serial float64, date1904 bool) Cell {
	d, ok := serialDate(serial, date1904)
	if !ok {
		return c
	}
	return Cell{Kind: Date, Text: d.String(), Raw: c.Raw, Date: d}
}

// isoDateCell reads the text form of dates (ISO 8601) that the strict variant of
// the format stores.
func isoDateCell(raw string) Cell {
	day, _, _ := strings.Cut(raw, "T")
	d, err := clock.ParseDate(day)
	if err != nil {
		return Cell{Kind: Text, Text: cleanText(raw), Raw: raw}
	}
	return Cell{Kind: Date, Text: d.String(), Raw: raw, Date: d}
}

// builtinDate reports the number formats that every program knows by number and
// that show a day; 27–31, 36 and 50–58 are those of Chinese systems.
func builtinDate(id int) bool {
	switch {
	case id >= 14 && id <= 17, id == 22, id >= 27 && id <= 31, id == 36,
		id >= 50 && id <= 54, id == 57, id == 58:
		return true
	}
	return false
}

// formatNoise is what a format code holds besides its date letters: quoted
// text, escaped characters, colours and locales in brackets.
var formatNoise = regexp.MustCompile(`"[^"]*"|\\.|_.|\[[^\]]*\]`)

// dateFormatCode reports whether a custom format code shows a day.
func dateFormatCode(code string) bool {
	section, _, _ := strings.Cut(formatNoise.ReplaceAllString(strings.ToLower(code), ""), ";")
	if section == "general" {
		return false
	}
	if strings.ContainsAny(section, "yd") {
		return true
	}
	return strings.Contains(section, "m") && !strings.ContainsAny(section, ":hs0#")
}

func loadDateFormats(arc *archive, part string) ([]bool, error) {
	var x xmlStyles
	if err := arc.unmarshal(part, &x); err != nil {
		return nil, err
	}
	custom := make(map[int]bool, len(x.Formats))
	for _, f := range x.Formats {
		custom[f.ID] = dateFormatCode(f.Code)
	}
	dates := make([]bool, len(x.Cells))
	for i, c := range x.Cells {
		isDate, known := custom[c.FormatID]
		dates[i] = isDate || (!known && builtinDate(c.FormatID))
	}
	return dates, nil
}
