package assistance

import (
	"context"
	"fmt"
	"strings"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/errs"
)

// Readable is the condition under which the actor of ctx reads an application p, with
// its arguments behind those given. Counselling (心理关爱) is confidential: besides who
// made the application only those know of it who handle applications of its unit, or
// hold there one of the other actions. Errors: FORBIDDEN.
func Readable(ctx context.Context, args []any, others ...authz.Action) (string, []any, error) {
	scope, err := authz.ScopeFor(ctx, authz.ApplicationRead)
	if err != nil {
		return "", nil, err
	}
	me, _, err := authz.Caller(ctx)
	if err != nil {
		return "", nil, err
	}
	where, args := scope.Where("p.unit_path", args)
	args = append(args, me)
	insiders := []string{fmt.Sprintf("p.item <> '%s' or p.maker_id = $%d", limit.Psych, len(args))}
	for _, act := range append(others, authz.ApplicationHandle) {
		held, err := authz.ScopeFor(ctx, act)
		if errs.CodeOf(err) == errs.Forbidden {
			continue
		}
		if err != nil {
			return "", nil, err
		}
		var term string
		term, args = held.Where("p.unit_path", args)
		insiders = append(insiders, term)
	}
	return where + " and (" + strings.Join(insiders, " or ") + ")", args, nil
}

// RequireKnown answers NOT_FOUND about counselling to those who may not know of it.
func (p *Application) RequireKnown(ctx context.Context) error {
	if p.Item != limit.Psych || authz.Can(ctx, authz.ApplicationHandle, p.Resource()) {
		return nil
	}
	if me, _, err := authz.Caller(ctx); err != nil || p.MakerID != me {
		return errs.New(errs.NotFound, "assistance.missing")
	}
	return nil
}
