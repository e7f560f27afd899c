package chaos

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/app"
	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// union is a tenant with three workshops, helpers for each, and somebody who plans
// and somebody who approves.
type union struct {
	*run
	ctx            context.Context // of the tenant, without an actor
	officer, chair context.Context
}

func (r *run) newUnion(federation id.ID) *union {
	r.t.Helper()
	u := &union{run: r, ctx: tenant.With(r.t.Context(), r.newTenantUnder(federation, authz.EnterpriseUnion))}
	top := u.unit(nil, "0001.", "测试集团工会")
	u.officer = u.member("经办", authz.UnionOfficer, nil)
	u.chair = u.member("主席", authz.UnionChair, nil)
	for n := range 3 {
		shop := u.unit(&top, fmt.Sprintf("0001.%04d.", n+2), fmt.Sprintf("%d 车间", n+1))
		for i := range 10 {
			u.member(fmt.Sprintf("走访 %d-%d", n+1, i+1), authz.Helper, &shop)
		}
	}
	return u
}

// newTenantUnder makes a tenant under a federation, or (id.Nil) at the top.
func (r *run) newTenantUnder(federation id.ID, kind authz.TenantKind) id.ID {
	r.t.Helper()
	n := id.New(id.Tenant)
	var parent any
	if federation != id.Nil {
		parent = federation
	}
	require.NoError(r.t, r.pg.super(database, func(conn *sql.DB) error {
		conn.SetMaxOpenConns(1)
		_, err := conn.ExecContext(r.t.Context(), "select set_config('app.tenant', $1, false)", uuidOrEmpty(federation))
		if err == nil {
			_, err = conn.ExecContext(r.t.Context(), "select identity.create_tenant($1, $2, $3, $4, '', $5, '410400', $6)",
				n, parent, string(kind), "测试"+n.String()[24:], fmt.Sprintf("91%016d", r.rng.Uint64N(1e16)), id.New(id.Account))
		}
		return err
	}))
	return n
}

func uuidOrEmpty(x id.ID) string {
	if x == id.Nil {
		return ""
	}
	return x.String()
}

func (u *union) exec(query string, args ...any) {
	u.t.Helper()
	require.NoError(u.t, u.db.InTenant(u.ctx, func(ctx context.Context, tx db.Tx) error {
		_, err := tx.ExecContext(ctx, query, args...)
		return err
	}))
}

func (u *union) unit(parent *id.ID, path, name string) id.ID {
	u.t.Helper()
	x := id.New(id.Unit)
	u.exec(`insert into app.unit (tenant_id, id, parent_id, path, seq, kind, name)
		values (app.current_tenant(), ?, ?, ?, (select count(*) + 1 from app.unit), 'BRANCH', ?)`, x, parent, path, name)
	return x
}

// member has one role over a unit's subtree, or (nil) the whole union.
func (u *union) member(name string, role authz.Role, unit *id.ID) context.Context {
	u.t.Helper()
	account, membership := id.New(id.Account), id.New(id.Membership)
	u.exec(`insert into identity.account (id, login, display_name) values (?, ?, ?)`, account, account.String(), name)
	u.exec(`insert into app.membership (tenant_id, id, account_id, display_name) values (app.current_tenant(), ?, ?, ?)`, membership, account, name)
	u.exec(`insert into app.role_assignment (tenant_id, id, membership_id, role, unit_id, valid_from, granted_by)
		values (app.current_tenant(), ?, ?, ?, ?, '2020-01-01', ?)`, id.New(id.Assignment), membership, string(role), unit, account)
	t, _ := tenant.From(u.ctx)
	actor := &authz.Actor{
		AccountID: account, MembershipID: membership, TenantID: t, TenantKind: authz.EnterpriseUnion, Name: name,
		Grants: []authz.Grant{{Role: role}},
	}
	return audit.WithActor(authz.With(u.ctx, actor), audit.Actor{ID: account, Name: name})
}

// file stores the archives of the people from..to-1, in turn over the workshops. One
// person has the same key in every union.
func (u *union) file(from, to int) {
	u.t.Helper()
	ids := make([]string, 0, to-from)
	for range to - from {
		ids = append(ids, id.New(id.Archive).String())
	}
	u.exec(`with shop as (select row_number() over (order by path) - 1 as nth, u.* from app.unit u where parent_id is not null
		), x as (select id, n - 1 + ?1 as person from unnest(string_to_array(?0, ',')::uuid[]) with ordinality as x (id, n)
		), made as (
			insert into app.archive (tenant_id, id, number, state, tier, flow, category, unit_id, unit_path, head_name, head_pinyin,
				head_initials, sex, birth_date, id_number_sealed, id_number_bix, federation_bix, is_model_worker, has_disability,
				household_size, main_cause, provenance, income_year_fen, rigid_year_fen, version, created_at, updated_at)
			select shop.tenant_id, x.id, '2026-' || lpad(person::text, 6, '0'), 'ACTIVE', 'GRASSROOT', 'STOCK', 'DEEP', shop.id, shop.path,
				'户主' || person, 'huzhu' || person, 'hz', 'MALE', date '1970-01-01' + (person % 9000)::int, '\x01',
				decode('00' || lpad(to_hex(person), 30, '0'), 'hex'), decode('ff' || lpad(to_hex(person), 30, '0'), 'hex'), false, false,
				1 + person % 4, 'ILLNESS', 'IMPORT', 1200000, 600000, 1, now(), now()
			from x join shop on shop.nth = person % 3 returning tenant_id, id
		)
		insert into app.archive_version (tenant_id, archive_id, version, at, actor_name, facts, persons)
		select tenant_id, id, 1, now(), '测试', '{}', '[]' from made`, strings.Join(ids, ","), from)
}

// approveCampaign plans a visit to every household within the hour, and approves it.
func (u *union) approveCampaign(a *app.App) {
	u.t.Helper()
	due, none := clock.System.Now().Add(time.Hour), 0
	c, err := a.Campaign.Create(u.officer, campaign.CampaignInput{
		Theme: campaign.SpringFestival, Title: "{year} 年送温暖", Recurrence: campaign.Once, DueAt: &due, VisitDays: 10, NoticeWorkdays: &none,
		Audience: audience.AudienceInput{Archives: true}, FundSource: campaign.OwnUnion, Assignment: campaign.ByUnit,
		Standards: []audience.StandardInput{{Class: audience.DeepClass, CashFen: 100000}},
	})
	require.NoError(u.t, err)
	c, err = a.Campaign.Submit(u.officer, campaign.SubmitCampaignInput{ID: c.ID, ExpectedVersion: c.Version})
	require.NoError(u.t, err)
	_, err = a.Campaign.Decide(u.chair, campaign.DecideCampaignInput{ID: c.ID, ExpectedVersion: c.Version, Approve: true})
	require.NoError(u.t, err)
}
