package graph

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/nuanxin/nuanxin/graph/generated"
	"github.com/nuanxin/nuanxin/graph/guard"
)

// Bounds of parsing, execution and refusals beyond those of the guard.
const (
	maxTokens     = 2000
	maxErrors     = 5   // of a document that does not match the schema
	maxMessage    = 200 // characters of the parser's words, which quote the document
	maxComplexity = 10_000
	cachedQueries = 1000
)

// Config of the GraphQL handler.
type Config struct {
	Documents     Documents
	Introspection bool
}

// NewHandler serves the schema over r.
func NewHandler(r *Resolver, cfg Config) http.Handler {
	srv := handler.New(NewSchema(r))
	srv.AddTransport(transport{docs: cfg.Documents})
	srv.SetParserTokenLimit(maxTokens)
	srv.SetDisableSuggestion(true)
	srv.SetQueryCache(lru.New[*ast.QueryDocument](cachedQueries))
	srv.Use(guard.Guard{Limits: guard.Default, Introspection: cfg.Introspection})
	srv.Use(extension.FixedComplexityLimit(maxComplexity))
	if cfg.Introspection {
		srv.Use(extension.Introspection{})
	}
	srv.SetErrorPresenter(presentError)
	srv.SetRecoverFunc(recovered)
	return srv
}

// NewSchema is the executable schema over r, for the handler and for the suites that
// walk every field.
func NewSchema(r *Resolver) graphql.ExecutableSchema {
	cfg := generated.Config{Resolvers: r, Directives: directives()}
	setComplexity(&cfg.Complexity)
	return generated.NewExecutableSchema(cfg)
}

func writeJSON(ctx context.Context, w http.ResponseWriter, v any) {
	body, err := json.Marshal(v)
	if err == nil {
		_, err = w.Write(body)
	}
	if err != nil {
		slog.DebugContext(ctx, "answer not written", "error", err) // the client is gone
	}
}
