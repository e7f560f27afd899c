package attachment

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/erasure"
)

var eraseRows = erasure.By("erase_attachment")

// EraseTx forgets the files of a household that is destroyed and of whatever went before;
// the objects, those of prints too, go with the next sweep.
func (s *Service) EraseTx(ctx context.Context, tx db.Tx, g *erasure.Gone) ([]erasure.Line, error) {
	lines, err := eraseRows(ctx, tx, g)
	if err != nil {
		return nil, err
	}
	return lines, s.planSweep(ctx, tx, s.clock.Now())
}
