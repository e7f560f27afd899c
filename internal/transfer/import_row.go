package transfer

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// RowResult is what becomes of a line.
type RowResult string

// The results.
const (
	OK      RowResult = "OK"
	Warning RowResult = "WARNING" // imported, and shown for a look
	Error   RowResult = "ERROR"   // not imported
	Ignored RowResult = "IGNORED" // holds no record
)

func resultOf(r sheet.Result) RowResult { return RowResult(strings.ToUpper(string(r))) }

// Effect is what importing a line does.
type Effect string

// The effects; a line that is not imported has none.
const (
	EffectNew       Effect = "new"
	EffectUpdate    Effect = "update"    // changes what is filed
	EffectSame      Effect = "same"      // says what is filed
	EffectElsewhere Effect = "elsewhere" // another union of the federation holds the person

	EffectFiled   Effect = "filed"    // stands in the national system as it is on file
	EffectDiffers Effect = "differs"  // stands there otherwise
	EffectNotHere Effect = "not_here" // stands there and is not on file
	EffectMissing Effect = "missing"  // is on file and does not stand there
)

// Effects that a confirmation writes: in any case, and where they were asked for too.
var (
	plainEffects  = []Effect{EffectNew, EffectFiled}
	chosenEffects = []Effect{EffectUpdate, EffectDiffers}
)

// Reason says why a line is not simply good.
type Reason = sheet.Reason

// ImportRow is one line of an imported sheet.
type ImportRow struct {
	bun.BaseModel `bun:"table:app.import_row,alias:r"`

	TenantID id.ID
	ID       id.ID `bun:",pk"`
	ImportID id.ID
	Seq      int // order in the import, from 1
	Sheet    string
	Row      int // number in the sheet, as the office sees it
	Result   RowResult
	Verdict  []Reason `bun:"reasons,type:jsonb"` // the decisive one first
	Name     string   // masked
	Unit     string
	Category string
	Effect   Effect
	// ArchiveID is the archive that a line of a national list is about.
	ArchiveID *id.ID
	Record    secret.Sealed // JSON of what the line says; nil when there is nothing to import

	kind SheetKind // of the import, set by the reads that serve screens
}

// ImportRowConnection is a page of rows.
type ImportRowConnection = page.Connection[*ImportRow]

// ImportRowEdge is a row with its cursor.
type ImportRowEdge = page.Edge[*ImportRow]

// Reasons are the codes of the verdict.
func (r *ImportRow) Reasons() []string {
	codes := make([]string, len(r.Verdict))
	for i, reason := range r.Verdict {
		codes[i] = reason.Code
	}
	return codes
}

// add records reasons that are new and puts the decisive one first. An error refuses
// the line; a doubt about what is filed is only a hint and leaves the result, which
// is that of the file. It answers the new reasons.
func (r *ImportRow) add(reasons []Reason) (added []Reason) {
	for _, reason := range reasons {
		same := func(known Reason) bool { return known.Code == reason.Code && known.Column == reason.Column }
		if slices.ContainsFunc(r.Verdict, same) {
			continue
		}
		r.Verdict, added = append(r.Verdict, reason), append(added, reason)
		if reason.Severity == sheet.Error {
			r.Result = Error
		}
	}
	slices.SortStableFunc(r.Verdict, func(a, b Reason) int { return r.weight(a) - r.weight(b) })
	return added
}

// weight is 0 for a reason as severe as the result.
func (r *ImportRow) weight(reason Reason) int {
	if resultOf(reason.Severity) == r.Result {
		return 0
	}
	return 1
}

// longNumber is what may be an identity, phone or account number in a text.
var longNumber = regexp.MustCompile(`\d{7,}[Xx]?`)

// maxLabel bounds the texts by which people recognise a line.
const maxLabel = 60

// label makes a text of the sheet fit to be shown: cut, and without long numbers,
// because a shifted column may hold an identity number.
func label(s string) string {
	s = longNumber.ReplaceAllString(s, "***")
	if utf8.RuneCountInString(s) > maxLabel {
		s = string([]rune(s)[:maxLabel])
	}
	return s
}
