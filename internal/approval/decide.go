package approval

import (
	"context"
	"encoding/hex"
	"slices"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// DecideApprovalInput is one decision on the content that its maker has read.
type DecideApprovalInput struct {
	CaseID      id.ID
	Step        int     // the step that was shown
	ContentHash string  // as shown, in hexadecimal
	Verdict     Verdict // APPROVE, REFUSE, RETURN or ESCALATE
	Note        *string // required for all but APPROVE
	ReturnTo    *int    // an earlier step; nil returns to who submitted the matter
	Minutes     *string // 会议纪要, required once of a collective step
	// MinutesFiles are photos or scans of the signed minutes, uploaded by the actor.
	MinutesFiles []id.ID
}

const maxMinutesFiles = 6

// Validate checks the shape.
func (in DecideApprovalInput) Validate() error {
	var v validate.Errors
	note := validate.TextOf(in.Note)
	v.Check(slices.Contains([]Verdict{Approve, Refuse, Return, Escalate}, in.Verdict), "verdict", "required")
	v.Text("note", note, 0, 500)
	v.Check(in.Verdict == Approve || strings.TrimSpace(note) != "", "note", "required")
	v.Text("minutes", validate.TextOf(in.Minutes), 0, 4000)
	v.Check(len(in.MinutesFiles) <= maxMinutesFiles, "minutesFiles", "too_many", errs.Args{"max": maxMinutesFiles})
	v.Check(len(in.MinutesFiles) == 0 || strings.TrimSpace(validate.TextOf(in.Minutes)) != "", "minutes", "required")
	v.Check(in.ReturnTo == nil || in.Verdict == Return, "returnTo", "approval_return")
	return v.Err()
}

// Decide signs the current step of a case. Errors: NOT_FOUND, FORBIDDEN
// (approval.own_case, approval.not_yours), CONFLICT (approval.changed,
// approval.moved_on, approval.nobody_twice), FAILED_PRECONDITION (approval.ended,
// approval.referred, approval.no_superior).
func (s *Service) Decide(ctx context.Context, in DecideApprovalInput) (*ApprovalCase, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.RequireAny(ctx, authz.ApprovalDecide); err != nil {
			return err
		}
		h, err := s.lockCase(ctx, tx, in.CaseID)
		if err != nil {
			return err
		}
		return s.decide(ctx, tx, h, in)
	})
	if err != nil {
		return nil, err
	}
	return s.CaseByID(ctx, in.CaseID)
}

// DecideTx signs the current step of a subject's case for the actor, who has read the
// content with the hash on the subject's own screen. Errors: as Decide.
func (s *Service) DecideTx(ctx context.Context, tx db.Tx, subject Subject, hash []byte, v Verdict, note string) error {
	h, err := s.openHearing(ctx, tx, subject)
	if err != nil {
		return err
	}
	if h == nil {
		return errEnded
	}
	in := DecideApprovalInput{CaseID: h.ID, Step: h.Step, ContentHash: hex.EncodeToString(hash), Verdict: v, Note: &note}
	if err := in.Validate(); err != nil {
		return err
	}
	return s.decide(ctx, tx, h, in)
}

func (s *Service) decide(ctx context.Context, tx db.Tx, h *hearing, in DecideApprovalInput) error {
	if err := h.require(in); err != nil {
		return err
	}
	d, err := s.sign(ctx, tx, h, in)
	if err != nil {
		return err
	}
	if err := s.audit.Append(ctx, tx, audit.Event{
		Action: "approval.decide", Object: audit.Of(h.ID), After: map[string]any{"step": d.StepName, "verdict": d.Verdict, "for": d.ForName},
	}); err != nil {
		return err
	}
	switch in.Verdict {
	case Return:
		return s.sendBack(ctx, tx, h, in.ReturnTo)
	case Escalate:
		return s.escalate(ctx, tx, h)
	}
	passed, refused := h.tally()
	switch {
	case refused:
		return s.end(ctx, tx, h, Rejected)
	case passed:
		return s.goOn(ctx, tx, h, h.Step+1)
	}
	return nil
}

// require checks that the decision is on what the case is now.
func (h *hearing) require(in DecideApprovalInput) error {
	var v validate.Errors
	switch {
	case in.ContentHash != hex.EncodeToString(h.ContentHash):
		return errs.New(errs.Conflict, "approval.changed")
	case in.Step != h.Step:
		return errs.New(errs.Conflict, "approval.moved_on")
	case h.ReferralID != nil:
		return errs.New(errs.FailedPrecondition, "approval.referred")
	case in.Verdict == Escalate && !h.superior:
		return errs.New(errs.FailedPrecondition, "approval.no_superior")
	case in.ReturnTo != nil && (*in.ReturnTo < 0 || *in.ReturnTo >= h.Step):
		v.Add("returnTo", "approval_return")
	case h.Steps[h.Step].Mode == Collective && validate.TextOf(in.Minutes) == "" && in.Verdict != Return && !h.hasMinutes():
		v.Add("minutes", "required")
	}
	return v.Err()
}

func (h *hearing) hasMinutes() bool {
	return slices.ContainsFunc(h.standing, func(d *ApprovalDecision) bool { return d.Step == h.Step && d.Minutes != "" })
}

// sign writes the signature of the actor with the hash of what they decided on.
func (s *Service) sign(ctx context.Context, tx db.Tx, h *hearing, in DecideApprovalInput) (*ApprovalDecision, error) {
	actor, err := me(ctx)
	if err != nil {
		return nil, err
	}
	delegators, err := delegatorsOf(ctx, tx, actor.MemberID, s.today())
	if err != nil {
		return nil, err
	}
	seat, ok := h.seat(actor, delegators)
	if !ok {
		return nil, h.whyNot(actor)
	}
	d := s.entry(h, in.Verdict, h.Step)
	d.MemberID, d.AccountID, d.Name, d.SeatAccountID = &actor.MemberID, &actor.AccountID, actor.Name, &seat.AccountID
	if seat.AccountID != actor.AccountID {
		d.ForName = seat.Name
	}
	d.Note, d.Minutes, d.ReturnTo = strings.TrimSpace(validate.TextOf(in.Note)), strings.TrimSpace(validate.TextOf(in.Minutes)), in.ReturnTo
	d.MinutesFiles = in.MinutesFiles
	d.Standing = in.Verdict != Return
	if d.Standing {
		h.standing = append(h.standing, d)
	}
	if err := insertDecision(ctx, tx, d); err != nil || len(d.MinutesFiles) == 0 {
		return d, err
	}
	return d, s.files.BindTx(ctx, tx, d.MinutesFiles, d.ID, h.UnitPath)
}

func (h *hearing) whyNot(actor Person) error {
	switch {
	case h.excluded[actor.AccountID]:
		return errs.New(errs.Forbidden, "approval.own_case")
	case h.signed(actor.AccountID) != nil:
		return errs.New(errs.Conflict, "approval.nobody_twice")
	}
	return errs.New(errs.Forbidden, "approval.not_yours")
}

// sendBack returns a case to an earlier step, whose signature and those after it fall,
// or to who submitted it.
func (s *Service) sendBack(ctx context.Context, tx db.Tx, h *hearing, to *int) error {
	if to == nil {
		return s.end(ctx, tx, h, Returned)
	}
	if err := dropSignatures(ctx, tx, h.drop(*to)); err != nil {
		return err
	}
	return s.goOn(ctx, tx, h, *to)
}

// DecideApprovalsInput is a batch: the same words for every item.
type DecideApprovalsInput struct {
	Items []DecideApprovalInput
}

// maxBatch bounds a batch; each item is a transaction of its own.
const maxBatch = 50

// DecideApprovalResult is what became of one item of a batch.
type DecideApprovalResult struct {
	CaseID  id.ID
	Case    *ApprovalCase // nil when it was refused
	Problem error
}

// DecideMany decides every item by itself: one that cannot be decided says why and
// leaves the others alone.
func (s *Service) DecideMany(ctx context.Context, in DecideApprovalsInput) ([]*DecideApprovalResult, error) {
	if err := authz.RequireAny(ctx, authz.ApprovalDecide); err != nil {
		return nil, err
	}
	var v validate.Errors
	v.Range("items", int64(len(in.Items)), 1, maxBatch)
	if err := v.Err(); err != nil {
		return nil, err
	}
	out := make([]*DecideApprovalResult, len(in.Items))
	for i, item := range in.Items {
		r := &DecideApprovalResult{CaseID: item.CaseID}
		r.Case, r.Problem = s.Decide(ctx, item)
		if errs.CodeOf(r.Problem) == errs.Internal && r.Problem != nil {
			return nil, r.Problem
		}
		out[i] = r
	}
	return out, nil
}
