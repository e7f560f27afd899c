package graph

import (
	"context"
	"encoding/json"
	"errors"
	"mime"
	"net/http"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/nuanxin/nuanxin/graph/guard"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/errs"
)

// maxBody is the largest request body; files never come this way.
const maxBody = 256 << 10

// Documents decides which queries are served: the ones registered by the web build,
// sent by their hash, and free-form ones where the installation allows them.
type Documents struct {
	Trusted  map[string]string // document id → GraphQL text
	FreeForm bool
}

// transport is GraphQL over HTTP for POST with JSON. gqlgen's own repeats the
// client's body in its errors, bounds nothing and answers "data": null where the
// specification wants no data entry.
type transport struct{ docs Documents }

var _ graphql.Transport = transport{}

const (
	mediaJSON    = "application/json"
	mediaGraphQL = "application/graphql-response+json"
)

// Supports every request: this is the only transport, and it says itself what it
// does not speak.
func (transport) Supports(*http.Request) bool { return true }

// unspoken is the status for a request that is not POST with JSON, 0 for one that is.
func unspoken(r *http.Request) int {
	if r.Method != http.MethodPost {
		return http.StatusMethodNotAllowed
	}
	if media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || media != mediaJSON {
		return http.StatusUnsupportedMediaType
	}
	return 0
}

// request is the body of a call. Of query and documentId exactly one is given.
type request struct {
	Query         *string        `json:"query"`
	DocumentID    string         `json:"documentId"`
	OperationName string         `json:"operationName"`
	Variables     map[string]any `json:"variables"`
	Extensions    map[string]any `json:"extensions"`
}

func (t transport) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	ctx, media := r.Context(), negotiate(r.Header.Get("Accept"))
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	if code := unspoken(r); code != 0 {
		refuse(ctx, w, code, gqlerror.List{presentError(ctx, errs.New(errs.BadUserInput, "graphql.request"))})
		return
	}
	start := graphql.Now()
	params, err := t.read(ctx, w, r)
	if err != nil {
		code := http.StatusBadRequest
		if _, tooLarge := errors.AsType[*http.MaxBytesError](err); tooLarge {
			code = http.StatusRequestEntityTooLarge
			err = errs.New(errs.BadUserInput, "graphql.too_large", errs.Args{"limit": "body"})
		}
		refuse(ctx, w, code, gqlerror.List{presentError(ctx, err)})
		return
	}
	params.Headers = r.Header
	params.ReadTime = graphql.TraceTiming{Start: start, End: graphql.Now()}
	op, failed := exec.CreateOperationContext(ctx, params)
	if failed != nil {
		res := exec.DispatchError(graphql.WithOperationContext(ctx, op), failed)
		code := http.StatusOK
		if media == mediaGraphQL {
			code = http.StatusBadRequest
		}
		refuse(ctx, w, code, res.Errors)
		return
	}
	responses, ctx := exec.DispatchOperation(ctx, op)
	writeJSON(ctx, w, responses(ctx))
}

// read decodes the body and finds the document.
func (t transport) read(ctx context.Context, w http.ResponseWriter, r *http.Request) (*graphql.RawParams, error) {
	var in request
	dec := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody))
	dec.UseNumber()
	if err := dec.Decode(&in); err != nil {
		if _, tooLarge := errors.AsType[*http.MaxBytesError](err); tooLarge {
			return nil, err
		}
		return nil, errs.New(errs.BadUserInput, "graphql.request")
	}
	out := &graphql.RawParams{OperationName: in.OperationName, Variables: in.Variables, Extensions: in.Extensions}
	switch {
	case in.DocumentID != "":
		text, ok := t.docs.Trusted[in.DocumentID]
		if !ok {
			return nil, errs.New(errs.BadUserInput, "graphql.untrusted")
		}
		out.Query = text
	case in.Query == nil || strings.TrimSpace(*in.Query) == "":
		return nil, errs.New(errs.BadUserInput, "graphql.request")
	case !t.docs.FreeForm && !developer(ctx):
		return nil, errs.New(errs.Forbidden, "graphql.untrusted")
	default:
		out.Query = *in.Query
		return out, guard.Default.CheckText(out.Query, maxTokens)
	}
	return out, nil
}

// developer: platform operators may send free-form documents everywhere.
func developer(ctx context.Context) bool {
	a := authz.From(ctx)
	return a != nil && a.Operator
}

// negotiate picks the media type: the specification's own when it is accepted by
// name, plain JSON otherwise.
func negotiate(accept string) string {
	for part := range strings.SplitSeq(accept, ",") {
		if media, _, err := mime.ParseMediaType(part); err == nil && media == mediaGraphQL {
			return mediaGraphQL
		}
	}
	return mediaJSON
}

// refuse answers a request that was not executed: the first errors and no data entry.
func refuse(ctx context.Context, w http.ResponseWriter, code int, list gqlerror.List) {
	w.WriteHeader(code)
	writeJSON(ctx, w, struct {
		Errors gqlerror.List `json:"errors"`
	}{list[:min(len(list), maxErrors)]})
}
