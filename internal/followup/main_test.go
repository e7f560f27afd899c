package followup_test

import (
	"os"
	"testing"

	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

// door is a run that is being visited with what these tests do there.
type door struct{ *campaigntest.Door }

func newDoor(t testing.TB, n int, change ...func(*campaign.CampaignInput)) *door {
	t.Helper()
	d := &door{campaigntest.NewDoor(t, n, change...)}
	d.Exec("update app.archive set owner_id = null") // so that requests look for the nearest desk
	return d
}
