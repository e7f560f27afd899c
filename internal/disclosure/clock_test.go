package disclosure_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
)

func day(y int, m time.Month, d int) clock.Date { return clock.Date{Year: y, Month: m, Day: d} }

// TestPeriodCountsWorkingDays: days off prolong a notice, weekend days that are worked
// in exchange shorten it.
func TestPeriodCountsWorkingDays(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ made, first, last clock.Date }{
		"an ordinary week": {day(2026, 3, 9), day(2026, 3, 10), day(2026, 3, 17)},
		"made on a Friday": {day(2026, 3, 13), day(2026, 3, 16), day(2026, 3, 23)},
		"over the days of 1 October, with a Saturday worked": {day(2026, 9, 28), day(2026, 9, 29), day(2026, 10, 12)},
		"a Saturday worked in between":                       {day(2026, 5, 6), day(2026, 5, 7), day(2026, 5, 13)},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			w.on(c.made)
			n := w.notice(w.published().NoticeID)
			require.Equal(t, []clock.Date{c.first, c.last}, []clock.Date{n.FirstDay, n.LastDay})
			require.Equal(t, disclosure.NoticeScheduled, n.State())
		})
	}
}

// TestNobodyMovesThePeriod: whenever the job comes and whatever is tried in SQL, a
// notice ends after its last working day and not before.
func TestNobodyMovesThePeriod(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	rapid.Check(t, func(rt *rapid.T) {
		w.on(day(2026, 1, 5).AddDays(rapid.IntRange(0, 300).Draw(rt, "made")))
		days := rapid.IntRange(1, 12).Draw(rt, "days")
		e := w.published(func(p *disclosure.Publish) { p.WorkingDays = days })
		n := w.notice(e.NoticeID)
		worked, _ := w.off.WorkdaysBetween(n.FirstDay, n.LastDay)
		require.Equal(rt, days, worked)
		require.True(rt, clock.TodayCN(w.clock).Before(n.FirstDay))

		early := n.FirstDay.AddDays(rapid.IntRange(0, n.FirstDay.DaysUntil(n.LastDay)).Draw(rt, "early")).Start().Add(10 * time.Hour)
		refused(t, w.try(`update app.public_notice set ended_at = ? where id = ?`, early, n.ID), errs.FailedPrecondition, "db.public_notice_not_early")
		refused(t, w.try(`update app.notice_entry set state = 'CLEAR', ended_at = ? where id = ?`, early, e.ID), errs.FailedPrecondition, "db.notice_entry_not_early")
		refused(t, w.try(`update app.public_notice set last_day = last_day - 1 where id = ?`, n.ID), errs.FailedPrecondition, "db.public_notice_not_early")
		require.Error(rt, w.try(`update app.public_notice set first_day = first_day - 30 where id = ?`, n.ID), "no such privilege")
		refused(t, w.try(`insert into app.notice_entry (tenant_id, id, notice_id, channel, seq, subject_kind, subject_id, consented, name, birth_date, state, created_at)
			values (app.current_tenant(), ?, ?, 'ONLINE', 199, 'Archive', ?, true, '张*', '1980-01-01', 'SHOWN', ?)`,
			id.New(id.NoticeEntry), n.ID, id.New(id.Archive), n.FirstDay.Start()), errs.FailedPrecondition, "db.notice_entry_not_late")

		w.midnight(n.LastDay)
		require.Equal(rt, disclosure.EntryClear, w.entry(e.ID).State)
		require.Equal(rt, disclosure.Ended{Subject: disclosure.Subject{Kind: id.Archive, ID: e.SubjectID}, Outcome: disclosure.Clear}, w.outcomes[len(w.outcomes)-1])
		refused(t, w.try(`update app.notice_entry set state = 'UPHELD' where id = ?`, e.ID), errs.FailedPrecondition, "db.notice_entry_final")
	})
}

// A job that the database's clock wakes before ours has reached midnight waits.
func TestEndWaitsForMidnight(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	e := w.published()
	w.clock.Set(w.notice(e.NoticeID).LastDay.AddDays(1).Start().Add(-time.Second))
	jobstest.Pass(t, w.ctx, w.d.DB, 4*365*24*time.Hour)
	jobstest.Drain(t, w.ctx, w.engine)
	require.Empty(t, w.outcomes)
	require.Equal(t, disclosure.EntryShown, w.entry(e.ID).State)
}

// TestLateAnnouncedHolidaysProlong: a notice over a year whose days off nobody knew.
func TestLateAnnouncedHolidaysProlong(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.on(day(2029, 4, 26)) // a Thursday
	n := w.notice(w.published().NoticeID)
	require.True(t, n.Uncertain)
	require.Equal(t, day(2029, 5, 4), n.LastDay)
	w.off = w.off.With(calendar.HolidayYear{Year: 2029, Days: []calendar.HolidayDay{{Name: "劳动节", Date: day(2029, 5, 1), Off: true}}})
	w.midnight(n.LastDay)
	require.Empty(t, w.outcomes)
	n = w.notice(n.ID)
	require.Equal(t, day(2029, 5, 7), n.LastDay)
	require.False(t, n.Uncertain)
	w.midnight(n.LastDay)
	require.Len(t, w.outcomes, 1)
}

// TestOutcomeAndSubjectChangeTogether: a subject that cannot take its outcome leaves the
// notice open, and the job comes again.
func TestOutcomeAndSubjectChangeTogether(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	e := w.published()
	w.refuse = errors.New("the archive is locked")
	w.midnight(w.notice(e.NoticeID).LastDay)
	require.Equal(t, disclosure.EntryShown, w.entry(e.ID).State)
	require.Nil(t, w.notice(e.NoticeID).EndedAt)
	w.refuse = nil
	jobstest.Pass(t, w.ctx, w.d.DB, time.Hour)
	jobstest.Drain(t, w.ctx, w.engine)
	require.Equal(t, disclosure.EntryClear, w.entry(e.ID).State)
}

func TestWithdrawnSubjectsAreTakenDown(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	e := w.published()
	n := w.notice(e.NoticeID)
	w.on(n.FirstDay)
	takeDown := func() {
		require.NoError(t, w.d.InTenant(w.officer(), func(ctx context.Context, tx db.Tx) error {
			return w.TakeDownTx(ctx, tx, disclosure.Subject{Kind: id.Archive, ID: e.SubjectID})
		}))
	}
	_, err := w.Shown(t.Context(), w.code, n.ID)
	require.NoError(t, err)
	takeDown()
	takeDown() // nothing is left to take down
	_, err = w.Shown(t.Context(), w.code, n.ID)
	refused(t, err, errs.NotFound, "disclosure.notice.ended")
	w.midnight(n.LastDay)
	require.Empty(t, w.outcomes)
	require.Equal(t, disclosure.EntryWithdrawn, w.entry(e.ID).State)
	require.Equal(t, disclosure.EntryShown, w.published(func(p *disclosure.Publish) { p.Subject.ID = e.SubjectID }).State, "it may come again")
}
