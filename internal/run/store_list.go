package run

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/figures"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/money"
)

// cancelOpenVisits cancels the visits of a run that nobody has tried to make, and
// answers what they add up to.
func cancelOpenVisits(ctx context.Context, tx db.Tx, run id.ID, now time.Time) (lines []figures.Tally, err error) {
	err = tx.NewRaw(`with gone as (update app.visit set state = 'CANCELLED', version = version + 1, updated_at = ?
			where run_id = ? and state = 'PLANNED' returning class, household_size, cash_fen, goods_fen)
		select class, count(*)::int as visits, sum(household_size)::int as people,
			sum(cash_fen)::bigint as cash_fen, sum(goods_fen)::bigint as goods_fen
		from gone group by class order by class`, now, run).Scan(ctx, &lines)
	return lines, err
}

// insertVisit is one statement for all of a batch: x are the seeds, s the standards.
// The facts are those of the row at this moment; a seed whose archive has changed
// since it was judged finds no row, and the batch is done again.
const (
	insertVisitHead = `with x as (select * from unnest(string_to_array(?0, ',')::uuid[], string_to_array(?1, ',')::uuid[],
				string_to_array(?2, ',')::uuid[], string_to_array(?3, ',')::int[], string_to_array(?4, ','),
				string_to_array(?5, ',', '')::uuid[])
			as x (id, recipient_id, key, version, class, helper_id)
		), s as (select * from jsonb_to_recordset(?6::jsonb) as s (class text, cash_fen bigint, goods jsonb, goods_fen bigint)
		), made as (
			insert into app.visit (tenant_id, id, run_id, household_key, archive_id, archive_version, named_recipient_id,
				name, name_pinyin, unit_id, unit_path, unit_name, class, helper_id, cash_fen, goods, goods_fen,
				due_on, overdue_from, late, late_reason, category, main_cause, household_size, has_disability,
				net_per_head_month_fen, federation_bix, updated_at) `
	insertVisitTail = `
			on conflict do nothing
			returning class, household_size, cash_fen, goods_fen
		)
		select class, count(*)::int as visits, sum(household_size)::int as people,
			sum(cash_fen)::bigint as cash_fen, sum(goods_fen)::bigint as goods_fen
		from made group by class order by class`

	insertArchiveVisits = insertVisitHead + `select a.tenant_id, x.id, ?7, x.key, a.id, a.version, null,
				a.head_name, a.head_pinyin, a.unit_id, a.unit_path, u.name, x.class, x.helper_id, s.cash_fen, s.goods, s.goods_fen,
				?8::date, ?9::date, ?10 <> '', ?10, a.category, a.main_cause, a.household_size, a.has_disability,
				round((a.income_year_fen - a.rigid_year_fen)::numeric / (12 * a.household_size))::bigint, a.federation_bix, ?11
			from x join s on s.class = x.class
			join app.archive a on a.id = x.recipient_id and a.version = x.version
			join app.unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id` + insertVisitTail

	insertNamedVisits = insertVisitHead + `select n.tenant_id, x.id, ?7, x.key, null, null, n.id,
				n.name, n.name_pinyin, n.unit_id, n.unit_path, u.name, x.class, x.helper_id, s.cash_fen, s.goods, s.goods_fen,
				?8::date, ?9::date, ?10 <> '', ?10, null, null, 1, false, null, n.federation_bix, ?11
			from x join s on s.class = x.class
			join app.named_recipient n on n.id = x.recipient_id
			join app.unit u on u.tenant_id = n.tenant_id and u.id = n.unit_id` + insertVisitTail
)

// insertVisits makes the visits of one kind of recipients in one statement and
// answers what they add up to.
func insertVisits(ctx context.Context, tx db.Tx, r *CampaignRun, seeds []visitSeed, late string, now time.Time) ([]figures.Tally, error) {
	statement := insertArchiveVisits
	if id.KindOf(seeds[0].RecipientID) == id.NamedRecipient {
		statement = insertNamedVisits
	}
	standards, err := standardRows(r.Plan.Standards)
	if err != nil {
		return nil, err
	}
	cols := seedColumns(seeds)
	var lines []figures.Tally
	err = tx.NewRaw(statement, cols[0], cols[1], cols[2], cols[3], cols[4], cols[5], standards,
		r.ID, r.EndsOn, r.OverdueFrom, late, now).Scan(ctx, &lines)
	if err != nil {
		return nil, err
	}
	made := 0
	for _, l := range lines {
		made += l.Visits
	}
	if made != len(seeds) {
		return nil, fmt.Errorf("%d of %d recipients of run %s changed while they were listed", len(seeds)-made, len(seeds), r.ID)
	}
	return lines, nil
}

// seedColumns are the texts of string_to_array: id, recipient, key, version, class,
// helper.
func seedColumns(seeds []visitSeed) [6]string {
	var b [6]strings.Builder
	for i, x := range seeds {
		if i > 0 {
			for c := range b {
				b[c].WriteByte(',')
			}
		}
		b[0].WriteString(x.ID.String())
		b[1].WriteString(x.RecipientID.String())
		b[2].WriteString(x.Key.String())
		b[3].WriteString(strconv.Itoa(x.Version))
		b[4].WriteString(string(x.Class))
		if x.HelperID != nil {
			b[5].WriteString(x.HelperID.String())
		}
	}
	var out [6]string
	for c := range b {
		out[c] = b[c].String()
	}
	return out
}

// standardRows are the standards with the value of their goods.
func standardRows(standards []audience.Standard) (string, error) {
	type row struct {
		Class    audience.RecipientClass `json:"class"`
		CashFen  money.Fen               `json:"cash_fen"`
		Goods    []audience.Goods        `json:"goods"`
		GoodsFen money.Fen               `json:"goods_fen"`
	}
	rows := make([]row, len(standards))
	for i, s := range standards {
		value, err := s.GoodsFen()
		if err != nil {
			return "", err
		}
		rows[i] = row{Class: s.Class, CashFen: s.CashFen, Goods: s.Goods, GoodsFen: value}
	}
	text, err := json.Marshal(rows)
	return string(text), err
}

const (
	unitHelpers = `select distinct coalesce(u.path, '') as path, m.id as helper_id from app.role_assignment ra
		join app.membership m on m.tenant_id = ra.tenant_id and m.id = ra.membership_id
		left join app.unit u on u.tenant_id = ra.tenant_id and u.id = ra.unit_id
		where ` + member.InForce + ` and ra.role = any (string_to_array(?1, ','))`

	// A role over the whole union staffs the sites of the topmost unit.
	siteHelpers = `select distinct u.path, m.id as helper_id from app.site st
		join app.unit u on u.tenant_id = st.tenant_id and u.id = st.unit_id
		join app.role_assignment ra on ra.tenant_id = st.tenant_id
			and (ra.unit_id = st.unit_id or (ra.unit_id is null and u.parent_id is null))
		join app.membership m on m.tenant_id = ra.tenant_id and m.id = ra.membership_id
		where st.state = 'ACTIVE' and ` + member.InForce + ` and ra.role = any (string_to_array(?1, ','))`
)

// helpersFor are the members among whom a rule shares visits out.
func helpersFor(ctx context.Context, tx db.Tx, rule campaign.AssignmentRule, today clock.Date) (out []helper, err error) {
	switch rule {
	case campaign.ByUnit:
		err = tx.NewRaw(unitHelpers, today, db.Joined(helperRoles)).Scan(ctx, &out)
	case campaign.BySite:
		err = tx.NewRaw(siteHelpers, today, db.Joined(siteRoles)).Scan(ctx, &out)
	case campaign.Manual:
	}
	return out, err
}

// loadsOf counts the visits that helpers have still to make, in one pass.
func loadsOf(ctx context.Context, tx db.Tx, helpers []helper) (map[id.ID]int, error) {
	ids := make([]id.ID, len(helpers))
	for i, h := range helpers {
		ids[i] = h.HelperID
	}
	var rows []helperCount
	err := tx.NewRaw(`select helper_id, count(*) as visits from app.visit
		where helper_id = any (string_to_array(?, ',')::uuid[]) and state = 'PLANNED' group by helper_id`, db.IDList(ids)).Scan(ctx, &rows)
	loads := make(map[id.ID]int, len(ids))
	for _, x := range ids {
		loads[x] = 0
	}
	for _, r := range rows {
		loads[r.HelperID] = r.Visits
	}
	return loads, err
}
