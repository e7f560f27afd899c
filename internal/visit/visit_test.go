package visit_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/visit"
)

func (w *world) list(ctx context.Context, r *run.CampaignRun, f *visit.VisitFilter, order visit.VisitOrder) []string {
	w.T.Helper()
	c, err := w.Visit.Visits(ctx, r.ID, f, order, campaigntest.Page(100))
	require.NoError(w.T, err)
	total, err := c.TotalCount(ctx)
	require.NoError(w.T, err)
	require.Equal(w.T, len(c.Edges), total)
	out := []string{}
	for _, e := range c.Edges {
		out = append(out, e.Node.Name)
	}
	return out
}

func TestListOfVisits(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.Person("走访甲", authz.Helper, w.One)
	named := func(name string) func(*hardship.ArchiveInput) {
		return func(in *hardship.ArchiveInput) { in.HeadName = name }
	}
	w.Household(1, w.Two, named("贾春德"))
	w.Household(2, w.One, named("欧阳明"))
	w.Household(3, w.Shop, named("安平"), func(in *hardship.ArchiveInput) { in.Category = hardship.Relative })
	c := w.Create(func(in *campaign.CampaignInput) { in.Audience.Named = true })
	w.Name(c, w.One, 1) // 李明华
	c = w.Decide(w.Submit(c))
	_, r := w.Opened(c)
	w.Drain()
	r = w.Reload(r.ID)

	all := w.Officer.Ctx
	require.Equal(t, []string{"安平", "贾春德", "李明华", "欧阳明"}, w.list(all, r, nil, visit.OrderName))
	require.Equal(t, []string{"欧阳明", "李明华", "安平", "贾春德"}, w.list(all, r, nil, visit.OrderUnit))
	require.Len(t, w.list(all, r, nil, visit.OrderDue), 4)
	for name, c := range map[string]struct {
		filter visit.VisitFilter
		want   []string
	}{
		"part of a name":   {visit.VisitFilter{Search: new("阳明")}, []string{"欧阳明"}},
		"pinyin":           {visit.VisitFilter{Search: new("Jia chun")}, []string{"贾春德"}},
		"initials":         {visit.VisitFilter{Search: new("oym")}, []string{"欧阳明"}},
		"named people too": {visit.VisitFilter{Search: new("明")}, []string{"李明华", "欧阳明"}},
		"nobody":           {visit.VisitFilter{Search: new("xyz")}, []string{}},
		"blank search":     {visit.VisitFilter{Search: new("  "), Classes: []audience.RecipientClass{audience.ModelWorker}}, []string{"李明华"}},
		"class":            {visit.VisitFilter{Classes: []audience.RecipientClass{audience.RelativeClass}}, []string{"安平"}},
		"state":            {visit.VisitFilter{States: []visit.VisitState{visit.VisitReceived}}, []string{}},
		"subtree":          {visit.VisitFilter{UnitIDs: []id.ID{w.One.ID}}, []string{"安平", "李明华", "欧阳明"}},
		"helper":           {visit.VisitFilter{HelperID: &helper.Member}, []string{"安平", "李明华", "欧阳明"}},
		"unassigned":       {visit.VisitFilter{Unassigned: new(true)}, []string{"贾春德"}},
		"overdue":          {visit.VisitFilter{Overdue: new(true)}, []string{}},
	} {
		require.Equal(t, c.want, w.list(all, r, &c.filter, visit.OrderName), name)
	}
	w.Now.Advance(30 * 24 * time.Hour)
	require.Len(t, w.list(all, r, &visit.VisitFilter{Overdue: new(true)}, visit.OrderName), 4)
	require.Equal(t, 4, w.Progress(r).Overdue)

	_, err := w.Visit.Visits(all, r.ID, &visit.VisitFilter{Search: new("a\x00b")}, visit.OrderName, campaigntest.Page(10))
	require.Equal(t, map[string]string{"filter.search": "control_characters"}, campaigntest.FieldsOf(t, err))
	_, err = w.Visit.Visits(all, r.ID, nil, "RANDOM", campaigntest.Page(10))
	require.Equal(t, map[string]string{"order": "unknown_value"}, campaigntest.FieldsOf(t, err))
}

func TestVisitsPageByPage(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.Many(25, 1)
	_, r := w.Visiting()
	for _, order := range []visit.VisitOrder{visit.OrderUnit, visit.OrderName, visit.OrderDue} {
		var seen []id.ID
		args := campaigntest.Page(10)
		for range 3 {
			c, err := w.Visit.Visits(w.Officer.Ctx, r.ID, nil, order, args)
			require.NoError(t, err)
			for _, e := range c.Edges {
				seen = append(seen, e.Node.ID)
			}
			args.After = c.PageInfo.EndCursor
		}
		require.Len(t, seen, 25, order)
		slices.SortFunc(seen, func(a, b id.ID) int { return slices.Compare(a[:], b[:]) })
		require.Len(t, slices.Compact(seen), 25, "%s repeats a row", order)
	}
}

// A station sees its subtree, a helper their own visits, another union nothing.
func TestVisitsStayInScope(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.Person("走访甲", authz.Helper, w.Two)
	station := w.Person("一分厂站", authz.StationStaff, w.One)
	w.Household(1, w.Two)
	w.Household(2, w.One)
	w.Household(3, w.Shop)
	_, r := w.Visiting()
	require.Len(t, w.list(station.Ctx, r, nil, visit.OrderUnit), 2)

	_, err := w.Visit.Visits(helper.Ctx, r.ID, nil, visit.OrderUnit, campaigntest.Page(10))
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
	mine, err := w.Visit.MyVisits(helper.Ctx, true, campaigntest.Page(10))
	require.NoError(t, err)
	require.Len(t, mine.Edges, 1)
	own := mine.Edges[0].Node
	require.Contains(t, own.ViewerCan(helper.Ctx), "report")
	require.NotContains(t, own.ViewerCan(station.Ctx), "assign")
	_, err = w.Run.RunsByID(helper.Ctx, []id.ID{r.ID})
	require.NoError(t, err, "the frame of one's own visits")

	for _, v := range w.Visits(r) {
		_, err := w.Visit.VisitByID(helper.Ctx, v.ID)
		if v.ID == own.ID {
			require.NoError(t, err)
			continue
		}
		require.ErrorIs(t, err, errs.New(errs.NotFound, "campaign.visit_missing"))
	}
	_, err = w.Visit.VisitByID(station.Ctx, own.ID)
	require.ErrorIs(t, err, errs.New(errs.NotFound, "campaign.visit_missing"))
	_, err = w.Visit.VisitByID(w.Nobody(), own.ID)
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
	other := newWorld(t)
	_, err = other.Visit.VisitByID(other.Officer.Ctx, own.ID)
	require.ErrorIs(t, err, errs.New(errs.NotFound, "campaign.visit_missing"))
	_, err = other.Run.RunByID(other.Officer.Ctx, r.ID)
	require.ErrorIs(t, err, errs.New(errs.NotFound, "campaign.run_missing"))
	require.Empty(t, other.list(other.Officer.Ctx, r, nil, visit.OrderUnit))
}

func TestOpenVisitsOfAHelperAreThoseOfRunsBeingVisited(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.Person("走访甲", authz.Helper, w.One)
	w.Household(1, w.One)
	_, r := w.Visiting()
	paused, err := w.Run.Pause(w.Officer.Ctx, run.RunActionInput{ID: r.ID, ExpectedVersion: r.Version})
	require.NoError(t, err)
	mine, err := w.Visit.MyVisits(helper.Ctx, true, campaigntest.Page(10))
	require.NoError(t, err)
	require.Empty(t, mine.Edges)
	mine, err = w.Visit.MyVisits(helper.Ctx, false, campaigntest.Page(10))
	require.NoError(t, err)
	require.Len(t, mine.Edges, 1)
	_, err = w.Run.Resume(w.Officer.Ctx, run.RunActionInput{ID: r.ID, ExpectedVersion: paused.Version})
	require.NoError(t, err)
	require.Equal(t, run.RunVisiting, w.Reload(r.ID).State)
}

func TestAssignVisits(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.Person("走访甲", authz.Helper, w.Root)
	for i := range 3 {
		w.Household(i, w.One)
	}
	w.Household(3, w.Two)
	_, r := w.Visiting(func(in *campaign.CampaignInput) { in.Assignment = campaign.Manual })
	require.Equal(t, 4, w.Progress(r).Unassigned)
	visits := w.Visits(r)
	in := visit.AssignVisitsInput{RunID: r.ID, HelperID: &helper.Member, VisitIDs: []id.ID{visits[0].ID}}
	_, n, err := w.Visit.Assign(w.Officer.Ctx, in)
	require.NoError(t, err)
	require.Equal(t, 1, n)
	_, n, err = w.Visit.Assign(w.Officer.Ctx, in)
	require.NoError(t, err)
	require.Equal(t, 0, n, "nothing changes hands twice")
	require.Equal(t, 1, w.Messages(notify.KindVisitAssigned))

	_, n, err = w.Visit.Assign(w.Officer.Ctx, visit.AssignVisitsInput{
		RunID: r.ID, HelperID: &helper.Member, Filter: &visit.VisitFilter{UnitIDs: []id.ID{w.One.ID}},
	})
	require.NoError(t, err)
	require.Equal(t, 2, n)
	require.Equal(t, 1, w.Progress(r).Unassigned)
	require.Equal(t, 2, campaigntest.One[int](w.World, `select max(bulk_count) from app.audit_entry where action = 'visit.assign'`))

	_, n, err = w.Visit.Assign(w.Officer.Ctx, visit.AssignVisitsInput{RunID: r.ID, Filter: &visit.VisitFilter{}})
	require.NoError(t, err)
	require.Equal(t, 3, n, "taken from the helper again")
}

func TestAssignVisitsRefuses(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.Person("走访甲", authz.Helper, w.Root)
	finance := w.Person("出纳", authz.Finance, campaigntest.Unit{})
	station := w.Person("一分厂站", authz.StationStaff, w.One)
	w.Household(1, w.One)
	w.Household(2, w.Two)
	_, r := w.Visiting(func(in *campaign.CampaignInput) { in.Assignment = campaign.Manual })
	var inOne, inTwo id.ID
	for _, v := range w.Visits(r) {
		if v.UnitPath == w.One.Path {
			inOne = v.ID
		} else {
			inTwo = v.ID
		}
	}
	assign := func(ctx context.Context, in visit.AssignVisitsInput) error {
		in.RunID = r.ID
		_, _, err := w.Visit.Assign(ctx, in)
		return err
	}
	require.Equal(t, map[string]string{"visitIds": "ids_or_filter"}, campaigntest.FieldsOf(t, assign(w.Officer.Ctx, visit.AssignVisitsInput{})))
	require.ErrorIs(t, assign(w.Officer.Ctx, visit.AssignVisitsInput{HelperID: &finance.Member, VisitIDs: []id.ID{inOne}}),
		errs.New(errs.FailedPrecondition, "campaign.helper_unfit"))
	require.ErrorIs(t, assign(w.Officer.Ctx, visit.AssignVisitsInput{HelperID: new(id.New(id.Membership)), VisitIDs: []id.ID{inOne}}),
		errs.New(errs.FailedPrecondition, "campaign.helper_unfit"))
	require.ErrorIs(t, assign(station.Ctx, visit.AssignVisitsInput{HelperID: &helper.Member, VisitIDs: []id.ID{inOne, inTwo}}),
		errs.New(errs.NotFound, "campaign.visit_missing"))
	require.ErrorIs(t, assign(w.Chair.Ctx, visit.AssignVisitsInput{HelperID: &helper.Member, VisitIDs: []id.ID{inOne}}), errs.New(errs.Forbidden, "authz.denied"))
	require.Equal(t, 2, w.Progress(r).Unassigned, "a refusal changes nothing")
	require.NoError(t, assign(station.Ctx, visit.AssignVisitsInput{HelperID: &helper.Member, Filter: &visit.VisitFilter{}}))
	require.Equal(t, 1, w.Progress(r).Unassigned, "a station assigns in its subtree")

	w.Forget(r.ID)
	require.ErrorIs(t, assign(w.Officer.Ctx, visit.AssignVisitsInput{VisitIDs: []id.ID{inOne}}), errs.New(errs.FailedPrecondition, "campaign.run_state"))
}

func TestRemoveVisitGivesThePersonBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.Household(1, w.One)
	_, r := w.Visiting()
	v := w.Visits(r)[0]
	in := visit.RemoveVisitInput{ID: v.ID, ExpectedVersion: v.Version, Reason: "已搬离本市"}
	_, err := w.Visit.Remove(w.Chair.Ctx, in)
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
	_, err = w.Visit.Remove(w.Officer.Ctx, visit.RemoveVisitInput{ID: v.ID, ExpectedVersion: 9, Reason: "x"})
	require.ErrorIs(t, err, errs.New(errs.Conflict, "version"))
	_, err = w.Visit.Remove(w.Officer.Ctx, visit.RemoveVisitInput{ID: v.ID, ExpectedVersion: v.Version})
	require.Equal(t, map[string]string{"reason": "required"}, campaigntest.FieldsOf(t, err))
	removed, err := w.Visit.Remove(w.Officer.Ctx, in)
	require.NoError(t, err)
	require.Equal(t, visit.VisitRemoved, removed.State)
	require.Equal(t, "已搬离本市", *removed.RemovedReason)
	p := w.Progress(r)
	require.Equal(t, []int{0, 1}, []int{p.Planned, p.Removed})
	require.Zero(t, p.CashPlannedFen)

	in.ExpectedVersion = removed.Version
	_, err = w.Visit.Remove(w.Officer.Ctx, in)
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.visit_closed"))
	_, other := w.Visiting()
	require.Equal(t, a.ID, *w.Visits(other)[0].ArchiveID, "another run may list the household")
}

func TestContactsAreMasked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.Household(1, w.One)
	c := w.Create(func(in *campaign.CampaignInput) { in.Audience.Named = true })
	_, _, err := w.Campaign.AddNamedRecipients(w.Officer.Ctx, campaign.AddNamedRecipientsInput{CampaignID: c.ID, Recipients: []campaign.NamedRecipientInput{
		{Class: audience.ModelWorker, Name: "李明华", UnitID: w.Two.ID, IDNumber: new(campaigntest.ResidentID(9)), Phone: new("13311288571")},
	}})
	require.NoError(t, err)
	c = w.Decide(w.Submit(c))
	_, r := w.Opened(c)
	w.Drain()
	visits := w.Visits(r)
	ids := []id.ID{visits[0].ID, visits[1].ID}
	contacts, err := w.Visit.ContactsOf(w.Officer.Ctx, ids)
	require.NoError(t, err)
	require.Equal(t, "133****8570", *contacts[ids[0]].Phone.Text)
	require.NotContains(t, *contacts[ids[0]].Address.Text, "12号")
	require.Equal(t, "133****8571", *contacts[ids[1]].Phone.Text)
	require.NotEqual(t, campaigntest.ResidentID(9), *contacts[ids[1]].IDNumber.Text)
	require.Nil(t, contacts[ids[1]].Address.Text)

	other := w.Person("走访乙", authz.Helper, w.One)
	contacts, err = w.Visit.ContactsOf(other.Ctx, ids)
	require.NoError(t, err)
	require.Empty(t, contacts, "not one's own visits")
}

func TestContactsAreRevealedToWhoeverMakesTheVisit(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.Household(1, w.One)
	c := w.Create(func(in *campaign.CampaignInput) { in.Audience.Named = true })
	_, _, err := w.Campaign.AddNamedRecipients(w.Officer.Ctx, campaign.AddNamedRecipientsInput{CampaignID: c.ID, Recipients: []campaign.NamedRecipientInput{
		{Class: audience.ModelWorker, Name: "李明华", UnitID: w.Two.ID, IDNumber: new(campaigntest.ResidentID(9)), Phone: new("13311288571")},
	}})
	require.NoError(t, err)
	helper := w.Person("走访甲", authz.Helper, w.One)
	_, r := w.Opened(w.Decide(w.Submit(c)))
	w.Drain()
	visits := w.Visits(r)
	filed, named := visits[0], visits[1]
	reveal := func(ctx context.Context, v *visit.Visit, f hardship.SensitiveField) (string, error) {
		out, err := w.Visit.Reveal(ctx, hardship.RevealFieldInput{ObjectID: v.ID, Field: f, Reason: "上门走访"})
		if err != nil {
			return "", err
		}
		return *out.Text, nil
	}
	for _, c := range []struct {
		who   context.Context
		visit *visit.Visit
		field hardship.SensitiveField
		want  string
	}{
		{w.Officer.Ctx, filed, hardship.FieldIDNumber, campaigntest.ResidentID(1)}, {w.Officer.Ctx, named, hardship.FieldIDNumber, campaigntest.ResidentID(9)},
		{helper.Ctx, filed, hardship.FieldPhone, "13311288570"}, {w.Officer.Ctx, named, hardship.FieldPhone, "13311288571"},
	} {
		text, err := reveal(c.who, c.visit, c.field)
		require.NoError(t, err, c.field)
		require.Equal(t, c.want, text)
	}
	require.Equal(t, 4, campaigntest.One[int](w.World, `select count(*) from app.access_log where object_kind = 'Visit' and purpose = '上门走访'`))
	require.Equal(t, 4, w.Audited("archive.reveal"))

	_, err = reveal(helper.Ctx, filed, hardship.FieldIDNumber)
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
	_, err = reveal(helper.Ctx, named, hardship.FieldPhone)
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
	_, err = reveal(w.Officer.Ctx, named, hardship.FieldAddress)
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err), "nobody asks for that")
	_, err = reveal(newWorld(t).Officer.Ctx, filed, hardship.FieldPhone)
	require.ErrorIs(t, err, errs.New(errs.NotFound, "campaign.visit_missing"))
	require.Contains(t, w.Visits(r)[0].ViewerCan(helper.Ctx), "contact")
	require.NotContains(t, w.Visits(r)[0].ViewerCan(helper.Ctx), "reveal")
	require.Contains(t, w.Visits(r)[0].ViewerCan(w.Officer.Ctx), "reveal")
}

// TestUnitWithHouseholdsIsKept: neither archives nor visits lose their unit.
func TestUnitWithHouseholdsIsKept(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.Household(1, w.One)
	_, r := w.Visiting()
	held := func(check func(context.Context, db.Tx, id.ID) error, at campaigntest.Unit) error {
		return w.DB.InTenant(w.Officer.Ctx, func(ctx context.Context, tx db.Tx) error { return check(ctx, tx, at.ID) })
	}
	require.NoError(t, held(w.Hardship.RequireUnitFreeTx, w.Two))
	require.NoError(t, held(w.Visit.RequireUnitFreeTx, w.Two))
	require.ErrorIs(t, held(w.Hardship.RequireUnitFreeTx, w.One), errs.New(errs.FailedPrecondition, "hardship.unit.archives"))
	require.ErrorIs(t, held(w.Visit.RequireUnitFreeTx, w.One), errs.New(errs.FailedPrecondition, "campaign.unit.visits"))

	a, err := w.Hardship.ArchiveByID(w.Officer.Ctx, a.ID)
	require.NoError(t, err)
	_, err = w.Hardship.Cancel(w.Officer.Ctx, hardship.CancelArchiveInput{ID: a.ID, ExpectedVersion: a.Version, Cause: hardship.OwnRequest, Note: "脱困"})
	require.NoError(t, err)
	require.NoError(t, held(w.Hardship.RequireUnitFreeTx, w.One))
	w.Forget(r.ID)
	require.NoError(t, held(w.Visit.RequireUnitFreeTx, w.One))
}

func TestEarlierVisitsOfAHousehold(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.Household(1, w.One)
	_, first := w.Visiting()
	w.Exec(`update app.visit set state = 'RECEIVED', visited_at = now(), received_cash_fen = 90000, received_goods_fen = 0 where run_id = ?`, first.ID)
	w.Forget(first.ID)
	_, second := w.Visiting()
	v := w.Visits(second)[0]
	earlier, err := w.Visit.EarlierOf(w.Officer.Ctx, []id.ID{v.ID})
	require.NoError(t, err)
	require.Len(t, earlier[v.ID], 1)
	require.Equal(t, first.Title, earlier[v.ID][0].Title)
	require.EqualValues(t, 90000, earlier[v.ID][0].CashFen)
}
