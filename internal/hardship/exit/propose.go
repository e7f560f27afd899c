package exit

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

const (
	maxText      = 500
	maxEvidence  = 200
	maxFiles     = 20
	leastPresent = 3
)

// ExitMeeting is what the unit's meeting found (评议).
type ExitMeeting struct { //nolint:revive // the name of the API's type
	HeldOn   clock.Date
	Present  int
	InFavour int
	Against  int
	Minutes  string
}

// ProposeArchiveExitInput asks that a re-checked household leaves.
type ProposeArchiveExitInput struct {
	ID              id.ID
	ExpectedVersion int
	Cause           ExitReason
	Note            string
	Findings        []ExitFinding
	Meeting         *ExitMeeting
	AttachmentIDs   []id.ID
}

// Validate checks the shape: each condition of the cause stands there once, with what it
// rests on, and only a guarantee may be left out as not needed.
func (in *ProposeArchiveExitInput) Validate(today clock.Date) error {
	var v validate.Errors
	v.Check(validate.Known(in.Cause, reasons), "cause", "unknown_value")
	v.Text("note", in.Note, 2, maxText)
	v.Check(len(in.AttachmentIDs) <= maxFiles, "attachmentIds", "too_many", errs.Args{"max": maxFiles})
	in.checkFindings(&v)
	if m := in.Meeting; m != nil {
		v.Check(!m.HeldOn.IsZero() && !m.HeldOn.After(today), "meeting.heldOn", "future_date")
		v.Range("meeting.present", int64(m.Present), leastPresent, 999)
		v.Range("meeting.inFavour", int64(m.InFavour), 0, int64(max(m.Present, 0)))
		v.Range("meeting.against", int64(m.Against), 0, int64(max(m.Present-m.InFavour, 0)))
		v.Text("meeting.minutes", m.Minutes, 5, 2000)
	}
	return v.Err()
}

func (in *ProposeArchiveExitInput) checkFindings(v *validate.Errors) {
	wanted := Conditions(in.Cause)
	v.Check(len(in.Findings) == len(wanted), "findings", "exit_conditions")
	for i, f := range in.Findings {
		at := func(field string) string { return validate.Index("findings", i, field) }
		v.Check(i < len(wanted) && f.Condition == wanted[i], at("condition"), "exit_conditions")
		v.Check(validate.Known(f.Verdict, verdicts), at("verdict"), "unknown_value")
		v.Check(f.Verdict == Met || i < len(guarantees), at("verdict"), "exit_needed")
		v.Text(at("evidence"), f.Evidence, 2, maxEvidence)
	}
}

// Propose asks that a re-checked household leaves: what was found is published, where the
// union wants that, and then decided. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN,
// CONFLICT (version), FAILED_PRECONDITION (hardship.archive.state, hardship.exit.meeting:
// the union asks for one; hardship.exit.voted_down, means.assessment.none,
// means.assessment.outdated, means.assessment.below_line).
func (s *Service) Propose(ctx context.Context, in ProposeArchiveExitInput) (*ArchiveExitPayload, error) {
	if err := in.Validate(clock.TodayCN(s.Clock)); err != nil {
		return nil, err
	}
	by, name, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	keys, err := s.Keys.For(ctx)
	if err != nil {
		return nil, err
	}
	out := &ArchiveExitPayload{}
	return out, s.DB.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		a, err := s.Archives.LockTx(ctx, tx, in.ID, authz.ArchiveCheck, &in.ExpectedVersion)
		if err != nil {
			return err
		}
		settings, err := s.Intake.SettingsTx(ctx, tx)
		if err != nil {
			return err
		}
		x := &ArchiveExit{
			TenantID: a.TenantID, ID: id.New(id.ArchiveExit), ArchiveID: a.ID, Cause: in.Cause, Note: in.Note,
			Category: a.Category, ProposedBy: by, ProposedByName: name, ProposedAt: s.Clock.Now(), Version: 1, UnitPath: a.UnitPath,
		}
		out.Exit = x
		if err := x.hear(in.Meeting, settings); err != nil {
			return err
		}
		if err := x.state(keys, in.Findings); err != nil {
			return err
		}
		return s.propose(ctx, tx, a, x, settings, in.AttachmentIDs)
	})
}

// hear takes over what the meeting found.
func (x *ArchiveExit) hear(m *ExitMeeting, settings *intake.IntakeSettings) error {
	if m == nil {
		if settings.ExitAppraisal {
			return errs.New(errs.FailedPrecondition, "hardship.exit.meeting")
		}
		return nil
	}
	if 2*m.InFavour <= m.Present {
		return errs.New(errs.FailedPrecondition, "hardship.exit.voted_down")
	}
	x.HeldOn, x.Present, x.InFavour, x.Against, x.Minutes = &m.HeldOn, &m.Present, &m.InFavour, &m.Against, m.Minutes
	return nil
}

// propose keeps the request and has the archive stand still.
func (s *Service) propose(ctx context.Context, tx db.Tx, a *hardship.Archive, x *ArchiveExit, settings *intake.IntakeSettings, files []id.ID) error {
	if _, err := a.State.After(hardship.ProposeExit); err != nil {
		return err
	}
	if x.Cause == LeftHardship {
		assessment, err := s.Means.AboveLineTx(ctx, tx, a.ID)
		if err != nil {
			return err
		}
		x.AssessmentID = &assessment
	}
	x.State = OnNotice
	if !settings.ExitNotice {
		x.State = Deciding
	}
	var err error
	if x.Round, err = s.Intake.StepTx(ctx, tx, a.ID, hardship.ProposeExit, string(x.Cause)+": "+x.Note); err != nil {
		return err
	}
	if err := insertExit(ctx, tx, x); err != nil {
		return err
	}
	if err := s.Intake.AttachTx(ctx, tx, a, x.ID, files); err != nil {
		return err
	}
	if err := s.Audit.Append(ctx, tx, audit.Event{Action: "archive.exit_propose", Object: audit.Of(x.ID), Reason: x.Note, After: x}); err != nil {
		return err
	}
	if x.State == Deciding {
		return s.startApproval(ctx, tx, a, x)
	}
	return s.publish(ctx, tx, a, x)
}

func (s *Service) publish(ctx context.Context, tx db.Tx, a *hardship.Archive, x *ArchiveExit) error {
	unit, err := unitName(ctx, tx, a.UnitID)
	if err != nil {
		return err
	}
	_, err = s.Notices.PublishTx(ctx, tx, disclosure.Publish{
		Subject: x.noticeSubject(), Kind: disclosure.KindArchiveExit, UnitID: a.UnitID, UnitPath: a.UnitPath,
		Entry:     disclosure.Entry{Name: cn.MaskNameForNotice(a.HeadName), UnitName: unit, Item: string(a.Category)},
		Consented: a.NoticeConsentUntil != nil && !a.NoticeConsentUntil.Before(clock.TodayCN(s.Clock)), BirthDate: a.BirthDate,
	})
	return err
}
