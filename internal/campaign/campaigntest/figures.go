package campaigntest

import (
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audience"
)

// Line is one line of the figures of a run.
type Line struct {
	Planned, Received, ReceivedPeople, Undelivered, FollowUps, FollowUpsOpen int
	ReceivedCashFen, ReceivedGoodsFen                                        int
}

// Figures are those of a class in the open run.
func (w *Door) Figures(class audience.RecipientClass) Line {
	return One[Line](w.World, `select planned, received, received_people, undelivered, follow_ups, follow_ups_open,
		received_cash_fen, received_goods_fen from app.campaign_stat where run_id = $1 and class = $2`, w.Open.ID, class)
}

// RequireCounted asserts that the figures are those of a recount.
func (w *Door) RequireCounted() {
	w.T.Helper()
	before := w.AllFigures()
	w.Now.Advance(time.Minute)
	w.Recount()
	require.Equal(w.T, before, w.AllFigures())
	w.RequireRolledUp()
}

// RequireRolledUp asserts that the figures of the years are the sums of the others.
func (w *World) RequireRolledUp() {
	w.T.Helper()
	require.Equal(w.T, One[string](w, `select coalesce(jsonb_agg(jsonb_build_object('year', y.year, 'planned', s.planned, 'received', s.received,
			'asked', s.asked, 'cash', s.cash, 'goods', s.goods, 'remaining', s.remaining, 'handed', m.handed, 'festival', m.festival, 'covered', m.covered, 'months', m.months) order by y.year), '[]')::text
		from app.tenant_stat y
		left join lateral (select coalesce(sum(planned), 0) as planned, coalesce(sum(received), 0) as received, coalesce(sum(follow_ups_open), 0) as asked,
				coalesce(sum(received_cash_fen), 0) as cash, coalesce(sum(received_goods_fen), 0) as goods,
				coalesce(sum(planned - received - undelivered), 0) as remaining
			from app.campaign_stat c where extract(year from c.opened_on) = y.year) s on true
		left join lateral (select coalesce(sum(received), 0) as handed, coalesce(sum(received_festival), 0) as festival, coalesce(sum(households_first), 0) as covered,
				(select jsonb_agg(coalesce(c.received, 0) order by n) from generate_series(1, 12) n left join app.campaign_month c on c.month = make_date(y.year, n, 1)) as months
			from app.campaign_month c where extract(year from c.month) = y.year) m on true`),
		One[string](w, `select coalesce(jsonb_agg(jsonb_build_object('year', year, 'planned', planned, 'received', received, 'asked', follow_ups_open,
			'cash', cash_fen, 'goods', goods_fen, 'remaining', (select coalesce(sum(r.value::int), 0) from jsonb_each_text(remaining) r),
			'handed', handed_over, 'festival', festival, 'covered', covered, 'months', to_jsonb(by_month)) order by year), '[]')::text from app.tenant_stat`))
	require.NotZero(w.T, One[int](w, `select count(*) from app.tenant_stat`))
}

// AllFigures are all figures of the tenant as text, without the time of their change.
func (w *World) AllFigures() string {
	return One[string](w, `select coalesce((select jsonb_agg(to_jsonb(s) - 'updated_at' order by s.run_id, s.class) from app.campaign_stat s)::text, '')
		|| coalesce((select jsonb_agg(to_jsonb(m) - 'updated_at' order by m.month) from app.campaign_month m
			where (m.received, m.received_people, m.received_festival, m.households_first, m.cash_fen, m.goods_fen) <> (0, 0, 0, 0, 0, 0))::text, '')`)
}

// Recount runs the nightly recount now.
func (w *World) Recount() {
	w.T.Helper()
	w.Exec(`update app.job set run_at = now(), next_push = now() where kind = 'campaign.recount' and state = 'pending'`)
	require.NotZero(w.T, w.Drain(), "a recount waits")
}
