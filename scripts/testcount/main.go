// Command testcount reads the output of `go test -json` and makes it short for
// people: one line per package, the whole output of what failed, the slowest
// packages, and how many tests passed, failed and were skipped.
//
// With -counts FILE it writes the three numbers to FILE. It exits with 1 if
// anything failed or if no test ran at all.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	file := flag.String("counts", "", "write \"passed failed skipped\" to this file")
	flag.Parse()
	c := newCounter(os.Stdout)
	if err := c.read(os.Stdin); err != nil {
		fmt.Fprintln(os.Stderr, "testcount:", err)
		os.Exit(1)
	}
	c.report()
	if *file != "" {
		counts := fmt.Sprintln(c.passed, c.failed, c.skipped)
		if err := os.WriteFile(*file, []byte(counts), 0o600); err != nil {
			fmt.Fprintln(os.Stderr, "testcount:", err)
			os.Exit(1)
		}
	}
	if c.failed > 0 || c.passed == 0 {
		os.Exit(1)
	}
}
