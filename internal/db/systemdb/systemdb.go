// Package systemdb runs the few tasks that belong to no tenant: finding due
// schedules, feeding the queue, sweeping orphans, operating the tenant registry.
// Each task says its name and its reason; both are logged, and the policies of
// nuanxin_system answer only while a name is set.
package systemdb

import (
	"context"
	"fmt"
	"log/slog"
	"regexp"

	"github.com/nuanxin/nuanxin/internal/db"
)

// Runner opens system transactions.
type Runner struct{ db *db.DB }

// New makes a runner over the server's database.
func New(d *db.DB) *Runner { return &Runner{db: d} }

var taskName = regexp.MustCompile(`^[a-z][a-z0-9._-]{2,60}$`)

// InSystem runs fn in one write transaction as nuanxin_system. task is a constant
// such as "jobs.relay"; reason says in words why all tenants are concerned. As
// with InTenant, fn may run more than once.
func (r *Runner) InSystem(ctx context.Context, task, reason string, fn func(ctx context.Context, tx db.Tx) error) error {
	if !taskName.MatchString(task) {
		return fmt.Errorf("%q is no task name", task)
	}
	slog.DebugContext(ctx, "system access", "task", task, "reason", reason)
	return r.db.Run(ctx, "select set_config('app.task', '"+task+"', true), set_config('role', 'nuanxin_system', true)", fn)
}
