package roster

import (
	"errors"

	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Reasons of this package, besides those of the formats in package cn.
const (
	// The identity of the household.
	IDNumberRequired = "id_number_required"
	DuplicateInFile  = "duplicate_in_file" // row, sheet: of the first occurrence
	SexMismatch      = "sex_mismatch"
	SexUnknown       = "sex_unknown"
	BirthMismatch    = "birth_date_mismatch"
	BirthFormat      = "birth_date_format"

	CategoryRequired = "category_required"
	CategoryUnknown  = "category_unknown"
	CategoryLegacy   = "category_legacy" // current: the category it is mapped to
	CauseRequired    = "cause_required"
	CauseUnknown     = "cause_unknown"
	CauseSeveral     = "cause_several"      // one cell names several; the first counts as the main one
	CausesTooMany    = "causes_too_many"    // max
	CauseNoteMissing = "cause_note_missing" // 其他 needs words
	PhoneRequired    = "phone_required"
	HouseholdSize    = "household_size" // min, max
	ConsentUnknown   = "consent_unknown"
	TextTooLong      = "text_too_long" // max
	WordUnknown      = "word_unknown"  // kept as it stands, without a code
	DateFormat       = "date_format"
	AreaFormat       = "housing_area_format"
	NumberFormat     = "number_format" // min, max; left out

	// Family members.
	HeadRequired     = "head_required"
	HeadNotFound     = "head_not_found"
	HeadAmbiguous    = "head_ambiguous" // several heads have this name
	HeadRefused      = "head_refused"   // the head's own row is refused
	MemberIsHead     = "member_is_head" // also listed as a head: one household, one archive
	RelationRequired = "relation_required"

	// Lines without a record.
	IgnoredBlank    = "blank"
	IgnoredTotal    = "total_line"
	IgnoredHeader   = "repeated_header"
	IgnoredNote     = "note_line"
	IgnoredHeadSelf = "head_line" // the head listed among the own family
)

// Why a whole file is no roster; see also the reasons of package sheet.
const (
	ReasonNoRoster       = "roster.no_roster_sheet"
	ReasonColumnsMissing = "roster.columns_missing" // sheet, columns
)

// judge collects the reasons of one row.
type judge struct{ reasons []sheet.Reason }

func (j *judge) fail(column, code string, args ...errs.Args) { j.add(sheet.Error, column, code, args) }
func (j *judge) warn(column, code string, args ...errs.Args) {
	j.add(sheet.Warning, column, code, args)
}

func (j *judge) add(severity sheet.Result, column, code string, args []errs.Args) {
	r := sheet.Reason{Code: code, Severity: severity, Column: column}
	for _, a := range args {
		r.Args = a
	}
	j.reasons = append(j.reasons, r)
}

// reject records an error of package cn and reports whether there was one.
func (j *judge) reject(column string, err error) bool {
	if err == nil {
		return false
	}
	code, ok := errors.AsType[cn.Error](err)
	if !ok {
		code = "format"
	}
	j.fail(column, string(code))
	return true
}

func (j *judge) doubt(column string, warnings []cn.Warning) {
	for _, w := range warnings {
		j.warn(column, string(w))
	}
}
