package intake

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// FinishCheck puts an application on public notice. Civil affairs must have answered
// (where they found something, an opinion says why it goes on all the same), the means
// test must be confirmed, and every adult must have agreed to the archive and to the
// check. Who did not agree to be named stands on the notice with a number alone.
// Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION
// (hardship.archive.state, hardship.intake.not_answered, hardship.intake.findings,
// hardship.intake.check_consent, hardship.intake.archive_consent, means.assessment.*).
func (s *Service) FinishCheck(ctx context.Context, in StepInput) (*ArchiveStepPayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	return s.at(ctx, authz.ArchiveCheck, in.ID, &in.ExpectedVersion, func(ctx context.Context, tx db.Tx, at *station) error {
		return s.finishCheck(ctx, tx, at, validate.TextOf(in.Opinion))
	})
}

// finishCheck refuses before it writes, so that a list can leave out whom it refuses.
func (s *Service) finishCheck(ctx context.Context, tx db.Tx, at *station, opinion string) error {
	if err := s.requireChecked(ctx, tx, at, opinion); err != nil {
		return err
	}
	if err := s.publish(ctx, tx, at); err != nil {
		return err
	}
	return s.step(ctx, tx, at, hardship.FinishCheck, opinion)
}

// requireChecked refuses what must not be shown to the public yet.
func (s *Service) requireChecked(ctx context.Context, tx db.Tx, at *station, opinion string) error {
	if _, err := at.State.After(hardship.FinishCheck); err != nil {
		return err
	}
	c, err := checkOf(ctx, tx, at.ID, at.clock.Round)
	if err != nil {
		return err
	}
	if c == nil || c.Result == nil {
		return errs.New(errs.FailedPrecondition, "hardship.intake.not_answered")
	}
	if *c.Result == CheckFindings && opinion == "" {
		return errs.New(errs.FailedPrecondition, "hardship.intake.findings")
	}
	if err := s.requireConsents(ctx, tx, at, hardship.ForCheckAuth, "hardship.intake.check_consent"); err != nil {
		return err
	}
	if err := s.requireConsents(ctx, tx, at, hardship.ForArchive, "hardship.intake.archive_consent"); err != nil {
		return err
	}
	return s.means.RequireConfirmedTx(ctx, tx, at.ID)
}

func (s *Service) publish(ctx context.Context, tx db.Tx, at *station) error {
	unit, err := unitName(ctx, tx, at.UnitID)
	if err != nil {
		return err
	}
	_, err = s.notices.PublishTx(ctx, tx, disclosure.Publish{
		Subject: at.noticeSubject(), Kind: disclosure.KindArchive, UnitID: at.UnitID, UnitPath: at.UnitPath,
		Entry:     disclosure.Entry{Name: cn.MaskNameForNotice(at.HeadName), UnitName: unit, Item: string(at.Category)},
		Consented: at.NoticeConsentUntil != nil && !at.NoticeConsentUntil.Before(s.today()), BirthDate: at.BirthDate,
	})
	return err
}

func (at *station) noticeSubject() disclosure.Subject {
	return disclosure.Subject{Kind: id.Archive, ID: at.ID}
}

func (at *station) approvalSubject() approval.Subject {
	return approval.Subject{Kind: id.Archive, ID: at.ID}
}

// recall takes an application that ends off its notice and away from those who were to
// decide.
func (s *Service) recall(ctx context.Context, tx db.Tx, at *station) error {
	switch at.State {
	case hardship.PublicNotice, hardship.Objection:
		return s.notices.TakeDownTx(ctx, tx, at.noticeSubject())
	case hardship.PendingApproval:
		return s.approvals.WithdrawTx(ctx, tx, at.approvalSubject())
	default:
		return nil
	}
}
