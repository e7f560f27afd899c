package approval

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

const (
	tieColumns = `t.id, t.member_id, t.person_bix, t.person_name, t.relation, t.note, t.declared_at`
	sqlTies    = `select ` + tieColumns + ` from app.approval_tie t where t.ended_at is null and (t.member_id = $1 or $2::boolean)
		order by t.declared_at desc, t.id limit $3`
)

func insertTie(ctx context.Context, tx db.Tx, t *ApprovalTie) error {
	_, err := tx.ExecContext(ctx, `insert into app.approval_tie (tenant_id, id, member_id, person_bix, person_name, relation, note, declared_at)
		values (app.current_tenant(), ?, ?, ?, ?, ?, ?, ?)`, t.ID, t.MemberID, t.PersonBix, t.PersonName, t.Relation, t.Note, t.DeclaredAt)
	return err
}

func endTie(ctx context.Context, tx db.Tx, tie, member id.ID, reason string, now time.Time) (*ApprovalTie, error) {
	t := &ApprovalTie{}
	err := tx.NewRaw(`update app.approval_tie t set ended_at = ?, end_reason = ? where t.id = ? and t.member_id = ? and t.ended_at is null
		returning `+tieColumns, now, reason, tie, member).Scan(ctx, t)
	return t, err
}

// lockConcerning locks the pending cases that concern a person.
func lockConcerning(ctx context.Context, tx db.Tx, person secret.Index) (cases []*ApprovalCase, err error) {
	err = tx.NewRaw(`select `+caseColumns+` from `+caseTable+` where c.state = 'PENDING'
		and c.id in (select k.case_id from app.approval_concerned k where k.person_bix = ?) order by c.id for update of c`, person).Scan(ctx, &cases)
	return cases, err
}

func insertConcerned(ctx context.Context, tx db.Tx, caseID id.ID, persons []secret.Index) error {
	_, err := tx.ExecContext(ctx, `insert into app.approval_concerned (tenant_id, case_id, person_bix)
		select distinct app.current_tenant(), ?::uuid, p from unnest(array[?]::bytea[]) p on conflict do nothing`, caseID, bun.List(persons))
	return err
}

// excludeTied keeps those out of a new case who declared a tie with somebody concerned.
func excludeTied(ctx context.Context, tx db.Tx, caseID id.ID, now time.Time) error {
	_, err := tx.ExecContext(ctx, `insert into app.approval_exclusion (tenant_id, case_id, account_id, cause, name, reason, at)
		select distinct on (m.account_id) k.tenant_id, k.case_id, m.account_id, 'TIE', m.display_name, t.relation, ?1::timestamptz
		from app.approval_concerned k
		join app.approval_tie t on t.tenant_id = k.tenant_id and t.person_bix = k.person_bix and t.ended_at is null
		join app.membership m on m.tenant_id = t.tenant_id and m.id = t.member_id
		where k.case_id = ?0 order by m.account_id, t.declared_at on conflict do nothing`, caseID, now)
	return err
}

func insertTied(ctx context.Context, tx db.Tx, caseID id.ID, p Person, relation TieRelation, now time.Time) error {
	_, err := tx.ExecContext(ctx, `insert into app.approval_exclusion (tenant_id, case_id, account_id, cause, name, reason, at)
		values (app.current_tenant(), ?, ?, 'TIE', ?, ?, ?)`, caseID, p.AccountID, p.Name, relation, now)
	return err
}

const sqlTied = `select distinct t.member_id from app.approval_tie t where t.ended_at is null and t.person_bix = any (array[?]::bytea[])`

// TiedTx are the members of staff who declared a tie with one of the people.
func (s *Service) TiedTx(ctx context.Context, tx db.Tx, persons []secret.Index) (members []id.ID, err error) {
	err = tx.NewRaw(sqlTied, bun.List(persons)).Scan(ctx, &members)
	return members, err
}
