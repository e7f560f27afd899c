package followup

import (
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
)

const (
	followUpColumns = `f.tenant_id, f.id, f.visit_id, f.report_id, f.unit_id, f.unit_path, v.name, f.kind, f.text,
		f.state, f.owner_id, f.due_on, f.result, f.version, f.created_at, f.updated_at, f.ended_at`
	followUpTables = `app.follow_up f join app.visit v on v.tenant_id = f.tenant_id and v.id = f.visit_id`

	sqlFollowUpsOf = `select ` + followUpColumns + ` from ` + followUpTables + ` where f.visit_id = any (
			select p.visit_id from app.visit_report p where p.id = any ($1)) and f.report_id = any ($1) order by f.id`
	sqlFollowUpsByID = `select ` + followUpColumns + ` from ` + followUpTables + ` where f.id = any ($1) and `
)

// The owner of a request: who answers for the archive, if they answer requests of the
// unit; else whoever does so nearest to the unit, the one with the fewest; else the
// maker of the campaign.
const sqlOwnerFor = `with able as (
		select distinct m.id, coalesce(u.path, '') as path from app.role_assignment ra
		join app.membership m on m.tenant_id = ra.tenant_id and m.id = ra.membership_id
		left join app.unit u on u.tenant_id = ra.tenant_id and u.id = ra.unit_id
		where ` + member.InForce + ` and ra.role = any (string_to_array(?1, ',')) and starts_with(?2, coalesce(u.path, ''))
	)
	select coalesce(
		(select a.owner_id from app.archive a where a.id = ?3::uuid and a.owner_id in (select b.id from able b)),
		(select b.id from able b order by length(b.path) desc,
			(select count(*) from app.follow_up f where f.owner_id = b.id and f.ended_at is null), b.id limit 1),
		(select m.id from app.campaign c join app.membership m on m.tenant_id = c.tenant_id and m.id = c.created_by
			where c.id = ?4 and m.state = 'ACTIVE')) as owner_id`

func ownerFor(ctx context.Context, tx db.Tx, h Heard, today clock.Date) (*id.ID, error) {
	var row struct{ OwnerID *id.ID }
	err := tx.NewRaw(sqlOwnerFor, today, db.Joined(handlerRoles), h.UnitPath, h.ArchiveID, h.CampaignID).Scan(ctx, &row)
	return row.OwnerID, err
}

func insertFollowUps(ctx context.Context, tx db.Tx, requests []*FollowUp) error {
	_, err := tx.NewInsert().Model(&requests).Exec(ctx)
	return err
}

// lockFollowUp loads a request for a change.
func lockFollowUp(ctx context.Context, tx db.Tx, x id.ID) (*FollowUp, error) {
	f := &FollowUp{}
	err := tx.NewRaw(`select `+followUpColumns+` from `+followUpTables+` where f.id = ? for update of f`, x).Scan(ctx, f)
	return f, db.NotFound(err, "campaign.follow_up_missing")
}

// updateFollowUp writes what changes in a request that the caller has locked.
func updateFollowUp(ctx context.Context, tx db.Tx, f *FollowUp) error {
	_, err := tx.NewUpdate().Model(f).Column("state", "owner_id", "result", "version", "updated_at", "ended_at").
		Where("f.tenant_id = ?", f.TenantID).Where("f.id = ?", f.ID).Exec(ctx)
	return err
}

// lineOf is the line of figures that a visit belongs to.
func lineOf(ctx context.Context, tx db.Tx, visit id.ID) (run id.ID, class audience.RecipientClass, err error) {
	var row struct {
		RunID id.ID
		Class audience.RecipientClass
	}
	err = tx.NewRaw(`select run_id, class from app.visit where id = ?`, visit).Scan(ctx, &row)
	return row.RunID, row.Class, err
}

// followUpsVisible is the condition on requests f that the caller may see: those of
// the units whose requests they read, and their own.
func followUpsVisible(ctx context.Context, args []any) (string, []any, error) {
	scope, err := authz.ScopeFor(ctx, authz.FollowUpRead)
	if err != nil {
		return "", nil, err
	}
	where, args := scope.Where("f.unit_path", args)
	args = append(args, authz.From(ctx).MembershipID)
	return fmt.Sprintf("(%s or f.owner_id = $%d)", where, len(args)), args, nil
}

func followUpsWhere(ctx context.Context, f *FollowUpFilter, today clock.Date) (*db.Where, error) {
	term, args, err := followUpsVisible(ctx, nil)
	if err != nil {
		return nil, err
	}
	w := &db.Where{Args: args}
	w.AddFixed(term)
	if f == nil {
		return w, nil
	}
	if len(f.States) > 0 {
		w.Add("f.state = any (string_to_array($%d, ','))", db.Joined(f.States))
	}
	if f.Mine != nil && *f.Mine {
		w.Add("f.owner_id = $%d", authz.From(ctx).MembershipID)
	}
	if f.Overdue != nil && *f.Overdue {
		w.Add("f.ended_at is null and f.due_on < $%d::date", today)
	}
	return w, nil
}

// dueCount is the number of open requests of an owner; nil stands for nobody.
type dueCount struct {
	OwnerID *id.ID
	Count   int
}

// openDueOn counts the open requests that were due on a day, by owner.
func openDueOn(ctx context.Context, tx db.Tx, day clock.Date) (out []dueCount, err error) {
	err = tx.NewRaw(`select owner_id, count(*)::int as count from app.follow_up
		where ended_at is null and due_on = ? group by owner_id order by owner_id limit 5000`, day).Scan(ctx, &out)
	return out, err
}
