package exit

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
)

// NoticeEnded follows the outcome of a notice: an objection that is right keeps the
// household on file, otherwise those who approve are asked.
func (s *Service) NoticeEnded(ctx context.Context, tx db.Tx, e disclosure.Ended) error {
	x, a, err := s.lockBoth(ctx, tx, e.Subject.ID)
	if err != nil {
		return err
	}
	if e.Outcome == disclosure.Upheld {
		return s.stay(ctx, tx, x, refuse, string(intake.ObjectionUpheld))
	}
	if err := s.move(ctx, tx, x, passed); err != nil {
		return err
	}
	return s.startApproval(ctx, tx, a, x)
}

// NoticeObjected follows objections, and a dismissal that has the whole period run again.
func (s *Service) NoticeObjected(ctx context.Context, tx db.Tx, o disclosure.Objected) error {
	x, _, err := s.lockBoth(ctx, tx, o.Subject.ID)
	if err != nil {
		return err
	}
	if o.Renoticed {
		return s.move(ctx, tx, x, repeat)
	}
	return s.move(ctx, tx, x, object)
}

// startApproval puts an exit before those who decide. Who worked on it may not.
func (s *Service) startApproval(ctx context.Context, tx db.Tx, a *hardship.Archive, x *ArchiveExit) error {
	barred := []id.ID{x.ProposedBy}
	if a.OwnerID != nil {
		barred = append(barred, *a.OwnerID)
	}
	kin, err := s.Archives.KinTx(ctx, tx, a.ID)
	if err != nil {
		return err
	}
	content, err := json.Marshal(struct {
		Exit       id.ID
		Cause      ExitReason
		Note       string
		Conditions []checked
		hardship.Facts
	}{x.ID, x.Cause, x.Note, x.Conditions, a.Facts})
	if err != nil {
		return fmt.Errorf("content of exit %s: %w", x.ID, err)
	}
	hash := sha256.Sum256(content)
	_, err = s.Approvals.StartTx(ctx, tx, approval.Start{
		Subject: x.approvalSubject(), Kind: approval.KindArchiveExit, Item: string(x.Cause), UnitID: a.UnitID, UnitPath: a.UnitPath,
		Title: a.Number + " " + cn.MaskName(a.HeadName), Hash: hash[:], Persons: append(barred, kin...),
	})
	return err
}

// decided follows the decision: the household leaves and is called back from now on, or
// it stays to be re-checked.
func (s *Service) decided(ctx context.Context, tx db.Tx, d approval.Decided) error {
	x, _, err := s.lockBoth(ctx, tx, d.Subject.ID)
	if err != nil {
		return err
	}
	if d.Outcome != approval.Approved {
		return s.stay(ctx, tx, x, refuse, d.Reason)
	}
	if err := s.end(ctx, tx, x, approve, d.Reason); err != nil {
		return err
	}
	if _, err := s.Intake.StepTx(ctx, tx, x.ArchiveID, hardship.Exit, string(x.Cause)); err != nil {
		return err
	}
	_, err = s.Intake.StepTx(ctx, tx, x.ArchiveID, hardship.Monitor, "")
	return err
}

// stay ends a request without an exit.
func (s *Service) stay(ctx context.Context, tx db.Tx, x *ArchiveExit, e event, why string) error {
	if err := s.end(ctx, tx, x, e, why); err != nil {
		return err
	}
	_, err := s.Intake.StepTx(ctx, tx, x.ArchiveID, hardship.Stay, why)
	return err
}

func (s *Service) end(ctx context.Context, tx db.Tx, x *ArchiveExit, e event, why string) error {
	now := s.Clock.Now()
	x.EndedAt, x.Outcome = &now, why
	return s.move(ctx, tx, x, e)
}

// move takes a locked request to its next state.
func (s *Service) move(ctx context.Context, tx db.Tx, x *ArchiveExit, e event) error {
	before := x.State
	next, err := before.after(e)
	if err != nil {
		return err
	}
	x.State = next
	if err := updateExit(ctx, tx, x); err != nil {
		return err
	}
	type state struct{ State ArchiveExitState }
	return s.Audit.Append(ctx, tx, audit.Event{
		Action: "archive.exit_" + string(e), Object: audit.Of(x.ID), Reason: x.Outcome, Before: state{before}, After: state{next},
	})
}

// lockBoth locks the archive of a request, then the request: in the order of every command.
func (s *Service) lockBoth(ctx context.Context, tx db.Tx, exit id.ID) (*ArchiveExit, *hardship.Archive, error) {
	archive, err := archiveOf(ctx, tx, exit)
	if err != nil {
		return nil, nil, err
	}
	a, err := s.Archives.LockSubjectTx(ctx, tx, archive)
	if err != nil {
		return nil, nil, err
	}
	x, err := lockExit(ctx, tx, exit)
	return x, a, err
}
