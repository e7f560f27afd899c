package chaos

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// worker is one process of relay, scheduler and workers.
type worker struct {
	role    string
	env     []string
	logFile string
	cmd     *exec.Cmd
	stdin   io.WriteCloser
}

func newWorker(t *testing.T, n int, role string, pg *postgres, r redisServer, env ...string) *worker {
	t.Helper()
	network, addr := r.address()
	w := &worker{role: role, logFile: filepath.Join(t.TempDir(), "worker"+strconv.Itoa(n)+".log"), env: append(os.Environ(),
		envRole+"="+role, envDatabase+"="+pg.appURL(), envRedisNetwork+"="+network, envRedisAddr+"="+addr)}
	w.env = append(w.env, env...)
	require.NoError(t, w.start())
	t.Cleanup(func() {
		w.stop()
		if t.Failed() {
			log, _ := os.ReadFile(w.logFile)
			const tail = 4000
			t.Logf("worker %d:\n%s", n, log[max(0, len(log)-tail):])
		}
	})
	return w
}

func (w *worker) start() error {
	log, err := os.OpenFile(w.logFile, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer log.Close()
	w.cmd = exec.Command(os.Args[0])
	w.cmd.Env, w.cmd.Stdout, w.cmd.Stderr = w.env, log, log
	if w.stdin, err = w.cmd.StdinPipe(); err != nil {
		return err
	}
	return w.cmd.Start()
}

// kill ends the process as a power cut would, and starts another.
func (w *worker) kill() error {
	_ = w.cmd.Process.Kill()
	_ = w.cmd.Wait()
	return w.start()
}

// freeze stops the process for a while, as an overloaded host would: it wakes up
// believing that it still holds whatever it held.
func (w *worker) freeze(d time.Duration) error {
	if err := w.cmd.Process.Signal(syscall.SIGSTOP); err != nil {
		return err
	}
	time.Sleep(d)
	return w.cmd.Process.Signal(syscall.SIGCONT)
}

// stop asks the process to end in order.
func (w *worker) stop() {
	_ = w.stdin.Close()
	ended := make(chan struct{})
	go func() {
		_ = w.cmd.Wait()
		close(ended)
	}()
	select {
	case <-ended:
	case <-time.After(20 * time.Second):
		_ = w.cmd.Process.Kill()
		<-ended
	}
}

// stoppedInOrder tells whether the process ended by itself when asked.
func (w *worker) stoppedInOrder() bool {
	log, err := os.ReadFile(w.logFile)
	return err == nil && bytes.Contains(log, []byte("stopped in order"))
}
