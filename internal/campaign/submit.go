package campaign

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// SubmitCampaignInput names the plan and the version that its maker has seen.
type SubmitCampaignInput struct {
	ID              id.ID
	ExpectedVersion int
}

// Submit hands the plan to the chair. Errors: NOT_FOUND, FORBIDDEN, CONFLICT
// (version), FAILED_PRECONDITION (campaign.state, campaign.no_standard,
// campaign.no_audience, campaign.no_opening, campaign.notice_too_late).
func (s *Service) Submit(ctx context.Context, in SubmitCampaignInput) (*Campaign, error) {
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		c, err := s.lockFor(ctx, tx, in.ID, in.ExpectedVersion, authz.CampaignPlan)
		if err != nil {
			return err
		}
		before := *c
		if err := c.move(eventSubmit); err != nil {
			return err
		}
		p, err := loadPlan(ctx, tx, c)
		if err != nil {
			return err
		}
		if err := s.requireReady(ctx, p); err != nil {
			return err
		}
		if err := s.markSubmitted(ctx, c, p); err != nil {
			return err
		}
		if err := updateCampaign(ctx, tx, c, s.clock.Now()); err != nil {
			return err
		}
		if err := s.tellCheckers(ctx, tx, c); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "campaign.submit", Object: audit.Of(c.ID), Before: before, After: c})
	})
	if err != nil {
		return nil, err
	}
	return s.CampaignByID(ctx, in.ID)
}

// requireReady tells whether the plan could be approved today.
func (s *Service) requireReady(ctx context.Context, p *plan) error {
	if len(p.Standards) == 0 {
		return errs.New(errs.FailedPrecondition, "campaign.no_standard")
	}
	opening, err := s.nextOpening(ctx, &p.Campaign, s.clock.Now())
	if err != nil {
		return err
	}
	estimate, err := s.audiences.EstimateAt(ctx, p.Audience, p.Standards, &p.ID, opening)
	if err != nil {
		return err
	}
	if estimate.Households == 0 && p.freePlaces() == 0 {
		return errs.New(errs.FailedPrecondition, "campaign.no_audience")
	}
	return s.requireNotice(ctx, &p.Campaign, clock.TodayCN(s.clock), opening)
}

// freePlaces are the places of the quotas that nobody has been named for yet.
func (p *plan) freePlaces() int {
	n := 0
	for _, q := range p.quotas {
		n += max(0, q.Quota-q.Filled)
	}
	return n
}

// markSubmitted records who answers for which content. A former decision goes: the
// chair decides anew.
func (s *Service) markSubmitted(ctx context.Context, c *Campaign, p *plan) error {
	hash, err := p.contentHash()
	if err != nil {
		return err
	}
	who, name, err := authz.Caller(ctx)
	if err != nil {
		return err
	}
	now := s.clock.Now()
	c.ContentHash = hash
	c.SubmittedBy, c.SubmittedByName, c.SubmittedAt = &who, &name, &now
	c.DecidedBy, c.DecidedByName, c.DecidedAt, c.DecisionNote = nil, nil, nil, ""
	return nil
}

// tellCheckers tells everybody who may decide and did not make the plan.
func (s *Service) tellCheckers(ctx context.Context, tx db.Tx, c *Campaign) error {
	holders, err := member.WhoMayTx(ctx, tx, authz.CampaignApprove, authz.Resource{}, clock.TodayCN(s.clock))
	if err != nil {
		return err
	}
	return s.notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: slices.DeleteFunc(holders, c.madeBy), Kind: notify.KindCampaignSubmitted, Link: campaignLink(c.ID),
		Args: notify.Args{"title": c.Title, "by": *c.SubmittedByName},
	})
}

func campaignLink(x id.ID) string { return "/campaigns/" + x.String() }
