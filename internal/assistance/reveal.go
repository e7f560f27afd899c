package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
)

// RevealOfApplication gives the illness of an application in clear, or to who pays it the
// bank card, and leaves an entry in the access log and in the audit chain. Errors: as
// hardship.Service.Reveal.
func (s *Service) RevealOfApplication(ctx context.Context, in hardship.RevealFieldInput) (out *hardship.RevealFieldPayload, err error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		p, err := lockApplication(ctx, tx, in.ObjectID)
		if err != nil {
			return err
		}
		out, err = s.reveal(ctx, tx, p, in)
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func (s *Service) reveal(ctx context.Context, tx db.Tx, p *Application, in hardship.RevealFieldInput) (*hardship.RevealFieldPayload, error) {
	switch in.Field {
	case hardship.FieldMedical:
		if err := authz.Require(ctx, authz.ArchiveReveal, p.Resource()); err != nil {
			return nil, err
		}
		return s.archives.RevealSealedTx(ctx, tx, p.place(columnIllness), p.IllnessSealed, in)
	case hardship.FieldBankCard:
		if err := authz.Require(ctx, authz.ApplicationPay, p.Resource()); err != nil {
			return nil, err
		}
		if !p.payable() {
			return nil, errs.New(errs.FailedPrecondition, "assistance.state")
		}
		return s.archives.RevealOfTx(ctx, tx, p.ArchiveID, in)
	default:
		return nil, errs.Invalid(errs.Field{Path: "field", Code: "unknown_value"})
	}
}

// PayableBy tells whether the application waits to be paid by the actor of ctx, who then
// sees whom to pay.
func (p *Application) PayableBy(ctx context.Context) bool {
	return p.payable() && authz.Can(ctx, authz.ApplicationPay, p.Resource())
}

func (p *Application) payable() bool { return p.State.Can(Pay) && p.InMoney() }
