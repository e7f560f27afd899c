package assistance

import (
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Items are the aid items that can be applied for.
var Items = []limit.Item{
	limit.Living, limit.Medical, limit.Student, limit.Legal, limit.Training, limit.Job, limit.Temp, limit.Goods, limit.Disability, limit.Psych,
}

// Origin says whose idea an application was.
type Origin string

// The origins.
const (
	FromPaper    Origin = "PAPER"     // the worker's own, on paper, typed by an officer (代填)
	FromUnit     Origin = "UNIT"      // the unit applies for the household (主动发现)
	FromFollowUp Origin = "FOLLOW_UP" // made of a request heard at a visit
	FromProxy    Origin = "PROXY"     // by somebody for a worker who cannot, with an authorisation (代办)
	FromWorker   Origin = "WORKER"    // the worker's own, on the phone
)

// Application is one application for aid (帮扶申请).
type Application struct {
	bun.BaseModel `bun:"table:app.application,alias:p"`

	TenantID       id.ID
	ID             id.ID  `bun:",pk"`
	Number         string // "SQ2026-000012"
	ArchiveID      id.ID
	ArchiveVersion int // the facts that the application was made on
	UnitID         id.ID
	UnitPath       string
	Item           limit.Item
	Origin         Origin
	FollowUpID     *id.ID
	State          ApplicationState
	Urgent         bool       // 急难: paid first, papers and notice afterwards
	PersonID       *id.ID     // the member of the household whom the aid is for; nil: the head
	Reason         string     // 申请理由
	Asked          *money.Fen `bun:"asked_fen"`
	Proposed       *money.Fen `bun:"proposed_fen"` // by who verified
	Approved       *money.Fen `bun:"approved_fen"`
	OccurredOn     *clock.Date
	SectionSealed  secret.Sealed
	IllnessSealed  secret.Sealed
	EventBix       secret.Index
	LimitSubmitted *limit.Result     `bun:",type:jsonb"`
	LimitDecided   *limit.Result     `bun:",type:jsonb"`
	Retest         *meanstest.Retest `bun:",type:jsonb"` // by the last reckoning; nil without earlier aid
	Wanted         []Paper           `bun:",array"`      // what was asked for, once
	WantedNote     string
	AskedMore      bool
	AnswerDueOn    *clock.Date
	PapersDueOn    *clock.Date // of an urgent one, until they are complete
	MakerID        id.ID
	VerifierID     *id.ID
	OutcomeNote    string
	Version        int
	CreatedAt      time.Time
	UpdatedAt      time.Time
	SubmittedAt    *time.Time
	DecidedOn      *clock.Date
	DeliveredOn    *clock.Date   // the household got it
	PayerID        *id.ID        // of money
	LimitPaid      *limit.Result `bun:",type:jsonb"`
	FeedbackDueOn  *clock.Date   // it is closed without an answer after that day
	ClosedOn       *clock.Date

	HeadName      string            `bun:",scanonly"`
	ArchiveNumber string            `bun:",scanonly"`
	Category      hardship.Category `bun:",scanonly"`
	PersonName    *string           `bun:",scanonly"` // of PersonID

	seen reader
}

// ApplicationConnection is one page of applications.
type ApplicationConnection = page.Connection[*Application]

// ApplicationEdge is one application of a page.
type ApplicationEdge = page.Edge[*Application]

// Resource is what permissions on the application are asked about.
func (p *Application) Resource() authz.Resource { return authz.Resource{UnitPath: p.UnitPath} }

// PapersOverdue tells whether papers of urgent aid should have come by now.
func (p *Application) PapersOverdue() bool {
	return p.PapersDueOn != nil && p.PapersDueOn.Before(p.seen.today)
}

// sought is the amount that the limits are held against: what was proposed, or else
// asked for.
func (p *Application) sought() money.Fen {
	switch {
	case p.Proposed != nil:
		return *p.Proposed
	case p.Asked != nil:
		return *p.Asked
	default:
		return 0
	}
}
