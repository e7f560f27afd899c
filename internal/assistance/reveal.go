package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
)

// RevealOfApplication gives the illness of an application in clear, and leaves an entry
// in the access log and in the audit chain. Errors: as hardship.Service.Reveal.
func (s *Service) RevealOfApplication(ctx context.Context, in hardship.RevealFieldInput) (out *hardship.RevealFieldPayload, err error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	if in.Field != hardship.FieldMedical {
		return nil, errs.Invalid(errs.Field{Path: "field", Code: "unknown_value"})
	}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		p, err := lockApplication(ctx, tx, in.ObjectID)
		if err != nil {
			return err
		}
		if err := authz.Require(ctx, authz.ArchiveReveal, p.Resource()); err != nil {
			return err
		}
		out, err = s.archives.RevealSealedTx(ctx, tx, p.place(columnIllness), p.IllnessSealed, in)
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}
