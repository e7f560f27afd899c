package campaign

import (
	"context"
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/money"
)

const (
	visitColumns = `v.id, v.run_id, v.household_key, v.archive_id, v.archive_version, v.named_recipient_id, v.name,
		v.name_pinyin, v.unit_id, v.unit_path, v.unit_name, v.class, v.state, v.helper_id, v.cash_fen, v.goods,
		v.goods_fen, v.due_on, v.overdue_from, v.late, v.late_reason, v.category, v.main_cause, v.household_size,
		v.has_disability, v.net_per_head_month_fen, v.federation_bix, v.visited_at, v.received_cash_fen,
		v.received_goods, v.received_goods_fen, v.removed_reason, v.version, v.updated_at`

	sqlVisitsByID = `select ` + visitColumns + ` from app.visit v where v.id = any ($1) and `

	// The last visits to the same household in other runs, with the newest report.
	sqlEarlierOf = `select x.id as visit_id, r.title, v.visited_at, coalesce(p.helper_name, '') as helper_name,
			coalesce(p.condition, '') as condition, coalesce(v.received_cash_fen, 0)::bigint as cash_fen
		from app.visit x
		cross join lateral (select v.* from app.visit v where v.household_key = x.household_key and v.run_id <> x.run_id
			and v.state = 'RECEIVED' order by v.visited_at desc limit 5) v
		join app.campaign_run r on r.tenant_id = v.tenant_id and r.id = v.run_id
		left join lateral (select p.helper_name, p.condition from app.visit_report p
			where p.tenant_id = v.tenant_id and p.visit_id = v.id order by p.id desc limit 1) p on true
		where x.id = any ($1) order by x.id, v.visited_at desc limit 2500`
)

// lockVisit loads a visit for a change.
func lockVisit(ctx context.Context, tx db.Tx, x id.ID) (*Visit, error) {
	v := &Visit{}
	err := tx.NewRaw(`select `+visitColumns+` from app.visit v where v.id = ? for update`, x).Scan(ctx, v)
	return v, db.NotFound(err, "campaign.visit_missing")
}

func markRemoved(ctx context.Context, tx db.Tx, x id.ID, reason string, now time.Time) error {
	_, err := tx.ExecContext(ctx, `update app.visit set state = 'REMOVED', removed_reason = ?, version = version + 1, updated_at = ?
		where id = ?`, reason, now, x)
	return err
}

// cancelOpenVisits cancels the visits of a run that nobody has tried to make, and
// answers what they add up to.
func cancelOpenVisits(ctx context.Context, tx db.Tx, run id.ID, now time.Time) (lines []tally, err error) {
	err = tx.NewRaw(`with gone as (update app.visit set state = 'CANCELLED', version = version + 1, updated_at = ?
			where run_id = ? and state = 'PLANNED' returning class, household_size, cash_fen, goods_fen)
		select class, count(*)::int as visits, sum(household_size)::int as people,
			sum(cash_fen)::bigint as cash_fen, sum(goods_fen)::bigint as goods_fen
		from gone group by class order by class`, now, run).Scan(ctx, &lines)
	return lines, err
}

// visitsWhere are the conditions of a list of a run's visits within the caller's
// units. A name is found by its search keys, see hardship: the beginning of any word
// of it, of its pinyin or of its initials.
func visitsWhere(run id.ID, f *VisitFilter, scope db.UnitScope, today clock.Date) *db.Where {
	w := &db.Where{}
	w.Add("v.run_id = $%d", run)
	w.AddScope(scope, "v.unit_path")
	if f == nil {
		return w
	}
	if f.Search != nil && foldSearch(*f.Search) != "" {
		w.Add(`v.id in (
			select m.id from app.archive_search_key k
				join app.visit m on m.tenant_id = k.tenant_id and m.household_key = k.archive_id and m.run_id = $1
				where k.key >= $%[1]d and k.key < $%[1]d || chr(1114111)
			union all
			select m.id from app.visit m where m.named_recipient_id is not null and m.run_id = $1
				and (strpos(m.name, $%[1]d) > 0 or starts_with(m.name_pinyin, $%[1]d)))`, foldSearch(*f.Search))
	}
	if len(f.States) > 0 {
		w.Add("v.state = any (string_to_array($%d, ','))", db.Joined(f.States))
	}
	if len(f.Classes) > 0 {
		w.Add("v.class = any (string_to_array($%d, ','))", db.Joined(f.Classes))
	}
	if len(f.UnitIDs) > 0 {
		w.Add(`exists (select from app.unit u where u.id = any (string_to_array($%d, ',')::uuid[])
			and v.unit_path >= u.path and v.unit_path < u.path || '~')`, db.IDList(f.UnitIDs))
	}
	if f.HelperID != nil {
		w.Add("v.helper_id = $%d", *f.HelperID)
	}
	if f.Unassigned != nil && *f.Unassigned {
		w.AddFixed("v.helper_id is null and v.state = 'PLANNED'")
	}
	if f.Overdue != nil && *f.Overdue {
		w.Add("v.state = 'PLANNED' and v.overdue_from <= $%d::date", today)
	}
	return w
}

// ownVisitsWhere are the conditions of a helper's own list. Open visits are those
// that may be made now: their run is being visited.
func ownVisitsWhere(helper id.ID, openOnly bool) *db.Where {
	w := &db.Where{}
	w.Add("v.helper_id = $%d", helper)
	if openOnly {
		w.AddFixed(`v.state in ('PLANNED', 'UNDELIVERED') and exists (select from app.campaign_run r
			where r.tenant_id = v.tenant_id and r.id = v.run_id and r.state = 'VISITING')`)
	}
	return w
}

// visible is the condition on visits v that the caller may see: those in the units
// whose visits they read, and their own.
func visible(ctx context.Context, args []any) (string, []any, error) {
	scope, err := authz.ScopeFor(ctx, authz.VisitRead)
	record := authz.RequireAny(ctx, authz.VisitRecord)
	if err != nil && record != nil {
		return "", nil, err
	}
	where, args := scope.Where("v.unit_path", args) // the zero scope sees nothing
	if record != nil {
		return where, args, nil
	}
	args = append(args, authz.From(ctx).MembershipID)
	return fmt.Sprintf("(%s or v.helper_id = $%d)", where, len(args)), args, nil
}

// foldSearch is the form in which the search keys of names are kept.
func foldSearch(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '\'' {
			return -1
		}
		return unicode.ToLower(r)
	}, s)
}

var placeholder = regexp.MustCompile(`\$(\d+)`)

// inTx rewrites the placeholders of a statement for db.Fetch, $1, into those of a
// transaction, ?0, so that both run the same text.
func inTx(sql string) string {
	return placeholder.ReplaceAllStringFunc(sql, func(p string) string {
		n, err := strconv.Atoi(p[1:])
		if err != nil {
			panic(err) // the pattern admits digits only
		}
		return "?" + strconv.Itoa(n-1)
	})
}

func countVisits(ctx context.Context, tx db.Tx, w *db.Where) (n int, err error) {
	err = tx.NewRaw(inTx(`select count(*) from app.visit v`+w.SQL()), w.Args...).Scan(ctx, &n)
	return n, err
}

// assignVisits gives the open visits under w to a helper and answers those that
// changed hands.
func assignVisits(ctx context.Context, tx db.Tx, w *db.Where, to *id.ID, now time.Time) (changed []id.ID, err error) {
	args := append(w.Args[:len(w.Args):len(w.Args)], to, now)
	n := len(args)
	sql := fmt.Sprintf(`update app.visit v set helper_id = $%d::uuid, version = version + 1, updated_at = $%d%s
		and v.state in ('PLANNED', 'UNDELIVERED') and v.helper_id is distinct from $%[1]d::uuid returning v.id`, n-1, n, w.SQL())
	err = tx.NewRaw(inTx(sql), args...).Scan(ctx, &changed)
	return changed, err
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
func insertVisits(ctx context.Context, tx db.Tx, r *CampaignRun, seeds []visitSeed, late string, now time.Time) ([]tally, error) {
	statement := insertArchiveVisits
	if id.KindOf(seeds[0].RecipientID) == id.NamedRecipient {
		statement = insertNamedVisits
	}
	standards, err := standardRows(r.Plan.Standards)
	if err != nil {
		return nil, err
	}
	cols := seedColumns(seeds)
	var lines []tally
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
func standardRows(standards []Standard) (string, error) {
	type row struct {
		Class    RecipientClass `json:"class"`
		CashFen  money.Fen      `json:"cash_fen"`
		Goods    []Goods        `json:"goods"`
		GoodsFen money.Fen      `json:"goods_fen"`
	}
	rows := make([]row, len(standards))
	for i, s := range standards {
		value, err := s.goodsFen()
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
func helpersFor(ctx context.Context, tx db.Tx, rule AssignmentRule, today clock.Date) (out []helper, err error) {
	switch rule {
	case ByUnit:
		err = tx.NewRaw(unitHelpers, today, db.Joined(helperRoles)).Scan(ctx, &out)
	case BySite:
		err = tx.NewRaw(siteHelpers, today, db.Joined(siteRoles)).Scan(ctx, &out)
	case Manual:
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

// openVisitsIn counts the visits of a unit that may still be made.
func openVisitsIn(ctx context.Context, tx db.Tx, unit id.ID) (n int, err error) {
	err = tx.NewRaw(`select count(*) from app.campaign_run r
		join app.unit u on u.tenant_id = r.tenant_id and u.id = ?
		join app.visit v on v.tenant_id = r.tenant_id and v.run_id = r.id and v.unit_path = u.path
		where r.state in ('EXPANDING', 'VISITING', 'PAUSED', 'SETTLING') and v.state in ('PLANNED', 'UNDELIVERED')`, unit).Scan(ctx, &n)
	return n, err
}
