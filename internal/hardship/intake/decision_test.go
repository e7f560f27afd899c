package intake_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
)

// answered is an application that civil affairs have nothing against.
func (w *world) answered() id.ID {
	w.t.Helper()
	x := w.checking()
	w.consent(x, nil, hardship.ForCheckAuth)
	w.consent(x, nil, hardship.ForArchive)
	_, err := w.AnswerCheck(w.officer.ctx, intake.AnswerCheckInput{ID: x, ExpectedVersion: w.read(x).Version, AnsweredOn: today, Result: intake.CheckClear})
	require.NoError(w.t, err)
	return x
}

// published is an application on notice.
func (w *world) published() id.ID {
	w.t.Helper()
	w.means.confirmed = true
	x := w.answered()
	_, err := w.FinishCheck(w.officer.ctx, w.step(x))
	require.NoError(w.t, err)
	return x
}

// pending is an application that waits for its decision.
func (w *world) pending() id.ID {
	w.t.Helper()
	x := w.published()
	w.ended(x, disclosure.Clear)
	return x
}

func (w *world) ended(x id.ID, o disclosure.Outcome) {
	w.t.Helper()
	require.NoError(w.t, w.db.InTenant(w.officer.ctx, func(ctx context.Context, tx db.Tx) error {
		return w.NoticeEnded(ctx, tx, disclosure.Ended{Subject: disclosure.Subject{Kind: id.Archive, ID: x}, Outcome: o})
	}))
}

func (w *world) decided(x id.ID, o approval.State) {
	w.t.Helper()
	require.NoError(w.t, w.db.InTenant(w.chair.ctx, func(ctx context.Context, tx db.Tx) error {
		return w.Decided(ctx, tx, approval.Decided{Subject: approval.Subject{Kind: id.Archive, ID: x}, Outcome: o, Reason: "材料不实"})
	}))
}

func TestNobodyGoesOnNoticeUnchecked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.checking()
	finish := func() error { _, err := w.FinishCheck(w.officer.ctx, w.step(x)); return err }
	refused(t, finish(), errs.FailedPrecondition, "hardship.intake.not_answered")
	w.consent(x, nil, hardship.ForCheckAuth)
	answer := intake.AnswerCheckInput{
		ID: x, ExpectedVersion: w.read(x).Version, AnsweredOn: today, Result: intake.CheckFindings, Findings: ptr("名下有车辆"),
	}
	_, err := w.AnswerCheck(w.officer.ctx, answer)
	require.NoError(t, err)
	refused(t, finish(), errs.FailedPrecondition, "hardship.intake.findings")
	answer.Result, answer.Findings = intake.CheckClear, nil
	_, err = w.AnswerCheck(w.officer.ctx, answer)
	require.NoError(t, err)
	refused(t, finish(), errs.FailedPrecondition, "hardship.intake.archive_consent")
	w.consent(x, nil, hardship.ForArchive)
	refused(t, finish(), errs.FailedPrecondition, "means.assessment.none")
	w.means.confirmed = true
	require.Zero(t, count(w, "select count(*) from app.notice_entry"))
	require.NoError(t, finish())
	require.Equal(t, hardship.PublicNotice, w.read(x).State)
	require.Equal(t, 1, count(w, "select count(*) from app.notice_entry where not consented and name = ''"),
		"who did not agree to be named stands there with a number alone")
}

func TestWhoAgreesIsNamedMasked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.means.confirmed = true
	x := w.answered()
	w.consent(x, nil, hardship.ForNotice)
	_, err := w.FinishCheck(w.officer.ctx, w.step(x))
	require.NoError(t, err)
	require.Equal(t, 1, count(w, "select count(*) from app.notice_entry where consented and name = '贾*' and unit_name = '一分厂工会'"))
}

func TestNoticeLeadsToDecision(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.pending()
	require.Equal(t, hardship.PendingApproval, w.read(x).State)
	require.Equal(t, 1, count(w, "select count(*) from app.approval_case where subject_id = $1", x))
	w.decided(x, approval.Approved)
	a := w.read(x)
	require.Equal(t, hardship.Active, a.State)
	require.Equal(t, today.AddMonths(12), *w.progress(w.officer, x).DueOn, "the next re-check")
	require.Equal(t, 1, count(w, "select count(*) from app.notification where kind = 'archive.decided'"))
}

func TestDecisionsAgainst(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.pending()
	w.decided(x, approval.Rejected)
	require.Equal(t, hardship.Rejected, w.read(x).State)
	x = w.pending()
	w.decided(x, approval.Returned)
	require.Equal(t, hardship.Returned, w.read(x).State)
	require.Equal(t, "材料不实", w.progress(w.officer, x).Returns[0].Note)
	_, err := w.Submit(w.officer.ctx, intake.SubmitArchiveInput{ID: x, ExpectedVersion: w.read(x).Version, OwnerID: w.officer.member})
	require.NoError(t, err)
}

func TestObjections(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	object := func(x id.ID, again bool) {
		require.NoError(t, w.db.InTenant(w.officer.ctx, func(ctx context.Context, tx db.Tx) error {
			return w.NoticeObjected(ctx, tx, disclosure.Objected{Subject: disclosure.Subject{Kind: id.Archive, ID: x}, Renoticed: again})
		}))
	}
	x := w.published()
	object(x, false)
	require.Equal(t, hardship.Objection, w.read(x).State)
	object(x, false)
	object(x, true)
	require.Equal(t, hardship.PublicNotice, w.read(x).State)
	object(x, false)
	w.ended(x, disclosure.Dismissed)
	require.Equal(t, hardship.PendingApproval, w.read(x).State)

	x = w.published()
	object(x, false)
	w.ended(x, disclosure.Upheld)
	require.Equal(t, hardship.Rejected, w.read(x).State)
}

// TestWhoeverEndsAnApplicationTakesItBack: neither a notice nor a case stays behind.
func TestWhoeverEndsAnApplicationTakesItBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.published()
	_, err := w.Withdraw(w.officer.ctx, w.step(x))
	require.NoError(t, err)
	require.Equal(t, 1, count(w, "select count(*) from app.notice_entry where subject_id = $1 and state = 'WITHDRAWN'", x))
	x = w.pending()
	_, err = w.Reject(w.officer.ctx, intake.RejectArchiveInput{ID: x, ExpectedVersion: w.read(x).Version, Cause: intake.NotTrue, Note: "核查不实"})
	require.NoError(t, err)
	require.Equal(t, 1, count(w, "select count(*) from app.approval_case where subject_id = $1 and state = 'WITHDRAWN'", x))
}

// TestTheWholePeriodPasses: the notice ends by itself after five working days and the
// chair is asked, who has not worked on it.
func TestTheWholePeriodPasses(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.published()
	w.daily(clock.Date{Year: 2026, Month: 9, Day: 29})
	require.Equal(t, hardship.PendingApproval, w.read(x).State)
	require.Equal(t, 1, count(w, "select count(*) from app.notification where kind = 'approval.pending' and recipient_id = $1", w.chair.member))
}

func TestThoseWhoDecideSeeTheFacts(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.pending()
	found, err := w.approvals.FactsOf(w.chair.ctx, []id.ID{x})
	require.NoError(t, err)
	lines := map[string]approval.Fact{}
	for _, f := range found[x].Lines {
		lines[f.Code] = f
	}
	require.Equal(t, []string{"category.DEEP"}, lines["category"].Words)
	require.Equal(t, []string{"cause.ILLNESS"}, lines["causes"].Words)
	require.Equal(t, []string{"survey.matches"}, lines["survey"].Words)
	require.Contains(t, *lines["survey"].Text, "情况属实")
	require.Contains(t, *lines["appraisal"].Text, "7 / 9")
	require.Equal(t, []string{"check.CLEAR"}, lines["check"].Words)
	require.Equal(t, []string{"notice.PUBLIC_NOTICE"}, lines["notice"].Words)
	require.Equal(t, "/archives/"+x.String(), found[x].Link)
}
