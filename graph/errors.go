package graph

import (
	"context"
	"errors"
	"log/slog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/nuanxin/nuanxin/graph/messages"
	"github.com/nuanxin/nuanxin/internal/errs"
)

// RequestID names the request in errors and logs; the HTTP layer sets it.
type requestIDKey struct{}

// WithRequestID returns a context whose errors carry the request's number.
func WithRequestID(ctx context.Context, requestID string) context.Context {
	return context.WithValue(ctx, requestIDKey{}, requestID)
}

// RequestIDOf is the number of the request, "" outside of one.
func RequestIDOf(ctx context.Context) string {
	s, _ := ctx.Value(requestIDKey{}).(string)
	return s
}

// presentError is the only place where an error becomes public. A refusal of ours
// shows its code, reason, fields and words; a document that does not match the
// schema shows where; everything else shows INTERNAL, and the cause goes to the log.
func presentError(ctx context.Context, err error) *gqlerror.Error {
	at := graphql.GetPath(ctx)
	out := &gqlerror.Error{Path: at}
	if g, ok := errors.AsType[*gqlerror.Error](err); ok {
		out.Locations = g.Locations
		if g.Path != nil {
			out.Path = g.Path
		}
	}
	refusal := classify(err)
	if refusal.Code == errs.Internal && len(out.Path) > len(at) {
		// The path leads on into the arguments: a scalar could not read its value.
		refusal = errs.New(errs.BadUserInput, "input.value")
	}
	if refusal.Code == errs.Internal {
		slog.ErrorContext(ctx, "request failed", "request", RequestIDOf(ctx), "path", out.Path.String(), "error", err)
	}
	describe(ctx, out, refusal)
	if g, ok := errors.AsType[*gqlerror.Error](err); ok && refusal.Reason == "graphql.validation" {
		out.Message = shorten(g.Message) // made by the parser of the client's own text
	}
	return out
}

// classify finds our refusal in the chain. Errors that the parser made carry a code
// of gqlgen's; what else has no type of ours is a defect or an outage.
func classify(err error) *errs.Error {
	if e, ok := errors.AsType[*errs.Error](err); ok {
		return e
	}
	g, ok := errors.AsType[*gqlerror.Error](err)
	switch {
	case ok && (g.Extensions["code"] == errcode.ValidationFailed || g.Extensions["code"] == errcode.ParseFailed):
		return errs.New(errs.BadUserInput, "graphql.validation")
	case ok && g.Extensions["code"] == "COMPLEXITY_LIMIT_EXCEEDED":
		return errs.New(errs.BadUserInput, "graphql.too_large", errs.Args{"limit": "complexity"})
	case errors.Is(err, context.Canceled):
		return errs.New(errs.Conflict, "db.busy")
	}
	return errs.New(errs.Internal, "internal")
}

func describe(ctx context.Context, out *gqlerror.Error, e *errs.Error) {
	locale := messages.LocaleOf(ctx)
	text, ok := messages.Text(locale, e.Reason, e.Args)
	if !ok {
		text, _ = messages.Text(locale, string(e.Code), nil)
	}
	out.Message = text
	out.Extensions = map[string]any{"code": e.Code, "reason": e.Reason}
	if len(e.Args) > 0 {
		out.Extensions["args"] = e.Args
	}
	if len(e.Fields) > 0 {
		fields := make([]map[string]any, len(e.Fields))
		for i, f := range e.Fields {
			words, ok := messages.Text(locale, "field."+f.Code, f.Args)
			if !ok {
				words, _ = messages.Text(locale, string(errs.BadUserInput), nil)
			}
			fields[i] = map[string]any{"path": f.Path, "code": f.Code, "message": words}
		}
		out.Extensions["fields"] = fields
	}
	if r := RequestIDOf(ctx); r != "" {
		out.Extensions["requestId"] = r
	}
}

// shorten keeps a reply small whatever it quotes.
func shorten(message string) string {
	if r := []rune(message); len(r) > maxMessage {
		return string(r[:maxMessage]) + "…"
	}
	return message
}

// words are the message of a refusal that is part of an answer; nil for none.
func words(ctx context.Context, e *errs.Error) *string {
	if e == nil {
		return nil
	}
	text, ok := messages.Text(messages.LocaleOf(ctx), e.Reason, e.Args)
	if !ok {
		text, _ = messages.Text(messages.LocaleOf(ctx), string(e.Code), nil)
	}
	return &text
}

// language is "zh" or "en", for names that the calendar knows.
func language(ctx context.Context) string {
	if messages.LocaleOf(ctx) == messages.English {
		return "en"
	}
	return "zh"
}

// recovered turns a panic in a resolver into an error; the stack is in the log.
func recovered(ctx context.Context, p any) error {
	slog.ErrorContext(ctx, "panic in a resolver", "request", RequestIDOf(ctx), "panic", p, "stack", stack())
	return errs.New(errs.Internal, "internal")
}
