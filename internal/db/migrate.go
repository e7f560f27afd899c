package db

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"github.com/jackc/pgx/v5"
)

// migrationLock is the advisory lock that makes parallel migrators take turns. It
// goes with the connection, so a killed migrator blocks nobody.
const migrationLock = 0x6e75616e78696e // "nuanxin"

// Migrate brings the schema to the newest version as the owner role at url, and
// reports each file it applied. Files already applied are skipped; one that
// changed since is refused, because an installation elsewhere ran the old text.
func Migrate(ctx context.Context, url string, files fs.FS, applied func(name string)) (err error) {
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		return fmt.Errorf("cannot reach the database as its owner: %w", err)
	}
	defer func() { err = errors.Join(err, conn.Close(context.WithoutCancel(ctx))) }()
	for _, q := range []string{
		fmt.Sprintf("select pg_advisory_lock(%d)", migrationLock),
		`create schema if not exists migration`,
		`create table if not exists migration.applied (
			name text primary key, sha256 text not null, applied_at timestamptz not null default now())`,
	} {
		if _, err := conn.Exec(ctx, q); err != nil {
			return fmt.Errorf("prepare migrations: %w", err)
		}
	}
	done, err := appliedMigrations(ctx, conn)
	if err != nil {
		return err
	}
	names, err := fs.Glob(files, "*.tx.up.sql")
	if err != nil {
		return err
	}
	for _, name := range names { // fs.Glob answers in name order
		if err := applyMigration(ctx, conn, files, name, done[name], applied); err != nil {
			return fmt.Errorf("migration %s: %w", name, err)
		}
	}
	return nil
}

func appliedMigrations(ctx context.Context, conn *pgx.Conn) (map[string]string, error) {
	rows, err := conn.Query(ctx, "select name, sha256 from migration.applied")
	if err != nil {
		return nil, fmt.Errorf("read applied migrations: %w", err)
	}
	done := map[string]string{}
	var name, sum string
	_, err = pgx.ForEachRow(rows, []any{&name, &sum}, func() error { done[name] = sum; return nil })
	return done, err
}

func applyMigration(ctx context.Context, conn *pgx.Conn, files fs.FS, name, doneSum string, applied func(string)) error {
	text, err := fs.ReadFile(files, name)
	if err != nil {
		return err
	}
	sum := checksum(text)
	if doneSum == sum {
		return nil
	}
	if doneSum != "" {
		return errors.New("the file changed after it was applied; write a new migration instead")
	}
	tx, err := conn.Begin(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback(context.WithoutCancel(ctx)) }() // no effect after commit
	// The simple protocol runs a text of many statements.
	if _, err := tx.Conn().PgConn().Exec(ctx, string(text)).ReadAll(); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, "insert into migration.applied (name, sha256) values ($1, $2)", name, sum); err != nil {
		return err
	}
	if err := tx.Commit(ctx); err != nil {
		return err
	}
	applied(name)
	return nil
}

// SchemaVersion is the newest applied migration, "" before the first.
func (d *DB) SchemaVersion(ctx context.Context) (string, error) {
	var v string
	err := d.read.QueryRow(ctx, "select coalesce(max(name), '') from migration.applied").Scan(&v)
	return v, err
}

// Bootstrap makes the roles and the database on a private server, as its superuser.
// It may run again. beforeCreate is called only when there is no such database yet.
func Bootstrap(ctx context.Context, url, database, roles string, beforeCreate func() error) (err error) {
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		return fmt.Errorf("cannot reach the database server: %w", err)
	}
	defer func() { err = errors.Join(err, conn.Close(context.WithoutCancel(ctx))) }()
	if _, err := conn.PgConn().Exec(ctx, roles).ReadAll(); err != nil {
		return fmt.Errorf("make the roles: %w", err)
	}
	var exists bool
	if err := conn.QueryRow(ctx, "select exists (select from pg_database where datname = $1)", database).Scan(&exists); err != nil || exists {
		return err
	}
	if err := beforeCreate(); err != nil {
		return err
	}
	_, err = conn.Exec(ctx, "create database "+pgx.Identifier{database}.Sanitize()+" owner nuanxin_owner")
	return err
}

// DropDatabase removes a database of a private server, as its superuser, if it is there.
func DropDatabase(ctx context.Context, url, database string) (err error) {
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		return fmt.Errorf("cannot reach the database server: %w", err)
	}
	defer func() { err = errors.Join(err, conn.Close(context.WithoutCancel(ctx))) }()
	_, err = conn.Exec(ctx, "drop database if exists "+pgx.Identifier{database}.Sanitize()+" with (force)")
	return err
}
