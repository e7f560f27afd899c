package handover

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// AcceptArchiveOfferInput takes an offered archive over.
type AcceptArchiveOfferInput struct {
	ID              id.ID
	ExpectedVersion int
	UnitID          id.ID
	OwnerID         *id.ID
}

// refusals are why the database did not let an offer be accepted.
var refusals = map[string]error{
	"closed":  errs.New(errs.FailedPrecondition, "hardship.offer.state", errs.Args{"state": "CLOSED"}),
	"expired": errs.New(errs.FailedPrecondition, "hardship.offer.expired"),
	"consent": errs.New(errs.FailedPrecondition, "hardship.offer.consent"),
}

// Accept files the household here and ends its archive at the other union, in one
// transaction. The new archive is due for its re-check at once, because it was admitted by
// another union's line. Errors: NOT_FOUND, FORBIDDEN, CONFLICT (version,
// hardship.archive.exists, hardship.person.is_head), FAILED_PRECONDITION
// (hardship.offer.state, hardship.offer.expired, hardship.offer.consent: it was withdrawn;
// hardship.unit.dissolved, hardship.intake.owner).
func (s *Service) Accept(ctx context.Context, in AcceptArchiveOfferInput) (*ArchiveOfferPayload, error) {
	g, err := s.Archives.Reshaper(ctx)
	if err != nil {
		return nil, err
	}
	keys, err := s.Keys.For(ctx)
	if err != nil {
		return nil, err
	}
	return s.answer(ctx, in.ID, in.ExpectedVersion, func(ctx context.Context, tx db.Tx, o *sealedOffer) error {
		if err := g.LockRegisterTx(ctx, tx); err != nil {
			return err
		}
		household, contents, err := unpack(keys, o)
		if err != nil {
			return err
		}
		a, err := g.ReceiveTx(ctx, tx, household, hardship.Reception{UnitID: in.UnitID, OwnerID: in.OwnerID})
		if err != nil {
			return err
		}
		if err := s.takeOver(ctx, tx, o, a, contents); err != nil {
			return err
		}
		return s.Reviews.CallReviewTx(ctx, tx, a.ID, o.GiverName+": "+o.Reason)
	})
}

// takeOver ends the archive at the other union and writes the receipt.
func (s *Service) takeOver(ctx context.Context, tx db.Tx, o *sealedOffer, a *hardship.Archive, contents *HandoverContents) error {
	receipt, err := nextReceipt(ctx, tx, s.today().Year)
	if err != nil {
		return err
	}
	by, name, err := authz.Caller(ctx)
	if err != nil {
		return err
	}
	outcome, err := acceptArchive(ctx, tx, acceptance{
		offer: o.ID, filed: a.ID, contents: contents, receipt: receipt, by: by, name: name, day: s.today(), at: s.Clock.Now(),
	})
	if err != nil {
		return err
	}
	if refused := refusals[outcome]; refused != nil {
		return refused
	}
	return s.Audit.Append(ctx, tx, audit.Event{
		Action: "archive.receive", Object: audit.Of(a.ID), Reason: o.Reason,
		Note: map[string]any{"offer": o.ID, "union": o.GiverName, "receipt": receipt},
	})
}

// unpack opens a package and compares it with what was sent.
func unpack(keys *secret.Keys, o *sealedOffer) (*hardship.Parcel, *HandoverContents, error) {
	content, err := keys.OpenBytes(packagePlace(o.ID), o.PackageSealed)
	if err != nil {
		return nil, nil, err
	}
	if sum := sha256.Sum256(content); !bytes.Equal(sum[:], o.Checksum) {
		return nil, nil, errors.New("the package is not the one that was sent")
	}
	var p parcelled
	if err := json.Unmarshal(content, &p); err != nil {
		return nil, nil, err
	}
	household, err := hardship.ReadParcel(p.Household)
	return household, &p.Contents, err
}

// DeclineArchiveOfferInput refuses to take an archive over.
type DeclineArchiveOfferInput struct {
	ID              id.ID
	ExpectedVersion int
	Reason          string
}

// Decline refuses an offer; the archive stays where it is. Errors: BAD_USER_INPUT,
// NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION (hardship.offer.state).
func (s *Service) Decline(ctx context.Context, in DeclineArchiveOfferInput) (*ArchiveOfferPayload, error) {
	var v validate.Errors
	v.Text("reason", in.Reason, minReason, maxReason)
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.answer(ctx, in.ID, in.ExpectedVersion, func(ctx context.Context, tx db.Tx, o *sealedOffer) error {
		by, name, err := authz.Caller(ctx)
		if err != nil {
			return err
		}
		declined, err := declineArchive(ctx, tx, o.ID, by, name, in.Reason, s.Clock.Now())
		if err != nil {
			return err
		}
		if !declined {
			return refusals["closed"]
		}
		return s.Audit.Append(ctx, tx, audit.Event{Action: "archive.offer_decline", Object: audit.Of(o.ID), Reason: in.Reason})
	})
}

// answer loads an open offer for its answer, and reads it again afterwards.
func (s *Service) answer(ctx context.Context, x id.ID, version int, work func(ctx context.Context, tx db.Tx, o *sealedOffer) error) (*ArchiveOfferPayload, error) {
	out := &ArchiveOfferPayload{}
	return out, s.DB.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.ArchiveRegister, authz.Resource{}); err != nil {
			return err
		}
		o, err := readOffer(ctx, tx, x)
		if err != nil {
			return err
		}
		if err := o.requireOpen(version); err != nil {
			return err
		}
		if err := work(ctx, tx, o); err != nil {
			return err
		}
		after, err := readOffer(ctx, tx, x)
		if err != nil {
			return err
		}
		out.Offer = &after.ArchiveOffer
		return nil
	})
}
