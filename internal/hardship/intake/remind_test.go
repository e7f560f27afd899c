package intake_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// told counts the messages of a kind that somebody got.
func (w *world) told(who person, kind string) int {
	w.t.Helper()
	return count(w, "select count(*) from app.notification where kind = $1 and recipient_id = $2", kind, who.member)
}

func TestRemindsOnceOfWhatEnds(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.onFile()
	require.NoError(t, w.duties(x, func(*intake.SetArchiveDutiesInput) {}))
	w.file(x, intake.IDCards, func(in *intake.FilePaperInput) { in.ExpiresOn = new(today.AddDays(40)) })
	_, err := w.archives.GiveConsent(w.officer.ctx, hardship.GiveConsentInput{
		ArchiveID: x, Purpose: hardship.ForNotice, TextVersion: "2026-01", Channel: "paper", SignedOn: today, ValidTo: new(today.AddDays(40)),
	})
	require.NoError(t, err)
	w.daily(today.AddDays(1))
	require.Zero(t, w.told(w.station, notify.KindPapersEnding), "thirty days before, unless the union chose otherwise")
	require.Equal(t, 1, w.told(w.station, notify.KindConsentsEnding), "sixty days before")

	w.chosen(func(in *intake.UpdateIntakeSettingsInput) { in.PaperDays = 45 })
	queue := hardship.QueueExpiring
	found, err := w.archives.IDs(w.officer.ctx, authz.ArchiveRead, &hardship.ArchiveFilter{Queue: &queue}, 10)
	require.NoError(t, err)
	require.Len(t, found, 1, "the queue follows the choice")
	w.daily(today.AddDays(2))
	w.daily(today.AddDays(3))
	require.Equal(t, 1, w.told(w.station, notify.KindPapersEnding))
	require.Equal(t, 1, w.told(w.station, notify.KindConsentsEnding))
	require.Zero(t, w.told(w.officer, notify.KindPapersEnding), "whoever is in charge, and nobody else")
}

func TestRemindsOfPaperCopiesBehind(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.onFile()
	require.NoError(t, w.duties(x, func(*intake.SetArchiveDutiesInput) {}))
	w.exec(`update app.archive set paper_stale_since = ? where id = ?`, today, x)
	due, _ := shippedDays{}.mustHolidays(t).AddWorkdays(today, 30)
	w.daily(due)
	require.Zero(t, w.told(w.station, notify.KindCopiesBehind))
	w.daily(due.AddDays(1))
	w.daily(due.AddDays(2))
	require.Equal(t, 1, w.told(w.station, notify.KindCopiesBehind))
	w.exec(`update app.archive set paper_stale_since = ? where id = ?`, due.AddDays(3), x)
	w.daily(due.AddDays(70))
	require.Equal(t, 2, w.told(w.station, notify.KindCopiesBehind), "behind again")
}

// TestPaperCopiesBehindClimb: the owner the morning after thirty working days, the superior
// after three more, the federation after five more, nobody twice; and nobody once the copy
// was renewed.
func TestPaperCopiesBehindClimb(t *testing.T) {
	t.Parallel()
	for name, renewedAfter := range map[string]int{"nobody renews it": 99, "it is renewed after the owner knows": 1, "after the superior knows": 4} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			federation := *w
			federation.ctx = w.above
			overseer := federation.person("区主席", authz.UnionChair, unit{})
			x := w.onFile()
			require.NoError(t, w.duties(x, func(*intake.SetArchiveDutiesInput) {}))
			w.exec(`update app.archive set paper_stale_since = ? where id = ?`, today, x)
			days := shippedDays{}.mustHolidays(t)
			for late := range 12 {
				due, _ := days.AddWorkdays(today, 30+late)
				w.daily(due)
				w.daily(due.AddDays(1)) // of a weekend too
				known := min(late, renewedAfter)
				if late == renewedAfter {
					w.exec(`update app.archive set paper_stale_since = null where id = ?`, x)
				}
				jobstest.Drain(t, w.above, w.engine)
				require.Equal(t, []int{1, atLeast(known, 3), atLeast(known, 8)}, []int{
					w.told(w.station, notify.KindCopiesBehind), w.told(w.chair, notify.KindCopiesBehindBelow),
					federation.told(overseer, notify.KindCopiesBehindUnion),
				}, "%d working days late", late)
				if renewedAfter == 99 {
					level := []intake.DelayLevel{intake.OwnerKnows, intake.SuperiorKnows, intake.FederationKnows}[atLeast(late, 3)+atLeast(late, 8)]
					require.Equal(t, level, *w.progress(w.officer, x).StalePaper.Told)
				}
			}
		})
	}
}

func atLeast(n, least int) int {
	if n >= least {
		return 1
	}
	return 0
}
