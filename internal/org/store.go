package org

import (
	"context"
	"encoding/json"
	"time"

	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect/pgdialect"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

const (
	tenantColumns = `t.id, t.parent_id, t.kind, t.name, t.short_name, t.uscc, t.area_code, t.state,
		t.suspended_reason, t.settings, t.version, t.created_at`

	sqlSelf        = `select ` + tenantColumns + ` from identity.tenant t where t.id = (select app.current_tenant())`
	sqlTenantsByID = `select ` + tenantColumns + ` from identity.tenant t where t.id = any ($1)`
	ledTenants     = ` identity.tenant t join identity.tenant_tree tt on tt.descendant_id = t.id and tt.ancestor_id = (select app.current_tenant()) and tt.depth > 0 `

	unitColumns = `u.id, u.parent_id, u.path, u.seq, u.kind, u.name, u.code, u.member_count, u.state, u.version`
	// The full name joins the names of the units whose path is a prefix of this one's.
	unitFullName = `(select string_agg(a.name, ' / ' order by a.path) from app.unit a
		where a.path = any (array(select substr(u.path, 1, 5 * g) from generate_series(1, length(u.path) / 5) g))) as full_name`

	sqlUnits = `select ` + unitColumns + `, ` + unitFullName + ` from app.unit u
		where u.state = 'ACTIVE' or $1 order by u.path limit $2`
	sqlUnitsByID = `select ` + unitColumns + `, ` + unitFullName + ` from app.unit u where u.id = any ($1)`

	siteColumns = `id, unit_id, parent_id, kind, name, address, phone, open_hours, state, version`
	centreFirst = ` order by case kind when 'CENTER' then 1 when 'STATION' then 2 else 3 end, name, id limit $1`

	sqlSites      = `select ` + siteColumns + ` from app.site` + centreFirst
	sqlOpenSites  = `select ` + siteColumns + ` from app.site where state = 'ACTIVE'` + centreFirst
	sqlPublicName = `select t.name from identity.tenant t where t.id = app.current_tenant()`

	grantColumns = `g.id, g.tenant_id, t.name as tenant_name, g.supervisor_id, s.name as supervisor_name, g.purpose, g.scopes,
		g.state, g.state = 'GRANTED' and g.expires_at > now() as in_force, g.requested_by, g.requested_by_name, g.requested_at,
		g.decided_by_name, g.decided_at, g.decision_note, g.expires_at, g.version`
	// A tenant reads its own table by its policy; what it asked of others comes
	// through a definer function, because those rows belong to the subordinate.
	grantTables = `(select * from app.supervision_grant union all select * from app.asked_grants()) g
		join identity.tenant t on t.id = g.tenant_id join identity.tenant s on s.id = g.supervisor_id `
	sqlGrantByID = `select ` + grantColumns + ` from ` + grantTables + ` where g.id = $1`

	sqlGrantsToDecide = `select count(*) from app.supervision_grant where state = 'REQUESTED' and expires_at > $1`

	accessColumns = `id, at, viewer_tenant_id, viewer_tenant_name, viewer_name, purpose, object_kind, object_id, fields, row_count,
		viewer_tenant_id <> tenant_id as external`
)

func subordinateWhere(f *SubordinateFilter) *db.Where {
	w := &db.Where{}
	if f == nil {
		return w
	}
	if f.Search != nil && *f.Search != "" {
		w.Add("(strpos(t.name, $%[1]d) > 0 or strpos(t.short_name, $%[1]d) > 0 or strpos(t.uscc, upper($%[1]d)) > 0)", *f.Search)
	}
	if f.Kind != nil {
		w.Add("t.kind = $%d", string(*f.Kind))
	}
	if f.State != nil {
		w.Add("t.state = $%d", string(*f.State))
	}
	if f.Direct != nil && *f.Direct {
		w.AddFixed("tt.depth = 1")
	}
	return w
}

func accessWhere(f *AccessLogFilter) *db.Where {
	w := &db.Where{}
	if f == nil {
		return w
	}
	if f.ExternalOnly != nil && *f.ExternalOnly {
		w.AddFixed("viewer_tenant_id <> tenant_id")
	}
	if f.ObjectID != nil {
		w.Add("object_id = $%d", *f.ObjectID)
	}
	if f.From != nil {
		w.Add("at >= $%d", f.From.Start())
	}
	if f.To != nil {
		w.Add("at < $%d", f.To.AddDays(1).Start())
	}
	return w
}

func createTenant(ctx context.Context, tx db.Tx, t *Tenant, actor id.ID) error {
	_, err := tx.ExecContext(ctx, `select identity.create_tenant(?, ?, ?, ?, ?, ?, ?, ?)`,
		t.ID, t.ParentID, t.Kind, t.Name, t.ShortName, t.USCC, t.AreaCode, actor)
	return err
}

func selfTx(ctx context.Context, tx db.Tx) (*Tenant, error) {
	t := &Tenant{}
	err := tx.NewRaw(sqlSelf).Scan(ctx, t)
	return t, err
}

// lockSelf lets rows that refer to the tenant be written meanwhile: the audit chain's
// first key comes from another connection.
func lockSelf(ctx context.Context, tx db.Tx) (*Tenant, error) {
	t := &Tenant{}
	err := tx.NewRaw(sqlSelf+` for no key update of t`).Scan(ctx, t)
	return t, err
}

func moveTenant(ctx context.Context, tx db.Tx, moved, parent, actor id.ID, why string) error {
	_, err := tx.ExecContext(ctx, `select identity.move_tenant(?, ?, ?, ?)`, moved, parent, actor, why)
	return err
}

func lockLedTenant(ctx context.Context, tx db.Tx, led id.ID) (*Tenant, error) {
	t := &Tenant{}
	err := tx.NewRaw(`select `+tenantColumns+` from `+ledTenants+`where t.id = ? for update of t`, led).Scan(ctx, t)
	return t, err
}

func setTenantState(ctx context.Context, tx db.Tx, led id.ID, version int, to TenantState, reason string) (*Tenant, error) {
	t := &Tenant{}
	err := tx.NewRaw(`update identity.tenant t set state = ?, suspended_reason = ?, version = version + 1, updated_at = now()
		where t.id = ? and t.version = ? returning `+tenantColumns, to, reason, led, version).Scan(ctx, t)
	return t, conflictIfNone(err)
}

// conflictIfNone: an update under an expected version that matched no row lost a
// race; the row itself was locked and seen just before.
func conflictIfNone(err error) error {
	if db.IsNoRows(err) {
		return errs.New(errs.Conflict, "version")
	}
	return err
}

func updateTenant(ctx context.Context, tx db.Tx, in UpdateTenantInput) (*Tenant, error) {
	chosen, err := json.Marshal(storedSettings{in.NoticeWorkdays, in.OverdueDays, in.TwoHandlers})
	if err != nil {
		return nil, err
	}
	t := &Tenant{}
	err = tx.NewRaw(`update identity.tenant t set name = coalesce(?, name), short_name = coalesce(?, short_name),
			settings = settings || ?::jsonb, version = version + 1, updated_at = now()
		where t.id = app.current_tenant() and t.version = ? returning `+tenantColumns,
		in.Name, in.ShortName, string(chosen), in.ExpectedVersion).Scan(ctx, t)
	return t, conflictIfNone(err)
}

func insertUnit(ctx context.Context, tx db.Tx, u *Unit) error {
	t, _ := tenant.From(ctx)
	_, err := tx.ExecContext(ctx, `insert into app.unit (tenant_id, id, parent_id, path, seq, kind, name, code, member_count)
		values (?, ?, ?, ?, ?, ?, ?, ?, ?)`, t, u.ID, u.ParentID, u.Path, u.Seq, u.Kind, u.Name, u.Code, u.MemberCount)
	return err
}

// nextUnitSeq numbers a new unit. The root is locked, so numbers come one by one;
// they are never used again, because old paths may stand in history.
func nextUnitSeq(ctx context.Context, tx db.Tx) (int, error) {
	if _, err := tx.ExecContext(ctx, `select 1 from app.unit where parent_id is null for update`); err != nil {
		return 0, err
	}
	var row struct {
		Next   int
		Active int
	}
	err := tx.NewRaw(`select max(seq) + 1 as next, count(*) filter (where state = 'ACTIVE') as active from app.unit`).Scan(ctx, &row)
	if err != nil {
		return 0, err
	}
	if row.Active >= MaxUnits {
		return 0, errs.New(errs.FailedPrecondition, "org.unit.limit", errs.Args{"max": MaxUnits})
	}
	return row.Next, nil
}

func lockUnit(ctx context.Context, tx db.Tx, unitID id.ID) (*Unit, error) {
	u := &Unit{}
	err := tx.NewRaw(`select `+unitColumns+` from app.unit u where u.id = ? and u.state = 'ACTIVE' for update`, unitID).Scan(ctx, u)
	return u, err
}

func updateUnit(ctx context.Context, tx db.Tx, u *Unit, version int) error {
	res, err := tx.ExecContext(ctx, `update app.unit set parent_id = ?, kind = ?, name = ?, code = ?, member_count = ?, state = ?,
		version = version + 1, updated_at = now() where id = ? and version = ?`,
		u.ParentID, u.Kind, u.Name, u.Code, u.MemberCount, u.State, u.ID, version)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return errs.New(errs.Conflict, "version").Wrap(err)
	}
	return nil
}

func deepestBelow(ctx context.Context, tx db.Tx, path string) (depth int, err error) {
	err = tx.NewRaw(`select max(length(path)) / 5 from app.unit where path >= ? and path < ?`, path, path+"~").Scan(ctx, &depth)
	return depth, err
}

func repath(ctx context.Context, tx db.Tx, from, to string) error {
	_, err := tx.ExecContext(ctx, `update app.unit set path = ? || substr(path, ?) where path >= ? and path < ?`, to, len(from)+1, from, from+"~")
	return err
}

// unitOccupied: units below it, people or sites. What other capabilities keep there is
// theirs to say, see OnDissolve; a dissolved unit keeps its history.
func unitOccupied(ctx context.Context, tx db.Tx, unitID id.ID) (yes bool, err error) {
	err = tx.NewRaw(`select exists (select from app.unit where parent_id = ? and state = 'ACTIVE')
		or exists (select from app.membership where unit_id = ? and state = 'ACTIVE')
		or exists (select from app.site where unit_id = ? and state = 'ACTIVE')`, unitID, unitID, unitID).Scan(ctx, &yes)
	return yes, err
}

func countSites(ctx context.Context, tx db.Tx) (n int, err error) {
	err = tx.NewRaw(`select count(*) from app.site`).Scan(ctx, &n)
	return n, err
}

func insertSite(ctx context.Context, tx db.Tx, s *Site) error {
	t, _ := tenant.From(ctx)
	_, err := tx.ExecContext(ctx, `insert into app.site (tenant_id, id, unit_id, parent_id, kind, name, address, phone, open_hours)
		values (?, ?, ?, ?, ?, ?, ?, ?, ?)`, t, s.ID, s.UnitID, s.ParentID, s.Kind, s.Name, s.Address, s.Phone, s.OpenHours)
	return err
}

func lockSite(ctx context.Context, tx db.Tx, site id.ID) (*Site, error) {
	s := &Site{}
	err := tx.NewRaw(`select `+siteColumns+` from app.site where id = ? for update`, site).Scan(ctx, s)
	return s, err
}

func updateSite(ctx context.Context, tx db.Tx, s *Site, version int) error {
	res, err := tx.ExecContext(ctx, `update app.site set unit_id = ?, name = ?, address = ?, phone = ?, open_hours = ?, state = ?,
		version = version + 1, updated_at = now() where id = ? and version = ?`,
		s.UnitID, s.Name, s.Address, s.Phone, s.OpenHours, s.State, s.ID, version)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return errs.New(errs.Conflict, "version").Wrap(err)
	}
	return nil
}

func requestGrant(ctx context.Context, tx db.Tx, grant id.ID, in RequestGrantInput, expires time.Time, a *authz.Actor) error {
	_, err := tx.ExecContext(ctx, `select app.request_grant(?, ?, ?, array[?]::text[], ?, ?, ?)`,
		grant, in.TenantID, in.Purpose, bun.List(in.Scopes), expires, a.AccountID, a.Name)
	return err
}

// passOnGrant makes a job of the other side's tenant, see grantNewsTask.
func passOnGrant(ctx context.Context, tx db.Tx, grant id.ID) error {
	_, err := tx.ExecContext(ctx, `select app.pass_on_grant(?, ?)`, grant, id.New(id.Job))
	return err
}

// grantTx is a grant given or asked by the tenant.
func grantTx(ctx context.Context, tx db.Tx, grant id.ID) (*SupervisionGrant, error) {
	g := &SupervisionGrant{}
	err := tx.NewRaw(`select `+grantColumns+` from `+grantTables+` where g.id = ?`, grant).Scan(ctx, g)
	return g, db.NotFound(err, "org.grant.unknown")
}

// lockOwnGrant finds only grants over the tenant's own people.
func lockOwnGrant(ctx context.Context, tx db.Tx, grant id.ID) (*SupervisionGrant, error) {
	g := &SupervisionGrant{}
	err := tx.NewRaw(`select id, state, expires_at, version from app.supervision_grant where id = ? for update`, grant).Scan(ctx, g)
	return g, err
}

func setGrantState(ctx context.Context, tx db.Tx, grant id.ID, version int, to GrantState, note string, a *authz.Actor, now time.Time) error {
	res, err := tx.ExecContext(ctx, `update app.supervision_grant set state = ?, decision_note = ?, decided_by = ?, decided_by_name = ?,
		decided_at = ?, version = version + 1 where id = ? and version = ?`, to, note, a.AccountID, a.Name, now, grant, version)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return errs.New(errs.Conflict, "version").Wrap(err)
	}
	return nil
}

func insertAccess(ctx context.Context, tx db.Tx, t id.ID, a *authz.Actor, object id.ID, purpose string, fields []string) error {
	return insertAccesses(ctx, tx, t, a, []id.ID{object}, purpose, fields)
}

// accessBatch bounds the entries of one statement.
const accessBatch = 1000

func insertAccesses(ctx context.Context, tx db.Tx, t id.ID, a *authz.Actor, objects []id.ID, purpose string, fields []string) error {
	ids, kinds := make([]id.ID, len(objects)), make([]string, len(objects))
	for i, object := range objects {
		ids[i], kinds[i] = id.New(id.AccessLog), id.KindOf(object).String()
	}
	_, err := tx.ExecContext(ctx, `insert into app.access_log
		(tenant_id, id, viewer_tenant_id, viewer_tenant_name, viewer_id, viewer_name, purpose, object_kind, object_id, fields)
		select ?, o.id, ?, ?, ?, ?, ?, o.kind, o.object, array[?]::text[] from unnest(?::uuid[], ?::text[], ?::uuid[]) o (id, kind, object)`,
		t, t, a.TenantName, a.AccountID, a.Name, purpose, bun.List(fields), pgdialect.Array(ids), pgdialect.Array(kinds), pgdialect.Array(objects))
	return err
}
