package audit_test

import (
	"context"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

var (
	zhang = audit.Actor{ID: id.New(id.Membership), Name: "张敏", RequestID: "req-1", IP: "192.0.2.7"}
	start = time.Date(2026, 11, 23, 1, 0, 0, 0, time.UTC)
)

// world is a log over a database, with a clock that the notary goes by.
type world struct {
	*audit.Log
	db     *dbtest.DB
	notary *audit.Notary
	clock  *clock.Fake
}

func newWorld(t testing.TB, d *dbtest.DB) *world {
	t.Helper()
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "k1", Key: [32]byte{1}}})
	require.NoError(t, err)
	signer, err := audit.NewSigner([]secret.NamedKey{{ID: "a1", Key: [32]byte{2}}})
	require.NoError(t, err)
	clk := clock.NewFake(start)
	return &world{
		Log: audit.New(d.DB, secret.New(d.DB, kms)), db: d, clock: clk,
		notary: audit.NewNotary(d.DB, systemTasks{d.DB}, signer, clk),
	}
}

// systemTasks enters the system's role as systemdb does, which only the program's
// wiring may import.
type systemTasks struct{ db *db.DB }

func (s systemTasks) InSystem(ctx context.Context, task, _ string, fn func(ctx context.Context, tx db.Tx) error) error {
	return s.db.Run(ctx, "select set_config('app.task', '"+task+"', true), set_config('role', 'nuanxin_system', true)", fn)
}

// tenant is a fresh tenant in whose name Zhang Min acts.
func (w *world) tenant(t testing.TB) context.Context {
	t.Helper()
	return audit.WithActor(w.db.Tenant(t), zhang)
}

func (w *world) append(t testing.TB, ctx context.Context, events ...audit.Event) {
	t.Helper()
	for _, e := range events {
		require.NoError(t, w.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error { return w.Append(ctx, tx, e) }))
	}
}

func visitSigned(reason string) audit.Event {
	return audit.Event{Action: "visit.sign", Object: audit.Of(id.New(id.Visit)), Reason: reason}
}
