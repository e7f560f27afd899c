package graph

import (
	"context"
	"runtime/debug"

	"github.com/99designs/gqlgen/graphql"

	"github.com/nuanxin/nuanxin/graph/generated"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/errs"
)

// directives are the outermost check: a root field refuses people who hold its
// action nowhere. The domain checks again on the very row.
func directives() generated.DirectiveRoot {
	return generated.DirectiveRoot{
		Can: func(ctx context.Context, _ any, next graphql.Resolver, action string) (any, error) {
			if err := authz.RequireAny(ctx, authz.Action(action)); err != nil {
				return nil, err
			}
			return next(ctx)
		},
		SignedIn: func(ctx context.Context, _ any, next graphql.Resolver) (any, error) {
			if authz.From(ctx) == nil {
				return nil, errs.New(errs.Unauthenticated, "session.required")
			}
			return next(ctx)
		},
		Operator: func(ctx context.Context, _ any, next graphql.Resolver) (any, error) {
			if err := authz.RequireOperator(ctx); err != nil {
				return nil, err
			}
			return next(ctx)
		},
	}
}

func stack() string { return string(debug.Stack()) }
