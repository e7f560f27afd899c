package meanstest

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

const (
	standardColumns = `s.tenant_id, s.id, s.area_code, s.residence, s.monthly_fen, s.effective_from, s.effective_to,
		s.document_no, s.version, s.owner_name`
	sqlStandards = `select ` + standardColumns + ` from app.visible_dibao_standards() s
		order by s.area_code, s.residence desc, s.effective_from desc limit 2000`
	sqlStandardsAround = `select ` + standardColumns + ` from app.visible_dibao_standards() s where s.area_code = any ($1)`
	sqlStandardsOn     = `select ` + standardColumns + ` from app.visible_dibao_standards() s
		where $1::date between s.effective_from and coalesce(s.effective_to, 'infinity') order by s.area_code, s.residence desc limit $2`
	sqlStandardsByID = `select ` + standardColumns + ` from app.visible_dibao_standards() s where s.id = any ($1)`

	sqlRules = `select r.tenant_id, r.id, r.number, r.effective_from, r.parameters, r.note, r.saved_by_name, r.saved_at, r.owner_name
		from app.visible_means_rules() r order by r.number desc limit 50`
	sqlArea = `select t.area_code from identity.tenant t where t.id = (select app.current_tenant())`

	subjectColumns = `a.id, a.version, a.state, a.unit_path, a.category, a.household_size, a.has_disability, a.is_single_parent,
		a.is_migrant, a.is_model_worker, a.main_cause, a.other_causes`
	sqlSubject = `select ` + subjectColumns + ` from app.archive a where a.id = $1 and `

	sheetColumns     = `version, area_code, residence, updated_by_name, updated_at`
	incomeColumns    = `person_id, kind, amount_fen, months, note, evidence_ids`
	spendingColumns  = `person_id, kind, amount_fen, months, of_cause, note, evidence_ids`
	findingColumns   = `code, exception, note, evidence_ids`
	exemptionColumns = `person_id, note, evidence_ids`

	// The archive of the same round trip decides whether any of these is shown.
	sqlSheet     = `select ` + sheetColumns + ` from app.means_sheet where archive_id = $1`
	sqlIncomes   = `select ` + incomeColumns + ` from app.archive_income_line where archive_id = $1 order by seq`
	sqlSpendings = `select ` + spendingColumns + ` from app.archive_spending_line where archive_id = $1 order by seq`
	sqlFindings  = `select ` + findingColumns + ` from app.archive_exclusion where archive_id = $1 order by seq`

	sqlExemptions = `select ` + exemptionColumns + ` from app.means_exemption where archive_id = $1 order by seq`
	sqlPeople     = sqlHead + ` where a.id = $1 union all ` + sqlMembers + ` where p.archive_id = $1 and p.removed_at is null`

	assessmentColumns = `m.tenant_id, m.id, m.archive_id, m.archive_version, m.sheet_version, m.explanation, m.made_by_name,
		m.made_at, c.category, c.reason, c.archive_version as category_version, c.confirmed_by_name, c.confirmed_at`
	assessmentTables = ` from app.means_assessment m
		left join app.means_confirmation c on c.tenant_id = m.tenant_id and c.assessment_id = m.id `
	sqlAssessments     = `select ` + assessmentColumns + assessmentTables + `where m.archive_id = $1 order by m.id desc limit $2`
	sqlAssessmentsByID = `select ` + assessmentColumns + assessmentTables +
		`join app.archive a on a.tenant_id = m.tenant_id and a.id = m.archive_id where m.id = any ($1) and `
)

// The head first, then the members: whether work may be expected of them.
const (
	sqlHead = `select null::uuid as id, a.birth_date, a.sex, a.work_state as identity,
		a.disability_type_sealed is not null or a.main_cause = 'NO_CAPACITY' or 'NO_CAPACITY' = any (a.other_causes) as unable from app.archive a`
	sqlMembers = `select p.id, p.birth_date, p.sex, p.identity, p.has_disability from app.household_person p`
)

// sqlKeptArchives reads archives with their forms by identifier, after one of them. Amounts go
// as text, because they do in JSON.
const sqlKeptArchives = `select ` + subjectColumns + `, a.income_year_fen, a.rigid_year_fen, m.area_code, m.residence,
		coalesce((select jsonb_agg(jsonb_build_object('PersonID', l.person_id, 'Kind', l.kind, 'Amount', l.amount_fen::text, 'Months', l.months) order by l.seq)
			from app.archive_income_line l where l.tenant_id = m.tenant_id and l.archive_id = m.archive_id), '[]') as incomes,
		coalesce((select jsonb_agg(jsonb_build_object('Kind', l.kind, 'Amount', l.amount_fen::text, 'Months', l.months, 'OfCause', l.of_cause) order by l.seq)
			from app.archive_spending_line l where l.tenant_id = m.tenant_id and l.archive_id = m.archive_id), '[]') as spendings,
		coalesce((select jsonb_agg(jsonb_build_object('Code', x.code, 'Exception', x.exception) order by x.seq)
			from app.archive_exclusion x where x.tenant_id = m.tenant_id and x.archive_id = m.archive_id), '[]') as findings,
		coalesce((select jsonb_agg(jsonb_build_object('PersonID', e.person_id) order by e.seq)
			from app.means_exemption e where e.tenant_id = m.tenant_id and e.archive_id = m.archive_id), '[]') as exemptions,
		jsonb_build_object('BirthDate', a.birth_date, 'Sex', a.sex, 'Identity', a.work_state, 'Unable',
			a.disability_type_sealed is not null or a.main_cause = 'NO_CAPACITY' or 'NO_CAPACITY' = any (a.other_causes)) as head,
		coalesce((select jsonb_agg(jsonb_build_object('ID', p.id, 'BirthDate', p.birth_date, 'Sex', p.sex, 'Identity', p.identity, 'Unable', p.has_disability))
			from app.household_person p where p.tenant_id = a.tenant_id and p.archive_id = a.id and p.removed_at is null), '[]') as members
	from app.archive a
	left join app.means_sheet m on m.tenant_id = a.tenant_id and m.archive_id = a.id
	where a.id > ? and a.state in ('ACTIVE', 'REVIEW_DUE') order by a.id limit ?`

// assessmentRow is an assessment beside its confirmation, if it has one.
type assessmentRow struct {
	bun.BaseModel `bun:"table:app.means_assessment,alias:m"`

	TenantID        id.ID
	ID              id.ID `bun:",pk"`
	ArchiveID       id.ID
	ArchiveVersion  int
	SheetVersion    int
	Explanation     Explanation `bun:"explanation,type:jsonb"`
	MadeByName      string
	MadeAt          time.Time
	Category        *hardship.Category `bun:",scanonly"`
	Reason          *string            `bun:",scanonly"`
	CategoryVersion *int               `bun:",scanonly"`
	ConfirmedByName *string            `bun:",scanonly"`
	ConfirmedAt     *time.Time         `bun:",scanonly"`
}

func (r *assessmentRow) assessment() *MeansAssessment {
	m := &MeansAssessment{
		ID: r.ID, ArchiveID: r.ArchiveID, ArchiveVersion: r.ArchiveVersion, SheetVersion: r.SheetVersion,
		Explanation: r.Explanation, MadeByName: r.MadeByName, MadeAt: r.MadeAt,
	}
	if r.Category != nil {
		m.Confirmation = &MeansConfirmation{
			Category: *r.Category, Reason: *r.Reason, ArchiveVersion: *r.CategoryVersion, ByName: *r.ConfirmedByName, At: *r.ConfirmedAt,
		}
	}
	return m
}

func assessments(rows []assessmentRow) []*MeansAssessment {
	out := make([]*MeansAssessment, len(rows))
	for i := range rows {
		out[i] = rows[i].assessment()
	}
	return out
}

type confirmationRow struct {
	bun.BaseModel `bun:"table:app.means_confirmation,alias:c"`

	TenantID        id.ID
	AssessmentID    id.ID `bun:",pk"`
	Category        hardship.Category
	Reason          string
	ArchiveVersion  int
	ConfirmedBy     id.ID
	ConfirmedByName string
	ConfirmedAt     time.Time
}

// sheetRow is the head of a form.
type sheetRow struct {
	bun.BaseModel `bun:"table:app.means_sheet,alias:m"`

	TenantID      id.ID
	ArchiveID     id.ID `bun:",pk"`
	Version       int
	AreaCode      string
	Residence     Residence
	UpdatedByName string
	UpdatedAt     *time.Time
}

func (r *sheetRow) sheet() *MeansSheet {
	return &MeansSheet{
		Version: r.Version, AreaCode: r.AreaCode, Residence: r.Residence, UpdatedByName: r.UpdatedByName, UpdatedAt: r.UpdatedAt,
	}
}

// place is where a line of a form stands.
type place struct {
	TenantID  id.ID
	ArchiveID id.ID
	Seq       int
}

type incomeRow struct {
	bun.BaseModel `bun:"table:app.archive_income_line"`
	place
	IncomeLine
}

type spendingRow struct {
	bun.BaseModel `bun:"table:app.archive_spending_line"`
	place
	SpendingLine
}

type findingRow struct {
	bun.BaseModel `bun:"table:app.archive_exclusion"`
	place
	Finding
}

type exemptionRow struct {
	bun.BaseModel `bun:"table:app.means_exemption"`
	place
	Exemption
}

// reading are the queries of the screen, one round trip.
type reading struct {
	subject     db.Row[subject]
	sheet       db.Row[sheetRow]
	incomes     db.Rows[IncomeLine]
	spendings   db.Rows[SpendingLine]
	findings    db.Rows[Finding]
	exemptions  db.Rows[Exemption]
	people      db.Rows[personRow]
	assessments db.Rows[assessmentRow]
	standards   db.Rows[*DibaoStandard]
	rules       db.Rows[*MeansRules]
	area        db.Row[string]
}

func newReading(scope db.UnitScope, archive id.ID) *reading {
	where, args := scope.Where("a.unit_path", []any{archive})
	return &reading{
		subject: *db.One[subject](sqlSubject+where, args...), sheet: *db.One[sheetRow](sqlSheet, archive),
		incomes: *db.Many[IncomeLine](sqlIncomes, archive), spendings: *db.Many[SpendingLine](sqlSpendings, archive),
		findings: *db.Many[Finding](sqlFindings, archive), exemptions: *db.Many[Exemption](sqlExemptions, archive),
		people: *db.Many[personRow](sqlPeople, archive), assessments: *db.Many[assessmentRow](sqlAssessments, archive, maxAssessments),
		standards: *db.Many[*DibaoStandard](sqlStandards), rules: *db.Many[*MeansRules](sqlRules), area: *db.One[string](sqlArea),
	}
}

func (r *reading) queries() []db.Query {
	return []db.Query{
		&r.subject, &r.sheet, &r.incomes, &r.spendings, &r.findings, &r.exemptions, &r.people, &r.assessments, &r.standards, &r.rules, &r.area,
	}
}

func (r *reading) basis() *basis {
	return &basis{standards: r.standards.Rows, rules: r.rules.Rows, area: r.area.Row}
}

func (r *reading) sheetOr(blank *MeansSheet) *MeansSheet {
	if !r.sheet.Found {
		return blank
	}
	m := r.sheet.Row.sheet()
	m.Incomes, m.Spendings, m.Findings, m.Exemptions = r.incomes.Rows, r.spendings.Rows, r.findings.Rows, r.exemptions.Rows
	return m
}

func readBasis(ctx context.Context, tx db.Tx) (*basis, error) {
	b := &basis{}
	if err := tx.NewRaw(sqlStandards).Scan(ctx, &b.standards); err != nil {
		return nil, err
	}
	return b, tx.NewRaw(sqlRules).Scan(ctx, &b.rules)
}

func testedAt(ctx context.Context, tx db.Tx, archive id.ID) (area string, r Residence, err error) {
	err = tx.NewRaw(`select coalesce(m.area_code, t.area_code), coalesce(m.residence, ?) from identity.tenant t
		left join app.means_sheet m on m.tenant_id = t.id and m.archive_id = ? where t.id = (select app.current_tenant())`, Urban, archive).
		Scan(ctx, &area, &r)
	return area, r, err
}

// openStandard is the tenant's own standard of a place that has no last day, nil for
// none.
func openStandard(ctx context.Context, tx db.Tx, area string, r Residence) (*DibaoStandard, error) {
	s := &DibaoStandard{}
	err := tx.NewSelect().Model(s).Where("s.area_code = ?", area).Where("s.residence = ?", r).
		Where("s.effective_to is null").For("update").Scan(ctx)
	if db.IsNoRows(err) {
		return nil, nil
	}
	return s, err
}

// ownStandards are those that the tenant keeps itself.
func ownStandards(ctx context.Context, tx db.Tx) (all []*DibaoStandard, err error) {
	err = tx.NewSelect().Model(&all).OrderExpr("s.effective_from, s.id").Limit(MaxStandards).Scan(ctx)
	return all, err
}

func lockStandard(ctx context.Context, tx db.Tx, x id.ID) (*DibaoStandard, error) {
	s := &DibaoStandard{}
	err := tx.NewSelect().Model(s).Where("s.id = ?", x).For("update").Scan(ctx)
	return s, db.NotFound(err, "means.standard.missing")
}

func insertStandard(ctx context.Context, tx db.Tx, s *DibaoStandard) error {
	_, err := tx.NewInsert().Model(s).Exec(ctx)
	return err
}

// updateStandard writes the next version of a standard that the caller has locked.
func updateStandard(ctx context.Context, tx db.Tx, s *DibaoStandard) error {
	s.Version++
	_, err := tx.NewUpdate().Model(s).
		Column("area_code", "residence", "monthly_fen", "effective_from", "effective_to", "document_no", "version").
		Where("s.id = ?", s.ID).Exec(ctx)
	return err
}

// lastRules are the tenant's own newest rules; number 0 when it keeps none. Two
// writers are kept apart by the unique number.
func lastRules(ctx context.Context, tx db.Tx) (*MeansRules, error) {
	r := &MeansRules{}
	err := tx.NewSelect().Model(r).OrderExpr("r.number desc").Limit(1).Scan(ctx)
	if db.IsNoRows(err) {
		return &MeansRules{}, nil
	}
	return r, err
}

func insertRules(ctx context.Context, tx db.Tx, r *MeansRules) error {
	_, err := tx.NewInsert().Model(r).Exec(ctx)
	if db.Violates(err, "means_rule_number") {
		return errs.Stale(r.Number).Wrap(err)
	}
	return err
}

func membersOf(ctx context.Context, tx db.Tx, archive id.ID) (members []id.ID, err error) {
	err = tx.NewRaw(`select id from app.household_person where archive_id = ? and removed_at is null`, archive).Scan(ctx, &members)
	return members, err
}

// sheetOf reads a form with its lines, nil for none.
func sheetOf(ctx context.Context, tx db.Tx, archive id.ID) (*MeansSheet, error) {
	head := &sheetRow{}
	err := tx.NewSelect().Model(head).Where("archive_id = ?", archive).Scan(ctx)
	if db.IsNoRows(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	m := head.sheet()
	for _, part := range []struct {
		columns, table string
		rows           any
	}{
		{incomeColumns, "archive_income_line", &m.Incomes}, {spendingColumns, "archive_spending_line", &m.Spendings},
		{findingColumns, "archive_exclusion", &m.Findings}, {exemptionColumns, "means_exemption", &m.Exemptions},
	} {
		if err := tx.NewRaw(`select `+part.columns+` from app.`+part.table+` where archive_id = ? order by seq`, archive).Scan(ctx, part.rows); err != nil {
			return nil, err
		}
	}
	return m, nil
}

func peopleOf(ctx context.Context, tx db.Tx, archive id.ID) (rows []personRow, err error) {
	err = tx.NewRaw(sqlHead+` where a.id = ?0 union all `+sqlMembers+` where p.archive_id = ?0 and p.removed_at is null`, archive).Scan(ctx, &rows)
	return rows, err
}

// sheetVersion is 0 for an archive without a form.
func sheetVersion(ctx context.Context, tx db.Tx, archive id.ID) (version int, err error) {
	err = tx.NewRaw(`select coalesce(max(version), 0) from app.means_sheet where archive_id = ?`, archive).Scan(ctx, &version)
	return version, err
}

// storeSheet writes a form in place of what it was.
func storeSheet(ctx context.Context, tx db.Tx, t, archive id.ID, m *MeansSheet) error {
	head := &sheetRow{
		TenantID: t, ArchiveID: archive, Version: m.Version, AreaCode: m.AreaCode, Residence: m.Residence,
		UpdatedByName: m.UpdatedByName, UpdatedAt: m.UpdatedAt,
	}
	if _, err := tx.NewInsert().Model(head).On("conflict (tenant_id, archive_id) do update").Exec(ctx); err != nil {
		return err
	}
	for _, old := range []any{(*incomeRow)(nil), (*spendingRow)(nil), (*findingRow)(nil), (*exemptionRow)(nil)} {
		if _, err := tx.NewDelete().Model(old).Where("archive_id = ?", archive).Exec(ctx); err != nil {
			return err
		}
	}
	if err := storeLines(ctx, tx, t, archive, m); err != nil {
		return err
	}
	at := func(i int) place { return place{TenantID: t, ArchiveID: archive, Seq: i + 1} }
	findings := make([]findingRow, len(m.Findings))
	for i := range m.Findings {
		findings[i] = findingRow{place: at(i), Finding: m.Findings[i]}
		findings[i].EvidenceIDs = orEmpty(findings[i].EvidenceIDs)
	}
	if err := insertAll(ctx, tx, findings); err != nil {
		return err
	}
	exemptions := make([]exemptionRow, len(m.Exemptions))
	for i := range m.Exemptions {
		exemptions[i] = exemptionRow{place: at(i), Exemption: m.Exemptions[i]}
		exemptions[i].EvidenceIDs = orEmpty(exemptions[i].EvidenceIDs)
	}
	return insertAll(ctx, tx, exemptions)
}

func storeLines(ctx context.Context, tx db.Tx, t, archive id.ID, m *MeansSheet) error {
	at := func(i int) place { return place{TenantID: t, ArchiveID: archive, Seq: i + 1} }
	incomes := make([]incomeRow, len(m.Incomes))
	for i := range m.Incomes {
		incomes[i] = incomeRow{place: at(i), IncomeLine: m.Incomes[i]}
		incomes[i].EvidenceIDs = orEmpty(incomes[i].EvidenceIDs)
	}
	if err := insertAll(ctx, tx, incomes); err != nil {
		return err
	}
	spendings := make([]spendingRow, len(m.Spendings))
	for i := range m.Spendings {
		spendings[i] = spendingRow{place: at(i), SpendingLine: m.Spendings[i]}
		spendings[i].EvidenceIDs = orEmpty(spendings[i].EvidenceIDs)
	}
	return insertAll(ctx, tx, spendings)
}

func insertAll[T any](ctx context.Context, tx db.Tx, rows []T) error {
	if len(rows) == 0 {
		return nil
	}
	_, err := tx.NewInsert().Model(&rows).Exec(ctx)
	return err
}

func insertAssessment(ctx context.Context, tx db.Tx, r *assessmentRow) error {
	_, err := tx.NewInsert().Model(r).Exec(ctx)
	return err
}

func insertConfirmation(ctx context.Context, tx db.Tx, r *confirmationRow) error {
	_, err := tx.NewInsert().Model(r).Exec(ctx)
	return err
}

func readAssessment(ctx context.Context, tx db.Tx, x id.ID) (*assessmentRow, error) {
	r := &assessmentRow{}
	err := tx.NewRaw(`select `+assessmentColumns+assessmentTables+`where m.id = ?`, x).Scan(ctx, r)
	return r, db.NotFound(err, "means.assessment.missing")
}

func newestAssessment(ctx context.Context, tx db.Tx, archive id.ID) (newest id.ID, err error) {
	err = tx.NewRaw(`select id from app.means_assessment where archive_id = ? order by id desc limit 1`, archive).Scan(ctx, &newest)
	return newest, err
}

// confirmedAssessment is the newest that somebody confirmed, nil for none.
func confirmedAssessment(ctx context.Context, tx db.Tx, archive id.ID) (*assessmentRow, error) {
	r := &assessmentRow{}
	err := tx.NewRaw(`select `+assessmentColumns+assessmentTables+
		`where m.archive_id = ? and c.assessment_id is not null order by m.id desc limit 1`, archive).Scan(ctx, r)
	if db.IsNoRows(err) {
		return nil, nil
	}
	return r, err
}

func subjectTx(ctx context.Context, tx db.Tx, archive id.ID) (*subject, error) {
	s := &subject{}
	err := tx.NewRaw(`select `+subjectColumns+` from app.archive a where a.id = ?`, archive).Scan(ctx, s)
	return s, db.NotFound(err, "hardship.archive.missing")
}
