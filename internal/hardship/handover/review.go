package handover

import (
	"context"
	"crypto/sha256"
	"encoding/json"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// offerDays is how many working days the other union has. Changes are to be carried over
// between files within thirty working days; half of them leave time to ask somebody else.
const offerDays = 15

// ReviewHandoverInput is a verdict. A refusal says why.
type ReviewHandoverInput struct {
	ID              id.ID
	ExpectedVersion int
	Approve         bool
	Opinion         *string
}

// parcelled is the content of a package in clear.
type parcelled struct {
	Contents  HandoverContents
	Household json.RawMessage
}

// Review packs the archive and offers it to the union that was named, or refuses to.
// Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN (and hardship.handover.own: whoever asked),
// CONFLICT (version, hardship.change.outdated), FAILED_PRECONDITION
// (hardship.handover.state, hardship.handover.receiver: the union is none of the federation
// any more; and those of Propose).
func (s *Service) Review(ctx context.Context, in ReviewHandoverInput) (*ArchiveHandoverPayload, error) {
	opinion := validate.TextOf(in.Opinion)
	var v validate.Errors
	v.Text("opinion", opinion, 0, maxReason)
	v.Check(in.Approve || len(opinion) > 0, "opinion", "required")
	if err := v.Err(); err != nil {
		return nil, err
	}
	g, err := s.Archives.Reshaper(ctx)
	if err != nil {
		return nil, err
	}
	return s.command(ctx, in.ID, in.ExpectedVersion, authz.ArchiveReview, func(ctx context.Context, tx db.Tx, x *ArchiveHandover) error {
		by, name, err := authz.Caller(ctx)
		if err != nil {
			return err
		}
		if by == x.ProposedBy {
			return errs.New(errs.Forbidden, "hardship.handover.own")
		}
		e := refuse
		if in.Approve {
			e = approve
		}
		if x.State, err = x.State.after(e); err != nil {
			return err
		}
		now := s.Clock.Now()
		x.ReviewedBy, x.ReviewedByName, x.ReviewedAt, x.Opinion = &by, name, &now, opinion
		if in.Approve {
			return s.offer(ctx, tx, g, x)
		}
		x.EndedAt, x.Outcome = &now, opinion
		return s.store(ctx, tx, x, "archive.handover_refuse", opinion)
	})
}

// offer has the archive stand still, packs it and seals it for the other union.
func (s *Service) offer(ctx context.Context, tx db.Tx, g *hardship.Reshaper, x *ArchiveHandover) error {
	a, err := s.Archives.LockTx(ctx, tx, x.ArchiveID, authz.ArchiveReview, nil)
	if err != nil {
		return err
	}
	if a.Version != x.ArchiveVersion {
		return errs.New(errs.Conflict, "hardship.change.outdated")
	}
	if err := s.requireFree(ctx, tx, a, x); err != nil {
		return err
	}
	content, err := s.pack(ctx, tx, g, a, x)
	if err != nil {
		return err
	}
	days, err := s.Calendar.Holidays(ctx)
	if err != nil {
		return err
	}
	last, _ := days.AddWorkdays(s.today(), offerDays)
	x.ExpiresOn = &last
	if err := s.Archives.StepTx(ctx, tx, a, hardship.OfferAway, x.ReceiverName+": "+x.Reason); err != nil {
		return err
	}
	if err := s.store(ctx, tx, x, "archive.handover_offer", x.Opinion); err != nil {
		return err
	}
	if err := s.send(ctx, tx, x, content); err != nil {
		return err
	}
	_, err = expireTask.Enqueue(ctx, tx, handoverPayload{x.ID}, jobs.At(last.AddDays(1).Start()))
	return err
}

// pack freezes what goes over and keeps what the receipt says of it.
func (s *Service) pack(ctx context.Context, tx db.Tx, g *hardship.Reshaper, a *hardship.Archive, x *ArchiveHandover) ([]byte, error) {
	parcel, err := g.PackTx(ctx, tx, a)
	if err != nil {
		return nil, err
	}
	papers, err := originals(ctx, tx, a.ID)
	if err != nil {
		return nil, err
	}
	household, err := parcel.Bytes()
	if err != nil {
		return nil, err
	}
	x.Contents = &HandoverContents{Number: a.Number, Persons: parcel.Persons(), Consents: parcel.Consents(), Papers: papers}
	content, err := json.Marshal(parcelled{Contents: *x.Contents, Household: household})
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(content)
	x.Checksum = sum[:]
	return content, nil
}

// send seals the content with the keys of the other union, so that from here on nobody
// but its own people can open it.
func (s *Service) send(ctx context.Context, tx db.Tx, x *ArchiveHandover, content []byte) error {
	keys, err := s.Keys.For(tenant.With(ctx, x.ReceiverID))
	if err != nil {
		return err
	}
	offer := id.New(id.ArchiveOffer)
	sealed, err := keys.SealBytes(packagePlace(offer), content)
	if err != nil {
		return err
	}
	sent, err := offerArchive(ctx, tx, x.ID, offer, sealed)
	if err == nil && !sent {
		err = errs.New(errs.FailedPrecondition, "hardship.handover.receiver")
	}
	return err
}

// command loads a handover for a change.
func (s *Service) command(ctx context.Context, x id.ID, version int, act authz.Action, work func(ctx context.Context, tx db.Tx, x *ArchiveHandover) error) (*ArchiveHandoverPayload, error) {
	out := &ArchiveHandoverPayload{}
	return out, s.DB.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		h, err := lockHandover(ctx, tx, x)
		if err != nil {
			return err
		}
		if err := authz.Require(ctx, act, authz.Resource{UnitPath: h.UnitPath}); err != nil {
			return err
		}
		if h.Version != version {
			return errs.Stale(h.Version)
		}
		out.Handover = h
		return work(ctx, tx, h)
	})
}

// store keeps the next version of a handover and tells whoever asked for it, when it was
// somebody else who acted.
func (s *Service) store(ctx context.Context, tx db.Tx, x *ArchiveHandover, action, reason string) error {
	x.Version++
	if err := updateHandover(ctx, tx, x); err != nil {
		return err
	}
	if err := s.tellProposer(ctx, tx, x); err != nil {
		return err
	}
	return s.Audit.Append(ctx, tx, audit.Event{Action: action, Object: audit.Of(x.ID), Reason: reason, After: x})
}
