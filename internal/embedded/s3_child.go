package embedded

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"github.com/versity/versitygw/backend/meta"
	"github.com/versity/versitygw/backend/posix"
	"github.com/versity/versitygw/embedgw"
)

// S3Child is the hidden first argument under which this program is the store.
// The store needs a process of its own because it changes the working directory.
const S3Child = "embedded-s3"

// childVar marks the environment of a child, so that a program which forgot to
// call RunChildIfAsked fails instead of starting itself again and again.
const childVar = "NUANXIN_EMBEDDED_CHILD"

const healthPath = "/.health"

// RunChildIfAsked turns this process into an embedded server, and does not
// return, if StartS3 started it as one. It must be the first call of main, and
// of TestMain in every package whose tests use StartS3.
func RunChildIfAsked() {
	if len(os.Args) != 2 || os.Args[1] != S3Child || os.Getenv(childVar) != S3Child {
		return
	}
	if err := serveS3(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

// serveS3 serves until it is told to end, or until standard input ends, which it
// does when the parent ends.
func serveS3() error {
	ctx, cancel := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer cancel()
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		cancel()
	}()
	dir := os.Getenv("S3_CHILD_DIR")
	lock, err := awaitPredecessor(dir)
	if err != nil {
		return err
	}
	defer lock.Close()
	backend, err := openObjects(dir)
	if err != nil {
		return err
	}
	err = embedgw.RunVersityGW(ctx, backend, &embedgw.Config{
		RootUserAccess:    os.Getenv("S3_CHILD_ACCESS_KEY"),
		RootUserSecret:    os.Getenv("S3_CHILD_SECRET_KEY"),
		Region:            S3Region,
		Ports:             []string{os.Getenv("S3_CHILD_ADDR")},
		MaxConnections:    1024,
		MaxRequests:       512,
		MultipartMaxParts: 10_000,
		KeepAlive:         true,
		Quiet:             true,
		HealthPath:        healthPath,
	})
	if ctx.Err() != nil {
		return nil // we were told to end
	}
	return err
}

// awaitPredecessor waits until the store of a killed run has finished with the
// objects. The parent bounds the wait.
func awaitPredecessor(dir string) (*os.File, error) {
	lock, err := os.OpenFile(filepath.Join(dir, "child.lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	return lock, syscall.Flock(int(lock.Fd()), syscall.LOCK_EX)
}

func openObjects(dir string) (*posix.Posix, error) {
	objects, sideCar := filepath.Join(dir, "objects"), filepath.Join(dir, "meta")
	if err := errors.Join(os.MkdirAll(objects, 0o700), os.MkdirAll(sideCar, 0o700)); err != nil {
		return nil, err
	}
	options := posix.PosixOpts{CopyObjectThreshold: 5 << 30} // zero would refuse every copy
	options.SetNewDirPerm(0o700)
	options.SetNewFilePerm(0o600)
	if (meta.XattrMeta{}).Test(objects) == nil {
		return posix.New(objects, meta.XattrMeta{}, options)
	}
	// Some file systems have no extended attributes; then metadata has files of its own.
	store, err := meta.NewSideCar(sideCar)
	if err != nil {
		return nil, err
	}
	options.SideCarDir = sideCar
	return posix.New(objects, store, options)
}
