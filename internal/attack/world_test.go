package attack

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/app"
	"github.com/nuanxin/nuanxin/internal/blob/s3blob"
	"github.com/nuanxin/nuanxin/internal/blob/s3blob/s3test"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/config"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/demo"
	"github.com/nuanxin/nuanxin/internal/embedded"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// store is the private object store of this test process.
var store *s3blob.Store

func TestMain(m *testing.M) {
	embedded.RunChildIfAsked()
	slog.SetDefault(slog.New(slog.DiscardHandler)) // thousands of refusals are not news
	os.Exit(run(m))
}

func run(m *testing.M) int {
	server, err := s3test.Start("")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer server.Close()
	store = server.Store
	return dbtest.Main(m)
}

// The attacker works in own; victim and stranger are what they must not reach: a
// sibling under the same federation and a union of another branch.
const (
	own      = "青溪公共交通公司工会"
	victim   = "青溪重型机械集团工会"
	stranger = "云岭纺织厂工会"
)

// world is the demo, served over HTTP.
type world struct {
	d       *dbtest.DB
	super   *pgx.Conn
	url     string
	logins  []demo.Login
	tenants map[string]id.ID
	secrets []string // texts that belong to other tenants only
}

// newWorld builds everything on a database of its own, so that a test may break it.
func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{d: dbtest.Isolated(t), tenants: map[string]id.ID{}}
	cfg, backends := &config.Config{Env: config.Dev}, &app.Backends{DB: w.d.DB, Store: store, Keys: []secret.NamedKey{{ID: "test"}}}
	a, err := app.New(cfg, backends, clock.System)
	require.NoError(t, err)
	w.logins, err = app.SeedDemo(t.Context(), cfg, backends, demo.Options{Dir: t.TempDir(), Households: 30, Progress: func(string) {}})
	require.NoError(t, err)
	srv := httptest.NewServer(a.Handler)
	t.Cleanup(srv.Close)
	w.url = srv.URL
	w.super = w.d.Super(t)
	rows, err := w.super.Query(t.Context(), "select name, id from identity.tenant")
	require.NoError(t, err)
	var name string
	var x id.ID
	_, err = pgx.ForEachRow(rows, []any{&name, &x}, func() error { w.tenants[name] = x; return nil })
	require.NoError(t, err)
	for _, login := range []string{"transit.officer", "machine.officer", "textile.officer"} {
		w.signIn(t, login) // a session of each union, for those who revoke sessions of others
	}
	w.secrets = w.textsOfOthers(t)
	return w
}

// persona is somebody with a browser.
type persona struct {
	name   string
	client *http.Client
	url    string
}

func (w *world) anonymous(t *testing.T) *persona {
	t.Helper()
	jar, err := cookiejar.New(nil)
	require.NoError(t, err)
	return &persona{name: "nobody", client: &http.Client{Jar: jar}, url: w.url}
}

func (w *world) signIn(t *testing.T, login string) *persona {
	t.Helper()
	p := w.anonymous(t)
	p.name = login
	i := slices.IndexFunc(w.logins, func(l demo.Login) bool { return l.Login == login })
	require.GreaterOrEqual(t, i, 0, login)
	body := p.send(t, call{query: "mutation($i: LoginInput!) { login(input: $i) { viewer { name } } }",
		variables: map[string]any{"i": map[string]any{"login": login, "password": w.logins[i].Password}}})
	require.NotContains(t, body, "errors", login)
	return p
}

func (p *persona) send(t *testing.T, c call) string {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": c.query, "variables": c.variables})
	require.NoError(t, err)
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, p.url+"/graphql", bytes.NewReader(body))
	require.NoError(t, err)
	req.Header.Set("Content-Type", "application/json")
	res, err := p.client.Do(req)
	require.NoError(t, err)
	defer func() { _ = res.Body.Close() }()
	text, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	require.Less(t, res.StatusCode, 500, "%s as %s: %s", c.field, p.name, text)
	return string(text)
}

// tenantTables are the tables whose rows belong to a tenant.
func (w *world) tenantTables(t *testing.T) []string {
	t.Helper()
	rows, err := w.super.Query(t.Context(), `select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = 'app' and c.relkind = 'r' order by 1`)
	require.NoError(t, err)
	out, err := pgx.CollectRows(rows, pgx.RowTo[string])
	require.NoError(t, err)
	return out
}

// textsOfOthers are the distinctive texts (names, notes, numbers, identifiers) in
// rows of the victim and the stranger that the attacker's own tenant does not hold.
func (w *world) textsOfOthers(t *testing.T) []string {
	t.Helper()
	read := func(cond string) map[string]bool {
		out := map[string]bool{}
		for _, table := range w.tenantTables(t) {
			rows, err := w.super.Query(t.Context(), fmt.Sprintf(`select distinct v.value from %s x,
				lateral jsonb_each_text(to_jsonb(x)) v where v.key <> 'tenant_id' and v.value is not null and x.tenant_id %s`, table, cond))
			require.NoError(t, err)
			values, err := pgx.CollectRows(rows, pgx.RowTo[string])
			require.NoError(t, err)
			for _, v := range values {
				out[v] = true
			}
		}
		return out
	}
	mine := read(fmt.Sprintf("not in ('%s', '%s')", w.tenants[victim], w.tenants[stranger]))
	var out []string
	for v := range read(fmt.Sprintf("in ('%s', '%s')", w.tenants[victim], w.tenants[stranger])) {
		if !mine[v] && distinctive(v) {
			out = append(out, v)
		}
	}
	require.NotEmpty(t, out)
	return out
}

var plain = regexp.MustCompile(`^[0-9A-Z_.:TZ+ -]{0,30}$|^[A-Za-z_.]*$|^\{\}$|^\[("[A-Z_]+"(, )?)*\]$|^true$|^false$|^/[a-z/-]*$`)

// everybodysWords are what the product says to every tenant: the words that forms offer,
// the texts of refusals, and the headings of sheets.
var everybodysWords = sync.OnceValue(func() string {
	files, err := filepath.Glob("../../graph/messages/*.json")
	if err != nil {
		panic(err)
	}
	var words strings.Builder
	for _, file := range append(files, "../dictionary/national.csv") {
		text, err := os.ReadFile(file)
		if err != nil {
			panic(err)
		}
		words.Write(text)
	}
	for _, c := range slices.Concat(roster.Columns, roster.MemberColumns) {
		fmt.Fprintln(&words, c.Title.ZH, c.Title.EN)
	}
	return words.String()
})

// distinctive texts point at one tenant; dates, amounts, the product's own words, code
// words and pages of the app do not.
func distinctive(v string) bool {
	if _, err := id.Parse(v); err == nil {
		return true
	}
	return len(v) >= 6 && !plain.MatchString(v) && !strings.Contains(everybodysWords(), v)
}

// registered tells the texts of the tenant registry, which a federation knows.
func (w *world) registered(t *testing.T) func(string) bool {
	t.Helper()
	rows, err := w.super.Query(t.Context(), `select v.value from identity.tenant x, lateral jsonb_each_text(to_jsonb(x)) v where v.value is not null`)
	require.NoError(t, err)
	known, err := pgx.CollectRows(rows, pgx.RowTo[string])
	require.NoError(t, err)
	return func(s string) bool { return slices.Contains(known, s) }
}

// leaked is a text of others inside a reply, other than what the call itself sent.
func (w *world) leaked(reply string, c call) string {
	sent, err := json.Marshal(c.variables)
	if err != nil {
		return err.Error()
	}
	for _, s := range w.secrets {
		if strings.Contains(reply, s) && !bytes.Contains(sent, []byte(s)) {
			return s
		}
	}
	return ""
}

// snapshot is a fingerprint of every row of other tenants.
func (w *world) snapshot(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, table := range w.tenantTables(t) {
		var sum *string
		err := w.super.QueryRow(t.Context(), fmt.Sprintf(`select md5(string_agg(md5(x::text), '' order by x::text)) from %s x where tenant_id in ($1, $2)`, table),
			w.tenants[victim], w.tenants[stranger]).Scan(&sum)
		require.NoError(t, err)
		if sum != nil {
			out[table] = *sum
		}
	}
	return out
}

// homes are the tables in which the types of @ref live.
var homes = map[string]string{
	"Unit": "app.unit", "Site": "app.site", "Member": "app.membership", "RoleAssignment": "app.role_assignment",
	"Invitation": "app.invitation", "SupervisionGrant": "app.supervision_grant", "Archive": "app.archive",
	"HouseholdPerson": "app.household_person", "Consent": "app.consent", "Campaign": "app.campaign", "CampaignRun": "app.campaign_run",
	"Visit": "app.visit", "FollowUp": "app.follow_up", "NamedRecipient": "app.named_recipient", "Notification": "app.notification",
	"ApprovalCase": "app.approval_case", "ApprovalRoute": "app.approval_route", "ApprovalDelegation": "app.approval_delegation", "ApprovalTie": "app.approval_tie",
	"Attachment": "app.attachment", "Upload": "app.upload", "DibaoStandard": "app.dibao_standard", "MeansAssessment": "app.means_assessment", "MeansTrial": "app.means_trial", "Import": "app.import", "Export": "app.export", "DeadJob": "app.job",
	"PublicNotice": "app.public_notice", "NoticeEntry": "app.notice_entry", "NoticeObjection": "app.notice_objection",
	"Application": "app.application", "ApplicationPaper": "app.application_paper", "LimitRule": "app.limit_rule", "AidComplaint": "app.aid_complaint", "AidCallBack": "app.aid_call_back",
	"WorkerAccess": "app.worker_access",
	"ArchivePaper": "app.archive_paper", "ArchiveChange": "app.archive_change", "ArchiveExit": "app.archive_exit", "ArchiveHandover": "app.archive_handover", "ArchiveOffer": "app.archive_offer", "ArchiveBulk": "app.archive_bulk", "ArchiveDisposal": "app.archive_disposal", "ArchiveHold": "app.archive_hold", "CivilBatch": "app.civil_batch", "Printout": "app.printout", "SavedFilter": "app.saved_filter", "DocumentRequirement": "app.document_requirement",
}

// identifiersOf picks one row of each type from a tenant; a type without rows gets
// an identifier that does not exist.
func (w *world) identifiersOf(t *testing.T, tenant string) identify {
	t.Helper()
	var mu sync.Mutex
	known := map[string]string{"Tenant": w.tenants[tenant].String()}
	var session id.ID
	err := w.super.QueryRow(t.Context(), `select s.id from identity.session s where s.tenant_id = $1 limit 1`, w.tenants[tenant]).Scan(&session)
	require.NoError(t, err)
	known["Session"] = session.String()
	for typ, table := range homes {
		var x id.ID
		if w.super.QueryRow(t.Context(), "select id from "+table+" where tenant_id = $1 order by id limit 1", w.tenants[tenant]).Scan(&x) == nil {
			known[typ] = x.String()
		}
	}
	return func(typ string) string {
		mu.Lock()
		defer mu.Unlock()
		if known[typ] == "" {
			known[typ] = nothing(typ)
		}
		return known[typ]
	}
}

// nothing is an identifier that no row has.
func nothing(string) string { return id.New(id.Archive).String() }
