package campaign

import (
	"time"

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

// Receiver is who took the money and goods.
type Receiver string

// The receivers; a proxy is named with the relation.
const (
	ReceiverSelf  Receiver = "SELF"
	ReceiverProxy Receiver = "PROXY"
)

// VisitReport is what a helper reported from the door. Reports are only ever added.
type VisitReport struct {
	ID                id.ID
	ClientID          id.ID // made on the phone
	VisitID           id.ID
	At                time.Time // by the phone's clock
	ReceivedAt        time.Time
	HelperID          id.ID
	HelperName        string
	Outcome           VisitOutcome
	Condition         string
	Receiver          *Receiver
	ProxyName         *string
	ProxyRelation     *string
	SecondHandlerID   *id.ID
	SecondHandlerName *string
	CashFen           money.Fen
	Goods             []Goods `bun:"goods,type:jsonb"`
	GoodsFen          money.Fen
}
