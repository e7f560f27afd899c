package embedded

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// S3Region is what clients of the embedded store must sign with.
const S3Region = "us-east-1"

// S3Options says where the store keeps its objects and where it listens.
type S3Options struct {
	// Dir holds the objects. Empty means "s3" in StateDir.
	Dir string
	// Addr is the host:port to listen on. Empty means NUANXIN_S3_ADDR, else a
	// free port on loopback, the same as last time where possible: signed links
	// name the address, and so live through a restart.
	Addr string
}

// S3 is a running private object store.
type S3 struct {
	// Endpoint is host:port, to be reached over plain HTTP.
	Endpoint string
	// AccessKey and SecretKey were made for this directory on its first start.
	AccessKey, SecretKey string

	child *child
	stdin io.Closer // its end is how the child learns of ours
	lock  *dirLock
}

// StartS3 runs this same program again as the store; see RunChildIfAsked. It
// fails with ErrInUse when another process manages the directory.
func StartS3(ctx context.Context, o S3Options) (_ *S3, err error) {
	if os.Getenv(childVar) != "" {
		return nil, errors.New("a child process starts children: main or TestMain must begin with embedded.RunChildIfAsked")
	}
	dir, err := s3Dir(o)
	if err != nil {
		return nil, err
	}
	lock, err := lockDir(dir, 0o700)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, lock.release())
		}
	}()
	saved, err := loadS3Settings(filepath.Join(dir, "credentials.json"))
	if err != nil {
		return nil, err
	}
	s := &S3{AccessKey: saved.AccessKey, SecretKey: saved.SecretKey, lock: lock}
	if s.Endpoint, err = chooseS3Addr(o.Addr, saved.Addr); err != nil {
		return nil, err
	}
	saved.Addr = s.Endpoint
	if err := saved.write(filepath.Join(dir, "credentials.json")); err != nil {
		return nil, err
	}
	if err := s.run(ctx, dir); err != nil {
		return nil, err
	}
	return s, nil
}

func s3Dir(o S3Options) (string, error) {
	if o.Dir == "" {
		return filepath.Abs(filepath.Join(StateDir(), "s3"))
	}
	return filepath.Abs(o.Dir)
}

// Stop ends the store in order and waits.
func (s *S3) Stop() error {
	s.child.end(syscall.SIGTERM, syscall.SIGKILL)
	return s.release()
}

// KillHard ends the store as a crash would, for tests of recovery.
func (s *S3) KillHard() error {
	s.child.end(syscall.SIGKILL, syscall.SIGKILL)
	return s.release()
}

func (s *S3) release() error {
	_ = s.stdin.Close() // the reader has ended, nothing is lost
	return s.lock.release()
}

func (s *S3) run(ctx context.Context, dir string) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	cmd := exec.Command(self, S3Child)
	cmd.Env = childEnv(childVar+"="+S3Child, "S3_CHILD_ADDR="+s.Endpoint, "S3_CHILD_DIR="+dir,
		"S3_CHILD_ACCESS_KEY="+s.AccessKey, "S3_CHILD_SECRET_KEY="+s.SecretKey)
	if s.stdin, err = cmd.StdinPipe(); err != nil {
		return err
	}
	if s.child, err = startChild(cmd, filepath.Join(dir, "s3.log"), nil, syscall.SIGTERM); err != nil {
		return errors.Join(err, s.stdin.Close())
	}
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	return s.waitReady(ctx)
}

func (s *S3) waitReady(ctx context.Context) error {
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			if s.healthy(ctx) {
				return nil
			}
		case <-s.child.done:
			s.child.unguard()
			return errors.Join(s.child.failure(), s.stdin.Close())
		case <-ctx.Done():
			s.child.end(syscall.SIGTERM, syscall.SIGKILL)
			return errors.Join(fmt.Errorf("S3 store is not ready, see %s: %w", s.child.logFile, ctx.Err()), s.stdin.Close())
		}
	}
}

func (s *S3) healthy(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+s.Endpoint+healthPath, http.NoBody)
	if err != nil {
		return false
	}
	req.Close = true // leave no idle connection behind
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return false
	}
	_ = res.Body.Close()
	return res.StatusCode == http.StatusOK
}

// s3Settings outlive a restart. The file holds the keys to every object, so
// only its owner may read it.
type s3Settings struct{ AccessKey, SecretKey, Addr string }

func loadS3Settings(file string) (s3Settings, error) {
	b, err := os.ReadFile(file)
	if errors.Is(err, os.ErrNotExist) {
		return s3Settings{AccessKey: "embedded-" + strings.ToLower(rand.Text()[:10]), SecretKey: rand.Text() + rand.Text()[:14]}, nil
	}
	if err != nil {
		return s3Settings{}, err
	}
	var s s3Settings
	if err := json.Unmarshal(b, &s); err != nil {
		return s3Settings{}, fmt.Errorf("%s: %w", file, err)
	}
	return s, nil
}

func (s s3Settings) write(file string) error {
	b, err := json.Marshal(s)
	if err != nil {
		return err
	}
	tmp := file + ".tmp" // renamed when complete: losing the keys is losing the objects
	if err := os.WriteFile(tmp, b, 0o600); err != nil {
		return err
	}
	return os.Rename(tmp, file)
}

// chooseS3Addr returns an address that is free now. The one the user asked for
// is never replaced by another.
func chooseS3Addr(asked, last string) (string, error) {
	if asked == "" {
		asked = os.Getenv("NUANXIN_S3_ADDR")
	}
	if asked != "" {
		addr, err := freeAddr(asked)
		if err != nil {
			return "", fmt.Errorf("the S3 store cannot listen on %s: %w: choose another NUANXIN_S3_ADDR", asked, err)
		}
		return addr, nil
	}
	if last != "" {
		if addr, err := freeAddr(last); err == nil {
			return addr, nil
		}
	}
	return freeAddr("127.0.0.1:0")
}

func freeAddr(addr string) (string, error) {
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return "", err
	}
	return l.Addr().String(), l.Close()
}
