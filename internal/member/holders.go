package member

import (
	"context"
	"slices"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// InForce is the condition on role assignments ra of active members m to be in force on
// the day ?0, for statements that look for members by their roles.
const InForce = `m.state = 'ACTIVE' and ra.revoked_at is null and ra.valid_from <= ?0::date
	and (ra.valid_to is null or ra.valid_to >= ?0::date)`

// WhoMayTx are the active members who may do the action on the resource that day: whom
// to tell that something waits for them.
func WhoMayTx(ctx context.Context, tx db.Tx, act authz.Action, on authz.Resource, day clock.Date) ([]id.ID, error) {
	held, err := holdings(ctx, tx, nil, day)
	if err != nil {
		return nil, err
	}
	var out []id.ID
	for _, h := range held {
		if h.allows(act, on) && !slices.Contains(out, h.MembershipID) {
			out = append(out, h.MembershipID)
		}
	}
	return out, nil
}

// MayTx tells whether the member is active and may do the action on the resource that
// day: what a job does in somebody's name is checked again when it is done.
func MayTx(ctx context.Context, tx db.Tx, member id.ID, act authz.Action, on authz.Resource, day clock.Date) (bool, error) {
	held, err := holdings(ctx, tx, &member, day)
	return slices.ContainsFunc(held, func(h holding) bool { return h.allows(act, on) }), err
}

// MayAnywhereTx tells whether the member is active and may do the action in some unit.
func MayAnywhereTx(ctx context.Context, tx db.Tx, member id.ID, act authz.Action, day clock.Date) (bool, error) {
	held, err := holdings(ctx, tx, &member, day)
	return slices.ContainsFunc(held, func(h holding) bool {
		return h.allows(act, authz.Resource{UnitPath: h.UnitPath})
	}), err
}

// NearestTx answers, for units, which active member may do the action there by the role
// that is given closest to the unit; of several the one who came first. Nil: nobody.
func NearestTx(ctx context.Context, tx db.Tx, act authz.Action, day clock.Date) (func(unitPath string) *id.ID, error) {
	held, err := holdings(ctx, tx, nil, day)
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(held, func(a, b holding) int { return len(b.UnitPath) - len(a.UnitPath) })
	return func(unitPath string) *id.ID {
		i := slices.IndexFunc(held, func(h holding) bool { return h.allows(act, authz.Resource{UnitPath: unitPath}) })
		if i < 0 {
			return nil
		}
		return &held[i].MembershipID
	}, nil
}

// AllActiveTx tells whether all of the people are active members.
func AllActiveTx(ctx context.Context, tx db.Tx, people []id.ID) (bool, error) {
	if len(people) == 0 {
		return true, nil
	}
	var gone int
	err := tx.NewRaw(`select count(*) from unnest(array[?]::uuid[]) x (id)
		where not exists (select from app.membership m where m.id = x.id and m.state = 'ACTIVE')`, bun.List(people)).Scan(ctx, &gone)
	return gone == 0, err
}

// OfAccountTx is the active membership of an account in the tenant of ctx, or none.
func OfAccountTx(ctx context.Context, tx db.Tx, account id.ID) ([]id.ID, error) {
	return activeMembership(ctx, tx, account)
}

// holding is one role that a member holds.
type holding struct {
	MembershipID id.ID
	TenantKind   authz.TenantKind
	Role         authz.Role
	UnitPath     string
}

func (h holding) allows(act authz.Action, on authz.Resource) bool {
	a := &authz.Actor{
		MembershipID: h.MembershipID, TenantKind: h.TenantKind,
		Grants: []authz.Grant{{Role: h.Role, UnitPath: h.UnitPath}},
	}
	return authz.Can(authz.With(context.Background(), a), act, on)
}
