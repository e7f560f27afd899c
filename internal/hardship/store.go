package hardship

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// CopyTold is how many levels know that the paper copy of an archive a is behind; what was
// noted of an earlier time of being behind does not count.
const CopyTold = `(case when a.copy_told_on >= a.paper_stale_since then greatest(a.copy_told, 1) else 0 end)`

// Columns in the order of the structs; a list of its own, so that a column added by
// a migration does not break a running server.
const (
	archiveColumns = `a.tenant_id, a.id, a.number, a.state, a.unit_id, a.unit_path, a.owner_id, a.informed_id, a.coordinator_id, a.implementer_id, a.head_name,
		a.sex, a.birth_date, a.category, a.category_stated, a.tier, a.flow, a.nation, a.employment,
		a.is_model_worker, a.is_migrant, a.is_single_parent, a.has_disability, a.household_size, a.main_cause,
		a.other_causes, a.cause_note, a.wish, a.income_year_fen, a.rigid_year_fen, a.bank_name,
		a.bank_account_name, a.id_number_sealed, a.phone_sealed, a.address_sealed, a.health_sealed,
		a.bank_card_sealed, a.imported_extra_sealed, a.id_number_bix, a.phone_bix, a.federation_bix, a.head_pinyin, a.head_initials,
		a.political, a.marriage, a.register_type, a.register_area, a.postcode, a.workplace, a.unit_nature,
		a.enterprise_state, a.industry, a.work_state, a.worked_since, a.model_worker, a.contract_signed_on,
		a.contract_term, a.membership_proof, a.income_own_month_fen, a.income_other_year_fen, a.housing,
		a.housing_area, a.medical_insurance, a.can_self_help, a.is_zero_employment, a.dibao_month_fen, a.bank,
		a.opinions, a.sources, a.other_contact_sealed, a.health_state_sealed, a.disability_type_sealed,
		a.disability_certificate_sealed, a.dibao_certificate_sealed,
		a.notice_consent_until, a.provenance, a.last_visited_on, a.visits_count, a.ended_on, a.ended_as, a.retain_until, a.paper_stale_since,
		` + CopyTold + ` as copy_told,
		a.head_id_doubts, a.missing_papers, a.id_doubts, coalesce(a.lacks_guardian, false) as lacks_guardian,
		a.filed_number, a.filed_on, a.filed_seen_at, a.version, a.created_at, a.updated_at`
	personColumns = `p.tenant_id, p.id, p.archive_id, p.seq, p.name, p.relation, p.sex, p.birth_date, p.status,
		p.workplace, p.relation_code, p.identity, p.political, p.education, p.enrolled_year, p.study_years,
		p.medical_insurance, p.model_worker, p.health_state_sealed, p.disability_type_sealed,
		p.disability_certificate_sealed, p.sources, p.id_doubts, p.has_disability, p.income_month_fen, p.id_number_sealed, p.health_sealed,
		p.id_number_bix, p.federation_bix, p.removed_at`
	consentColumns = `c.tenant_id, c.id, c.archive_id, c.person_id, c.person_name, c.purpose, c.text_version,
		c.channel, c.signed_on, c.valid_to, c.guardian_name, c.guardian_relation, c.recorded_by, c.recorded_at, c.withdrawn_by, c.withdrawn_at`
	eventColumns = `e.tenant_id, e.id, e.archive_id, e.at, e.actor_id, e.actor_name, e.kind, e.version,
		e.reason, e.changes`
)

// Statements of the reads. Each is followed by the caller's unit scope.
const (
	sqlArchivesByID = `select ` + archiveColumns + ` from app.archive a where a.id = any($1) and `
	sqlPersonsOf    = `select ` + personColumns + `, a.unit_path from app.household_person p
		join app.archive a on a.tenant_id = p.tenant_id and a.id = p.archive_id
		where p.archive_id = any($1) and p.removed_at is null and `
	sqlPersonsOfOrder = ` order by p.archive_id, p.seq limit 20000`
	sqlPersonsByID    = `select ` + personColumns + `, a.unit_path from app.household_person p
		join app.archive a on a.tenant_id = p.tenant_id and a.id = p.archive_id where p.id = any($1) and `
	sqlConsentsOf = `select ` + consentColumns + ` from app.consent c
		join app.archive a on a.tenant_id = c.tenant_id and a.id = c.archive_id where c.archive_id = any($1) and `
	sqlConsentsOfOrder = ` order by c.archive_id, c.id limit 20000`
	sqlConsentsByID    = `select ` + consentColumns + ` from app.consent c
		join app.archive a on a.tenant_id = c.tenant_id and a.id = c.archive_id where c.id = any($1) and `
	sqlEventsByID = `select ` + eventColumns + ` from app.archive_event e
		join app.archive a on a.tenant_id = e.tenant_id and a.id = e.archive_id where e.id = any($1) and `
	sqlEvents = `select ` + eventColumns + ` from app.archive_event e
		join app.archive a on a.tenant_id = e.tenant_id and a.id = e.archive_id
		where e.archive_id = $1 and ($2::uuid is null or e.id < $2) and `
	sqlCountEvents = `select count(*) from app.archive_event e
		join app.archive a on a.tenant_id = e.tenant_id and a.id = e.archive_id where e.archive_id = $1 and `
	// $1 is the day a year ago, $2 the moment a year ago.
	sqlHelped = `update app.archive a set helped = x.granted from (select exists (
		select from app.application p where p.archive_id = ?0 and p.state in ('APPROVED', 'FEEDBACK', 'CLOSED')) as granted) x
		where a.id = ?0 and a.helped <> x.granted`
	sqlStations = `select count(*) filter (where a.state in ('SUBMITTED', 'SURVEYING')) as survey,
		count(*) filter (where a.state = 'UNIT_REVIEW') as appraisal,
		count(*) filter (where a.state = 'CHECKING') as check,
		count(*) filter (where a.state in ('PUBLIC_NOTICE', 'OBJECTION')) as notice,
		count(*) filter (where a.state = 'PENDING_APPROVAL') as approval,
		count(*) filter (where a.state = 'RETURNED') as returned,
		count(*) filter (where a.state = 'REVIEW_DUE') as recheck,
		count(*) filter (where a.state = 'LEAVING') as leaving,
		count(*) filter (where a.state in ('EXITED', 'MONITORING')) as watch,
		count(*) filter (where a.state = 'DISPOSAL_DUE') as disposal
		from app.archive a where a.state <> 'ACTIVE' and a.state in ('SUBMITTED', 'SURVEYING', 'UNIT_REVIEW', 'CHECKING',
			'PUBLIC_NOTICE', 'OBJECTION', 'PENDING_APPROVAL', 'RETURNED', 'REVIEW_DUE', 'LEAVING', 'EXITED', 'MONITORING',
			'DISPOSAL_DUE') and `
	sqlUnitPaths = `select path from app.unit where id = any($1) order by path limit 100`
)

// lockArchive loads an archive for a change.
func lockArchive(ctx context.Context, tx db.Tx, x id.ID) (*Archive, error) {
	a := &Archive{}
	err := tx.NewSelect().Model(a).Where("a.id = ?", x).For("update").Scan(ctx)
	return a, db.NotFound(err, "hardship.archive.missing")
}

// lockArchives loads the live archives whose heads have the identity numbers, in the
// order of their identifiers, so that two imports never wait for each other crosswise.
func lockArchives(ctx context.Context, tx db.Tx, heads []secret.Index) (archives []*Archive, err error) {
	err = tx.NewSelect().Model(&archives).Where("a.id_number_bix in (?)", bun.List(heads)).Where("a.live").
		OrderExpr("a.id").For("update").Scan(ctx)
	return archives, err
}

func selectPersons(ctx context.Context, tx db.Tx, archives []id.ID) (persons []*HouseholdPerson, err error) {
	if len(archives) == 0 {
		return nil, nil
	}
	err = tx.NewSelect().Model(&persons).Where("p.archive_id in (?)", bun.List(archives)).
		Where("p.removed_at is null").OrderExpr("p.archive_id, p.seq").Scan(ctx)
	return persons, err
}

// insertArchives stores new archives with their search keys.
func insertArchives(ctx context.Context, tx db.Tx, archives []*Archive) error {
	if len(archives) == 0 {
		return nil
	}
	if _, err := tx.NewInsert().Model(&archives).Exec(ctx); err != nil {
		return fmt.Errorf("store archives: %w", err)
	}
	return insertSearchKeys(ctx, tx, archives)
}

type searchKey struct {
	bun.BaseModel `bun:"table:app.archive_search_key,alias:k"`

	TenantID  id.ID
	Key       string
	ArchiveID id.ID
}

func insertSearchKeys(ctx context.Context, tx db.Tx, archives []*Archive) error {
	var keys []searchKey
	for _, a := range archives {
		for _, k := range cn.SearchKeys(a.HeadName) {
			keys = append(keys, searchKey{TenantID: a.TenantID, Key: k, ArchiveID: a.ID})
		}
	}
	_, err := tx.NewInsert().Model(&keys).Exec(ctx)
	return err
}

// replaceSearchKeys follows a head's new name.
func replaceSearchKeys(ctx context.Context, tx db.Tx, a *Archive, formerName string) error {
	_, err := tx.NewDelete().Model((*searchKey)(nil)).Where("k.archive_id = ?", a.ID).
		Where("k.key in (?)", bun.List(cn.SearchKeys(formerName))).Exec(ctx)
	if err != nil {
		return err
	}
	return insertSearchKeys(ctx, tx, []*Archive{a})
}

// updateArchives writes the next version of archives that the caller has loaded and
// locked. An upsert, so that one statement serves one row and five hundred.
func updateArchives(ctx context.Context, tx db.Tx, archives []*Archive) error {
	if len(archives) == 0 {
		return nil
	}
	res, err := tx.NewInsert().Model(&archives).On("conflict (tenant_id, id) do update").
		Where("a.version = excluded.version - 1").Exec(ctx)
	if err != nil {
		return fmt.Errorf("update archives: %w", err)
	}
	if n, err := res.RowsAffected(); err != nil || n != int64(len(archives)) {
		return errs.New(errs.Conflict, "version").Wrap(err)
	}
	return nil
}

// storePersons writes members, new ones and known ones, and what they are found by.
func storePersons(ctx context.Context, tx db.Tx, persons []*HouseholdPerson) error {
	if len(persons) == 0 {
		return nil
	}
	if err := forgetFormerNames(ctx, tx, persons); err != nil {
		return err
	}
	if _, err := tx.NewInsert().Model(&persons).On("conflict (tenant_id, id) do update").Exec(ctx); err != nil {
		return err
	}
	var keys []personKey
	for _, p := range persons {
		for _, k := range cn.SearchKeys(p.FullName) {
			keys = append(keys, personKey{TenantID: p.TenantID, Key: k, PersonID: p.ID})
		}
	}
	_, err := tx.NewInsert().Model(&keys).On("conflict do nothing").Exec(ctx)
	return err
}

type personKey struct {
	bun.BaseModel `bun:"table:app.household_person_key,alias:k"`

	TenantID id.ID
	Key      string
	PersonID id.ID
}

// forgetFormerNames takes the keys away of members who go by another name from now on.
func forgetFormerNames(ctx context.Context, tx db.Tx, persons []*HouseholdPerson) error {
	names := make(map[id.ID]string, len(persons))
	for _, p := range persons {
		names[p.ID] = p.FullName
	}
	var stored []struct {
		ID   id.ID
		Name string
	}
	err := tx.NewRaw(`select p.id, p.name from app.household_person p where p.id in (?)`, bun.List(slices.Collect(maps.Keys(names)))).Scan(ctx, &stored)
	if err != nil {
		return err
	}
	for _, was := range stored {
		if was.Name == names[was.ID] {
			continue
		}
		_, err := tx.NewDelete().Model((*personKey)(nil)).Where("k.person_id = ?", was.ID).
			Where("k.key in (?)", bun.List(cn.SearchKeys(was.Name))).Exec(ctx)
		if err != nil {
			return err
		}
	}
	return nil
}

func removePersons(ctx context.Context, tx db.Tx, gone []id.ID, at time.Time) error {
	if len(gone) == 0 {
		return nil
	}
	_, err := tx.NewUpdate().Model((*HouseholdPerson)(nil)).Set("removed_at = ?", at).
		Where("p.id in (?)", bun.List(gone)).Where("p.removed_at is null").Exec(ctx)
	return err
}

func insertEvents(ctx context.Context, tx db.Tx, events []*ArchiveEvent) error {
	if len(events) == 0 {
		return nil
	}
	_, err := tx.NewInsert().Model(&events).Exec(ctx)
	return err
}

// sqlSnapshot copies rows as they are, without what is derived from other columns
// and without what visits change.
const sqlSnapshot = `insert into app.archive_version (tenant_id, archive_id, version, at, actor_id, actor_name, facts, persons)
	select a.tenant_id, a.id, a.version, ?, ?, ?,
		to_jsonb(a) - '{tenant_id,id,version,head_pinyin,head_initials,id_number_bix,phone_bix,federation_bix,
			live,has_phone,has_bank_card,last_visited_on,visits_count,
			missing_papers,id_doubts,lacks_guardian,lacks_papers,doubts_id,copy_told_on,copy_told}'::text[],
		coalesce((select jsonb_agg(to_jsonb(p) - '{tenant_id,archive_id,id_number_bix,federation_bix,removed_at}'::text[] order by p.seq)
			from app.household_person p
			where p.tenant_id = a.tenant_id and p.archive_id = a.id and p.removed_at is null), '[]')
	from app.archive a where a.id in (?)`

// snapshot keeps the present version of the archives for good.
func snapshot(ctx context.Context, tx db.Tx, by actorRef, at time.Time, archives []*Archive) error {
	if len(archives) == 0 {
		return nil
	}
	ids := make([]id.ID, len(archives))
	for i, a := range archives {
		ids[i] = a.ID
	}
	if _, err := tx.ExecContext(ctx, sqlSnapshot, at, by.id, by.name, bun.List(ids)); err != nil {
		return fmt.Errorf("snapshot archives: %w", err)
	}
	return nil
}

const sqlTakeNumbers = `insert into app.archive_register as r (tenant_id, year, last_serial) values (?, ?, ?)
	on conflict (tenant_id) do update set
		year = greatest(r.year, excluded.year),
		last_serial = case when excluded.year > r.year then excluded.last_serial else r.last_serial + excluded.last_serial end
	returning year, last_serial`

// takeNumbers gives out n case numbers and locks the register of the tenant until
// the transaction ends; with n = 0 it only locks.
func takeNumbers(ctx context.Context, tx db.Tx, year, n int) (number func(i int) string, err error) {
	t, _ := tenant.From(ctx)
	var last int
	if err := tx.NewRaw(sqlTakeNumbers, t, year, n).Scan(ctx, &year, &last); err != nil {
		return nil, fmt.Errorf("take case numbers: %w", err)
	}
	return func(i int) string { return caseNumber(year, last-n+1+i) }, nil
}

func caseNumber(year, serial int) string { return fmt.Sprintf("%04d-%06d", year, serial) }

// holder is a person of a live archive of the tenant.
type holder struct {
	ArchiveID id.ID
	Number    string
	Bix       secret.Index
	Head      bool
}

const sqlHolders = `select a.id as archive_id, a.number, a.id_number_bix as bix, true as head
	from app.archive a where a.id_number_bix in (?0) and a.live
	union all
	select a.id, a.number, p.id_number_bix, false from app.household_person p
	join app.archive a on a.tenant_id = p.tenant_id and a.id = p.archive_id
	where p.id_number_bix in (?0) and p.removed_at is null and a.live`

// holders finds who of the tenant's live archives has one of the identity numbers.
// Hold the register's lock, or the answer may be old before it is used.
func holders(ctx context.Context, tx db.Tx, numbers []secret.Index) (found []holder, err error) {
	if len(numbers) == 0 {
		return nil, nil
	}
	err = tx.NewRaw(sqlHolders, bun.List(numbers)).Scan(ctx, &found)
	return found, err
}

const sqlHeldElsewhere = `select federation_bix from app.archives_held_elsewhere(array[?]::bytea[]) where unions > 0`

// heldElsewhere lists those keys that other unions of the federation hold.
func heldElsewhere(ctx context.Context, tx db.Tx, keys []secret.Index) (held []secret.Index, err error) {
	if len(keys) == 0 {
		return nil, nil
	}
	err = tx.NewRaw(sqlHeldElsewhere, bun.List(keys)).Scan(ctx, &held)
	return held, err
}

// unit is what this package needs to know of a unit.
const unitActive = "ACTIVE"

type unit struct {
	ID    id.ID
	Path  string
	Name  string
	Code  string
	State string
}

// shareUnit reads a unit and keeps it from being moved until the transaction ends.
func shareUnit(ctx context.Context, tx db.Tx, x id.ID) (*unit, error) {
	u := &unit{}
	err := tx.NewRaw("select id, path, name, code, state from app.unit where id = ? for key share", x).Scan(ctx, u)
	return u, db.NotFound(err, "hardship.unit.missing")
}

func insertConsents(ctx context.Context, tx db.Tx, consents []*Consent) error {
	if len(consents) == 0 {
		return nil
	}
	_, err := tx.NewInsert().Model(&consents).Exec(ctx)
	return err
}

// consentsInForce lists the consents of an archive that hold that day, the newest first.
func consentsInForce(ctx context.Context, tx db.Tx, archive id.ID, day clock.Date) (consents []*Consent, err error) {
	err = tx.NewSelect().Model(&consents).Where("c.archive_id = ?", archive).Where("c.withdrawn_at is null").
		Where("c.valid_to is null or c.valid_to >= ?", day).OrderExpr("c.id desc").Limit(500).Scan(ctx)
	return consents, err
}

func lockConsent(ctx context.Context, tx db.Tx, x id.ID) (*Consent, error) {
	c := &Consent{}
	err := tx.NewSelect().Model(c).Where("c.id = ?", x).For("update").Scan(ctx)
	return c, db.NotFound(err, "hardship.consent.missing")
}

// lockOwnConsent is lockConsent for one that the person behind a membership gave.
func lockOwnConsent(ctx context.Context, tx db.Tx, x, membership id.ID) (*Consent, error) {
	c := &Consent{}
	err := tx.NewSelect().Model(c).Where("c.id = ?", x).Where("c.person_id is null").
		Where("c.archive_id in "+OwnArchives("?"), membership).For("update").Scan(ctx)
	return c, db.NotFound(err, "hardship.consent.missing")
}

func withdrawConsent(ctx context.Context, tx db.Tx, c *Consent) error {
	_, err := tx.NewUpdate().Model(c).Column("withdrawn_by", "withdrawn_at").Where("c.id = ?", c.ID).Exec(ctx)
	return err
}

const sqlFollowNoticeConsent = `update app.archive a set notice_consent_until = (
		select max(coalesce(c.valid_to, ?)) from app.consent c
		where c.archive_id = a.id and c.person_id is null and c.purpose = 'NOTICE' and c.withdrawn_at is null)
	where a.id = ? returning a.notice_consent_until`

// followNoticeConsent brings the archive's column up to date with its consents.
func followNoticeConsent(ctx context.Context, tx db.Tx, a *Archive) error {
	return tx.NewRaw(sqlFollowNoticeConsent, withoutEnd, a.ID).Scan(ctx, &a.NoticeConsentUntil)
}

// presentPerson reads a member of an archive.
func presentPerson(ctx context.Context, tx db.Tx, archive, x id.ID) (*HouseholdPerson, error) {
	p := &HouseholdPerson{}
	err := tx.NewSelect().Model(p).Where("p.id = ?", x).Where("p.archive_id = ?", archive).
		Where("p.removed_at is null").Scan(ctx)
	return p, db.NotFound(err, "hardship.person.missing")
}

// removedPersons reads those of the people who have left the household.
func removedPersons(ctx context.Context, tx db.Tx, archive id.ID, people []id.ID) (persons []*HouseholdPerson, err error) {
	if len(people) == 0 {
		return nil, nil
	}
	err = tx.NewSelect().Model(&persons).Where("p.archive_id = ?", archive).Where("p.id in (?)", bun.List(people)).
		Where("p.removed_at is not null").OrderExpr("p.seq").Scan(ctx)
	return persons, err
}

const sqlSwapConsents = `update app.consent c set person_id = case when c.person_id is null then ?0::uuid end
	where c.archive_id = ?1 and (c.person_id is null or c.person_id = ?2)`

// swapConsents gives the consents of the head until now to a member, and those of the new
// head to the head.
func swapConsents(ctx context.Context, tx db.Tx, archive, former, now id.ID) error {
	_, err := tx.ExecContext(ctx, sqlSwapConsents, former, archive, now)
	return err
}

func readArchive(ctx context.Context, tx db.Tx, x id.ID) (*Archive, error) {
	a := &Archive{}
	err := tx.NewSelect().Model(a).Where("a.id = ?", x).Scan(ctx)
	return a, db.NotFound(err, "hardship.archive.missing")
}

// shareArchive reads an archive and keeps it from being changed until the transaction
// ends.
func shareArchive(ctx context.Context, tx db.Tx, x id.ID) (*Archive, error) {
	a := &Archive{}
	err := tx.NewSelect().Model(a).Where("a.id = ?", x).For("share").Scan(ctx)
	return a, db.NotFound(err, "hardship.archive.missing")
}

// readPerson reads a member, also one who left.
func readPerson(ctx context.Context, tx db.Tx, x id.ID) (*personRow, error) {
	p := &personRow{}
	err := tx.NewRaw(`select `+personColumns+`, a.unit_path from app.household_person p
		join app.archive a on a.tenant_id = p.tenant_id and a.id = p.archive_id where p.id = ?`, x).Scan(ctx, p)
	return p, db.NotFound(err, "hardship.person.missing")
}

// The advisory lock makes reveals of one tenant wait for each other, so that many
// at once cannot slip under the bound. The log is dated by the database's clock.
const (
	sqlLockReveals   = `select pg_advisory_xact_lock(hashtextextended('hardship.reveal ' || app.current_tenant()::text, 0))`
	sqlRecentReveals = `select count(*) filter (where viewer_id = ? and at > now() - interval '1 hour') as own, count(*) as all
		from app.access_log
		where at > now() - interval '1 day' and cardinality(fields) > 0 and viewer_tenant_id = tenant_id`
)

func recentReveals(ctx context.Context, tx db.Tx, viewer id.ID) (own, all int, err error) {
	if _, err := tx.ExecContext(ctx, sqlLockReveals); err != nil {
		return 0, 0, err
	}
	err = tx.NewRaw(sqlRecentReveals, viewer).Scan(ctx, &own, &all)
	return own, all, err
}

const sqlMarkVisited = `update app.archive a set last_visited_on = greatest(a.last_visited_on, ?), visits_count = a.visits_count + 1
	where a.id = ? returning a.tenant_id, a.id, a.version`

func markVisited(ctx context.Context, tx db.Tx, archive id.ID, on clock.Date) (*Archive, error) {
	a := &Archive{}
	err := tx.NewRaw(sqlMarkVisited, on, archive).Scan(ctx, a)
	return a, db.NotFound(err, "hardship.archive.missing")
}

// activeUnits lists the units of the tenant; there are at most 5,000 (org.MaxUnits).
func activeUnits(ctx context.Context, tx db.Tx) (units []*unit, err error) {
	err = tx.NewRaw("select id, path, name, code, state from app.unit where state = ? order by path limit 5000", unitActive).
		Scan(ctx, &units)
	return units, err
}

func liveArchives(ctx context.Context, tx db.Tx, unit id.ID) (n int, err error) {
	err = tx.NewRaw(`select count(*) from app.archive a join app.unit u on u.tenant_id = a.tenant_id and u.id = ?
		where a.unit_path = u.path and a.live`, unit).Scan(ctx, &n)
	return n, err
}

func setFiled(ctx context.Context, tx db.Tx, archive id.ID, e *FiledEntry, seen time.Time) error {
	_, err := tx.ExecContext(ctx, `update app.archive set filed_number = coalesce(nullif(?, ''), filed_number),
		filed_on = coalesce(?, filed_on), filed_seen_at = ? where id = ?`,
		e.Number, e.FiledOn, seen, archive)
	return err
}
