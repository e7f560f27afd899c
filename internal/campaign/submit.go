package campaign

import (
	"context"
	"strconv"
	"strings"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

// SubmitCampaignInput names the plan and the version that its maker has seen.
type SubmitCampaignInput struct {
	ID              id.ID
	ExpectedVersion int
}

// Submit puts the plan before those who decide. Errors: NOT_FOUND, FORBIDDEN, CONFLICT
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
		p.Campaign = *c
		if err := s.startApproval(ctx, tx, p); err != nil {
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

// startApproval puts the plan before those who decide, by what a run of it would cost
// today.
func (s *Service) startApproval(ctx context.Context, tx db.Tx, p *plan) error {
	opening, err := s.nextOpening(ctx, &p.Campaign, s.clock.Now())
	if err != nil {
		return err
	}
	amount, err := s.approvalAmount(ctx, p, opening)
	if err != nil {
		return err
	}
	_, err = s.approvals.StartTx(ctx, tx, approval.Start{
		Subject: p.subject(), Kind: approval.KindCampaign, Item: string(p.Theme), Amount: &amount,
		Title: strings.ReplaceAll(p.Title, "{year}", strconv.Itoa(clock.DateOf(opening).Year)), Hash: p.ContentHash, Persons: []id.ID{p.CreatedBy},
	})
	return err
}

func (c *Campaign) subject() approval.Subject {
	return approval.Subject{Kind: id.Campaign, ID: c.ID}
}

func campaignLink(x id.ID) string { return "/campaigns/" + x.String() }
