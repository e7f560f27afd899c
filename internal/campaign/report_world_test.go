package campaign_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// strict are choices of a union that insists on two handlers.
type strict struct{ fixedChoices }

func (strict) CampaignSettings(context.Context) (campaign.Settings, error) {
	return campaign.Settings{OverdueDays: 3, TwoHandlers: true}, nil
}

// door is a world in which a run is being visited, seen from the door.
type door struct {
	*world
	run             *campaign.CampaignRun
	helper, helper2 person // of the first factory; helper has all its visits
}

// newDoor opens a run over n households of the first factory.
func newDoor(t testing.TB, n int, change ...func(*campaign.CampaignInput)) *door {
	t.Helper()
	d := dbtest.Shared(t)
	return doorIn(d.Tenant(t), t, d, n, change...)
}

func doorIn(ctx context.Context, t testing.TB, d *dbtest.DB, n int, change ...func(*campaign.CampaignInput)) *door {
	t.Helper()
	w := closedDoorIn(ctx, t, d)
	for i := range n {
		w.household(i, w.one)
	}
	_, w.run = w.visiting(change...)
	return w
}

// closedDoorIn has no run yet.
func closedDoorIn(ctx context.Context, t testing.TB, d *dbtest.DB) *door {
	t.Helper()
	w := &door{world: worldIn(t, ctx, d)}
	log := audit.New(d.DB, w.keys)
	w.Service = campaign.New(campaign.Deps{
		DB: d.DB, Keys: w.keys, Audit: log, Clock: w.now, Calendar: fixedChoices{}, Settings: strict{},
		Notify: notify.New(notify.Deps{DB: d.DB, Clock: w.now}), Archives: w.hardship,
		Files: attachment.New(d.DB, nil, log, w.now),
	})
	w.engine = w.newEngine(0)
	w.helper = w.person("走访甲", authz.Helper, w.one)
	w.helper2 = w.person("走访乙", authz.Helper, w.two)
	return w
}

// file is an examined upload of a member.
func (w *door) file(of person, kind attachment.Kind) id.ID {
	w.t.Helper()
	x := id.New(id.Attachment)
	w.exec(`insert into app.attachment (tenant_id, id, upload_id, uploader_id, kind, state, file_name, content_type, size,
			sha256, object_key, delete_after, created_at)
		values (app.current_tenant(), ?, ?, ?, ?, 'CLEAN', 'a.png', 'image/png', 1, sha256('a'), ?, now() + interval '30 days', now())`,
		x, id.New(id.Upload), of.member, kind, x.String())
	return x
}

// received is an ordinary report of a hand-over by somebody.
func (w *door) received(v *campaign.Visit, by person, change ...func(*campaign.ReportVisitInput)) campaign.ReportVisitInput {
	w.t.Helper()
	in := campaign.ReportVisitInput{
		ClientID: id.New(id.Unknown), VisitID: v.ID, Outcome: campaign.OutcomeReceived, At: w.now.Now(),
		Receiver: ptr(campaign.ReceiverSelf), SecondHandlerName: ptr("赵同行"), SignatureID: ptr(w.file(by, attachment.Signature)),
	}
	for _, f := range change {
		f(&in)
	}
	return in
}

func (w *door) notHome(v *campaign.Visit, change ...func(*campaign.ReportVisitInput)) campaign.ReportVisitInput {
	in := campaign.ReportVisitInput{ClientID: id.New(id.Unknown), VisitID: v.ID, Outcome: campaign.OutcomeNotHome, At: w.now.Now()}
	for _, f := range change {
		f(&in)
	}
	return in
}

func (w *door) report(by person, in campaign.ReportVisitInput) *campaign.ReportVisitPayload {
	w.t.Helper()
	out, err := w.ReportVisit(by.ctx, in)
	require.NoError(w.t, err)
	return out
}

// figures is one line of the figures of the run.
type figures struct {
	Planned, Received, ReceivedPeople, Undelivered, FollowUps, FollowUpsOpen int
	ReceivedCashFen, ReceivedGoodsFen                                        int
}

func (w *door) figures(class campaign.RecipientClass) figures {
	return one[figures](w.world, `select planned, received, received_people, undelivered, follow_ups, follow_ups_open,
		received_cash_fen, received_goods_fen from app.campaign_stat where run_id = $1 and class = $2`, w.run.ID, class)
}

// requireCounted asserts that the figures are those of a recount.
func (w *door) requireCounted() {
	w.t.Helper()
	before := w.allFigures()
	w.now.Advance(time.Minute)
	w.recount()
	require.Equal(w.t, before, w.allFigures())
	w.requireRolledUp()
}

// requireRolledUp asserts that the figures of the years are the sums of the others.
func (w *world) requireRolledUp() {
	w.t.Helper()
	require.Equal(w.t, one[string](w, `select coalesce(jsonb_agg(jsonb_build_object('year', y.year, 'planned', s.planned, 'received', s.received,
			'asked', s.asked, 'cash', s.cash, 'goods', s.goods, 'remaining', s.remaining, 'handed', m.handed, 'festival', m.festival, 'covered', m.covered, 'months', m.months) order by y.year), '[]')::text
		from app.tenant_stat y
		left join lateral (select coalesce(sum(planned), 0) as planned, coalesce(sum(received), 0) as received, coalesce(sum(follow_ups_open), 0) as asked,
				coalesce(sum(received_cash_fen), 0) as cash, coalesce(sum(received_goods_fen), 0) as goods,
				coalesce(sum(planned - received - undelivered), 0) as remaining
			from app.campaign_stat c where extract(year from c.opened_on) = y.year) s on true
		left join lateral (select coalesce(sum(received), 0) as handed, coalesce(sum(received_festival), 0) as festival, coalesce(sum(households_first), 0) as covered,
				(select jsonb_agg(coalesce(c.received, 0) order by n) from generate_series(1, 12) n left join app.campaign_month c on c.month = make_date(y.year, n, 1)) as months
			from app.campaign_month c where extract(year from c.month) = y.year) m on true`),
		one[string](w, `select coalesce(jsonb_agg(jsonb_build_object('year', year, 'planned', planned, 'received', received, 'asked', follow_ups_open,
			'cash', cash_fen, 'goods', goods_fen, 'remaining', (select coalesce(sum(r.value::int), 0) from jsonb_each_text(remaining) r),
			'handed', handed_over, 'festival', festival, 'covered', covered, 'months', to_jsonb(by_month)) order by year), '[]')::text from app.tenant_stat`))
	require.NotZero(w.t, one[int](w, `select count(*) from app.tenant_stat`))
}

// allFigures are all figures of the tenant as text, without the time of their change.
func (w *world) allFigures() string {
	return one[string](w, `select coalesce((select jsonb_agg(to_jsonb(s) - 'updated_at' order by s.run_id, s.class) from app.campaign_stat s)::text, '')
		|| coalesce((select jsonb_agg(to_jsonb(m) - 'updated_at' order by m.month) from app.campaign_month m
			where (m.received, m.received_people, m.received_festival, m.households_first, m.cash_fen, m.goods_fen) <> (0, 0, 0, 0, 0, 0))::text, '')`)
}

// recount runs the nightly recount now.
func (w *world) recount() {
	w.t.Helper()
	w.exec(`update app.job set run_at = now(), next_push = now() where kind = 'campaign.recount' and state = 'pending'`)
	require.NotZero(w.t, w.drain(), "a recount waits")
}

func fetch[T any](w *world, sql string, args ...any) []T {
	w.t.Helper()
	q := db.Many[T](sql, args...)
	require.NoError(w.t, w.db.Fetch(w.ctx, q))
	return q.Rows
}
