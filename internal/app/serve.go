package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"syscall"
	"time"

	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/httpapi"
)

// Time that a stopping process gives to what is under way.
const (
	drainRequests = 25 * time.Second
	drainJobs     = 20 * time.Second
)

// run serves until ctx ends, then drains. started is told the address (nil to tell
// nobody).
func (a *App) run(ctx context.Context, what parts, started func(net.Addr)) error {
	failed := make(chan error, 1)
	var srv *http.Server
	if what.api {
		l, err := listen(a.cfg.Addr)
		if err != nil {
			return err
		}
		srv = httpapi.NewServer(a.Handler)
		srv.RegisterOnShutdown(sync.OnceFunc(func() { close(a.closing) }))
		go func() { failed <- srv.Serve(l) }()
		if started != nil {
			started(l.Addr())
		}
		slog.InfoContext(ctx, "serving", "addr", l.Addr().String())
	}
	background, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	if what.api {
		go a.Notify.Feed().Run(background)
	}
	if what.worker {
		a.Engine.Start()
		go a.plant(background)
		if a.backends.Store != nil {
			go a.anchorChains(background)
		}
	}
	var err error
	select {
	case <-ctx.Done():
	case err = <-failed:
	}
	return errors.Join(err, a.drain(srv))
}

func (a *App) drain(srv *http.Server) (err error) {
	if srv != nil {
		ctx, cancel := context.WithTimeout(context.Background(), drainRequests)
		defer cancel()
		if err = srv.Shutdown(ctx); errors.Is(err, context.DeadlineExceeded) {
			err = srv.Close()
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), drainJobs)
	defer cancel()
	a.Engine.Stop(ctx)
	return err
}

// anchorEvery is how often the ends of the audit chains are signed and put away, so
// that a chain cut at its end or rewritten as a whole is found.
const anchorEvery = 10 * time.Minute

func (a *App) anchorChains(ctx context.Context) {
	tick := time.NewTicker(anchorEvery)
	defer tick.Stop()
	for {
		if _, err := a.Notary.Anchor(ctx, blob.AnchorSink{Store: a.backends.Store}); err != nil && ctx.Err() == nil {
			slog.ErrorContext(ctx, "the audit chains were not anchored", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// listen names the cure of a busy port.
func listen(addr string) (net.Listener, error) {
	l, err := net.Listen("tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("the address %s is in use by another program: stop it, or set NUANXIN_ADDR, for instance NUANXIN_ADDR=0.0.0.0:8081", addr)
	}
	return l, err
}
