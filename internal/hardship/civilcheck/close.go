package civilcheck

import (
	"context"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// CloseCivilBatchInput says why a list is waited for no longer.
type CloseCivilBatchInput struct {
	ID              id.ID
	ExpectedVersion int
	Note            string
}

// Validate checks the shape.
func (in *CloseCivilBatchInput) Validate() error {
	var v validate.Errors
	v.OneLine("note", in.Note, 2, 200)
	return v.Err()
}

// Close ends a batch. Households without an answer can be put on another list. Errors:
// BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION
// (hardship.civil_batch.closed).
func (s *Service) Close(ctx context.Context, in CloseCivilBatchInput) (*CivilBatchPayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	err := s.DB.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		b, err := s.openTx(ctx, tx, in.ID)
		if err != nil {
			return err
		}
		if b.Version != in.ExpectedVersion {
			return errs.Stale(b.Version)
		}
		before, now := *b, s.Clock.Now()
		b.ClosedAt, b.ClosedByName, b.Note = &now, authz.From(ctx).Name, strings.TrimSpace(in.Note)
		b.Version++
		if err := updateBatch(ctx, tx, b); err != nil {
			return err
		}
		return s.Audit.Append(ctx, tx, audit.Event{Action: "civil_batch.close", Object: audit.Of(b.ID), Reason: b.Note, Before: before, After: b})
	})
	if err != nil {
		return nil, err
	}
	b, err := s.BatchByID(ctx, in.ID)
	return &CivilBatchPayload{b}, err
}

// openTx locks a batch that is not closed, for somebody who has its unit checked.
func (s *Service) openTx(ctx context.Context, tx db.Tx, x id.ID) (*CivilBatch, error) {
	b, err := lockBatch(ctx, tx, x)
	if err != nil {
		return nil, err
	}
	if err := authz.Require(ctx, authz.ArchiveCheck, authz.Resource{UnitPath: b.UnitPath}); err != nil {
		return nil, err
	}
	if b.ClosedAt != nil {
		return nil, errs.New(errs.FailedPrecondition, "hardship.civil_batch.closed")
	}
	return b, nil
}
