// Package erasure is how capabilities take away what they keep of a household whose
// destruction was decided (销毁). The server may neither delete nor change most of these
// rows: each capability has a function of the database for it, which looks for the decision
// itself. The disposal calls them one after another in its transaction.
package erasure

import (
	"context"
	"fmt"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Gone is what is taken away.
type Gone struct {
	Archive id.ID
	Persons []secret.Index // its people whom no other archive of the union knows
	Rows    []id.ID        // what went before: files, cases and prints about them go too
}

// Line is what went of one table: how many rows, and the SHA-256 of what they held.
type Line struct {
	Table string  `bun:"tbl" json:"tbl"`
	Rows  int     `json:"rows"`
	Sum   string  `json:"sum"` // hexadecimal
	IDs   []id.ID `bun:"ids,array" json:"-"`
}

// Eraser takes away what one capability keeps.
type Eraser func(ctx context.Context, tx db.Tx, g *Gone) ([]Line, error)

// By is the eraser that is a function of the database.
func By(function string) Eraser {
	sql := `select tbl, rows, encode(sum, 'hex') as sum, ids from app.` + function + `(row(?::uuid, array[?]::uuid[], array[?]::bytea[])::app.gone)`
	return func(ctx context.Context, tx db.Tx, g *Gone) (lines []Line, err error) {
		err = tx.NewRaw(sql, g.Archive, bun.List(g.Rows), bun.List(g.Persons)).Scan(ctx, &lines)
		if err != nil {
			return nil, fmt.Errorf("erase by %s: %w", function, err)
		}
		return lines, nil
	}
}

// Add notes what went, for the erasers that follow.
func (g *Gone) Add(lines []Line) {
	for _, l := range lines {
		g.Rows = append(g.Rows, l.IDs...)
	}
}
