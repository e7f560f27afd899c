package change

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// ReviewArchiveChangeInput is a verdict. A refusal says why.
type ReviewArchiveChangeInput struct {
	ID              id.ID
	ExpectedVersion int
	Approve         bool
	Opinion         *string
}

// Review carries a request out or refuses it. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN
// (and hardship.change.own: whoever asked), CONFLICT (version, hardship.change.outdated: an
// archive has changed since it was asked for), FAILED_PRECONDITION (hardship.change.state,
// hardship.change.not_kept).
func (s *Service) Review(ctx context.Context, in ReviewArchiveChangeInput) (*ArchiveChangePayload, error) {
	opinion := validate.TextOf(in.Opinion)
	var v validate.Errors
	v.Text("opinion", opinion, 0, maxReason)
	v.Check(in.Approve || len(opinion) > 0, "opinion", "required")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.command(ctx, in.ID, in.ExpectedVersion, func(ctx context.Context, tx db.Tx, g *hardship.Reshaper, c *ArchiveChange) error {
		by, name, err := authz.Caller(ctx)
		if err != nil {
			return err
		}
		if err := authz.Require(ctx, authz.ArchiveReview, authz.Resource{UnitPath: c.UnitPath}); err != nil {
			return err
		}
		if by == c.ProposedBy {
			return errs.New(errs.Forbidden, "hardship.change.own")
		}
		if err := c.require(Proposed); err != nil {
			return err
		}
		now := s.Clock.Now()
		c.ReviewedBy, c.ReviewedByName, c.ReviewedAt, c.Opinion, c.State = &by, name, &now, opinion, Refused
		if in.Approve {
			c.State = Done
			if err := s.approve(ctx, tx, g, c); err != nil {
				return err
			}
		}
		return s.closed(ctx, tx, c, "archive.change_review", opinion)
	})
}

// approve carries a request out on the versions that it was asked for.
func (s *Service) approve(ctx context.Context, tx db.Tx, g *hardship.Reshaper, c *ArchiveChange) error {
	at, err := s.lock(ctx, tx, c, authz.ArchiveReview)
	if err != nil {
		return err
	}
	if at.archive.Version != c.ArchiveVersion || at.other != nil && at.other.Version != *c.OtherVersion {
		return errs.New(errs.Conflict, "hardship.change.outdated")
	}
	w, err := s.try(ctx, tx, g, c, at)
	if err != nil {
		return err
	}
	if err := s.carryOut(ctx, tx, g, c, at, w); err != nil {
		return err
	}
	c.Households = w.households(c)
	return nil
}

// WithdrawArchiveChangeInput takes a request back.
type WithdrawArchiveChangeInput struct {
	ID              id.ID
	ExpectedVersion int
}

// Withdraw takes a request back. Errors: NOT_FOUND, FORBIDDEN, CONFLICT (version),
// FAILED_PRECONDITION (hardship.change.state).
func (s *Service) Withdraw(ctx context.Context, in WithdrawArchiveChangeInput) (*ArchiveChangePayload, error) {
	return s.command(ctx, in.ID, in.ExpectedVersion, func(ctx context.Context, tx db.Tx, _ *hardship.Reshaper, c *ArchiveChange) error {
		if err := authz.Require(ctx, authz.ArchiveEdit, authz.Resource{UnitPath: c.UnitPath}); err != nil {
			return err
		}
		if err := c.require(Proposed); err != nil {
			return err
		}
		c.State = Withdrawn
		return s.closed(ctx, tx, c, "archive.change_withdraw", "")
	})
}

// command loads a request for a change, under the lock of the register, which every
// command takes before the archives.
func (s *Service) command(ctx context.Context, x id.ID, version int, work func(ctx context.Context, tx db.Tx, g *hardship.Reshaper, c *ArchiveChange) error) (*ArchiveChangePayload, error) {
	g, err := s.Archives.Reshaper(ctx)
	if err != nil {
		return nil, err
	}
	out := &ArchiveChangePayload{}
	return out, s.DB.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := g.LockRegisterTx(ctx, tx); err != nil {
			return err
		}
		c, err := lockChange(ctx, tx, x)
		if err != nil {
			return err
		}
		if err := authz.Require(ctx, authz.ArchiveRead, authz.Resource{UnitPath: c.UnitPath}); err != nil {
			return err
		}
		if c.Version != version {
			return errs.Stale(c.Version)
		}
		out.Change = c
		return work(ctx, tx, g, c)
	})
}

// closed stores the next version of a request and tells whoever asked, when it was
// somebody else who acted.
func (s *Service) closed(ctx context.Context, tx db.Tx, c *ArchiveChange, action, reason string) error {
	c.Version++
	if err := updateChange(ctx, tx, c); err != nil {
		return err
	}
	if a := authz.From(ctx); a != nil && a.MembershipID != c.ProposedBy {
		err := s.Notify.NotifyTx(ctx, tx, notify.Message{
			Recipients: []id.ID{c.ProposedBy}, Kind: notify.KindChangeDecided, Link: "/archives/" + c.ArchiveID.String(),
			Args: notify.Args{"number": c.Households[0].Number, "change": string(c.Kind), "outcome": string(c.State)},
		})
		if err != nil {
			return err
		}
	}
	type state struct{ State ArchiveChangeState }
	return s.Audit.Append(ctx, tx, audit.Event{Action: action, Object: audit.Of(c.ID), Reason: reason, After: state{c.State}})
}
