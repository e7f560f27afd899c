package approval

import (
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/page"
)

// State is the state of a case.
type State string

// The states of a case.
const (
	Pending   State = "PENDING"
	Approved  State = "APPROVED"
	Rejected  State = "REJECTED"
	Returned  State = "RETURNED"
	Withdrawn State = "WITHDRAWN"
)

// States lists every state.
var States = []State{Pending, Approved, Rejected, Returned, Withdrawn}

// Verdict is what one decision says.
type Verdict string

// The verdicts. The last three are written by the system.
const (
	Approve  Verdict = "APPROVE"
	Refuse   Verdict = "REFUSE"
	Return   Verdict = "RETURN"
	Escalate Verdict = "ESCALATE"
	Skipped  Verdict = "SKIP"
	Withdraw Verdict = "WITHDRAW"
	Change   Verdict = "CHANGE"
)

// Subject names a matter of another capability.
type Subject struct {
	Kind id.Kind
	ID   id.ID
}

// ApprovalCase is one matter under decision (审批件).
type ApprovalCase struct { //nolint:revive // the name of the API's type
	ID           id.ID
	SubjectID    id.ID
	Kind         Kind
	Item         string
	AmountFen    *money.Fen
	UnitID       id.ID
	UnitPath     string
	Title        string
	ContentHash  []byte
	RouteID      *id.ID
	RouteVersion *int
	Steps        []Step `bun:"type:jsonb"`
	State        State
	Step         int // from 0
	StepRole     authz.Role
	StepLevel    Level
	Entry        int // grows each time that a step is entered
	DueOn        *clock.Date
	Blocked      bool
	ReferralID   *id.ID
	ReferredTo   string // superior union that decides now, or ""
	// OriginTenantName is the union that asked this federation, or "".
	OriginTenantName string
	StartedBy        *id.ID // membership; nil for a referral
	StartedByName    string
	StartedAt        time.Time
	EndedAt          *time.Time
}

// Resource is what authorisation knows of the case.
func (c *ApprovalCase) Resource() authz.Resource { return authz.Resource{UnitPath: c.UnitPath} }

// StepName is the name of the step at which the case stands or ended.
func (c *ApprovalCase) StepName() string {
	if c.Step >= len(c.Steps) {
		return ""
	}
	return c.Steps[c.Step].Name
}

// ApprovalDecision is one entry of the timeline of a matter.
type ApprovalDecision struct { //nolint:revive // the name of the API's type
	ID            id.ID
	CaseID        id.ID
	SubjectID     id.ID
	Entry         int
	Step          int
	StepName      string
	Verdict       Verdict
	ReturnTo      *int // step; nil for a return to who submitted the matter
	MemberID      *id.ID
	AccountID     *id.ID
	Name          string
	SeatAccountID *id.ID
	ForName       string // whose right was used by delegation, or ""
	UnionName     string // superior union that decided, or ""
	Note          string
	Minutes       string
	MinutesFiles  []id.ID `bun:",array"` // photos or scans of the signed minutes
	ContentHash   []byte
	Standing      bool
	At            time.Time
}

// ApprovalCaseConnection is a page of cases.
type ApprovalCaseConnection = page.Connection[*ApprovalCase] //nolint:revive // the name of the API's type

// ApprovalCaseEdge is one case of a page.
type ApprovalCaseEdge = page.Edge[*ApprovalCase] //nolint:revive // the name of the API's type

// Person is somebody who may decide a step.
type Person struct {
	MemberID  id.ID
	AccountID id.ID
	Name      string
	Title     string
}
