package demo

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/assistance/feedback"
	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/followup"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/change"
	"github.com/nuanxin/nuanxin/internal/hardship/civilcheck"
	"github.com/nuanxin/nuanxin/internal/hardship/disposal"
	"github.com/nuanxin/nuanxin/internal/hardship/exit"
	"github.com/nuanxin/nuanxin/internal/hardship/handover"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/org"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/supervision"
	"github.com/nuanxin/nuanxin/internal/transfer"
	"github.com/nuanxin/nuanxin/internal/visit"
	"github.com/nuanxin/nuanxin/internal/worker"
)

// Services are the capabilities that the demo is made with.
//
// They run on a clock of their own, so that last year's campaigns happen last year;
// Jobs does at once what workers would do later.
type Services struct {
	DB         *db.DB
	Clock      *clock.Fake
	Jobs       *jobs.Engine
	Org        *org.Service
	Member     *member.Service
	Hardship   *hardship.Service
	Intake     *intake.Service
	Change     *change.Service
	Handover   *handover.Service
	CivilCheck *civilcheck.Service
	Exit       *exit.Service
	Campaign   *campaign.Service
	Run        *run.Service
	Visit      *visit.Service
	FollowUp   *followup.Service

	MeansTest   *meanstest.Service
	Supervision *supervision.Service
	Disposal    *disposal.Service
	Disclosure  *disclosure.Service
	Approval    *approval.Service
	Assistance  *assistance.Service
	Feedback    *feedback.Service
	Worker      *worker.Service
	Transfer    *transfer.Service

	Attachment *attachment.Service
	Store      blob.Store // nil: no signatures and no sheets
}

// Options of Seed.
type Options struct {
	Dir        string // where the file of accounts is kept
	Households int    // archives over all unions
	Progress   func(step string)
}

// Seed makes the demo in an installation without tenants and answers its accounts. The
// file of accounts is written last.
func Seed(ctx context.Context, s Services, o Options) ([]Login, error) {
	o.Progress("demo: unions and accounts")
	d := &director{Services: s, Options: o, tenants: map[string]*stage{}}
	now := s.Clock.Now()
	for _, step := range []func() error{
		func() error { d.Clock.Set(founded); return d.found(ctx) },
		func() error { d.Clock.Set(filed); return d.fileArchives() },
		d.testMeans,
		func() error { d.Clock.Set(now); return d.routes() },
		d.lastYear,
		func() error { return d.notices(now) },
		func() error { return d.aid(now) },
		func() error { return d.civil(now) },
		func() error { return d.national(now) },
		func() error { return d.apply(now) },
		func() error { return d.lives(now) },
		func() error { return d.workers(now) },
		func() error { return d.papers(now) },
		func() error { return d.nextFestival(now) }, // approved for exactly the households of now
		d.takeStock,
	} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return d.logins, writeLogins(o.Dir, d.logins)
}

// The demo's history begins before its first campaign: roles must have been held
// when things were approved.
var (
	founded = time.Date(2025, time.November, 3, 2, 0, 0, 0, time.UTC)
	filed   = time.Date(2026, time.January, 7, 2, 0, 0, 0, time.UTC)
)

// takeStock does for every union what a night would do, so that the first screen of
// the first person shows the figures of today and is answered quickly.
func (d *director) takeStock() error {
	for _, u := range cast {
		err := d.DB.InTenant(d.tenants[u.key].as(authz.TenantAdmin), func(ctx context.Context, tx db.Tx) error {
			if err := d.Supervision.RefreshTx(ctx, tx); err != nil {
				return err
			}
			if err := d.Intake.PlantTx(ctx, tx); err != nil {
				return err
			}
			if err := d.Feedback.PlantTx(ctx, tx); err != nil {
				return err
			}
			return db.RefreshStatistics(ctx, tx)
		})
		if err != nil {
			return fmt.Errorf("figures of %s: %w", u.name, err)
		}
	}
	return nil
}

// director makes the world step by step, each as the person who would do it.
type director struct {
	Services
	Options
	tenants map[string]*stage
	logins  []Login
}

// stage is a tenant that has been made: who can act in it, its units by name, and the
// roster that it filed.
type stage struct {
	union
	ctx    map[string]context.Context // login → that person signed in
	units  map[string]*org.Unit
	roster []*roster.Household
}

// as is the context of the first person of the union who holds the role.
func (s *stage) as(role authz.Role) context.Context {
	for _, p := range s.people {
		for _, r := range p.roles {
			if r == role {
				return s.ctx[p.login]
			}
		}
	}
	panic("demo: nobody in " + s.key + " is " + string(role)) // the cast is code
}

var here = member.Client{IP: "127.0.0.1", UserAgent: "nuanxin demo"}

func (d *director) found(ctx context.Context) error {
	operator := &authz.Actor{AccountID: id.New(id.Account), Name: "平台运维", Operator: true}
	ctx = audit.WithActor(authz.With(ctx, operator), audit.Actor{ID: operator.AccountID, Name: operator.Name})
	for _, u := range cast {
		if err := d.open(ctx, u); err != nil {
			return fmt.Errorf("%s: %w", u.name, err)
		}
	}
	return nil
}

// open admits a union, lets its administrator in, makes its units and invites its
// people.
func (d *director) open(ctx context.Context, u union) error {
	in := org.AdmitTenantInput{Kind: u.kind, Name: u.name, ShortName: &u.short, USCC: u.uscc, AreaCode: u.area, AdminLogin: u.people[0].login, AdminName: u.people[0].name}
	var admitted *org.Admitted
	var err error
	if u.parent == "" {
		admitted, err = d.Org.Found(ctx, in)
	} else {
		admitted, err = d.Org.Admit(d.tenants[u.parent].as(authz.TenantAdmin), in)
	}
	if err != nil {
		return err
	}
	st := &stage{union: u, ctx: map[string]context.Context{}, units: map[string]*org.Unit{}}
	d.tenants[u.key] = st
	if err := d.join(ctx, st, u.people[0], member.TokenOf(admitted.InvitationLink)); err != nil {
		return err
	}
	admin := st.ctx[u.people[0].login]
	if err := d.makeUnits(admin, st); err != nil {
		return err
	}
	if err := d.makeSites(admin, st); err != nil {
		return err
	}
	for _, p := range u.people[1:] {
		if err := d.invite(admin, st, p); err != nil {
			return fmt.Errorf("%s: %w", p.login, err)
		}
	}
	return nil
}

func (d *director) makeUnits(admin context.Context, st *stage) error {
	units, err := d.Org.Units(admin, false)
	if err != nil {
		return err
	}
	root := units[0]
	st.units[""] = root
	for _, b := range st.branches {
		in := org.CreateUnitInput{ParentID: root.ID, Kind: org.Branch, Name: b.name}
		if len(b.workshops) == 0 {
			in.MemberCount = &b.workers
		}
		u, err := d.Org.CreateUnit(admin, in)
		if err != nil {
			return err
		}
		st.units[b.name] = u
		for _, w := range b.workshops {
			kind := org.Workshop
			if strings.HasSuffix(w, "班") {
				kind = org.Team
			}
			if st.units[w], err = d.Org.CreateUnit(admin, org.CreateUnitInput{ParentID: u.ID, Kind: kind, Name: w, MemberCount: &b.workers}); err != nil {
				return err
			}
		}
	}
	return nil
}

func (d *director) makeSites(admin context.Context, st *stage) error {
	var top *id.ID
	for _, of := range st.sites {
		made, err := d.Org.CreateSite(admin, org.CreateSiteInput{
			UnitID: st.units[of.unit].ID, ParentID: top, Kind: of.kind, Name: of.name,
			Address: &of.address, Phone: &of.phone, OpenHours: &of.open,
		})
		if err != nil {
			return fmt.Errorf("site %s: %w", of.name, err)
		}
		if top == nil {
			top = &made.ID
		}
	}
	return nil
}

func (d *director) invite(admin context.Context, st *stage, p person) error {
	in := member.InviteMemberInput{Login: p.login, DisplayName: p.name, Title: &p.title}
	var unit *id.ID
	if p.unit != "" {
		unit = &st.units[p.unit].ID
		in.UnitID = unit
	}
	for _, r := range p.roles {
		in.Roles = append(in.Roles, member.InvitedRole{Role: r, UnitID: unit})
	}
	inv, err := d.Member.Invite(admin, in)
	if err != nil {
		return err
	}
	return d.join(admin, st, p, inv.Token)
}

// join accepts an invitation and keeps the person signed in.
func (d *director) join(ctx context.Context, st *stage, p person, token string) error {
	login := Login{Login: p.login, Password: newPassword(), Name: p.name, Tenant: st.name}
	for _, r := range p.roles {
		login.Roles = append(login.Roles, string(r))
	}
	session, err := d.Member.AcceptInvitation(ctx, member.AcceptInvitationInput{Token: token, Password: login.Password}, here)
	if err != nil {
		return err
	}
	actor, _, err := d.Member.Resolve(ctx, session.Token)
	if err != nil {
		return err
	}
	d.logins = append(d.logins, login)
	st.ctx[p.login] = audit.WithActor(member.Enter(ctx, actor), audit.Actor{ID: actor.AccountID, Name: actor.Name, TenantID: actor.TenantID})
	return nil
}
