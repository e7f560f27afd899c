package intake

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// officePapers are made by the office, not brought by the applicant.
var officePapers = []ArchivePaperKind{SurveyForm, NoticeSheet, MinutesSheet}

// ApplicantKinds are the papers that an applicant may bring, in the order of the file.
func ApplicantKinds() []ArchivePaperKind {
	return slices.DeleteFunc(slices.Clone(PaperKinds), func(k ArchivePaperKind) bool { return slices.Contains(officePapers, k) })
}

// ApplyOwnTx hands in an application that its head has just made (FileOwnTx), with the
// papers that came along. Nobody is in charge yet: whoever may take it on is told.
// Errors: FAILED_PRECONDITION (attachment.*), NOT_FOUND (attachment.unknown).
func (s *Service) ApplyOwnTx(ctx context.Context, tx db.Tx, a *hardship.Archive, papers []FilePaperInput) error {
	days, err := s.calendar.Holidays(ctx)
	if err != nil {
		return err
	}
	at, err := s.station(ctx, tx, a, days)
	if err != nil {
		return err
	}
	if at.by, at.byName, err = authz.Caller(ctx); err != nil {
		return err
	}
	for i := range papers {
		if err := s.filePaper(ctx, tx, at, &papers[i]); err != nil {
			return err
		}
	}
	if err := s.step(ctx, tx, at, hardship.Submit, ""); err != nil {
		return err
	}
	return s.tellHandedIn(ctx, tx, at)
}

// FileOwnPaper adds a paper to an own application that is not decided. Errors: as
// FilePaper, FAILED_PRECONDITION (hardship.archive.state).
func (s *Service) FileOwnPaper(ctx context.Context, in FilePaperInput) (*ArchiveStepPayload, error) {
	if err := in.Validate(s.today()); err != nil {
		return nil, err
	}
	if in.AttachmentID == nil || slices.Contains(officePapers, in.Kind) {
		return nil, errs.Invalid(errs.Field{Path: "kind", Code: "unknown_value"})
	}
	return s.at(ctx, authz.OwnApply, in.ArchiveID, nil, func(ctx context.Context, tx db.Tx, at *station) error {
		if !at.State.Can(hardship.Withdraw) {
			return errs.New(errs.FailedPrecondition, "hardship.archive.state", errs.Args{"state": string(at.State), "step": "paper"})
		}
		return s.filePaper(ctx, tx, at, &in)
	})
}

// ResubmitOwn hands an own application in again that was given back, with what was
// missing. Errors: NOT_FOUND, CONFLICT (version), FAILED_PRECONDITION
// (hardship.archive.state, hardship.intake.still_missing).
func (s *Service) ResubmitOwn(ctx context.Context, in StepInput) (*ArchiveStepPayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	return s.at(ctx, authz.OwnApply, in.ID, &in.ExpectedVersion, func(ctx context.Context, tx db.Tx, at *station) error {
		if at.State == hardship.Returned {
			if err := s.answerReturn(ctx, tx, at); err != nil {
				return err
			}
		}
		if err := s.step(ctx, tx, at, hardship.Submit, validate.TextOf(in.Opinion)); err != nil {
			return err
		}
		return s.tellHandedIn(ctx, tx, at)
	})
}

// WithdrawOwn takes an own application back. Errors: as Withdraw.
func (s *Service) WithdrawOwn(ctx context.Context, in StepInput) (*ArchiveStepPayload, error) {
	return s.withdrawAs(ctx, authz.OwnApply, in)
}

// OwnProgress is how far the caller's own archive has come; the archive is one of
// hardship.OwnDetail. Errors: FORBIDDEN.
func (s *Service) OwnProgress(ctx context.Context, a *hardship.Archive) (*ArchiveProgress, error) {
	me, err := authz.Holder(ctx, authz.OwnRead)
	if err != nil {
		return nil, err
	}
	keys, err := s.keys.For(ctx)
	if err != nil {
		return nil, err
	}
	q := queriesWhere("a.id in "+hardship.OwnArchives("$2"), []any{[]id.ID{a.ID}, me})
	records, err := s.records(ctx, q, keys, []id.ID{a.ID})
	if err != nil {
		return nil, err
	}
	return s.Progress(ctx, a, records[a.ID])
}

// tellHandedIn tells whoever is in charge, or may be, what came in.
func (s *Service) tellHandedIn(ctx context.Context, tx db.Tx, at *station) error {
	return s.tellOwner(ctx, tx, at, notify.KindArchiveApplied, notify.Args{"number": at.Number})
}

// tellApplicant tells the head of the household, if they have access, what became of
// their application.
func (s *Service) tellApplicant(ctx context.Context, tx db.Tx, at *station, kind string, args notify.Args) error {
	heads, err := s.archives.ApplicantTx(ctx, tx, at.ID)
	if err != nil || len(heads) == 0 {
		return err
	}
	var people []id.ID
	for _, h := range heads {
		may, err := member.MayAnywhereTx(ctx, tx, h, authz.OwnRead, s.today())
		if err != nil {
			return err
		}
		if may {
			people = append(people, h)
		}
	}
	if len(people) == 0 {
		return nil
	}
	return s.notify.NotifyTx(ctx, tx, notify.Message{Recipients: people, Kind: kind, Args: args, Link: "/m/apply"})
}
