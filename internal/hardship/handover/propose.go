package handover

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/validate"
)

const (
	minReason = 2
	maxReason = 200
)

// ProposeHandoverInput asks that another union takes an archive over.
type ProposeHandoverInput struct {
	ID              id.ID
	ExpectedVersion int
	ReceiverID      id.ID
	Reason          string
}

// Propose asks that another union of the federation takes an archive over. Errors:
// BAD_USER_INPUT (receiverId), NOT_FOUND, FORBIDDEN, CONFLICT (version,
// db.archive_handover_open), FAILED_PRECONDITION (hardship.archive.state: a re-check or an
// exit is under way, or the archive is none on file; hardship.consent.needed: the head has
// not agreed to the transfer; hardship.handover.change_open, hardship.change.busy).
func (s *Service) Propose(ctx context.Context, in ProposeHandoverInput) (*ArchiveHandoverPayload, error) {
	var v validate.Errors
	v.Text("reason", in.Reason, minReason, maxReason)
	if err := v.Err(); err != nil {
		return nil, err
	}
	by, name, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	x := &ArchiveHandover{
		ID: id.New(id.ArchiveHandover), ArchiveID: in.ID, ArchiveVersion: in.ExpectedVersion, ReceiverID: in.ReceiverID,
		State: Proposed, Reason: in.Reason, ProposedBy: by, ProposedByName: name, ProposedAt: s.Clock.Now(), Version: 1,
	}
	return &ArchiveHandoverPayload{x}, s.DB.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		a, err := s.Archives.LockTx(ctx, tx, in.ID, authz.ArchiveEdit, &in.ExpectedVersion)
		if err != nil {
			return err
		}
		if err := s.requireFree(ctx, tx, a, x); err != nil {
			return err
		}
		if x.ReceiverName, err = sisterUnion(ctx, tx, in.ReceiverID); err != nil {
			return err
		}
		if x.GiverName, err = unionName(ctx, tx); err != nil {
			return err
		}
		x.TenantID, x.UnitPath, x.Number, x.HeadMasked = a.TenantID, a.UnitPath, a.Number, cn.MaskNameForNotice(a.HeadName)
		if err := insertHandover(ctx, tx, x); err != nil {
			return err
		}
		if err := s.tellReviewers(ctx, tx, x); err != nil {
			return err
		}
		return s.Audit.Append(ctx, tx, audit.Event{Action: "archive.handover_propose", Object: audit.Of(x.ID), Reason: x.Reason, After: x})
	})
}

// requireFree lets only an archive go that nobody works on, with the consent to it.
func (s *Service) requireFree(ctx context.Context, tx db.Tx, a *hardship.Archive, x *ArchiveHandover) error {
	if _, err := a.State.After(hardship.OfferAway); err != nil {
		return err
	}
	consent, err := s.Archives.ConsentTx(ctx, tx, a.ID, hardship.ForTransfer, s.today())
	if err != nil {
		return err
	}
	x.ConsentID = consent.ID
	open, err := changeOpen(ctx, tx, a.ID)
	if err != nil {
		return err
	}
	if open {
		return errs.New(errs.FailedPrecondition, "hardship.handover.change_open")
	}
	return s.Busy(ctx, tx, a.ID)
}

// tellReviewers tells those who may review, but for whoever asks.
func (s *Service) tellReviewers(ctx context.Context, tx db.Tx, x *ArchiveHandover) error {
	people, err := member.WhoMayTx(ctx, tx, authz.ArchiveReview, authz.Resource{UnitPath: x.UnitPath}, s.today())
	if err != nil {
		return err
	}
	people = slices.DeleteFunc(people, func(p id.ID) bool { return p == x.ProposedBy })
	return s.Notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: people, Kind: notify.KindHandoverProposed, Link: desk,
		Args: notify.Args{"number": x.Number, "union": x.ReceiverName, "by": x.ProposedByName},
	})
}
