package app

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/org"
)

const (
	grantDesk = "/settings/grants"
	jobDesk   = "/settings/jobs"

	objectionDesk = "/notices/objections?open="
)

// tellGrant tells those who decide of a request, and the supervisor who asked of the
// answer; it works in the tenant of those people.
func (a *App) tellGrant(ctx context.Context, tx db.Tx, g *org.SupervisionGrant) (err error) {
	m := notify.Message{Link: grantDesk, Dedup: g.ID.String() + " " + string(g.State)}
	if g.State == org.GrantRequested {
		m.Kind = notify.KindGrantRequested
		m.Args = notify.Args{"tenant": g.SupervisorName, "days": clock.DateOf(g.RequestedAt).DaysUntil(clock.DateOf(g.ExpiresAt)) - 1}
		m.Recipients, err = member.WhoMayTx(ctx, tx, authz.GrantDecide, authz.Resource{}, clock.TodayCN(a.clock))
	} else {
		m.Kind = notify.KindGrantDecided
		m.Args = notify.Args{"tenant": g.TenantName, "state": g.State}
		m.Recipients, err = member.OfAccountTx(ctx, tx, g.RequestedBy)
	}
	if err != nil {
		return err
	}
	return a.Notify.NotifyTx(ctx, tx, m)
}

// tellObjection tells those who decide of objections against notices of the unit.
func (a *App) tellObjection(ctx context.Context, tx db.Tx, n *disclosure.PublicNotice, o *disclosure.NoticeObjection) error {
	deciders, err := member.WhoMayTx(ctx, tx, authz.NoticeDecide, n.Resource(), clock.TodayCN(a.clock))
	if err != nil {
		return err
	}
	return a.Notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: deciders, Kind: notify.KindNoticeObjection, Args: notify.Args{"number": n.Number}, Link: objectionDesk + o.ID.String(), Dedup: o.ID.String(),
	})
}

// tellDeadJob tells those who look after the union's background jobs.
func (a *App) tellDeadJob(ctx context.Context, tx db.Tx, job jobs.Info) error {
	keepers, err := member.WhoMayTx(ctx, tx, authz.JobRead, authz.Resource{}, clock.TodayCN(a.clock))
	if err != nil {
		return err
	}
	return a.Notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: keepers, Kind: notify.KindJobDead, Args: notify.Args{"kind": job.Kind}, Link: jobDesk,
	})
}
