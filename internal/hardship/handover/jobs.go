package handover

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// The tasks between two unions. All but the expiry are made by the functions of the
// database, because they belong to another tenant than the command's.
var (
	offeredTask  = jobs.NewTask[offerPayload]("handover.offered", jobs.Options{})
	acceptedTask = jobs.NewTask[handoverPayload]("handover.accepted", jobs.Options{})
	declinedTask = jobs.NewTask[declinedPayload]("handover.declined", jobs.Options{})
	expireTask   = jobs.NewTask[handoverPayload]("handover.expire", jobs.Options{})
)

type offerPayload struct {
	OfferID id.ID `json:"offerId"`
}

type handoverPayload struct {
	HandoverID id.ID `json:"handoverId"`
}

type declinedPayload struct {
	HandoverID id.ID  `json:"handoverId"`
	By         string `json:"by"`
	Reason     string `json:"reason"`
}

// Where the two sides look.
const (
	desk   = "/archives/handovers"
	offers = "/archives/offers"
)

// Register adds the handlers of the capability's tasks.
func (s *Service) Register(r *jobs.Registry) {
	jobs.Handle(r, offeredTask, s.tellReceivers)
	jobs.Handle(r, acceptedTask, s.takeAcceptance)
	jobs.Handle(r, declinedTask, s.takeRefusal)
	jobs.Handle(r, expireTask, s.expire)
}

// tellReceivers is the handler of offeredTask.
func (s *Service) tellReceivers(ctx context.Context, tx db.Tx, _ *jobs.Job, p offerPayload) error {
	o, err := readOffer(ctx, tx, p.OfferID)
	if err != nil {
		return err
	}
	people, err := member.WhoMayTx(ctx, tx, authz.ArchiveRegister, authz.Resource{}, s.today())
	if err != nil {
		return err
	}
	err = s.Notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: people, Kind: notify.KindArchiveOffered, Link: offers,
		Args: notify.Args{"union": o.GiverName, "dueOn": o.ExpiresOn.String()},
	})
	if err != nil {
		return err
	}
	return s.Audit.Append(ctx, tx, audit.Event{
		Action: "archive.offer", Object: audit.Of(o.ID), Reason: o.Reason, Note: map[string]any{"union": o.GiverName},
	})
}

// takeAcceptance is the handler of acceptedTask: what the acceptance could not write in
// the name of this union.
func (s *Service) takeAcceptance(ctx context.Context, tx db.Tx, _ *jobs.Job, p handoverPayload) error {
	x, err := lockHandover(ctx, tx, p.HandoverID)
	if err != nil {
		return err
	}
	if err := s.Archives.HandedOverTx(ctx, tx, x.ArchiveID, x.ReceiverName+" "+x.ReceiptNumber); err != nil {
		return err
	}
	if err := s.tellProposer(ctx, tx, x); err != nil {
		return err
	}
	return s.Audit.Append(ctx, tx, audit.Event{Action: "archive.handover_done", Object: audit.Of(x.ID), Reason: x.ReceiptNumber, After: x})
}

// takeRefusal is the handler of declinedTask.
func (s *Service) takeRefusal(ctx context.Context, tx db.Tx, _ *jobs.Job, p declinedPayload) error {
	x, err := lockHandover(ctx, tx, p.HandoverID)
	if err != nil {
		return err
	}
	next, err := x.State.after(decline)
	if err != nil {
		return err
	}
	return s.stays(ctx, tx, x, next, p.Reason)
}

// expire is the handler of expireTask: an offer that nobody answered. One that was answered
// meanwhile is reported by its answer.
func (s *Service) expire(ctx context.Context, tx db.Tx, _ *jobs.Job, p handoverPayload) error {
	x, err := lockHandover(ctx, tx, p.HandoverID)
	if err != nil || x.State != Offered {
		return err
	}
	closed, err := closeOffer(ctx, tx, x.ID, Expired, s.Clock.Now())
	if err != nil || !closed {
		return err
	}
	return s.stays(ctx, tx, x, Expired, x.ExpiresOn.String())
}

// tellProposer tells whoever asked for a handover how it stands, when it was somebody else
// who acted.
func (s *Service) tellProposer(ctx context.Context, tx db.Tx, x *ArchiveHandover) error {
	if a := authz.From(ctx); a == nil || a.MembershipID == x.ProposedBy {
		return nil
	}
	return s.Notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: []id.ID{x.ProposedBy}, Kind: notify.KindHandoverDecided, Link: desk,
		Args: notify.Args{"number": x.Number, "union": x.ReceiverName, "outcome": string(x.State)},
	})
}
