package worker

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

const (
	sqlEnter   = `select set_config('app.tenant', coalesce(identity.tenant_of_code($1)::text, ''), true)`
	sqlEntered = `select t.id from identity.tenant t where t.id = app.current_tenant() and t.kind = 'ENTERPRISE_UNION'`

	accessColumns = `w.tenant_id, w.id, w.name, w.id_number_sealed, w.id_number_bix, w.phone_sealed, w.unit_stated, w.work_number, w.state,
		w.token_hash, w.network, w.invitation_id, w.membership_id, w.refusal, w.asked_at, w.decided_by, w.decided_by_name, w.decided_at, w.version`
	sqlAccesses = `select ` + accessColumns + ` from app.worker_access w
		order by w.state <> 'PENDING', case when w.state = 'PENDING' then w.asked_at end, w.decided_at desc, w.id limit 200`

	sqlPerson = `select m.display_name as name, u.name as unit_name, m.unit_id,
			exists (select from app.member_identity i where i.tenant_id = m.tenant_id and i.membership_id = m.id) as linked, t.uscc
		from app.membership m join identity.tenant t on t.id = m.tenant_id
		left join app.unit u on u.tenant_id = m.tenant_id and u.id = m.unit_id where m.id = $1`
	sqlDraft = `select tenant_id, membership_id, step, form_sealed, version, updated_at from app.worker_draft where membership_id = $1`
)

// Statements about the caller's own cases; $1 is the caller's membership.
var (
	sqlUnitOfArchive = `select u.name from app.archive a join app.unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
		where a.id in ` + hardship.OwnArchives("$1") + ` order by a.live desc, a.id desc limit 1`
	sqlDeciders = `select coalesce(x.archive_id, c.subject_id) as subject_id, c.step_role as role, c.due_on, c.referred_to
		from app.approval_case c left join app.archive_exit x on x.tenant_id = c.tenant_id and x.id = c.subject_id
		where c.state = 'PENDING' and (c.subject_id in ` + hardship.OwnArchives("$1") + ` or x.archive_id in ` + hardship.OwnArchives("$1") + `
		or c.subject_id in (select p.id from app.application p where p.archive_id in ` + hardship.OwnArchives("$1") + `))`
	// Who is next with the own exit.
	sqlLeaving = `select case x.state when 'NOTICE' then 'PUBLIC' when 'OBJECTION' then 'OFFICE' else 'DECIDERS' end from app.archive_exit x
		where x.ended_at is null and x.archive_id in ` + hardship.OwnArchives("$1") + ` limit 1`
	// A superior union that looks under a grant names no fields: it saw the file.
	sqlLooks = `select l.at, l.viewer_name, l.viewer_tenant_name, l.grant_id is not null as superior, l.purpose, l.fields from app.access_log l
		where l.object_id in ` + hardship.OwnArchives("$1") + ` and (cardinality(l.fields) > 0 or l.grant_id is not null) order by l.at desc limit 100`
)

// person is who the caller is as a worker.
type person struct {
	Name     string
	UnitName *string
	UnitID   *id.ID
	Linked   bool
	USCC     string `bun:"uscc"`
}

// deciders are those before whom an own case lies.
type deciders struct {
	SubjectID  id.ID
	Role       string
	DueOn      *clock.Date
	ReferredTo string
}

type draftRow struct {
	bun.BaseModel `bun:"table:app.worker_draft,alias:d"`

	TenantID     id.ID
	MembershipID id.ID `bun:",pk"`
	Step         int
	FormSealed   secret.Sealed
	Version      int
	UpdatedAt    time.Time
}

func insertAccess(ctx context.Context, tx db.Tx, w *WorkerAccess) error {
	_, err := tx.NewInsert().Model(w).Exec(ctx)
	return err
}

func lockAccess(ctx context.Context, tx db.Tx, x id.ID) (*WorkerAccess, error) {
	w := &WorkerAccess{}
	err := tx.NewSelect().Model(w).Where("w.id = ?", x).For("update").Scan(ctx)
	return w, db.NotFound(err, "worker.access.missing")
}

// accessOf is the access that an invitation belongs to, or nil.
func accessOf(ctx context.Context, tx db.Tx, invitation id.ID) (*WorkerAccess, error) {
	w := &WorkerAccess{}
	err := tx.NewSelect().Model(w).Where("w.invitation_id = ?", invitation).For("update").Scan(ctx)
	if db.IsNoRows(err) {
		return nil, nil
	}
	return w, err
}

// updateAccess writes the next version of a locked access.
func updateAccess(ctx context.Context, tx db.Tx, w *WorkerAccess) error {
	w.Version++
	_, err := tx.NewUpdate().Model(w).Column("state", "token_hash", "network", "invitation_id", "membership_id", "refusal",
		"decided_by", "decided_by_name", "decided_at", "version").Where("w.id = ?", w.ID).Exec(ctx)
	return err
}

// requireFree refuses a person who has access already.
func requireFree(ctx context.Context, tx db.Tx, who secret.Index) error {
	var taken bool
	err := tx.NewRaw(`select exists (select from app.member_identity i
		join app.membership m on m.tenant_id = i.tenant_id and m.id = i.membership_id and m.state = 'ACTIVE' where i.id_number_bix = ?)`, who).Scan(ctx, &taken)
	if err == nil && taken {
		err = errs.New(errs.Conflict, "hardship.identity.taken")
	}
	return err
}

// countAsked counts the requests from a network since a moment, and all that wait. The
// lock makes requests to one union wait for each other, so that many at once cannot slip
// under the bound.
func countAsked(ctx context.Context, tx db.Tx, network secret.Index, since time.Time) (near, waiting int, err error) {
	if _, err := tx.ExecContext(ctx, `select pg_advisory_xact_lock(hashtextextended('worker.join ' || app.current_tenant()::text, 0))`); err != nil {
		return 0, 0, err
	}
	err = tx.NewRaw(`select (select count(*) from app.worker_access w where w.network = ? and w.asked_at > ?),
		(select count(*) from app.worker_access w where w.state = 'PENDING')`, network, since).Scan(ctx, &near, &waiting)
	return near, waiting, err
}

// ownIdentity is the access by which a membership was linked.
func ownIdentity(ctx context.Context, tx db.Tx, membership id.ID) (*WorkerAccess, error) {
	w := &WorkerAccess{}
	err := tx.NewSelect().Model(w).Where("w.membership_id = ?", membership).OrderExpr("w.id desc").Limit(1).Scan(ctx)
	if db.IsNoRows(err) {
		return nil, errs.New(errs.FailedPrecondition, "worker.not_linked")
	}
	return w, err
}

func readPerson(ctx context.Context, tx db.Tx, membership id.ID) (*person, error) {
	p := &person{}
	err := tx.NewRaw(`select m.display_name as name, m.unit_id from app.membership m where m.id = ?`, membership).Scan(ctx, p)
	return p, err
}

// lockDraft is the draft of a membership; a fresh one of version 0 when there is none.
func lockDraft(ctx context.Context, tx db.Tx, t, membership id.ID) (*draftRow, error) {
	d := &draftRow{}
	err := tx.NewSelect().Model(d).Where("d.membership_id = ?", membership).For("update").Scan(ctx)
	if db.IsNoRows(err) {
		return &draftRow{TenantID: t, MembershipID: membership}, nil
	}
	return d, err
}

// putDraft writes the next version; of two first versions at once one is stale.
func putDraft(ctx context.Context, tx db.Tx, d *draftRow) error {
	res, err := tx.NewInsert().Model(d).On("conflict (tenant_id, membership_id) do update").Where("d.version = excluded.version - 1").Exec(ctx)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n != 1 {
		return errs.New(errs.Conflict, "version").Wrap(err)
	}
	return nil
}

func deleteDraft(ctx context.Context, tx db.Tx, membership id.ID) error {
	_, err := tx.NewDelete().Model((*draftRow)(nil)).Where("d.membership_id = ?", membership).Exec(ctx)
	return err
}
