package app

import (
	"context"
	"log/slog"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// planting begins a task of every night in the tenant of ctx; doing it again on the same
// day changes nothing.
type planting func(ctx context.Context, tx db.Tx) error

// nightly are the tasks that every union has, from the day of its admission on.
func (a *App) nightly() []planting {
	return []planting{a.Supervision.PlantTx, a.Member.PlantTx, a.Intake.PlantTx, a.Feedback.PlantTx}
}

// PlantAll begins the tasks of every night in each active union: one that was admitted
// before this version came lacks those that are new.
func (a *App) PlantAll(ctx context.Context) error {
	var unions []id.ID
	err := a.system.InSystem(ctx, "app.plant", "every union gets the nightly tasks of this version", func(ctx context.Context, tx db.Tx) error {
		return tx.NewRaw("select id from identity.tenant where state = 'ACTIVE' order by id").Scan(ctx, &unions)
	})
	if err != nil {
		return err
	}
	for _, t := range unions {
		inside := systemActor(tenant.With(ctx, t), jobs.Info{Tenant: t, Kind: "app.plant"})
		err := a.backends.DB.InTenant(inside, func(ctx context.Context, tx db.Tx) error {
			for _, plant := range a.nightly() {
				if err := plant(ctx, tx); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// plant is PlantAll beside the work: a worker that cannot plant still works.
func (a *App) plant(ctx context.Context) {
	if err := a.PlantAll(ctx); err != nil && ctx.Err() == nil {
		slog.ErrorContext(ctx, "the nightly tasks were not planted", "error", err)
	}
}
