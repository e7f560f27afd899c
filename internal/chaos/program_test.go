package chaos

import (
	"context"
	"fmt"
	"log/slog"
	"os"

	"github.com/nuanxin/nuanxin/internal/app"
)

// programEnv are the settings of nuanxin worker on the servers of the run. Its object
// store is never asked.
func (r *run) programEnv(keyFile string) []string {
	network, addr := r.redis.address()
	if network == "tcp" {
		network = "redis"
	}
	return []string{
		"NUANXIN_ENV=prod", "NUANXIN_PUBLIC_URL=https://nuanxin.test", "NUANXIN_MASTER_KEY_FILE=" + keyFile,
		"DATABASE_URL=" + r.pg.appURL(), "REDIS_URL=" + network + "://" + addr, "NUANXIN_WORKER_CONCURRENCY=2",
		"S3_ENDPOINT=127.0.0.1:1", "S3_ACCESS_KEY=nuanxin-chaos", "S3_SECRET_KEY=nothing-is-stored-here",
	}
}

// runProgram is nuanxin worker under a supervisor that starts it again when it could
// not start because a server was away.
func runProgram(ctx context.Context, parentGone <-chan struct{}) int {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		<-parentGone
		cancel()
	}()
	for {
		code := app.Run(ctx, app.Program{Version: "chaos", Args: []string{"worker"}, Environ: os.Environ(), Out: os.Stdout, Err: os.Stderr})
		if ctx.Err() != nil {
			slog.InfoContext(ctx, "stopped in order", "code", code)
			return code
		}
		fmt.Fprintln(os.Stderr, "started again")
	}
}
