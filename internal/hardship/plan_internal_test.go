package hardship

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// manyArchives fills the tenant: 20,000 archives over 100 units, 1 % of them struck
// off and 1 % model workers, most of them visited.
const manyArchives = `
insert into app.unit (tenant_id, id, parent_id, path, seq, kind, name)
	values ($1, '00000000-0000-0000-0000-000000000001', null, '0001.', 1, 'COMPANY', '集团');
insert into app.unit (tenant_id, id, parent_id, path, seq, kind, name)
	select $1, ('00000000-0000-0000-0001-' || lpad(n::text, 12, '0'))::uuid, '00000000-0000-0000-0000-000000000001',
		'0001.' || lpad(n::text, 4, '0') || '.', n, 'BRANCH', '分厂' || n
	from generate_series(2, 101) n;
insert into app.archive (tenant_id, id, number, state, tier, flow, category, unit_id, unit_path, head_name, head_pinyin,
	head_initials, sex, id_number_sealed, id_number_bix, phone_bix, federation_bix, household_size, main_cause,
	is_model_worker, provenance, last_visited_on, created_at, updated_at)
	select $1, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '2026-' || lpad(n::text, 6, '0'),
		case when n % 100 = 7 then 'CANCELLED' else 'ACTIVE' end, 'CITY', 'NEW', (array['DEEP', 'RELATIVE', 'ACCIDENT'])[1 + n % 3],
		('00000000-0000-0000-0001-' || lpad((2 + n % 100)::text, 12, '0'))::uuid, '0001.' || lpad((2 + n % 100)::text, 4, '0') || '.',
		'某' || n, md5(n::text), 'm', 'MALE', '\x01', decode(md5(n::text), 'hex'), decode(md5(n::text), 'hex'),
		decode(md5(n::text), 'hex'), 3, 'ILLNESS', n % 100 = 9, 'FORM',
		case when n % 10 > 0 then date '2020-01-01' + n % 2000 end, now(), now() - make_interval(mins => n)
	from generate_series(1, 20000) n;
insert into app.archive_search_key (tenant_id, key, archive_id)
	select $1, md5(n::text), ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid from generate_series(1, 20000) n;
analyze app.archive; analyze app.archive_search_key; analyze app.unit`

// TestListsUseIndexes: no list of a large union reads the whole table. It asks the
// planner, not the clock.
func TestListsUseIndexes(t *testing.T) {
	t.Parallel()
	d := dbtest.Isolated(t)
	ctx := d.Tenant(t)
	own, _ := tenant.From(ctx)
	require.NoError(t, d.Exec(t.Context(), d.Name, strings.ReplaceAll(manyArchives, "$1", "'"+own.String()+"'")))
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "test"}})
	require.NoError(t, err)
	keys := secret.New(d.DB, kms)
	s := New(d.DB, keys, audit.New(d.DB, keys), nil, clock.System)
	as := func(path string) context.Context {
		return authz.With(ctx, &authz.Actor{
			TenantID: own, TenantKind: authz.EnterpriseUnion, Grants: []authz.Grant{{Role: authz.UnionOfficer, UnitPath: path}},
		})
	}
	everything, station := as(""), as("0001.0050.")
	cursor := func(key string) *page.Cursor {
		return &page.Cursor{Key: key, ID: uuidOf("00000000-0000-7000-8000-000000010000")}
	}
	for name, c := range map[string]struct {
		ctx   context.Context
		f     *ArchiveFilter
		order ArchiveOrder
		after *page.Cursor
		index string
	}{
		"by name":         {everything, nil, ByName, cursor("8"), "archive_by_name"},
		"newest":          {everything, nil, ByCreatedDesc, cursor(""), "archive_pkey"},
		"changed":         {everything, nil, ByUpdatedDesc, cursor("2026-01-02T15:04:05Z"), "archive_by_update"},
		"unvisited":       {everything, nil, ByLastVisited, cursor(neverVisited), "archive_by_visit"},
		"by number":       {everything, nil, ByNumber, cursor("2026-010000"), "archive_number"},
		"category":        {everything, &ArchiveFilter{Categories: []Category{Deep}}, ByName, cursor("8"), "archive_by_name"},
		"rare state":      {everything, &ArchiveFilter{States: []ArchiveState{Cancelled}}, ByName, nil, "archive_state"},
		"model workers":   {everything, &ArchiveFilter{IsModelWorker: ptr(true)}, ByName, nil, "archive_model_worker"},
		"a station":       {station, nil, ByName, nil, "archive_unit"},
		"a unit":          {everything, &ArchiveFilter{UnitIDs: []id.ID{uuidOf("00000000-0000-0000-0001-000000000050")}}, ByName, nil, "archive_unit"},
		"identity number": {everything, &ArchiveFilter{Search: ptr("11010519491231002X")}, ByName, nil, "archive_one_per_head"},
		"phone":           {everything, &ArchiveFilter{Search: ptr("13311288570")}, ByName, nil, "archive_phone"},
		"case number":     {everything, &ArchiveFilter{Search: ptr("000123")}, ByName, nil, "archive_number"},
		"part of a name":  {everything, &ArchiveFilter{Search: ptr("abc")}, ByName, nil, "archive_search_key_pkey"},
	} {
		plan := s.plan(t, c.ctx, c.f, c.order, c.after)
		require.Contains(t, plan, c.index, name)
		require.NotContains(t, plan, "Seq Scan on archive a", name)
	}
}

func (s *Service) plan(t *testing.T, ctx context.Context, f *ArchiveFilter, order ArchiveOrder, after *page.Cursor) string {
	t.Helper()
	r, err := s.reader(ctx)
	require.NoError(t, err)
	c, err := s.conditions(ctx, authz.ArchiveRead, f, r)
	require.NoError(t, err)
	if after != nil {
		orderings[order].after(c, after)
	}
	sql, args := windowed("explain select "+archiveColumns+" from app.archive a where "+c.sql()+" order by "+orderings[order].orderBy,
		c.args, page.Window{Limit: 20})
	q := db.Many[string](sql, args...)
	require.NoError(t, s.db.Fetch(ctx, q))
	return strings.Join(q.Rows, "\n")
}

func uuidOf(s string) id.ID {
	x, err := id.Parse(s)
	if err != nil {
		panic(err)
	}
	return x
}
