package approval

import (
	"bytes"
	"context"
	"fmt"
	"slices"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Start is a matter to decide.
type Start struct {
	Subject  Subject
	Kind     Kind
	Item     string // chooses the route within the kind, may be ""
	Amount   *money.Fen
	UnitID   id.ID // id.Nil: the union as a whole
	UnitPath string
	// Title stands in lists and messages: it masks what not every officer may read.
	Title   string
	Hash    []byte  // SHA-256 of the content that is signed
	Persons []id.ID // memberships who may not decide: applicant, makers, verifiers
	// Above: the superior union decides after this one, where there is one that can.
	Above bool
	// Accounts may not decide either; they need not belong to this union.
	Accounts []id.ID
	// Concerned are the people whose matter it is, by the blind index of their identity
	// number: who declared a tie with one of them does not decide.
	Concerned []secret.Index
}

// StartTx puts a matter before those who decide, in the caller's transaction. Who starts
// it may not decide it either. Errors: CONFLICT (db.approval_case_open).
func (s *Service) StartTx(ctx context.Context, tx db.Tx, in Start) (*ApprovalCase, error) {
	if s.handlers[in.Kind] == nil {
		return nil, fmt.Errorf("approval: nobody handles the decisions on %s", in.Kind)
	}
	c := &ApprovalCase{
		ID: id.New(id.ApprovalCase), SubjectID: in.Subject.ID, Kind: in.Kind, Item: in.Item, AmountFen: in.Amount,
		UnitID: in.UnitID, UnitPath: in.UnitPath, Title: in.Title, ContentHash: in.Hash,
	}
	if c.UnitID == id.Nil {
		root, err := rootUnit(ctx, tx)
		if err != nil {
			return nil, err
		}
		c.UnitID, c.UnitPath = root.ID, root.Path
	}
	parties := in.Persons
	if a := authz.From(ctx); a != nil {
		c.StartedByName = a.Name
		if a.MembershipID != id.Nil {
			c.StartedBy = &a.MembershipID
			parties = append(parties[:len(parties):len(parties)], a.MembershipID)
		}
	}
	accounts, err := accountsOf(ctx, tx, parties)
	if err != nil {
		return nil, err
	}
	if err := chooseRoute(ctx, tx, c); err != nil {
		return nil, err
	}
	if in.Above {
		if err := s.goAbove(ctx, tx, c); err != nil {
			return nil, err
		}
	}
	return c, s.open(ctx, tx, c, append(accounts, in.Accounts...), in.Concerned)
}

// aboveStep is the decision of the superior union after this one's.
var aboveStep = Step{Name: "上级工会审批", Level: Superior, Mode: Any, Needed: 1, Days: 5, OnEmpty: BlockEmpty}

// goAbove adds the superior's decision to a route that has none, where a superior can
// decide.
func (s *Service) goAbove(ctx context.Context, tx db.Tx, c *ApprovalCase) error {
	can, err := superiorDecides(ctx, tx, s.today())
	if err != nil || !can || slices.ContainsFunc(c.Steps, func(x Step) bool { return x.Level == Superior }) {
		return err
	}
	c.Steps = append(c.Steps, aboveStep)
	return nil
}

// open writes a new case with its route and enters its first step. A case for which no step is left,
// which a route cannot say, would be approved by nobody: hearing.enter never does that.
func (s *Service) open(ctx context.Context, tx db.Tx, c *ApprovalCase, parties []id.ID, concerned []secret.Index) error {
	c.State, c.StartedAt = Pending, s.clock.Now()
	c.stand(0)
	if err := insertCase(ctx, tx, c); err != nil {
		return err
	}
	if err := insertParties(ctx, tx, c.ID, parties, c.StartedAt); err != nil {
		return err
	}
	if err := s.tied(ctx, tx, c, concerned); err != nil {
		return err
	}
	h, err := s.hearing(ctx, tx, c)
	if err != nil {
		return err
	}
	if err := s.audit.Append(ctx, tx, audit.Event{Action: "approval.start", Object: audit.Of(c.ID), After: c}); err != nil {
		return err
	}
	return s.goOn(ctx, tx, h, 0)
}

// stand puts the case at a step.
func (c *ApprovalCase) stand(step int) {
	c.Step, c.StepRole, c.StepLevel = step, c.Steps[step].Role, c.Steps[step].Level
}

// WithdrawTx ends the pending case of a subject; without one it does nothing.
func (s *Service) WithdrawTx(ctx context.Context, tx db.Tx, subject Subject) error {
	h, err := s.openHearing(ctx, tx, subject)
	if h == nil || err != nil {
		return err
	}
	if err := s.recall(ctx, tx, h); err != nil {
		return err
	}
	if err := s.note(ctx, tx, h, Withdraw, h.Step); err != nil {
		return err
	}
	return s.end(ctx, tx, h, Withdrawn)
}

// ChangedTx tells that the content of a subject is another now: every signature falls
// and the first step decides anew. The same hash, or no pending case, changes nothing.
func (s *Service) ChangedTx(ctx context.Context, tx db.Tx, subject Subject, hash []byte) error {
	h, err := s.openHearing(ctx, tx, subject)
	if h == nil || err != nil || bytes.Equal(h.ContentHash, hash) {
		return err
	}
	if err := s.recall(ctx, tx, h); err != nil {
		return err
	}
	if err := dropSignatures(ctx, tx, h.drop(0)); err != nil {
		return err
	}
	h.ContentHash = hash
	if err := s.note(ctx, tx, h, Change, h.Step); err != nil {
		return err
	}
	return s.goOn(ctx, tx, h, 0)
}

// openHearing is the pending case of a subject, locked; nil without one.
func (s *Service) openHearing(ctx context.Context, tx db.Tx, subject Subject) (*hearing, error) {
	c, err := lockOpenCase(ctx, tx, subject.ID)
	if db.IsNoRows(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return s.hearing(ctx, tx, c)
}

// hearing reads all that decides who may act in a locked case.
func (s *Service) hearing(ctx context.Context, tx db.Tx, c *ApprovalCase) (*hearing, error) {
	h := &hearing{ApprovalCase: c, excluded: map[id.ID]bool{}, holders: map[int][]Person{}}
	var err error
	if h.standing, err = standingOf(ctx, tx, c.ID); err != nil {
		return nil, err
	}
	excluded, err := excludedFrom(ctx, tx, c.ID)
	if err != nil {
		return nil, err
	}
	for _, x := range excluded {
		h.excluded[x] = true
	}
	holders, err := holdersOf(ctx, tx, c.Steps, c.UnitPath, s.today())
	if err != nil {
		return nil, err
	}
	for _, x := range holders {
		h.holders[x.Step] = append(h.holders[x.Step], x.person())
	}
	if h.superior, err = superiorDecides(ctx, tx, s.today()); err != nil {
		return nil, err
	}
	h.superior = h.superior && !c.Kind.staysHome()
	return h, nil
}

// note writes an entry of the timeline that is no signature.
func (s *Service) note(ctx context.Context, tx db.Tx, h *hearing, v Verdict, step int) error {
	d := s.entry(h, v, step)
	if a := authz.From(ctx); a != nil && v != Skipped {
		d.Name = a.Name
	}
	return insertDecision(ctx, tx, d)
}

func (s *Service) entry(h *hearing, v Verdict, step int) *ApprovalDecision {
	return &ApprovalDecision{
		ID: id.New(id.ApprovalDecision), CaseID: h.ID, SubjectID: h.SubjectID, Entry: h.Entry, Step: step, StepName: h.Steps[step].Name,
		Verdict: v, ContentHash: h.ContentHash, At: s.clock.Now(),
	}
}

var errEnded = errs.New(errs.FailedPrecondition, "approval.ended")
