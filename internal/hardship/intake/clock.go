package intake

import (
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

// archiveClock is since when an archive is in its present state, and until when
// something is to be done.
type archiveClock struct {
	bun.BaseModel `bun:"table:app.archive_clock,alias:k"`

	TenantID  id.ID `bun:",pk"`
	ArchiveID id.ID `bun:",pk"`
	Round     int   // the how-manieth application, from 1
	Since     time.Time
	DueOn     *clock.Date
	Uncertain bool // the days off of that year are not announced yet
	Told      int  // levels that know of the delay: the owner, the superior, the federation
}

// The levels of archiveClock.Told.
const (
	toldOwner      = 1
	toldSuperior   = 2
	toldFederation = 3 // the union above
)

// DelayLevel is somebody who knows of a delay.
type DelayLevel string

// The levels, each after the one before it.
const (
	OwnerKnows      DelayLevel = "OWNER"
	SuperiorKnows   DelayLevel = "SUPERIOR"
	FederationKnows DelayLevel = "FEDERATION"
)

// highest is the highest of so many levels that know, nil for none.
func highest(told int) *DelayLevel {
	levels := []DelayLevel{OwnerKnows, SuperiorKnows, FederationKnows}
	if told < 1 || told > len(levels) {
		return nil
	}
	return &levels[told-1]
}

// restart begins the time of the archive's new state. A public notice has a clock of
// its own; what has ended has none.
func (at *station) restart(now time.Time) {
	c := at.clock
	today := clock.DateOf(now)
	c.Round = max(c.Round, 1) // an imported archive was never applied for
	c.Since, c.DueOn, c.Uncertain, c.Told = now, nil, false, 0
	if n := at.settings.months(at.State); n > 0 {
		due := today.AddMonths(n)
		c.DueOn = &due
	}
	at.callAgain(today)
	if n := at.settings.workdays(at.State); n > 0 {
		due, uncertain := at.days.AddWorkdays(today, n)
		c.DueOn, c.Uncertain = &due, uncertain
	}
}

// callAgain sets the next call-back to a household that is watched; at the end of its time
// the watch itself is to be ended.
func (at *station) callAgain(today clock.Date) {
	if at.State != hardship.Monitoring {
		return
	}
	due := clock.DateOf(at.clock.Since).AddMonths(at.settings.MonitorMonths)
	if next := today.AddMonths(at.settings.CallBackMonths); next.Before(due) {
		due = next
	}
	at.clock.DueOn, at.clock.Told = &due, 0
}

// workdays is the limit of a state in working days, 0 for none.
func (s *IntakeSettings) workdays(state hardship.ArchiveState) int {
	switch state {
	case hardship.Submitted, hardship.Exited:
		return s.StartDays
	case hardship.Surveying:
		return s.SurveyDays
	case hardship.UnitReview:
		return s.AppraisalDays
	case hardship.Checking:
		return s.CheckDays
	case hardship.Returned:
		return s.ReturnDays
	case hardship.Objection, hardship.PendingApproval:
		return s.DecisionDays
	case hardship.ReviewDue:
		return s.RecheckDays
	default:
		return 0
	}
}

// months is the time of the long states in months, 0 for the others.
func (s *IntakeSettings) months(state hardship.ArchiveState) int {
	switch state {
	case hardship.Active:
		return s.RecheckMonths
	default:
		return 0
	}
}
