package app

import (
	"context"
	"fmt"
	"strings"

	"github.com/nuanxin/nuanxin/internal/demo"
	"github.com/nuanxin/nuanxin/internal/embedded"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// demoLogins are the accounts that a newcomer may use.
type demoLogins struct {
	all  []demo.Login
	file string
}

func (a *App) seedDemo(ctx context.Context, progress func(string)) (*demoLogins, error) {
	dir := embedded.StateDir()
	all, err := demo.Seed(ctx, a.Cast(), demo.Options{Dir: dir, Households: demoHouseholds, Progress: progress})
	return &demoLogins{all: all, file: dir + "/" + demo.LoginsFile}, err
}

const demoHouseholds = 2000

// Cast is what a demo world is made with.
func (a *App) Cast() demo.Services {
	return demo.Services{Org: a.Org, Member: a.Member, Hardship: a.Hardship, Campaign: a.Campaign}
}

// write lists the accounts that show the main job; the file has all of them.
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
