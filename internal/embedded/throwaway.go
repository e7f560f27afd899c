package embedded

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// throwAwayPrefix names the directories of ephemeral clusters.
const throwAwayPrefix = "nuanxin-test-pg-"

// makeThrowAway makes a directory for an ephemeral cluster, and removes those
// that killed test runs left.
func makeThrowAway() (string, error) {
	parent := throwAwayParent()
	if err := sweepThrowAways(parent); err != nil {
		return "", err
	}
	return os.MkdirTemp(parent, throwAwayPrefix)
}

// throwAwayParent is in memory where there is room, which makes CREATE DATABASE
// several times faster. Containers often have 64 MiB there, hence the check.
// $TMPDIR is no choice: a private one shuts out PostgreSQL's account.
func throwAwayParent() string {
	const shm, enough = "/dev/shm", 1 << 30
	var fs syscall.Statfs_t
	if syscall.Statfs(shm, &fs) == nil && uint64(fs.Bavail)*uint64(fs.Bsize) > enough { //nolint:unconvert // types differ between systems
		return shm
	}
	return "/tmp"
}

// sweepThrowAways removes the clusters whose lock nobody holds any more.
func sweepThrowAways(parent string) error {
	locks, err := filepath.Glob(filepath.Join(parent, throwAwayPrefix+"*", "lock"))
	if err != nil {
		return err
	}
	for _, name := range locks {
		info, err := os.Stat(name)
		if err != nil || time.Since(info.ModTime()) < time.Minute {
			continue // just made, its lock may be about to be taken
		}
		lock, err := os.Open(name)
		if err != nil {
			continue // another user's, or swept by someone else
		}
		if syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) == nil {
			err = removeThrowAway(filepath.Dir(name))
		}
		if err := errors.Join(err, lock.Close()); err != nil {
			return err
		}
	}
	return nil
}

func removeThrowAway(root string) error {
	clusters, err := filepath.Glob(filepath.Join(root, "pg*"))
	if err != nil {
		return err
	}
	for _, data := range clusters {
		if err := os.RemoveAll(socketDir("pg", data)); err != nil {
			return err
		}
	}
	return os.RemoveAll(root)
}
