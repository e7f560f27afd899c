package approval

import (
	"context"
	"strconv"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// Where people find what waits for them.
const inboxDesk = "/approvals"

func caseLink(x id.ID) string { return inboxDesk + "?open=" + x.String() }

// goOn takes a case to the first step from the given one that somebody can decide, or
// to its approval.
func (s *Service) goOn(ctx context.Context, tx db.Tx, h *hearing, from int) error {
	m := h.enter(from)
	for _, skipped := range m.skipped {
		if err := s.note(ctx, tx, h, Skipped, skipped); err != nil {
			return err
		}
	}
	if m.approved {
		return s.end(ctx, tx, h, Approved)
	}
	h.stand(m.step)
	h.Entry++
	h.Blocked, h.ReferralID, h.ReferredTo = m.blocked, nil, ""
	days, err := s.calendar.Holidays(ctx)
	if err != nil {
		return err
	}
	due, _ := days.AddWorkdays(s.today(), h.Steps[m.step].Days)
	h.DueOn = &due
	if err := updateCase(ctx, tx, h.ApprovalCase); err != nil {
		return err
	}
	if m.referred {
		if err := s.refer(ctx, tx, h); err != nil {
			return err
		}
	}
	if err := s.watchDue(ctx, tx, h, due); err != nil {
		return err
	}
	return s.tellWaiting(ctx, tx, h, notify.KindApprovalPending)
}

// restaff looks at the current step again, after the people who can decide it changed.
func (s *Service) restaff(ctx context.Context, tx db.Tx, h *hearing) error {
	if h.ReferralID != nil {
		return nil
	}
	switch passed, refused := h.tally(); {
	case refused: // those who are left cannot carry a collective decision any more
		return s.end(ctx, tx, h, Rejected)
	case passed:
		return s.goOn(ctx, tx, h, h.Step+1)
	}
	m := h.enter(h.Step)
	if m.step == h.Step && !m.approved && !m.referred && m.blocked == h.Blocked {
		return nil
	}
	return s.goOn(ctx, tx, h, h.Step)
}

// end closes a case and lets the owner of the subject follow.
func (s *Service) end(ctx context.Context, tx db.Tx, h *hearing, outcome State) error {
	now := s.clock.Now()
	h.State, h.EndedAt, h.Blocked, h.ReferralID, h.ReferredTo, h.DueOn = outcome, &now, false, nil, "", nil
	if err := updateCase(ctx, tx, h.ApprovalCase); err != nil {
		return err
	}
	if err := s.audit.Append(ctx, tx, audit.Event{Action: "approval.end", Object: audit.Of(h.ID), After: map[string]any{"state": outcome}}); err != nil {
		return err
	}
	if outcome == Withdrawn {
		return nil
	}
	last, err := lastSigned(ctx, tx, h.ID)
	if err != nil {
		return err
	}
	if err := s.follow(ctx, tx, h, last); err != nil {
		return err
	}
	if h.StartedBy == nil {
		return nil
	}
	return s.notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: []id.ID{*h.StartedBy}, Kind: notify.KindApprovalDecided, Link: caseLink(h.ID), Dedup: h.ID.String(),
		Args: notify.Args{"title": h.Title, "outcome": outcome, "by": last.Name},
	})
}

// follow tells the owner of the subject, or the union that asked this federation.
func (s *Service) follow(ctx context.Context, tx db.Tx, h *hearing, last *ApprovalDecision) error {
	if id.KindOf(h.SubjectID) == id.ApprovalReferral {
		return answerReferral(ctx, tx, h.ApprovalCase, last)
	}
	return s.handlers[h.Kind](ctx, tx, Decided{
		Subject: Subject{Kind: id.KindOf(h.SubjectID), ID: h.SubjectID}, Kind: h.Kind, Outcome: h.State,
		Step: last.StepName, Reason: last.Note, By: last.Name, Member: last.MemberID,
	})
}

// tellWaiting tells those who may decide now; a blocked case is told to those who can
// appoint somebody.
func (s *Service) tellWaiting(ctx context.Context, tx db.Tx, h *hearing, kind string) error {
	m := notify.Message{
		Kind: kind, Link: caseLink(h.ID), Dedup: s.today().String() + " " + h.ID.String() + " " + strconv.Itoa(h.Entry),
		Args: notify.Args{"title": h.Title, "by": h.StartedByName, "step": h.StepName()},
	}
	if h.Blocked {
		keepers, err := member.WhoMayTx(ctx, tx, authz.RoleAssign, authz.Resource{}, s.today())
		if err != nil {
			return err
		}
		m.Kind, m.Recipients, m.Link = notify.KindApprovalBlocked, keepers, "/settings/members"
		return s.notify.NotifyTx(ctx, tx, m)
	}
	for _, p := range h.waiting() {
		m.Recipients = append(m.Recipients, p.MemberID)
	}
	delegates, err := delegatesOf(ctx, tx, m.Recipients, s.today())
	if err != nil {
		return err
	}
	m.Recipients = append(m.Recipients, delegates...)
	return s.notify.NotifyTx(ctx, tx, m)
}

// lockCase locks a case of the tenant. Errors: NOT_FOUND, FAILED_PRECONDITION
// (approval.ended).
func (s *Service) lockCase(ctx context.Context, tx db.Tx, caseID id.ID) (*hearing, error) {
	c, err := lockCase(ctx, tx, caseID)
	if err != nil {
		return nil, db.NotFound(err, "approval.unknown")
	}
	if c.State != Pending {
		return nil, errEnded
	}
	return s.hearing(ctx, tx, c)
}

// me is the actor as somebody who may decide.
func me(ctx context.Context) (Person, error) {
	a := authz.From(ctx)
	if a == nil {
		return Person{}, errs.New(errs.Unauthenticated, "session.required")
	}
	return Person{MemberID: a.MembershipID, AccountID: a.AccountID, Name: a.Name}, nil
}
