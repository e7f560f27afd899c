package approval

import (
	"context"
	"encoding/json"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
)

const (
	routeColumns = `r.id, r.kind, r.item, r.from_fen, r.name, r.steps, r.state, r.published_version, r.version, r.updated_at, r.updated_by_name`
	routeChanged = `, r.state = 'PUBLISHED' and exists (select from app.approval_route_version v where v.route_id = r.id
		and v.version = r.published_version and (v.steps <> r.steps or v.name <> r.name)) as changed`
	sqlRoutes = `select ` + routeColumns + routeChanged + ` from app.approval_route r where r.state <> 'RETIRED'
		order by r.kind, r.item, r.from_fen limit $1`
	sqlRouteByID = `select ` + routeColumns + routeChanged + ` from app.approval_route r where r.id = $1`
)

// chooseRoute gives a case the steps of the published route of its kind, with its own
// item before any, and of the highest band that its amount reaches; the default without
// one.
func chooseRoute(ctx context.Context, tx db.Tx, c *ApprovalCase) error {
	var r struct {
		ID      id.ID
		Version int
		Steps   []Step `bun:"type:jsonb"`
	}
	amount := int64(0)
	if c.AmountFen != nil {
		amount = int64(*c.AmountFen)
	}
	err := tx.NewRaw(`select r.id, v.version, v.steps from app.approval_route r
			join app.approval_route_version v on v.tenant_id = r.tenant_id and v.route_id = r.id and v.version = r.published_version
		where r.state = 'PUBLISHED' and r.kind = ?0 and r.item in ('', ?1) and r.from_fen <= ?2
		order by r.item = ?1 desc, r.from_fen desc limit 1`, c.Kind, c.Item, amount).Scan(ctx, &r)
	if db.IsNoRows(err) {
		c.Steps = defaultSteps(c.Kind)
		return nil
	}
	c.RouteID, c.RouteVersion, c.Steps = &r.ID, &r.Version, r.Steps
	return err
}

func countRoutes(ctx context.Context, tx db.Tx) (n int, err error) {
	err = tx.NewRaw(`select count(*) from app.approval_route where state <> 'RETIRED'`).Scan(ctx, &n)
	return n, err
}

func insertRoute(ctx context.Context, tx db.Tx, r *ApprovalRoute) error {
	steps, err := json.Marshal(r.Steps)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `insert into app.approval_route (tenant_id, id, kind, item, from_fen, name, steps, updated_at, updated_by_name)
		values (app.current_tenant(), ?, ?, ?, ?, ?, ?::jsonb, ?, ?)`, r.ID, r.Kind, r.Item, r.FromFen, r.Name, string(steps), r.UpdatedAt, r.UpdatedByName)
	return err
}

func lockRoute(ctx context.Context, tx db.Tx, route id.ID) (*ApprovalRoute, error) {
	r := &ApprovalRoute{}
	err := tx.NewRaw(`select `+routeColumns+` from app.approval_route r where r.id = ? and r.state <> 'RETIRED' for update of r`, route).Scan(ctx, r)
	return r, err
}

func updateRoute(ctx context.Context, tx db.Tx, r *ApprovalRoute) error {
	steps, err := json.Marshal(r.Steps)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `update app.approval_route set name = ?, steps = ?::jsonb, state = ?, published_version = ?, version = ?,
		updated_at = ?, updated_by_name = ? where id = ?`, r.Name, string(steps), r.State, r.PublishedVersion, r.Version, r.UpdatedAt, r.UpdatedByName, r.ID)
	return err
}

func insertRouteVersion(ctx context.Context, tx db.Tx, r *ApprovalRoute, now time.Time, by string) error {
	steps, err := json.Marshal(r.Steps)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `insert into app.approval_route_version (tenant_id, route_id, version, name, steps, published_at, published_by_name)
		values (app.current_tenant(), ?, ?, ?, ?::jsonb, ?, ?)`, r.ID, *r.PublishedVersion, r.Name, string(steps), now, by)
	return err
}

func unitPath(ctx context.Context, tx db.Tx, unit id.ID) (path string, err error) {
	err = tx.NewRaw(`select path from app.unit where id = ?`, unit).Scan(ctx, &path)
	return path, err
}

// unitGap is a unit in which a step has fewer people than it needs.
type unitGap struct {
	Step       int
	Name       string
	Everywhere bool // so has every other unit
}

// unitGaps names at most so many active units for each step.
func unitGaps(ctx context.Context, tx db.Tx, steps []Step, day clock.Date, most int) (out []unitGap, err error) {
	text, err := json.Marshal(steps)
	if err != nil {
		return nil, err
	}
	err = tx.NewRaw(`with gap as (
			select (s.no - 1)::int as step, n.name, n.path
			from jsonb_array_elements(?1::jsonb) with ordinality s (v, no)
			join app.unit n on n.state = 'ACTIVE' and s.v->>'level' <> 'SUPERIOR'
			where (select count(distinct m.id) from `+assignments+` where ra.role = s.v->>'role' and `+member.InForce+`
					and starts_with(app.approval_anchor(s.v->>'level', n.path), coalesce(u.path, '')))
				< case when s.v->>'mode' in ('ANY', 'ALL') then 1 else (s.v->>'needed')::int end
		), numbered as (
			select step, name, row_number() over (partition by step order by path) as place, count(*) over (partition by step) as units from gap
		)
		select step, name, units = (select count(*) from app.unit where state = 'ACTIVE') as everywhere
		from numbered where place <= ?2 order by step, place`, day, string(text), most).Scan(ctx, &out)
	return out, err
}
