package assistance_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/page"
)

func TestFromAcceptanceToApproval(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.forwarded(w.submitted(w.deep(), illness(1_000_000)), 800_000)
	require.Equal(t, assistance.UnderReview, p.State)
	facts, err := w.approval.FactsOf(w.chair(), []id.ID{p.ID})
	require.NoError(t, err)
	require.Equal(t, money.Fen(800_000), *facts[p.ID].Lines[1].AmountFen)

	require.NoError(t, w.decide(p, approval.Approve, "同意"))
	p = w.read(p)
	require.Equal(t, assistance.Notice, p.State)
	require.Equal(t, money.Fen(800_000), *p.Approved)
	require.Equal(t, money.Fen(2_000_000), *p.LimitDecided.Allowed)
	require.Equal(t, 1, w.count("select count(*) from app.notice_entry where subject_id = $1 and not consented and name = ''", p.ID), "the head agreed to nothing")

	w.midnight(today.AddDays(5))
	require.Equal(t, assistance.Notice, w.read(p).State, "five working days are not over")
	w.midnight(today.AddDays(20))
	require.Equal(t, assistance.Approved, w.read(p).State)
	require.Zero(t, w.neverHelped())
	_, err = w.WithdrawApplication(w.officer(), assistance.WithdrawApplicationInput{ID: p.ID, ExpectedVersion: w.read(p).Version, Reason: "不要了"})
	require.NoError(t, err, "the household has nothing yet")
	require.Equal(t, 1, w.neverHelped())
}

func TestTheMakerDoesNotDecide(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.forwarded(w.submitted(w.deep(), illness(100)), 100)
	c, err := w.approval.CaseOf(w.chair(), p.ID)
	require.NoError(t, err)
	require.Equal(t, 1, w.count(`select count(*) from app.approval_exclusion e join app.membership m on m.account_id = e.account_id
		where e.case_id = $1 and m.display_name = '林经办'`, c.ID))
}

func TestRefusedAndReturned(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.deep()
	p := w.forwarded(w.submitted(a, illness(1_000_000)), 800_000)
	require.NoError(t, w.decide(p, approval.Return, "请核实自付金额"))
	p = w.read(p)
	require.Equal(t, []any{assistance.Returned, "请核实自付金额"}, []any{p.State, p.OutcomeNote})
	out, err := w.SubmitApplication(w.officer(), named(p))
	require.NoError(t, err)
	p = w.forwarded(out.Application, 500_000)
	require.NoError(t, w.decide(p, approval.Refuse, "已由商业保险赔付"))
	require.Equal(t, assistance.Rejected, w.read(p).State)
	w.submitted(a, illness(100)) // the illness is free again
}

// TestACaseDecidedMeanwhileUsesTheLimit: two cases of one household fit under the limit
// each, but not together.
func TestACaseDecidedMeanwhileUsesTheLimit(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.deep()
	first := w.forwarded(w.submitted(a, illness(1_500_000)), 1_500_000)
	other := illness(1_500_000)
	other.Medical.Illness = "冠心病"
	second := w.forwarded(w.submitted(a, other), 1_500_000)
	require.NoError(t, w.decide(first, approval.Approve, ""))
	require.ErrorIs(t, w.decide(second, approval.Approve, ""), errs.New(errs.FailedPrecondition, "assistance.over_limit"))
	require.Equal(t, assistance.UnderReview, w.read(second).State)
	require.NoError(t, w.decide(second, approval.Return, "限额只剩 5000 元"))
}

func TestUrgentAidOwesItsPapers(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	f := illness(100)
	f.Urgent = ptr(true)
	out, err := w.SubmitApplication(w.officer(), named(w.draft(w.deep(), f)))
	require.NoError(t, err)
	p := w.forwarded(out.Application, 100)
	require.NoError(t, w.decide(p, approval.Approve, ""))
	p = w.read(p)
	require.Equal(t, assistance.Approved, p.State)
	require.Equal(t, "2026-12-14", p.PapersDueOn.String(), "fifteen working days")
	require.Equal(t, 1, w.count("select count(*) from app.notice_entry where subject_id = $1", p.ID), "the notice follows")
	w.now.Set(clock.Date{Year: 2026, Month: 12, Day: 15}.Start())
	require.True(t, w.read(p).PapersOverdue())
	owed, err := w.Applications(w.officer(), &assistance.ApplicationFilter{Queue: ptr(assistance.QueueOwed), PapersOverdue: ptr(true)}, page.Args{})
	require.NoError(t, err)
	require.Len(t, owed.Edges, 1)
	w.nightly(clock.Date{Year: 2026, Month: 12, Day: 15})
	w.nightly(clock.Date{Year: 2026, Month: 12, Day: 16})
	require.Equal(t, 1, w.count("select count(*) from app.notification where kind = 'application.papers_late'"), "its maker is told once")
	told := func() int {
		return w.count("select count(*) from app.notification where kind = 'application.papers_late_below'")
	}
	require.Zero(t, told(), "three working days pass first")
	superiors := w.count("select count(*) from app.role_assignment where role = 'UNION_CHAIR'")
	require.Positive(t, superiors)
	for day := 17; day < 20; day++ {
		w.nightly(clock.Date{Year: 2026, Month: 12, Day: day})
		require.Equal(t, superiors, told(), "the superior is told once")
	}
	w.withPapers(p)
	require.Nil(t, w.read(p).PapersDueOn)
	owed, err = w.Applications(w.officer(), &assistance.ApplicationFilter{Queue: ptr(assistance.QueueOwed)}, page.Args{})
	require.NoError(t, err)
	require.Empty(t, owed.Edges)
}

func TestAnObjectionThatIsRightRefuses(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.forwarded(w.submitted(w.deep(), illness(100)), 100)
	require.NoError(t, w.decide(p, approval.Approve, ""))
	entry := db.One[id.ID]("select id from app.notice_entry where subject_id = $1", p.ID)
	require.NoError(t, w.db.Fetch(w.ctx, entry))
	w.now.Set(today.AddDays(2).Start())
	o, err := w.notices.RecordObjection(w.officer(), disclosure.RecordObjectionInput{EntryID: entry.Row, Source: disclosure.FromVisit, Text: "该户家中有两套住房"})
	require.NoError(t, err)
	require.Equal(t, assistance.Objection, w.read(p).State)
	o, err = w.notices.InvestigateObjection(w.officer(), disclosure.InvestigateObjectionInput{ID: o.ID, ExpectedVersion: o.Version})
	require.NoError(t, err)
	_, err = w.notices.DecideObjection(w.chair(), disclosure.DecideObjectionInput{ID: o.ID, ExpectedVersion: o.Version, Upheld: true, Outcome: "经核查属实"})
	require.NoError(t, err)
	require.Equal(t, assistance.Rejected, w.read(p).State)
}

// 未成年人保护法 art. 4, 103: a notice about aid for a child shows the head of the household.
func TestANoticeAboutAidForAMinorNamesTheHead(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.deep()
	child := w.daughter(a)
	w.exec(`update app.household_person set birth_date = '2014-09-01' where id = ?`, *child)
	_, err := w.archives.GiveConsent(w.officer(), hardship.GiveConsentInput{
		ArchiveID: a.ID, Purpose: hardship.ForNotice, TextVersion: "2026-01", Channel: "paper", SignedOn: today,
	})
	require.NoError(t, err)
	form := illness(100)
	form.PersonID = child
	p := w.forwarded(w.submitted(a, form), 100)
	require.NoError(t, w.decide(p, approval.Approve, ""))
	entry := db.One[struct{ Name, Summary string }]("select name, summary from app.notice_entry where subject_id = $1 and consented", p.ID)
	require.NoError(t, w.db.Fetch(w.ctx, entry))
	require.Equal(t, "贾*", entry.Row.Name)
	require.Empty(t, entry.Row.Summary)
}

func TestWithdrawnWhileItIsDecided(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.forwarded(w.submitted(w.deep(), illness(100)), 100)
	_, err := w.WithdrawApplication(w.officer(), assistance.WithdrawApplicationInput{ID: p.ID, ExpectedVersion: p.Version, Reason: "职工撤回"})
	require.NoError(t, err)
	require.Equal(t, 1, w.count("select count(*) from app.approval_case where subject_id = $1 and state = 'WITHDRAWN'", p.ID))
}
