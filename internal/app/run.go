package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/config"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/migrations"
)

// Program is one call of the command line.
type Program struct {
	Version string
	Args    []string
	Environ []string
	Out     io.Writer
	Err     io.Writer
}

const usage = `nuanxin %s

  nuanxin dev             everything on this machine, on private servers, with a demo
  nuanxin api             the API and the web app
  nuanxin worker          background jobs and schedules
  nuanxin migrate         bring the database to this version, as its owner
  nuanxin audit verify    recompute every audit chain
  nuanxin config          the settings and what they mean
  nuanxin version

`

// errUsage asks for the list of commands.
var errUsage = errors.New("unknown command")

// Run runs one command until it is done or ctx ends, and answers the exit code.
func Run(ctx context.Context, p Program) int {
	err := p.dispatch(ctx)
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errUsage):
		_, _ = fmt.Fprintf(p.Err, usage, p.Version)
		return 2
	default:
		_, _ = fmt.Fprintf(p.Err, "nuanxin: %v\n", err)
		return 1
	}
}

func (p Program) dispatch(ctx context.Context) error {
	cmd, rest := "", p.Args
	if len(rest) > 0 {
		cmd, rest = rest[0], rest[1:]
	}
	switch cmd {
	case "version":
		_, err := fmt.Fprintln(p.Out, p.Version)
		return err
	case "config":
		_, err := fmt.Fprint(p.Out, config.Describe())
		return err
	case "migrate":
		return p.migrate(ctx)
	case "dev":
		return p.dev(ctx)
	case "api":
		return p.serve(ctx, parts{api: true})
	case "worker":
		return p.serve(ctx, parts{worker: true})
	case "audit":
		if len(rest) == 1 && rest[0] == "verify" {
			return p.auditVerify(ctx)
		}
	}
	return errUsage
}

// settings reads the environment and refuses what is missing or unsafe.
func (p Program) settings(purpose config.Purpose) (*config.Config, error) {
	c, err := config.Load(p.Environ)
	if err != nil {
		return nil, err
	}
	if err := c.Validate(purpose); err != nil {
		return nil, err
	}
	p.setLogger(c)
	return c, nil
}

func (p Program) setLogger(c *config.Config) {
	o := &slog.HandlerOptions{Level: c.LogLevel}
	if c.LogFormat == "text" {
		slog.SetDefault(slog.New(slog.NewTextHandler(p.Err, o)))
		return
	}
	slog.SetDefault(slog.New(slog.NewJSONHandler(p.Err, o)))
}

func (p Program) migrate(ctx context.Context) error {
	c, err := p.settings(config.Migrate)
	if err != nil {
		return err
	}
	n := 0
	err = db.Migrate(ctx, c.DatabaseOwnerURL.Reveal(), migrations.Files, func(name string) {
		n++
		_, _ = fmt.Fprintln(p.Out, "applied", name)
	})
	if err == nil {
		_, err = fmt.Fprintf(p.Out, "%d migrations applied\n", n)
	}
	return err
}

// parts of the product that one process runs.
type parts struct{ api, worker bool }

func (p Program) serve(ctx context.Context, what parts) error {
	c, err := p.settings(config.Serve)
	if err != nil {
		return err
	}
	b, err := external(ctx, c)
	if err != nil {
		return err
	}
	a, err := New(c, b, clock.System)
	if err != nil {
		return errors.Join(err, b.Close())
	}
	return errors.Join(a.run(ctx, what, nil), b.Close())
}

func (p Program) auditVerify(ctx context.Context) error {
	c, err := p.settings(config.Serve)
	if err != nil {
		return err
	}
	b, err := external(ctx, c)
	if err != nil {
		return err
	}
	a, err := New(c, b, clock.System)
	if err != nil {
		return errors.Join(err, b.Close())
	}
	ok, err := a.Notary.VerifyAll(ctx, p.Out)
	if err == nil && !ok {
		err = errors.New("an audit chain is broken")
	}
	return errors.Join(err, b.Close())
}
