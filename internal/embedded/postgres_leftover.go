package embedded

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// zombieGrace is how long a killed server may wait to be reaped by process 1;
// in some containers nobody ever does it.
const zombieGrace = 3 * time.Second

// evict ends a server left by a killed run. We hold the directory's lock, so no
// living process manages that server. A pid file whose process is gone is left
// alone: PostgreSQL itself knows better whether old backends still hold memory.
func (p *Postgres) evict(ctx context.Context) error {
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	zombie := time.NewTimer(zombieGrace)
	defer zombie.Stop()
	for {
		pid := readPidFile(p.data).pid
		if pid == 0 || errors.Is(syscall.Kill(pid, 0), syscall.ESRCH) {
			return nil
		}
		state, command := processInfo(pid)
		isZombie := strings.HasPrefix(state, "Z")
		if !isZombie && !strings.Contains(command, p.data) {
			return p.dropPidFiles() // the number now belongs to another program
		}
		if !isZombie {
			_ = syscall.Kill(pid, syscall.SIGINT) // gone meanwhile: seen on the next round
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("PostgreSQL of a killed run (process %d) does not stop: kill it", pid)
		case <-zombie.C:
			if isZombie {
				return p.dropPidFiles()
			}
		case <-tick.C:
		}
	}
}

// dropPidFiles removes the files by which PostgreSQL would take a stranger's
// process for its own predecessor.
func (p *Postgres) dropPidFiles() error {
	for _, f := range []string{
		filepath.Join(p.data, "postmaster.pid"),
		filepath.Join(p.socketDir, ".s.PGSQL.5432.lock"),
		filepath.Join(p.socketDir, ".s.PGSQL.5432"),
	} {
		if err := os.Remove(f); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	return nil
}

// pidFile is what we read of postmaster.pid; zero values mean there is none.
type pidFile struct {
	pid    int
	status string // "starting", "ready", "stopping"
}

func readPidFile(data string) pidFile {
	b, err := os.ReadFile(filepath.Join(data, "postmaster.pid"))
	if err != nil {
		return pidFile{}
	}
	const pidLine, statusLine = 0, 7
	lines := strings.Split(string(b), "\n")
	if len(lines) <= statusLine {
		return pidFile{pid: atoi(lines[pidLine])}
	}
	return pidFile{pid: atoi(lines[pidLine]), status: strings.TrimSpace(lines[statusLine])}
}

// atoi reads a half-written number as none.
func atoi(s string) int {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil {
		return 0
	}
	return n
}
