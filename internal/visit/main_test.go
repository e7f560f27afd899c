package visit_test

import (
	"os"
	"testing"

	"github.com/nuanxin/nuanxin/internal/campaign"
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

// door is a run that is being visited with what these tests do there.
type door struct{ *campaigntest.Door }

func newDoor(t testing.TB, n int, change ...func(*campaign.CampaignInput)) *door {
	t.Helper()
	return &door{campaigntest.NewDoor(t, n, change...)}
}
