package civilcheck

import (
	"context"
	"fmt"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

const (
	storedColumns = `b.tenant_id, b.id, b.number, b.unit_id, b.unit_path, b.office, b.purpose, b.households, b.people, b.due_on,
		b.listed_by, b.listed_by_name, b.listed_at, b.file_at, b.sha256, b.closed_by_name, b.closed_at, b.note, b.told_on, b.version`
	batchColumns = storedColumns + `, n.households_answered, n.households_found, n.households_waiting, n.people_answered`
	batchTable   = `app.civil_batch b`

	// A listed household x waits while its application stands at the check without an answer.
	listed = `app.civil_batch_household x
		join app.archive a on a.tenant_id = x.tenant_id and a.id = x.archive_id
		join app.archive_clock k on k.tenant_id = x.tenant_id and k.archive_id = x.archive_id
		left join app.civil_check h on h.tenant_id = x.tenant_id and h.archive_id = x.archive_id and h.round = x.round`
	waits         = `(x.left_out is null and h.result is null and a.state = 'CHECKING' and k.round = x.round)`
	waitsSomebody = `b.closed_at is null and exists (select from ` + listed + ` where x.tenant_id = b.tenant_id and x.batch_id = b.id and ` + waits + `)`

	batchTables = batchTable + ` cross join lateral (
		select count(h.result)::int as households_answered, count(*) filter (where h.result = 'FINDINGS')::int as households_found,
			count(*) filter (where ` + waits + `)::int as households_waiting,
			(select count(p.result)::int from app.civil_batch_person p where p.tenant_id = b.tenant_id and p.batch_id = b.id) as people_answered
		from ` + listed + ` where x.tenant_id = b.tenant_id and x.batch_id = b.id and x.left_out is null) n`

	sqlBatchesByID = `select ` + batchColumns + ` from ` + batchTables + ` where b.id = any ($1) and `
	sqlLockBatch   = `select ` + storedColumns + ` from ` + batchTable + ` where b.id = ? for update of b`

	householdColumns = `x.batch_id, x.archive_id, x.seq, a.number, a.head_name, x.left_out, x.people, ` + waits + ` as waiting,
		h.result, coalesce(h.findings, '') as findings, h.answered_on, coalesce(h.document_no, '') as document_no`
	personColumns = `p.tenant_id, p.batch_id, p.archive_id, p.seq, p.person_id, p.name, p.result, p.findings, p.document_no, p.answered_on`

	candidateColumns = `c.archive_id, c.unit_id, c.number, c.head_name, c.round, c.since, c.readiness, c.people, c.batch_id, c.batch_number`
)

// Overdue is the condition for an app.civil_batch b whose answers are overdue on the day
// that the placeholder stands for.
func Overdue(today string) string { return "b.due_on < " + today + " and " + waitsSomebody }

// candidates are the households c at the station of the check. The placeholders stand for
// today and for the last birthday of those who are grown up.
func candidates(today, born string) string {
	return `(select a.id as archive_id, a.unit_id, a.unit_path, a.number, a.head_name, k.round, k.since, b.id as batch_id, b.number as batch_number,
			r.readiness, case r.readiness when 'NO_AUTHORISATION' then u.names when 'NO_ID_NUMBER' then i.names else '{}' end as people
		from app.archive a
		join app.archive_clock k on k.tenant_id = a.tenant_id and k.archive_id = a.id
		left join app.civil_check h on h.tenant_id = a.tenant_id and h.archive_id = a.id and h.round = k.round
		left join app.civil_batch b on b.tenant_id = h.tenant_id and b.id = h.batch_id and b.closed_at is null
		cross join lateral (select coalesce(array_agg(x.name order by x.seq), '{}') as names
			from (` + hardship.LackingConsent(born, "'CHECK_AUTH'", today) + `) x) u
		cross join lateral (select coalesce(array_agg(p.name order by p.seq), '{}') as names from app.household_person p
			where p.tenant_id = a.tenant_id and p.archive_id = a.id and p.removed_at is null and p.id_number_bix is null) i
		cross join lateral (select case when h.result is not null then 'ANSWERED' when b.id is not null then 'LISTED'
			when u.names <> '{}' then 'NO_AUTHORISATION' when i.names <> '{}' then 'NO_ID_NUMBER' else 'READY' end as readiness) r
		where a.state = 'CHECKING') c`
}

// candidatesIn are the candidates of a subtree with a readiness, of those picked if any
// were.
type candidatesIn struct {
	unitPath  string
	today     clock.Date
	picked    []id.ID
	readiness []CivilReadiness
}

// find answers them, those that wait longest first.
func (in candidatesIn) find(ctx context.Context, tx db.Tx) (out []*CivilCandidate, err error) {
	picked := ""
	if in.picked != nil {
		picked = " and c.archive_id in (?5)"
	}
	err = tx.NewRaw(`select `+candidateColumns+` from `+candidates("?0", "?1")+`
		where starts_with(c.unit_path, ?2) and c.readiness in (?3)`+picked+` order by c.since, c.archive_id limit ?4`,
		in.today, hardship.BornBefore(in.today), in.unitPath, bun.List(in.readiness), MaxHouseholds, bun.List(in.picked)).Scan(ctx, &out)
	return out, err
}

// numbersOf are the case numbers of those archives that belong to a subtree.
func numbersOf(ctx context.Context, tx db.Tx, unitPath string, archives []id.ID) (map[id.ID]string, error) {
	var rows []struct {
		ID     id.ID
		Number string
	}
	err := tx.NewRaw(`select a.id, a.number from app.archive a where a.id in (?) and starts_with(a.unit_path, ?)`, bun.List(archives), unitPath).Scan(ctx, &rows)
	out := make(map[id.ID]string, len(rows))
	for _, r := range rows {
		out[r.ID] = r.Number
	}
	return out, err
}

const sqlTakeNumber = `insert into app.civil_register as r (tenant_id, year, last_serial) values (?, ?, 1)
	on conflict (tenant_id) do update set
		year = greatest(r.year, excluded.year),
		last_serial = case when excluded.year > r.year then 1 else r.last_serial + 1 end
	returning year, last_serial`

// takeNumber is the next number of the year. It locks the register until the end of the
// transaction.
func takeNumber(ctx context.Context, tx db.Tx, year int) (string, error) {
	t, _ := tenant.From(ctx)
	var serial int
	if err := tx.NewRaw(sqlTakeNumber, t, year).Scan(ctx, &year, &serial); err != nil {
		return "", fmt.Errorf("take number of a list: %w", err)
	}
	return fmt.Sprintf("%04d-%03d", year, serial), nil
}

func insertBatch(ctx context.Context, tx db.Tx, b *CivilBatch) error {
	_, err := tx.NewInsert().Model(b).Exec(ctx)
	return err
}

// household is a row of app.civil_batch_household.
type household struct {
	bun.BaseModel `bun:"table:app.civil_batch_household,alias:x"`

	TenantID  id.ID
	BatchID   id.ID `bun:",pk"`
	ArchiveID id.ID `bun:",pk"`
	Seq       int
	Round     int
	LeftOut   *CivilReadiness
	People    []string `bun:",array"`
}

func insertHouseholds(ctx context.Context, tx db.Tx, rows []*household) error {
	_, err := tx.NewInsert().Model(&rows).Exec(ctx)
	return err
}

const sqlInsertPeople = `insert into app.civil_batch_person (tenant_id, batch_id, archive_id, seq, person_id, name, id_number_bix)
	select a.tenant_id, ?0::uuid, a.id, 0, null::uuid, a.head_name, a.id_number_bix from app.archive a where a.id in (?1)
	union all
	select p.tenant_id, ?0::uuid, p.archive_id, p.seq, p.id, p.name, p.id_number_bix from app.household_person p
	where p.archive_id in (?1) and p.removed_at is null`

// insertPeople lists everybody who belongs to the households today.
func insertPeople(ctx context.Context, tx db.Tx, batch id.ID, archives []id.ID) error {
	_, err := tx.NewRaw(sqlInsertPeople, batch, bun.List(archives)).Exec(ctx)
	return err
}

// countPeople counts who belongs to households, heads and all.
func countPeople(ctx context.Context, tx db.Tx, archives []id.ID) (n int, err error) {
	err = tx.NewRaw(`select count(*) from app.household_person p where p.archive_id in (?) and p.removed_at is null`, bun.List(archives)).Scan(ctx, &n)
	return n + len(archives), err
}

func lockBatch(ctx context.Context, tx db.Tx, x id.ID) (*CivilBatch, error) {
	b := &CivilBatch{}
	err := tx.NewRaw(sqlLockBatch, x).Scan(ctx, b)
	return b, db.NotFound(err, "hardship.civil_batch.missing")
}

// updateBatch writes the next version of a locked batch.
func updateBatch(ctx context.Context, tx db.Tx, b *CivilBatch) error {
	res, err := tx.NewUpdate().Model(b).Column("file_at", "sha256", "closed_by_name", "closed_at", "note", "version").
		Where("b.id = ?", b.ID).Where("b.version = ?", b.Version-1).Exec(ctx)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n != 1 {
		return errs.New(errs.Conflict, "version").Wrap(err)
	}
	return nil
}

func unitPath(ctx context.Context, tx db.Tx, x id.ID) (path string, err error) {
	err = tx.NewRaw(`select path from app.unit where id = ? and state = 'ACTIVE'`, x).Scan(ctx, &path)
	return path, db.NotFound(err, "org.unit.unknown")
}

// match is somebody on a list whose identity number was asked for.
type match struct {
	CivilBatchPerson
	IDNumberBix   secret.Index
	BatchNumber   string
	ArchiveNumber string
	UnitPath      string
	Open          bool // the application stands at the check
}

const sqlMatches = `select ` + personColumns + `, p.id_number_bix, b.number as batch_number, a.number as archive_number, a.unit_path,
		(a.state = 'CHECKING' and k.round = x.round) as open
	from app.civil_batch_person p
	join app.civil_batch b on b.tenant_id = p.tenant_id and b.id = p.batch_id
	join app.civil_batch_household x on x.tenant_id = p.tenant_id and x.batch_id = p.batch_id and x.archive_id = p.archive_id
	join app.archive a on a.tenant_id = p.tenant_id and a.id = p.archive_id
	join app.archive_clock k on k.tenant_id = p.tenant_id and k.archive_id = p.archive_id
	where p.id_number_bix in (?0) order by p.batch_id = ?1, b.listed_at`

// matches finds people on the lists of the tenant, those on the batch last.
func matches(ctx context.Context, tx db.Tx, batch id.ID, numbers []secret.Index) (out []*match, err error) {
	if len(numbers) == 0 {
		return nil, nil
	}
	err = tx.NewRaw(sqlMatches, bun.List(numbers), batch).Scan(ctx, &out)
	return out, err
}

// peopleOf are everybody of some households of a batch, in the order of the form.
func peopleOf(ctx context.Context, tx db.Tx, batch id.ID, archives []id.ID) (out []*CivilBatchPerson, err error) {
	err = tx.NewRaw(`select `+personColumns+` from app.civil_batch_person p where p.batch_id = ? and p.archive_id in (?)
		order by p.archive_id, p.seq`, batch, bun.List(archives)).Scan(ctx, &out)
	return out, err
}

func updatePeople(ctx context.Context, tx db.Tx, people []*CivilBatchPerson) error {
	for _, p := range people {
		_, err := tx.NewUpdate().Model(p).Column("result", "findings", "document_no", "answered_on").WherePK().Exec(ctx)
		if err != nil {
			return err
		}
	}
	return nil
}

// lateBatch is an overdue batch of which nobody was told.
type lateBatch struct {
	ID       id.ID
	Number   string
	UnitPath string
	ListedBy id.ID
	DueOn    clock.Date
}

// tellLate notes that the overdue batches are told of now, and answers them.
func tellLate(ctx context.Context, tx db.Tx, today clock.Date, limit int) (out []*lateBatch, err error) {
	err = tx.NewRaw(`update app.civil_batch u set told_on = ?0 where u.id in (
			select b.id from `+batchTable+` where b.told_on is null and `+Overdue("?0")+` order by b.due_on, b.id limit ?1)
		returning u.id, u.number, u.unit_path, u.listed_by, u.due_on`, today, limit).Scan(ctx, &out)
	return out, err
}

func noteFile(ctx context.Context, tx db.Tx, batch id.ID, sum []byte, at time.Time) error {
	_, err := tx.NewRaw(`update app.civil_batch set file_at = ?, sha256 = ? where id = ?`, at, sum, batch).Exec(ctx)
	return err
}
