package audience_test

import (
	"testing"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
)

// BenchmarkEstimate50k is the live count of a plan over as many archives, all of them
// on no list yet.
func BenchmarkEstimate50k(b *testing.B) {
	w := campaigntest.NewBig(b)
	in := audience.AudienceEstimateInput{Audience: audience.AudienceInput{Archives: true}, Standards: w.Plan().Standards}
	for b.Loop() {
		e, err := w.Audience.Estimate(w.Officer.Ctx, in)
		if err != nil || e.Households != campaigntest.BigUnion {
			b.Fatal(e, err)
		}
	}
}
