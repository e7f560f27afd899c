package approval

import (
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// deskQueries are the statements that make hearings of several cases for a screen.
type deskQueries struct {
	cases      *db.Rows[*ApprovalCase]
	standing   *db.Rows[*ApprovalDecision]
	excluded   *db.Rows[exclusion]
	holders    *db.Rows[holder]
	delegators *db.Rows[id.ID]
	superior   *db.Row[bool]
}

func newDeskQueries(cases []id.ID, actor Person, day clock.Date) *deskQueries {
	return &deskQueries{
		cases:      db.Many[*ApprovalCase](sqlCasesByID, cases),
		standing:   db.Many[*ApprovalDecision](sqlStandingOf, cases),
		excluded:   db.Many[exclusion](sqlExclusionsOf, cases),
		holders:    db.Many[holder](sqlHoldersOf, cases, day),
		delegators: db.Many[id.ID](sqlDelegators, actor.MemberID, day),
		superior:   db.One[bool](sqlSuperiorDecides, day),
	}
}

func (q *deskQueries) all() []db.Query {
	return []db.Query{q.cases, q.standing, q.excluded, q.holders, q.delegators, q.superior}
}

func (q *deskQueries) hearings() map[id.ID]*hearing {
	out := map[id.ID]*hearing{}
	for _, c := range q.cases.Rows {
		out[c.ID] = &hearing{ApprovalCase: c, excluded: map[id.ID]bool{}, holders: map[int][]Person{}, superior: q.superior.Row && !c.Kind.staysHome()}
	}
	for _, d := range q.standing.Rows {
		out[d.CaseID].standing = append(out[d.CaseID].standing, d)
	}
	for _, e := range q.excluded.Rows {
		out[e.CaseID].excluded[e.AccountID] = true
	}
	for _, x := range q.holders.Rows {
		h := out[x.CaseID]
		h.holders[x.Step] = append(h.holders[x.Step], x.person())
	}
	return out
}

func (q *deskQueries) recused(caseID id.ID) (out []Recusal) {
	for _, e := range q.excluded.Rows {
		switch {
		case e.CaseID != caseID:
		case e.Cause == causeRecused:
			out = append(out, Recusal{CaseID: caseID, Name: e.Name, Reason: e.Reason})
		case e.Cause == causeTie:
			out = append(out, Recusal{CaseID: caseID, Name: e.Name, Relation: new(TieRelation(e.Reason))})
		}
	}
	return out
}
