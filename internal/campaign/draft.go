package campaign

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Create writes a draft. Errors: BAD_USER_INPUT, FORBIDDEN.
func (s *Service) Create(ctx context.Context, in CampaignInput) (*Campaign, error) {
	p, err := s.readPlan(ctx, &in)
	if err != nil {
		return nil, err
	}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.CampaignPlan, p.Resource()); err != nil {
			return err
		}
		if err := p.resolve(ctx, tx); err != nil {
			return err
		}
		return s.storeNew(ctx, tx, p, "campaign.create")
	})
	if err != nil {
		return nil, err
	}
	return s.CampaignByID(ctx, p.ID)
}

func (s *Service) readPlan(ctx context.Context, in *CampaignInput) (*plan, error) {
	defaults, err := s.settings.CampaignSettings(ctx)
	if err != nil {
		return nil, err
	}
	return in.read(defaults)
}

// storeNew stores the plan as a draft of the actor.
func (s *Service) storeNew(ctx context.Context, tx db.Tx, p *plan, action string) (err error) {
	p.ID, p.State, p.Version = id.New(id.Campaign), Draft, 1
	p.TenantID, _ = tenant.From(ctx)
	p.CreatedAt = s.clock.Now()
	p.UpdatedAt = p.CreatedAt
	if p.CreatedBy, p.CreatedByName, err = authz.Caller(ctx); err != nil {
		return err
	}
	if err := insertCampaign(ctx, tx, &p.Campaign); err != nil {
		return err
	}
	if err := s.storeParts(ctx, tx, p); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{Action: action, Object: audit.Of(p.ID), After: p.Campaign})
}

// storeParts replaces quotas and groups. Errors: BAD_USER_INPUT when a quota would
// fall below the people already named.
func (s *Service) storeParts(ctx context.Context, tx db.Tx, p *plan) error {
	if err := replaceQuotas(ctx, tx, p); err != nil {
		return err
	}
	over, err := overfilledUnits(ctx, tx, p.ID)
	if err != nil {
		return err
	}
	var v validate.Errors
	for _, unit := range over {
		for i, q := range p.quotas {
			v.Check(q.UnitID != unit, validate.Index("quotas", i, "quota"), "below_filled")
		}
	}
	if err := v.Err(); err != nil {
		return err
	}
	return replaceGroups(ctx, tx, p)
}

// UpdateCampaignInput replaces the whole plan.
type UpdateCampaignInput struct {
	ID              id.ID
	ExpectedVersion int
	Plan            CampaignInput
}

// Update changes a draft or a returned plan. Errors: BAD_USER_INPUT, NOT_FOUND,
// FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION (campaign.state).
func (s *Service) Update(ctx context.Context, in UpdateCampaignInput) (*Campaign, error) {
	p, err := s.readPlan(ctx, &in.Plan)
	if err != nil {
		return nil, err
	}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		before, err := s.lockFor(ctx, tx, in.ID, in.ExpectedVersion, authz.CampaignPlan)
		if err != nil {
			return err
		}
		after := before.rewritten(p)
		if err := after.move(eventEdit); err != nil {
			return err
		}
		if err := after.resolve(ctx, tx); err != nil {
			return err
		}
		if err := updateCampaign(ctx, tx, &after.Campaign, s.clock.Now()); err != nil {
			return err
		}
		if err := s.storeParts(ctx, tx, after); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{
			Action: "campaign.update", Object: audit.Of(in.ID), Before: before, After: after.Campaign,
		})
	})
	if err != nil {
		return nil, err
	}
	return s.CampaignByID(ctx, in.ID)
}

// rewritten is the campaign with the content of the plan; who made and decided it
// stays.
func (c *Campaign) rewritten(p *plan) *plan {
	after := &plan{Campaign: *c, quotas: p.quotas, groups: p.groups}
	after.Theme, after.Title, after.GuidingIdea, after.Requirements = p.Theme, p.Title, p.GuidingIdea, p.Requirements
	after.Recurrence, after.Rule, after.DueAt = p.Recurrence, p.Rule, p.DueAt
	after.VisitDays, after.NoticeWorkdays = p.VisitDays, p.NoticeWorkdays
	after.Audience, after.Standards = p.Audience, p.Standards
	after.FundSource, after.Assignment = p.FundSource, p.Assignment
	return after
}

// lockFor loads a campaign for a command: it must be the version that the caller has
// seen, and the caller must be allowed the action on it.
func (s *Service) lockFor(ctx context.Context, tx db.Tx, x id.ID, version int, act authz.Action) (*Campaign, error) {
	c, err := lockCampaign(ctx, tx, x)
	if err != nil {
		return nil, err
	}
	if err := authz.Require(ctx, act, c.Resource()); err != nil {
		return nil, err
	}
	if c.Version != version {
		return nil, errs.Stale(c.Version)
	}
	return c, nil
}

// CopyCampaignInput names the campaign to copy.
type CopyCampaignInput struct{ ID id.ID }

// Copy writes a new draft with the content of an older campaign. People are not
// copied: named recipients are named anew each time. Errors: NOT_FOUND, FORBIDDEN.
func (s *Service) Copy(ctx context.Context, in CopyCampaignInput) (*Campaign, error) {
	var p *plan
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		old, err := lockCampaign(ctx, tx, in.ID)
		if err != nil {
			return err
		}
		if err := authz.Require(ctx, authz.CampaignPlan, old.Resource()); err != nil {
			return err
		}
		source, err := loadPlan(ctx, tx, old)
		if err != nil {
			return err
		}
		p = (&Campaign{}).rewritten(source)
		return s.storeNew(ctx, tx, p, "campaign.copy")
	})
	if err != nil {
		return nil, err
	}
	return s.CampaignByID(ctx, p.ID)
}
