package meanstest

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// StartMeansTrialInput are rules to try on the archives of the tenant, with what each
// household of a category would be given.
type StartMeansTrialInput struct {
	Parameters Parameters
	Amounts    []CategoryAmount
}

// CategoryAmount is the aid for one household of a category.
type CategoryAmount struct {
	Category hardship.Category `json:"category"`
	Amount   money.Fen         `json:"amount"`
}

// Validate checks the shape.
func (in *StartMeansTrialInput) Validate() error {
	var v validate.Errors
	in.Parameters.validate(&v, "parameters.")
	v.Check(len(in.Amounts) <= len(Categories), "amounts", "too_many", errs.Args{"max": len(Categories)})
	for i, a := range in.Amounts[:min(len(in.Amounts), len(Categories))] {
		v.Check(validate.Known(a.Category, Categories), validate.Index("amounts", i, "category"), "unknown_value")
		v.Range(validate.Index("amounts", i, "amount"), int64(a.Amount), 0, int64(maxMonthly))
	}
	return v.Err()
}

// StartTrial has a job test every kept archive by the rules in force and by those that are
// tried. A household without lines is reckoned by the figures of its archive. Errors:
// BAD_USER_INPUT, FORBIDDEN, CONFLICT (db.means_trial_running: one reads the whole
// population already).
func (s *Service) StartTrial(ctx context.Context, in StartMeansTrialInput) (*MeansTrial, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	by, name, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	t := &MeansTrial{
		TenantID: authz.From(ctx).TenantID, ID: id.New(id.MeansTrial), State: TrialRunning, Parameters: in.Parameters.complete(),
		Amounts: orEmpty(in.Amounts), OnDay: clock.TodayCN(s.clock), Result: newTrialResult(), CreatedBy: by, CreatedByName: name,
		CreatedAt: s.clock.Now(),
	}
	return t, s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.MeansEdit, authz.Resource{}); err != nil {
			return err
		}
		if err := s.freeze(ctx, tx, t); err != nil {
			return err
		}
		if err := insertTrial(ctx, tx, t); err != nil {
			return err
		}
		if _, err := tryOnTask.Enqueue(ctx, tx, tryOnPayload{TrialID: t.ID}, jobs.By(authz.From(ctx).AccountID)); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{
			Action: "means.trial", Object: audit.Of(t.ID), Note: map[string]any{"rulesNo": t.RulesNo, "parameters": t.Parameters, "total": t.Total},
		})
	})
}

// freeze notes the rules in force and how many archives there are.
func (s *Service) freeze(ctx context.Context, tx db.Tx, t *MeansTrial) (err error) {
	b, err := readBasis(ctx, tx)
	if err != nil {
		return err
	}
	r := b.inForce(t.OnDay)
	t.RulesNo, t.RulesOwnerName, t.Before = r.Number, r.OwnerName, r.Parameters
	t.Total, err = countKept(ctx, tx)
	return err
}
