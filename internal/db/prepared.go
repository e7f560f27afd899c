package db

import (
	"context"
	"database/sql"

	"github.com/jackc/pgx/v5"
	"github.com/uptrace/bun"
)

// Prepared runs statements of a transaction whose plans PostgreSQL keeps, with $n
// placeholders. bun writes arguments into the text, so each of its statements is
// parsed and planned anew, policies included. For the few that every job repeats
// that costs several times more than to run them.
type Prepared struct {
	tx   *sql.Tx
	mode pgx.QueryExecMode
}

// Prepared gives tx's prepared statements.
func (d *DB) Prepared(tx Tx) Prepared {
	return Prepared{tx: tx.(bun.Tx).Tx, mode: d.mode}
}

// QueryContext runs a statement that answers rows.
func (p Prepared) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return p.tx.QueryContext(ctx, query, append([]any{p.mode}, args...)...)
}

// QueryRowContext runs a statement that answers at most one row.
func (p Prepared) QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row {
	return p.tx.QueryRowContext(ctx, query, append([]any{p.mode}, args...)...)
}

// ExecContext runs a statement without an answer.
func (p Prepared) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return p.tx.ExecContext(ctx, query, append([]any{p.mode}, args...)...)
}
