package intake_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
)

// TestPaperFollowsTheArchive: a change of facts puts the paper copy out of step for thirty
// working days, whatever changes meanwhile; renewing it is no change of facts.
func TestPaperFollowsTheArchive(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.reviewed()
	queue := func() int {
		q, err := w.archives.Queues(w.officer.ctx)
		require.NoError(t, err)
		return q.OutOfStep
	}
	renew := func(on clock.Date) error {
		_, err := w.RenewPaperCopy(w.station.ctx, intake.RenewPaperCopyInput{ID: x, ExpectedVersion: w.read(x).Version, RenewedOn: on})
		return err
	}
	require.Nil(t, w.progress(w.officer, x).StalePaper)
	refused(t, renew(today), errs.FailedPrecondition, "hardship.paper.in_step")
	_, err := w.Keep(w.officer.ctx, w.step(x))
	require.NoError(t, err)
	require.Nil(t, w.progress(w.officer, x).StalePaper, "a step changes nothing on the paper")

	edit := func(wish string) {
		_, err := w.archives.Update(w.officer.ctx, hardship.UpdateArchiveInput{ID: x, ExpectedVersion: w.read(x).Version, Wish: &wish, Reason: "补充"})
		require.NoError(t, err)
	}
	edit("技能培训")
	w.now.Set(today.AddDays(10).Start())
	edit("子女就业")
	p := w.progress(w.station, x)
	require.Equal(t, today, p.StalePaper.Since)
	due, _ := shippedDays{}.mustHolidays(t).AddWorkdays(today, 30)
	require.Equal(t, due, p.StalePaper.DueOn)
	require.False(t, p.StalePaper.Overdue)
	require.Contains(t, p.ViewerCan, "renewPaper")
	require.Equal(t, 1, queue())
	w.now.Set(due.AddDays(1).Start())
	require.True(t, w.progress(w.station, x).StalePaper.Overdue)

	require.Equal(t, errs.BadUserInput, errs.CodeOf(renew(due.AddDays(9))))
	facts := w.read(x).UpdatedAt
	require.NoError(t, renew(due))
	require.Zero(t, queue())
	require.Equal(t, facts, w.read(x).UpdatedAt)
	require.Nil(t, w.progress(w.officer, x).StalePaper)
}
