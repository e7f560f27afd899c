package httpapi_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/graph"
	"github.com/nuanxin/nuanxin/graph/messages"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/httpapi"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

const password = "枫桥夜泊-kite-4417"

// house is a site with real sessions: one administrator who has an account.
type house struct {
	handler http.Handler
	clock   *clock.Fake
	login   string
	unread  atomic.Int64
	changes chan struct{}
	broken  atomic.Bool
}

var houses atomic.Int32

func newHouse(t *testing.T, change func(o *httpapi.Options)) *house {
	t.Helper()
	d := dbtest.Shared(t)
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "test"}})
	require.NoError(t, err)
	h := &house{clock: clock.NewFake(time.Date(2027, 1, 20, 2, 0, 0, 0, time.UTC)), changes: make(chan struct{}, 1)}
	members := member.New(d.DB, audit.New(d.DB, secret.New(d.DB, kms)), h.clock)
	h.login = fmt.Sprintf("admin%d@example.test", houses.Add(1))
	in := member.InviteMemberInput{Login: h.login, DisplayName: "韩立", Roles: []member.InvitedRole{{Role: authz.TenantAdmin}}}
	invitation, err := members.Invite(founder(d.Tenant(t)), in)
	require.NoError(t, err)
	_, err = members.AcceptInvitation(t.Context(), member.AcceptInvitationInput{Token: invitation.Token, Password: password}, member.Client{})
	require.NoError(t, err)
	resolver := graph.NewResolver(graph.Services{Clock: h.clock, Member: members})
	h.handler = site(func(o *httpapi.Options) {
		o.Resolver, o.Members = resolver, members
		o.GraphQL = graph.NewHandler(resolver, graph.Config{Documents: graph.Documents{FreeForm: true}})
		o.Unread = func(context.Context) (int, error) {
			if h.broken.Load() {
				return 0, errors.New("no database")
			}
			return int(h.unread.Load()), nil
		}
		o.Changes = func(context.Context) (<-chan struct{}, func()) { return h.changes, func() {} }
		if change != nil {
			change(o)
		}
	})
	return h
}

// founder acts as whoever admits the tenant.
func founder(ctx context.Context) context.Context {
	t, _ := tenant.From(ctx)
	a := &authz.Actor{AccountID: id.New(id.Account), TenantID: t, TenantKind: authz.EnterpriseUnion, Name: "筹建人",
		Grants: []authz.Grant{{Role: authz.TenantAdmin}}}
	return audit.WithActor(authz.With(ctx, a), audit.Actor{ID: a.AccountID, Name: a.Name, TenantID: t})
}

// send posts a document, with headers as "Name: value".
func (h *house) send(document string, headers ...string) *httptest.ResponseRecorder {
	body, _ := json.Marshal(map[string]string{"query": document}) // strings always marshal
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(string(body)))
	r.Header.Set("Content-Type", "application/json")
	for _, line := range headers {
		name, value, _ := strings.Cut(line, ": ")
		r.Header.Add(name, value)
	}
	w := httptest.NewRecorder()
	h.handler.ServeHTTP(w, r)
	return w
}

func (h *house) signIn(t *testing.T, headers ...string) *http.Cookie {
	t.Helper()
	w := h.send(fmt.Sprintf(`mutation { login(input: {login: %q, password: %q}) { viewer { name } } }`, h.login, password), headers...)
	require.NotContains(t, w.Body.String(), "errors")
	cookies := w.Result().Cookies()
	require.Len(t, cookies, 1)
	return cookies[0]
}

func asCookie(c *http.Cookie) string { return "Cookie: " + c.Name + "=" + c.Value }

func TestSessionCookie(t *testing.T) {
	t.Parallel()
	for _, secure := range []bool{false, true} {
		h := newHouse(t, func(o *httpapi.Options) { o.Secure = secure })
		c := h.signIn(t)
		require.Equal(t, map[bool]string{false: "sid", true: "__Host-sid"}[secure], c.Name)
		require.Equal(t, secure, c.Secure)
		require.True(t, c.HttpOnly)
		require.Equal(t, http.SameSiteLaxMode, c.SameSite)
		require.Equal(t, "/", c.Path)
		require.Empty(t, c.Domain, "this very host only")
		require.GreaterOrEqual(t, len(c.Value), 43, "256 random bits")

		require.Contains(t, h.send("{ viewer { name } }", asCookie(c)).Body.String(), "韩立")
		end := h.send("mutation { logout { ok } }", asCookie(c))
		gone := end.Result().Cookies()[0]
		require.Equal(t, c.Name, gone.Name)
		require.Negative(t, gone.MaxAge)
		require.Equal(t, []bool{true, secure}, []bool{gone.HttpOnly, gone.Secure})
		require.JSONEq(t, `{"data":{"viewer":null}}`, h.send("{ viewer { name } }", asCookie(c)).Body.String())
	}
}

// The cookie of an http site means nothing to the https site, and the reverse.
func TestOtherCookiesAreIgnored(t *testing.T) {
	t.Parallel()
	h := newHouse(t, func(o *httpapi.Options) { o.Secure = true })
	c := h.signIn(t)
	require.JSONEq(t, `{"data":{"viewer":null}}`, h.send("{ viewer { name } }", "Cookie: sid="+c.Value).Body.String())
}

// A dead session is nobody's request, not an error: a page that needs no session
// still works, and the browser forgets the cookie.
func TestDeadSessionIsForgotten(t *testing.T) {
	t.Parallel()
	h := newHouse(t, nil)
	live := h.signIn(t)
	for _, value := range []string{"x", strings.Repeat("A", 43), live.Value + "A"} {
		w := h.send("{ viewer { name } }", "Cookie: sid="+value)
		require.JSONEq(t, `{"data":{"viewer":null}}`, w.Body.String())
		require.Negative(t, w.Result().Cookies()[0].MaxAge)
	}
	h.clock.Advance(member.IdleTimeout + time.Minute)
	w := h.send("{ mySessions { id } }", asCookie(live))
	require.Contains(t, w.Body.String(), `"code":"UNAUTHENTICATED"`)
	require.Negative(t, w.Result().Cookies()[0].MaxAge)
}

// The address of the browser is the connection's unless a proxy is trusted; of what
// the proxy passes on, only the entry it added itself counts.
func TestClientAddress(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		trust   bool
		headers []string
		want    string
	}{
		{false, nil, "192.0.2.1"}, // httptest's client
		{false, []string{"X-Forwarded-For: 203.0.113.9"}, "192.0.2.1"},
		{true, nil, "192.0.2.1"},
		{true, []string{"X-Forwarded-For: 203.0.113.9"}, "203.0.113.9"},
		{true, []string{"X-Forwarded-For: 10.0.0.1, 203.0.113.9"}, "203.0.113.9"},
		{true, []string{"X-Forwarded-For: 10.0.0.1", "X-Forwarded-For: 203.0.113.9"}, "203.0.113.9"},
		{true, []string{"X-Forwarded-For: 2001:db8::9"}, "2001:db8::9"},
		{true, []string{"X-Forwarded-For: unknown"}, "192.0.2.1"},
	} {
		h := newHouse(t, func(o *httpapi.Options) { o.TrustProxy = c.trust })
		cookie := h.signIn(t, c.headers...)
		require.Contains(t, h.send("{ mySessions { ip current } }", asCookie(cookie)).Body.String(), fmt.Sprintf(`"ip":%q,"current":true`, c.want), c.headers)
	}
}

func TestLanguage(t *testing.T) {
	t.Parallel()
	h := newHouse(t, nil)
	require.Contains(t, h.send("{ mySessions { id } }").Body.String(), "请先登录")
	require.Contains(t, h.send("{ mySessions { id } }", "Accept-Language: en-GB,en;q=0.9").Body.String(), "Please sign in")
	c := h.signIn(t)
	bad := `{ node(id: "x") { id } }`
	require.Contains(t, h.send(bad, asCookie(c)).Body.String(), "编号的格式不对", "the account's language")
	require.Contains(t, h.send(bad, asCookie(c), "Accept-Language: en").Body.String(), "not an identifier", "the language of the screen")
	h.send(`mutation { setLocale(input: {locale: "`+string(messages.English)+`"}) { viewer { locale } } }`, asCookie(c))
	require.Contains(t, h.send(bad, asCookie(c)).Body.String(), "not an identifier")
	require.Contains(t, h.send(bad, asCookie(c), "Accept-Language: zh-CN").Body.String(), "编号的格式不对")
}

func TestExplorerIsForPeopleWhoSignedIn(t *testing.T) {
	t.Parallel()
	h := newHouse(t, nil)
	w := request(h.handler, http.MethodGet, "/graphiql/")
	require.Equal(t, http.StatusFound, w.Code)
	require.Equal(t, "/login?next=/graphiql/", w.Header().Get("Location"))
	w = request(h.handler, http.MethodGet, "/graphiql/", asCookie(h.signIn(t)))
	require.Equal(t, http.StatusOK, w.Code)
	require.Contains(t, w.Body.String(), "GraphiQL")
	require.Equal(t, "no-cache", w.Header().Get("Cache-Control"))

	production := newHouse(t, func(o *httpapi.Options) { o.GraphiQL = nil })
	require.NotContains(t, request(production.handler, http.MethodGet, "/graphiql/", asCookie(production.signIn(t))).Body.String(), "GraphiQL")
}

func TestEventsNeedASession(t *testing.T) {
	t.Parallel()
	h := newHouse(t, nil)
	require.Equal(t, http.StatusUnauthorized, request(h.handler, http.MethodGet, "/api/events").Code)
	require.Equal(t, http.StatusUnauthorized, request(h.handler, http.MethodGet, "/api/events", "Cookie: sid=x").Code)
}

// stream opens the events of a signed-in browser over a real connection.
func (h *house) stream(t *testing.T) (http.Header, *bufio.Reader) {
	t.Helper()
	cookie := h.signIn(t)
	srv := httptest.NewServer(h.handler)
	t.Cleanup(srv.Close)
	jar, err := cookiejar.New(nil)
	require.NoError(t, err)
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, srv.URL+"/api/events", http.NoBody)
	require.NoError(t, err)
	r.AddCookie(cookie)
	res, err := (&http.Client{Jar: jar}).Do(r)
	require.NoError(t, err)
	t.Cleanup(func() { _ = res.Body.Close() })
	return res.Header, bufio.NewReader(res.Body)
}

func event(t *testing.T, from *bufio.Reader) string {
	t.Helper()
	var b strings.Builder
	for {
		line, err := from.ReadString('\n')
		require.NoError(t, err)
		if line == "\n" {
			return b.String()
		}
		b.WriteString(line)
	}
}

func TestEventsTellUnreadMessages(t *testing.T) {
	t.Parallel()
	closing := make(chan struct{})
	h := newHouse(t, func(o *httpapi.Options) { o.Closing = closing })
	h.unread.Store(3)
	header, from := h.stream(t)
	require.Equal(t, "text/event-stream", header.Get("Content-Type"))
	require.Equal(t, "no-store", header.Get("Cache-Control"))
	require.Equal(t, "no", header.Get("X-Accel-Buffering"), "proxies must not hold it back")
	require.Equal(t, "event: unread\ndata: 3\n", event(t, from))
	h.unread.Store(4)
	h.changes <- struct{}{}
	require.Equal(t, "event: unread\ndata: 4\n", event(t, from))
	h.changes <- struct{}{} // something else of the inbox changed
	require.Equal(t, ": beat\n", event(t, from))
	close(closing)
	_, err := from.ReadString('\n')
	require.ErrorIs(t, err, io.EOF, "a shutdown does not wait for streams")
}

func TestEventsEndWithTheDatabase(t *testing.T) {
	t.Parallel()
	h := newHouse(t, nil)
	_, from := h.stream(t)
	require.Equal(t, "event: unread\ndata: 0\n", event(t, from))
	h.broken.Store(true)
	h.changes <- struct{}{}
	_, err := from.ReadString('\n')
	require.ErrorIs(t, err, io.EOF, "the browser comes back by itself")
}
