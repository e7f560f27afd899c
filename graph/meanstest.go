package graph

import (
	"context"

	"github.com/nuanxin/nuanxin/graph/model"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
)

// tested answers a means test beside its archive as it is now.
func tested(ctx context.Context) func(*meanstest.MeansTest, error) (*model.MeansTestPayload, error) {
	return func(t *meanstest.MeansTest, err error) (*model.MeansTestPayload, error) {
		if err != nil {
			return nil, err
		}
		a, err := load(ctx).Archives.Load(ctx, t.ArchiveID)
		if err != nil {
			return nil, err
		}
		return &model.MeansTestPayload{Test: t, Archive: a}, nil
	}
}
