package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// SubmitApplication hands an application in: complete, with its papers unless it is
// urgent, for a household on file, within the limits, and not for what is applied for
// already. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version,
// assistance.duplicate), FAILED_PRECONDITION (assistance.state, assistance.papers,
// assistance.over_limit, assistance.limit_unknown, hardship.archive.not_active).
func (s *Service) SubmitApplication(ctx context.Context, in Named) (*ApplicationPayload, error) {
	return s.submitAs(ctx, authz.ApplicationWrite, in)
}

func (s *Service) submitAs(ctx context.Context, act authz.Action, in Named) (*ApplicationPayload, error) {
	return s.command(ctx, in, act, func(ctx context.Context, tx db.Tx, p *Application) error {
		own, err := p.open(p.seen.keys)
		if err != nil {
			return err
		}
		var v validate.Errors
		p.complete(&v, own)
		if err := v.Err(); err != nil {
			return err
		}
		if err := s.requirePapers(ctx, tx, p); err != nil {
			return err
		}
		a, err := s.archives.AidedTx(ctx, tx, p.ArchiveID)
		if err != nil {
			return err
		}
		if err := a.RequireAidable(p.Item == limit.Temp); err != nil {
			return err
		}
		p.of(a)
		p.EventBix = p.seen.keys.Index("application.event", p.event(own, p.seen.today))
		if p.LimitSubmitted, err = s.reckonWithin(ctx, tx, p, own, *p.Asked); err != nil {
			return err
		}
		return s.submit(ctx, tx, p)
	})
}

func (s *Service) submit(ctx context.Context, tx db.Tx, p *Application) error {
	now := s.clock.Now()
	p.SubmittedAt, p.AnswerDueOn = &now, nil
	return s.move(ctx, tx, p, Submit, "")
}

func (s *Service) requirePapers(ctx context.Context, tx db.Tx, p *Application) error {
	if p.Urgent {
		return nil
	}
	there, err := papersOf(ctx, tx, p.ID)
	if err != nil {
		return err
	}
	if missing := p.missing(there); len(missing) > 0 {
		return errs.New(errs.FailedPrecondition, "assistance.papers", errs.Args{"count": len(missing), "papers": missing})
	}
	return nil
}

// requireWithin refuses what a limit does not allow.
func requireWithin(r *limit.Result) error {
	if len(r.Missing) > 0 {
		return errs.New(errs.FailedPrecondition, "assistance.limit_unknown", errs.Args{"fields": r.Missing})
	}
	if !r.Within() {
		return errs.New(errs.FailedPrecondition, "assistance.over_limit", errs.Args{"allowed": r.Allowed.Yuan()})
	}
	return nil
}
