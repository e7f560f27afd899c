package httpapi

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"mime"
	"net/http"

	"github.com/nuanxin/nuanxin/graph"
	"github.com/nuanxin/nuanxin/graph/messages"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship/selfcheck"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/worker"
)

// Board is what anybody may read and write without an account. It is no part of the
// GraphQL schema: there is nothing here to select from, so nothing more can be selected.
type Board interface {
	Board(ctx context.Context, code string) (*disclosure.Board, error)
	Shown(ctx context.Context, code string, notice id.ID) (*disclosure.ShownNotice, error)
	Object(ctx context.Context, code string, notice id.ID, in disclosure.PublicObjection, network string) (receipt string, err error)
}

// SelfCheck tells visitors whether their household may be one that the union helps.
type SelfCheck interface {
	Form(ctx context.Context, code string) (*selfcheck.Form, error)
	Check(ctx context.Context, code string, q selfcheck.Question) (*selfcheck.Answer, error)
}

// Door is where workers ask to be let in.
type Door interface {
	Join(ctx context.Context, code string, in worker.JoinRequest, network string) (link string, err error)
}

// Visitors without account share a small part of the server, so that a rush on a notice
// does not stop the people at work.
const (
	maxVisitors      = 32
	maxObjectionBody = 8 << 10
	maxQuestionBody  = 16 << 10
	checksPerMinute  = 30 // of one network, which may be a canteen's Wi-Fi
)

// public adds the notice board: data under /public, pages under /p.
func (o Options) public(mux *http.ServeMux) {
	visitors := limitConcurrency(maxVisitors)
	open := func(h http.HandlerFunc) http.Handler { return visitors(deadline(unlisted(h))) }
	mux.Handle("GET /public/{code}/notices", open(o.board))
	mux.Handle("GET /public/{code}/notices/{notice}", open(o.shown))
	mux.Handle("POST /public/{code}/notices/{notice}/objections", visitors(deadline(o.watched(unlisted(http.HandlerFunc(o.object))))))
	checks := &throttle{limit: checksPerMinute}
	mux.Handle("GET /public/{code}/check", open(o.checkForm))
	mux.Handle("POST /public/{code}/check", open(o.check(checks)))
	mux.Handle("POST /public/{code}/join", visitors(deadline(o.watched(unlisted(http.HandlerFunc(o.join))))))
	mux.Handle("/public/", unlisted(http.NotFoundHandler()))
	mux.Handle("GET /p/", unlisted(webApp(o.App)))
	mux.Handle("GET /p/{code}/{notice}", open(o.noticePage))
	mux.Handle("GET /p/{code}/check", unlisted(webApp(o.App)))
	mux.Handle("GET /p/{code}/join", unlisted(webApp(o.App)))
}

// unlisted keeps an answer out of search engines and caches: what is over must be gone.
func unlisted(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Robots-Tag", "noindex, nofollow, noarchive, nosnippet")
		w.Header().Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

func (o Options) board(w http.ResponseWriter, r *http.Request) {
	b, err := o.Board.Board(r.Context(), r.PathValue("code"))
	answer(w, r, b, err)
}

func (o Options) shown(w http.ResponseWriter, r *http.Request) {
	n, err := o.Board.Shown(r.Context(), r.PathValue("code"), noticeOf(r))
	answer(w, r, n, err)
}

// noticePage is the page of a notice while it runs; afterwards a plain word that it is
// over, with the status that makes search engines and bookmarks forget it.
func (o Options) noticePage(w http.ResponseWriter, r *http.Request) {
	_, err := o.Board.Shown(r.Context(), r.PathValue("code"), noticeOf(r))
	if errs.CodeOf(err) == errs.NotFound {
		text, _ := messages.Text(messages.LocaleOf(r.Context()), errs.ReasonOf(err), nil)
		http.Error(w, text, http.StatusNotFound)
		return
	}
	webApp(o.App).ServeHTTP(w, r) // the page asks again and shows an outage as such
}

func (o Options) checkForm(w http.ResponseWriter, r *http.Request) {
	f, err := o.SelfCheck.Form(r.Context(), r.PathValue("code"))
	answer(w, r, f, err)
}

// check answers a self-check. What was entered arrives in the body, never in the
// address, and goes nowhere but into the answer.
func (o Options) check(checks *throttle) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !checks.admit(network(o.clientIP(r)), o.Clock.Now()) {
			answer(w, r, nil, errs.New(errs.RateLimited, "selfcheck.too_many"))
			return
		}
		var q selfcheck.Question
		if err := readBody(w, r, maxQuestionBody, &q); err != nil {
			answer(w, r, nil, err)
			return
		}
		a, err := o.SelfCheck.Check(r.Context(), r.PathValue("code"), q)
		answer(w, r, a, err)
	}
}

func (o Options) object(w http.ResponseWriter, r *http.Request) {
	var in disclosure.PublicObjection
	if err := readBody(w, r, maxObjectionBody, &in); err != nil {
		answer(w, r, nil, err)
		return
	}
	receipt, err := o.Board.Object(r.Context(), r.PathValue("code"), noticeOf(r), in, network(o.clientIP(r)))
	answer(w, r, map[string]string{"receipt": receipt}, err)
}

func (o Options) join(w http.ResponseWriter, r *http.Request) {
	var in worker.JoinRequest
	if err := readBody(w, r, maxObjectionBody, &in); err != nil {
		answer(w, r, nil, err)
		return
	}
	link, err := o.Door.Join(r.Context(), r.PathValue("code"), in, network(o.clientIP(r)))
	answer(w, r, map[string]string{"link": link}, err)
}

// readBody reads the JSON object that a page of ours sends. The error never quotes it.
func readBody(w http.ResponseWriter, r *http.Request, limit int64, in any) error {
	malformed := errs.New(errs.BadUserInput, "input.invalid")
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != "application/json" {
		return malformed
	}
	d := json.NewDecoder(http.MaxBytesReader(w, r.Body, limit))
	d.DisallowUnknownFields()
	if d.Decode(in) != nil {
		return malformed
	}
	if _, err := d.Token(); err != io.EOF {
		return malformed
	}
	return nil
}

// noticeOf is the notice that the path names; what is no identifier names none.
func noticeOf(r *http.Request) id.ID {
	x, err := id.Parse(r.PathValue("notice"))
	if err != nil {
		return id.Nil
	}
	return x
}

var statusOf = map[errs.Code]int{
	errs.NotFound: http.StatusNotFound, errs.BadUserInput: http.StatusUnprocessableEntity, errs.RateLimited: http.StatusTooManyRequests,
	errs.FailedPrecondition: http.StatusConflict, errs.Conflict: http.StatusConflict,
}

// refusal is the body of an answer that is none.
type refusal struct {
	Reason  string            `json:"reason"`
	Message string            `json:"message"`
	Fields  map[string]string `json:"fields,omitempty"` // message by input field
}

func answer(w http.ResponseWriter, r *http.Request, body any, err error) {
	w.Header().Set("Content-Type", "application/json")
	if err != nil {
		status, refused := refuse(r.Context(), err)
		w.WriteHeader(status)
		body = refused
	}
	if r.Method == http.MethodHead {
		return
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		slog.DebugContext(r.Context(), "visitor went away", "error", err)
	}
}

func refuse(ctx context.Context, err error) (int, refusal) {
	e, refused := errors.AsType[*errs.Error](err)
	if !refused || statusOf[e.Code] == 0 {
		if ctx.Err() == nil {
			slog.ErrorContext(ctx, "public page failed", "request", graph.RequestIDOf(ctx), "error", err)
		}
		return http.StatusInternalServerError, refusal{Reason: "internal"}
	}
	out := refusal{Reason: e.Reason}
	l := messages.LocaleOf(ctx)
	out.Message, _ = messages.Text(l, e.Reason, e.Args)
	for _, f := range e.Fields {
		if out.Fields == nil {
			out.Fields = map[string]string{}
		}
		out.Fields[f.Path], _ = messages.Text(l, "field."+f.Code, f.Args)
	}
	return statusOf[e.Code], out
}
