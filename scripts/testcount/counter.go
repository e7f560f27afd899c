package main

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
)

// slowSeconds is when a package is listed as slow, and slowest how many are.
const (
	slowSeconds = 10
	slowest     = 10
)

// event is a line of `go test -json`; see `go doc test2json`.
type event struct {
	Action     string
	Package    string
	ImportPath string // of build events
	Test       string
	Elapsed    float64
	Output     string
}

// counter adds up events. Subtests count as tests of their own.
type counter struct {
	out                     io.Writer
	passed, failed, skipped int
	outputs                 map[string][]string // by package and test, until it is known to have passed
	perPackage              map[string]int      // tests that ended
	failedTests             map[string]int      // by package
	seconds                 map[string]float64  // by package
}

func newCounter(out io.Writer) *counter {
	return &counter{
		out: out, outputs: map[string][]string{}, perPackage: map[string]int{},
		failedTests: map[string]int{}, seconds: map[string]float64{},
	}
}

func (c *counter) read(in io.Reader) error {
	lines := bufio.NewReader(in)
	for {
		line, err := lines.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			c.line(line)
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// line also takes what is no event: the go command's own messages.
func (c *counter) line(line []byte) {
	var e event
	if line[0] != '{' || json.Unmarshal(line, &e) != nil {
		c.printf("%s", line)
		return
	}
	switch {
	case e.Action == "output":
		key := e.Package + " " + e.Test
		c.outputs[key] = append(c.outputs[key], e.Output)
	case strings.HasPrefix(e.Action, "build-"):
		c.printf("%s", e.Output)
	case e.Test != "":
		c.test(e)
	default:
		c.pkg(e)
	}
}

func (c *counter) test(e event) {
	switch e.Action {
	case "pass":
		c.passed++
	case "skip":
		c.skipped++
	case "fail":
		c.failed++
		c.failedTests[e.Package]++
		c.show(e.Package + " " + e.Test)
	default:
		return // run, pause, cont
	}
	c.perPackage[e.Package]++
	delete(c.outputs, e.Package+" "+e.Test)
}

func (c *counter) pkg(e event) {
	if e.Action != "pass" && e.Action != "fail" {
		return // start, or skip: no test files
	}
	c.seconds[e.Package] = e.Elapsed
	if e.Action == "pass" {
		c.printf("ok    %s  %d tests  %.1fs\n", e.Package, c.perPackage[e.Package], e.Elapsed)
	} else {
		c.failPackage(e.Package)
	}
	delete(c.outputs, e.Package+" ")
}

// failPackage counts a package that failed without a failed test: it did not
// build, its TestMain failed, or it ran out of time.
func (c *counter) failPackage(name string) {
	if c.failedTests[name] == 0 {
		c.failed++
		for key := range c.outputs { // tests that never ended
			if strings.HasPrefix(key, name+" ") && key != name+" " {
				c.show(key)
			}
		}
		c.show(name + " ")
	}
	c.printf("FAIL  %s\n", name)
}

func (c *counter) show(key string) {
	for _, output := range c.outputs[key] {
		c.printf("%s", output)
	}
}

// report prints the slowest packages.
func (c *counter) report() {
	type row struct {
		name    string
		seconds float64
	}
	var rows []row
	for name, s := range c.seconds {
		if s >= slowSeconds {
			rows = append(rows, row{name, s})
		}
	}
	slices.SortFunc(rows, func(a, b row) int { return cmp.Compare(b.seconds, a.seconds) })
	for _, r := range rows[:min(len(rows), slowest)] {
		c.printf("slow  %s  %.0fs\n", r.name, r.seconds)
	}
}

func (c *counter) printf(format string, args ...any) {
	_, _ = fmt.Fprintf(c.out, format, args...) // a broken terminal shows itself
}
