package exit

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// ExitReason is how a household leaves hardship.
type ExitReason string //nolint:revive // the name of the API's type

// The reasons: its income has reached the level of households beside the line, or aid was
// given and the local conditions of an exit are met.
const (
	LeftHardship ExitReason = "LEFT_HARDSHIP" // 脱困
	Relieved     ExitReason = "RELIEVED"      // 解困
)

var reasons = []ExitReason{LeftHardship, Relieved}

// ExitCondition is one condition of leaving.
type ExitCondition string //nolint:revive // the name of the API's type

// The conditions: the five guarantees (医、业、学、房、保), then what a reason adds.
const (
	Medical    ExitCondition = "MEDICAL"    // 医: illness is provided for
	Employment ExitCondition = "EMPLOYMENT" // 业: who can work does
	Schooling  ExitCondition = "SCHOOLING"  // 学: no child leaves school for want
	Housing    ExitCondition = "HOUSING"    // 房: a safe home
	Security   ExitCondition = "SECURITY"   // 保: social insurance and assistance
	Income     ExitCondition = "INCOME"     // 收入: a stable income above the line
	AidGiven   ExitCondition = "AID_GIVEN"  // 帮扶措施已落实
	LocalRules ExitCondition = "LOCAL"      // 当地解困条件
)

var guarantees = []ExitCondition{Medical, Employment, Schooling, Housing, Security}

// Conditions are what has to be found for a reason, in the order of the form.
func Conditions(r ExitReason) []ExitCondition {
	if r == LeftHardship {
		return append(guarantees[:len(guarantees):len(guarantees)], Income)
	}
	return append(guarantees[:len(guarantees):len(guarantees)], AidGiven, LocalRules)
}

// ExitVerdict is what was found about a condition. One that is not met is none: then the
// household stays.
type ExitVerdict string //nolint:revive // the name of the API's type

// The verdicts.
const (
	Met           ExitVerdict = "MET"
	NotApplicable ExitVerdict = "NOT_APPLICABLE" // a guarantee that nobody in the household needs
)

var verdicts = []ExitVerdict{Met, NotApplicable}

// ExitFinding is what was found about one condition, and on what that rests: "" for readers to
// whom the household's health is not open.
type ExitFinding struct { //nolint:revive // the name of the API's type
	Condition ExitCondition
	Verdict   ExitVerdict
	Evidence  string
}

// checked is a finding without its evidence.
type checked struct {
	Condition ExitCondition `json:"condition"`
	Verdict   ExitVerdict   `json:"verdict"`
}

// ArchiveExitState is where a request stands.
type ArchiveExitState string

// The states.
const (
	OnNotice  ArchiveExitState = "NOTICE"    // 公示中
	Objected  ArchiveExitState = "OBJECTION" // 异议核查
	Deciding  ArchiveExitState = "APPROVAL"  // 待审批
	Done      ArchiveExitState = "DONE"      // 已退出
	Refused   ArchiveExitState = "REFUSED"   // 不同意
	Withdrawn ArchiveExitState = "WITHDRAWN" // 已撤回
)

// States lists every state.
var States = []ArchiveExitState{OnNotice, Objected, Deciding, Done, Refused, Withdrawn}

// event is what moves a request.
type event string

const (
	object   event = "object"
	repeat   event = "repeat" // the whole notice runs again
	passed   event = "passed" // the notice ended, nothing stands against it
	approve  event = "approve"
	refuse   event = "refuse"
	withdraw event = "withdraw"
)

var transitions = map[ArchiveExitState]map[event]ArchiveExitState{
	OnNotice: {object: Objected, passed: Deciding, refuse: Refused, withdraw: Withdrawn},
	Objected: {object: Objected, repeat: OnNotice, passed: Deciding, refuse: Refused, withdraw: Withdrawn},
	Deciding: {approve: Done, refuse: Refused, withdraw: Withdrawn},
}

// after is the state that the event leads to. Errors: FAILED_PRECONDITION
// (hardship.exit.state).
func (s ArchiveExitState) after(e event) (ArchiveExitState, error) {
	next, ok := transitions[s][e]
	if !ok {
		return "", errs.New(errs.FailedPrecondition, "hardship.exit.state", errs.Args{"state": string(s)})
	}
	return next, nil
}

func (s ArchiveExitState) open() bool { return len(transitions[s]) > 0 }

// ArchiveExit is a request that a household leaves hardship.
type ArchiveExit struct {
	bun.BaseModel `bun:"table:app.archive_exit,alias:o"`

	TenantID  id.ID
	ID        id.ID `bun:",pk"`
	ArchiveID id.ID
	Round     int // the application whose household leaves
	State     ArchiveExitState
	Cause     ExitReason
	Note      string

	Conditions     []checked     `bun:"type:jsonb"`
	EvidenceSealed secret.Sealed `json:"-"`
	Findings       []ExitFinding `bun:"-" json:"-"` // what the two columns say to the reader

	// The unit's meeting (评议); nil where the union asks for none.
	HeldOn   *clock.Date
	Present  *int
	InFavour *int
	Against  *int
	Minutes  string

	AssessmentID   *id.ID            // the means test that the finding rests on
	Category       hardship.Category // that the household had
	ProposedBy     id.ID
	ProposedByName string
	ProposedAt     time.Time
	Outcome        string // why it was refused
	EndedAt        *time.Time
	RelapsedAt     *time.Time // when the household was taken up again (返困)
	Version        int

	UnitPath string `bun:",scanonly"` // of the archive, for what the reader may do
}

// ViewerCan lists what the actor of ctx may do with the request now.
func (x *ArchiveExit) ViewerCan(ctx context.Context) []string {
	if x.State.open() && authz.Can(ctx, authz.ArchiveCheck, authz.Resource{UnitPath: x.UnitPath}) {
		return []string{"withdraw"}
	}
	return []string{}
}
