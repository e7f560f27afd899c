package embedded

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// superuser owns a cluster made here. It bypasses row level security, so it is
// for making roles and databases only, never for the application.
const superuser = "postgres"

// startTimeout bounds a start; the recovery after a crash is the long part.
const startTimeout = 2 * time.Minute

// PostgresOptions says which PostgreSQL to run on which data.
type PostgresOptions struct {
	// Dir holds the cluster of each major version as pg<major>. Empty means
	// "postgres" in StateDir.
	Dir string
	// BinDir holds the programs initdb and postgres. Empty means LocatePostgres.
	BinDir string
	// Ephemeral makes a cluster for tests: in memory where possible, without
	// durability, removed by Stop. Dir must be empty.
	Ephemeral bool
	// Progress is told the steps that take long. It may be nil.
	Progress func(step string)
}

// Postgres is a running private PostgreSQL server.
type Postgres struct {
	child     *child
	lock      *dirLock
	binDir    string
	version   version
	root      string // directory under the lock
	data      string
	socketDir string
	account   *syscall.Credential // nil: our own
	ephemeral bool
	progress  func(string)
}

// StartPostgres starts the server, making its cluster first if there is none,
// and returns once it accepts connections. What a killed run left is cleared up.
// It fails with ErrInUse when another process manages the directory.
func StartPostgres(ctx context.Context, o PostgresOptions) (_ *Postgres, err error) {
	p, err := newPostgres(ctx, o)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, p.release())
		}
	}()
	if err := p.prepare(ctx); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	if err := p.evict(ctx); err != nil {
		return nil, err
	}
	if err := p.launch(ctx); err != nil {
		return nil, err
	}
	return p, nil
}

// newPostgres finds the program and takes the directory.
func newPostgres(ctx context.Context, o PostgresOptions) (*Postgres, error) {
	if o.Ephemeral && o.Dir != "" {
		return nil, errors.New("an ephemeral PostgreSQL chooses its own directory")
	}
	p := &Postgres{binDir: o.BinDir, ephemeral: o.Ephemeral, progress: o.Progress}
	if p.progress == nil {
		p.progress = func(string) {}
	}
	var err error
	if p.binDir == "" {
		if p.binDir, err = LocatePostgres(ctx, p.progress); err != nil {
			return nil, err
		}
	}
	if p.version, err = versionOf(ctx, p.binDir); err != nil {
		return nil, err
	}
	if p.root, err = clusterRoot(o); err != nil {
		return nil, err
	}
	p.data = filepath.Join(p.root, "pg"+strconv.Itoa(p.version.major))
	p.socketDir = socketDir("pg", p.data)
	p.lock, err = lockDir(p.root, 0o755)
	return p, err
}

func clusterRoot(o PostgresOptions) (string, error) {
	switch {
	case o.Ephemeral:
		return makeThrowAway()
	case o.Dir == "":
		return filepath.Abs(filepath.Join(StateDir(), "postgres"))
	default:
		return filepath.Abs(o.Dir)
	}
}

// prepare makes the directories and, on the first start, the cluster.
func (p *Postgres) prepare(ctx context.Context) (err error) {
	if err := p.checkMajor(); err != nil {
		return err
	}
	if p.account, err = serverAccount(p.data); err != nil {
		return err
	}
	if err := makeOwned(p.socketDir, p.account); err != nil {
		return err
	}
	if err := checkReachable(p.account, p.root, p.binDir); err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(p.data, "PG_VERSION")); err == nil {
		return nil
	}
	return p.initCluster(ctx)
}

// checkMajor refuses to start beside the data of another major version, which
// would look like an empty database to the user.
func (p *Postgres) checkMajor() error {
	clusters, err := filepath.Glob(filepath.Join(p.root, "pg*", "PG_VERSION"))
	if err != nil || len(clusters) == 0 {
		return err
	}
	for _, c := range clusters {
		if filepath.Dir(c) == p.data {
			return nil
		}
	}
	return fmt.Errorf("%s holds the data of another major version than PostgreSQL %d: set NUANXIN_PG_BIN_DIR to the programs of that version, or move the data away",
		filepath.Dir(clusters[0]), p.version.major)
}

func (p *Postgres) initCluster(ctx context.Context) error {
	p.progress("making a PostgreSQL " + p.version.text + " cluster in " + p.data)
	tmp := p.data + ".init" // renamed when complete: a kill half-way leaves no half cluster
	if err := errors.Join(os.RemoveAll(tmp), makeOwned(tmp, p.account)); err != nil {
		return err
	}
	args := []string{"-D", tmp, "-U", superuser, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-instructions"}
	if p.version.major >= 17 { // upper, lower and ILIKE for all of Unicode, the same on every system
		args = append(args, "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
	} else { // the same from the system's own tables
		args = append(args, "--lc-ctype="+unicodeCtype)
	}
	if p.ephemeral {
		args = append(args, "--no-sync")
	}
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	cmd := exec.CommandContext(ctx, filepath.Join(p.binDir, "initdb"), args...)
	cmd.Dir, cmd.Env = "/", childEnv()
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: p.account}
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w\n%s", err, out)
	}
	return os.Rename(tmp, p.data)
}

// launch starts the server, again while backends of a server killed with -9
// still hold the shared memory; they need a moment to notice.
func (p *Postgres) launch(ctx context.Context) error {
	for {
		err := p.run(ctx)
		if err == nil || !strings.Contains(err.Error(), "is still in use") {
			return err
		}
		select {
		case <-ctx.Done():
			return err
		case <-time.After(250 * time.Millisecond):
		}
	}
}

// run starts the server once and waits until it accepts connections.
func (p *Postgres) run(ctx context.Context) error {
	cmd := exec.Command(filepath.Join(p.binDir, "postgres"), p.serverArgs()...)
	cmd.Dir, cmd.Env = "/", childEnv()
	// SIGINT is PostgreSQL's fast shutdown: sessions are ended, data is flushed.
	c, err := startChild(cmd, p.data+".log", p.account, syscall.SIGINT)
	if err != nil {
		return err
	}
	p.child = c
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			// A stale file says "ready" too, hence the comparison.
			if f := readPidFile(p.data); f.pid == c.pid() && f.status == "ready" {
				return nil
			}
		case <-c.done:
			c.unguard()
			return c.failure()
		case <-ctx.Done():
			c.end(syscall.SIGINT, syscall.SIGQUIT)
			return fmt.Errorf("PostgreSQL is not ready, see %s: %w", c.logFile, ctx.Err())
		}
	}
}

func (p *Postgres) serverArgs() []string {
	settings := []string{"listen_addresses=", "unix_socket_directories=" + p.socketDir, "unix_socket_permissions=0700", "logging_collector=off"}
	if p.ephemeral {
		settings = append(settings, "fsync=off", "synchronous_commit=off", "full_page_writes=off", "wal_level=minimal",
			"max_wal_senders=0", "autovacuum=off", "max_connections=200")
	}
	args := []string{"-D", p.data}
	for _, s := range settings {
		args = append(args, "-c", s)
	}
	return args
}

// URL is the connection string for a role and a database. The server trusts
// every role: who may use the socket at all is settled by its directory.
func (p *Postgres) URL(role, database string) string { return socketURL(p.socketDir, role, database) }

func socketURL(dir, role, database string) string {
	query := url.Values{"host": {dir}, "user": {role}, "sslmode": {"disable"}}
	return "postgres:///" + url.PathEscape(database) + "?" + query.Encode()
}

// AdminURL connects as the superuser, which bypasses row level security: for
// making roles and databases only.
func (p *Postgres) AdminURL(database string) string { return p.URL(superuser, database) }

// RunningAdminURL is AdminURL of the server that another process runs on the data in
// dir, which is as in PostgresOptions: for tools that look into it from beside.
func RunningAdminURL(dir, database string) (string, error) {
	root, err := clusterRoot(PostgresOptions{Dir: dir})
	if err != nil {
		return "", err
	}
	running, err := filepath.Glob(filepath.Join(root, "pg*", "postmaster.pid"))
	if err != nil || len(running) != 1 {
		return "", errors.Join(fmt.Errorf("no PostgreSQL runs in %s", root), err)
	}
	return socketURL(socketDir("pg", filepath.Dir(running[0])), superuser, database), nil
}

// Version is the server's own, such as "18.4".
func (p *Postgres) Version() string { return p.version.text }

// DataDir is where the cluster lives.
func (p *Postgres) DataDir() string { return p.data }

// LogFile is where the server writes its log.
func (p *Postgres) LogFile() string { return p.child.logFile }

// Done is closed when the server has ended, for whatever reason.
func (p *Postgres) Done() <-chan struct{} { return p.child.done }

// Stop ends the server in order and waits. An ephemeral cluster is removed.
func (p *Postgres) Stop() error {
	orderly := syscall.SIGINT
	if p.ephemeral {
		orderly = syscall.SIGQUIT // nothing to flush
	}
	p.child.end(orderly, syscall.SIGQUIT)
	return p.release()
}

// KillHard ends the server as a crash would, for tests of recovery. The next
// StartPostgres on the same directory recovers the data.
func (p *Postgres) KillHard() error {
	p.child.end(syscall.SIGKILL, syscall.SIGKILL)
	return p.release()
}

func (p *Postgres) release() error {
	err := os.RemoveAll(p.socketDir)
	if p.ephemeral {
		err = errors.Join(err, os.RemoveAll(p.root))
	}
	return errors.Join(err, p.lock.release())
}
