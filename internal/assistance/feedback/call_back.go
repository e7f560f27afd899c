package feedback

import (
	"context"
	"slices"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// CallState is where a call stands.
type CallState string

// The states.
const (
	CallDue  CallState = "DUE"  // 待回访
	CallDone CallState = "DONE" // 已回访
)

var callStates = []CallState{CallDue, CallDone}

// CallOutcome is what a call brought.
type CallOutcome string

// The outcomes.
const (
	Confirmed CallOutcome = "CONFIRMED" // 情况属实: the household got it as it is written
	Problem   CallOutcome = "PROBLEM"   // 反映问题
	Unreached CallOutcome = "UNREACHED" // 未联系上
)

var callOutcomes = []CallOutcome{Confirmed, Problem, Unreached}

// maxAttempts ends a call to somebody who cannot be reached.
const maxAttempts = 3

// AidCallBack is a call to a household whose application was closed and drawn (回访).
type AidCallBack struct {
	bun.BaseModel `bun:"table:app.aid_call_back,alias:b"`

	TenantID      id.ID
	ID            id.ID `bun:",pk"`
	ApplicationID id.ID
	DrawID        id.ID
	State         CallState
	Attempts      int
	Outcome       *CallOutcome
	Note          string
	DrawnOn       clock.Date
	CalledAt      *time.Time
	CalledBy      *id.ID
	CalledByName  string
	Version       int

	UnitID            id.ID       `bun:",scanonly"` // of the application
	UnitPath          string      `bun:",scanonly"`
	ApplicationNumber string      `bun:",scanonly"`
	ArchiveID         id.ID       `bun:",scanonly"`
	Item              limit.Item  `bun:",scanonly"`
	HeadName          string      `bun:",scanonly"`
	ClosedOn          *clock.Date `bun:",scanonly"` // nil when it was taken up again
	Parties           []id.ID     `bun:",array,scanonly"`
}

// AidCallBackConnection is one page of calls.
type AidCallBackConnection = page.Connection[*AidCallBack]

// AidCallBackEdge is one call of a page.
type AidCallBackEdge = page.Edge[*AidCallBack]

// Resource is what permissions on the call are asked about.
func (b *AidCallBack) Resource() authz.Resource { return authz.Resource{UnitPath: b.UnitPath} }

// ViewerCan lists what the actor of ctx may do with the call now: who made or verified
// the application does not check themselves.
func (b *AidCallBack) ViewerCan(ctx context.Context) []string {
	me := authz.From(ctx)
	if b.State == CallDue && authz.Can(ctx, authz.ApplicationHandle, b.Resource()) && !slices.Contains(b.Parties, me.MembershipID) {
		return []string{"record"}
	}
	return []string{}
}
