package disclosure

import (
	"regexp"
	"strings"
	"time"
	"unicode"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// EntryState is where one subject's appearance stands; see the package comment.
type EntryState string

// The states.
const (
	EntryShown     EntryState = "SHOWN"
	EntryObjected  EntryState = "OBJECTED"
	EntryClear     EntryState = "CLEAR"
	EntryUpheld    EntryState = "UPHELD"
	EntryDismissed EntryState = "DISMISSED"
	EntryWithdrawn EntryState = "WITHDRAWN"
)

// entryTransitions is the whole life of an entry; what is not listed is refused.
var entryTransitions = map[EntryState][]EntryState{
	EntryShown:    {EntryObjected, EntryClear, EntryWithdrawn},
	EntryObjected: {EntryUpheld, EntryDismissed, EntryWithdrawn},
}

// live tells whether the outcome is still open.
func (s EntryState) live() bool { return len(entryTransitions[s]) > 0 }

// AmountBand is the size of an aid as the public may know it (金额区间), in yuan.
type AmountBand string

// The bands, each up to and including its amount.
const (
	UpTo1000   AmountBand = "UP_TO_1000"
	UpTo3000   AmountBand = "UP_TO_3000"
	UpTo5000   AmountBand = "UP_TO_5000"
	UpTo10000  AmountBand = "UP_TO_10000"
	UpTo30000  AmountBand = "UP_TO_30000"
	Above30000 AmountBand = "ABOVE_30000"
)

var bands = []struct {
	band AmountBand
	upTo money.Fen
}{{UpTo1000, 100_000}, {UpTo3000, 300_000}, {UpTo5000, 500_000}, {UpTo10000, 1_000_000}, {UpTo30000, 3_000_000}}

var amountBands = []AmountBand{UpTo1000, UpTo3000, UpTo5000, UpTo10000, UpTo30000, Above30000}

// BandOf is the band of an amount.
func BandOf(amount money.Fen) AmountBand {
	for _, b := range bands {
		if amount <= b.upTo {
			return b.band
		}
	}
	return Above30000
}

// Entry is everything that a notice may say about a subject. There is no field for
// anything else, on purpose.
type Entry struct {
	Name       string // masked as for notices: 张*, 欧阳*
	UnitName   string
	Item       string // code of the category or aid item, such as DEEP, or its own words
	AmountBand *AmountBand
	Summary    string // at most a line, without anything that points at a person
}

// longNumber may be an identity, phone or account number.
var longNumber = regexp.MustCompile(`[0-9]{6}`)

// Validate refuses what must not be shown.
func (e Entry) Validate() error {
	var v validate.Errors
	v.OneLine("name", e.Name, 1, 30)
	v.Check(strings.Contains(e.Name, "*") && !strings.ContainsFunc(e.Name, unicode.IsDigit), "name", "notice_not_masked")
	v.OneLine("unitName", e.UnitName, 0, 60)
	v.OneLine("item", e.Item, 0, 40)
	v.OneLine("summary", e.Summary, 0, 100)
	for path, text := range map[string]string{"unitName": e.UnitName, "item": e.Item, "summary": e.Summary} {
		v.Check(!longNumber.MatchString(text), path, "notice_long_number")
	}
	v.Check(e.AmountBand == nil || validate.Known(*e.AmountBand, amountBands), "amountBand", "unknown_value")
	return v.Err()
}

// NoticeEntry is one subject on a notice (公示对象). Without consent it shows nothing but
// its number.
type NoticeEntry struct {
	bun.BaseModel `bun:"table:app.notice_entry,alias:e"`

	TenantID       id.ID
	ID             id.ID `bun:",pk"`
	NoticeID       id.ID
	Channel        NoticeChannel
	Seq            int // 1 for the first on its notice
	SubjectKind    string
	SubjectID      id.ID
	Consented      bool
	Name           string
	UnitName       string
	Item           string
	AmountBand     *AmountBand
	Summary        string
	PreviousID     *id.ID // the entry that this one goes on for, after an objection
	AfterObjection bool   // goes on for the days that were left
	State          EntryState
	EndedAt        *time.Time
	CreatedAt      time.Time
}

// enter is the one way in which an entry changes its state.
func (e *NoticeEntry) enter(to EntryState, at time.Time) error {
	for _, next := range entryTransitions[e.State] {
		if next == to {
			e.State = to
			if !to.live() {
				e.EndedAt = &at
			}
			return nil
		}
	}
	return errs.New(errs.FailedPrecondition, "disclosure.entry.state", errs.Args{"state": string(e.State)})
}
