package audience_test

import (
	"os"
	"testing"

	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

// world is a union with what these tests ask of it.
type world struct{ *campaigntest.World }

func newWorld(t testing.TB) *world {
	t.Helper()
	return &world{campaigntest.New(t)}
}
