package approval

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
)

const (
	caseColumns = `c.id, c.subject_id, c.kind, c.item, c.amount_fen, c.unit_id, c.unit_path, c.title, c.content_hash, c.route_id, c.route_version,
		c.steps, c.state, c.step, c.step_role, c.step_level, c.entry, c.due_on, c.blocked, c.referral_id, c.referred_to, c.origin_tenant_name,
		c.started_by, c.started_by_name, c.started_at, c.ended_at`
	caseTable    = `app.approval_case c`
	sqlCasesByID = `select ` + caseColumns + ` from ` + caseTable + ` where c.id = any ($1)`

	decisionColumns = `d.id, d.case_id, d.subject_id, d.entry, d.step, d.step_name, d.verdict, d.return_to, d.member_id, d.account_id, d.name,
		d.seat_account_id, d.for_name, d.union_name, d.note, d.minutes, d.minutes_files, d.content_hash, d.standing, d.at`
	sqlStandingOf  = `select ` + decisionColumns + ` from app.approval_decision d where d.case_id = any ($1) and d.standing order by d.at, d.id`
	sqlDecisionsOf = `select ` + decisionColumns + ` from app.approval_decision d where d.subject_id = any ($1) order by d.at, d.id limit 10000`

	sqlExclusionsOf = `select case_id, account_id, cause, name, reason from app.approval_exclusion where case_id = any ($1) order by at, account_id`

	sqlDelegators = `select from_id from app.approval_delegation
		where to_id = $1 and revoked_at is null and $2::date between from_on and to_on order by created_at limit 100`
	sqlDelegations = `select id, from_id, to_id, from_on, to_on, reason, created_at, revoked_at from app.approval_delegation
		where (from_id = $1 or to_id = $1) and revoked_at is null and to_on >= $2::date order by from_on, id limit $3`

	sqlSuperiorDecides = `select app.superior_decides($1::date)`

	// inForce is member.InForce for statements whose parameters are numbered by PostgreSQL.
	inForce = `m.state = 'ACTIVE' and ra.revoked_at is null and ra.valid_from <= $2::date and (ra.valid_to is null or ra.valid_to >= $2::date)`
	// A role counts for a step when it is held over the step's unit or one above it.
	assignments = `app.role_assignment ra
		join app.membership m on m.tenant_id = ra.tenant_id and m.id = ra.membership_id
		left join app.unit u on u.tenant_id = ra.tenant_id and u.id = ra.unit_id`

	sqlHoldersOf = `select distinct c.id as case_id, (s.no - 1)::int as step, m.id as member_id, m.account_id, m.display_name as name, m.title
		from app.approval_case c cross join lateral jsonb_array_elements(c.steps) with ordinality s (v, no)
		join ` + assignments + ` on ra.role = s.v->>'role'
		where c.id = any ($1) and c.state = 'PENDING' and ` + inForce + `
			and starts_with(app.approval_anchor(s.v->>'level', c.unit_path), coalesce(u.path, ''))
		order by 1, 2, 5, 3 limit 20000`
)

// What marks who left a case: for a reason in their own words, or by a tie.
const (
	causeRecused = "RECUSED"
	causeTie     = "TIE"
)

type exclusion struct {
	CaseID    id.ID
	AccountID id.ID
	Cause     string
	Name      string
	Reason    string
}

// holder is somebody who holds the role of a step at its level.
type holder struct {
	CaseID    id.ID
	Step      int
	MemberID  id.ID
	AccountID id.ID
	Name      string
	Title     string
}

func (x holder) person() Person {
	return Person{MemberID: x.MemberID, AccountID: x.AccountID, Name: x.Name, Title: x.Title}
}

// mine is the condition that a case c waits for a person, by their own right or by a
// delegation. Parameters: $1 membership, $2 account, $3 day, from n on.
const mine = `c.state = 'PENDING' and c.referral_id is null and exists (
	select from ` + assignments + `
	where ra.role = c.step_role and m.state = 'ACTIVE' and ra.revoked_at is null
		and ra.valid_from <= $%[3]d::date and (ra.valid_to is null or ra.valid_to >= $%[3]d::date)
		and (m.id = $%[1]d or exists (select from app.approval_delegation g where g.to_id = $%[1]d and g.from_id = m.id
			and g.revoked_at is null and $%[3]d::date between g.from_on and g.to_on))
		and starts_with(app.approval_anchor(c.step_level, c.unit_path), coalesce(u.path, ''))
		and not exists (select from app.approval_exclusion e where e.case_id = c.id and e.account_id in (m.account_id, $%[2]d))
		and not exists (select from app.approval_decision d where d.case_id = c.id and d.standing
			and (d.account_id in (m.account_id, $%[2]d) or d.seat_account_id in (m.account_id, $%[2]d))))`

func mineTerm(w *db.Where, actor Person, day clock.Date) string {
	n := len(w.Args)
	w.Args = append(w.Args, actor.MemberID, actor.AccountID, day)
	return fmt.Sprintf(mine, n+1, n+2, n+3)
}

func addMine(w *db.Where, actor Person, day clock.Date) { w.AddFixed(mineTerm(w, actor, day)) }

// addReadable lets a case be read in one's units, while it waits for one, and after one
// has decided it.
func addReadable(w *db.Where, scope db.UnitScope, actor Person, day clock.Date) {
	within, args := scope.Where("c.unit_path", w.Args)
	w.Args = args
	waits := mineTerm(w, actor, day)
	w.AddFixed(fmt.Sprintf(`(%s or %s or exists (select from app.approval_decision d where d.case_id = c.id and d.account_id = $%d))`,
		within, waits, len(w.Args)-1))
}

func insertCase(ctx context.Context, tx db.Tx, c *ApprovalCase) error {
	steps, err := json.Marshal(c.Steps)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `insert into app.approval_case (tenant_id, id, subject_id, kind, item, amount_fen, unit_id, unit_path, title,
			content_hash, route_id, route_version, steps, state, step, step_role, step_level, origin_tenant_name, started_by, started_by_name, started_at)
		values (app.current_tenant(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)`,
		c.ID, c.SubjectID, c.Kind, c.Item, c.AmountFen, c.UnitID, c.UnitPath, c.Title, c.ContentHash, c.RouteID, c.RouteVersion,
		string(steps), c.State, c.Step, c.StepRole, c.StepLevel, c.OriginTenantName, c.StartedBy, c.StartedByName, c.StartedAt)
	return err
}

func updateCase(ctx context.Context, tx db.Tx, c *ApprovalCase) error {
	_, err := tx.ExecContext(ctx, `update app.approval_case set content_hash = ?, state = ?, step = ?, step_role = ?, step_level = ?, entry = ?,
			due_on = ?, blocked = ?, referral_id = ?, referred_to = ?, ended_at = ? where id = ?`,
		c.ContentHash, c.State, c.Step, c.StepRole, c.StepLevel, c.Entry, c.DueOn, c.Blocked, c.ReferralID, c.ReferredTo, c.EndedAt, c.ID)
	return err
}

func lockCase(ctx context.Context, tx db.Tx, caseID id.ID) (*ApprovalCase, error) {
	c := &ApprovalCase{}
	err := tx.NewRaw(`select `+caseColumns+` from `+caseTable+` where c.id = ? for update of c`, caseID).Scan(ctx, c)
	return c, err
}

func lockOpenCase(ctx context.Context, tx db.Tx, subject id.ID) (*ApprovalCase, error) {
	c := &ApprovalCase{}
	err := tx.NewRaw(`select `+caseColumns+` from `+caseTable+` where c.subject_id = ? and c.state = 'PENDING' for update of c`, subject).Scan(ctx, c)
	return c, err
}

func insertDecision(ctx context.Context, tx db.Tx, d *ApprovalDecision) error {
	_, err := tx.ExecContext(ctx, `insert into app.approval_decision (tenant_id, id, case_id, subject_id, entry, step, step_name, verdict, return_to,
			member_id, account_id, name, seat_account_id, for_name, union_name, note, minutes, minutes_files,
			content_hash, standing, at)
		values (app.current_tenant(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, ',')::uuid[], ?, ?, ?)`,
		d.ID, d.CaseID, d.SubjectID, d.Entry, d.Step, d.StepName, d.Verdict, d.ReturnTo, d.MemberID, d.AccountID, d.Name,
		d.SeatAccountID, d.ForName, d.UnionName, d.Note, d.Minutes, db.IDList(d.MinutesFiles), d.ContentHash, d.Standing, d.At)
	return err
}

func dropSignatures(ctx context.Context, tx db.Tx, fallen []id.ID) error {
	if len(fallen) == 0 {
		return nil
	}
	_, err := tx.ExecContext(ctx, `update app.approval_decision set standing = false where id = any (string_to_array(?, ',')::uuid[])`, db.IDList(fallen))
	return err
}

func standingOf(ctx context.Context, tx db.Tx, caseID id.ID) (out []*ApprovalDecision, err error) {
	err = tx.NewRaw(`select `+decisionColumns+` from app.approval_decision d where d.case_id = ? and d.standing order by d.at, d.id`, caseID).Scan(ctx, &out)
	return out, err
}

func signersOf(ctx context.Context, tx db.Tx, subject id.ID) (out []id.ID, err error) {
	err = tx.NewRaw(`select distinct x from app.approval_decision d, unnest(array[d.account_id, d.seat_account_id]) x
		where d.subject_id = ? and x is not null order by x limit 200`, subject).Scan(ctx, &out)
	return out, err
}

func lastSigned(ctx context.Context, tx db.Tx, caseID id.ID) (*ApprovalDecision, error) {
	d := &ApprovalDecision{}
	err := tx.NewRaw(`select `+decisionColumns+` from app.approval_decision d
		where d.case_id = ? and d.verdict in ('APPROVE', 'REFUSE', 'RETURN') order by d.at desc, d.id desc limit 1`, caseID).Scan(ctx, d)
	return d, err
}

func accountsOf(ctx context.Context, tx db.Tx, members []id.ID) (out []id.ID, err error) {
	err = tx.NewRaw(`select account_id from app.membership where id = any (string_to_array(?, ',')::uuid[])`, db.IDList(members)).Scan(ctx, &out)
	return out, err
}

func memberExists(ctx context.Context, tx db.Tx, x id.ID) (found bool, err error) {
	err = tx.NewRaw(`select exists (select from app.membership where id = ?)`, x).Scan(ctx, &found)
	return found, err
}

func insertParties(ctx context.Context, tx db.Tx, caseID id.ID, accounts []id.ID, now time.Time) error {
	_, err := tx.ExecContext(ctx, `insert into app.approval_exclusion (tenant_id, case_id, account_id, cause, at)
		select distinct app.current_tenant(), ?0::uuid, a, 'PARTY', ?2::timestamptz from unnest(string_to_array(?1, ',')::uuid[]) a`,
		caseID, db.IDList(accounts), now)
	return err
}

func insertRecusal(ctx context.Context, tx db.Tx, caseID id.ID, p Person, reason string, now time.Time) error {
	_, err := tx.ExecContext(ctx, `insert into app.approval_exclusion (tenant_id, case_id, account_id, cause, name, reason, at)
		values (app.current_tenant(), ?, ?, ?, ?, ?, ?)`, caseID, p.AccountID, causeRecused, p.Name, reason, now)
	return err
}

func excludedFrom(ctx context.Context, tx db.Tx, caseID id.ID) (out []id.ID, err error) {
	err = tx.NewRaw(`select account_id from app.approval_exclusion where case_id = ?`, caseID).Scan(ctx, &out)
	return out, err
}

// holdersOf are the people of every step of a route for a unit.
func holdersOf(ctx context.Context, tx db.Tx, steps []Step, unitPath string, day clock.Date) (out []holder, err error) {
	text, err := json.Marshal(steps)
	if err != nil {
		return nil, err
	}
	err = tx.NewRaw(`select distinct (s.no - 1)::int as step, m.id as member_id, m.account_id, m.display_name as name, m.title
		from jsonb_array_elements(?1::jsonb) with ordinality s (v, no)
		join `+assignments+` on ra.role = s.v->>'role'
		where `+member.InForce+` and starts_with(app.approval_anchor(s.v->>'level', ?2), coalesce(u.path, ''))
		order by 1, 4, 2 limit 2000`, day, string(text), unitPath).Scan(ctx, &out)
	return out, err
}

// roleHolders hold a role over the whole union.
func roleHolders(ctx context.Context, tx db.Tx, role authz.Role, day clock.Date) (out []id.ID, err error) {
	err = tx.NewRaw(`select distinct m.id from `+assignments+` where `+member.InForce+` and ra.role = ?1 and ra.unit_id is null limit 100`, day, role).Scan(ctx, &out)
	return out, err
}

func delegatorsOf(ctx context.Context, tx db.Tx, to id.ID, day clock.Date) (out []id.ID, err error) {
	err = tx.NewRaw(`select from_id from app.approval_delegation
		where to_id = ?0 and revoked_at is null and ?1::date between from_on and to_on order by created_at limit 100`, to, day).Scan(ctx, &out)
	return out, err
}

func delegatesOf(ctx context.Context, tx db.Tx, from []id.ID, day clock.Date) (out []id.ID, err error) {
	err = tx.NewRaw(`select distinct to_id from app.approval_delegation where from_id = any (string_to_array(?0, ',')::uuid[])
		and revoked_at is null and ?1::date between from_on and to_on limit 100`, db.IDList(from), day).Scan(ctx, &out)
	return out, err
}

func insertDelegation(ctx context.Context, tx db.Tx, d *ApprovalDelegation) error {
	_, err := tx.ExecContext(ctx, `insert into app.approval_delegation (tenant_id, id, from_id, to_id, from_on, to_on, reason, created_at)
		values (app.current_tenant(), ?, ?, ?, ?, ?, ?, ?)`, d.ID, d.FromID, d.ToID, d.FromOn, d.ToOn, d.Reason, d.CreatedAt)
	return err
}

func revokeDelegation(ctx context.Context, tx db.Tx, delegation, from id.ID, now time.Time) (*ApprovalDelegation, error) {
	d := &ApprovalDelegation{}
	err := tx.NewRaw(`update app.approval_delegation set revoked_at = ? where id = ? and from_id = ? and revoked_at is null
		returning id, from_id, to_id, from_on, to_on, reason, created_at, revoked_at`, now, delegation, from).Scan(ctx, d)
	return d, err
}
