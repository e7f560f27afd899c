package embedded

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// oldestMajor is the oldest PostgreSQL the migrations work on.
const oldestMajor = 15

// LocatePostgres finds the directory of initdb and postgres, in this order:
// NUANXIN_PG_BIN_DIR, the pinned release (fetched once), an installed PostgreSQL
// of at least version 15. A download with a wrong checksum is an error and no
// reason to look elsewhere.
func LocatePostgres(ctx context.Context, progress func(step string)) (string, error) {
	if dir := os.Getenv("NUANXIN_PG_BIN_DIR"); dir != "" {
		return dir, checkPostgres(ctx, dir)
	}
	dir, fetchErr := fetchPostgres(ctx, progress)
	if fetchErr == nil || errors.Is(fetchErr, errTampered) {
		return dir, fetchErr
	}
	for _, dir := range installedPostgres(ctx) {
		if checkPostgres(ctx, dir) == nil {
			return dir, nil
		}
	}
	return "", fmt.Errorf("no PostgreSQL to run: %w; install one (apt-get install postgresql, brew install postgresql@18), "+
		"set NUANXIN_PG_BIN_DIR, or use your own server with DATABASE_URL", fetchErr)
}

// checkPostgres tells whether dir holds the programs in a version that works,
// and that they run on this system at all.
func checkPostgres(ctx context.Context, dir string) error {
	if _, err := os.Stat(filepath.Join(dir, "initdb")); err != nil {
		return err
	}
	v, err := versionOf(ctx, dir)
	if err == nil && v.major < oldestMajor {
		return fmt.Errorf("%s holds PostgreSQL %s, and %d is the oldest that works", dir, v.text, oldestMajor)
	}
	return err
}

// version of a PostgreSQL server.
type version struct {
	major int
	text  string // "18.4"
}

func versionOf(ctx context.Context, binDir string) (version, error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	program := filepath.Join(binDir, "postgres")
	out, err := exec.CommandContext(ctx, program, "--version").Output()
	if err != nil {
		return version{}, fmt.Errorf("%s --version: %w", program, err)
	}
	return parseVersion(string(out))
}

// parseVersion reads "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)".
func parseVersion(line string) (version, error) {
	rest, ok := strings.CutPrefix(line, "postgres (PostgreSQL) ")
	text, _, _ := strings.Cut(strings.TrimSpace(rest), " ")
	v := version{text: text}
	if _, err := fmt.Sscanf(text, "%d", &v.major); !ok || err != nil { // also of "19beta1"
		return version{}, fmt.Errorf("not a PostgreSQL version: %q", line)
	}
	return v, nil
}

// installedPostgres lists where packages put PostgreSQL, the newest first.
func installedPostgres(ctx context.Context) (dirs []string) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	if out, err := exec.CommandContext(ctx, "pg_config", "--bindir").Output(); err == nil {
		dirs = append(dirs, strings.TrimSpace(string(out)))
	}
	if p, err := exec.LookPath("postgres"); err == nil {
		if p, err = filepath.EvalSymlinks(p); err == nil {
			dirs = append(dirs, filepath.Dir(p))
		}
	}
	for _, pattern := range []string{
		"/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/usr/local/pgsql/bin",
		"/opt/homebrew/opt/postgresql@*/bin", "/usr/local/opt/postgresql@*/bin",
		"/Applications/Postgres.app/Contents/Versions/*/bin",
	} {
		found, _ := filepath.Glob(pattern) // the patterns are well formed
		slices.Sort(found)
		slices.Reverse(found)
		dirs = append(dirs, found...)
	}
	return dirs
}
