package member

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

const (
	sqlMembersByIdentity = `m.id in (select i.membership_id from app.member_identity i where i.id_number_bix = ?)`
	sqlMembersByName     = `m.id in (
		select k.membership_id from app.membership_key k where k.key >= ? and k.key < ?
		union all select n.id from app.membership n join identity.account b on b.id = n.account_id where b.login = lower(?))`
)

// Finding is the statement that looks for at most limit people of the tenant: those whom
// an identity number in its blind index means, or else by a phone number, a login, or a
// part of a name, of its pinyin or of its initials. Errors: FORBIDDEN.
func Finding(ctx context.Context, text string, idNumber secret.Index, limit int) (*db.Rows[*Member], error) {
	scope, err := authz.ScopeFor(ctx, authz.MemberRead)
	if err != nil {
		return nil, err
	}
	w := memberWhere(nil, scope)
	phone, notPhone := cn.ParsePhone(text)
	switch {
	case idNumber != nil:
		w.AddEach(sqlMembersByIdentity, idNumber)
	case notPhone == nil:
		w.AddEach("m.phone = ?", phone)
	default:
		from, to := cn.KeyRange(text)
		w.AddEach(sqlMembersByName, from, to, text)
	}
	w.Args = append(w.Args, limit)
	return db.Many[*Member](`select `+memberColumns+` from `+memberTables+w.SQL()+
		` order by m.state, m.display_name, m.id limit `+db.Placeholder(len(w.Args)), w.Args...), nil
}

type membershipKey struct {
	bun.BaseModel `bun:"table:app.membership_key,alias:k"`

	TenantID     id.ID
	MembershipID id.ID
	Key          string
}

// replaceKeys follows a member's name.
func replaceKeys(ctx context.Context, tx db.Tx, m *Member) error {
	if _, err := tx.NewDelete().Model((*membershipKey)(nil)).Where("k.membership_id = ?", m.ID).Exec(ctx); err != nil {
		return err
	}
	t, _ := tenant.From(ctx)
	var keys []membershipKey
	for _, k := range cn.SearchKeys(m.DisplayName) {
		keys = append(keys, membershipKey{TenantID: t, MembershipID: m.ID, Key: k})
	}
	_, err := tx.NewInsert().Model(&keys).Exec(ctx)
	return err
}
