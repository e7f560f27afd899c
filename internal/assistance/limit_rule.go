package assistance

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// LimitRule is a limit that the tenant keeps (限额标准); see limit.Rule.
type LimitRule struct {
	bun.BaseModel `bun:"table:app.limit_rule,alias:l"`

	TenantID      id.ID
	ID            id.ID `bun:",pk"`
	AreaCode      string
	Source        *limit.Source
	Category      *hardship.Category
	Item          limit.Item
	Subject       limit.Subject
	Period        limit.Period
	Terms         []limit.Term       `bun:",type:jsonb"`
	Escalations   []limit.Escalation `bun:",type:jsonb"`
	Exclusive     []limit.Item       `bun:",array"`
	EffectiveFrom clock.Date
	EffectiveTo   *clock.Date
	DocumentNo    string
	Version       int
}

// Rule is what the limits are reckoned with.
func (r *LimitRule) Rule() limit.Rule {
	out := limit.Rule{
		ID: r.ID, AreaCode: r.AreaCode, Source: r.Source, Item: r.Item, Subject: r.Subject, Period: r.Period, Terms: r.Terms,
		Escalations: r.Escalations, Exclusive: r.Exclusive, EffectiveFrom: r.EffectiveFrom, EffectiveTo: r.EffectiveTo, DocumentNo: r.DocumentNo,
	}
	if r.Category != nil {
		out.Category = (*string)(r.Category)
	}
	return out
}

func newRule(t id.ID, r *limit.Rule) *LimitRule {
	out := &LimitRule{
		TenantID: t, ID: id.New(id.LimitRule), AreaCode: r.AreaCode, Source: r.Source, Category: (*hardship.Category)(r.Category), Item: r.Item,
		Subject: r.Subject, Period: r.Period, Terms: r.Terms, Escalations: r.Escalations, Exclusive: r.Exclusive,
		EffectiveFrom: r.EffectiveFrom, EffectiveTo: r.EffectiveTo, DocumentNo: r.DocumentNo, Version: 1,
	}
	if out.Escalations == nil {
		out.Escalations = []limit.Escalation{}
	}
	if out.Exclusive == nil {
		out.Exclusive = []limit.Item{}
	}
	return out
}

// maxRules bounds the limits of a tenant, ended ones included.
const maxRules = 500

// LimitRules lists the limits of the tenant by item and beginning, at most 500.
func (s *Service) LimitRules(ctx context.Context) ([]*LimitRule, error) {
	if err := authz.RequireAny(ctx, authz.LimitRead); err != nil {
		return nil, err
	}
	q := db.Many[*LimitRule](sqlLimitRules)
	err := s.db.Fetch(ctx, q)
	return q.Rows, err
}

// LimitRulesByID loads limits.
func (s *Service) LimitRulesByID(ctx context.Context, ids []id.ID) (map[id.ID]*LimitRule, error) {
	if err := authz.RequireAny(ctx, authz.LimitRead); err != nil {
		return nil, err
	}
	q := db.Many[*LimitRule](sqlLimitRulesByID, ids)
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*LimitRule, len(q.Rows))
	for _, r := range q.Rows {
		out[r.ID] = r
	}
	return out, nil
}

// LimitRulesPayload are limits that were added or ended.
type LimitRulesPayload struct{ LimitRules []*LimitRule }

// AdoptLimitExamplesInput says from when the examples hold.
type AdoptLimitExamplesInput struct{ EffectiveFrom clock.Date }

// AdoptLimitExamples gives a union without limits the published examples to begin with.
// Errors: FORBIDDEN, CONFLICT (assistance.limits_exist).
func (s *Service) AdoptLimitExamples(ctx context.Context, in AdoptLimitExamplesInput) (*LimitRulesPayload, error) {
	return s.addRules(ctx, limit.Examples(in.EffectiveFrom), func(n int) error {
		if n > 0 {
			return errs.New(errs.Conflict, "assistance.limits_exist")
		}
		return nil
	})
}

// LimitRuleInput is a new limit.
type LimitRuleInput struct {
	AreaCode      *string
	Source        *limit.Source
	Category      *hardship.Category
	Item          limit.Item
	Subject       limit.Subject
	Period        limit.Period
	Terms         []limit.Term
	Escalations   []limit.Escalation
	Exclusive     []limit.Item
	EffectiveFrom clock.Date
	EffectiveTo   *clock.Date
	DocumentNo    string
}

// AddLimitRule adds a limit. Errors: BAD_USER_INPUT, FORBIDDEN, FAILED_PRECONDITION
// (assistance.limits_full).
func (s *Service) AddLimitRule(ctx context.Context, in LimitRuleInput) (*LimitRulesPayload, error) {
	r := limit.Rule{
		Source: in.Source, Category: (*string)(in.Category), Item: in.Item, Subject: in.Subject, Period: in.Period, Terms: in.Terms,
		Escalations: in.Escalations, Exclusive: in.Exclusive, EffectiveFrom: in.EffectiveFrom, EffectiveTo: in.EffectiveTo, DocumentNo: in.DocumentNo,
	}
	if in.AreaCode != nil {
		r.AreaCode = *in.AreaCode
	}
	if err := r.Validate(); err != nil {
		return nil, err
	}
	return s.addRules(ctx, []limit.Rule{r}, func(n int) error {
		if n >= maxRules {
			return errs.New(errs.FailedPrecondition, "assistance.limits_full", errs.Args{"max": maxRules})
		}
		return nil
	})
}

// addRules adds limits if their present number allows it.
func (s *Service) addRules(ctx context.Context, rules []limit.Rule, allow func(present int) error) (*LimitRulesPayload, error) {
	t, _ := tenant.From(ctx)
	out := &LimitRulesPayload{}
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.LimitEdit, authz.Resource{}); err != nil {
			return err
		}
		n, err := lockRules(ctx, tx)
		if err != nil {
			return err
		}
		if err := allow(n); err != nil {
			return err
		}
		out.LimitRules = make([]*LimitRule, len(rules))
		for i := range rules {
			out.LimitRules[i] = newRule(t, &rules[i])
		}
		if err := insertRules(ctx, tx, out.LimitRules); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "limit.add", Object: audit.Of(out.LimitRules[0].ID), After: out.LimitRules})
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// EndLimitRuleInput says which limit no longer holds, and from when.
type EndLimitRuleInput struct {
	ID              id.ID
	ExpectedVersion int
	EffectiveTo     clock.Date // the last day
}

// EndLimitRule gives a limit its last day; what was decided under it refers to it for
// good. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version).
func (s *Service) EndLimitRule(ctx context.Context, in EndLimitRuleInput) (*LimitRulesPayload, error) {
	out := &LimitRulesPayload{}
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		r, err := lockRule(ctx, tx, in.ID)
		if err != nil {
			return err
		}
		if err := authz.Require(ctx, authz.LimitEdit, authz.Resource{}); err != nil {
			return err
		}
		if r.Version != in.ExpectedVersion {
			return errs.Stale(r.Version)
		}
		if in.EffectiveTo.Before(r.EffectiveFrom) {
			return errs.Invalid(errs.Field{Path: "effectiveTo", Code: "before_start"})
		}
		before := *r
		r.EffectiveTo = &in.EffectiveTo
		r.Version++
		out.LimitRules = []*LimitRule{r}
		if err := endRule(ctx, tx, r); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "limit.end", Object: audit.Of(r.ID), Before: before, After: r})
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}
