package db

import "context"

// RefreshStatistics tells the planner about tables that have grown fourfold since it
// last looked. Whoever writes thousands of rows calls it between its batches: the
// database's own statistics come up to a minute late, and until then even a check of
// a foreign key may read the whole tenant.
func RefreshStatistics(ctx context.Context, tx Tx) error {
	_, err := tx.ExecContext(ctx, `select app.refresh_statistics()`)
	return err
}
