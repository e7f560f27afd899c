package civilcheck_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship/civilcheck"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// morning is the round of a day. It answers how many lists were told of.
func (w *world) morning(day clock.Date) int {
	w.T.Helper()
	w.Now.Set(day.Start().Add(9 * time.Hour))
	var told int
	require.NoError(w.T, w.DB.InTenant(w.Ctx, func(ctx context.Context, tx db.Tx) (err error) {
		told, err = w.TellLateTx(ctx, tx, day, 100)
		return err
	}))
	return told
}

// told counts the messages about overdue lists that somebody got.
func (w *world) told(who campaigntest.Person) int {
	return campaigntest.One[int](w.World, "select count(*) from app.notification where kind = $1 and recipient_id = $2", notify.KindCivilOverdue, who.Member)
}

// overdue are the lists that somebody finds overdue.
func (w *world) overdue(who campaigntest.Person) int {
	w.T.Helper()
	only := true
	list, err := w.Batches(who.Ctx, &civilcheck.CivilBatchFilter{Overdue: &only}, campaigntest.Page(50))
	require.NoError(w.T, err)
	return len(list.Edges)
}

func TestWhoeverMadeAListIsToldOnceThatItIsOverdue(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	other := w.Person("齐经办", authz.UnionOfficer, campaigntest.Unit{})
	w.checking(1, w.One, true)
	b := w.made(1)
	for _, day := range []struct {
		after, told, messages, overdue int
	}{{-1, 0, 0, 0}, {0, 0, 0, 0}, {1, 1, 1, 1}, {2, 0, 1, 1}, {40, 0, 1, 1}} {
		require.Equal(t, day.told, w.morning(b.DueOn.AddDays(day.after)), "%d days after", day.after)
		require.Equal(t, day.messages, w.told(w.Officer), "%d days after", day.after)
		require.Equal(t, day.overdue, w.overdue(w.Officer), "%d days after", day.after)
	}
	require.Zero(t, w.told(other), "another officer did not make it")
	require.Equal(t, 1, w.overdue(other), "and may look after it")
}

func TestAnAnsweredListIsNotOverdue(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	first, second := w.checking(1, w.One, true), w.checking(2, w.One, true)
	b := w.made(2)
	w.answer(b, first, campaigntest.ResidentID(1))
	w.Now.Set(b.DueOn.AddDays(1).Start().Add(9 * time.Hour))
	require.Equal(t, 1, w.overdue(w.Officer), "one household waits")
	w.answer(b, second, campaigntest.ResidentID(2))
	require.Zero(t, w.overdue(w.Officer))
	require.Zero(t, w.morning(b.DueOn.AddDays(2)))
	require.Zero(t, w.told(w.Officer))
}

func TestAClosedListIsNotOverdue(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.checking(1, w.One, true)
	b := w.made(1)
	_, err := w.Close(w.Officer.Ctx, civilcheck.CloseCivilBatchInput{ID: b.ID, ExpectedVersion: b.Version, Note: "改送市级中心"})
	require.NoError(t, err)
	require.Zero(t, w.morning(b.DueOn.AddDays(1)))
	require.Zero(t, w.overdue(w.Officer))
}

// When whoever made the list has left, those are told who may look after it.
func TestSuccessorsAreToldOfAnOverdueList(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	successor := w.Person("齐经办", authz.UnionOfficer, campaigntest.Unit{})
	elsewhere := w.Person("隋经办", authz.UnionOfficer, w.Two)
	w.checking(1, w.One, true)
	b := w.made(1, func(in *civilcheck.MakeCivilBatchInput) { in.UnitID = w.One.ID })
	w.Exec("update app.role_assignment set valid_to = ? where membership_id = ?", b.DueOn.AddDays(-1), w.Officer.Member)
	require.Equal(t, 1, w.morning(b.DueOn.AddDays(1)))
	require.Equal(t, []int{0, 1, 0}, []int{w.told(w.Officer), w.told(successor), w.told(elsewhere)})
	require.Zero(t, w.overdue(elsewhere))
}
