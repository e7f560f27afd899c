// Command letdayspass moves the records of one union back in time, as if days had
// passed since: notices end, deadlines come, planned jobs are due. The browser
// journeys use it, because the server that they look at lives on the real clock.
//
// It works past the rules of the database on a private installation that is running
// (NUANXIN_STATE_DIR), and touches no other union.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/nuanxin/nuanxin/internal/embedded"
)

// deadline bounds the wait for jobs that are at work.
const deadline = time.Minute

func main() {
	union := flag.String("union", "", "unified social credit code of the union")
	days := flag.Int("days", 0, "how many days pass")
	database := flag.String("database", "nuanxin", "database of the installation")
	flag.Parse()
	if err := run(*database, *union, *days); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func run(database, union string, days int) (err error) {
	url, err := embedded.RunningAdminURL("", database)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), deadline)
	defer cancel()
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, conn.Close(context.WithoutCancel(ctx))) }()
	return letDaysPass(ctx, conn, union, days)
}
