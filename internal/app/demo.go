package app

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/config"
	"github.com/nuanxin/nuanxin/internal/demo"
	"github.com/nuanxin/nuanxin/internal/embedded"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// demoLogins are the accounts that a newcomer may use.
type demoLogins struct {
	all  []demo.Login
	file string
}

// seedDemo fills a fresh installation. It works with services on a clock of its own
// and without Redis: what jobs would do later happens at once.
func (a *App) seedDemo(ctx context.Context, progress func(string)) (*demoLogins, error) {
	dir := embedded.StateDir()
	all, err := SeedDemo(ctx, a.cfg, a.backends, demo.Options{Dir: dir, Households: demoHouseholds, Progress: progress})
	return &demoLogins{all: all, file: filepath.Join(dir, demo.LoginsFile)}, err
}

const demoHouseholds = 2000

// SeedDemo makes the demo world over the backends; see package demo.
func SeedDemo(ctx context.Context, c *config.Config, b *Backends, o demo.Options) ([]demo.Login, error) {
	still := clock.NewFake(clock.System.Now())
	quiet := *b
	quiet.Redis = nil
	a, err := New(c, &quiet, still)
	if err != nil {
		return nil, err
	}
	return demo.Seed(ctx, demo.Services{
		DB: b.DB, Clock: still, Jobs: a.Engine, Org: a.Org, Member: a.Member, Hardship: a.Hardship, Campaign: a.Campaign,
		Supervision: a.Supervision, Attachment: a.Attachment, Store: b.Store,
	}, o)
}

// write lists the accounts, each with where and as what it works.
func (l *demoLogins) write(s *strings.Builder) {
	s.WriteString("\n  sign in as (passwords were generated for this installation):\n")
	for _, x := range l.all {
		fmt.Fprintf(s, "    %-20s %s   %s %s\n", x.Login, x.Password, x.Tenant, strings.Join(x.Roles, ","))
	}
	fmt.Fprintf(s, "  kept in   %s\n", l.file)
}

// activeFakes are the outside services that are only imitated.
func (a *App) activeFakes() (names []string) {
	channels, _ := channelsOf(a.cfg) // New would have failed
	for _, n := range notify.ActiveFakes(channels) {
		names = append(names, string(n))
	}
	return names
}
