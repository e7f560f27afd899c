package member_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/member"
)

func TestWhatHasEndedIsPurged(t *testing.T) {
	t.Parallel()
	w := newWorldOn(t, dbtest.Isolated(t)) // sessions belong to no tenant
	r := jobs.NewRegistry()
	w.svc.Register(r)
	engine := jobstest.Engine(t, w.d.DB, r, nil)
	left := func() (invitations, sessions, attempts int) {
		t.Helper()
		row := w.d.Super(t).QueryRow(t.Context(), `select (select count(*) from app.invitation), (select count(*) from identity.session),
			(select count(*) from identity.login_attempt)`)
		require.NoError(t, row.Scan(&invitations, &sessions, &attempts))
		return invitations, sessions, attempts
	}
	require.NoError(t, w.d.InTenant(w.ctx, w.svc.PlantTx))
	night := func() {
		t.Helper()
		w.clock.Advance(25 * time.Hour)
		jobstest.Pass(t, w.ctx, w.d.DB, 400*24*time.Hour)
		require.Equal(t, 1, jobstest.Drain(t, w.ctx, engine))
	}
	_, err := w.svc.Login(t.Context(), member.LoginInput{Login: "nobody", Password: goodPassword}, w.office)
	require.Error(t, err)
	_, _, a := left()
	require.Positive(t, a)
	night()
	i, s, a := left()
	require.Equal(t, []int{1, 1, 0}, []int{i, s, a}, "the administrator's; tries count for a day")

	w.clock.Advance(100 * 24 * time.Hour)
	w.invite(t, w.ctx, "officer", authz.UnionOfficer)
	again, err := w.svc.Login(t.Context(), member.LoginInput{Login: login(w.ctx, "admin"), Password: goodPassword}, w.office)
	require.NoError(t, err)
	_, _, err = w.svc.Resolve(t.Context(), again.Token)
	require.NoError(t, err)
	night()
	i, s, _ = left()
	require.Equal(t, []int{1, 1}, []int{i, s}, "yesterday's")
}
