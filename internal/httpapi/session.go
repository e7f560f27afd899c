package httpapi

import (
	"context"
	"log/slog"
	"net/http"

	"github.com/nuanxin/nuanxin/graph"
	"github.com/nuanxin/nuanxin/graph/messages"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
)

// cookieName carries the __Host- prefix over https, which ties the cookie to this
// very host; browsers refuse it over http, where a test intranet may run.
func (o Options) cookieName() string {
	if o.Secure {
		return "__Host-sid"
	}
	return "sid"
}

// jar writes the session cookie of one response.
type jar struct {
	o      Options
	w      http.ResponseWriter
	client member.Client
}

func (j jar) Client() member.Client { return j.client }

func (j jar) Set(s *member.NewSession) {
	http.SetCookie(j.w, &http.Cookie{
		Name: j.o.cookieName(), Value: s.Token, Path: "/", HttpOnly: true, Secure: j.o.Secure,
		SameSite: http.SameSiteLaxMode, Expires: s.ExpiresAt,
	})
}

func (j jar) Clear() {
	http.SetCookie(j.w, &http.Cookie{Name: j.o.cookieName(), Path: "/", HttpOnly: true, Secure: j.o.Secure, SameSite: http.SameSiteLaxMode, MaxAge: -1})
}

// session finds out who asks. A dead session is no error here: the request goes on
// as nobody's, and what needs a person answers UNAUTHENTICATED.
func (o Options) session(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		j := jar{o, w, member.Client{IP: o.clientIP(r), UserAgent: r.UserAgent()}}
		ctx := graph.WithJar(r.Context(), j)
		if c, err := r.Cookie(o.cookieName()); err == nil && c.Value != "" {
			actor, viewer, err := o.Members.Resolve(ctx, c.Value)
			switch errs.CodeOf(err) {
			case "":
				ctx = o.enter(ctx, actor, viewer, j.client)
				if r.Header.Get(acceptLanguage) == "" {
					ctx = messages.WithLocale(ctx, messages.Negotiate(viewer.Locale))
				}
			case errs.Unauthenticated:
				j.Clear()
			default:
				if ctx.Err() == nil { // else the browser went away
					slog.ErrorContext(ctx, "session look-up failed", "request", graph.RequestIDOf(ctx), "error", err)
				}
				http.Error(w, "not available", http.StatusServiceUnavailable)
				return
			}
		}
		next.ServeHTTP(w, r.WithContext(o.Resolver.Attach(ctx)))
	})
}

func (o Options) enter(ctx context.Context, a *authz.Actor, v *member.Viewer, c member.Client) context.Context {
	ctx = graph.WithViewer(member.Enter(ctx, a), v)
	return audit.WithActor(ctx, audit.Actor{ID: a.AccountID, Name: a.Name, TenantID: a.TenantID, RequestID: graph.RequestIDOf(ctx), IP: c.IP})
}

// developersOnly serves the API explorer to people who are signed in.
func (o Options) developersOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if authz.From(r.Context()) == nil {
			http.Redirect(w, r, "/login?next="+"/graphiql/", http.StatusFound)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// tenantless: a signed-in operator without a union has no inbox.
func tenantless(ctx context.Context) bool {
	a := authz.From(ctx)
	return a == nil || a.TenantID == id.Nil
}
