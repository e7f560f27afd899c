package change

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// ArchiveChangeKind is what changes.
type ArchiveChangeKind string

// The kinds.
const (
	Head  ArchiveChangeKind = "HEAD"  // 户主变更
	Split ArchiveChangeKind = "SPLIT" // 分户
	Merge ArchiveChangeKind = "MERGE" // 并户
)

// Kinds lists every kind.
var Kinds = []ArchiveChangeKind{Head, Split, Merge}

// ArchiveChangeState is a station in the life of a request.
type ArchiveChangeState string

// The states.
const (
	Proposed  ArchiveChangeState = "PROPOSED"  // 待审核
	Refused   ArchiveChangeState = "REFUSED"   // 不同意
	Withdrawn ArchiveChangeState = "WITHDRAWN" // 已撤回
	Done      ArchiveChangeState = "DONE"      // 已办理
	Undone    ArchiveChangeState = "UNDONE"    // 已撤销
)

// States lists every state.
var States = []ArchiveChangeState{Proposed, Refused, Withdrawn, Done, Undone}

// ArchiveChange is a request to change who belongs to a household.
type ArchiveChange struct {
	bun.BaseModel `bun:"table:app.archive_change,alias:x"`

	TenantID       id.ID
	ID             id.ID `bun:",pk"`
	ArchiveID      id.ID
	OtherID        *id.ID // a merge: the archive that ends; a split: the one that came into being
	Kind           ArchiveChangeKind
	State          ArchiveChangeState
	Reason         string
	ArchiveVersion int
	OtherVersion   *int
	Plan           Plan              `bun:"type:jsonb"`
	Households     []HouseholdChange `bun:"type:jsonb"`
	ProposedBy     id.ID
	ProposedByName string
	ProposedAt     time.Time
	ReviewedBy     *id.ID
	ReviewedByName string
	ReviewedAt     *time.Time
	Opinion        string
	UndoneBy       *id.ID
	UndoneByName   string
	UndoneAt       *time.Time
	UndoReason     string
	Version        int

	UnitPath string `bun:",scanonly"` // of the archive, for what the reader may do
}

// Plan is what the request asks for, by identifiers and relations alone.
type Plan struct {
	PersonID       id.ID  // who becomes head, of this household or of the new one
	FormerRelation string // HEAD: of the head until now; empty when they have left
	HeadRelation   string // MERGE: of the other household's head
	Kin            []hardship.Kin
	Added          []id.ID // MERGE: the members that it made
}

// HouseholdChange is one household before and after; before is nil for a new one, after
// for one that ends.
type HouseholdChange struct {
	ArchiveID *id.ID
	Number    string
	Before    *hardship.HouseholdShape
	After     *hardship.HouseholdShape
}

// ArchiveChangeConnection is one page of requests.
type ArchiveChangeConnection = page.Connection[*ArchiveChange]

// ArchiveChangeEdge is one request of a page.
type ArchiveChangeEdge = page.Edge[*ArchiveChange]

// require refuses what is not open in the request's state.
func (c *ArchiveChange) require(states ...ArchiveChangeState) error {
	for _, s := range states {
		if c.State == s {
			return nil
		}
	}
	return errs.New(errs.FailedPrecondition, "hardship.change.state", errs.Args{"state": string(c.State)})
}

// reversible changes can be undone: another head is undone by another request.
func (c *ArchiveChange) reversible() bool { return c.Kind != Head }

// ViewerCan lists what the actor of ctx may do with the request now.
func (c *ArchiveChange) ViewerCan(ctx context.Context) []string {
	out := []string{}
	here := authz.Resource{UnitPath: c.UnitPath}
	mine := false
	if a := authz.From(ctx); a != nil {
		mine = a.MembershipID == c.ProposedBy
	}
	if c.State == Proposed && !mine && authz.Can(ctx, authz.ArchiveReview, here) {
		out = append(out, "review")
	}
	if c.State == Proposed && authz.Can(ctx, authz.ArchiveEdit, here) {
		out = append(out, "withdraw")
	}
	if c.State == Done && c.reversible() && authz.Can(ctx, authz.ArchiveReview, here) {
		out = append(out, "undo")
	}
	return out
}
