package bench

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"
)

// statement is one of a question's statements with its arguments.
type statement struct {
	sql  string
	args []any
}

// statements are what the database has to do for a question.
type statements func(rng *rand.Rand) []statement

// scope enters a tenant, as every request does.
type scope struct{ tenant, role string }

// limit asks the database alone: all statements of a question in one pipeline.
func (w *world) limit(s scope, q statements) ([]asker, func()) {
	out, conns := make([]asker, connections), make([]*pgx.Conn, connections)
	for n := range out {
		conn := w.connect("nuanxin_app")
		conns[n] = conn
		out[n] = func(rng *rand.Rand) error {
			b := &pgx.Batch{}
			b.Queue("select set_config('app.tenant', $1, true), set_config('role', $2, true)", s.tenant, s.role)
			for _, st := range q(rng) {
				b.Queue(st.sql, st.args...)
			}
			return readAll(conn, b)
		}
	}
	return out, func() {
		for _, conn := range conns {
			_ = conn.Close(context.Background())
		}
	}
}

func readAll(conn *pgx.Conn, b *pgx.Batch) error {
	res := conn.SendBatch(context.Background(), b)
	for range b.Len() {
		rows, err := res.Query()
		if err != nil {
			_ = res.Close()
			return err
		}
		for rows.Next() {
			rows.RawValues()
		}
		if err := rows.Err(); err != nil {
			_ = res.Close()
			return err
		}
	}
	return res.Close()
}

// copied is the statement that copies the rows of a table that belong to an archive
// ($1) under other values ($2, JSON).
func copied(b *testing.B, super *pgx.Conn, table, key string) string {
	b.Helper()
	columns := text(b, super, `select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
		where attrelid = $1::text::regclass and attnum > 0 and not attisdropped and attgenerated = ''`, table)
	require.NotEmpty(b, columns)
	return "insert into " + table + " (" + columns + ") select " + columns + " from jsonb_populate_record((select t from " + table +
		" t where " + key + " = $1 limit 1), $2)"
}
