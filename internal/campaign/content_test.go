package campaign

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// What the chair approves is hashed: the same plan in another order of its quotas is
// the same, everything else is another.
func TestContentHash(t *testing.T) {
	t.Parallel()
	one, two := id.New(id.Unit), id.New(id.Unit)
	base := func() *plan {
		return &plan{
			Campaign: Campaign{Theme: SpringFestival, Title: "送温暖", Audience: audience.Audience{Archives: true}, Standards: []audience.Standard{{Class: audience.DeepClass, CashFen: 100}}},
			quotas:   []CampaignQuota{{UnitID: one, Quota: 1}, {UnitID: two, Quota: 2}},
			groups:   []VisitGroup{{Name: "一组", UnitIDs: []id.ID{one}}},
		}
	}
	hash := func(p *plan) string {
		sum, err := p.contentHash()
		require.NoError(t, err)
		return string(sum)
	}
	want := hash(base())
	same := base()
	same.quotas[0], same.quotas[1] = same.quotas[1], same.quotas[0]
	same.State, same.Version, same.DecisionNote = Approved, 9, "同意"
	require.Equal(t, want, hash(same))
	for name, change := range map[string]func(*plan){
		"title":    func(p *plan) { p.Title += "!" },
		"standard": func(p *plan) { p.Standards[0].CashFen++ },
		"audience": func(p *plan) { p.Audience.Named = true },
		"quota":    func(p *plan) { p.quotas[0].Quota++ },
		"group":    func(p *plan) { p.groups[0].Name = "二组" },
		"days":     func(p *plan) { p.VisitDays++ },
	} {
		p := base()
		change(p)
		require.NotEqual(t, want, hash(p), name)
	}
}

// The hash must not change by a round through the database's JSON.
func TestAudienceSurvivesJSON(t *testing.T) {
	t.Parallel()
	in := audience.AudienceInput{Archives: true, AgeFrom: new(int)}
	a := in.Read(&validate.Errors{}, "")
	text, err := json.Marshal(a)
	require.NoError(t, err)
	var back audience.Audience
	require.NoError(t, json.Unmarshal(text, &back))
	again, err := json.Marshal(back)
	require.NoError(t, err)
	require.JSONEq(t, string(text), string(again))
	require.Equal(t, a, back)
}
