package visit

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
)

// Reveal gives one sensitive value of the household of a visit in clear, and
// leaves an entry in the access log and in the audit chain in the same transaction.
// Phone and address are for whoever reports the visit, since they have to find the
// household; everything else is for those who may reveal archives of its unit. Errors:
// as hardship.Service.Reveal.
func (s *Service) Reveal(ctx context.Context, in hardship.RevealFieldInput) (out *hardship.RevealFieldPayload, err error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		v, err := lockVisit(ctx, tx, in.ObjectID)
		if err != nil {
			return err
		}
		if err := requireRevealer(ctx, v, in.Field); err != nil {
			return err
		}
		if v.ArchiveID != nil {
			out, err = s.archives.RevealOfTx(ctx, tx, *v.ArchiveID, in)
			return err
		}
		out, err = s.revealNamed(ctx, tx, v, in)
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func requireRevealer(ctx context.Context, v *Visit, f hardship.SensitiveField) error {
	if (f == hardship.FieldPhone || f == hardship.FieldAddress) && requireReporter(ctx, v) == nil {
		return nil
	}
	return authz.Require(ctx, authz.ArchiveReveal, v.Resource())
}

// revealNamed reveals a value of a recipient without an archive.
func (s *Service) revealNamed(ctx context.Context, tx db.Tx, v *Visit, in hardship.RevealFieldInput) (*hardship.RevealFieldPayload, error) {
	at, sealed, err := campaign.SealedOfTx(ctx, tx, *v.NamedRecipientID, in.Field)
	if err != nil {
		return nil, err
	}
	return s.archives.RevealSealedTx(ctx, tx, at, sealed, in)
}
