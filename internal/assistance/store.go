package assistance

import (
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

const (
	applicationColumns = `p.tenant_id, p.id, p.number, p.archive_id, p.archive_version, p.unit_id, p.unit_path, p.item, p.origin,
		p.follow_up_id, p.state, p.urgent, p.person_id, p.reason, p.asked_fen, p.proposed_fen, p.approved_fen, p.occurred_on,
		p.section_sealed, p.illness_sealed, p.event_bix, p.limit_submitted, p.limit_decided, p.retest, p.wanted, p.wanted_note, p.asked_more,
		p.answer_due_on, p.papers_due_on, p.maker_id, p.verifier_id, p.outcome_note, p.version, p.created_at, p.updated_at,
		p.submitted_at, p.decided_on, p.delivered_on, p.payer_id, p.limit_paid, p.feedback_due_on, p.closed_on, a.head_name, a.number as archive_number, a.category, hp.name as person_name`
	applicationTables = `app.application p join app.archive a on a.tenant_id = p.tenant_id and a.id = p.archive_id
		left join app.household_person hp on hp.tenant_id = p.tenant_id and hp.id = p.person_id`
	paperColumns = `d.tenant_id, d.id, d.application_id, d.kind, d.attachment_id, d.note, d.added_at, d.added_by_name`
	eventColumns = `e.tenant_id, e.id, e.application_id, e.at, e.member_id, e.actor_name, e.step, e.state, e.note`
	ruleColumns  = `l.tenant_id, l.id, l.area_code, l.source, l.category, l.item, l.subject, l.period, l.terms, l.escalations, l.exclusive,
		l.effective_from, l.effective_to, l.document_no, l.version`
	settingsColumns = `s.tenant_id, s.answer_days, s.urgent_days, s.feedback_days, s.complaint_days, s.appeal_days, s.call_back_bp, s.version`
)

// Statements of the reads. Those that end in "and" are followed by the caller's scope.
const (
	sqlApplicationsByID = `select ` + applicationColumns + ` from ` + applicationTables + ` where p.id = any($1) and `
	sqlPapersOf         = `select ` + paperColumns + ` from app.application_paper d
		join app.application p on p.tenant_id = d.tenant_id and p.id = d.application_id where d.application_id = any($1) and `
	sqlPapersOfOrder = ` order by d.id limit 5000`
	sqlHistoryOf     = `select ` + eventColumns + ` from app.application_event e
		join app.application p on p.tenant_id = e.tenant_id and p.id = e.application_id where e.application_id = any($1) and `
	sqlHistoryOfOrder = ` order by e.id limit 5000`
	sqlSettings       = `select ` + settingsColumns + ` from app.aid_settings s`
	sqlLimitRulesByID = `select ` + ruleColumns + ` from app.limit_rule l where l.id = any($1)`
	sqlLimitRules     = `select ` + ruleColumns + ` from app.limit_rule l order by l.item, l.effective_from, l.id limit 500`
)

const sqlOneApplication = `select ` + applicationColumns + ` from ` + applicationTables + ` where p.id = ?0`

func readApplication(ctx context.Context, tx db.Tx, x id.ID) (*Application, error) {
	p := &Application{}
	err := tx.NewRaw(sqlOneApplication, x).Scan(ctx, p)
	return p, db.NotFound(err, "assistance.missing")
}

// lockApplication loads an application for a change.
func lockApplication(ctx context.Context, tx db.Tx, x id.ID) (*Application, error) {
	p := &Application{}
	err := tx.NewRaw(sqlOneApplication+" for update of p", x).Scan(ctx, p)
	return p, db.NotFound(err, "assistance.missing")
}

func insertApplication(ctx context.Context, tx db.Tx, p *Application) error {
	_, err := tx.NewInsert().Model(p).Exec(ctx)
	return err
}

// updateApplication writes the next version of a locked application.
func updateApplication(ctx context.Context, tx db.Tx, p *Application) error {
	res, err := tx.NewUpdate().Model(p).Column("archive_version", "unit_id", "unit_path", "item", "state", "urgent", "person_id", "reason",
		"asked_fen", "proposed_fen", "approved_fen", "occurred_on", "section_sealed", "illness_sealed", "event_bix", "limit_submitted",
		"limit_decided", "retest", "wanted", "wanted_note", "asked_more", "answer_due_on", "papers_due_on", "verifier_id", "outcome_note",
		"version", "updated_at", "submitted_at", "decided_on", "delivered_on", "payer_id", "limit_paid", "feedback_due_on", "closed_on").
		Where("p.id = ?", p.ID).Where("p.version = ?", p.Version-1).Exec(ctx)
	if err != nil {
		return fmt.Errorf("update application: %w", err)
	}
	if n, err := res.RowsAffected(); err != nil || n != 1 {
		return errs.New(errs.Conflict, "version").Wrap(err)
	}
	return nil
}

// partiesOf are the accounts that made, verified or paid an application.
func partiesOf(ctx context.Context, tx db.Tx, application id.ID) (accounts []id.ID, err error) {
	err = tx.NewRaw(`select m.account_id from app.application p join app.membership m on m.tenant_id = p.tenant_id
		and m.id in (p.maker_id, p.verifier_id, p.payer_id) where p.id = ?`, application).Scan(ctx, &accounts)
	return accounts, err
}

func insertEvent(ctx context.Context, tx db.Tx, e *ApplicationEvent) error {
	_, err := tx.NewInsert().Model(e).Exec(ctx)
	return err
}

const sqlTakeNumber = `insert into app.application_register as r (tenant_id, year, last_serial) values (?, ?, 1)
	on conflict (tenant_id) do update set
		year = greatest(r.year, excluded.year),
		last_serial = case when excluded.year > r.year then 1 else r.last_serial + 1 end
	returning year, last_serial`

// numberPrefix begins every application number (申请).
const numberPrefix = "SQ"

func takeNumber(ctx context.Context, tx db.Tx, year int) (string, error) {
	t, _ := tenant.From(ctx)
	var serial int
	if err := tx.NewRaw(sqlTakeNumber, t, year).Scan(ctx, &year, &serial); err != nil {
		return "", fmt.Errorf("take application number: %w", err)
	}
	return fmt.Sprintf("%s%04d-%06d", numberPrefix, year, serial), nil
}

// followUp is what this package needs to know of a request of a visit.
type followUp struct {
	Kind      string
	Text      string
	UnitPath  string
	ArchiveID *id.ID
}

func readFollowUp(ctx context.Context, tx db.Tx, x id.ID) (*followUp, error) {
	f := &followUp{}
	err := tx.NewRaw(`select f.kind, f.text, f.unit_path, v.archive_id from app.follow_up f
		join app.visit v on v.tenant_id = f.tenant_id and v.id = f.visit_id where f.id = ?`, x).Scan(ctx, f)
	return f, db.NotFound(err, "assistance.follow_up_missing")
}

func unitName(ctx context.Context, tx db.Tx, unit id.ID) (name string, err error) {
	err = tx.NewRaw("select name from app.unit where id = ?", unit).Scan(ctx, &name)
	return name, err
}

func papersOf(ctx context.Context, tx db.Tx, application id.ID) (there []*ApplicationPaper, err error) {
	err = tx.NewSelect().Model(&there).Where("d.application_id = ?", application).OrderExpr("d.id").Scan(ctx)
	return there, err
}

func insertPapers(ctx context.Context, tx db.Tx, in []*ApplicationPaper) error {
	_, err := tx.NewInsert().Model(&in).Exec(ctx)
	return err
}

func deletePaper(ctx context.Context, tx db.Tx, application, paper id.ID) (*ApplicationPaper, error) {
	d := &ApplicationPaper{}
	_, err := tx.NewDelete().Model(d).Where("d.id = ?", paper).Where("d.application_id = ?", application).Returning("*").Exec(ctx)
	if err == nil && d.ID == id.Nil {
		return nil, errs.New(errs.NotFound, "assistance.paper_missing")
	}
	return d, err
}

func lockAid(ctx context.Context, tx db.Tx, archive id.ID) error {
	_, err := tx.ExecContext(ctx, `select pg_advisory_xact_lock(hashtextextended('assistance.aid ' || ?, 0))`, archive.String())
	return err
}

// aidGiven is what was approved for a household in other applications.
func aidGiven(ctx context.Context, tx db.Tx, archive, except id.ID) (given []*aidRow, err error) {
	err = tx.NewRaw(`select p.id, p.item, p.person_id, p.event_bix, p.decided_on, p.approved_fen from app.application p
		where p.archive_id = ? and p.id <> ? and p.state in ('NOTICE', 'OBJECTION', 'APPROVED', 'FEEDBACK', 'CLOSED') order by p.id`, archive, except).Scan(ctx, &given)
	return given, err
}

func rulesFor(ctx context.Context, tx db.Tx, item limit.Item, on clock.Date) (rules []*LimitRule, err error) {
	err = tx.NewSelect().Model(&rules).Where("l.item = ?", item).Where("l.effective_from <= ?", on).
		Where("coalesce(l.effective_to, ?) >= ?", on, on).OrderExpr("l.id").Scan(ctx)
	return rules, err
}

// lockRules counts the limits of the tenant and lets nobody add any meanwhile.
func lockRules(ctx context.Context, tx db.Tx) (int, error) {
	if _, err := tx.ExecContext(ctx, `select pg_advisory_xact_lock(hashtextextended('assistance.limits ' || app.current_tenant(), 0))`); err != nil {
		return 0, err
	}
	n, err := tx.NewSelect().Model((*LimitRule)(nil)).Count(ctx)
	return int(n), err
}

func insertRules(ctx context.Context, tx db.Tx, rules []*LimitRule) error {
	_, err := tx.NewInsert().Model(&rules).Exec(ctx)
	return err
}

func lockRule(ctx context.Context, tx db.Tx, x id.ID) (*LimitRule, error) {
	r := &LimitRule{}
	err := tx.NewSelect().Model(r).Where("l.id = ?", x).For("update").Scan(ctx)
	return r, db.NotFound(err, "assistance.limit_missing")
}

func endRule(ctx context.Context, tx db.Tx, r *LimitRule) error {
	_, err := tx.NewUpdate().Model(r).Column("effective_to", "version").Where("l.id = ?", r.ID).Exec(ctx)
	return err
}

func settingsTx(ctx context.Context, tx db.Tx) (*AidSettings, error) {
	out := &AidSettings{}
	err := tx.NewRaw(sqlSettings).Scan(ctx, out)
	if db.IsNoRows(err) {
		return DefaultSettings(), nil
	}
	return out, err
}

func putSettings(ctx context.Context, tx db.Tx, s *AidSettings) error {
	res, err := tx.NewInsert().Model(s).On("conflict (tenant_id) do update").Where("s.version = excluded.version - 1").Exec(ctx)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n != 1 {
		return errs.New(errs.Conflict, "version").Wrap(err)
	}
	return nil
}
