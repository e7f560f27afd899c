package intake

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

// Columns in the order of the structs.
const (
	settingsColumns = `s.tenant_id, s.two_surveyors, s.start_days, s.survey_days, s.appraisal_days, s.check_days,
		s.return_days, s.decision_days, s.recheck_days, s.recheck_months, s.monitor_months,
		s.call_back_months, s.exit_appraisal, s.exit_notice, s.paper_days, s.consent_days, s.civil_days, s.retention_years, s.version`
	clockColumns = `k.tenant_id, k.archive_id, k.round, k.since, k.due_on, k.uncertain, k.told`
	paperColumns = `d.tenant_id, d.id, d.archive_id, d.kind, d.attachment_id, d.issuer, d.issued_on, d.expires_on, d.note,
		d.state, d.refusal, d.filed_by, d.filed_at, d.verified_by, d.verified_at, d.removed_at`
	requirementColumns = `q.tenant_id, q.id, q.kind, q.cause, q.category, q.max_age_months, q.area,
		(select t.area_code from identity.tenant t where t.id = q.tenant_id) as union_area`
	returnColumns = `b.tenant_id, b.id, b.archive_id, b.round, b.missing, b.note, b.returned_by, b.returned_by_name,
		b.returned_at, b.answered_at`
	surveyColumns = `v.tenant_id, v.id, v.archive_id, v.round, v.surveyed_on, v.surveyor_id, v.surveyor_name, v.second_id,
		v.second_name, v.informant, v.findings_sealed, v.matches, v.conclusion, v.head_signed, v.recorded_by, v.recorded_at`
	appraisalColumns = `m.tenant_id, m.id, m.archive_id, m.round, m.held_on, m.present, m.in_favour, m.against, m.minutes,
		m.passed, m.recorded_by, m.recorded_by_name, m.recorded_at`
	checkColumns = `h.tenant_id, h.id, h.archive_id, h.round, h.listed_at, h.listed_by, h.answered_on, h.result, h.findings,
		h.document_no, h.answered_by, h.answered_by_name, h.recorded_at, h.batch_id, b.number as batch_number`
	callBackColumns = `w.tenant_id, w.id, w.archive_id, w.called_on, w.way, w.situation, w.stable, w.recorded_by,
		w.recorded_by_name, w.recorded_at`
)

// Statements of the reads. Those about archives are followed by the caller's scope.
const (
	sqlSettings     = `select ` + settingsColumns + ` from app.intake_settings s`
	sqlRequirements = `select ` + requirementColumns + ` from app.document_requirement q order by q.kind, q.id limit 200`

	sqlClocksOf = `select ` + clockColumns + ` from app.archive_clock k
		join app.archive a on a.tenant_id = k.tenant_id and a.id = k.archive_id where k.archive_id = any ($1) and `
	sqlStepsOf = `select e.archive_id, e.at, e.actor_name, e.changes #>> '{0,before}' as from_state,
		e.changes #>> '{0,after}' as to_state, e.reason as opinion from app.archive_event e
		join app.archive a on a.tenant_id = e.tenant_id and a.id = e.archive_id
		where e.archive_id = any ($1) and e.kind in ('state', 'created', 'imported') and `
	sqlStepsOfOrder = ` order by e.archive_id, e.id limit 5000`
	sqlPapersOf     = `select ` + paperColumns + ` from app.archive_paper d
		join app.archive a on a.tenant_id = d.tenant_id and a.id = d.archive_id
		where d.archive_id = any ($1) and d.removed_at is null and `
	sqlPapersOfOrder = ` order by d.archive_id, d.id limit 20000`
	sqlPapersByID    = `select ` + paperColumns + ` from app.archive_paper d
		join app.archive a on a.tenant_id = d.tenant_id and a.id = d.archive_id where d.id = any ($1) and `
	sqlArchiveOfPaper = `select archive_id from app.archive_paper where id = $1 and removed_at is null`
	sqlReturnsOf      = `select ` + returnColumns + ` from app.archive_return b
		join app.archive a on a.tenant_id = b.tenant_id and a.id = b.archive_id where b.archive_id = any ($1) and `
	sqlReturnsOfOrder = ` order by b.archive_id, b.id desc limit 2000`
	sqlSurveysOf      = `select ` + surveyColumns + ` from app.archive_survey v
		join app.archive a on a.tenant_id = v.tenant_id and a.id = v.archive_id where v.archive_id = any ($1) and `
	sqlSurveysOfOrder = ` order by v.archive_id, v.id desc limit 2000`
	sqlAppraisalsOf   = `select ` + appraisalColumns + ` from app.archive_appraisal m
		join app.archive a on a.tenant_id = m.tenant_id and a.id = m.archive_id where m.archive_id = any ($1) and `
	sqlAppraisalsOfOrder = ` order by m.archive_id, m.id desc limit 2000`
	sqlChecksOf          = `select ` + checkColumns + ` from app.civil_check h
		join app.archive a on a.tenant_id = h.tenant_id and a.id = h.archive_id
		left join app.civil_batch b on b.tenant_id = h.tenant_id and b.id = h.batch_id where h.archive_id = any ($1) and `
	sqlChecksOfOrder = ` order by h.archive_id, h.id desc limit 2000`
	sqlCallBacksOf   = `select ` + callBackColumns + ` from app.archive_call_back w
		join app.archive a on a.tenant_id = w.tenant_id and a.id = w.archive_id where w.archive_id = any ($1) and `
	sqlCallBacksOfOrder = ` order by w.archive_id, w.id desc limit 2000`
	sqlFilesOf          = `select f.tenant_id, f.record_id, f.attachment_id, f.archive_id, f.seq from app.intake_file f
		join app.archive a on a.tenant_id = f.tenant_id and a.id = f.archive_id where f.archive_id = any ($1) and `
	sqlFilesOfOrder = ` order by f.record_id, f.seq limit 5000`
)

// scopedMany is a read of rows of archives by identifiers within the caller's scope.
func scopedMany[T any](ctx context.Context, sql string, ids []id.ID) (*db.Rows[T], error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	if err != nil {
		return nil, err
	}
	where, args := scope.Where("a.unit_path", []any{ids})
	return db.Many[T](sql+where, args...), nil
}

// settingsTx are the tenant's choices, or the shipped ones.
func settingsTx(ctx context.Context, tx db.Tx) (*IntakeSettings, error) {
	s := &IntakeSettings{}
	err := tx.NewRaw(sqlSettings).Scan(ctx, s)
	if db.IsNoRows(err) {
		return DefaultSettings(), nil
	}
	return s, err
}

func putSettings(ctx context.Context, tx db.Tx, s *IntakeSettings) error {
	res, err := tx.NewInsert().Model(s).On("conflict (tenant_id) do update").Where("s.version = excluded.version - 1").Exec(ctx)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n != 1 {
		return errs.New(errs.Conflict, "version").Wrap(err)
	}
	return nil
}

// clockOf is the clock of a locked archive; one that was never applied for has none yet.
func clockOf(ctx context.Context, tx db.Tx, a *hardship.Archive) (*archiveClock, error) {
	c := &archiveClock{}
	err := tx.NewSelect().Model(c).Where("k.archive_id = ?", a.ID).Scan(ctx)
	if db.IsNoRows(err) {
		return &archiveClock{TenantID: a.TenantID, ArchiveID: a.ID}, nil
	}
	return c, err
}

func putClock(ctx context.Context, tx db.Tx, c *archiveClock) error {
	_, err := tx.NewInsert().Model(c).On("conflict (tenant_id, archive_id) do update").Exec(ctx)
	return err
}

func countPapers(ctx context.Context, tx db.Tx, archive id.ID) (n int, err error) {
	err = tx.NewRaw(`select count(*) from app.archive_paper where archive_id = ?`, archive).Scan(ctx, &n)
	return n, err
}

func insertPaper(ctx context.Context, tx db.Tx, p *ArchivePaper) error {
	_, err := tx.NewInsert().Model(p).Exec(ctx)
	return err
}

func insertPapers(ctx context.Context, tx db.Tx, papers []*ArchivePaper) error {
	_, err := tx.NewInsert().Model(&papers).Exec(ctx)
	return err
}

func lockPaper(ctx context.Context, tx db.Tx, x id.ID) (*ArchivePaper, error) {
	p := &ArchivePaper{}
	err := tx.NewSelect().Model(p).Where("d.id = ?", x).Where("d.removed_at is null").Scan(ctx)
	return p, db.NotFound(err, "hardship.paper.missing")
}

func updatePaper(ctx context.Context, tx db.Tx, p *ArchivePaper) error {
	_, err := tx.NewUpdate().Model(p).Column("state", "refusal", "verified_by", "verified_at", "removed_at").
		Where("d.id = ?", p.ID).Exec(ctx)
	return err
}

func papersOf(ctx context.Context, tx db.Tx, archive id.ID) (papers []*ArchivePaper, err error) {
	err = tx.NewSelect().Model(&papers).Where("d.archive_id = ?", archive).Where("d.removed_at is null").Scan(ctx)
	return papers, err
}

func requirements(ctx context.Context, tx db.Tx) (added []*DocumentRequirement, err error) {
	err = tx.NewRaw(sqlRequirements).Scan(ctx, &added)
	return added, err
}

func insertRequirement(ctx context.Context, tx db.Tx, r *DocumentRequirement) error {
	_, err := tx.NewInsert().Model(r).Exec(ctx)
	return err
}

func deleteRequirement(ctx context.Context, tx db.Tx, x id.ID) (*DocumentRequirement, error) {
	r := &DocumentRequirement{}
	err := tx.NewRaw(`delete from app.document_requirement q where q.id = ? returning `+requirementColumns, x).Scan(ctx, r)
	return r, db.NotFound(err, "hardship.requirement.missing")
}

func insertReturn(ctx context.Context, tx db.Tx, r *ArchiveReturn) error {
	_, err := tx.NewInsert().Model(r).Exec(ctx)
	return err
}

// openReturn is the return that the applicant has not answered yet, or nil.
func openReturn(ctx context.Context, tx db.Tx, archive id.ID) (*ArchiveReturn, error) {
	r := &ArchiveReturn{}
	err := tx.NewSelect().Model(r).Where("b.archive_id = ?", archive).Where("b.answered_at is null").Scan(ctx)
	if db.IsNoRows(err) {
		return nil, nil
	}
	return r, err
}

func answerReturn(ctx context.Context, tx db.Tx, r *ArchiveReturn, at time.Time) error {
	r.AnsweredAt = &at
	_, err := tx.NewUpdate().Model(r).Column("answered_at").Where("b.id = ?", r.ID).Exec(ctx)
	return err
}

func insertSurvey(ctx context.Context, tx db.Tx, v *ArchiveSurvey) error {
	_, err := tx.NewInsert().Model(v).Exec(ctx)
	return err
}

func insertAppraisal(ctx context.Context, tx db.Tx, m *ArchiveAppraisal) error {
	_, err := tx.NewInsert().Model(m).Exec(ctx)
	return err
}

// checkOf is the check of one application, or nil.
func checkOf(ctx context.Context, tx db.Tx, archive id.ID, round int) (*CivilCheck, error) {
	c := &CivilCheck{}
	err := tx.NewSelect().Model(c).Where("h.archive_id = ?", archive).Where("h.round = ?", round).Scan(ctx)
	if db.IsNoRows(err) {
		return nil, nil
	}
	return c, err
}

func putCheck(ctx context.Context, tx db.Tx, c *CivilCheck) error {
	_, err := tx.NewInsert().Model(c).On("conflict (tenant_id, archive_id, round) do update").
		Set("listed_at = excluded.listed_at, listed_by = excluded.listed_by, answered_on = excluded.answered_on").
		Set("result = excluded.result, findings = excluded.findings, document_no = excluded.document_no").
		Set("answered_by = excluded.answered_by, answered_by_name = excluded.answered_by_name, recorded_at = excluded.recorded_at").
		Exec(ctx)
	return err
}

func insertFiles(ctx context.Context, tx db.Tx, files []*recordFile) error {
	_, err := tx.NewInsert().Model(&files).On("conflict do nothing").Exec(ctx)
	return err
}

func insertCallBack(ctx context.Context, tx db.Tx, c *ArchiveCallBack) error {
	_, err := tx.NewInsert().Model(c).Exec(ctx)
	return err
}

// stableCallBacks counts the call-backs since the moment that found no relapse.
func stableCallBacks(ctx context.Context, tx db.Tx, archive id.ID, since time.Time) (n int, err error) {
	err = tx.NewRaw(`select count(*) from app.archive_call_back where archive_id = ? and stable and recorded_at >= ?`, archive, since).Scan(ctx, &n)
	return n, err
}

func unitName(ctx context.Context, tx db.Tx, x id.ID) (name string, err error) {
	err = tx.NewRaw(`select name from app.unit where id = ?`, x).Scan(ctx, &name)
	return name, err
}

const sqlMakers = `select v.surveyor_id as id from app.archive_survey v where v.archive_id = ?0 and v.round = ?1
	union select v.second_id from app.archive_survey v where v.archive_id = ?0 and v.round = ?1 and v.second_id is not null
	union select v.recorded_by from app.archive_survey v where v.archive_id = ?0 and v.round = ?1
	union select m.recorded_by from app.archive_appraisal m where m.archive_id = ?0 and m.round = ?1
	union select h.answered_by from app.civil_check h where h.archive_id = ?0 and h.round = ?1 and h.answered_by is not null
	union select d.filed_by from app.archive_paper d where d.archive_id = ?0 and d.removed_at is null
	union select d.verified_by from app.archive_paper d where d.archive_id = ?0 and d.removed_at is null and d.verified_by is not null`

// makersOf are those who worked on an application.
func makersOf(ctx context.Context, tx db.Tx, archive id.ID, round int) (members []id.ID, err error) {
	err = tx.NewRaw(sqlMakers, archive, round).Scan(ctx, &members)
	return members, err
}

// memberName is how an active member is called.
func memberName(ctx context.Context, tx db.Tx, x id.ID) (name string, err error) {
	err = tx.NewRaw(`select display_name from app.membership where id = ?`, x).Scan(ctx, &name)
	return name, db.NotFound(err, "member.unknown")
}

// lateRow is an archive whose time is over, with whom it concerns.
type lateRow struct {
	ArchiveID id.ID
	OwnerID   *id.ID
	UnitPath  string
}

// sqlLate leaves out ACTIVE archives: theirs is the day of the next re-check.
const sqlLate = `select k.archive_id, a.owner_id, a.unit_path from app.archive_clock k
	join app.archive a on a.tenant_id = k.tenant_id and a.id = k.archive_id
	where k.due_on < ? and k.told = ? and a.live and a.state <> 'ACTIVE'
	order by k.due_on, k.archive_id limit ?`

// lateBefore lists the archives that were due before the day and of which the levels up
// to told know.
func lateBefore(ctx context.Context, tx db.Tx, day clock.Date, told, limit int) (rows []lateRow, err error) {
	err = tx.NewRaw(sqlLate, day, told, limit).Scan(ctx, &rows)
	return rows, err
}

func setTold(ctx context.Context, tx db.Tx, archives []id.ID, told int) error {
	_, err := tx.NewUpdate().Model((*archiveClock)(nil)).Set("told = ?", told).
		Where("k.archive_id in (?)", bun.List(archives)).Exec(ctx)
	return err
}

func reportOverdue(ctx context.Context, tx db.Tx, archives int, what string) error {
	_, err := tx.ExecContext(ctx, `select app.report_overdue(?, ?, ?)`, archives, id.New(id.Job), what)
	return err
}

const sqlForReview = `select a.id from app.archive a
	left join app.archive_clock k on k.tenant_id = a.tenant_id and k.archive_id = a.id
	where a.state = 'ACTIVE' and case when k.archive_id is null then a.created_at < ?0 else k.due_on <= ?1 end
	order by a.id limit ?2`

// forReview lists the active archives whose re-check is due on the day; those without
// a clock were filed as they are, before the given moment.
func forReview(ctx context.Context, tx db.Tx, filedBefore time.Time, day clock.Date, limit int) (archives []id.ID, err error) {
	err = tx.NewRaw(sqlForReview, filedBefore, day, limit).Scan(ctx, &archives)
	return archives, err
}
