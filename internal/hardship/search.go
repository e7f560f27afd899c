package hardship

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/nuanxin/nuanxin/internal/cn"
)

var (
	wholeNumber = regexp.MustCompile(`^\d{4}-\d{6}$`)
	serialEnd   = regexp.MustCompile(`^\d{1,6}$`)
)

// firstYear is when case numbers begin; the end of a number is looked for from
// there on.
const firstYear = 2020

// byIDNumber names live and former heads apart, because each has an index of its own.
const byIDNumber = `a.id in (
	select h.id from app.archive h where h.id_number_bix = ? and h.live
	union all select h.id from app.archive h where h.id_number_bix = ? and not h.live
	union all select p.archive_id from app.household_person p where p.id_number_bix = ? and p.removed_at is null)`

// search adds what a search text means: an identity number (18 or 15 characters), a
// phone number, a case number or its end, or else a part of the head's name, of its
// pinyin or of its initials. Numbers are found by blind index, whole or not at all.
func (c *conditions) search(text string, r reader) {
	text = strings.TrimSpace(text)
	if number, _, err := cn.ParseResidentID(text, r.today); err == nil {
		bix := r.keys.Index(indexIDNumber, string(number))
		c.add(byIDNumber, bix, bix, bix)
		return
	}
	switch {
	case wholeNumber.MatchString(text):
		c.add("a.number = ?", text)
	case serialEnd.MatchString(text):
		c.add("a.number = any(?)", numbersEndingWith(text, r.today.Year))
	default:
		if phone, err := cn.ParsePhone(text); err == nil {
			c.add("a.phone_bix = ?", r.keys.Index(indexPhone, phone))
			return
		}
		from, to := prefixRange(foldSearch(text))
		// An array is made once. As a subquery it is looked through anew for every archive
		// of a unit, because the planner takes units for smaller than they are.
		c.add("a.id = any(array(select k.archive_id from app.archive_search_key k where k.key >= ? and k.key < ?))", from, to)
	}
}

// numbersEndingWith lists the case numbers with this serial, leading zeros or not,
// in every year.
func numbersEndingWith(digits string, thisYear int) []string {
	serial, err := strconv.Atoi(digits)
	if err != nil {
		panic(fmt.Sprintf("%q was matched as digits", digits))
	}
	var numbers []string
	for year := firstYear; year <= thisYear; year++ {
		numbers = append(numbers, caseNumber(year, serial))
	}
	return numbers
}

// prefixRange is the half-open range of all texts that begin with prefix, in the
// order of code points.
func prefixRange(prefix string) (from, to string) { return prefix, prefix + "\U0010FFFF" }
