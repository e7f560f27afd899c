package assistance_test

import (
	"context"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/page"
)

func TestFromDraftToAcceptance(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.deep()
	p := w.draft(a, illness(1_000_000))
	require.Equal(t, "SQ2026-000001", p.Number)
	require.Equal(t, assistance.Draft, p.State)

	_, err := w.SubmitApplication(w.officer(), named(p))
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "assistance.papers"))

	p = w.withPapers(p)
	out, err := w.SubmitApplication(w.officer(), named(p))
	require.NoError(t, err)
	p = out.Application
	require.Equal(t, assistance.Submitted, p.State)
	require.Equal(t, money.Fen(2_000_000), *p.LimitSubmitted.Allowed)
	require.Equal(t, a.Version, p.ArchiveVersion)

	_, err = w.AcceptApplication(w.station(), named(p))
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
	out, err = w.AcceptApplication(w.officer(), named(p))
	require.NoError(t, err)
	require.Equal(t, assistance.Accepted, out.Application.State)
	_, err = w.AcceptApplication(w.officer(), named(p))
	require.ErrorIs(t, err, errs.New(errs.Conflict, "version"))

	d, err := w.ApplicationDetail(w.officer(), p.ID)
	require.NoError(t, err)
	require.Len(t, d.Papers, 3)
	require.Empty(t, d.Application.MissingPapers(d.Papers))
	require.Equal(t, money.Fen(2_000_000), *d.Application.LimitSubmitted.Allowed, "kept with every number")
	require.Equal(t, "省级困难职工分类帮扶标准（示例）", d.Application.LimitSubmitted.Checks[0].DocumentNo)
	m, err := d.Application.Medical()
	require.NoError(t, err)
	require.Equal(t, []any{money.Fen(2_000_000), 20}, []any{m.SelfPaid(), m.Days()})
	var steps []string
	for _, e := range d.History {
		steps = append(steps, e.Step)
	}
	require.Equal(t, []string{"draft", "papers", "submit", "accept"}, steps)
	require.Zero(t, w.count("select count(*) from app.application where reason like '%尿毒症%' or encode(section_sealed, 'escape') like '%人民医院%'"))
}

func TestSubmitIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	deep := w.deep()
	relative := w.household(hardship.Relative, "371083197606301033")
	ended := w.household(hardship.Deep, "41040219680815401X")
	_, err := w.archives.Cancel(w.officer(), hardship.CancelArchiveInput{ID: ended.ID, ExpectedVersion: 1, Cause: hardship.OwnRequest, Note: "收入好转"})
	require.NoError(t, err)
	unfinished := illness(1)
	unfinished.Medical, unfinished.Reason = nil, nil
	student := assistance.Form{Item: limit.Student, Reason: ptr("上大学"), Asked: ptr(money.Fen(100))}
	for name, c := range map[string]struct {
		archive *hardship.Archive
		form    assistance.Form
		want    *errs.Error
	}{
		"incomplete":          {deep, unfinished, errs.New(errs.BadUserInput, "")},
		"student without one": {deep, student, errs.New(errs.BadUserInput, "")},
		"above what was paid": {deep, illness(2_000_001), errs.New(errs.FailedPrecondition, "assistance.over_limit")},
		"above 16,000":        {relative, illness(1_600_001), errs.New(errs.FailedPrecondition, "assistance.over_limit")},
		"no longer on file":   {ended, illness(100), errs.New(errs.FailedPrecondition, "hardship.archive.not_active")},
		"no line is known":    {deep, assistance.Form{Item: limit.Living, Reason: ptr("生活困难"), Asked: ptr(money.Fen(100))}, errs.New(errs.FailedPrecondition, "assistance.limit_unknown")},
	} {
		_, err := w.SubmitApplication(w.officer(), named(w.withPapers(w.draft(c.archive, c.form))))
		require.ErrorIs(t, err, c.want, name)
	}
}

func TestTheSameIllnessIsAppliedForOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.deep()
	first := w.submitted(a, illness(100))
	again := illness(200)
	again.Medical.Illness = " 尿毒症。"
	_, err := w.SubmitApplication(w.officer(), named(w.withPapers(w.draft(a, again))))
	require.ErrorIs(t, err, errs.New(errs.Conflict, "assistance.duplicate"))

	other := illness(200)
	other.Medical.Illness = "冠心病"
	w.submitted(a, other)
	daughters := illness(200)
	daughters.PersonID = w.daughter(a)
	w.submitted(a, daughters)

	_, err = w.WithdrawApplication(w.officer(), assistance.WithdrawApplicationInput{ID: first.ID, ExpectedVersion: first.Version, Reason: "职工要求"})
	require.NoError(t, err)
	w.submitted(a, again)
}

func TestLivingAidFollowsTheLine(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.line(106_200)
	p := w.submitted(w.deep(), assistance.Form{Item: limit.Living, Reason: ptr("生活困难"), Asked: ptr(money.Fen(1_062_000))})
	require.Equal(t, money.Fen(1_062_000), *p.LimitSubmitted.Allowed)
	_, err := w.SubmitApplication(w.officer(), named(w.withPapers(w.draft(
		w.household(hardship.Relative, "371083197606301033"), assistance.Form{Item: limit.Living, Reason: ptr("生活困难"), Asked: ptr(money.Fen(849_601))}))))
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "assistance.over_limit"))
}

func TestUrgentAidNeedsNoPapersAtFirst(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	f := illness(100)
	f.Urgent = ptr(true)
	out, err := w.SubmitApplication(w.officer(), named(w.draft(w.deep(), f)))
	require.NoError(t, err)
	require.Equal(t, assistance.Submitted, out.Application.State)
}

// TestTwoAtTheSameTime: two applications for one illness, handed in at once.
func TestTwoAtTheSameTime(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.deep()
	drafts := []*assistance.Application{w.withPapers(w.draft(a, illness(100))), w.withPapers(w.draft(a, illness(200)))}
	ctx, failed := w.officer(), make([]error, 2)
	var wg sync.WaitGroup
	for i, p := range drafts {
		wg.Go(func() { _, failed[i] = w.SubmitApplication(ctx, named(p)) })
	}
	wg.Wait()
	require.NotEqual(t, failed[0] == nil, failed[1] == nil, "%v %v", failed[0], failed[1])
	require.Equal(t, 1, w.count("select count(*) from app.application where state = 'SUBMITTED'"))
}

func TestFormIsChangedUntilItIsHandedIn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.deep()
	p := w.draft(a, illness(100))
	f := illness(300)
	f.Medical.Illness = "***"
	out, err := w.UpdateApplication(w.officer(), assistance.UpdateApplicationInput{ID: p.ID, ExpectedVersion: 1, Form: f})
	require.NoError(t, err)
	p = w.withPapers(out.Application)
	handed, err := w.SubmitApplication(w.officer(), named(p))
	require.NoError(t, err)
	_, err = w.SubmitApplication(w.officer(), named(w.withPapers(w.draft(a, illness(100)))))
	require.ErrorIs(t, err, errs.New(errs.Conflict, "assistance.duplicate"), "the mask kept the illness")
	_, err = w.UpdateApplication(w.officer(), assistance.UpdateApplicationInput{ID: p.ID, ExpectedVersion: handed.Application.Version, Form: f})
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "assistance.frozen"))

	for _, mask := range []string{"***", "糖尿**"} {
		f.Medical.Illness = mask
		_, err = w.DraftApplication(w.officer(), assistance.DraftApplicationInput{ArchiveID: a.ID, Origin: assistance.FromPaper, Form: f})
		require.ErrorIs(t, err, errs.Invalid(errs.Field{}), "a mask is no illness")
	}
	stranger := illness(100)
	stranger.PersonID = ptr(id.New(id.Person))
	_, err = w.DraftApplication(w.officer(), assistance.DraftApplicationInput{ArchiveID: a.ID, Origin: assistance.FromPaper, Form: stranger})
	require.ErrorIs(t, err, errs.Invalid(errs.Field{}))
}

func TestMoreIsAskedForOnceAndLapses(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.submitted(w.deep(), illness(100))
	in := assistance.AskForMoreInput{ID: p.ID, ExpectedVersion: p.Version, Papers: []assistance.Paper{assistance.IncomeProof}, Note: "请补交收入证明"}
	out, err := w.AskForMore(w.officer(), in)
	require.NoError(t, err)
	p = out.Application
	require.Equal(t, "2026-12-07", p.AnswerDueOn.String(), "ten working days")

	_, err = w.SubmitApplication(w.officer(), named(p))
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "assistance.papers"), "what was asked for is required")
	added, err := w.AddApplicationPapers(w.officer(), assistance.AddApplicationPapersInput{
		ID: p.ID, ExpectedVersion: p.Version, Papers: []assistance.PaperInput{{Kind: assistance.IncomeProof}},
	})
	require.NoError(t, err)
	out, err = w.SubmitApplication(w.officer(), named(added.Application))
	require.NoError(t, err)
	in.ExpectedVersion = out.Application.Version
	_, err = w.AskForMore(w.officer(), in)
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "assistance.asked_already"))

	quiet := w.submitted(w.household(hardship.Deep, "371083197606301033"), illness(100))
	in.ID, in.ExpectedVersion = quiet.ID, quiet.Version
	_, err = w.AskForMore(w.officer(), in)
	require.NoError(t, err)
	w.midnight(today.AddDays(14))
	require.Equal(t, assistance.Lapsed, w.read(quiet).State)
	require.Equal(t, assistance.Submitted, w.read(p).State, "it was answered")
}

// TestWhatAnApplicationIsFoundBy: its number, or whose household it is, behind whatever
// other archives bear the name.
func TestWhatAnApplicationIsFoundBy(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.submitted(w.deep(), illness(100))
	other := w.household(hardship.Deep, "371083197606301033")
	w.exec(`insert into app.archive_search_key select app.current_tenant(), 'j' || to_char(n, 'FM00000'), ? from generate_series(1, 1000) n`, other.ID)
	elsewhere := w.as("站三", authz.StationStaff, "0001.0003.")
	for text, hits := range map[string]int{"贾": 1, "J": 1, p.Number: 1, strings.ToLower(p.Number): 1, "SQ": 0, "无此人": 0} {
		for ctx, want := range map[context.Context]int{w.officer(): hits, elsewhere: 0} {
			found, err := w.Finding(ctx, text, 9)
			require.NoError(t, err)
			require.NoError(t, w.db.Fetch(ctx, found.Query()))
			require.Len(t, found.Found(), want, text)
		}
	}
}

func TestWhoSeesWhich(t *testing.T) {
	t.Parallel()
	w, other := newWorld(t), newWorld(t)
	p := w.submitted(w.deep(), illness(100))
	for name, c := range map[string]struct {
		ctx  context.Context
		want *errs.Error
	}{
		"other scope":  {w.as("站三", authz.StationStaff, "0001.0003."), errs.New(errs.NotFound, "assistance.missing")},
		"wrong role":   {w.as("组长", authz.TeamLeader, ""), errs.New(errs.Forbidden, "authz.denied")},
		"nobody":       {w.ctx, errs.New(errs.Unauthenticated, "session.required")},
		"other tenant": {other.officer(), errs.New(errs.NotFound, "assistance.missing")},
	} {
		_, err := w.ApplicationDetail(c.ctx, p.ID)
		require.ErrorIs(t, err, c.want, name)
	}
	finance, err := w.ApplicationDetail(w.finance(), p.ID)
	require.NoError(t, err)
	require.Equal(t, "HIDDEN", string(finance.Application.Illness(w.finance()).State))

	list := func(ctx context.Context, f assistance.ApplicationFilter) int {
		c, err := w.Applications(ctx, &f, page.Args{})
		require.NoError(t, err)
		return len(c.Edges)
	}
	todo, done := assistance.QueueToDo, assistance.QueueDone
	require.Equal(t, 1, list(w.officer(), assistance.ApplicationFilter{Queue: &todo}))
	require.Equal(t, 1, list(w.officer(), assistance.ApplicationFilter{Queue: &done, Search: ptr("贾")}))
	require.Equal(t, 1, list(w.officer(), assistance.ApplicationFilter{Search: ptr("jiachun")}))
	require.Zero(t, list(w.officer(), assistance.ApplicationFilter{Search: ptr("sq2026-000009")}))
	require.Zero(t, list(w.station(), assistance.ApplicationFilter{Queue: &todo}))
	require.Equal(t, 1, list(w.station(), assistance.ApplicationFilter{States: []assistance.ApplicationState{assistance.Submitted}, ArchiveID: &p.ArchiveID}))

	check, err := w.LimitCheck(w.officer(), p.ID)
	require.NoError(t, err)
	require.Equal(t, money.Fen(100), check.Asked)
}

// TestEveryItem goes through the one flow: its own part of the form, its papers, and for
// services no money and no notice.
func TestEveryItem(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.deep()
	reason := ptr("家庭困难")
	for item, f := range map[limit.Item]assistance.Form{
		limit.Legal: {Reason: reason, Legal: &assistance.Legal{Dispute: assistance.DisputePay, Form: assistance.LegalCounsel, Opponent: "东江物流有限公司", Claim: 1_200_000}},
		limit.Training: {Reason: reason, Asked: ptr(money.Fen(80_000)), Training: &assistance.Training{
			Course: "电工证培训", Provider: "东江技师学院", StartsOn: today.AddDays(20), Fee: 120_000, Covered: 40_000,
		}},
		limit.Job:   {Reason: reason, Placement: &assistance.Placement{Wish: "保洁或门卫", Skills: "无"}},
		limit.Goods: {Reason: reason, Asked: ptr(money.Fen(50_000)), Goods: &assistance.Goods{Name: "棉被、电热毯", Quantity: 3, Value: 50_000}},
		limit.Disability: {Reason: reason, Asked: ptr(money.Fen(100_000)), Disability: &assistance.Disability{
			Kind: assistance.Hearing, Grade: 2, Need: "助听器", Cost: 300_000, Covered: 200_000,
		}},
		limit.Psych: {},
	} {
		f.Item = item
		p := w.submitted(a, f)
		p = w.forwarded(p, *p.Asked)
		require.NoError(t, w.decide(p, approval.Approve, "同意"), item)
		p = w.read(p)
		service := item == limit.Legal || item == limit.Job || item == limit.Psych
		if service {
			require.Equal(t, assistance.Approved, p.State, item)
		} else {
			require.Equal(t, assistance.Notice, p.State, item)
		}
		notices := w.count("select count(*) from app.notice_entry where subject_id = $1", p.ID)
		require.Equal(t, !service, notices == 1, item)
	}
	secret := assistance.Form{Item: limit.Psych, Reason: reason}
	_, err := w.DraftApplication(w.officer(), assistance.DraftApplicationInput{ArchiveID: a.ID, Origin: assistance.FromUnit, Form: secret})
	require.ErrorIs(t, err, errs.Invalid(errs.Field{}), "nobody learns why")
}

func TestByProxy(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	in := assistance.DraftApplicationInput{ArchiveID: w.deep().ID, Origin: assistance.FromProxy, Form: illness(100)}
	out, err := w.DraftApplication(w.officer(), in)
	require.NoError(t, err)
	require.Contains(t, out.Application.RequiredPapers(), assistance.Authorisation)
	_, err = w.SubmitApplication(w.officer(), named(w.withPapers(out.Application)))
	require.ErrorIs(t, err, errs.Invalid(errs.Field{}), "who applies?")
	in.Form.Proxy = &assistance.Proxy{Name: "贾秋生", Relation: "弟弟", Cause: "本人住院"}
	out, err = w.DraftApplication(w.officer(), in)
	require.NoError(t, err)
	_, err = w.SubmitApplication(w.officer(), named(w.withPapers(out.Application)))
	require.NoError(t, err)
	in.Origin = assistance.FromUnit
	_, err = w.DraftApplication(w.officer(), in)
	require.ErrorIs(t, err, errs.Invalid(errs.Field{}), "the unit is no proxy")
}

// TestAboveTheBandGoesUp: 20,000 yuan of medical aid and more is for the superior.
func TestAboveTheBandGoesUp(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	f := illness(3_000_000)
	f.Medical.Total = 9_000_000
	p := w.submitted(w.deep(), f)
	require.Equal(t, limit.Province, *p.LimitSubmitted.Level)
}
