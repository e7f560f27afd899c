package smoke

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"testing"
	"time"

	"github.com/nuanxin/nuanxin/internal/blob/s3blob"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/embedded"
)

// store is the object store of this test process, reached by browsers the way
// nuanxin dev has it.
var store struct {
	server *embedded.S3
	files  *s3blob.Store
}

func TestMain(m *testing.M) {
	embedded.RunChildIfAsked()
	slog.SetDefault(slog.New(slog.DiscardHandler)) // refusals are part of the stories
	os.Exit(run(m))
}

func run(m *testing.M) int {
	stop, err := startStore()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer stop()
	return dbtest.Main(m)
}

func startStore() (stop func(), err error) {
	dir, err := os.MkdirTemp("", "nuanxin-smoke-")
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	store.server, err = embedded.StartS3(ctx, embedded.S3Options{Dir: dir, Addr: "127.0.0.1:0"})
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	store.files, err = s3blob.New(s3blob.Options{
		Endpoint: store.server.Endpoint, ProxyPath: "/files", Region: embedded.S3Region,
		AccessKey: store.server.AccessKey, SecretKey: store.server.SecretKey, Bucket: "nuanxin",
	})
	if err == nil {
		err = store.files.EnsureBucket(ctx)
	}
	return func() { _ = store.server.Stop(); _ = os.RemoveAll(dir) }, err
}
