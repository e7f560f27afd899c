package config

import (
	"fmt"
	"strings"
)

// Problem is one setting that cannot be used.
type Problem struct {
	Var  string // environment variable
	What string // what is wrong, never quoting a secret
	Cure string // what to do
}

// Problems is the error of all settings that cannot be used.
type Problems []Problem

// Error lists them, one a line.
func (p Problems) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "the configuration cannot be used (%d):", len(p))
	for _, one := range p {
		fmt.Fprintf(&b, "\n  %s %s: %s", one.Var, one.What, one.Cure)
	}
	return b.String()
}

func (p *Problems) add(name, what, cure string) {
	*p = append(*p, Problem{name, what, cure})
}

// asError is nil when there are none.
func (p Problems) asError() error {
	if len(p) == 0 {
		return nil
	}
	return p
}
