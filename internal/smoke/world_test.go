package smoke

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/app"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/config"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/embedded"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/org"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// installation is the product on a database of its own, served over HTTP.
type installation struct {
	t     testing.TB
	db    *dbtest.DB
	app   *app.App
	clock *clock.Fake
	url   string

	calls atomic.Int64
	cost  sync.Map // number of a call → *db.Counter
}

// morning is when the stories begin: a Wednesday, 17 days before Spring Festival.
var morning = time.Date(2027, time.January, 20, 2, 0, 0, 0, time.UTC)

func install(t testing.TB) *installation {
	t.Helper()
	w := &installation{t: t, db: dbtest.Isolated(t), clock: clock.NewFake(morning)}
	backends := &app.Backends{
		DB: w.db.DB, Store: store.files, Files: embedded.S3Proxy(store.server.Endpoint), Keys: []secret.NamedKey{{ID: "test"}},
	}
	var err error
	w.app, err = app.New(&config.Config{Env: config.Dev}, backends, w.clock)
	require.NoError(t, err)
	srv := httptest.NewServer(http.HandlerFunc(w.serve))
	t.Cleanup(srv.Close)
	w.url = srv.URL
	return w
}

// callHeader numbers the calls of a test, so that it finds what each has cost.
const callHeader = "X-Call"

// serve counts what a request asks of the database. All of it is asked before the
// answer is written.
func (w *installation) serve(res http.ResponseWriter, req *http.Request) {
	ctx, counter := db.WithCounter(req.Context())
	w.cost.Store(req.Header.Get(callHeader), counter)
	w.app.Handler.ServeHTTP(res, req.WithContext(ctx))
}

// found makes a federation at the top and gives its first administrator the link.
func (w *installation) found(name, uscc string) (link string) {
	w.t.Helper()
	operator := &authz.Actor{AccountID: id.New(id.Account), Name: "平台运维", Operator: true}
	ctx := audit.WithActor(authz.With(w.t.Context(), operator), audit.Actor{ID: operator.AccountID, Name: operator.Name})
	admitted, err := w.app.Org.Found(ctx, org.AdmitTenantInput{
		Kind: authz.Federation, Name: name, USCC: uscc, AreaCode: "530100", AdminLogin: "city.admin", AdminName: "段文博",
	})
	require.NoError(w.t, err)
	return admitted.InvitationLink
}

// work lets everything happen that waits in the background for a union.
func (w *installation) work(union string) {
	w.t.Helper()
	x, err := id.Parse(union)
	require.NoError(w.t, err)
	_, err = w.app.Engine.RunDue(tenant.With(w.t.Context(), x), 20_000)
	require.NoError(w.t, err)
}

// person is somebody with a browser.
type person struct {
	*installation
	browser *http.Client
	union   string // identifier of the union they work in
	login   string
}

// password of everybody.
const password = "枫桥夜泊-kite-4417"

func (w *installation) somebody() *person {
	w.t.Helper()
	jar, err := cookiejar.New(nil)
	require.NoError(w.t, err)
	return &person{installation: w, browser: &http.Client{Jar: jar}}
}

// accept opens an invitation link in a fresh browser, which is then signed in.
func (w *installation) accept(link string) *person {
	w.t.Helper()
	p := w.somebody()
	token := tokenOf(link)
	p.login = p.ask(`query($t: String!) { invitation(token: $t) { login } }`, vars{"t": token}).text("invitation.login")
	in := vars{"token": token, "password": password}
	p.union = p.ask(`mutation($i: AcceptInvitationInput!) { acceptInvitation(input: $i) { viewer { tenant { id } } } }`, vars{"i": in}).
		text("acceptInvitation.viewer.tenant.id")
	return p
}

// hire invites a person with one role, over a unit or ("") the whole union, and lets
// them accept.
func (p *person) hire(login, name string, role authz.Role, unit string) *person {
	p.t.Helper()
	return p.accept(p.invite(login, name, role, unit))
}

func (p *person) invite(login, name string, role authz.Role, unit string) (link string) {
	p.t.Helper()
	r := vars{"role": role}
	in := vars{"login": login, "displayName": name, "roles": []vars{r}}
	if unit != "" {
		r["unitId"], in["unitId"] = unit, unit
	}
	return p.ask(`mutation($i: InviteMemberInput!) { inviteMember(input: $i) { url } }`, vars{"i": in}).text("inviteMember.url")
}

type vars = map[string]any

// ask sends a document and wants an answer without errors.
func (p *person) ask(document string, v vars) answer {
	p.t.Helper()
	data, failed, _ := p.send(vars{"query": document, "variables": v})
	require.Empty(p.t, failed, document)
	return answer{p.t, data}
}

// refused sends a document and wants this refusal.
func (p *person) refused(code, reason, document string, v vars) {
	p.t.Helper()
	_, failed, _ := p.send(vars{"query": document, "variables": v})
	require.NotEmpty(p.t, failed, document)
	require.Equal(p.t, []string{code, reason}, []string{failed[0].Extensions.Code, failed[0].Extensions.Reason}, document)
}

type failure struct {
	Message    string
	Extensions struct{ Code, Reason string }
}

func (p *person) send(body vars) (data map[string]any, failed []failure, cost *db.Counter) {
	p.t.Helper()
	text, err := json.Marshal(body)
	require.NoError(p.t, err)
	req, err := http.NewRequestWithContext(p.t.Context(), http.MethodPost, p.url+"/graphql", bytes.NewReader(text))
	require.NoError(p.t, err)
	call := strconv.FormatInt(p.calls.Add(1), 10)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set(callHeader, call)
	res, err := p.browser.Do(req)
	require.NoError(p.t, err)
	defer func() { _ = res.Body.Close() }()
	var out struct {
		Data   map[string]any
		Errors []failure
	}
	reply, err := io.ReadAll(res.Body)
	require.NoError(p.t, err)
	require.NoError(p.t, json.Unmarshal(reply, &out), "%s", reply)
	counted, ok := p.cost.Load(call)
	require.True(p.t, ok)
	return out.Data, out.Errors, counted.(*db.Counter)
}

// visitor asks a public page without an account and answers what it cost.
func (w *installation) visitor(method, path, body string) *db.Counter {
	w.t.Helper()
	req, err := http.NewRequestWithContext(w.t.Context(), method, w.url+path, strings.NewReader(body))
	require.NoError(w.t, err)
	call := strconv.FormatInt(w.calls.Add(1), 10)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set(callHeader, call)
	res, err := http.DefaultClient.Do(req)
	require.NoError(w.t, err)
	defer func() { _ = res.Body.Close() }()
	reply, err := io.ReadAll(res.Body)
	require.NoError(w.t, err)
	require.Equal(w.t, http.StatusOK, res.StatusCode, "%s", reply)
	counted, ok := w.cost.Load(call)
	require.True(w.t, ok)
	return counted.(*db.Counter)
}

// resident makes the identity number of somebody born on 1 March 1975.
func resident(n int) string {
	body := fmt.Sprintf("53010219750301%03d", n)
	weights := []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}
	sum := 0
	for i, w := range weights {
		sum += int(body[i]-'0') * w
	}
	return body + string("10X98765432"[sum%11])
}

// again lets people sign in after their sessions have ended.
func (w *installation) again(people ...*person) {
	w.t.Helper()
	for _, p := range people {
		p.signIn()
	}
}

func (p *person) signIn() {
	p.t.Helper()
	p.ask(`mutation($i: LoginInput!) { login(input: $i) { viewer { name } } }`, vars{"i": vars{"login": p.login, "password": password}})
}
