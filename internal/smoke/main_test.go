package smoke

import (
	"fmt"
	"log/slog"
	"os"
	"testing"

	"github.com/nuanxin/nuanxin/internal/blob/s3blob"
	"github.com/nuanxin/nuanxin/internal/blob/s3blob/s3test"
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
	server, err := s3test.Start("/files")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer server.Close()
	store.server, store.files = server.S3, server.Store
	return dbtest.Main(m)
}
