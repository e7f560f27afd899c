package intake_test

import (
	"context"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/exit"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
)

// chosen changes the shipped choices of the union.
func (w *world) chosen(change func(in *intake.UpdateIntakeSettingsInput)) {
	w.t.Helper()
	d := intake.DefaultSettings()
	in := intake.UpdateIntakeSettingsInput{
		TwoSurveyors: d.TwoSurveyors, StartDays: d.StartDays, SurveyDays: d.SurveyDays, AppraisalDays: d.AppraisalDays, CheckDays: d.CheckDays,
		ReturnDays: d.ReturnDays, DecisionDays: d.DecisionDays, RecheckDays: d.RecheckDays, RecheckMonths: d.RecheckMonths, MonitorMonths: d.MonitorMonths,
		CallBackMonths: d.CallBackMonths, ExitAppraisal: d.ExitAppraisal, ExitNotice: d.ExitNotice,
		PaperDays: d.PaperDays, ConsentDays: d.ConsentDays, CivilDays: d.CivilDays, RetentionYears: d.RetentionYears,
	}
	change(&in)
	_, err := w.UpdateSettings(w.person("管理员", "TENANT_ADMIN", unit{}).ctx, in)
	require.NoError(w.t, err)
}

// reviewed is an archive on file whose re-check was opened.
func (w *world) reviewed() id.ID {
	w.t.Helper()
	w.serial++
	out, err := w.archives.Create(w.officer.ctx, hardship.ArchiveInput{
		UnitID: w.one.id, HeadName: "贾春德", IDNumber: residentID(w.serial), Category: hardship.Deep, HouseholdSize: 1, MainCause: hardship.Illness,
	})
	require.NoError(w.t, err)
	require.NoError(w.t, w.db.InTenant(w.officer.ctx, func(ctx context.Context, tx db.Tx) error {
		return w.OpenReviewTx(ctx, tx, out.Archive.ID, "")
	}))
	return out.Archive.ID
}

// leaving is a good request that a household is relieved.
func (w *world) leaving(x id.ID) exit.ProposeArchiveExitInput {
	in := exit.ProposeArchiveExitInput{
		ID: x, ExpectedVersion: w.read(x).Version, Cause: exit.Relieved, Note: "措施已落实",
		Meeting: &exit.ExitMeeting{HeldOn: today, Present: 9, InFavour: 6, Against: 1, Minutes: "到会人员同意该户退出。"},
	}
	for _, c := range exit.Conditions(in.Cause) {
		in.Findings = append(in.Findings, exit.ExitFinding{Condition: c, Verdict: exit.Met, Evidence: "尿毒症透析已纳入门诊慢特病"})
	}
	return in
}

func (w *world) exitOf(x id.ID) *exit.ArchiveExit {
	w.t.Helper()
	found, err := w.exits.ExitsOf(w.officer.ctx, []id.ID{x})
	require.NoError(w.t, err)
	require.NotEmpty(w.t, found[x])
	return found[x][0]
}

func (w *world) decidedExit(x id.ID, verdict approval.State) {
	w.t.Helper()
	o := w.exitOf(x)
	require.Equal(w.t, exit.Deciding, o.State)
	w.chairDecides(o.ID, verdict)
}

// chairDecides has the chair sign the open case of a subject.
func (w *world) chairDecides(subject id.ID, verdict approval.State) {
	w.t.Helper()
	c, err := w.approvals.CaseOf(w.chair.ctx, subject)
	require.NoError(w.t, err)
	in := approval.DecideApprovalInput{CaseID: c.ID, Step: c.Step, ContentHash: hex.EncodeToString(c.ContentHash), Verdict: approval.Approve}
	if verdict != approval.Approved {
		in.Verdict, in.Note = approval.Refuse, ptr("就业不稳定")
	}
	_, err = w.approvals.Decide(w.chair.ctx, in)
	require.NoError(w.t, err)
}

// TestALifeWithARelapse: on file, out with notice and approval, called back, fallen back,
// surveyed, and on file again as the next application of the same archive.
func TestALifeWithARelapse(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.means.confirmed = true
	x := w.published()
	w.daily(clock.Date{Year: 2026, Month: 9, Day: 29})
	w.chairDecides(x, approval.Approved)
	require.NoError(t, w.db.InTenant(w.officer.ctx, func(ctx context.Context, tx db.Tx) error { return w.OpenReviewTx(ctx, tx, x, "") }))
	_, err := w.exits.Propose(w.officer.ctx, w.leaving(x))
	require.NoError(t, err)
	require.Equal(t, hardship.Leaving, w.read(x).State)
	_, err = w.Keep(w.officer.ctx, w.step(x))
	refused(t, err, errs.FailedPrecondition, "hardship.archive.state")
	w.daily(clock.Date{Year: 2026, Month: 10, Day: 20})
	w.decidedExit(x, approval.Approved)
	require.Equal(t, hardship.Monitoring, w.read(x).State)
	left := w.now.Now()

	_, err = w.CallBack(w.station.ctx, intake.CallBackInput{ID: x, CalledOn: clock.DateOf(left), Way: intake.ByPhone, Situation: "配偶又失业了"})
	require.NoError(t, err)
	_, err = w.exits.Relapse(w.station.ctx, w.step(x))
	require.NoError(t, err)
	require.Equal(t, hardship.Surveying, w.read(x).State)
	o := w.exitOf(x)
	require.NotNil(t, o.RelapsedAt)
	require.Equal(t, 1, o.Round, "the earlier application")
	require.Equal(t, 2, w.progress(w.officer, x).Round)

	form := w.form(x)
	form.SurveyedOn = clock.DateOf(left)
	_, err = w.FinishSurvey(w.station.ctx, form)
	require.NoError(t, err)
	_, err = w.Appraise(w.officer.ctx, w.vote(x, 9, 9))
	require.NoError(t, err)
	_, err = w.AnswerCheck(w.officer.ctx, intake.AnswerCheckInput{ID: x, ExpectedVersion: w.read(x).Version, AnsweredOn: clock.DateOf(left), Result: intake.CheckClear})
	require.NoError(t, err)
	_, err = w.FinishCheck(w.officer.ctx, w.step(x))
	require.NoError(t, err)
	w.daily(clock.Date{Year: 2026, Month: 11, Day: 5})
	w.chairDecides(x, approval.Approved)
	a := w.read(x)
	require.Equal(t, hardship.Active, a.State)
	require.Equal(t, hardship.Relapsed, a.Flow)
}

func TestAnExitIsFoundHeardAndPublished(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.reviewed()
	propose := func(change func(in *exit.ProposeArchiveExitInput)) error {
		in := w.leaving(x)
		change(&in)
		_, err := w.exits.Propose(w.officer.ctx, in)
		return err
	}
	refused(t, propose(func(in *exit.ProposeArchiveExitInput) { in.Meeting = nil }), errs.FailedPrecondition, "hardship.exit.meeting")
	refused(t, propose(func(in *exit.ProposeArchiveExitInput) { in.Meeting.Present = 12 }), errs.FailedPrecondition, "hardship.exit.voted_down")
	for _, bad := range []func(in *exit.ProposeArchiveExitInput){
		func(in *exit.ProposeArchiveExitInput) { in.Findings = in.Findings[1:] },
		func(in *exit.ProposeArchiveExitInput) { in.Findings[0].Evidence = "" },
		func(in *exit.ProposeArchiveExitInput) { in.Findings[5].Verdict = exit.NotApplicable },
		func(in *exit.ProposeArchiveExitInput) { in.Findings[1].Condition = exit.Medical },
		func(in *exit.ProposeArchiveExitInput) { in.Cause = exit.LeftHardship },
	} {
		require.Equal(t, errs.BadUserInput, errs.CodeOf(propose(bad)))
	}
	above := func(in *exit.ProposeArchiveExitInput) {
		in.Cause, in.Findings = exit.LeftHardship, in.Findings[:6]
		in.Findings[5].Condition = exit.Income
	}
	refused(t, propose(above), errs.FailedPrecondition, "means.assessment.below_line")
	require.Equal(t, hardship.ReviewDue, w.read(x).State)

	w.means.above = id.New(id.MeansAssessment)
	w.exec(`insert into app.means_assessment (tenant_id, id, archive_id, archive_version, sheet_version, explanation, made_by_name, made_at)
		values (app.current_tenant(), ?, ?, 1, 1, '{}', '', now())`, w.means.above, x)
	require.NoError(t, propose(above))
	o := w.exitOf(x)
	require.Equal(t, exit.OnNotice, o.State)
	require.Equal(t, w.means.above, *o.AssessmentID)
	require.Equal(t, "尿毒症透析已纳入门诊慢特病", o.Findings[0].Evidence)
	require.Zero(t, count(w, "select count(*) from app.archive_exit v where v::text like '%透析%'"), "evidence is sealed")
	require.Equal(t, 1, count(w, "select count(*) from app.public_notice where kind = 'ARCHIVE_EXIT'"))
	committee := w.person("评委", "COMMITTEE", unit{})
	found, err := w.exits.ExitsByID(committee.ctx, []id.ID{o.ID})
	require.NoError(t, err)
	require.Empty(t, found[o.ID].Findings[0].Evidence, "illness is for those who work on it")
	require.NotEmpty(t, found[o.ID].Findings[1].Evidence)
}

func TestAHouseholdStays(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	propose := func() id.ID {
		x := w.reviewed()
		_, err := w.exits.Propose(w.officer.ctx, w.leaving(x))
		require.NoError(t, err)
		return x
	}
	end := func(x id.ID, outcome disclosure.Outcome) {
		require.NoError(t, w.db.InTenant(w.officer.ctx, func(ctx context.Context, tx db.Tx) error {
			return w.exits.NoticeEnded(ctx, tx, disclosure.Ended{Subject: disclosure.Subject{Kind: id.ArchiveExit, ID: w.exitOf(x).ID}, Outcome: outcome})
		}))
	}
	stays := func(x id.ID, state exit.ArchiveExitState) {
		require.Equal(t, state, w.exitOf(x).State)
		require.Equal(t, hardship.ReviewDue, w.read(x).State)
	}
	x := propose()
	end(x, disclosure.Upheld)
	stays(x, exit.Refused)
	_, err := w.exits.Propose(w.officer.ctx, w.leaving(x))
	require.NoError(t, err, "asked for again")

	x = propose()
	end(x, disclosure.Clear)
	w.decidedExit(x, approval.Rejected)
	stays(x, exit.Refused)

	x = propose()
	o := w.exitOf(x)
	in := exit.WithdrawArchiveExitInput{ID: o.ID, ExpectedVersion: o.Version + 1, Reason: "情况有变"}
	_, err = w.exits.Withdraw(w.officer.ctx, in)
	refused(t, err, errs.Conflict, "version")
	in.ExpectedVersion--
	_, err = w.exits.Withdraw(w.station.ctx, in)
	refused(t, err, errs.Forbidden, "authz.denied")
	_, err = w.exits.Withdraw(w.officer.ctx, in)
	require.NoError(t, err)
	stays(x, exit.Withdrawn)
	require.Equal(t, 1, count(w, "select count(*) from app.notice_entry where subject_id = $1 and state = 'WITHDRAWN'", o.ID))
}
