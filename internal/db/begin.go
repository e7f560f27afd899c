package db

import (
	"context"
	"database/sql"
	"database/sql/driver"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
)

type beginKey struct{}

// withScope has transactions under ctx begin with a scope statement, which holds no
// foreign text; "" for none.
func withScope(ctx context.Context, scope string) context.Context {
	return context.WithValue(ctx, beginKey{}, scope)
}

// openScoped opens the pool for bun. BEGIN and the scope go out together, which saves
// every command a round trip.
func openScoped(pool *pgxpool.Pool) *sql.DB {
	d := sql.OpenDB(scopedConnector{stdlib.GetPoolConnector(pool)})
	d.SetMaxIdleConns(0) // the pool keeps them
	return d
}

type scopedConnector struct{ driver.Connector }

func (c scopedConnector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return scopedConn{conn.(*stdlib.Conn)}, nil
}

type scopedConn struct{ *stdlib.Conn }

func (c scopedConn) BeginTx(ctx context.Context, opts driver.TxOptions) (driver.Tx, error) {
	scope, _ := ctx.Value(beginKey{}).(string)
	if scope == "" {
		return c.Conn.BeginTx(ctx, opts)
	}
	conn := c.Conn.Conn()
	if conn.IsClosed() {
		return nil, driver.ErrBadConn
	}
	tx, err := conn.BeginTx(ctx, pgx.TxOptions{BeginQuery: "begin; " + scope})
	return scopedTx{ctx, tx}, err
}

type scopedTx struct {
	ctx context.Context //nolint:containedctx // the interface of database/sql has none
	tx  pgx.Tx
}

func (t scopedTx) Commit() error   { return t.tx.Commit(t.ctx) }
func (t scopedTx) Rollback() error { return t.tx.Rollback(t.ctx) }
