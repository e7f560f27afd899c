package embedded_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/embedded"
)

func startPostgres(t *testing.T, o embedded.PostgresOptions) *embedded.Postgres {
	t.Helper()
	p, err := embedded.StartPostgres(testContext(t), o)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, p.Stop()) })
	return p
}

func execute(t *testing.T, url, sql string, args ...any) {
	t.Helper()
	ctx := testContext(t)
	conn, err := pgx.Connect(ctx, url)
	require.NoError(t, err)
	defer conn.Close(ctx)
	_, err = conn.Exec(ctx, sql, args...)
	require.NoError(t, err)
}

func queryInt(t *testing.T, url, sql string) (n int) {
	t.Helper()
	ctx := testContext(t)
	conn, err := pgx.Connect(ctx, url)
	require.NoError(t, err)
	defer conn.Close(ctx)
	require.NoError(t, conn.QueryRow(ctx, sql).Scan(&n))
	return n
}

func TestPostgresEphemeral(t *testing.T) {
	t.Parallel()
	p, err := embedded.StartPostgres(testContext(t), embedded.PostgresOptions{Ephemeral: true})
	require.NoError(t, err)
	execute(t, p.AdminURL("postgres"), "create role helper login")
	execute(t, p.AdminURL("postgres"), "create database visits owner helper")
	execute(t, p.URL("helper", "visits"), "create table visit (id int)")
	require.Equal(t, 1, queryInt(t, p.AdminURL("postgres"), "select (lower('É') = 'é')::int"), "letters beyond ASCII must fold")
	require.NoError(t, p.Stop())
	<-p.Done()
	require.NoDirExists(t, p.DataDir())
	require.NoError(t, p.Stop(), "a second stop does nothing")
}

func TestPostgresEphemeralRefusesDir(t *testing.T) {
	t.Parallel()
	_, err := embedded.StartPostgres(testContext(t), embedded.PostgresOptions{Ephemeral: true, Dir: t.TempDir()})
	require.Error(t, err)
}

func TestPostgresKeepsDataOverRestart(t *testing.T) {
	t.Parallel()
	dir := serverDir(t)
	var steps []string
	o := embedded.PostgresOptions{Dir: dir, Progress: func(s string) { steps = append(steps, s) }}
	p, err := embedded.StartPostgres(testContext(t), o)
	require.NoError(t, err)
	require.Contains(t, strings.Join(steps, "\n"), "making a PostgreSQL")
	execute(t, p.AdminURL("postgres"), "create table visit as select 42 as id")
	require.NoError(t, p.Stop())

	again := startPostgres(t, o)
	require.Equal(t, 42, queryInt(t, again.AdminURL("postgres"), "select id from visit"))
}

func TestPostgresSecondManagerIsRefusedWithWords(t *testing.T) {
	t.Parallel()
	o := embedded.PostgresOptions{Dir: serverDir(t)}
	startPostgres(t, o)
	_, err := embedded.StartPostgres(testContext(t), o)
	require.ErrorIs(t, err, embedded.ErrInUse)
	require.ErrorContains(t, err, o.Dir)
	require.ErrorContains(t, err, strconv.Itoa(os.Getpid()))
	require.ErrorContains(t, err, "NUANXIN_STATE_DIR")
}

func TestPostgresStartsAfterItsManagerWasKilled(t *testing.T) {
	t.Parallel()
	dir := serverDir(t)
	report, kill := startHelper(t, "postgres", dir)
	execute(t, report.URL, "create table visit as select 7 as id")
	kill()
	p := startPostgres(t, embedded.PostgresOptions{Dir: dir})
	require.Equal(t, 7, queryInt(t, p.AdminURL("postgres"), "select id from visit"))
}

func TestPostgresStartsAfterServerAndManagerWereKilled(t *testing.T) {
	t.Parallel()
	dir := serverDir(t)
	report, kill := startHelper(t, "postgres", dir)
	execute(t, report.URL, "create table visit as select 8 as id")
	pid := queryInt(t, report.URL, "select pg_postmaster_pid from (select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pg_postmaster_pid) x")
	require.NoError(t, syscall.Kill(pid, syscall.SIGKILL))
	kill()
	p := startPostgres(t, embedded.PostgresOptions{Dir: dir})
	require.Equal(t, 8, queryInt(t, p.AdminURL("postgres"), "select id from visit"))
}

func TestPostgresRecoversFromKillHard(t *testing.T) {
	t.Parallel()
	o := embedded.PostgresOptions{Dir: serverDir(t)}
	p, err := embedded.StartPostgres(testContext(t), o)
	require.NoError(t, err)
	execute(t, p.AdminURL("postgres"), "create table visit as select 9 as id")
	require.NoError(t, p.KillHard())
	again := startPostgres(t, o)
	require.Equal(t, 9, queryInt(t, again.AdminURL("postgres"), "select id from visit"))
}

// In containers process numbers are small and come again: the pid file of a
// killed server may name a living process that has nothing to do with it.
func TestPostgresIgnoresPidFileThatNamesAStranger(t *testing.T) {
	t.Parallel()
	dir := serverDir(t)
	p, err := embedded.StartPostgres(testContext(t), embedded.PostgresOptions{Dir: dir})
	require.NoError(t, err)
	data := p.DataDir()
	require.NoError(t, p.Stop())
	stranger := fmt.Sprintf("%d\n%s\n0\n5432\n/tmp\n\n0 0\nready\n", os.Getpid(), data)
	require.NoError(t, os.WriteFile(filepath.Join(data, "postmaster.pid"), []byte(stranger), 0o600))
	startPostgres(t, embedded.PostgresOptions{Dir: dir})
}

func TestPostgresRefusesDataOfAnotherMajor(t *testing.T) {
	t.Parallel()
	dir := serverDir(t)
	require.NoError(t, os.Mkdir(filepath.Join(dir, "pg9"), 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "pg9", "PG_VERSION"), []byte("9\n"), 0o600))
	_, err := embedded.StartPostgres(testContext(t), embedded.PostgresOptions{Dir: dir})
	require.ErrorContains(t, err, "another major version")
	require.FileExists(t, filepath.Join(dir, "pg9", "PG_VERSION"))
}

func TestPostgresStartEndsWithItsContext(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	dir := serverDir(t)
	_, err := embedded.StartPostgres(ctx, embedded.PostgresOptions{Dir: dir})
	require.Error(t, err)
	startPostgres(t, embedded.PostgresOptions{Dir: dir}) // the failed start holds nothing
}

// TestPostgresStartsWhateverTheUmask: PostgreSQL's account can enter every directory
// that had to be made.
func TestPostgresStartsWhateverTheUmask(t *testing.T) {
	t.Parallel()
	report, _ := startHelper(t, "postgres", filepath.Join(serverDir(t), "state", "of", "ours"), helperMask+"=077")
	require.NotEmpty(t, report.URL)
}
