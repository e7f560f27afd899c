package hardship

import (
	"context"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/secret"
)

var (
	wholeNumber = regexp.MustCompile(`^\d{4}-\d{6}$`)
	serialEnd   = regexp.MustCompile(`^\d{1,6}$`)
)

// IsCaseNumber tells whether a text has the form of a whole case number.
func IsCaseNumber(text string) bool { return wholeNumber.MatchString(text) }

// firstYear is when case numbers begin; the end of a number is looked for from
// there on.
const firstYear = 2020

// Sought is what a search text asks for; one of its parts is set. Numbers of people are
// found by blind index, whole or not at all.
type Sought struct {
	IDNumber secret.Index // of a text of 18 or 15 characters that is one
	Phone    secret.Index
	Numbers  []string // case numbers
	Name     string   // a part of a name, of its pinyin or of its initials
}

// Sought reads a search text.
func (s *Service) Sought(ctx context.Context, text string) (Sought, error) {
	r, err := s.reader(ctx)
	if err != nil {
		return Sought{}, err
	}
	return sought(text, r), nil
}

func sought(text string, r reader) Sought {
	text = strings.TrimSpace(text)
	if number, _, err := cn.ParseResidentID(text, r.today); err == nil {
		return Sought{IDNumber: r.keys.Index(indexIDNumber, string(number))}
	}
	switch {
	case IsCaseNumber(text):
		return Sought{Numbers: []string{text}}
	case serialEnd.MatchString(text):
		return Sought{Numbers: numbersEndingWith(text, r.today.Year)}
	}
	if phone, err := cn.ParsePhone(text); err == nil {
		return Sought{Phone: r.keys.Index(indexPhone, phone)}
	}
	return Sought{Name: text}
}

// Statements that find archives; heads and members apart, and live and former heads
// too, because each has an index of its own.
const (
	sqlHeadsByIDNumber = `select h.id from app.archive h where h.id_number_bix = ? and h.live
	union all select h.id from app.archive h where h.id_number_bix = ? and not h.live`
	sqlHeadsByName = `select k.archive_id from app.archive_search_key k where k.key >= ? and k.key < ?`
)

// Heads is the condition on app.archive under which the head or the archive itself is
// meant; each ? stands for the next value.
func (x Sought) Heads() (condition string, values []any) {
	switch {
	case x.IDNumber != nil:
		return "a.id in (" + sqlHeadsByIDNumber + ")", []any{x.IDNumber, x.IDNumber}
	case x.Phone != nil:
		return "a.phone_bix = ?", []any{x.Phone}
	case x.Numbers != nil:
		return "a.number = any(?)", []any{x.Numbers}
	}
	from, to := cn.KeyRange(x.Name)
	// An array is made once. As a subquery it is looked through anew for every archive
	// of a unit, because the planner takes units for smaller than they are.
	return "a.id = any(array(" + sqlHeadsByName + "))", []any{from, to}
}

// households is Heads, and for an identity number also the households of members.
func (x Sought) households() (condition string, values []any) {
	if x.IDNumber == nil {
		return x.Heads()
	}
	return "a.id in (" + sqlHeadsByIDNumber + `
	union all select p.archive_id from app.household_person p where p.id_number_bix = ? and p.removed_at is null)`,
		[]any{x.IDNumber, x.IDNumber, x.IDNumber}
}

// search adds what a search text means to the conditions of a list.
func (c *conditions) search(text string, r reader) {
	condition, values := sought(text, r).households()
	c.add(condition, values...)
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
