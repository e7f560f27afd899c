package approval

import (
	"context"
	"encoding/hex"
	"slices"
	"strings"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// ApprovalBox is a compartment of the inbox.
type ApprovalBox string //nolint:revive // the name of the API's type

// The boxes.
const (
	Mine    ApprovalBox = "MINE"    // 待我审批
	Done    ApprovalBox = "DECIDED" // 我已审批
	InScope ApprovalBox = "ALL"     // all of the units that the actor reads
)

// ApprovalFilter narrows the inbox; all given conditions hold.
type ApprovalFilter struct { //nolint:revive // the name of the API's type
	Box     *ApprovalBox
	Kind    *Kind
	State   *State
	Search  *string
	Overdue *bool
}

// Inbox lists cases: those that wait for the actor with the oldest first, others with
// the newest first.
func (s *Service) Inbox(ctx context.Context, f *ApprovalFilter, args page.Args) (*ApprovalCaseConnection, error) {
	if f == nil {
		f = &ApprovalFilter{}
	}
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	where, oldestFirst, err := s.inboxWhere(ctx, f)
	if err != nil {
		return nil, err
	}
	sql, params := where.Page(caseColumns, caseTable, db.Keyset{Columns: "c.started_at, c.id", Cast: "timestamptz", Desc: !oldestFirst}, w)
	rows := db.Many[*ApprovalCase](sql, params...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	c := page.Of(rows.Rows, w, func(c *ApprovalCase) page.Cursor {
		return page.Cursor{Key: page.TimeKey(c.StartedAt), ID: c.ID}
	})
	c.Total = func(ctx context.Context) (int, error) { return s.db.CountSome(ctx, where, caseTable) }
	return c, nil
}

func (s *Service) inboxWhere(ctx context.Context, f *ApprovalFilter) (w *db.Where, oldestFirst bool, err error) {
	scope, err := authz.ScopeFor(ctx, authz.ApprovalRead)
	if err != nil {
		return nil, false, err
	}
	actor, err := me(ctx)
	if err != nil {
		return nil, false, err
	}
	w = &db.Where{}
	switch {
	case f.Box == nil || *f.Box == Mine:
		addMine(w, actor, s.today())
		oldestFirst = true
	case *f.Box == Done:
		w.Add("exists (select from app.approval_decision d where d.case_id = c.id and d.account_id = $%d)", actor.AccountID)
	default:
		w.AddScope(scope, "c.unit_path")
	}
	if f.Kind != nil {
		w.Add("c.kind = $%d", string(*f.Kind))
	}
	if f.State != nil {
		w.Add("c.state = $%d", string(*f.State))
	}
	if f.Search != nil && strings.TrimSpace(*f.Search) != "" {
		w.Add("strpos(c.title, $%d) > 0", strings.TrimSpace(*f.Search))
	}
	if f.Overdue != nil && *f.Overdue {
		w.Add("c.due_on < $%d::date", s.today())
	}
	return w, oldestFirst, nil
}

// Waiting counts the cases that wait for the actor of ctx; nil for somebody who decides
// nothing.
func Waiting(ctx context.Context, day clock.Date) *db.Row[int] {
	actor, err := me(ctx)
	if err != nil || authz.RequireAny(ctx, authz.ApprovalDecide) != nil {
		return nil
	}
	w := &db.Where{}
	addMine(w, actor, day)
	return db.One[int]("select count(*)::int from "+caseTable+w.SQL(), w.Args...)
}

// CaseByID is a case that the actor may read, decides or has decided. Errors: NOT_FOUND.
func (s *Service) CaseByID(ctx context.Context, caseID id.ID) (*ApprovalCase, error) {
	return s.readable(ctx, func(w *db.Where) { w.Add("c.id = $%d", caseID) })
}

// CaseOf is the latest case of a subject under the same conditions. Errors: NOT_FOUND.
func (s *Service) CaseOf(ctx context.Context, subject id.ID) (*ApprovalCase, error) {
	return s.readable(ctx, func(w *db.Where) { w.Add("c.subject_id = $%d", subject) })
}

func (s *Service) readable(ctx context.Context, narrow func(*db.Where)) (*ApprovalCase, error) {
	scope, err := authz.ScopeFor(ctx, authz.ApprovalRead)
	if err != nil {
		return nil, err
	}
	actor, err := me(ctx)
	if err != nil {
		return nil, err
	}
	w := &db.Where{}
	narrow(w)
	addReadable(w, scope, actor, s.today())
	row := db.One[*ApprovalCase]("select "+caseColumns+" from "+caseTable+w.SQL()+" order by c.started_at desc limit 1", w.Args...)
	if err := s.db.Fetch(ctx, row); err != nil {
		return nil, err
	}
	if !row.Found {
		return nil, errs.New(errs.NotFound, "approval.unknown")
	}
	return row.Row, nil
}

// Hash is the content hash as clients send it back.
func (c *ApprovalCase) Hash() string { return hex.EncodeToString(c.ContentHash) }

// Overdue tells whether the step should have been decided by yesterday.
func (s *Service) Overdue(c *ApprovalCase) bool { return c.DueOn != nil && c.DueOn.Before(s.today()) }

// DecisionsOf loads the timelines of several subjects, oldest first, over all their
// cases. That of a referral begins with what the union below had decided.
func (s *Service) DecisionsOf(ctx context.Context, subjects []id.ID) (map[id.ID][]*ApprovalDecision, error) {
	rows, below := db.Many[*ApprovalDecision](sqlDecisionsOf, subjects), db.Many[*referralFacts](sqlReferralFacts, subjects)
	queries := []db.Query{rows}
	if slices.ContainsFunc(subjects, func(x id.ID) bool { return id.KindOf(x) == id.ApprovalReferral }) {
		queries = append(queries, below)
	}
	if err := s.db.FetchByID(ctx, queries...); err != nil {
		return nil, err
	}
	out := map[id.ID][]*ApprovalDecision{}
	for _, r := range below.Rows {
		for _, d := range r.Brief.Decisions {
			out[r.ID] = append(out[r.ID], d.entry(r))
		}
	}
	for _, d := range rows.Rows {
		out[d.SubjectID] = append(out[d.SubjectID], d)
	}
	return out, nil
}

// Desk is what a case needs of people: who decides each step, who is waited for, and
// what the actor may do.
type Desk struct {
	People    [][]Person // by step
	Waiting   []Person
	ViewerCan []Verdict
	// Recused names who declared a tie and why.
	Recused []Recusal
}

// Recusal is a declared tie, of this case alone or in the registry of ties.
type Recusal struct {
	CaseID   id.ID
	Name     string
	Reason   string       // in the words of who left this case, or ""
	Relation *TieRelation // of the registry
}

// DesksOf reads the desks of several cases in one round trip.
func (s *Service) DesksOf(ctx context.Context, cases []id.ID) (map[id.ID]*Desk, error) {
	actor, err := me(ctx)
	if err != nil {
		return nil, err
	}
	q := newDeskQueries(cases, actor, s.today())
	if err := s.db.FetchByID(ctx, q.all()...); err != nil {
		return nil, err
	}
	out := map[id.ID]*Desk{}
	for _, h := range q.hearings() {
		d := &Desk{Waiting: h.waiting(), Recused: q.recused(h.ID)}
		for step := range h.Steps {
			d.People = append(d.People, h.people(step))
		}
		if _, ok := h.seat(actor, q.delegators.Rows); ok {
			d.ViewerCan = []Verdict{Approve, Refuse, Return}
			if h.superior {
				d.ViewerCan = append(d.ViewerCan, Escalate)
			}
		}
		out[h.ID] = d
	}
	return out, nil
}
