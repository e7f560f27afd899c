package member

import (
	"context"
	"database/sql"
	"encoding/json"
	"strings"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

const (
	// The session row itself says for which tenant the rest of the round trip works.
	sqlEnterSession = `select set_config('app.tenant', coalesce((
		select tenant_id::text from identity.session
		where token_hash = $1 and revoked_at is null and expires_at > $2 and idle_expires_at > $2), ''), true)`

	sqlResolveSession = `select s.id as session_id, s.account_id, s.last_seen_at, s.idle_expires_at,
			a.login, a.display_name as account_name, a.locale, a.operator,
			s.tenant_id, t.kind as tenant_kind, t.name as tenant_name, t.state as tenant_state,
			m.id as membership_id, m.display_name as member_name
		from identity.session s
		join identity.account a on a.id = s.account_id and a.state = 'ACTIVE'
		left join identity.tenant t on t.id = s.tenant_id
		left join app.membership m on m.tenant_id = s.tenant_id and m.account_id = s.account_id and m.state = 'ACTIVE'
		where s.token_hash = $1 and s.revoked_at is null and s.expires_at > $2 and s.idle_expires_at > $2`

	sqlSessionGrants = `select ra.role, coalesce(u.path, '') as unit_path
		from identity.session s
		join app.membership m on m.tenant_id = s.tenant_id and m.account_id = s.account_id and m.state = 'ACTIVE'
		join app.role_assignment ra on ra.tenant_id = m.tenant_id and ra.membership_id = m.id
		left join app.unit u on u.tenant_id = ra.tenant_id and u.id = ra.unit_id
		where s.token_hash = $1 and ra.revoked_at is null and ra.valid_from <= $2 and (ra.valid_to is null or ra.valid_to >= $2)
		limit 100`

	sqlActor = `select m.account_id, m.id as membership_id, m.tenant_id, m.display_name as name,
			t.kind as tenant_kind, t.name as tenant_name, t.state <> 'ACTIVE' as suspended
		from app.membership m
		join identity.account a on a.id = m.account_id and a.state = 'ACTIVE'
		join identity.tenant t on t.id = m.tenant_id
		where m.id = $1 and m.state = 'ACTIVE'`

	sqlActorGrants = `select ra.role, coalesce(u.path, '') as unit_path
		from app.role_assignment ra
		left join app.unit u on u.tenant_id = ra.tenant_id and u.id = ra.unit_id
		where ra.membership_id = $1 and ra.revoked_at is null and ra.valid_from <= $2 and (ra.valid_to is null or ra.valid_to >= $2)
		limit 100`

	memberColumns = `m.id, m.account_id, m.display_name, a.login, m.title, m.unit_id, u.path as unit_path, m.phone, m.state, m.version, m.created_at`
	memberTables  = ` app.membership m
		join identity.account a on a.id = m.account_id
		left join app.unit u on u.tenant_id = m.tenant_id and u.id = m.unit_id `

	sqlMembersByID = `select ` + memberColumns + ` from ` + memberTables + `where m.id = any ($1)`

	sqlRolesOf = `select id, membership_id, role, unit_id, valid_from, valid_to, granted_at
		from app.role_assignment
		where membership_id = any ($1) and revoked_at is null and (valid_to is null or valid_to >= $2)
		order by role, id limit 5000`

	sqlOpenInvitations = `select id, login, display_name, title, unit_id, roles, created_at, expires_at
		from app.invitation where accepted_at is null and revoked_at is null and expires_at > $1
		order by created_at desc limit 500`

	sqlPreviewInvitation = `select t.name as tenant_name, i.login, i.display_name, i.expires_at,
			exists (select from identity.account a where a.login = i.login) as account_exists
		from app.invitation i join identity.tenant t on t.id = i.tenant_id and t.state = 'ACTIVE'
		where i.token_hash = $1 and i.accepted_at is null and i.revoked_at is null and i.expires_at > $2`
)

// memberWhere are the conditions of a member list. A member without a unit belongs
// to the tenant as a whole and is seen by everybody who may read members.
func memberWhere(f *MemberFilter, scope db.UnitScope) *db.Where {
	w := &db.Where{}
	if !scope.All {
		term, args := scope.Where("u.path", nil)
		w.Args = args
		w.AddFixed("(m.unit_id is null or " + term + ")")
	}
	if f == nil {
		return w
	}
	if f.Search != nil && *f.Search != "" {
		w.Add("(strpos(m.display_name, $%[1]d) > 0 or strpos(a.login, lower($%[1]d)) > 0)", *f.Search)
	}
	if f.Role != nil {
		w.Add("exists (select from app.role_assignment ra where ra.tenant_id = m.tenant_id and ra.membership_id = m.id and ra.role = $%d and ra.revoked_at is null)", string(*f.Role))
	}
	if f.UnitID != nil {
		w.Add("u.path >= (select path from app.unit where id = $%[1]d) and u.path < (select path || '~' from app.unit where id = $%[1]d)", *f.UnitID)
	}
	if f.State != nil {
		w.Add("m.state = $%d", string(*f.State))
	}
	return w
}

func accountByLogin(ctx context.Context, tx db.Tx, login string) (*Account, error) {
	return accountWhere(ctx, tx, "login = ? and state = 'ACTIVE'", login)
}

func accountByID(ctx context.Context, tx db.Tx, accountID id.ID) (*Account, error) {
	return accountWhere(ctx, tx, "id = ?", accountID)
}

func accountWhere(ctx context.Context, tx db.Tx, where string, arg any) (*Account, error) {
	a := &Account{}
	err := tx.NewRaw("select id, login, display_name, password_hash, locale, operator from identity.account where "+where, arg).Scan(ctx, a)
	if err != nil {
		return nil, err
	}
	return a, nil
}

// ensureAccount stores a new account; of two invitations accepted at once for one
// login the second finds the first one's account and must ask for its password.
func ensureAccount(ctx context.Context, tx db.Tx, a *Account, now time.Time) error {
	_, err := tx.ExecContext(ctx, `insert into identity.account (id, login, display_name, password_hash, password_changed_at, locale)
		values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing`, a.ID, a.Login, a.DisplayName, a.PasswordHash, now, a.Locale)
	return err
}

func setPassword(ctx context.Context, tx db.Tx, account id.ID, hash string, now time.Time) error {
	_, err := tx.ExecContext(ctx, `update identity.account set password_hash = ?, password_changed_at = ?, updated_at = ? where id = ?`, hash, now, now, account)
	return err
}

func setLocale(ctx context.Context, tx db.Tx, account id.ID, locale string, now time.Time) error {
	_, err := tx.ExecContext(ctx, `update identity.account set locale = ?, updated_at = ? where id = ?`, locale, now, account)
	return err
}

func membershipsOf(ctx context.Context, tx db.Tx, account id.ID) (out []*ViewerMembership, err error) {
	err = tx.NewRaw(`select tenant_id, tenant_name, tenant_kind from identity.memberships_of(?)`, account).Scan(ctx, &out)
	return out, err
}

// homeTenant is the tenant of the account's last session if it still works there,
// else its first union; nil for none.
func homeTenant(ctx context.Context, tx db.Tx, account id.ID) (*id.ID, error) {
	var home *id.ID
	err := tx.NewRaw(`select m.tenant_id from identity.memberships_of(?) m
		left join identity.session s on s.tenant_id = m.tenant_id and s.account_id = ?
		group by m.tenant_id, m.tenant_name order by max(s.created_at) desc nulls last, m.tenant_name limit 1`, account, account).Scan(ctx, &home)
	if db.IsNoRows(err) {
		return nil, nil
	}
	return home, err
}

func insertSession(ctx context.Context, tx db.Tx, t token, account id.ID, home *id.ID, from Client, now time.Time) error {
	_, err := tx.ExecContext(ctx, `insert into identity.session
		(id, token_hash, account_id, tenant_id, created_at, last_seen_at, idle_expires_at, expires_at, ip, user_agent)
		values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, id.New(id.Session), t.hash(), account, home, now, now, now.Add(IdleTimeout), now.Add(AbsoluteTimeout),
		from.IP, truncate(from.UserAgent, 300))
	return err
}

// replaceSession ends the actor's session and opens one with a new token.
func replaceSession(ctx context.Context, tx db.Tx, t token, a *authz.Actor, home id.ID, from Client, now time.Time) error {
	if _, err := tx.ExecContext(ctx, `update identity.session set revoked_at = ? where id = ?`, now, a.SessionID); err != nil {
		return err
	}
	var in *id.ID
	if home != id.Nil {
		in = &home
	}
	return insertSession(ctx, tx, t, a.AccountID, in, from, now)
}

func touchSession(ctx context.Context, tx db.Tx, session id.ID, now, idle time.Time) error {
	_, err := tx.ExecContext(ctx, `update identity.session set last_seen_at = ?, idle_expires_at = least(?, expires_at)
		where id = ? and revoked_at is null`, now, idle, session)
	return err
}

const sessionColumns = `id, created_at, last_seen_at, expires_at, ip, user_agent`

func sessionsOf(ctx context.Context, tx db.Tx, account id.ID, now time.Time) (out []*Session, err error) {
	err = tx.NewRaw(`select `+sessionColumns+` from identity.session
		where account_id = ? and revoked_at is null and idle_expires_at > ? and expires_at > ?
		order by created_at desc limit 100`, account, now, now).Scan(ctx, &out)
	return out, err
}

func endSession(ctx context.Context, tx db.Tx, account, session id.ID, now time.Time) (*Session, error) {
	out := &Session{}
	err := tx.NewRaw(`update identity.session set revoked_at = ? where id = ? and account_id = ? and revoked_at is null
		returning `+sessionColumns, now, session, account).Scan(ctx, out)
	return out, err
}

func endOtherSessions(ctx context.Context, tx db.Tx, account id.ID, now time.Time) error {
	_, err := tx.ExecContext(ctx, `update identity.session set revoked_at = ? where account_id = ? and revoked_at is null`, now, account)
	return err
}

func endTenantSessions(ctx context.Context, tx db.Tx, account id.ID, now time.Time) (int, error) {
	t, _ := tenant.From(ctx)
	res, err := tx.ExecContext(ctx, `update identity.session set revoked_at = ? where account_id = ? and tenant_id = ? and revoked_at is null`, now, account, t)
	if err != nil {
		return 0, err
	}
	n, err := res.RowsAffected()
	return int(n), err
}

type attemptRow struct {
	Failures     int
	BlockedUntil *time.Time
}

// forgetAfter is when failures do not count any more.
const forgetAfter = 24 * time.Hour

// lockAttempt locks a subject's row, making it on the first try.
func lockAttempt(ctx context.Context, tx db.Tx, subject string, now time.Time) (attemptRow, error) {
	var row attemptRow
	_, err := tx.ExecContext(ctx, `insert into identity.login_attempt (subject, failures, last_at) values (?, 0, ?)
		on conflict (subject) do nothing`, subject, now)
	if err != nil {
		return row, err
	}
	err = tx.NewRaw(`select case when last_at < ? then 0 else failures end as failures, blocked_until
		from identity.login_attempt where subject = ? for update`, now.Add(-forgetAfter), subject).Scan(ctx, &row)
	return row, err
}

func bookFailure(ctx context.Context, tx db.Tx, subject string, failures int, now time.Time, wait time.Duration) error {
	var blocked *time.Time
	if wait > 0 {
		until := now.Add(wait)
		blocked = &until
	}
	_, err := tx.ExecContext(ctx, `update identity.login_attempt set failures = ?, last_at = ?, blocked_until = ? where subject = ?`, failures, now, blocked, subject)
	return err
}

// forgetFailures clears what a success clears: everything booked on the login, and
// this one try on the network, which many people share.
func forgetFailures(ctx context.Context, tx db.Tx, login string, from Client) error {
	own, shared := attemptSubjects(login, from)
	if _, err := tx.ExecContext(ctx, `delete from identity.login_attempt where subject in (?)`, bun.List(own)); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, `update identity.login_attempt set failures = greatest(failures - 1, 0), blocked_until = null where subject = ?`, shared)
	return err
}

func purgeInvitations(ctx context.Context, tx db.Tx, now time.Time) (int64, error) {
	return affected(tx.ExecContext(ctx, `delete from app.invitation where id in (select id from app.invitation
		where coalesce(accepted_at, revoked_at, expires_at) < ? limit ?)`, now.Add(-keepInvitations), purgeSize))
}

// purgeSessions leaves rows alone that the same purge of another tenant is at.
func purgeSessions(ctx context.Context, tx db.Tx, now time.Time) (int64, error) {
	return affected(tx.ExecContext(ctx, `delete from identity.session where id in (select id from identity.session
		where expires_at < ? limit ? for update skip locked)`, now.Add(-keepSessions), purgeSize))
}

// purgeAttempts removes what lockAttempt would forget.
func purgeAttempts(ctx context.Context, tx db.Tx, now time.Time) (int64, error) {
	return affected(tx.ExecContext(ctx, `delete from identity.login_attempt where subject in (select subject from identity.login_attempt
		where last_at < ? and coalesce(blocked_until, last_at) < ? limit ? for update skip locked)`, now.Add(-forgetAfter), now, purgeSize))
}

func affected(res sql.Result, err error) (int64, error) {
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

// knownNetwork tells whether the person signed in from the network before.
func knownNetwork(ctx context.Context, tx db.Tx, login, net string, now time.Time) (bool, error) {
	var ips []string
	err := tx.NewRaw(`select distinct s.ip from identity.session s join identity.account a on a.id = s.account_id
		where a.login = ? and s.created_at > ? limit 200`, login, now.AddDate(0, -3, 0)).Scan(ctx, &ips)
	for _, ip := range ips {
		if network(ip) == net {
			return true, err
		}
	}
	return false, err
}

func memberWithLogin(ctx context.Context, tx db.Tx, login string) (exists bool, err error) {
	err = tx.NewRaw(`select exists (select from app.membership m join identity.account a on a.id = m.account_id
		where a.login = ? and m.state <> 'LEFT')`, login).Scan(ctx, &exists)
	return exists, err
}

func insertInvitation(ctx context.Context, tx db.Tx, inv *Invitation, tokenHash []byte, by id.ID) error {
	t, _ := tenant.From(ctx)
	roles, err := json.Marshal(inv.Roles)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `insert into app.invitation
		(tenant_id, id, token_hash, login, display_name, title, unit_id, roles, invited_by, created_at, expires_at)
		values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)`,
		t, inv.ID, tokenHash, inv.Login, inv.DisplayName, inv.Title, inv.UnitID, string(roles), by, inv.CreatedAt, inv.ExpiresAt)
	return err
}

const invitationColumns = `id, login, display_name, title, unit_id, roles, created_at, expires_at`

func revokeInvitation(ctx context.Context, tx db.Tx, invitation id.ID, now time.Time) (*Invitation, error) {
	out := &Invitation{}
	err := tx.NewRaw(`update app.invitation set revoked_at = ? where id = ? and accepted_at is null and revoked_at is null
		returning `+invitationColumns, now, invitation).Scan(ctx, out)
	return out, err
}

func takeInvitation(ctx context.Context, tx db.Tx, tok token, account id.ID, now time.Time) (*Invitation, id.ID, error) {
	var out struct {
		Invitation
		InvitedBy id.ID
	}
	err := tx.NewRaw(`update app.invitation set accepted_at = ?, accepted_by = ?
		where token_hash = ? and accepted_at is null and revoked_at is null and expires_at > ?
		returning `+invitationColumns+`, invited_by`, now, account, tok.hash(), now).Scan(ctx, &out)
	return &out.Invitation, out.InvitedBy, err
}

// upsertMembership makes the membership, or takes a person back who had left.
func upsertMembership(ctx context.Context, tx db.Tx, m *Member) error {
	t, _ := tenant.From(ctx)
	err := tx.NewRaw(`insert into app.membership (tenant_id, id, account_id, display_name, title, unit_id)
		values (?, ?, ?, ?, ?, ?)
		on conflict (tenant_id, account_id) do update set state = 'ACTIVE', display_name = excluded.display_name,
			title = excluded.title, unit_id = excluded.unit_id, version = app.membership.version + 1, updated_at = now()
		returning id`, t, m.ID, m.AccountID, m.DisplayName, m.Title, m.UnitID).Scan(ctx, &m.ID)
	if err != nil {
		return err
	}
	return replaceKeys(ctx, tx, m)
}

func lockMember(ctx context.Context, tx db.Tx, memberID id.ID) (*Member, error) {
	m := &Member{}
	err := tx.NewRaw(`select `+memberColumns+` from `+memberTables+`where m.id = ? for update of m`, memberID).Scan(ctx, m)
	return m, err
}

func updateMember(ctx context.Context, tx db.Tx, m *Member, expected int) error {
	res, err := tx.ExecContext(ctx, `update app.membership set display_name = ?, title = ?, unit_id = ?, phone = ?, state = ?,
		version = version + 1, updated_at = now() where id = ? and version = ?`,
		m.DisplayName, m.Title, m.UnitID, m.Phone, m.State, m.ID, expected)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return errs.New(errs.Conflict, "version").Wrap(err)
	}
	return replaceKeys(ctx, tx, m)
}

func heldRoles(ctx context.Context, tx db.Tx, memberID id.ID) (out []authz.Role, err error) {
	err = tx.NewRaw(`select role from app.role_assignment where membership_id = ? and revoked_at is null limit 100`, memberID).Scan(ctx, &out)
	return out, err
}

func insertAssignment(ctx context.Context, tx db.Tx, r *RoleAssignment, by id.ID, now time.Time) error {
	t, _ := tenant.From(ctx)
	_, err := tx.ExecContext(ctx, `insert into app.role_assignment
		(tenant_id, id, membership_id, role, unit_id, valid_from, valid_to, granted_by, granted_at)
		values (?, ?, ?, ?, ?, ?, ?, ?, ?)`, t, r.ID, r.MembershipID, r.Role, r.UnitID, r.ValidFrom, r.ValidTo, by, now)
	return err
}

func memberOfAssignment(ctx context.Context, tx db.Tx, assignment id.ID) (m id.ID, err error) {
	err = tx.NewRaw(`select membership_id from app.role_assignment where id = ? and revoked_at is null`, assignment).Scan(ctx, &m)
	return m, err
}

func revokeAssignment(ctx context.Context, tx db.Tx, assignment, by id.ID, now time.Time) (role authz.Role, err error) {
	err = tx.NewRaw(`update app.role_assignment set revoked_by = ?, revoked_at = ? where id = ? and revoked_at is null returning role`, by, now, assignment).Scan(ctx, &role)
	return role, err
}

func truncate(s string, n int) string {
	s = strings.ToValidUTF8(strings.ReplaceAll(s, "\x00", ""), "")
	if r := []rune(s); len(r) > n {
		return string(r[:n])
	}
	return s
}

// holdings are the roles that active members hold on a day, of one member or of all.
func holdings(ctx context.Context, tx db.Tx, member *id.ID, day clock.Date) (out []holding, err error) {
	err = tx.NewRaw(`select ra.membership_id, t.kind as tenant_kind, ra.role, coalesce(u.path, '') as unit_path
		from app.role_assignment ra
		join app.membership m on m.tenant_id = ra.tenant_id and m.id = ra.membership_id
		join identity.tenant t on t.id = ra.tenant_id
		left join app.unit u on u.tenant_id = ra.tenant_id and u.id = ra.unit_id
		where `+InForce+`
			and (?1::uuid is null or ra.membership_id = ?1)
		order by ra.membership_id, ra.id limit 10000`, day, member).Scan(ctx, &out)
	return out, err
}

func activeMembership(ctx context.Context, tx db.Tx, account id.ID) (found []id.ID, err error) {
	err = tx.NewRaw(`select id from app.membership where account_id = ? and state = 'ACTIVE'`, account).Scan(ctx, &found)
	return found, err
}
