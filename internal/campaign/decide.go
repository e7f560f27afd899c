package campaign

import (
	"bytes"
	"context"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// DecideCampaignInput is a decision on the version that they have read.
type DecideCampaignInput struct {
	ID              id.ID
	ExpectedVersion int
	Approve         bool
	Note            *string // required to return a plan
}

// Validate checks the shape.
func (in DecideCampaignInput) Validate() error {
	var v validate.Errors
	note := ""
	if in.Note != nil {
		note = strings.TrimSpace(*in.Note)
	}
	v.Text("note", note, 0, 500)
	v.Check(in.Approve || note != "", "note", "required")
	return v.Err()
}

// Decide signs the plan on its own screen, as approvals do from their inbox: the last
// signature puts it on the timetable. Errors: NOT_FOUND, FORBIDDEN
// (campaign.maker_is_checker, approval.not_yours, approval.own_case), CONFLICT (version,
// campaign.changed), FAILED_PRECONDITION (campaign.state, campaign.no_opening,
// campaign.notice_too_late).
func (s *Service) Decide(ctx context.Context, in DecideCampaignInput) (*Campaign, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		c, err := s.lockFor(ctx, tx, in.ID, in.ExpectedVersion, authz.CampaignApprove)
		if err != nil {
			return err
		}
		if !c.State.can(eventApprove) {
			return c.move(eventApprove)
		}
		who, _, err := authz.Caller(ctx)
		if err != nil {
			return err
		}
		if c.madeBy(who) {
			return errs.New(errs.Forbidden, "campaign.maker_is_checker")
		}
		verdict := approval.Return
		if in.Approve {
			verdict = approval.Approve
		}
		return s.approvals.DecideTx(ctx, tx, c.subject(), c.ContentHash, verdict, validate.TextOf(in.Note))
	})
	if err != nil {
		return nil, err
	}
	return s.CampaignByID(ctx, in.ID)
}

// decided follows the decision about a plan: it goes on the timetable, or back to its
// maker with the reason.
func (s *Service) decided(ctx context.Context, tx db.Tx, d approval.Decided) error {
	c, err := lockCampaign(ctx, tx, d.Subject.ID)
	if err != nil {
		return err
	}
	before := *c
	event, action := eventReturn, "campaign.return"
	if d.Outcome == approval.Approved {
		event, action = eventApprove, "campaign.approve"
	}
	if err := c.move(event); err != nil {
		return err
	}
	now := s.clock.Now()
	c.DecidedBy, c.DecidedByName, c.DecidedAt, c.DecisionNote = d.Member, &d.By, &now, d.Reason
	if event == eventApprove {
		if err := s.approve(ctx, tx, c); err != nil {
			return err
		}
	}
	if err := updateCampaign(ctx, tx, c, now); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{Action: action, Object: audit.Of(c.ID), Before: before, After: c})
}

// approve fixes the amount and the timetable of exactly the content that was
// submitted.
func (s *Service) approve(ctx context.Context, tx db.Tx, c *Campaign) error {
	p, err := loadPlan(ctx, tx, c)
	if err != nil {
		return err
	}
	if err := p.requireUnchanged(); err != nil {
		return err
	}
	opening, err := s.nextOpening(ctx, c, s.clock.Now())
	if err != nil {
		return err
	}
	if err := s.requireNotice(ctx, c, clock.TodayCN(s.clock), opening); err != nil {
		return err
	}
	amount, err := s.approvalAmount(ctx, p, opening)
	if err != nil {
		return err
	}
	c.ApprovedFen = &amount
	return s.putOnTimetable(ctx, tx, c, opening)
}

// requireUnchanged compares the plan with what was submitted. Errors: CONFLICT
// (campaign.changed).
func (p *plan) requireUnchanged() error {
	hash, err := p.contentHash()
	if err != nil {
		return err
	}
	if !bytes.Equal(hash, p.ContentHash) {
		return errs.New(errs.Conflict, "campaign.changed")
	}
	return nil
}

// approvalAmount is what a run may cost: the audience as it stands today on the day of
// the opening, and for each place of a quota that is still free the dearest standard
// of people without an archive.
func (s *Service) approvalAmount(ctx context.Context, p *plan, opening time.Time) (money.Fen, error) {
	estimate, err := s.audiences.EstimateAt(ctx, p.Audience, p.Standards, &p.ID, opening)
	if err != nil {
		return 0, err
	}
	byClass, err := audience.Prices(p.Standards)
	if err != nil {
		return 0, err
	}
	var dearest money.Fen
	for _, class := range audience.NamedClasses {
		each, err := byClass[class].Cash.Add(byClass[class].Goods)
		if err != nil {
			return 0, err
		}
		dearest = max(dearest, each)
	}
	reserve, err := dearest.MulDivRound(int64(p.freePlaces()), 1)
	if err != nil {
		return 0, err
	}
	return money.Sum(estimate.CashFen, estimate.GoodsFen, reserve)
}
