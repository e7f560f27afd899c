package intake_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
)

func TestFromDraftToCheck(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.checking()
	require.Equal(t, hardship.Checking, w.read(x).State)
	require.Equal(t, w.station.member, *w.read(x).OwnerID)
	p := w.progress(w.station, x)
	require.Equal(t, 1, p.Round)
	var states []hardship.ArchiveState
	for _, s := range p.Steps[1:] {
		states = append(states, *s.To)
	}
	require.Equal(t, []hardship.ArchiveState{hardship.Submitted, hardship.Surveying, hardship.UnitReview, hardship.Checking}, states)
	require.Equal(t, "傅站长", p.Steps[3].ActorName)
	require.Equal(t, "情况属实", p.Steps[3].Opinion)
	require.Len(t, p.Surveys[0].Findings, 2)
	require.True(t, p.Appraisals[0].Passed)
	require.Contains(t, p.ViewerCan, "return")
	require.NotContains(t, p.ViewerCan, "answerCheck", "civil affairs deal with the centre")
	require.Contains(t, w.progress(w.officer, x).ViewerCan, "answerCheck")
	require.Zero(t, count(w, "select count(*) from app.archive_survey v where v::text like '%透析%'"), "findings are sealed")

	committee := w.person("评委", "COMMITTEE", unit{})
	require.Len(t, w.progress(committee, x).Surveys[0].Findings, 1, "health is for those who work on it")
}

func TestOwnerMustBeAbleToProcess(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.draft(func(in *hardship.ArchiveInput) { in.UnitID = w.two.id })
	_, err := w.Submit(w.officer.ctx, intake.SubmitArchiveInput{ID: a.ID, ExpectedVersion: 1, OwnerID: w.station.member})
	refused(t, err, errs.FailedPrecondition, "hardship.intake.owner")
	_, err = w.Submit(w.station.ctx, intake.SubmitArchiveInput{ID: a.ID, ExpectedVersion: 1, OwnerID: w.officer.member})
	refused(t, err, errs.Forbidden, "authz.denied")
	_, err = w.Submit(w.officer.ctx, intake.SubmitArchiveInput{ID: a.ID, ExpectedVersion: 7, OwnerID: w.officer.member})
	refused(t, err, errs.Conflict, "version")
}

func TestTwoPeopleGoToTheHousehold(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.surveying()
	alone := w.form(x)
	alone.SecondID = nil
	_, err := w.FinishSurvey(w.station.ctx, alone)
	refused(t, err, errs.FailedPrecondition, "hardship.intake.two_surveyors")

	twice := w.form(x)
	twice.SecondID = &twice.SurveyorID
	_, err = w.FinishSurvey(w.station.ctx, twice)
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err))

	stranger := w.form(x)
	stranger.SecondID = ptr(w.person("外人", "FINANCE", unit{}).member)
	_, err = w.FinishSurvey(w.station.ctx, stranger)
	refused(t, err, errs.FailedPrecondition, "hardship.intake.surveyor")
	require.Equal(t, hardship.Surveying, w.read(x).State)

	w.chosen(func(in *intake.UpdateIntakeSettingsInput) { in.TwoSurveyors = false })
	_, err = w.FinishSurvey(w.station.ctx, alone)
	require.NoError(t, err, "where the union lets one person go")
}

func TestAppraisalNeedsMoreThanHalf(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.surveying()
	_, err := w.FinishSurvey(w.station.ctx, w.form(x))
	require.NoError(t, err)
	_, err = w.Appraise(w.officer.ctx, w.vote(x, 8, 4))
	require.NoError(t, err)
	require.Equal(t, hardship.UnitReview, w.read(x).State, "half is not more than half")
	require.False(t, w.progress(w.officer, x).Appraisals[0].Passed)
	_, err = w.Appraise(w.officer.ctx, w.vote(x, 8, 5))
	require.NoError(t, err)
	require.Equal(t, hardship.Checking, w.read(x).State)
	_, err = w.Appraise(w.officer.ctx, w.vote(x, 8, 5))
	refused(t, err, errs.FailedPrecondition, "hardship.archive.state")
}

func TestNobodyIsCheckedWithoutConsent(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.checking(func(in *hardship.ArchiveInput) {
		in.Members = []hardship.HouseholdPersonInput{
			{Name: "夏兰", Relation: "妻子", IDNumber: ptr(residentID(9001))},
			{Name: "贾小明", Relation: "儿子", IDNumber: ptr("410402201409013029")},
		}
	})
	answer := intake.AnswerCheckInput{ID: x, ExpectedVersion: w.read(x).Version, AnsweredOn: today, Result: intake.CheckClear}
	_, err := w.AnswerCheck(w.officer.ctx, answer)
	require.ErrorContains(t, err, "hardship.intake.check_consent")
	w.consent(x, nil, hardship.ForCheckAuth)
	_, err = w.AnswerCheck(w.officer.ctx, answer)
	refused(t, err, errs.FailedPrecondition, "hardship.intake.check_consent")
	members, err := w.archives.PersonsOf(w.officer.ctx, []id.ID{x})
	require.NoError(t, err)
	w.consent(x, &members[x][0].ID, hardship.ForCheckAuth)
	_, err = w.AnswerCheck(w.officer.ctx, answer)
	require.NoError(t, err, "a child of twelve need not agree")
	_, err = w.AnswerCheck(w.officer.ctx, intake.AnswerCheckInput{
		ID: x, ExpectedVersion: answer.ExpectedVersion, AnsweredOn: today, Result: intake.CheckFindings, Findings: ptr("名下有车辆"),
	})
	require.NoError(t, err, "a later answer replaces it")
	checks := w.progress(w.officer, x).Checks
	require.Len(t, checks, 1)
	require.Equal(t, intake.CheckFindings, *checks[0].Result)
}

func TestWhatIsMissingIsToldOnceAndWhole(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.submitted(func(in *hardship.ArchiveInput) { in.IsMigrant = ptr(true) })
	before := w.progress(w.officer, x).Missing
	require.Contains(t, before, intake.Diagnosis)
	require.Contains(t, before, intake.LabourContract)
	require.NotContains(t, before, intake.MaritalProof)
	file := func(kind intake.ArchivePaperKind, change ...func(*intake.FilePaperInput)) {
		in := intake.FilePaperInput{ArchiveID: x, Kind: kind}
		for _, f := range change {
			f(&in)
		}
		_, err := w.FilePaper(w.station.ctx, in)
		require.NoError(t, err)
	}
	for _, kind := range before {
		switch kind {
		case intake.Diagnosis:
		case intake.MedicalInvoices:
			file(kind, func(in *intake.FilePaperInput) { in.IssuedOn = ptr(today.AddMonths(-13)) })
		case intake.LabourContract:
			file(kind, func(in *intake.FilePaperInput) { in.ExpiresOn = ptr(today.AddDays(-1)) })
		default:
			file(kind)
		}
	}
	require.Equal(t, []intake.ArchivePaperKind{intake.Diagnosis, intake.MedicalInvoices, intake.LabourContract}, w.progress(w.officer, x).Missing,
		"too old and expired papers do not do")
	_, err := w.GiveBack(w.station.ctx, intake.ReturnArchiveInput{ID: x, ExpectedVersion: w.read(x).Version, Also: []intake.ArchivePaperKind{intake.IDCards}})
	require.NoError(t, err)
	list := w.progress(w.officer, x).Returns[0]
	require.Equal(t, []intake.ArchivePaperKind{intake.IDCards, intake.Diagnosis, intake.MedicalInvoices, intake.LabourContract}, list.Missing)

	again := func() error {
		_, err := w.Submit(w.station.ctx, intake.SubmitArchiveInput{ID: x, ExpectedVersion: w.read(x).Version, OwnerID: w.station.member})
		return err
	}
	refused(t, again(), errs.FailedPrecondition, "hardship.intake.still_missing")
	for _, kind := range list.Missing {
		file(kind)
	}
	require.NoError(t, again())
	p := w.progress(w.officer, x)
	require.Equal(t, 2, p.Round)
	require.NotNil(t, p.Returns[0].AnsweredAt)
	require.Equal(t, 1, count(w, "select count(*) from app.notification where kind = 'archive.returned'"))
}

func TestNothingMissingNeedsWords(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.submitted()
	for _, kind := range w.progress(w.officer, x).Missing {
		_, err := w.FilePaper(w.officer.ctx, intake.FilePaperInput{ArchiveID: x, Kind: kind})
		require.NoError(t, err)
	}
	in := intake.ReturnArchiveInput{ID: x, ExpectedVersion: w.read(x).Version}
	_, err := w.GiveBack(w.officer.ctx, in)
	refused(t, err, errs.FailedPrecondition, "hardship.intake.nothing_missing")
	in.Note = ptr("收入证明未盖章")
	_, err = w.GiveBack(w.officer.ctx, in)
	require.NoError(t, err)
}

func TestPapersAreCheckedAndRemoved(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.submitted()
	_, err := w.FilePaper(w.station.ctx, intake.FilePaperInput{ArchiveID: x, Kind: intake.Diagnosis, IssuedOn: ptr(today.AddDays(1))})
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err), "nothing is issued tomorrow")
	_, err = w.FilePaper(w.station.ctx, intake.FilePaperInput{ArchiveID: x, Kind: intake.Diagnosis})
	require.NoError(t, err)
	paper := w.progress(w.officer, x).Papers[0]
	_, err = w.CheckPaper(w.station.ctx, intake.CheckPaperInput{ID: paper.ID, Reason: ptr("没有盖章")})
	require.NoError(t, err)
	require.Contains(t, w.progress(w.officer, x).Missing, intake.Diagnosis, "a refused paper does not do")
	_, err = w.CheckPaper(w.station.ctx, intake.CheckPaperInput{ID: paper.ID, Genuine: true})
	require.NoError(t, err)
	_, err = w.RemovePaper(w.station.ctx, intake.RemovePaperInput{ID: paper.ID})
	refused(t, err, errs.FailedPrecondition, "hardship.paper.verified")
	other := newWorld(t)
	_, err = other.RemovePaper(other.officer.ctx, intake.RemovePaperInput{ID: paper.ID})
	refused(t, err, errs.NotFound, "hardship.paper.missing")
}

// TestClocksKnowMakeUpDays: Sunday 2026-09-20 is worked, 25 to 27 September and 1 to 7
// October are off.
func TestClocksKnowMakeUpDays(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.submitted()
	require.Equal(t, "2026-09-21", w.progress(w.officer, x).DueOn.String(), "two days: the worked Sunday and Monday")
	_, err := w.StartSurvey(w.station.ctx, w.step(x))
	require.NoError(t, err)
	require.Equal(t, "2026-09-24", w.progress(w.officer, x).DueOn.String(), "five days")
	w.now.Set(clock.Date{Year: 2026, Month: time.September, Day: 25}.Start())
	require.True(t, w.progress(w.officer, x).Overdue)
}

// TestDelaysAreToldOncePerLevel: the owner in the morning after, the chair three working
// days later, the federation after five more, nobody twice.
func TestDelaysAreToldOncePerLevel(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.submitted()
	told := func(kind string, who person) int {
		return count(w, "select count(*) from app.notification where kind = $1 and recipient_id = $2", kind, who.member)
	}
	morning := func(day clock.Date) {
		w.daily(day)
	}
	sep := func(day int) clock.Date { return clock.Date{Year: 2026, Month: time.September, Day: day} }
	morning(sep(21))
	require.Zero(t, told("archive.overdue", w.station), "the due day is not over")
	morning(sep(22))
	require.Equal(t, 1, told("archive.overdue", w.station))
	morning(sep(24))
	require.Zero(t, told("archive.overdue_below", w.chair))
	morning(sep(28))
	morning(sep(29))
	require.Equal(t, 1, told("archive.overdue_below", w.chair), "three working days and the festival later")
	require.Equal(t, 1, told("archive.overdue", w.station))

	federation := *w
	federation.ctx = w.above
	overseer := federation.person("区主席", authz.UnionChair, unit{})
	morning(clock.Date{Year: 2026, Month: time.October, Day: 8})
	jobstest.Drain(t, w.above, w.engine)
	require.Zero(t, count(&federation, "select count(*) from app.notification"))
	morning(clock.Date{Year: 2026, Month: time.October, Day: 12})
	morning(clock.Date{Year: 2026, Month: time.October, Day: 13})
	jobstest.Drain(t, w.above, w.engine)
	require.Equal(t, 1, count(&federation, "select count(*) from app.notification where kind = 'archive.overdue_union' and recipient_id = $1", overseer.member))
}

func TestYearlyRecheckAndItsEnds(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.serial++
	out, err := w.archives.Create(w.officer.ctx, hardship.ArchiveInput{
		UnitID: w.one.id, HeadName: "贾春德", IDNumber: residentID(w.serial), Category: hardship.Deep, HouseholdSize: 1, MainCause: hardship.Illness,
	})
	require.NoError(t, err)
	x := out.Archive.ID
	year := func(months int, days int) { w.daily(today.AddMonths(months).AddDays(days)) }
	year(12, -1)
	require.Equal(t, hardship.Active, w.read(x).State)
	year(12, 0)
	require.Equal(t, hardship.ReviewDue, w.read(x).State)
	_, err = w.Keep(w.officer.ctx, w.step(x))
	require.NoError(t, err)
	require.Equal(t, today.AddMonths(24), *w.progress(w.officer, x).DueOn)
	year(24, 0)
	w.chosen(func(in *intake.UpdateIntakeSettingsInput) { in.ExitNotice, in.ExitAppraisal = false, false })
	_, err = w.exits.Propose(w.officer.ctx, w.leaving(x))
	require.NoError(t, err)
	w.decidedExit(x, approval.Approved)
	require.Equal(t, today.AddMonths(27), *w.progress(w.officer, x).DueOn, "the first call-back")
	_, err = w.Close(w.officer.ctx, w.step(x))
	refused(t, err, errs.FailedPrecondition, "hardship.intake.not_called_back")
	call := intake.CallBackInput{ID: x, CalledOn: today, Way: intake.ByPhone, Situation: "又住院了"}
	_, err = w.CallBack(w.station.ctx, call)
	require.NoError(t, err)
	_, err = w.exits.Relapse(w.station.ctx, w.step(x))
	require.NoError(t, err)
	a := w.read(x)
	require.Equal(t, hardship.Surveying, a.State)
	require.Equal(t, hardship.Relapsed, a.Flow)
	_, err = w.CallBack(w.station.ctx, call)
	refused(t, err, errs.FailedPrecondition, "hardship.intake.not_monitored")
	require.Equal(t, 2, w.progress(w.officer, x).Round)
}

func TestEndedApplicationsLeaveRoom(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.submitted()
	_, err := w.Reject(w.officer.ctx, intake.RejectArchiveInput{ID: x, ExpectedVersion: w.read(x).Version, Cause: intake.IncomeAbove, Note: "人均收入超过标准"})
	require.NoError(t, err)
	require.Equal(t, today, *w.read(x).EndedOn)
	_, err = w.FilePaper(w.officer.ctx, intake.FilePaperInput{ArchiveID: x, Kind: intake.Diagnosis})
	refused(t, err, errs.FailedPrecondition, "hardship.archive.ended")
	w.serial--
	w.draft()
}

// TestNoCommandLeavesTheTable: whatever is done in whatever order, every change of
// state is a step of the table, and a refusal changes nothing.
func TestNoCommandLeavesTheTable(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	commands := w.commands()
	steps := []hardship.Step{
		hardship.Submit, hardship.StartSurvey, hardship.FinishSurvey, hardship.FinishReview, hardship.Return, hardship.Reject,
		hardship.Withdraw, hardship.Keep, hardship.ProposeExit, hardship.Monitor, hardship.Relapse, hardship.Close,
	}
	rapid.Check(t, func(rt *rapid.T) {
		x := w.draft().ID
		for _, i := range rapid.SliceOfN(rapid.IntRange(0, len(commands)-1), 1, 8).Draw(rt, "commands") {
			before := w.read(x)
			err := commands[i](x)
			after := w.read(x)
			if err != nil && (after.State != before.State || after.Version != before.Version) {
				rt.Fatalf("command %d was refused (%v) and changed %s to %s", i, err, before.State, after.State)
			}
			allowed := after.State == before.State
			for _, step := range steps {
				next, err := before.State.After(step)
				allowed = allowed || err == nil && next == after.State
			}
			if !allowed {
				rt.Fatalf("command %d led from %s to %s", i, before.State, after.State)
			}
		}
	})
}

// commands are all commands with good inputs.
func (w *world) commands() []func(id.ID) error {
	plain := func(f func(intake.StepInput) error) func(id.ID) error {
		return func(x id.ID) error { return f(w.step(x)) }
	}
	ctx := w.officer.ctx
	return []func(id.ID) error{
		func(x id.ID) error {
			_, err := w.Submit(ctx, intake.SubmitArchiveInput{ID: x, ExpectedVersion: w.read(x).Version, OwnerID: w.officer.member})
			return err
		},
		plain(func(in intake.StepInput) error { _, err := w.StartSurvey(ctx, in); return err }),
		func(x id.ID) error { _, err := w.FinishSurvey(ctx, w.form(x)); return err },
		func(x id.ID) error { _, err := w.Appraise(ctx, w.vote(x, 9, 8)); return err },
		func(x id.ID) error {
			_, err := w.AnswerCheck(ctx, intake.AnswerCheckInput{ID: x, ExpectedVersion: w.read(x).Version, AnsweredOn: today, Result: intake.CheckClear})
			return err
		},
		func(x id.ID) error {
			_, err := w.GiveBack(ctx, intake.ReturnArchiveInput{ID: x, ExpectedVersion: w.read(x).Version})
			return err
		},
		func(x id.ID) error {
			_, err := w.Reject(ctx, intake.RejectArchiveInput{ID: x, ExpectedVersion: w.read(x).Version, Cause: intake.NotTrue, Note: "核查不实"})
			return err
		},
		plain(func(in intake.StepInput) error { _, err := w.Withdraw(ctx, in); return err }),
		plain(func(in intake.StepInput) error { _, err := w.Keep(ctx, in); return err }),
		func(x id.ID) error { _, err := w.exits.Propose(ctx, w.leaving(x)); return err },
		plain(func(in intake.StepInput) error { _, err := w.Monitor(ctx, in); return err }),
		plain(func(in intake.StepInput) error { _, err := w.exits.Relapse(ctx, in); return err }),
		plain(func(in intake.StepInput) error { _, err := w.Close(ctx, in); return err }),
	}
}
