// Command nuanxin is the whole product in one program: the API, the workers, the
// migrations, and, with `nuanxin dev`, everything together on private servers.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/nuanxin/nuanxin/internal/app"
	"github.com/nuanxin/nuanxin/internal/embedded"
)

// version is set by the linker.
var version = "dev"

func main() {
	embedded.RunChildIfAsked()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := app.Run(ctx, app.Program{Version: version, Args: os.Args[1:], Environ: os.Environ(), Out: os.Stdout, Err: os.Stderr})
	stop()
	if code != 0 {
		fmt.Fprintln(os.Stderr)
	}
	os.Exit(code)
}
