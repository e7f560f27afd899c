package campaign

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// Columns in lists of their own, so that a column added by a migration does not break
// a running server.
const (
	campaignColumns = `c.tenant_id, c.id, c.theme, c.title, c.guiding_idea, c.requirements, c.state, c.recurrence,
		c.rule, c.due_at, c.visit_days, c.notice_workdays, c.audience, c.standards, c.fund_source, c.assignment,
		c.created_by, c.created_by_name, c.submitted_by, c.submitted_by_name, c.submitted_at, c.decided_by,
		c.decided_by_name, c.decided_at, c.decision_note, c.approved_fen, c.content_hash, c.schedule_id,
		c.version, c.created_at, c.updated_at`

	// The next moment of the schedule, and whether a run took it before its time.
	campaignNext = `sch.next_at, coalesce((select true from app.campaign_run r
		where r.tenant_id = c.tenant_id and r.campaign_id = c.id and r.due_at = sch.next_at), false) as next_opened`
	campaignTables = ` app.campaign c
		left join app.schedule sch on sch.tenant_id = c.tenant_id and sch.id = c.schedule_id and sch.state = 'active' `

	sqlCampaignsByID = `select ` + campaignColumns + `, ` + campaignNext + ` from ` + campaignTables + `where c.id = any ($1)`

	sqlNextOpenings = `select ` + campaignColumns + `, ` + campaignNext + ` from ` + campaignTables + `
		where c.state = 'APPROVED' and sch.next_at is not null order by sch.next_at, c.id limit $1`

	quotaColumns = `q.tenant_id, q.id, q.campaign_id, q.unit_id, q.unit_path, q.quota, q.filler_id`
	quotaFilled  = `(select count(*)::int from app.named_recipient n
		where n.tenant_id = q.tenant_id and n.quota_id = q.id and n.removed_at is null) as filled`

	sqlQuotasOf = `select ` + quotaColumns + `, ` + quotaFilled + ` from app.campaign_quota q
		where q.campaign_id = any ($1) order by q.unit_path`

	groupColumns = `g.tenant_id, g.id, g.campaign_id, g.name, g.leader_id, g.companions, g.unit_ids, g.planned_on`
	sqlGroupsOf  = `select ` + groupColumns + ` from app.visit_group g where g.campaign_id = any ($1) order by g.id`

	sqlHeadNames = `select id, head_name as name from app.archive where id = any ($1)`
)

// lockCampaign loads a campaign for a change.
func lockCampaign(ctx context.Context, tx db.Tx, x id.ID) (*Campaign, error) {
	c := &Campaign{}
	err := tx.NewRaw(`select `+campaignColumns+` from app.campaign c where c.id = ? for update`, x).Scan(ctx, c)
	return c, db.NotFound(err, "campaign.missing")
}

// loadPlan adds the quotas and groups of a locked campaign.
func loadPlan(ctx context.Context, tx db.Tx, c *Campaign) (*plan, error) {
	p := &plan{Campaign: *c}
	err := tx.NewRaw(`select `+quotaColumns+`, `+quotaFilled+` from app.campaign_quota q
		where q.campaign_id = ? order by q.unit_path`, c.ID).Scan(ctx, &p.quotas)
	if err != nil {
		return nil, err
	}
	err = tx.NewRaw(`select `+groupColumns+` from app.visit_group g where g.campaign_id = ? order by g.id`, c.ID).Scan(ctx, &p.groups)
	return p, err
}

func insertCampaign(ctx context.Context, tx db.Tx, c *Campaign) error {
	_, err := tx.NewInsert().Model(c).Exec(ctx)
	return err
}

// updateCampaign writes the whole row of a campaign that the caller has locked, as
// its next version.
func updateCampaign(ctx context.Context, tx db.Tx, c *Campaign, now time.Time) error {
	c.Version++
	c.UpdatedAt = now
	_, err := tx.NewUpdate().Model(c).ExcludeColumn("tenant_id", "id", "created_by", "created_by_name", "created_at").
		Where("c.tenant_id = ?", c.TenantID).Where("c.id = ?", c.ID).Exec(ctx)
	return err
}

// replaceQuotas keeps the row of a unit whose quota stays, because named recipients
// refer to it, and gives every named recipient the quota nearest above their unit.
func replaceQuotas(ctx context.Context, tx db.Tx, p *plan) error {
	units := make([]id.ID, len(p.quotas))
	for i := range p.quotas {
		q := &p.quotas[i]
		q.TenantID, q.ID, q.CampaignID = p.TenantID, id.New(id.Quota), p.ID
		units[i] = q.UnitID
	}
	_, err := tx.ExecContext(ctx, `delete from app.campaign_quota
		where campaign_id = ? and unit_id <> all (string_to_array(?, ',')::uuid[])`, p.ID, db.IDList(units))
	if err != nil {
		return err
	}
	if len(p.quotas) > 0 {
		_, err := tx.NewInsert().Model(&p.quotas).On("conflict (tenant_id, campaign_id, unit_id) do update").
			Set("quota = excluded.quota, filler_id = excluded.filler_id").Exec(ctx)
		if err != nil {
			return err
		}
	}
	_, err = tx.ExecContext(ctx, `update app.named_recipient n set quota_id = (
			select q.id from app.campaign_quota q where q.tenant_id = n.tenant_id and q.campaign_id = n.campaign_id
			and starts_with(n.unit_path, q.unit_path) order by length(q.unit_path) desc limit 1)
		where n.campaign_id = ? and n.removed_at is null`, p.ID)
	return err
}

// overfilledUnits are the units of quotas that hold more people than places.
func overfilledUnits(ctx context.Context, tx db.Tx, campaign id.ID) (units []id.ID, err error) {
	err = tx.NewRaw(`select q.unit_id from app.campaign_quota q join app.named_recipient n
			on n.tenant_id = q.tenant_id and n.quota_id = q.id and n.removed_at is null
		where q.campaign_id = ? group by q.id, q.unit_id, q.quota having count(*) > q.quota limit 200`, campaign).Scan(ctx, &units)
	return units, err
}

func replaceGroups(ctx context.Context, tx db.Tx, p *plan) error {
	if _, err := tx.ExecContext(ctx, `delete from app.visit_group where campaign_id = ?`, p.ID); err != nil {
		return err
	}
	if len(p.groups) == 0 {
		return nil
	}
	for i := range p.groups {
		g := &p.groups[i]
		g.TenantID, g.ID, g.CampaignID = p.TenantID, id.New(id.VisitGroup), p.ID
	}
	_, err := tx.NewInsert().Model(&p.groups).Exec(ctx)
	return err
}

type unitRow struct {
	ID    id.ID
	Path  string
	State string
}

// unitsByID loads units that a plan names, in a lock that keeps their paths until the
// transaction ends.
func unitsByID(ctx context.Context, tx db.Tx, ids []id.ID) (map[id.ID]unitRow, error) {
	var rows []unitRow
	err := tx.NewRaw(`select id, path, state from app.unit where id in (?) for key share`, bun.List(append(ids, id.Nil))).Scan(ctx, &rows)
	out := make(map[id.ID]unitRow, len(rows))
	for _, u := range rows {
		out[u.ID] = u
	}
	return out, err
}

// activeMembers are those of the memberships that are in force.
func activeMembers(ctx context.Context, tx db.Tx, ids []id.ID) (map[id.ID]bool, error) {
	return existing(ctx, tx, `select id from app.membership where id in (?) and state = 'ACTIVE'`, ids)
}

func existingArchives(ctx context.Context, tx db.Tx, ids []id.ID) (map[id.ID]bool, error) {
	return existing(ctx, tx, `select id from app.archive where id in (?)`, ids)
}

func existing(ctx context.Context, tx db.Tx, query string, ids []id.ID) (map[id.ID]bool, error) {
	var found []id.ID
	err := tx.NewRaw(query, bun.List(append(ids, id.Nil))).Scan(ctx, &found)
	out := make(map[id.ID]bool, len(found))
	for _, x := range found {
		out[x] = true
	}
	return out, err
}

// campaignsWhere are the conditions of a list of campaigns.
func campaignsWhere(f *CampaignFilter) *db.Where {
	w := &db.Where{}
	if f == nil {
		return w
	}
	if f.Search != nil && *f.Search != "" {
		w.Add("strpos(c.title, $%d) > 0", *f.Search)
	}
	if len(f.Themes) > 0 {
		w.Add("c.theme = any ($%d)", f.Themes)
	}
	if len(f.States) > 0 {
		w.Add("c.state = any ($%d)", f.States)
	}
	return w
}

// runExists tells whether a moment has its run already.
func runExists(ctx context.Context, tx db.Tx, campaign id.ID, due time.Time) (exists bool, err error) {
	err = tx.NewRaw(`select exists (select from app.campaign_run where campaign_id = ? and due_at = ?)`, campaign, due).Scan(ctx, &exists)
	return exists, err
}

// scheduledNext is the next moment of the campaign's schedule; false when it rests or
// has ended.
func scheduledNext(ctx context.Context, tx db.Tx, c *Campaign) (next time.Time, found bool, err error) {
	err = tx.NewRaw(`select next_at from app.schedule where id = ? and state = 'active' and next_at is not null`, c.ScheduleID).Scan(ctx, &next)
	if db.IsNoRows(err) {
		return next, false, nil
	}
	return next, err == nil, err
}

// readCampaign loads a campaign without locking it.
func readCampaign(ctx context.Context, tx db.Tx, x id.ID) (*Campaign, error) {
	c := &Campaign{}
	err := tx.NewRaw(`select `+campaignColumns+` from app.campaign c where c.id = ?`, x).Scan(ctx, c)
	return c, db.NotFound(err, "campaign.missing")
}
