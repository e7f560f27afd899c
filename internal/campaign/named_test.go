package campaign_test

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

func named(at unit) campaign.NamedRecipientInput {
	return campaign.NamedRecipientInput{Class: campaign.ModelWorker, Name: "李明华", UnitID: at.id}
}

func withQuotas(quotas ...campaign.CampaignQuotaInput) func(*campaign.CampaignInput) {
	return func(in *campaign.CampaignInput) { in.Audience.Named, in.Quotas = true, quotas }
}

func TestNamedRecipientsAreCheckedAsAWhole(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	other := newWorld(t)
	c := w.create(withQuotas())
	add := func(rs ...campaign.NamedRecipientInput) error {
		_, _, err := w.AddNamedRecipients(w.officer.ctx, campaign.AddNamedRecipientsInput{CampaignID: c.ID, Recipients: rs})
		return err
	}
	bad := named(w.one)
	bad.Class, bad.Name, bad.IDNumber, bad.Phone = campaign.DeepClass, "", ptr("410402196001010012"), ptr("12345")
	require.Equal(t, map[string]string{
		"recipients[0].class": "unknown_value", "recipients[0].name": "name_required",
		"recipients[0].idNumber": "id_number_checksum", "recipients[0].phone": "phone_format",
	}, fieldsOf(t, add(bad)))
	twice := named(w.one)
	twice.IDNumber = ptr(residentID(1))
	require.Equal(t, map[string]string{"recipients[1].idNumber": "duplicate"}, fieldsOf(t, add(twice, twice)))
	require.Equal(t, map[string]string{"recipients[0].unitId": "unit_unknown"}, fieldsOf(t, add(named(other.one))))
	require.Equal(t, map[string]string{"recipients": "required"}, fieldsOf(t, add()))
	require.Equal(t, map[string]string{"recipients": "too_many"}, fieldsOf(t, add(make([]campaign.NamedRecipientInput, 201)...)))
	require.NoError(t, add(twice))
	requireRefusal(t, add(twice), errs.Conflict, "campaign.named_twice")
}

func TestNamedRecipientsAreListedMasked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	branch := w.person("二分厂站", authz.StationStaff, w.two)
	c := w.create(withQuotas())
	x := named(w.one)
	x.IDNumber, x.Phone, x.Note = ptr(residentID(1)), ptr("13311288571"), ptr("全国劳模")
	_, _, err := w.AddNamedRecipients(w.officer.ctx, campaign.AddNamedRecipientsInput{CampaignID: c.ID, Recipients: []campaign.NamedRecipientInput{x, named(w.two)}})
	require.NoError(t, err)
	list, err := w.NamedRecipients(w.officer.ctx, c.ID, page(10))
	require.NoError(t, err)
	require.Len(t, list.Edges, 2)
	total, err := list.TotalCount(w.officer.ctx)
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
		require.NotEqual(t, residentID(1), *number.Text)
	}
	list, err = w.NamedRecipients(branch.ctx, c.ID, page(10))
	require.NoError(t, err)
	require.Len(t, list.Edges, 1, "within the caller's units")
	require.Equal(t, 2, one[int](w, `select max(bulk_count) from app.audit_entry where action = 'campaign.name'`))
}

func TestQuotaIsFilledByItsFiller(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	branch := w.person("一分厂经办", authz.UnionOfficer, w.one)
	c := w.create(withQuotas(
		campaign.CampaignQuotaInput{UnitID: w.one.id, Quota: 2, FillerID: &branch.member},
		campaign.CampaignQuotaInput{UnitID: w.shop.id, Quota: 1},
	))
	add := func(who person, at unit, n int) error {
		in := campaign.AddNamedRecipientsInput{CampaignID: c.ID}
		for range n {
			in.Recipients = append(in.Recipients, named(at))
		}
		_, _, err := w.AddNamedRecipients(who.ctx, in)
		return err
	}
	requireRefusal(t, add(w.officer, w.one, 1), errs.Forbidden, "campaign.not_filler")
	requireRefusal(t, add(branch, w.one, 3), errs.FailedPrecondition, "campaign.quota_full")
	require.NoError(t, add(branch, w.one, 2))
	requireRefusal(t, add(branch, w.one, 1), errs.FailedPrecondition, "campaign.quota_full")
	require.NoError(t, add(branch, w.shop, 1), "the workshop has places of its own")
	requireRefusal(t, add(w.officer, w.two, 1), errs.FailedPrecondition, "campaign.no_quota")
	requireRefusal(t, add(branch, w.two, 1), errs.Forbidden, "authz.denied")
	requireRefusal(t, add(w.chair, w.shop, 1), errs.Forbidden, "authz.denied")

	quotas, err := w.QuotasOf(w.officer.ctx, []id.ID{c.ID})
	require.NoError(t, err)
	require.Equal(t, []int{2, 1}, []int{quotas[c.ID][0].Filled, quotas[c.ID][1].Filled})
}

func TestQuotaHoldsAgainstManyAtOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.create(withQuotas(campaign.CampaignQuotaInput{UnitID: w.one.id, Quota: 3}))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			_, _, err := w.AddNamedRecipients(w.officer.ctx, campaign.AddNamedRecipientsInput{
				CampaignID: c.ID, Recipients: []campaign.NamedRecipientInput{named(w.one)},
			})
			if err != nil && errs.ReasonOf(err) != "campaign.quota_full" {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	require.Equal(t, 3, one[int](w, `select count(*) from app.named_recipient where campaign_id = $1`, c.ID))
}

// A plan before the chair stands still; an approved one takes people within the
// places that were approved.
func TestNamingFollowsTheState(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.submit(w.create(withQuotas(campaign.CampaignQuotaInput{UnitID: w.one.id, Quota: 2})))
	in := campaign.AddNamedRecipientsInput{CampaignID: c.ID, Recipients: []campaign.NamedRecipientInput{named(w.one)}}
	_, _, err := w.AddNamedRecipients(w.officer.ctx, in)
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.state")
	w.decide(c)
	_, _, err = w.AddNamedRecipients(w.officer.ctx, in)
	require.NoError(t, err)

	free := w.create(withQuotas())
	w.name(free, w.one, 1)
	free = w.decide(w.submit(free))
	in.CampaignID = free.ID
	_, _, err = w.AddNamedRecipients(w.officer.ctx, in)
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.no_quota")
}

func TestRemoveNamedRecipient(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	other := newWorld(t)
	branch := w.person("一分厂经办", authz.UnionOfficer, w.one)
	c := w.create(withQuotas(campaign.CampaignQuotaInput{UnitID: w.one.id, Quota: 1, FillerID: &branch.member}))
	_, _, err := w.AddNamedRecipients(branch.ctx, campaign.AddNamedRecipientsInput{CampaignID: c.ID, Recipients: []campaign.NamedRecipientInput{named(w.one)}})
	require.NoError(t, err)
	list, err := w.NamedRecipients(w.officer.ctx, c.ID, page(1))
	require.NoError(t, err)
	x := campaign.RemoveNamedRecipientInput{ID: list.Edges[0].Node.ID}
	_, err = w.RemoveNamedRecipient(w.officer.ctx, x)
	requireRefusal(t, err, errs.Forbidden, "campaign.not_filler")
	_, err = other.RemoveNamedRecipient(other.officer.ctx, x)
	requireRefusal(t, err, errs.NotFound, "campaign.named_missing")
	_, err = w.RemoveNamedRecipient(branch.ctx, x)
	require.NoError(t, err)
	_, err = w.RemoveNamedRecipient(branch.ctx, x)
	requireRefusal(t, err, errs.NotFound, "campaign.named_missing")
	found, err := w.NamedByID(w.officer.ctx, []id.ID{x.ID})
	require.NoError(t, err)
	require.Empty(t, found)
	_, _, err = w.AddNamedRecipients(branch.ctx, campaign.AddNamedRecipientsInput{CampaignID: c.ID, Recipients: []campaign.NamedRecipientInput{named(w.one)}})
	require.NoError(t, err, "the place is free again")
}
