package feedback

import (
	"context"
	"slices"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// ComplaintState is where a complaint stands.
type ComplaintState string

// The states.
const (
	Received  ComplaintState = "RECEIVED"  // 待答复
	Answered  ComplaintState = "ANSWERED"  // 已答复
	Appealed  ComplaintState = "APPEALED"  // 申诉中
	Final     ComplaintState = "FINAL"     // 申诉已决定
	Withdrawn ComplaintState = "WITHDRAWN" // 已撤回
)

// ComplaintStates lists every state in the order of a life.
var ComplaintStates = []ComplaintState{Received, Answered, Appealed, Final, Withdrawn}

// ComplaintStep is what moves a complaint from one state to the next.
type ComplaintStep string

// The steps.
const (
	Answer   ComplaintStep = "answer"   // 答复
	Appeal   ComplaintStep = "appeal"   // 申诉
	Decide   ComplaintStep = "decide"   // 申诉决定
	Remand   ComplaintStep = "remand"   // 发回重新答复
	TakeBack ComplaintStep = "withdraw" // 撤回
)

// ComplaintSteps lists every step.
var ComplaintSteps = []ComplaintStep{Answer, Appeal, Decide, Remand, TakeBack}

var complaintTransitions = map[ComplaintState]map[ComplaintStep]ComplaintState{
	Received: {Answer: Answered, Appeal: Appealed, TakeBack: Withdrawn},
	Answered: {Appeal: Appealed},
	Appealed: {Decide: Final, Remand: Received, TakeBack: Withdrawn},
}

// After is the state that the step leads to, or FAILED_PRECONDITION
// (feedback.complaint.state).
func (s ComplaintState) After(step ComplaintStep) (ComplaintState, error) {
	next, ok := complaintTransitions[s][step]
	if !ok {
		return "", errs.New(errs.FailedPrecondition, "feedback.complaint.state", errs.Args{"state": string(s)})
	}
	return next, nil
}

// AidComplaint is a complaint about how an application was handled (投诉).
type AidComplaint struct {
	bun.BaseModel `bun:"table:app.aid_complaint,alias:c"`

	TenantID       id.ID
	ID             id.ID `bun:",pk"`
	ApplicationID  id.ID
	Source         Source
	Text           string
	State          ComplaintState
	FiledAt        time.Time
	FiledBy        *id.ID // who typed it; the worker in the app
	FiledByName    string
	DueOn          *clock.Date // to be answered by
	Told           bool        // the chair knows that it is late
	Upheld         *bool       // 投诉成立, by the last word there is
	Answer         string
	AnsweredAt     *time.Time
	AnsweredBy     *id.ID
	AnsweredByName string
	AppealUntil    *clock.Date
	Appeal         string
	AppealedAt     *time.Time
	Outcome        string // of the appeal, in the words of who decided
	DecidedAt      *time.Time
	DecidedByName  string
	Version        int

	UnitID            id.ID      `bun:",scanonly"` // of the application
	UnitPath          string     `bun:",scanonly"`
	ApplicationNumber string     `bun:",scanonly"`
	Item              limit.Item `bun:",scanonly"`
	HeadName          string     `bun:",scanonly"`
	Parties           []id.ID    `bun:",array,scanonly"` // memberships that made or verified the application
	today             clock.Date
}

// AidComplaintConnection is one page of complaints.
type AidComplaintConnection = page.Connection[*AidComplaint]

// AidComplaintEdge is one complaint of a page.
type AidComplaintEdge = page.Edge[*AidComplaint]

// Resource is what permissions on the complaint are asked about.
func (c *AidComplaint) Resource() authz.Resource { return authz.Resource{UnitPath: c.UnitPath} }

// Overdue tells whether the answer should have come by now.
func (c *AidComplaint) Overdue() bool { return c.DueOn != nil && c.DueOn.Before(c.today) }

// Appealable tells whether an appeal may be lodged now: once, against an answer within
// its days, or because no answer came in time.
func (c *AidComplaint) Appealable() bool {
	switch {
	case c.AppealedAt != nil:
		return false
	case c.State == Answered:
		return !c.AppealUntil.Before(c.today)
	default:
		return c.Overdue()
	}
}

// ViewerCan lists what the actor of ctx may do with the complaint now. Whether they
// decided the application is only looked up when they answer.
func (c *AidComplaint) ViewerCan(ctx context.Context) []string {
	out := []string{}
	add := func(name string, open bool, act authz.Action) {
		if open && authz.Can(ctx, act, c.Resource()) {
			out = append(out, name)
		}
	}
	me := authz.From(ctx)
	party := me != nil && slices.Contains(c.Parties, me.MembershipID)
	add("answer", c.State == Received && !party, authz.ComplaintAnswer)
	add("appeal", c.Appealable(), authz.ApplicationWrite)
	add("withdraw", c.State == Received || c.State == Appealed, authz.ApplicationWrite)
	return out
}
