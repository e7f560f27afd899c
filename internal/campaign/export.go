package campaign

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Upcoming asks for the next openings of approved campaigns, the soonest first. The
// rows show when after SettleNext.
func Upcoming(limit int) *db.Rows[*Campaign] { return db.Many[*Campaign](sqlNextOpenings, limit) }

// ReadTx loads a campaign without locking it. Errors: NOT_FOUND.
func ReadTx(ctx context.Context, tx db.Tx, x id.ID) (*Campaign, error) {
	return readCampaign(ctx, tx, x)
}

// SealedOfTx is a sealed value of a named recipient with its place, for a visit that
// reveals it. Errors: NOT_FOUND, BAD_USER_INPUT for a value that is not kept of people
// without an archive.
func SealedOfTx(ctx context.Context, tx db.Tx, recipient id.ID, f hardship.SensitiveField) (at secret.AAD, sealed secret.Sealed, err error) {
	n, err := lockNamed(ctx, tx, recipient)
	if err != nil {
		return at, sealed, err
	}
	switch f {
	case hardship.FieldIDNumber:
		return namedPlace("id_number", n.ID), n.IDNumberSealed, nil
	case hardship.FieldPhone:
		return namedPlace("phone", n.ID), n.PhoneSealed, nil
	default:
		return at, sealed, errs.Invalid(errs.Field{Path: "field", Code: "unknown_value"})
	}
}

// NamedContacts loads masked contacts for visits; the caller has checked that the
// actor may see those.
func (s *Service) NamedContacts(ctx context.Context, ids []id.ID) (map[id.ID]hardship.Contact, error) {
	out := map[id.ID]hardship.Contact{}
	if len(ids) == 0 {
		return out, nil
	}
	rows := db.Many[*NamedRecipient](sqlNamedOfVisits, ids)
	if err := s.fetchNamed(ctx, rows); err != nil {
		return nil, err
	}
	for _, n := range rows.Rows {
		c, err := n.contact()
		if err != nil {
			return nil, err
		}
		out[n.ID] = c
	}
	return out, nil
}
