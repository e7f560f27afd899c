package approval

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// SignersTx lists the accounts that decided something about a subject, in whose right
// they did it included: they cannot judge a complaint about it.
func (s *Service) SignersTx(ctx context.Context, tx db.Tx, subject Subject) ([]id.ID, error) {
	return signersOf(ctx, tx, subject.ID)
}
