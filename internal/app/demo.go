package app

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/nuanxin/nuanxin/graph/messages"
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
	out := &demoLogins{file: filepath.Join(dir, demo.LoginsFile)}
	unfinished := demoMark(dir)
	fresh, err := unfinished.isSet()
	if err != nil {
		return nil, err
	}
	if !fresh {
		out.all, err = demo.ReadLogins(dir)
		return out, err
	}
	out.all, err = SeedDemo(ctx, a.cfg, a.backends, demo.Options{Dir: dir, Households: demoHouseholds, Progress: progress})
	if err != nil {
		return nil, err
	}
	return out, unfinished.clear()
}

// mark is a file whose presence says something about the directory it lies in.
type mark string

// demoMark says that the database waits for its demo: it is set before the database is
// made and cleared when the demo is complete, so that a start that was killed in
// between is told from an installation with people's work in it.
func demoMark(dir string) mark { return mark(filepath.Join(dir, "demo-unfinished")) }

func (m mark) set() error { return os.WriteFile(string(m), nil, 0o600) }

func (m mark) clear() error { return os.Remove(string(m)) }

func (m mark) isSet() (bool, error) {
	_, err := os.Stat(string(m))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
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
		DB: b.DB, Clock: still, Jobs: a.Engine, Org: a.Org, Member: a.Member, Hardship: a.Hardship, Intake: a.Intake, Change: a.Change, Handover: a.Handover, CivilCheck: a.CivilCheck, Exit: a.Exit, Disposal: a.Disposal,
		Campaign: a.Campaign, Run: a.Run, Visit: a.Visit, FollowUp: a.FollowUp,
		MeansTest: a.MeansTest, Supervision: a.Supervision, Disclosure: a.Disclosure, Approval: a.Approval,
		Assistance: a.Assistance, Feedback: a.Feedback, Worker: a.Worker, Transfer: a.Transfer, Attachment: a.Attachment, Store: b.Store,
	}, o)
}

// write lists the accounts, each with where and as what it works.
func (l *demoLogins) write(s *strings.Builder) {
	if l.all == nil {
		fmt.Fprintf(s, "  accounts  those of this installation; %s is gone\n", l.file)
		return
	}
	s.WriteString("\n  sign in as (passwords were generated for this installation):\n")
	for _, x := range l.all {
		fmt.Fprintf(s, "    %-20s %s   %s, %s\n", x.Login, x.Password, x.Tenant, rolesInWords(x.Roles))
	}
	fmt.Fprintf(s, "  kept in   %s\n", l.file)
}

func rolesInWords(roles []string) string {
	words := make([]string, len(roles))
	for i, role := range roles {
		words[i] = messages.Word(messages.English, role)
	}
	return strings.Join(words, " and ")
}

// activeFakes are the outside services that are only imitated.
func (a *App) activeFakes() (names []string) {
	channels, _ := channelsOf(a.cfg) // New would have failed
	for _, n := range notify.ActiveFakes(channels) {
		names = append(names, string(n))
	}
	return names
}
