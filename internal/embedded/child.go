package embedded

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"sync"
	"syscall"
	"time"
)

// stopTimeout is how long a server may take to end in order before it is forced.
const stopTimeout = 20 * time.Second

// child is a server process that ends when we end, however we end.
type child struct {
	cmd     *exec.Cmd
	logFile string
	done    chan struct{} // closed when the process has been reaped
	unguard func()
	stop    sync.Once
}

// startChild starts cmd with its output appended to logFile. orderlyStop is the
// signal the server gets when this process dies.
func startChild(cmd *exec.Cmd, logFile string, account *syscall.Credential, orderlyStop syscall.Signal) (*child, error) {
	// A file, not a pipe to us: it must outlive us for the messages of the shutdown.
	log, err := os.OpenFile(logFile, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	defer log.Close()
	cmd.Stdout, cmd.Stderr = log, log
	cmd.SysProcAttr = childAttributes(account, orderlyStop)
	c := &child{cmd: cmd, logFile: logFile, done: make(chan struct{})}
	started := make(chan error, 1)
	go c.supervise(started)
	if err := <-started; err != nil {
		return nil, fmt.Errorf("start %s: %w", cmd.Path, err)
	}
	c.unguard = guard(cmd.Process.Pid, orderlyStop)
	return c, nil
}

// supervise starts the process and reaps it. Linux sends the parent-death
// signal when the parent thread ends (golang/go#27505), so this goroutine keeps
// its thread for the life of the child.
func (c *child) supervise(started chan<- error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	defer close(c.done)
	err := c.cmd.Start()
	started <- err
	if err == nil {
		_ = c.cmd.Wait() // the state is in cmd.ProcessState
	}
}

func (c *child) pid() int { return c.cmd.Process.Pid }

// end asks the process to stop, forces it after stopTimeout, and waits.
func (c *child) end(orderly, force syscall.Signal) {
	c.stop.Do(func() {
		c.signal(orderly)
		select {
		case <-c.done:
		case <-time.After(stopTimeout):
			c.signal(force)
			<-c.done
		}
		c.unguard()
	})
}

// signal reaches the process unless it has been reaped; then there is nothing to reach.
func (c *child) signal(sig syscall.Signal) { _ = c.cmd.Process.Signal(sig) }

// failure tells why the process ended, with the end of its log.
func (c *child) failure() error {
	const tail = 2000
	log, err := os.ReadFile(c.logFile)
	if err != nil {
		log = []byte(err.Error())
	}
	return errors.New(c.cmd.Path + ": " + c.cmd.ProcessState.String() + "\n" + string(log[max(0, len(log)-tail):]))
}

// childEnv is all of our environment that a server sees: PGDATA, LC_ALL and
// the like of the user's shell must not change how it works.
func childEnv(extra ...string) []string {
	return append([]string{"LC_ALL=C", "TZ=UTC", "PATH=" + os.Getenv("PATH")}, extra...)
}
