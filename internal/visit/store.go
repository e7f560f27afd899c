package visit

import (
	"context"
	"fmt"
	"regexp"
	"strconv"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
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
	if f.Search != nil && cn.FoldSearch(*f.Search) != "" {
		w.Add(`v.id in (
			select m.id from app.archive_search_key k
				join app.visit m on m.tenant_id = k.tenant_id and m.household_key = k.archive_id and m.run_id = $1
				where k.key >= $%[1]d and k.key < $%[1]d || chr(1114111)
			union all
			select m.id from app.visit m where m.named_recipient_id is not null and m.run_id = $1
				and (strpos(m.name, $%[1]d) > 0 or starts_with(m.name_pinyin, $%[1]d)))`, cn.FoldSearch(*f.Search))
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

// openVisitsIn counts the visits of a unit that may still be made.
func openVisitsIn(ctx context.Context, tx db.Tx, unit id.ID) (n int, err error) {
	err = tx.NewRaw(`select count(*) from app.campaign_run r
		join app.unit u on u.tenant_id = r.tenant_id and u.id = ?
		join app.visit v on v.tenant_id = r.tenant_id and v.run_id = r.id and v.unit_path = u.path
		where r.state in ('EXPANDING', 'VISITING', 'PAUSED', 'SETTLING') and v.state in ('PLANNED', 'UNDELIVERED')`, unit).Scan(ctx, &n)
	return n, err
}
