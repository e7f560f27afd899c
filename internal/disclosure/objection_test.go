package disclosure_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// running is a notice of one entry on its first day.
func (w *world) running() (*disclosure.PublicNotice, *disclosure.NoticeEntry) {
	w.t.Helper()
	e := w.published()
	w.on(w.notice(e.NoticeID).FirstDay)
	return w.notice(e.NoticeID), e
}

func TestAnObjectionStopsTheClock(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	n, e := w.running()
	receipt, err := w.object(n, 1)
	require.NoError(t, err)
	require.Len(t, receipt, 8)
	require.Equal(t, disclosure.EntryObjected, w.entry(e.ID).State)
	subject := disclosure.Subject{Kind: id.Archive, ID: e.SubjectID}
	require.Equal(t, []disclosure.Objected{{Subject: subject}}, w.stages)
	_, err = w.object(n, 1) // somebody else who has the page open
	require.NoError(t, err)
	require.Len(t, w.stages, 1)
	require.Equal(t, 2, w.news)
	_, err = w.Shown(t.Context(), w.code, n.ID)
	refused(t, err, errs.NotFound, "disclosure.notice.ended")
	w.midnight(n.LastDay)
	require.Empty(t, w.outcomes, "no outcome while an objection is open")
	require.NotNil(t, w.notice(n.ID).EndedAt)
}

func TestUpheldEndsTheEntry(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	n, e := w.running()
	_, err := w.object(n, 1)
	require.NoError(t, err)
	require.NoError(t, w.decide(w.objection(n.ID), true))
	require.Equal(t, disclosure.EntryUpheld, w.entry(e.ID).State)
	require.Equal(t, disclosure.Upheld, w.outcomes[0].Outcome)
	w.midnight(n.LastDay)
	require.Len(t, w.outcomes, 1)
}

// TestDismissedGoesOn: the whole period again, or the days that were left; both end by
// the clock.
func TestDismissedGoesOn(t *testing.T) {
	t.Parallel()
	for next, want := range map[disclosure.NextStep]struct {
		days    int
		stages  int
		outcome disclosure.Outcome
	}{disclosure.Renotice: {5, 2, disclosure.Clear}, disclosure.Continue: {4, 1, disclosure.Dismissed}} {
		t.Run(string(next), func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			n, e := w.running()
			second, _ := w.off.AddWorkdays(n.FirstDay, 2)
			w.on(second) // this day and three more are left
			_, err := w.object(n, 1)
			require.NoError(t, err)
			w.on(second.AddDays(20)) // an investigation takes its time
			require.NoError(t, w.decide(w.objection(n.ID), false, next))
			require.Equal(t, disclosure.EntryDismissed, w.entry(e.ID).State)
			require.Empty(t, w.outcomes)
			require.Len(t, w.stages, want.stages)
			again := w.live(e.SubjectID)
			require.Equal(t, e.Name, again.Name)
			require.Equal(t, e.ID, *again.PreviousID)
			after := w.notice(again.NoticeID)
			require.Equal(t, want.days, after.WorkingDays)
			w.midnight(after.LastDay)
			require.Equal(t, []disclosure.Ended{{Subject: disclosure.Subject{Kind: id.Archive, ID: e.SubjectID}, Outcome: want.outcome}}, w.outcomes)
		})
	}
}

func TestTheLastOpenObjectionDecides(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	n, e := w.running()
	for range 2 {
		_, err := w.object(n, 1)
		require.NoError(t, err)
	}
	all, err := w.ObjectionsOf(w.officer(), []id.ID{n.ID})
	require.NoError(t, err)
	require.NoError(t, w.decide(all[n.ID][0], false, disclosure.Continue))
	require.Equal(t, disclosure.EntryObjected, w.entry(e.ID).State)
	require.NoError(t, w.decide(all[n.ID][1], true))
	require.Equal(t, disclosure.EntryUpheld, w.entry(e.ID).State)
}

// TestStatesOfAnObjection: every state and every step.
func TestStatesOfAnObjection(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	n, _ := w.running()
	_, err := w.object(n, 1)
	require.NoError(t, err)
	o := w.objection(n.ID)
	step := disclosure.Continue
	dismiss := func() error {
		o = w.objection(n.ID)
		_, err := w.DecideObjection(w.officer(), disclosure.DecideObjectionInput{ID: o.ID, ExpectedVersion: o.Version, Outcome: "核实无误。", NextStep: &step})
		return err
	}
	investigate := func() error {
		o = w.objection(n.ID)
		_, err := w.InvestigateObjection(w.officer(), disclosure.InvestigateObjectionInput{ID: o.ID, ExpectedVersion: o.Version})
		return err
	}
	const state = "disclosure.objection.state"
	refused(t, dismiss(), errs.FailedPrecondition, state)
	require.NoError(t, investigate())
	refused(t, investigate(), errs.FailedPrecondition, state)
	require.NoError(t, dismiss())
	refused(t, investigate(), errs.FailedPrecondition, state)
	refused(t, dismiss(), errs.FailedPrecondition, state)
	_, err = w.InvestigateObjection(w.officer(), disclosure.InvestigateObjectionInput{ID: o.ID, ExpectedVersion: 1})
	refused(t, err, errs.Conflict, "version")
}

func TestADecisionIsWritten(t *testing.T) {
	t.Parallel()
	next, bad := disclosure.Renotice, disclosure.NextStep("FORGET")
	for name, in := range map[string]disclosure.DecideObjectionInput{
		"no words":                {Upheld: true, Outcome: "  "},
		"dismissed, then nothing": {Outcome: "核实无误。"},
		"an unknown step":         {Outcome: "核实无误。", NextStep: &bad},
		"upheld and going on":     {Upheld: true, Outcome: "情况属实。", NextStep: &next},
		"an essay":                {Upheld: true, Outcome: strings.Repeat("长", 1001)},
	} {
		require.Equal(t, errs.BadUserInput, errs.CodeOf(in.Validate()), name)
	}
}

func TestOfficersTakeObjectionsDown(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	n, e := w.running()
	name, phone := "赵铁柱", "13800000000"
	in := disclosure.RecordObjectionInput{EntryID: e.ID, Source: disclosure.FromPhone, Text: "他家有两套房。", Name: &name, Contact: &phone}
	_, err := w.RecordObjection(w.as(authz.Helper, ""), in)
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	_, err = w.RecordObjection(w.as(authz.StationStaff, "0001.0003."), in)
	require.Equal(t, errs.Forbidden, errs.CodeOf(err), "a station of another branch")
	o, err := w.RecordObjection(w.officer(), in)
	require.NoError(t, err)
	require.False(t, o.Anonymous())
	require.Equal(t, []string{"investigate", "reveal"}, o.ViewerCan(w.officer()))

	_, err = w.RevealObjector(w.as(authz.Auditor, ""), disclosure.RevealObjectorInput{ID: o.ID, Reason: "了解情况"})
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	who, err := w.RevealObjector(w.officer(), disclosure.RevealObjectorInput{ID: o.ID, Reason: "回复异议人"})
	require.NoError(t, err)
	require.Equal(t, []string{name, phone}, []string{*who.Name, *who.Contact})
	var kept string
	require.NoError(t, w.d.Super(t).QueryRow(t.Context(), `select o::text from app.notice_objection o where id = $1`, o.ID).Scan(&kept))
	require.NotContains(t, kept, phone)

	w.midnight(n.LastDay)
	in.EntryID = e.ID
	_, err = w.RecordObjection(w.officer(), in)
	refused(t, err, errs.FailedPrecondition, "disclosure.notice.not_running")
}

func TestListsFollowTheUnits(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	n, _ := w.running()
	_, err := w.object(n, 1)
	require.NoError(t, err)
	elsewhere := w.published(func(p *disclosure.Publish) { p.UnitID, p.UnitPath = w.other, "0001.0003." })
	scheduled := disclosure.PublicNoticeFilter{States: []disclosure.NoticeState{disclosure.NoticeScheduled}}
	for _, c := range []struct {
		path   string
		filter *disclosure.PublicNoticeFilter
		want   []id.ID
	}{
		{"", nil, []id.ID{elsewhere.NoticeID, n.ID}},
		{"", &scheduled, []id.ID{elsewhere.NoticeID}},
		{"", &disclosure.PublicNoticeFilter{UnitID: &w.branch}, []id.ID{n.ID}},
		{"0001.0002.", nil, []id.ID{n.ID}},
	} {
		list, err := w.Notices(w.as(authz.StationStaff, c.path), c.filter, page.Args{})
		require.NoError(t, err)
		var got []id.ID
		for _, e := range list.Edges {
			got = append(got, e.Node.ID)
		}
		require.Equal(t, c.want, got)
		total, err := list.TotalCount(w.officer())
		require.NoError(t, err)
		require.Equal(t, len(c.want), total)
	}
	counts, err := w.Counts(w.officer())
	require.NoError(t, err)
	require.Equal(t, disclosure.NoticeCounts{Scheduled: 1, Running: 1, OpenObjections: 1}, *counts)
	none, err := w.Objections(w.as(authz.StationStaff, "0001.0003."), nil, page.Args{})
	require.NoError(t, err)
	require.Empty(t, none.Edges)
	_, err = w.Detail(w.as(authz.StationStaff, "0001.0003."), n.ID)
	refused(t, err, errs.NotFound, "disclosure.notice.unknown")
}

func TestWordsAndEvidence(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	n, _ := w.running()
	title, contact := "一分厂困难职工建档公示", "工会办公楼 203 室，0375-2080011"
	n, err := w.UpdatePublicNotice(w.officer(), disclosure.UpdatePublicNoticeInput{ID: n.ID, ExpectedVersion: n.Version, Title: &title, Contact: &contact})
	require.NoError(t, err)
	_, err = w.UpdatePublicNotice(w.officer(), disclosure.UpdatePublicNoticeInput{ID: n.ID, ExpectedVersion: n.Version - 1, Title: &title})
	refused(t, err, errs.Conflict, "version")
	require.Equal(t, contact, w.notice(w.published().NoticeID).Contact, "where to object is typed once")

	photo := id.New(id.Attachment)
	in := disclosure.RecordPostingInput{NoticeID: n.ID, Place: "厂区东门公示栏", PostedOn: n.FirstDay, Attachments: []id.ID{photo}}
	p, err := w.RecordPosting(w.officer(), in)
	require.NoError(t, err)
	d, err := w.Detail(w.officer(), n.ID)
	require.NoError(t, err)
	require.Equal(t, []id.ID{photo}, d.Files[p.ID])
	for _, wrong := range []clock.Date{n.FirstDay.AddDays(-1), n.FirstDay.AddDays(1)} {
		in.PostedOn = wrong
		_, err = w.RecordPosting(w.officer(), in)
		refused(t, err, errs.FailedPrecondition, "disclosure.posting.day")
	}
	w.midnight(n.LastDay)
	_, err = w.UpdatePublicNotice(w.officer(), disclosure.UpdatePublicNoticeInput{ID: n.ID, ExpectedVersion: w.notice(n.ID).Version, Title: &title})
	refused(t, err, errs.FailedPrecondition, "disclosure.notice.ended")
	_, err = w.RecordPosting(w.officer(), in)
	refused(t, err, errs.FailedPrecondition, "disclosure.notice.not_running")
	w.clock.Set(now.Add(time.Hour))
}
