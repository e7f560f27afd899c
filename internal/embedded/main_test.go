package embedded_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/embedded"
)

// The tests of what a killed run leaves need a process to kill: this same test
// program, told by these variables to start a server and wait.
const (
	helperVar  = "EMBEDDED_TEST_HELPER" // postgres, redis or s3
	helperDir  = "EMBEDDED_TEST_DIR"
	helperMask = "EMBEDDED_TEST_UMASK" // octal, may be missing
)

func TestMain(m *testing.M) {
	embedded.RunChildIfAsked()
	if kind := os.Getenv(helperVar); kind != "" {
		if mask, err := strconv.ParseInt(os.Getenv(helperMask), 8, 32); err == nil {
			syscall.Umask(int(mask))
		}
		if err := runHelper(kind, os.Getenv(helperDir)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		select {} // until killed
	}
	os.Exit(m.Run())
}

// helperReport is what a helper prints once its server is ready.
type helperReport struct {
	URL      string // PostgreSQL
	Endpoint string // S3
}

func runHelper(kind, dir string) error {
	ctx := context.Background()
	var report helperReport
	switch kind {
	case "postgres":
		p, err := embedded.StartPostgres(ctx, embedded.PostgresOptions{Dir: dir})
		if err != nil {
			return err
		}
		report.URL = p.AdminURL("postgres")
	case "redis":
		if _, err := embedded.StartRedis(ctx, embedded.RedisOptions{Dir: dir}); err != nil {
			return err
		}
	case "s3":
		s, err := embedded.StartS3(ctx, embedded.S3Options{Dir: dir})
		if err != nil {
			return err
		}
		report.Endpoint = s.Endpoint
	default:
		return fmt.Errorf("no helper %q", kind)
	}
	return json.NewEncoder(os.Stdout).Encode(report)
}

// startHelper runs a helper until its server is ready. The returned function
// kills the helper with -9 and waits for its end.
func startHelper(t *testing.T, kind, dir string, env ...string) (helperReport, func()) {
	t.Helper()
	self, err := os.Executable()
	require.NoError(t, err)
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), append(env, helperVar+"="+kind, helperDir+"="+dir)...)
	cmd.Stderr = os.Stderr
	stdout, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	kill := func() {
		_ = cmd.Process.Signal(syscall.SIGKILL)
		_ = cmd.Wait()
	}
	t.Cleanup(kill)
	line, err := bufio.NewReader(stdout).ReadBytes('\n')
	require.NoError(t, err, "the helper ended before its server was ready")
	var report helperReport
	require.NoError(t, json.Unmarshal(line, &report))
	return report, kill
}

// serverDir is a directory that PostgreSQL's account can enter, which those of
// t.TempDir are not.
func serverDir(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("/tmp", "nuanxin-embedded-test-")
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, os.RemoveAll(dir)) })
	require.NoError(t, os.Chmod(dir, 0o755))
	return dir
}

func testContext(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	t.Cleanup(cancel)
	return ctx
}
