package meanstest

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// SaveMeansRulesInput are rules for the time from a day on.
type SaveMeansRulesInput struct {
	ExpectedNumber int // of the newest rules that the caller saw, 0 when the tenant keeps none
	EffectiveFrom  clock.Date
	Parameters     Parameters
	Note           string // why, and by which document
}

// Validate checks the shape; rules never change what was tested before today.
func (in *SaveMeansRulesInput) Validate(today clock.Date) error {
	var v validate.Errors
	v.Check(!in.EffectiveFrom.Before(today), "effectiveFrom", "means_past_day")
	v.OneLine("note", in.Note, 1, 200)
	in.Parameters.validate(&v, "parameters.")
	return v.Err()
}

// SaveRules stores the next rules of the tenant. Errors: BAD_USER_INPUT, FORBIDDEN,
// CONFLICT (version).
func (s *Service) SaveRules(ctx context.Context, in SaveMeansRulesInput) (*MeansRules, error) {
	if err := in.Validate(clock.TodayCN(s.clock)); err != nil {
		return nil, err
	}
	var out *MeansRules
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.MeansEdit, authz.Resource{}); err != nil {
			return err
		}
		last, err := lastRules(ctx, tx)
		if err != nil {
			return err
		}
		if last.Number != in.ExpectedNumber {
			return errs.Stale(last.Number)
		}
		out = s.rules(ctx, &in)
		if err := insertRules(ctx, tx, out); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{
			Action: "means.rules", Object: audit.Of(out.ID), Reason: in.Note, Before: last.Parameters, After: out.Parameters,
		})
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func (s *Service) rules(ctx context.Context, in *SaveMeansRulesInput) *MeansRules {
	t, _ := tenant.From(ctx)
	by := authz.From(ctx)
	now := s.clock.Now()
	return &MeansRules{
		TenantID: t, ID: id.New(id.MeansRules), Number: in.ExpectedNumber + 1, EffectiveFrom: in.EffectiveFrom,
		Parameters: in.Parameters.complete(), Note: in.Note, SavedBy: by.AccountID, SavedByName: by.Name, SavedAt: &now,
	}
}

// complete writes empty lists where the client gave none.
func (p Parameters) complete() Parameters {
	p.Incomes, p.Spendings = orEmpty(p.Incomes), orEmpty(p.Spendings)
	p.Exclusions, p.LocalRules = orEmpty(p.Exclusions), orEmpty(p.LocalRules)
	for i := range p.Exclusions {
		p.Exclusions[i].Exceptions = orEmpty(p.Exclusions[i].Exceptions)
	}
	return p
}

func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// ExpressionCheck is what the compiler says of a local rule while it is typed.
type ExpressionCheck struct{ Problem *ExpressionProblem }

// CheckExpression compiles an expression. One that is no rule is no error: people are
// still typing it.
func (s *Service) CheckExpression(ctx context.Context, expression string) (*ExpressionCheck, error) {
	if err := authz.RequireAny(ctx, authz.MeansEdit); err != nil {
		return nil, err
	}
	_, problem := compile(expression)
	return &ExpressionCheck{Problem: problem}, nil
}
