package visit

import (
	"crypto/sha256"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/followup"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Bounds of a report.
const (
	maxPhotos    = 9
	maxRequests  = 10
	maxCondition = 2000
)

// ReportVisitInput is what a helper reports from the door. What was handed over is
// the visit's standard where the input leaves it out.
type ReportVisitInput struct {
	ClientID          id.ID
	VisitID           id.ID
	Outcome           VisitOutcome
	At                time.Time
	Condition         *string
	Receiver          *Receiver
	ProxyName         *string
	ProxyRelation     *string
	SecondHandlerID   *id.ID
	SecondHandlerName *string
	CashFen           *money.Fen
	Goods             []audience.GoodsInput // nil: the standard; empty: none
	SignatureID       *id.ID
	PhotoIDs          []id.ID
	Requests          []followup.VisitRequestInput
}

// ReportVisitPayload is the visit as it is now and the report that was stored.
type ReportVisitPayload struct {
	Visit    *Visit
	Report   *VisitReport
	Repeated bool // this clientId had been reported before
}

// normal trims the texts and keeps time as the database does, so that the same report
// has the same content however often it is sent.
func (in ReportVisitInput) normal() ReportVisitInput {
	in.At = in.At.UTC().Truncate(time.Microsecond)
	in.Condition = validate.Trimmed(in.Condition)
	in.ProxyName, in.ProxyRelation = validate.Trimmed(in.ProxyName), validate.Trimmed(in.ProxyRelation)
	in.SecondHandlerName = validate.Trimmed(in.SecondHandlerName)
	in.Requests = slices.Clone(in.Requests)
	for i := range in.Requests {
		in.Requests[i].Text = strings.TrimSpace(in.Requests[i].Text)
	}
	return in
}

// contentHash is the same for a repeat and another for any other report.
func (in ReportVisitInput) contentHash() ([]byte, error) {
	text, err := json.Marshal(in)
	sum := sha256.Sum256(text)
	return sum[:], err
}

// Validate checks the shape; what the visit and the union allow is checked with them.
func (in ReportVisitInput) Validate() error {
	var v validate.Errors
	v.Check(in.ClientID != id.Nil, "clientId", "required")
	v.Check(validate.Known(in.Outcome, outcomes), "outcome", "unknown_value")
	v.Text("condition", validate.TextOf(in.Condition), 0, maxCondition)
	if in.Outcome == OutcomeReceived {
		in.validateHandOver(&v)
	} else {
		in.validateNothingHandedOver(&v)
	}
	in.validateFiles(&v)
	v.Check(len(in.Requests) <= maxRequests, "requests", "too_many", errs.Args{"max": maxRequests})
	for i, r := range in.Requests[:min(len(in.Requests), maxRequests)] {
		v.Check(validate.Known(r.Kind, followup.Kinds), validate.Index("requests", i, "kind"), "unknown_value")
		v.Text(validate.Index("requests", i, "text"), r.Text, 1, 1000)
	}
	return v.Err()
}

func (in ReportVisitInput) validateHandOver(v *validate.Errors) {
	switch {
	case in.Receiver == nil:
		v.Add("receiver", "required")
	case !validate.Known(*in.Receiver, receivers):
		v.Add("receiver", "unknown_value")
	case *in.Receiver == ReceiverProxy:
		v.OneLine("proxyName", validate.TextOf(in.ProxyName), 1, 50)
		v.OneLine("proxyRelation", validate.TextOf(in.ProxyRelation), 1, 30)
	default:
		v.Check(in.ProxyName == nil, "proxyName", "only_for_proxy")
		v.Check(in.ProxyRelation == nil, "proxyRelation", "only_for_proxy")
	}
	v.Check(in.SecondHandlerID == nil || in.SecondHandlerName == nil, "secondHandlerName", "id_or_name")
	v.OneLine("secondHandlerName", validate.TextOf(in.SecondHandlerName), 0, 50)
	v.Check(in.CashFen == nil || *in.CashFen >= 0, "cashFen", "out_of_range")
	audience.ReadGoods(v, "goods", in.Goods)
}

func (in ReportVisitInput) validateNothingHandedOver(v *validate.Errors) {
	v.Check(in.Receiver == nil, "receiver", "only_when_received")
	v.Check(in.ProxyName == nil, "proxyName", "only_when_received")
	v.Check(in.ProxyRelation == nil, "proxyRelation", "only_when_received")
	v.Check(in.SecondHandlerID == nil, "secondHandlerId", "only_when_received")
	v.Check(in.SecondHandlerName == nil, "secondHandlerName", "only_when_received")
	v.Check(in.CashFen == nil || *in.CashFen == 0, "cashFen", "only_when_received")
	v.Check(len(in.Goods) == 0, "goods", "only_when_received")
	v.Check(in.SignatureID == nil, "signatureId", "only_when_received")
}

func (in ReportVisitInput) validateFiles(v *validate.Errors) {
	v.Check(len(in.PhotoIDs) <= maxPhotos, "photoIds", "too_many", errs.Args{"max": maxPhotos})
	for i, x := range in.PhotoIDs {
		v.Check(!slices.Contains(in.PhotoIDs[:i], x) && (in.SignatureID == nil || *in.SignatureID != x),
			validate.Index("photoIds", i, ""), "duplicate")
	}
}
