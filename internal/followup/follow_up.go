package followup

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// FollowUpState is where a request stands.
type FollowUpState string

// The states of a follow-up. OPEN → IN_PROGRESS → DONE | DECLINED; a request that is
// handed on is OPEN again, until its new owner takes it.
const (
	FollowUpOpen       FollowUpState = "OPEN"
	FollowUpInProgress FollowUpState = "IN_PROGRESS"
	FollowUpDone       FollowUpState = "DONE"
	FollowUpDeclined   FollowUpState = "DECLINED"
)

var states = []FollowUpState{FollowUpOpen, FollowUpInProgress, FollowUpDone, FollowUpDeclined}

// ended tells whether nothing more is done about the request.
func (s FollowUpState) ended() bool { return s == FollowUpDone || s == FollowUpDeclined }

// FollowUpKind is what a request is about.
type FollowUpKind string

// The kinds.
const (
	FollowUpLiving  FollowUpKind = "LIVING"
	FollowUpMedical FollowUpKind = "MEDICAL"
	FollowUpStudent FollowUpKind = "STUDENT"
	FollowUpLegal   FollowUpKind = "LEGAL"
	FollowUpJob     FollowUpKind = "JOB"
	FollowUpPsych   FollowUpKind = "PSYCH"
	FollowUpOther   FollowUpKind = "OTHER"
)

// Kinds are all kinds.
var Kinds = []FollowUpKind{
	FollowUpLiving, FollowUpMedical, FollowUpStudent, FollowUpLegal, FollowUpJob, FollowUpPsych, FollowUpOther,
}

// followUpWorkdays is the time for an answer, in working days after the report came
// in. A living that is in danger waits less.
var followUpWorkdays = map[FollowUpKind]int{FollowUpLiving: 3}

const defaultFollowUpWorkdays = 5

func (k FollowUpKind) workdays() int {
	if n, ok := followUpWorkdays[k]; ok {
		return n
	}
	return defaultFollowUpWorkdays
}

// FollowUp is a request heard at the door, with an owner and a clock (诉求跟进).
type FollowUp struct {
	bun.BaseModel `bun:"table:app.follow_up,alias:f"`

	TenantID  id.ID
	ID        id.ID `bun:",pk"`
	VisitID   id.ID
	ReportID  id.ID
	UnitID    id.ID
	UnitPath  string
	Name      string `bun:",scanonly"` // of the household, from the visit
	Kind      FollowUpKind
	Text      string
	State     FollowUpState
	OwnerID   *id.ID // membership
	DueOn     clock.Date
	Result    string
	Version   int
	CreatedAt time.Time
	UpdatedAt time.Time
	EndedAt   *time.Time

	today clock.Date // of reading
}

// VisitRequestInput is a request heard at the door.
type VisitRequestInput struct {
	Kind FollowUpKind
	Text string
}

// FollowUpConnection is a page of follow-ups.
type FollowUpConnection = page.Connection[*FollowUp]

// FollowUpEdge is one of them with its cursor.
type FollowUpEdge = page.Edge[*FollowUp]

// FollowUpFilter narrows a list of follow-ups; all given conditions hold.
type FollowUpFilter struct {
	States  []FollowUpState
	Mine    *bool
	Overdue *bool
}

// Resource is what permissions on the follow-up are asked about.
func (f *FollowUp) Resource() authz.Resource { return authz.Resource{UnitPath: f.UnitPath} }

// Overdue tells whether the request should have been answered by now.
func (f *FollowUp) Overdue() bool { return f.EndedAt == nil && f.DueOn.Before(f.today) }

// ownedBy tells whether the actor of ctx answers for the request.
func (f *FollowUp) ownedBy(ctx context.Context) bool {
	a := authz.From(ctx)
	return a != nil && f.OwnerID != nil && *f.OwnerID == a.MembershipID
}
