package visit

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// VisitState is what has come of a visit.
type VisitState string

// The states of a visit.
const (
	VisitPlanned     VisitState = "PLANNED"
	VisitReceived    VisitState = "RECEIVED"    // handed over and signed for
	VisitUndelivered VisitState = "UNDELIVERED" // tried without success
	VisitRemoved     VisitState = "REMOVED"     // taken off the list with a reason
	VisitCancelled   VisitState = "CANCELLED"   // the run was cancelled
)

// Visit is one household to visit in one run (慰问对象), with the facts on which that
// was decided.
type Visit struct {
	ID                 id.ID
	RunID              id.ID
	HouseholdKey       id.ID // the archive, or the named recipient's own key
	ArchiveID          *id.ID
	ArchiveVersion     *int
	NamedRecipientID   *id.ID
	Name               string
	NamePinyin         string
	UnitID             id.ID
	UnitPath           string
	UnitName           string
	Class              audience.RecipientClass
	State              VisitState
	HelperID           *id.ID // membership
	CashFen            money.Fen
	Goods              []audience.Goods `bun:"goods,type:jsonb"`
	GoodsFen           money.Fen
	DueOn              clock.Date
	OverdueFrom        clock.Date
	Late               bool // added after the opening
	LateReason         string
	Category           *hardship.Category
	MainCause          *hardship.Cause
	HouseholdSize      int
	HasDisability      bool
	NetPerHeadMonthFen *money.Fen
	FederationBix      secret.Index
	VisitedAt          *time.Time
	ReceivedCashFen    *money.Fen
	ReceivedGoods      []audience.Goods `bun:"received_goods,type:jsonb"`
	ReceivedGoodsFen   *money.Fen
	RemovedReason      *string
	Version            int
	UpdatedAt          time.Time

	today clock.Date // of reading
}

// VisitFacts are the facts on which the visit was decided, frozen when the run
// opened.
type VisitFacts struct {
	Category        *hardship.Category
	MainCause       *hardship.Cause
	HouseholdSize   int
	HasDisability   bool
	NetPerHeadMonth *money.Fen
	ArchiveVersion  *int
}

// Facts are the frozen facts.
func (v *Visit) Facts() *VisitFacts {
	return &VisitFacts{
		Category: v.Category, MainCause: v.MainCause, HouseholdSize: v.HouseholdSize, HasDisability: v.HasDisability,
		NetPerHeadMonth: v.NetPerHeadMonthFen, ArchiveVersion: v.ArchiveVersion,
	}
}

// Resource is what permissions on the visit are asked about.
func (v *Visit) Resource() authz.Resource { return authz.Resource{UnitPath: v.UnitPath} }

// Open tells whether the visit may still be made.
func (v *Visit) Open() bool { return v.State == VisitPlanned || v.State == VisitUndelivered }

// ViewerCan lists what the actor of ctx may do with the visit now, as far as the
// visit itself decides; its run must be open too.
func (v *Visit) ViewerCan(ctx context.Context) []string {
	out := []string{}
	add := func(name string, open, may bool) {
		if open && may {
			out = append(out, name)
		}
	}
	here := v.Resource()
	add("report", v.Open(), requireReporter(ctx, v) == nil)
	add("assign", v.Open(), authz.Can(ctx, authz.VisitAssign, here))
	add("remove", v.Open(), authz.Can(ctx, authz.CampaignRun, here))
	add("contact", true, requireRevealer(ctx, v, hardship.FieldPhone) == nil)
	add("reveal", true, requireRevealer(ctx, v, hardship.FieldIDNumber) == nil)
	return out
}

// Overdue tells whether the visit should have been made by now.
func (v *Visit) Overdue() bool {
	return v.State == VisitPlanned && !v.today.Before(v.OverdueFrom)
}

// VisitConnection is a page of visits.
type VisitConnection = page.Connection[*Visit]

// VisitEdge is one of them with its cursor.
type VisitEdge = page.Edge[*Visit]

// maxFilterUnits bounds the units of a filter.
const maxFilterUnits = 200

// VisitFilter narrows a list of visits; all given conditions hold.
type VisitFilter struct {
	Search     *string // the beginning of a word of the name, pinyin or initials
	States     []VisitState
	Classes    []audience.RecipientClass
	UnitIDs    []id.ID // whole subtrees
	HelperID   *id.ID
	Unassigned *bool
	Overdue    *bool
}

// Validate checks the shape; nil is no filter.
func (f *VisitFilter) Validate() error {
	var v validate.Errors
	if f != nil {
		if f.Search != nil {
			v.OneLine("filter.search", *f.Search, 0, 50)
		}
		v.Check(len(f.UnitIDs) <= maxFilterUnits, "filter.unitIds", "too_many", errs.Args{"max": maxFilterUnits})
	}
	return v.Err()
}

// VisitOrder is the order of a list of visits.
type VisitOrder string

// The orders.
const (
	OrderUnit VisitOrder = "UNIT"
	OrderName VisitOrder = "NAME"
	OrderDue  VisitOrder = "DUE"
)

// EarlierVisit is a visit to the same household in an earlier run.
type EarlierVisit struct {
	Title      string
	VisitedAt  time.Time
	HelperName string
	Condition  string
	CashFen    money.Fen
}
