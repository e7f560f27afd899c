package disclosure

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// ObjectionState is where an objection stands.
type ObjectionState string

// The states, in order; the last two are final.
const (
	ObjectionReceived      ObjectionState = "RECEIVED"      // 已受理
	ObjectionInvestigating ObjectionState = "INVESTIGATING" // 核查中
	ObjectionUpheld        ObjectionState = "UPHELD"        // 异议成立
	ObjectionDismissed     ObjectionState = "DISMISSED"     // 异议不成立
)

var objectionStates = []ObjectionState{ObjectionReceived, ObjectionInvestigating, ObjectionUpheld, ObjectionDismissed}

var objectionTransitions = map[ObjectionState][]ObjectionState{
	ObjectionReceived:      {ObjectionInvestigating},
	ObjectionInvestigating: {ObjectionUpheld, ObjectionDismissed},
}

// ObjectionSource is the way an objection came in.
type ObjectionSource string

// The sources.
const (
	FromPage  ObjectionSource = "ONLINE" // the public page
	FromPaper ObjectionSource = "PAPER"
	FromPhone ObjectionSource = "PHONE"
	FromVisit ObjectionSource = "VISIT" // 来访
)

// recordedSources are those of which an officer makes the record.
var recordedSources = []ObjectionSource{FromPaper, FromPhone, FromVisit}

// NextStep is what follows a dismissed objection.
type NextStep string

// The steps.
const (
	Renotice NextStep = "RENOTICE" // 重新公示: the whole period again
	Continue NextStep = "CONTINUE" // 继续公示: the days that were left
)

var nextSteps = []NextStep{Renotice, Continue}

// NoticeObjection is an objection against one entry (异议). Who objected, if they said
// so, is sealed.
type NoticeObjection struct {
	bun.BaseModel `bun:"table:app.notice_objection,alias:o"`

	TenantID       id.ID
	ID             id.ID `bun:",pk"`
	NoticeID       id.ID
	EntryID        id.ID
	Receipt        string // what the objector may ask about it with
	Source         ObjectionSource
	Text           string
	NameSealed     secret.Sealed
	ContactSealed  secret.Sealed
	State          ObjectionState
	ReceivedAt     time.Time
	ReceivedBy     *id.ID
	HandlerID      *id.ID
	InvestigatedAt *time.Time
	Outcome        string
	NextStep       *NextStep
	DecidedBy      *id.ID
	DecidedAt      *time.Time
	Version        int

	UnitPath string `bun:",scanonly"` // of the notice
}

// NoticeObjectionConnection is one page of objections.
type NoticeObjectionConnection = page.Connection[*NoticeObjection]

// NoticeObjectionEdge is one objection of a page.
type NoticeObjectionEdge = page.Edge[*NoticeObjection]

// Anonymous tells whether the objector left neither name nor contact.
func (o *NoticeObjection) Anonymous() bool { return o.NameSealed == nil && o.ContactSealed == nil }

// Resource is what permissions on the objection are asked about.
func (o *NoticeObjection) Resource() authz.Resource { return authz.Resource{UnitPath: o.UnitPath} }

// ViewerCan lists what the actor of ctx may do with the objection now.
func (o *NoticeObjection) ViewerCan(ctx context.Context) []string {
	out := []string{}
	if !authz.Can(ctx, authz.NoticeDecide, o.Resource()) {
		return out
	}
	switch o.State {
	case ObjectionReceived:
		out = append(out, "investigate")
	case ObjectionInvestigating:
		out = append(out, "decide")
	}
	if !o.Anonymous() {
		out = append(out, "reveal")
	}
	return out
}

func (o *NoticeObjection) enter(to ObjectionState) error {
	for _, next := range objectionTransitions[o.State] {
		if next == to {
			o.State = to
			o.Version++
			return nil
		}
	}
	return errs.New(errs.FailedPrecondition, "disclosure.objection.state", errs.Args{"state": string(o.State)})
}
