// Command needpostgres prints the directory of a PostgreSQL server's programs,
// fetching the pinned release on the first call. The test run calls it once, so
// that test processes do not fetch it side by side.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/nuanxin/nuanxin/internal/embedded"
)

func main() {
	dir, err := embedded.LocatePostgres(context.Background(), func(step string) { fmt.Fprintln(os.Stderr, "==>", step) })
	if err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
	fmt.Println(dir)
}
