package approval

import (
	"context"
	"encoding/json"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/money"
)

// The tasks between a union and the federation above it. The functions of the database
// that hand a case up, back and down make their jobs: they belong to another tenant than
// the command's.
var (
	referredTask = jobs.NewTask[referredPayload]("approval.referred", jobs.Options{})
	recalledTask = jobs.NewTask[referredPayload]("approval.recalled", jobs.Options{})
	answeredTask = jobs.NewTask[answeredPayload]("approval.answered", jobs.Options{})
)

type referredPayload struct {
	ReferralID id.ID `json:"referralId"`
}

type answeredPayload struct {
	CaseID     id.ID  `json:"caseId"`
	ReferralID id.ID  `json:"referralId"`
	Outcome    State  `json:"outcome"`
	Reason     string `json:"reason"`
	AccountID  id.ID  `json:"accountId"`
	Name       string `json:"name"`
	Union      string `json:"union"`
}

// brief is the history that goes up with a case.
type brief struct {
	Lines     []Fact          `json:"lines"`
	Decisions []briefDecision `json:"decisions"`
}

type briefDecision struct {
	ID       id.ID     `json:"id"`
	StepName string    `json:"stepName"`
	Verdict  Verdict   `json:"verdict"`
	Name     string    `json:"name"`
	ForName  string    `json:"forName"`
	Note     string    `json:"note"`
	At       time.Time `json:"at"`
}

// entry is a decision of the union below as the timeline of the referral shows it.
func (d *briefDecision) entry(r *referralFacts) *ApprovalDecision {
	return &ApprovalDecision{
		ID: d.ID, SubjectID: r.ID, StepName: d.StepName, Verdict: d.Verdict, Name: d.Name, ForName: d.ForName, UnionName: r.OriginTenantName,
		Note: d.Note, Standing: true, At: d.At,
	}
}

// referral is a case of a led union as it reached this federation.
type referral struct {
	ID               id.ID
	OriginTenantName string
	Kind             Kind
	Item             string
	AmountFen        *money.Fen
	Title            string
	ContentHash      []byte
	Excluded         []id.ID `bun:",array"`
	Answered         bool
}

// refer hands the current step to the superior union, with the facts and what has been
// decided here.
func (s *Service) refer(ctx context.Context, tx db.Tx, h *hearing) error {
	facts, err := s.FactsOf(ctx, []id.ID{h.SubjectID})
	if err != nil {
		return err
	}
	b := brief{Lines: facts[h.SubjectID].Lines}
	for _, d := range h.standing {
		b.Decisions = append(b.Decisions, briefDecision{
			ID: d.ID, StepName: d.StepName, Verdict: d.Verdict, Name: d.Name, ForName: d.ForName, Note: d.Note, At: d.At,
		})
	}
	text, err := json.Marshal(b)
	if err != nil {
		return err
	}
	x := id.New(id.ApprovalReferral)
	h.ReferralID = &x
	if h.ReferredTo, err = referCase(ctx, tx, h.ID, x, string(text)); err != nil {
		return err
	}
	return updateCase(ctx, tx, h.ApprovalCase)
}

// escalate asks the superior to decide the step (请示上级).
func (s *Service) escalate(ctx context.Context, tx db.Tx, h *hearing) error {
	h.Blocked = false
	return s.refer(ctx, tx, h)
}

// recall takes back what the superior was asked.
func (s *Service) recall(ctx context.Context, tx db.Tx, h *hearing) error {
	if h.ReferralID == nil {
		return nil
	}
	return recallReferral(ctx, tx, *h.ReferralID)
}

// takeUp is the handler of referredTask: the federation's own route decides. Its people
// who took part below may not.
func (s *Service) takeUp(ctx context.Context, tx db.Tx, _ *jobs.Job, p referredPayload) error {
	r, err := referralByID(ctx, tx, p.ReferralID)
	if err != nil || r.Answered {
		return err
	}
	root, err := rootUnit(ctx, tx)
	if err != nil {
		return err
	}
	c := &ApprovalCase{
		ID: id.New(id.ApprovalCase), SubjectID: r.ID, Kind: r.Kind, Item: r.Item, AmountFen: r.AmountFen,
		UnitID: root.ID, UnitPath: root.Path, Title: r.Title, ContentHash: r.ContentHash,
		OriginTenantName: r.OriginTenantName, StartedByName: r.OriginTenantName,
	}
	if err := chooseRoute(ctx, tx, c); err != nil {
		return err
	}
	return s.open(ctx, tx, c, r.Excluded, nil)
}

// drop is the handler of recalledTask.
func (s *Service) drop(ctx context.Context, tx db.Tx, _ *jobs.Job, p referredPayload) error {
	return s.WithdrawTx(ctx, tx, Subject{Kind: id.ApprovalReferral, ID: p.ReferralID})
}

// takeAnswer is the handler of answeredTask: the superior's decision is one more
// signature of the step that waited for it.
func (s *Service) takeAnswer(ctx context.Context, tx db.Tx, _ *jobs.Job, p answeredPayload) error {
	c, err := lockCase(ctx, tx, p.CaseID)
	if err != nil || c.State != Pending || c.ReferralID == nil || *c.ReferralID != p.ReferralID {
		return err // withdrawn or changed meanwhile
	}
	h, err := s.hearing(ctx, tx, c)
	if err != nil {
		return err
	}
	d := s.entry(h, verdictOf[p.Outcome], h.Step)
	d.AccountID, d.SeatAccountID, d.Name, d.UnionName, d.Note = &p.AccountID, &p.AccountID, p.Name, p.Union, p.Reason
	d.Standing = d.Verdict == Approve
	if d.Standing {
		h.standing = append(h.standing, d)
	}
	if err := insertDecision(ctx, tx, d); err != nil {
		return err
	}
	if p.Outcome == Approved {
		return s.goOn(ctx, tx, h, h.Step+1)
	}
	return s.end(ctx, tx, h, p.Outcome)
}

var verdictOf = map[State]Verdict{Approved: Approve, Rejected: Refuse, Returned: Return}
