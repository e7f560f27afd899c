package disposal

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/erasure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// DisposalVerdict is what an appraisal proposes.
type DisposalVerdict string //nolint:revive // the name of the API's type

// The verdicts.
const (
	Destroy DisposalVerdict = "DESTROY" // 销毁
	Keep    DisposalVerdict = "KEEP"    // 续存
)

var verdicts = []DisposalVerdict{Destroy, Keep}

// DisposalState is where an appraisal stands.
type DisposalState string //nolint:revive // the name of the API's type

// The states.
const (
	Proposed  DisposalState = "PROPOSED"  // 待审批
	Refused   DisposalState = "REFUSED"   // 不同意
	Withdrawn DisposalState = "WITHDRAWN" // 已撤回
	Done      DisposalState = "DONE"      // 已办结
)

// States lists every state.
var States = []DisposalState{Proposed, Refused, Withdrawn, Done}

// DisposalOutcome is what became of one archive of an appraisal that was approved.
type DisposalOutcome string //nolint:revive // the name of the API's type

// The outcomes.
const (
	WasDestroyed DisposalOutcome = "DESTROYED" // 已销毁
	WasKept      DisposalOutcome = "KEPT"      // 已续存
	Spared       DisposalOutcome = "SPARED"    // 未处理: held, or not due any more
)

// ArchiveDisposal is an appraisal of archives (鉴定), and once they are destroyed the
// register of it.
type ArchiveDisposal struct {
	bun.BaseModel `bun:"table:app.archive_disposal,alias:d"`

	TenantID       id.ID
	ID             id.ID `bun:",pk"`
	Number         string
	UnitID         id.ID // the lowest unit above all of its archives
	UnitPath       string
	Verdict        DisposalVerdict
	KeepUntil      *clock.Date
	Opinion        string
	MinutesFiles   []id.ID `bun:",array"`
	State          DisposalState
	Total          int
	ProposedBy     id.ID
	ProposedByName string
	ProposedAt     time.Time
	DecidedBy      *id.ID
	DecidedByName  string
	DecidedAt      *time.Time
	Reason         string
	Version        int
}

// ArchiveDisposalEntry is one archive of an appraisal.
type ArchiveDisposalEntry struct {
	bun.BaseModel `bun:"table:app.archive_disposal_entry,alias:e"`

	TenantID   id.ID
	DisposalID id.ID `bun:",pk"`
	Seq        int   `bun:",pk"`
	ArchiveID  id.ID
	Open       bool
	Outcome    *DisposalOutcome
	Erased     []erasure.Line `bun:"type:jsonb,nullzero"`
	Sum        []byte

	Number   string                 `bun:",scanonly"`
	UnitName string                 `bun:",scanonly"`
	Category hardship.Category      `bun:",scanonly"`
	FiledOn  clock.Date             `bun:",scanonly"`
	EndedOn  *clock.Date            `bun:",scanonly"`
	EndedAs  *hardship.ArchiveState `bun:",scanonly"`
}

// ArchiveHold keeps an archive from being destroyed (暂缓销毁).
type ArchiveHold struct {
	bun.BaseModel `bun:"table:app.archive_hold,alias:h"`

	TenantID     id.ID
	ID           id.ID `bun:",pk"`
	ArchiveID    id.ID
	Reason       string
	PlacedBy     id.ID
	PlacedByName string
	PlacedAt     time.Time
	LiftedBy     *id.ID
	LiftedByName string
	LiftedAt     *time.Time
	LiftReason   string

	UnitPath string `bun:",scanonly"` // of the archive, for what the reader may do
}

// ArchiveDisposalConnection is one page of appraisals.
type ArchiveDisposalConnection = page.Connection[*ArchiveDisposal]

// ArchiveDisposalEdge is one appraisal of a page.
type ArchiveDisposalEdge = page.Edge[*ArchiveDisposal]

// require refuses what is not open in the appraisal's state.
func (d *ArchiveDisposal) require(s DisposalState) error {
	if d.State != s {
		return errs.New(errs.FailedPrecondition, "hardship.disposal.state", errs.Args{"state": string(d.State)})
	}
	return nil
}

// ViewerCan lists what the actor of ctx may do with the appraisal now.
func (d *ArchiveDisposal) ViewerCan(ctx context.Context) []string {
	out := []string{}
	here := authz.Resource{UnitPath: d.UnitPath}
	if d.State == Proposed && !mine(ctx, d.ProposedBy) && authz.Can(ctx, authz.ArchiveDestroy, here) {
		out = append(out, "decide")
	}
	if d.State == Proposed && authz.Can(ctx, authz.ArchiveDispose, here) {
		out = append(out, "withdraw")
	}
	return out
}

// ViewerCan lists what the actor of ctx may do with the hold now.
func (h *ArchiveHold) ViewerCan(ctx context.Context) []string {
	if h.LiftedAt == nil && !mine(ctx, h.PlacedBy) && authz.Can(ctx, authz.ArchiveDestroy, authz.Resource{UnitPath: h.UnitPath}) {
		return []string{"lift"}
	}
	return []string{}
}

func mine(ctx context.Context, member id.ID) bool {
	a := authz.From(ctx)
	return a != nil && a.MembershipID == member
}
