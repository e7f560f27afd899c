package run

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// OpenRuns asks for the runs that are not closed, the latest opening first.
func OpenRuns(limit int) *db.Rows[*CampaignRun] { return db.Many[*CampaignRun](sqlOpenRuns, limit) }

// ReadTx loads a run without locking it. Errors: NOT_FOUND.
func ReadTx(ctx context.Context, tx db.Tx, x id.ID) (*CampaignRun, error) { return readRun(ctx, tx, x) }

// ReleaseTx gives a person of a run back to the other campaigns and unions.
func ReleaseTx(ctx context.Context, tx db.Tx, run id.ID, person secret.Index) error {
	return releaseListing(ctx, tx, run, []secret.Index{person})
}
