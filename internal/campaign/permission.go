package campaign

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// holding is one role that a member holds today.
type holding struct {
	MembershipID id.ID
	TenantKind   authz.TenantKind
	Role         authz.Role
	UnitPath     string
}

// membersWho are the active members who hold the action over the whole union today.
func membersWho(ctx context.Context, tx db.Tx, act authz.Action, today clock.Date) ([]id.ID, error) {
	held, err := holdings(ctx, tx, nil, today)
	if err != nil {
		return nil, err
	}
	var out []id.ID
	for _, h := range held {
		if h.allows(act, authz.Resource{}) && !slices.Contains(out, h.MembershipID) {
			out = append(out, h.MembershipID)
		}
	}
	return out, nil
}

// stillMay tells whether the member is active and holds the action over the whole
// union today: what a job does in somebody's name is checked again when it is done.
func stillMay(ctx context.Context, tx db.Tx, member id.ID, act authz.Action, today clock.Date) (bool, error) {
	held, err := holdings(ctx, tx, &member, today)
	return slices.ContainsFunc(held, func(h holding) bool { return h.allows(act, authz.Resource{}) }), err
}

// mayAnywhere tells whether the member is active and holds the action over some unit.
func mayAnywhere(ctx context.Context, tx db.Tx, member id.ID, act authz.Action, today clock.Date) (bool, error) {
	held, err := holdings(ctx, tx, &member, today)
	return slices.ContainsFunc(held, func(h holding) bool {
		return h.allows(act, authz.Resource{UnitPath: h.UnitPath})
	}), err
}

func (h holding) allows(act authz.Action, on authz.Resource) bool {
	a := &authz.Actor{
		MembershipID: h.MembershipID, TenantKind: h.TenantKind,
		Grants: []authz.Grant{{Role: h.Role, UnitPath: h.UnitPath}},
	}
	return authz.Can(authz.With(context.Background(), a), act, on)
}

// holdings are the roles that active members hold today, of one member or of all.
func holdings(ctx context.Context, tx db.Tx, member *id.ID, today clock.Date) (out []holding, err error) {
	err = tx.NewRaw(`select ra.membership_id, t.kind as tenant_kind, ra.role, coalesce(u.path, '') as unit_path
		from app.role_assignment ra
		join app.membership m on m.tenant_id = ra.tenant_id and m.id = ra.membership_id
		join identity.tenant t on t.id = ra.tenant_id
		left join app.unit u on u.tenant_id = ra.tenant_id and u.id = ra.unit_id
		where `+inForce+` and (?1::uuid is null or ra.membership_id = ?1)
		order by ra.membership_id, ra.id limit 10000`, today, member).Scan(ctx, &out)
	return out, err
}
