package db

import (
	"fmt"
	"strings"
)

// UnitScope is the part of a tenant's unit tree that an actor may see: all of
// it, or the subtrees whose paths are listed. The zero value sees nothing.
//
// It is the one row filter inside a tenant (centre sees all, station its
// subtree, point its own).
type UnitScope struct {
	All   bool
	Paths []string
}

// Where is the predicate on a column that holds a unit path ("0001.0004."), and
// the arguments with the placeholders numbered from n+1. Path columns are
// COLLATE "C", so each subtree is one index range.
func (s UnitScope) Where(column string, args []any) (string, []any) {
	if s.All {
		return "true", args
	}
	var ors []string
	for _, p := range s.Paths {
		args = append(args, p, p+"~")
		ors = append(ors, fmt.Sprintf("(%[1]s >= $%[2]d and %[1]s < $%[3]d)", column, len(args)-1, len(args)))
	}
	if ors == nil {
		return "false", args
	}
	return "(" + strings.Join(ors, " or ") + ")", args
}

// Covers tells whether the unit at path lies in the scope.
func (s UnitScope) Covers(path string) bool {
	if s.All {
		return true
	}
	for _, p := range s.Paths {
		if strings.HasPrefix(path, p) {
			return true
		}
	}
	return false
}
