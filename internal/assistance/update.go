package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// UpdateApplicationInput writes the whole form anew. An illness that comes back as the
// mask it was shown as stays what it was.
type UpdateApplicationInput struct {
	ID              id.ID
	ExpectedVersion int
	Form            Form
}

// UpdateApplication changes a form on which nobody relies yet. Errors: BAD_USER_INPUT,
// NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION (assistance.frozen).
func (s *Service) UpdateApplication(ctx context.Context, in UpdateApplicationInput) (*ApplicationPayload, error) {
	return s.updateAs(ctx, authz.ApplicationWrite, in)
}

func (s *Service) updateAs(ctx context.Context, act authz.Action, in UpdateApplicationInput) (*ApplicationPayload, error) {
	var v validate.Errors
	in.Form.validate(&v, s.today())
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.command(ctx, Named{in.ID, in.ExpectedVersion}, act, func(ctx context.Context, tx db.Tx, p *Application) error {
		if !p.State.Editable() {
			return errs.New(errs.FailedPrecondition, "assistance.frozen", errs.Args{"state": string(p.State)})
		}
		if err := s.checkPerson(ctx, tx, p.ArchiveID, in.Form.PersonID); err != nil {
			return err
		}
		before := p.audited()
		if err := p.put(p.seen.keys, &in.Form); err != nil {
			return err
		}
		if err := s.store(ctx, tx, p, eventUpdated, ""); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{
			Action: "application.update", Object: audit.Of(p.ID), Before: before, After: p.audited(),
		})
	})
}
