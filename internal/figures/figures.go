package figures

import (
	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// Delta is what a change adds to the line of a class in the figures of a run.
type Delta struct {
	Received       int
	ReceivedPeople int
	CashFen        money.Fen
	GoodsFen       money.Fen
	Undelivered    int
	FollowUps      int
	FollowUpsOpen  int
}

// MonthDelta is what a hand-over adds to the figures of a month.
type MonthDelta struct {
	Month    clock.Date // its first day
	Received int
	People   int
	Festival int // under the theme of the two festivals (两节)
	First    int // archived households whose first visit of the year it was
	CashFen  money.Fen
	GoodsFen money.Fen
}

// Tally is some visits of one class; Undelivered are those that were tried in vain.
type Tally struct {
	Class       audience.RecipientClass
	Visits      int
	Undelivered int
	People      int
	CashFen     money.Fen
	GoodsFen    money.Fen
}

// Run is a run as its figures are kept under.
type Run struct {
	TenantID    id.ID
	ID          id.ID
	Theme       string
	OpenedOn    clock.Date
	OverdueFrom clock.Date
}

// Leaving is how visits leave the list of a run.
type Leaving string

// The ways.
const (
	Removed   Leaving = "REMOVED"   // taken off with a reason
	Cancelled Leaving = "CANCELLED" // with the run
)
