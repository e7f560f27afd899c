package transfer

import (
	"slices"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// ImportState is a station of an import.
type ImportState string

// The states.
const (
	Parsing    ImportState = "PARSING"    // the file is being read
	Preview    ImportState = "PREVIEW"    // waits for a decision
	Committing ImportState = "COMMITTING" // rows are being written
	Done       ImportState = "DONE"
	Cancelled  ImportState = "CANCELLED" // given up by a person, or forgotten
	Failed     ImportState = "FAILED"    // see Import.Failure
)

// moves lists where each state leads.
var moves = map[ImportState][]ImportState{
	Parsing:    {Preview, Cancelled, Failed},
	Preview:    {Parsing, Committing, Cancelled},
	Committing: {Done, Failed},
	Failed:     {Parsing}, // a refused file of which somebody says what its headings mean
}

// Import is one upload of a sheet on its way into the system.
type Import struct {
	bun.BaseModel `bun:"table:app.import,alias:i"`

	TenantID       id.ID
	ID             id.ID `bun:",pk"`
	Kind           SheetKind
	State          ImportState
	AttachmentID   id.ID
	FileName       string
	DefaultUnitID  *id.ID // for rows whose unit text matches none
	CampaignID     *id.ID // of NAMED_RECIPIENTS
	CivilBatchID   *id.ID // of CIVIL_ANSWERS
	UpdateExisting bool   // rows that change what is filed are written too
	FinishClear    bool   // of CIVIL_ANSWERS: households of which nothing was found go on public notice
	ProgressDone   int
	ProgressTotal  int
	Counts         ImportCounts   `bun:",type:jsonb"`
	Reasons        []*ReasonCount `bun:",type:jsonb"` // most frequent first
	Failure        *string        // reason why the file as a whole was refused
	FailureArgs    errs.Args      `bun:",type:jsonb"`
	Mapping        sheet.Mapping  `bun:",type:jsonb"` // what a person said about headings
	Sheets         []ImportSheet  `bun:",type:jsonb"` // how the file was understood; none of a kind with headings of its own
	Fingerprint    string         // of the headings
	CreatedBy      id.ID          // membership
	CreatedByName  string
	CreatedAt      time.Time
	ConfirmedBy    *id.ID // membership
	FinishedAt     *time.Time
	RowsDeletedAt  *time.Time
	Version        int
}

// ImportConnection is a page of imports.
type ImportConnection = page.Connection[*Import]

// ImportEdge is an import with its cursor.
type ImportEdge = page.Edge[*Import]

// ImportCounts are numbers of lines. A roster counts its households; what is wrong
// with lines of family members shows among the rows and reasons only.
type ImportCounts struct {
	OK      int `json:"ok"`
	Warning int `json:"warning"`
	Error   int `json:"error"`
	Ignored int `json:"ignored"`

	New       int `json:"new"`
	Update    int `json:"update"`
	Same      int `json:"same"`
	Elsewhere int `json:"elsewhere"`

	Filed   int `json:"filed"`
	Differs int `json:"differs"`
	NotHere int `json:"notHere"`
	Missing int `json:"missing"`

	Written int `json:"written"`
}

// add counts n lines with a result and an effect; n is -1 for a line that changes.
func (c *ImportCounts) add(r RowResult, e Effect, n int) {
	switch r {
	case OK:
		c.OK += n
	case Warning:
		c.Warning += n
	case Error:
		c.Error += n
	case Ignored:
		c.Ignored += n
	}
	switch e {
	case EffectNew:
		c.New += n
	case EffectUpdate:
		c.Update += n
	case EffectSame:
		c.Same += n
	case EffectElsewhere:
		c.Elsewhere += n
	case EffectFiled:
		c.Filed += n
	case EffectDiffers:
		c.Differs += n
	case EffectNotHere:
		c.NotHere += n
	case EffectMissing:
		c.Missing += n
	}
}

// ReasonCount is a reason with the number of rows that have it. Args are those of the
// first one.
type ReasonCount struct {
	Reason string    `json:"reason"`
	Result RowResult `json:"result"`
	Args   errs.Args `json:"args,omitempty"`
	Count  int       `json:"count"`
}

// countReasons adds the reasons of a row, each once.
func (im *Import) countReasons(reasons []Reason) {
	for i, r := range reasons {
		if slices.ContainsFunc(reasons[:i], func(earlier Reason) bool { return earlier.Code == r.Code }) {
			continue
		}
		k := slices.IndexFunc(im.Reasons, func(c *ReasonCount) bool { return c.Reason == r.Code })
		if k < 0 {
			im.Reasons = append(im.Reasons, &ReasonCount{Reason: r.Code, Result: resultOf(r.Severity), Args: r.Args})
			k = len(im.Reasons) - 1
		}
		im.Reasons[k].Count++
	}
}

// rankReasons puts the most frequent reasons first.
func (im *Import) rankReasons() {
	slices.SortStableFunc(im.Reasons, func(a, b *ReasonCount) int { return b.Count - a.Count })
}

// move takes the import to a state, or refuses with sheet.import.state {state}.
func (im *Import) move(to ImportState, now time.Time) error {
	if !slices.Contains(moves[im.State], to) {
		return errs.New(errs.FailedPrecondition, "sheet.import.state", errs.Args{"state": string(im.State)})
	}
	im.State = to
	im.Version++
	if to == Done || to == Cancelled || to == Failed {
		im.FinishedAt = &now
	}
	return nil
}

// fail ends the import for a reason.
func (im *Import) fail(cause *errs.Error, now time.Time) error {
	if err := im.move(Failed, now); err != nil {
		return err
	}
	im.Failure, im.FailureArgs = &cause.Reason, cause.Args
	return nil
}
