package embedded

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// ErrInUse means that another running process manages the directory.
var ErrInUse = errors.New("another process uses this directory")

// StateDir is where the embedded servers keep their data and their programs:
// NUANXIN_STATE_DIR, else a directory that the account PostgreSQL runs under
// can enter too. That rules out root's home, which is closed to others.
func StateDir() string {
	if dir := os.Getenv("NUANXIN_STATE_DIR"); dir != "" {
		return dir
	}
	if os.Getuid() == 0 {
		return "/var/lib/nuanxin"
	}
	if dir, err := os.UserCacheDir(); err == nil {
		return filepath.Join(dir, "nuanxin")
	}
	return filepath.Join("/tmp", fmt.Sprintf("nuanxin-%d", os.Getuid()))
}

// MakeStateDir makes the directory of StateDir, which PostgreSQL's account must be able
// to enter; what is private in it says so itself.
func MakeStateDir() (string, error) {
	dir := StateDir()
	if err := makeOpen(dir); err != nil {
		return "", err
	}
	info, err := os.Stat(dir)
	if err != nil || os.Getuid() != 0 {
		return dir, err
	}
	return dir, os.Chmod(dir, info.Mode().Perm()|0o011)
}

// makeOpen makes dir and what is missing above it for every account to enter,
// whatever the umask. Directories that are there keep their mode.
func makeOpen(dir string) error {
	if _, err := os.Stat(dir); err == nil {
		return nil
	}
	if err := makeOpen(filepath.Dir(dir)); err != nil {
		return err
	}
	if err := os.Mkdir(dir, 0o755); err != nil {
		if errors.Is(err, os.ErrExist) { // made by another process just now
			return nil
		}
		return err
	}
	return os.Chmod(dir, 0o755)
}

// dirLock is the right to manage a directory.
type dirLock struct{ file *os.File }

// release gives the right back; a second call does nothing. It unlocks besides closing:
// a process that is being started at this moment shares the lock until its program runs.
func (l *dirLock) release() error {
	unlocked := syscall.Flock(int(l.file.Fd()), syscall.LOCK_UN)
	err := l.file.Close()
	if errors.Is(err, os.ErrClosed) {
		return nil
	}
	return errors.Join(unlocked, err)
}

// lockDir creates dir and takes its lock. The lock ends with the process
// whatever kills it, so a killed run never leaves a stale one.
func lockDir(dir string, perm os.FileMode) (*dirLock, error) {
	if err := errors.Join(makeOpen(filepath.Dir(dir)), os.MkdirAll(dir, perm), os.Chmod(dir, perm)); err != nil {
		return nil, err
	}
	lock, err := os.OpenFile(filepath.Join(dir, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		holder, _ := os.ReadFile(lock.Name())
		return nil, errors.Join(
			fmt.Errorf("%w: %s (process %s): stop it, or set NUANXIN_STATE_DIR to another directory",
				ErrInUse, dir, strings.TrimSpace(string(holder))),
			lock.Close())
	}
	if err := writeHolder(lock); err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	return &dirLock{lock}, nil
}

// writeHolder notes our process number for the words of the next one's refusal.
func writeHolder(lock *os.File) error {
	if err := lock.Truncate(0); err != nil {
		return err
	}
	_, err := lock.WriteAt([]byte(strconv.Itoa(os.Getpid())+"\n"), 0)
	return err
}

// socketDir is the private directory of the unix socket that serves data.
// It is short and directly below /tmp because a socket's path may have 104
// bytes only, and the same for every start, so that clients reconnect.
func socketDir(kind, data string) string {
	sum := sha256.Sum256([]byte(data))
	return fmt.Sprintf("/tmp/nuanxin-%s-%d-%x", kind, os.Getuid(), sum[:6])
}
