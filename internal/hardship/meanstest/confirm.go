package meanstest

import (
	"cmp"
	"context"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// ConfirmAssessmentInput is a person's decision about an assessment.
type ConfirmAssessmentInput struct {
	AssessmentID id.ID
	Category     hardship.Category
	Reason       string // needed when the category is not the proposed one, and without any income
}

// Validate checks the shape.
func (in *ConfirmAssessmentInput) Validate() error {
	var v validate.Errors
	v.Check(validate.Known(in.Category, Categories), "category", "unknown_value")
	v.Text("reason", in.Reason, 0, maxNote)
	return v.Err()
}

// Confirm makes a category that of the archive, whose next version carries it with
// the figures of the test. Errors: BAD_USER_INPUT, NOT_FOUND
// (means.assessment.missing), FORBIDDEN, CONFLICT (db.means_confirmation_once),
// FAILED_PRECONDITION (hardship.archive.frozen, means.assessment.outdated).
func (s *Service) Confirm(ctx context.Context, in ConfirmAssessmentInput) (*MeansTest, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var archive id.ID
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		row, err := readAssessment(ctx, tx, in.AssessmentID)
		if err != nil {
			return err
		}
		archive = row.ArchiveID
		a, err := s.archives.LockAssessableTx(ctx, tx, archive, authz.MeansConfirm)
		if err != nil {
			return err
		}
		return s.confirm(ctx, tx, a, row, &in)
	})
	if err != nil {
		return nil, err
	}
	return s.Test(ctx, archive)
}

func (s *Service) confirm(ctx context.Context, tx db.Tx, a *hardship.Archive, row *assessmentRow, in *ConfirmAssessmentInput) error {
	if err := requireNewest(ctx, tx, a, row); err != nil {
		return err
	}
	x := &row.Explanation
	reason := strings.TrimSpace(in.Reason)
	switch {
	case reason != "":
	case x.Proposed == nil || *x.Proposed != in.Category:
		return errs.Invalid(errs.Field{Path: "reason", Code: "means_reason"})
	case x.withoutIncome():
		return errs.Invalid(errs.Field{Path: "reason", Code: "means_no_income"})
	}
	found := hardship.Assessed{Category: in.Category, Income: x.Income, Rigid: x.Spending, Reason: cmp.Or(reason, confirmedAsProposed)}
	if err := s.archives.AssessedTx(ctx, tx, a, found); err != nil {
		return err
	}
	by := authz.From(ctx)
	c := &confirmationRow{
		TenantID: a.TenantID, AssessmentID: row.ID, Category: in.Category, Reason: reason, ArchiveVersion: a.Version,
		ConfirmedBy: by.AccountID, ConfirmedByName: by.Name, ConfirmedAt: s.clock.Now(),
	}
	if err := insertConfirmation(ctx, tx, c); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{
		Action: "means.confirm", Object: audit.Of(row.ID), Reason: reason,
		Note: map[string]any{"archive": a.ID, "category": in.Category, "proposed": x.Proposed, "version": a.Version},
	})
}

// confirmedAsProposed is the reason in the history of an archive whose proposal was
// taken.
const confirmedAsProposed = "按测算结果确认"

// requireNewest refuses an assessment of a form or a household that has changed since.
func requireNewest(ctx context.Context, tx db.Tx, a *hardship.Archive, row *assessmentRow) error {
	version, err := sheetVersion(ctx, tx, a.ID)
	if err != nil {
		return err
	}
	newest, err := newestAssessment(ctx, tx, a.ID)
	if err != nil {
		return err
	}
	if newest != row.ID || !row.assessment().fits(subjectOf(a), version) {
		return errs.New(errs.FailedPrecondition, "means.assessment.outdated")
	}
	return nil
}
