package approval_test

import (
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

type shippedDays struct{}

func (shippedDays) Holidays(context.Context) (calendar.Holidays, error) {
	return calendar.Shipped(), nil
}

// world is a union, perhaps below a federation, and the service under test.
type world struct {
	*approval.Service
	t       *testing.T
	db      *dbtest.DB
	now     *clock.Fake
	engine  *jobs.Engine
	decided *[]approval.Decided // what the owner of the subjects was told
	bound   []id.ID             // files that were claimed
}

// union is a tenant with a topmost unit, a branch and a workshop.
type union struct {
	*world
	ctx                   context.Context // of the tenant, without an actor
	kind                  authz.TenantKind
	root, branch, shop    place
	officer, chair, admin actor
}

type place struct {
	id   id.ID
	path string
}

type actor struct {
	member, account id.ID
	name            string
	ctx             context.Context
}

// BindTx keeps which files were claimed for what.
func (w *world) BindTx(_ context.Context, _ db.Tx, files []id.ID, subject id.ID, _ string) error {
	w.bound = append(w.bound, files...)
	if id.KindOf(subject) != id.ApprovalDecision {
		return fmt.Errorf("files of %v", id.KindOf(subject))
	}
	return nil
}

func newWorld(t *testing.T) *world {
	t.Helper()
	d := dbtest.Shared(t)
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "test"}})
	require.NoError(t, err)
	w := &world{t: t, db: d, now: clock.NewFake(clock.System.Now().Truncate(time.Second)), decided: &[]approval.Decided{}}
	keys := secret.New(d.DB, kms)
	w.Service = approval.New(approval.Deps{
		DB: d.DB, Keys: keys, Audit: audit.New(d.DB, keys), Clock: w.now, Calendar: shippedDays{},
		Notify: notify.New(notify.Deps{DB: d.DB, Clock: w.now}), Files: w,
	})
	w.Handle(approval.KindApplication, func(_ context.Context, _ db.Tx, d approval.Decided) error {
		*w.decided = append(*w.decided, d)
		return nil
	})
	amount := money.Fen(120_000)
	w.Describe(id.Archive, func(_ context.Context, ids []id.ID) (map[id.ID]approval.Facts, error) {
		out := map[id.ID]approval.Facts{}
		for _, x := range ids {
			out[x] = approval.Facts{Lines: []approval.Fact{{Code: "amount", AmountFen: &amount}}, Link: "/archives/" + x.String()}
		}
		return out, nil
	})
	r := jobs.NewRegistry()
	w.Register(r)
	w.engine, err = jobs.New(jobs.Config{DB: d.DB, Registry: r, Context: func(ctx context.Context, job jobs.Info) context.Context {
		return audit.WithActor(authz.With(ctx, &authz.Actor{System: true, TenantID: job.Tenant, Name: job.Kind}), audit.System(job.Kind))
	}})
	require.NoError(t, err)
	return w
}

// union makes a tenant; parent is nil for one without a federation above it.
func (w *world) union(parent *union) *union {
	w.t.Helper()
	above, kind := id.Nil, authz.EnterpriseUnion
	if parent != nil {
		above, _ = tenant.From(parent.ctx)
	}
	return w.furnish(w.db.TenantUnder(w.t, above, string(kind)), kind)
}

func (w *world) federation() *union {
	w.t.Helper()
	return w.furnish(w.db.TenantUnder(w.t, id.Nil, string(authz.Federation)), authz.Federation)
}

func (w *world) furnish(ctx context.Context, kind authz.TenantKind) *union {
	w.t.Helper()
	u := &union{world: w, ctx: ctx, kind: kind}
	u.root = u.unit(place{}, "0001.")
	u.branch = u.unit(u.root, "0001.0002.")
	u.shop = u.unit(u.branch, "0001.0002.0003.")
	u.officer = u.person("林经办", authz.UnionOfficer, place{})
	u.chair = u.person("何主席", authz.UnionChair, place{})
	u.admin = u.person("管理员", authz.TenantAdmin, place{})
	return u
}

func (u *union) exec(sql string, args ...any) {
	u.t.Helper()
	require.NoError(u.t, u.db.InTenant(u.ctx, func(ctx context.Context, tx db.Tx) error {
		_, err := tx.ExecContext(ctx, sql, args...)
		return err
	}))
}

func (u *union) unit(parent place, path string) place {
	u.t.Helper()
	p := place{id: id.New(id.Unit), path: path}
	var above any
	if parent.id != id.Nil {
		above = parent.id
	}
	u.exec(`insert into app.unit (tenant_id, id, parent_id, path, seq, kind, name)
		values (app.current_tenant(), ?, ?, ?, (select count(*) + 1 from app.unit), 'BRANCH', ?)`, p.id, above, path, "单位"+path)
	return p
}

// person makes a member with a role over a unit's subtree; the zero place is the whole
// union.
func (u *union) person(name string, role authz.Role, over place) actor {
	u.t.Helper()
	a := actor{account: id.New(id.Account), member: id.New(id.Membership), name: name}
	u.exec(`insert into identity.account (id, login, display_name) values (?, ?, ?)`, a.account, a.account.String(), name)
	return u.join(a, role, over)
}

// join makes an account a member of the union.
func (u *union) join(a actor, role authz.Role, over place) actor {
	u.t.Helper()
	a.member = id.New(id.Membership)
	u.exec(`insert into app.membership (tenant_id, id, account_id, display_name) values (app.current_tenant(), ?, ?, ?)`, a.member, a.account, a.name)
	var at any
	if over.id != id.Nil {
		at = over.id
	}
	u.exec(`insert into app.role_assignment (tenant_id, id, membership_id, role, unit_id, valid_from, granted_by)
		values (app.current_tenant(), ?, ?, ?, ?, '2020-01-01', ?)`, id.New(id.Assignment), a.member, role, at, a.account)
	t, _ := tenant.From(u.ctx)
	who := &authz.Actor{AccountID: a.account, MembershipID: a.member, TenantID: t, TenantKind: u.kind, Name: a.name,
		Grants: []authz.Grant{{Role: role, UnitPath: over.path}}}
	a.ctx = audit.WithActor(authz.With(u.ctx, who), audit.Actor{ID: a.account, Name: a.name, TenantID: t})
	return a
}

func hash(content string) []byte {
	h := sha256.Sum256([]byte(content))
	return h[:]
}

// start puts a matter of the workshop before the deciders, as the officer.
func (u *union) start(amount money.Fen, parties ...actor) *approval.ApprovalCase {
	u.t.Helper()
	in := u.matter(amount)
	for _, p := range parties {
		in.Persons = append(in.Persons, p.member)
	}
	return u.begin(in)
}

func (u *union) matter(amount money.Fen) approval.Start {
	return approval.Start{
		Subject: approval.Subject{Kind: id.Archive, ID: id.New(id.Archive)}, Kind: approval.KindApplication, Item: "LIVING", Amount: &amount,
		UnitID: u.shop.id, UnitPath: u.shop.path, Title: "生活救助 张*", Hash: hash("first"),
	}
}

func (u *union) begin(in approval.Start) *approval.ApprovalCase {
	u.t.Helper()
	var c *approval.ApprovalCase
	require.NoError(u.t, u.db.InTenant(u.officer.ctx, func(ctx context.Context, tx db.Tx) (err error) {
		c, err = u.StartTx(ctx, tx, in)
		return err
	}))
	return c
}

// route publishes the steps for applications of any item from an amount on.
func (u *union) route(from money.Fen, steps ...approval.Step) *approval.ApprovalRoute {
	u.t.Helper()
	r, err := u.SaveRoute(u.admin.ctx, approval.SaveApprovalRouteInput{Kind: approval.KindApplication, FromFen: from, Name: "救助审批", Steps: steps})
	require.NoError(u.t, err)
	r, err = u.PublishRoute(u.admin.ctx, approval.ApprovalRouteInput{ID: r.ID, ExpectedVersion: r.Version})
	require.NoError(u.t, err)
	return r
}

func (u *union) decide(a actor, c *approval.ApprovalCase, v approval.Verdict, change ...func(*approval.DecideApprovalInput)) (*approval.ApprovalCase, error) {
	u.t.Helper()
	now := u.reload(c)
	in := approval.DecideApprovalInput{CaseID: c.ID, Step: now.Step, ContentHash: now.Hash(), Verdict: v}
	if v != approval.Approve {
		note := "材料不齐"
		in.Note = &note
	}
	for _, fn := range change {
		fn(&in)
	}
	return u.Decide(a.ctx, in)
}

func (u *union) reload(c *approval.ApprovalCase) *approval.ApprovalCase {
	u.t.Helper()
	now, err := u.CaseByID(u.officer.ctx, c.ID)
	require.NoError(u.t, err)
	return now
}

// work lets the background jobs of the union run.
func (u *union) work() {
	u.t.Helper()
	_, err := u.engine.RunDue(u.ctx, 100)
	require.NoError(u.t, err)
}

// pass lets time go by, and the jobs that come due with it.
func (u *union) pass(d time.Duration) {
	u.t.Helper()
	u.now.Advance(d)
	jobstest.Pass(u.t, u.ctx, u.db.DB, d)
	u.work()
}

func (u *union) inbox(a actor, box approval.ApprovalBox) (titles []string) {
	u.t.Helper()
	c, err := u.Inbox(a.ctx, &approval.ApprovalFilter{Box: &box}, pageOf())
	require.NoError(u.t, err)
	for _, e := range c.Edges {
		titles = append(titles, string(e.Node.State))
	}
	return titles
}

func (u *union) told(a actor) (kinds []string) {
	u.t.Helper()
	require.NoError(u.t, u.db.InTenant(u.ctx, func(ctx context.Context, tx db.Tx) error {
		return tx.NewRaw(`select kind from app.notification where recipient_id = ? order by id`, a.member).Scan(ctx, &kinds)
	}))
	return kinds
}
