package assistance_test

import (
	"context"
	"encoding/hex"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/assistance/feedback"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// colleague is an officer who has no part in what the first one does.
func (w *world) colleague() context.Context { return w.as("周同事", authz.UnionOfficer, "") }

// delivered is an urgent application whose household has the aid.
func (w *world) delivered() *assistance.Application {
	w.t.Helper()
	f := illness(100)
	f.Urgent = ptr(true)
	out, err := w.SubmitApplication(w.officer(), named(w.draft(w.deep(), f)))
	require.NoError(w.t, err)
	p := w.forwarded(out.Application, 100)
	require.NoError(w.t, w.decide(p, approval.Approve, ""))
	out, err = w.PayApplication(w.finance(), w.payment(p))
	require.NoError(w.t, err)
	return out.Application
}

func (w *world) refused() *assistance.Application {
	w.t.Helper()
	p := w.forwarded(w.submitted(w.deep(), illness(100)), 100)
	require.NoError(w.t, w.decide(p, approval.Refuse, "已由商业保险赔付"))
	return w.read(p)
}

func (w *world) complain(p *assistance.Application) *feedback.AidComplaint {
	w.t.Helper()
	out, err := w.after.FileComplaint(w.officer(), feedback.FileComplaintInput{ApplicationID: p.ID, Source: feedback.FromPhone, Text: "保险只赔了一小部分，没有核实"})
	require.NoError(w.t, err)
	return out.Complaint
}

func (w *world) answer(ctx context.Context, c *feedback.AidComplaint, upheld bool) (*feedback.AidComplaint, error) {
	w.t.Helper()
	out, err := w.after.AnswerComplaint(ctx, feedback.AnswerComplaintInput{ID: c.ID, ExpectedVersion: c.Version, Upheld: upheld, Answer: "经复核理赔材料，答复如下"})
	if err != nil {
		return nil, err
	}
	return out.Complaint, nil
}

// nightly plants the round of the next morning and lives until it is over.
func (w *world) nightly(day clock.Date) {
	w.t.Helper()
	require.NoError(w.t, w.db.InTenant(w.ctx, w.after.PlantTx))
	w.now.Set(day.Start())
	w.midnight(day)
}

func TestRatedAndClosed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.delivered()
	require.Equal(t, []any{assistance.Feedback, "2026-12-14"}, []any{p.State, p.FeedbackDueOn.String()})
	in := feedback.GiveFeedbackInput{ApplicationID: p.ID, Source: feedback.FromWorker, Score: 6}
	_, err := w.after.GiveFeedback(w.officer(), in)
	require.ErrorIs(t, err, errs.Invalid(errs.Field{}), "an officer types what was said")
	in.Source = feedback.FromPhone
	_, err = w.after.GiveFeedback(w.officer(), in)
	require.ErrorIs(t, err, errs.Invalid(errs.Field{}), "five is the best")
	in.Score, in.Comment = 4, ptr("发得很快")
	out, err := w.after.GiveFeedback(w.officer(), in)
	require.NoError(t, err)
	require.Equal(t, assistance.Closed, out.Application.State)
	_, err = w.after.GiveFeedback(w.officer(), in)
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "assistance.state"))
	got, err := w.after.FeedbackOf(w.officer(), []id.ID{p.ID})
	require.NoError(t, err)
	require.Equal(t, 4, got[p.ID][0].Score)

	again, err := w.after.ReopenApplication(w.officer(), feedback.ReopenApplicationInput{ApplicationID: p.ID, Reason: "款项未到账"})
	require.NoError(t, err)
	require.Equal(t, assistance.Feedback, again.Application.State)
	in.Score, in.Source = 5, feedback.FromVisit
	_, err = w.after.GiveFeedback(w.officer(), in)
	require.NoError(t, err)
	require.Equal(t, assistance.Closed, w.read(p).State)
}

func TestUnratedIsClosedAndDrawn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.delivered()
	_, err := w.UpdateSettings(w.as("孙管理", authz.TenantAdmin, ""), assistance.UpdateAidSettingsInput{
		AnswerDays: 10, UrgentDays: 15, FeedbackDays: 15, ComplaintDays: 15, AppealDays: 10, CallBackBP: 10_000,
	})
	require.NoError(t, err)
	w.nightly(today.AddDays(23))
	require.Equal(t, assistance.Closed, w.read(p).State)
	w.midnight(today.AddDays(25))
	require.Equal(t, 1, w.count("select count(*) from app.aid_call_draw where closed = 1 and drawn = 1 and length(seed) = 32"))

	list := func() *feedback.AidCallBack {
		c, err := w.after.CallBacks(w.officer(), &feedback.AidCallBackFilter{States: []feedback.CallState{feedback.CallDue}}, page.Args{})
		require.NoError(t, err)
		require.Len(t, c.Edges, 1)
		return c.Edges[0].Node
	}
	b := list()
	require.Equal(t, []any{p.Number, "贾春德"}, []any{b.ApplicationNumber, b.HeadName})
	in := feedback.RecordCallBackInput{ID: b.ID, ExpectedVersion: b.Version, Outcome: feedback.Unreached}
	_, err = w.after.RecordCallBack(w.officer(), in)
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "feedback.took_part"))
	out, err := w.after.RecordCallBack(w.colleague(), in)
	require.NoError(t, err)
	require.Equal(t, feedback.CallDue, out.CallBack.State, "called again")
	in = feedback.RecordCallBackInput{ID: b.ID, ExpectedVersion: list().Version, Outcome: feedback.Problem, Score: ptr(2)}
	_, err = w.after.RecordCallBack(w.colleague(), in)
	require.ErrorIs(t, err, errs.Invalid(errs.Field{}), "what is wrong?")
	in.Note = ptr("少发了 200 元")
	out, err = w.after.RecordCallBack(w.colleague(), in)
	require.NoError(t, err)
	require.Equal(t, feedback.CallDone, out.CallBack.State)
	in.ExpectedVersion++
	_, err = w.after.RecordCallBack(w.colleague(), in)
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "feedback.call.done"))
	require.Equal(t, 1, w.count("select count(*) from app.aid_feedback where score = 2 and source = 'PHONE'"))
	require.Equal(t, 1, w.count("select count(*) from app.notification where kind = 'callback.problem'"))
	counts, err := w.after.Counts(w.officer())
	require.NoError(t, err)
	require.Equal(t, feedback.FeedbackCounts{}, *counts)
}

func TestWhoHadAPartDoesNotAnswer(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.refused()
	c := w.complain(p)
	require.Equal(t, "2026-12-14", c.DueOn.String())
	_, err := w.after.FileComplaint(w.officer(), feedback.FileComplaintInput{ApplicationID: p.ID, Source: feedback.FromPaper, Text: "再投诉一次"})
	require.ErrorIs(t, err, errs.New(errs.Conflict, "db.aid_complaint_open"))
	for _, who := range []context.Context{w.officer(), w.chair()} {
		_, err = w.answer(who, c, false)
		require.ErrorIs(t, err, errs.New(errs.Forbidden, "feedback.took_part"))
	}
	require.Equal(t, []string{"withdraw"}, c.ViewerCan(w.station()))
	require.NotContains(t, c.ViewerCan(w.officer()), "answer")
	_, err = w.answer(w.as("站三", authz.StationStaff, "0001.0003."), c, true)
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
	_, err = w.after.ReopenApplication(w.officer(), feedback.ReopenApplicationInput{ApplicationID: p.ID, Reason: "重新核实"})
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "feedback.reopen.no_complaint"))

	c, err = w.answer(w.colleague(), c, true)
	require.NoError(t, err)
	require.Equal(t, []any{feedback.Answered, true, "周同事"}, []any{c.State, *c.Upheld, c.AnsweredByName})
	again, err := w.after.ReopenApplication(w.officer(), feedback.ReopenApplicationInput{ApplicationID: p.ID, Reason: "投诉成立，重新核实"})
	require.NoError(t, err)
	require.Equal(t, assistance.Accepted, again.Application.State)
	w.now.Advance(time.Minute)
	out, err := w.ForwardApplication(w.officer(), assistance.ForwardApplicationInput{
		ID: p.ID, ExpectedVersion: again.Application.Version, Amount: 100, Opinion: "重新核实，情况属实",
	})
	require.NoError(t, err)
	require.NoError(t, w.decide(out.Application, approval.Approve, "同意"))
}

// TestAppealOnce: the chair decided the application, so that the vice chair judges.
func TestAppealOnce(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		verdict approval.Verdict
		state   feedback.ComplaintState
		upheld  bool
	}{
		"right":  {approval.Approve, feedback.Final, true},
		"wrong":  {approval.Refuse, feedback.Final, false},
		"remand": {approval.Return, feedback.Received, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			vice := w.as("郑副主席", authz.UnionChair, "")
			complaint, err := w.answer(w.colleague(), w.complain(w.refused()), false)
			require.NoError(t, err)
			appeal := feedback.AppealComplaintInput{ID: complaint.ID, ExpectedVersion: complaint.Version, Text: "答复没有说明理由"}
			out, err := w.after.AppealComplaint(w.officer(), appeal)
			require.NoError(t, err)
			require.Equal(t, feedback.Appealed, out.Complaint.State)

			k, err := w.approval.CaseOf(vice, complaint.ID)
			require.NoError(t, err)
			in := approval.DecideApprovalInput{CaseID: k.ID, Step: k.Step, ContentHash: hex.EncodeToString(k.ContentHash), Verdict: c.verdict, Note: ptr("已复核")}
			for _, who := range []context.Context{w.chair(), w.officer(), w.colleague()} {
				_, err = w.approval.Decide(who, in)
				require.Equal(t, errs.Forbidden, errs.CodeOf(err))
			}
			facts, err := w.approval.FactsOf(vice, []id.ID{complaint.ID})
			require.NoError(t, err)
			require.Len(t, facts[complaint.ID].Lines, 3)
			_, err = w.approval.Decide(vice, in)
			require.NoError(t, err)
			got, err := w.after.ComplaintByID(w.officer(), complaint.ID)
			require.NoError(t, err)
			require.Equal(t, []any{c.state, c.upheld, "已复核"}, []any{got.State, *got.Upheld, got.Outcome})
			appeal.ExpectedVersion = got.Version
			_, err = w.after.AppealComplaint(w.officer(), appeal)
			require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "feedback.complaint.no_appeal"))
		})
	}
}

func TestLateComplaintsAreToldAndAppealed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.submitted(w.household(hardship.Deep, "410402198502142023"), illness(100))
	w.chair()
	c := w.complain(p)
	appeal := feedback.AppealComplaintInput{ID: c.ID, ExpectedVersion: c.Version, Text: "一直没有答复"}
	_, err := w.after.AppealComplaint(w.officer(), appeal)
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "feedback.complaint.no_appeal"))
	w.nightly(today.AddDays(23))
	require.Equal(t, 1, w.count("select count(*) from app.notification where kind = 'complaint.overdue'"))
	w.midnight(today.AddDays(25))
	require.Equal(t, 1, w.count("select count(*) from app.notification where kind = 'complaint.overdue'"), "told once")
	appeal.ExpectedVersion++
	out, err := w.after.AppealComplaint(w.officer(), appeal)
	require.NoError(t, err)
	taken, err := w.after.WithdrawComplaint(w.officer(), feedback.WithdrawComplaintInput{ID: c.ID, ExpectedVersion: out.Complaint.Version, Reason: "已经办好"})
	require.NoError(t, err)
	require.Equal(t, feedback.Withdrawn, taken.Complaint.State)
	require.Equal(t, 1, w.count("select count(*) from app.approval_case where subject_id = $1 and state = 'WITHDRAWN'", c.ID))
	list, err := w.after.Complaints(w.officer(), &feedback.AidComplaintFilter{States: []feedback.ComplaintState{feedback.Withdrawn}}, page.Args{})
	require.NoError(t, err)
	require.Len(t, list.Edges, 1)
	_, err = w.after.ComplaintByID(w.as("站三", authz.StationStaff, "0001.0003."), c.ID)
	require.ErrorIs(t, err, errs.New(errs.NotFound, "feedback.complaint.missing"))
}
