package visit

import (
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// VisitOutcome is what a helper met at the door.
type VisitOutcome string

// The outcomes.
const (
	OutcomeReceived VisitOutcome = "RECEIVED"
	OutcomeNotHome  VisitOutcome = "NOT_HOME"
	OutcomeRefused  VisitOutcome = "REFUSED"
	OutcomeMoved    VisitOutcome = "MOVED"
	OutcomeDeceased VisitOutcome = "DECEASED"
)

var outcomes = []VisitOutcome{OutcomeReceived, OutcomeNotHome, OutcomeRefused, OutcomeMoved, OutcomeDeceased}

// Receiver is who took the money and goods.
type Receiver string

// The receivers; a proxy is named with the relation.
const (
	ReceiverSelf  Receiver = "SELF"
	ReceiverProxy Receiver = "PROXY"
)

var receivers = []Receiver{ReceiverSelf, ReceiverProxy}

// VisitReport is what a helper reported from the door. Reports are only ever added.
type VisitReport struct {
	bun.BaseModel `bun:"table:app.visit_report,alias:p"`

	TenantID          id.ID
	ID                id.ID `bun:",pk"`
	ClientID          id.ID // made on the phone
	VisitID           id.ID
	At                time.Time // by the phone's clock
	ReceivedAt        time.Time
	HelperID          id.ID // membership of the reporter
	HelperName        string
	Outcome           VisitOutcome
	Condition         string
	Receiver          *Receiver
	ProxyName         *string
	ProxyRelation     *string
	SecondHandlerID   *id.ID
	SecondHandlerName *string
	CashFen           money.Fen
	Goods             []audience.Goods `bun:"goods,type:jsonb"`
	GoodsFen          money.Fen
	ContentHash       []byte // of the input; a repeat has the same
}

// FileRole is what a file is to a report.
type FileRole string

// The roles.
const (
	SignatureFile FileRole = "SIGNATURE" // drawn on the glass, or the signed paper
	PhotoFile     FileRole = "PHOTO"
)

// ReportFile is a file of a report.
type ReportFile struct {
	bun.BaseModel `bun:"table:app.visit_report_file,alias:pf"`

	TenantID     id.ID
	ReportID     id.ID
	AttachmentID id.ID
	Role         FileRole
	Seq          int // order of the photos; 0 for the signature
}
