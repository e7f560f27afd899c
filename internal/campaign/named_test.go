package campaign_test

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

func named(at campaigntest.Unit) campaign.NamedRecipientInput {
	return campaign.NamedRecipientInput{Class: audience.ModelWorker, Name: "李明华", UnitID: at.ID}
}

func withQuotas(quotas ...campaign.CampaignQuotaInput) func(*campaign.CampaignInput) {
	return func(in *campaign.CampaignInput) { in.Audience.Named, in.Quotas = true, quotas }
}

func TestNamedRecipientsAreCheckedAsAWhole(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	other := campaigntest.New(t)
	c := w.Create(withQuotas())
	add := func(rs ...campaign.NamedRecipientInput) error {
		_, _, err := w.Campaign.AddNamedRecipients(w.Officer.Ctx, campaign.AddNamedRecipientsInput{CampaignID: c.ID, Recipients: rs})
		return err
	}
	bad := named(w.One)
	bad.Class, bad.Name, bad.IDNumber, bad.Phone = audience.DeepClass, "", new("410402196001010012"), new("12345")
	require.Equal(t, map[string]string{
		"recipients[0].class": "unknown_value", "recipients[0].name": "name_required",
		"recipients[0].idNumber": "id_number_checksum", "recipients[0].phone": "phone_format",
	}, campaigntest.FieldsOf(t, add(bad)))
	twice := named(w.One)
	twice.IDNumber = new(campaigntest.ResidentID(1))
	require.Equal(t, map[string]string{"recipients[1].idNumber": "duplicate"}, campaigntest.FieldsOf(t, add(twice, twice)))
	require.Equal(t, map[string]string{"recipients[0].unitId": "unit_unknown"}, campaigntest.FieldsOf(t, add(named(other.One))))
	require.Equal(t, map[string]string{"recipients": "required"}, campaigntest.FieldsOf(t, add()))
	require.Equal(t, map[string]string{"recipients": "too_many"}, campaigntest.FieldsOf(t, add(make([]campaign.NamedRecipientInput, 201)...)))
	require.NoError(t, add(twice))
	require.ErrorIs(t, add(twice), errs.New(errs.Conflict, "campaign.named_twice"))
}

func TestNamedRecipientsAreListedMasked(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	branch := w.Person("二分厂站", authz.StationStaff, w.Two)
	c := w.Create(withQuotas())
	x := named(w.One)
	x.IDNumber, x.Phone, x.Note = new(campaigntest.ResidentID(1)), new("13311288571"), new("全国劳模")
	_, _, err := w.Campaign.AddNamedRecipients(w.Officer.Ctx, campaign.AddNamedRecipientsInput{CampaignID: c.ID, Recipients: []campaign.NamedRecipientInput{x, named(w.Two)}})
	require.NoError(t, err)
	list, err := w.Campaign.NamedRecipients(w.Officer.Ctx, c.ID, campaigntest.Page(10))
	require.NoError(t, err)
	require.Len(t, list.Edges, 2)
	total, err := list.TotalCount(w.Officer.Ctx)
	require.NoError(t, err)
	require.Equal(t, 2, total)
	for _, e := range list.Edges {
		if e.Node.Note == "" {
			continue
		}
		phone, err := e.Node.Phone()
		require.NoError(t, err)
		require.Equal(t, "133****8571", *phone.Text)
		number, err := e.Node.IDNumber()
		require.NoError(t, err)
		require.NotEqual(t, campaigntest.ResidentID(1), *number.Text)
	}
	list, err = w.Campaign.NamedRecipients(branch.Ctx, c.ID, campaigntest.Page(10))
	require.NoError(t, err)
	require.Len(t, list.Edges, 1, "within the caller's units")
	require.Equal(t, 2, campaigntest.One[int](w, `select max(bulk_count) from app.audit_entry where action = 'campaign.name'`))
}

func TestQuotaIsFilledByItsFiller(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	branch := w.Person("一分厂经办", authz.UnionOfficer, w.One)
	c := w.Create(withQuotas(
		campaign.CampaignQuotaInput{UnitID: w.One.ID, Quota: 2, FillerID: &branch.Member},
		campaign.CampaignQuotaInput{UnitID: w.Shop.ID, Quota: 1},
	))
	add := func(who campaigntest.Person, at campaigntest.Unit, n int) error {
		in := campaign.AddNamedRecipientsInput{CampaignID: c.ID}
		for range n {
			in.Recipients = append(in.Recipients, named(at))
		}
		_, _, err := w.Campaign.AddNamedRecipients(who.Ctx, in)
		return err
	}
	require.ErrorIs(t, add(w.Officer, w.One, 1), errs.New(errs.Forbidden, "campaign.not_filler"))
	require.ErrorIs(t, add(branch, w.One, 3), errs.New(errs.FailedPrecondition, "campaign.quota_full"))
	require.NoError(t, add(branch, w.One, 2))
	require.ErrorIs(t, add(branch, w.One, 1), errs.New(errs.FailedPrecondition, "campaign.quota_full"))
	require.NoError(t, add(branch, w.Shop, 1), "the workshop has places of its own")
	require.ErrorIs(t, add(w.Officer, w.Two, 1), errs.New(errs.FailedPrecondition, "campaign.no_quota"))
	require.ErrorIs(t, add(branch, w.Two, 1), errs.New(errs.Forbidden, "authz.denied"))
	require.ErrorIs(t, add(w.Chair, w.Shop, 1), errs.New(errs.Forbidden, "authz.denied"))

	quotas, err := w.Campaign.QuotasOf(w.Officer.Ctx, []id.ID{c.ID})
	require.NoError(t, err)
	require.Equal(t, []int{2, 1}, []int{quotas[c.ID][0].Filled, quotas[c.ID][1].Filled})
}

func TestQuotaHoldsAgainstManyAtOnce(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	c := w.Create(withQuotas(campaign.CampaignQuotaInput{UnitID: w.One.ID, Quota: 3}))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			_, _, err := w.Campaign.AddNamedRecipients(w.Officer.Ctx, campaign.AddNamedRecipientsInput{
				CampaignID: c.ID, Recipients: []campaign.NamedRecipientInput{named(w.One)},
			})
			if err != nil && errs.ReasonOf(err) != "campaign.quota_full" {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	require.Equal(t, 3, campaigntest.One[int](w, `select count(*) from app.named_recipient where campaign_id = $1`, c.ID))
}

// A plan before the chair stands still; an approved one takes people within the
// places that were approved.
func TestNamingFollowsTheState(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	c := w.Submit(w.Create(withQuotas(campaign.CampaignQuotaInput{UnitID: w.One.ID, Quota: 2})))
	in := campaign.AddNamedRecipientsInput{CampaignID: c.ID, Recipients: []campaign.NamedRecipientInput{named(w.One)}}
	_, _, err := w.Campaign.AddNamedRecipients(w.Officer.Ctx, in)
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.state"))
	w.Decide(c)
	_, _, err = w.Campaign.AddNamedRecipients(w.Officer.Ctx, in)
	require.NoError(t, err)

	free := w.Create(withQuotas())
	w.Name(free, w.One, 1)
	free = w.Decide(w.Submit(free))
	in.CampaignID = free.ID
	_, _, err = w.Campaign.AddNamedRecipients(w.Officer.Ctx, in)
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.no_quota"))
}

func TestRemoveNamedRecipient(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	other := campaigntest.New(t)
	branch := w.Person("一分厂经办", authz.UnionOfficer, w.One)
	c := w.Create(withQuotas(campaign.CampaignQuotaInput{UnitID: w.One.ID, Quota: 1, FillerID: &branch.Member}))
	_, _, err := w.Campaign.AddNamedRecipients(branch.Ctx, campaign.AddNamedRecipientsInput{CampaignID: c.ID, Recipients: []campaign.NamedRecipientInput{named(w.One)}})
	require.NoError(t, err)
	list, err := w.Campaign.NamedRecipients(w.Officer.Ctx, c.ID, campaigntest.Page(1))
	require.NoError(t, err)
	x := campaign.RemoveNamedRecipientInput{ID: list.Edges[0].Node.ID}
	_, err = w.Campaign.RemoveNamedRecipient(w.Officer.Ctx, x)
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "campaign.not_filler"))
	_, err = other.Campaign.RemoveNamedRecipient(other.Officer.Ctx, x)
	require.ErrorIs(t, err, errs.New(errs.NotFound, "campaign.named_missing"))
	_, err = w.Campaign.RemoveNamedRecipient(branch.Ctx, x)
	require.NoError(t, err)
	_, err = w.Campaign.RemoveNamedRecipient(branch.Ctx, x)
	require.ErrorIs(t, err, errs.New(errs.NotFound, "campaign.named_missing"))
	found, err := w.Campaign.NamedByID(w.Officer.Ctx, []id.ID{x.ID})
	require.NoError(t, err)
	require.Empty(t, found)
	_, _, err = w.Campaign.AddNamedRecipients(branch.Ctx, campaign.AddNamedRecipientsInput{CampaignID: c.ID, Recipients: []campaign.NamedRecipientInput{named(w.One)}})
	require.NoError(t, err, "the place is free again")
}
