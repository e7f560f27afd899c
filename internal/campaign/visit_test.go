package campaign_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
)

func (w *world) list(ctx context.Context, r *campaign.CampaignRun, f *campaign.VisitFilter, order campaign.VisitOrder) []string {
	w.t.Helper()
	c, err := w.Visits(ctx, r.ID, f, order, page(100))
	require.NoError(w.t, err)
	total, err := c.TotalCount(ctx)
	require.NoError(w.t, err)
	require.Equal(w.t, len(c.Edges), total)
	out := []string{}
	for _, e := range c.Edges {
		out = append(out, e.Node.Name)
	}
	return out
}

func TestListOfVisits(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.person("走访甲", authz.Helper, w.one)
	named := func(name string) func(*hardship.ArchiveInput) {
		return func(in *hardship.ArchiveInput) { in.HeadName = name }
	}
	w.household(1, w.two, named("贾春德"))
	w.household(2, w.one, named("欧阳明"))
	w.household(3, w.shop, named("安平"), func(in *hardship.ArchiveInput) { in.Category = hardship.Relative })
	c := w.create(func(in *campaign.CampaignInput) { in.Audience.Named = true })
	w.name(c, w.one, 1) // 李明华
	c = w.decide(w.submit(c))
	_, r := w.opened(c)
	w.drain()
	r = w.run(r.ID)

	all := w.officer.ctx
	require.Equal(t, []string{"安平", "贾春德", "李明华", "欧阳明"}, w.list(all, r, nil, campaign.OrderName))
	require.Equal(t, []string{"欧阳明", "李明华", "安平", "贾春德"}, w.list(all, r, nil, campaign.OrderUnit))
	require.Len(t, w.list(all, r, nil, campaign.OrderDue), 4)
	for name, c := range map[string]struct {
		filter campaign.VisitFilter
		want   []string
	}{
		"part of a name":   {campaign.VisitFilter{Search: ptr("阳明")}, []string{"欧阳明"}},
		"pinyin":           {campaign.VisitFilter{Search: ptr("Jia chun")}, []string{"贾春德"}},
		"initials":         {campaign.VisitFilter{Search: ptr("oym")}, []string{"欧阳明"}},
		"named people too": {campaign.VisitFilter{Search: ptr("明")}, []string{"李明华", "欧阳明"}},
		"nobody":           {campaign.VisitFilter{Search: ptr("xyz")}, []string{}},
		"blank search":     {campaign.VisitFilter{Search: ptr("  "), Classes: []campaign.RecipientClass{campaign.ModelWorker}}, []string{"李明华"}},
		"class":            {campaign.VisitFilter{Classes: []campaign.RecipientClass{campaign.RelativeClass}}, []string{"安平"}},
		"state":            {campaign.VisitFilter{States: []campaign.VisitState{campaign.VisitReceived}}, []string{}},
		"subtree":          {campaign.VisitFilter{UnitIDs: []id.ID{w.one.id}}, []string{"安平", "李明华", "欧阳明"}},
		"helper":           {campaign.VisitFilter{HelperID: &helper.member}, []string{"安平", "李明华", "欧阳明"}},
		"unassigned":       {campaign.VisitFilter{Unassigned: ptr(true)}, []string{"贾春德"}},
		"overdue":          {campaign.VisitFilter{Overdue: ptr(true)}, []string{}},
	} {
		require.Equal(t, c.want, w.list(all, r, &c.filter, campaign.OrderName), name)
	}
	w.now.Advance(30 * 24 * time.Hour)
	require.Len(t, w.list(all, r, &campaign.VisitFilter{Overdue: ptr(true)}, campaign.OrderName), 4)
	require.Equal(t, 4, w.progress(r).Overdue)

	_, err := w.Visits(all, r.ID, &campaign.VisitFilter{Search: ptr("a\x00b")}, campaign.OrderName, page(10))
	require.Equal(t, map[string]string{"filter.search": "control_characters"}, fieldsOf(t, err))
	_, err = w.Visits(all, r.ID, nil, "RANDOM", page(10))
	require.Equal(t, map[string]string{"order": "unknown_value"}, fieldsOf(t, err))
}

func TestVisitsPageByPage(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.many(25, 1)
	_, r := w.visiting()
	for _, order := range []campaign.VisitOrder{campaign.OrderUnit, campaign.OrderName, campaign.OrderDue} {
		var seen []id.ID
		args := page(10)
		for range 3 {
			c, err := w.Visits(w.officer.ctx, r.ID, nil, order, args)
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
	helper := w.person("走访甲", authz.Helper, w.two)
	station := w.person("一分厂站", authz.StationStaff, w.one)
	w.household(1, w.two)
	w.household(2, w.one)
	w.household(3, w.shop)
	_, r := w.visiting()
	require.Len(t, w.list(station.ctx, r, nil, campaign.OrderUnit), 2)

	_, err := w.Visits(helper.ctx, r.ID, nil, campaign.OrderUnit, page(10))
	requireRefusal(t, err, errs.Forbidden, "authz.denied")
	mine, err := w.MyVisits(helper.ctx, true, page(10))
	require.NoError(t, err)
	require.Len(t, mine.Edges, 1)
	own := mine.Edges[0].Node
	require.Contains(t, own.ViewerCan(helper.ctx), "report")
	require.NotContains(t, own.ViewerCan(station.ctx), "assign")
	_, err = w.RunsByID(helper.ctx, []id.ID{r.ID})
	require.NoError(t, err, "the frame of one's own visits")

	for _, v := range w.visits(r) {
		_, err := w.VisitByID(helper.ctx, v.ID)
		if v.ID == own.ID {
			require.NoError(t, err)
			continue
		}
		requireRefusal(t, err, errs.NotFound, "campaign.visit_missing")
	}
	_, err = w.VisitByID(station.ctx, own.ID)
	requireRefusal(t, err, errs.NotFound, "campaign.visit_missing")
	_, err = w.VisitByID(w.nobody(), own.ID)
	requireRefusal(t, err, errs.Forbidden, "authz.denied")
	other := newWorld(t)
	_, err = other.VisitByID(other.officer.ctx, own.ID)
	requireRefusal(t, err, errs.NotFound, "campaign.visit_missing")
	_, err = other.RunByID(other.officer.ctx, r.ID)
	requireRefusal(t, err, errs.NotFound, "campaign.run_missing")
	require.Empty(t, other.list(other.officer.ctx, r, nil, campaign.OrderUnit))
}

func TestOpenVisitsOfAHelperAreThoseOfRunsBeingVisited(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.person("走访甲", authz.Helper, w.one)
	w.household(1, w.one)
	_, r := w.visiting()
	paused, err := w.PauseRun(w.officer.ctx, campaign.RunActionInput{ID: r.ID, ExpectedVersion: r.Version})
	require.NoError(t, err)
	mine, err := w.MyVisits(helper.ctx, true, page(10))
	require.NoError(t, err)
	require.Empty(t, mine.Edges)
	mine, err = w.MyVisits(helper.ctx, false, page(10))
	require.NoError(t, err)
	require.Len(t, mine.Edges, 1)
	_, err = w.ResumeRun(w.officer.ctx, campaign.RunActionInput{ID: r.ID, ExpectedVersion: paused.Version})
	require.NoError(t, err)
	require.Equal(t, campaign.RunVisiting, w.run(r.ID).State)
}

func TestAssignVisits(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.person("走访甲", authz.Helper, w.root)
	for i := range 3 {
		w.household(i, w.one)
	}
	w.household(3, w.two)
	_, r := w.visiting(func(in *campaign.CampaignInput) { in.Assignment = campaign.Manual })
	require.Equal(t, 4, w.progress(r).Unassigned)
	visits := w.visits(r)
	in := campaign.AssignVisitsInput{RunID: r.ID, HelperID: &helper.member, VisitIDs: []id.ID{visits[0].ID}}
	_, n, err := w.AssignVisits(w.officer.ctx, in)
	require.NoError(t, err)
	require.Equal(t, 1, n)
	_, n, err = w.AssignVisits(w.officer.ctx, in)
	require.NoError(t, err)
	require.Equal(t, 0, n, "nothing changes hands twice")
	require.Equal(t, 1, w.messages(notify.KindVisitAssigned))

	_, n, err = w.AssignVisits(w.officer.ctx, campaign.AssignVisitsInput{
		RunID: r.ID, HelperID: &helper.member, Filter: &campaign.VisitFilter{UnitIDs: []id.ID{w.one.id}},
	})
	require.NoError(t, err)
	require.Equal(t, 2, n)
	require.Equal(t, 1, w.progress(r).Unassigned)
	require.Equal(t, 2, one[int](w, `select max(bulk_count) from app.audit_entry where action = 'visit.assign'`))

	_, n, err = w.AssignVisits(w.officer.ctx, campaign.AssignVisitsInput{RunID: r.ID, Filter: &campaign.VisitFilter{}})
	require.NoError(t, err)
	require.Equal(t, 3, n, "taken from the helper again")
}

func TestAssignVisitsRefuses(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.person("走访甲", authz.Helper, w.root)
	finance := w.person("出纳", authz.Finance, unit{})
	station := w.person("一分厂站", authz.StationStaff, w.one)
	w.household(1, w.one)
	w.household(2, w.two)
	_, r := w.visiting(func(in *campaign.CampaignInput) { in.Assignment = campaign.Manual })
	var inOne, inTwo id.ID
	for _, v := range w.visits(r) {
		if v.UnitPath == w.one.path {
			inOne = v.ID
		} else {
			inTwo = v.ID
		}
	}
	assign := func(ctx context.Context, in campaign.AssignVisitsInput) error {
		in.RunID = r.ID
		_, _, err := w.AssignVisits(ctx, in)
		return err
	}
	require.Equal(t, map[string]string{"visitIds": "ids_or_filter"}, fieldsOf(t, assign(w.officer.ctx, campaign.AssignVisitsInput{})))
	requireRefusal(t, assign(w.officer.ctx, campaign.AssignVisitsInput{HelperID: &finance.member, VisitIDs: []id.ID{inOne}}),
		errs.FailedPrecondition, "campaign.helper_unfit")
	requireRefusal(t, assign(w.officer.ctx, campaign.AssignVisitsInput{HelperID: ptr(id.New(id.Membership)), VisitIDs: []id.ID{inOne}}),
		errs.FailedPrecondition, "campaign.helper_unfit")
	requireRefusal(t, assign(station.ctx, campaign.AssignVisitsInput{HelperID: &helper.member, VisitIDs: []id.ID{inOne, inTwo}}),
		errs.NotFound, "campaign.visit_missing")
	requireRefusal(t, assign(w.chair.ctx, campaign.AssignVisitsInput{HelperID: &helper.member, VisitIDs: []id.ID{inOne}}), errs.Forbidden, "authz.denied")
	require.Equal(t, 2, w.progress(r).Unassigned, "a refusal changes nothing")
	require.NoError(t, assign(station.ctx, campaign.AssignVisitsInput{HelperID: &helper.member, Filter: &campaign.VisitFilter{}}))
	require.Equal(t, 1, w.progress(r).Unassigned, "a station assigns in its subtree")

	w.forget(r.ID)
	requireRefusal(t, assign(w.officer.ctx, campaign.AssignVisitsInput{VisitIDs: []id.ID{inOne}}), errs.FailedPrecondition, "campaign.run_state")
}

func TestRemoveVisitGivesThePersonBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.household(1, w.one)
	_, r := w.visiting()
	v := w.visits(r)[0]
	in := campaign.RemoveVisitInput{ID: v.ID, ExpectedVersion: v.Version, Reason: "已搬离本市"}
	_, err := w.RemoveVisit(w.chair.ctx, in)
	requireRefusal(t, err, errs.Forbidden, "authz.denied")
	_, err = w.RemoveVisit(w.officer.ctx, campaign.RemoveVisitInput{ID: v.ID, ExpectedVersion: 9, Reason: "x"})
	requireRefusal(t, err, errs.Conflict, "version")
	_, err = w.RemoveVisit(w.officer.ctx, campaign.RemoveVisitInput{ID: v.ID, ExpectedVersion: v.Version})
	require.Equal(t, map[string]string{"reason": "required"}, fieldsOf(t, err))
	removed, err := w.RemoveVisit(w.officer.ctx, in)
	require.NoError(t, err)
	require.Equal(t, campaign.VisitRemoved, removed.State)
	require.Equal(t, "已搬离本市", *removed.RemovedReason)
	p := w.progress(r)
	require.Equal(t, []int{0, 1}, []int{p.Planned, p.Removed})
	require.Zero(t, p.CashPlannedFen)

	in.ExpectedVersion = removed.Version
	_, err = w.RemoveVisit(w.officer.ctx, in)
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.visit_closed")
	_, other := w.visiting()
	require.Equal(t, a.ID, *w.visits(other)[0].ArchiveID, "another run may list the household")
}

func TestAddVisits(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.person("走访甲", authz.Helper, w.one)
	for i := range 3 {
		w.household(i, w.one)
	}
	_, r := w.visiting()
	w.spare(r)
	late := w.household(10, w.one)
	run, n, err := w.AddVisits(w.officer.ctx, campaign.AddVisitsInput{RunID: r.ID, ArchiveIDs: []id.ID{late.ID}, Reason: "新建档"})
	require.NoError(t, err)
	require.Equal(t, 1, n)
	require.Equal(t, r.ID, run.ID)
	added := w.visits(r)[3]
	require.True(t, added.Late)
	require.Equal(t, helper.member, *added.HelperID)
	require.Equal(t, 4, w.progress(r).Planned)
	require.Equal(t, 1, w.audited("run.add"))
}

func TestAddVisitsNamesEveryArchiveInTheWay(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	root := tenantOf(d.TenantUnder(t, id.Nil, "FEDERATION"))
	w, neighbour := worldIn(t, d.TenantUnder(t, root, "ENTERPRISE_UNION"), d), worldIn(t, d.TenantUnder(t, root, "ENTERPRISE_UNION"), d)
	neighbour.household(5, neighbour.one)
	neighbour.visiting()

	listed := w.household(1, w.one)
	_, r := w.visiting()
	w.spare(r)
	good := w.household(2, w.one)
	accident := w.household(3, w.one, func(in *hardship.ArchiveInput) { in.Category = hardship.Accidental })
	gone := w.household(4, w.one)
	_, err := w.hardship.Cancel(w.officer.ctx, hardship.CancelArchiveInput{ID: gone.ID, ExpectedVersion: 1, Cause: hardship.Transferred, Note: "调离"})
	require.NoError(t, err)
	elsewhere := w.household(5, w.one)

	_, _, err = w.AddVisits(w.officer.ctx, campaign.AddVisitsInput{
		RunID: r.ID, Reason: "补", ArchiveIDs: []id.ID{good.ID, listed.ID, accident.ID, gone.ID, elsewhere.ID},
	})
	requireRefusal(t, err, errs.Conflict, "campaign.already_listed")
	require.Equal(t, map[string]string{
		"archiveIds[1]": "campaign.already_listed", "archiveIds[2]": "campaign.no_standard",
		"archiveIds[3]": "campaign.archive_not_active", "archiveIds[4]": "campaign.held_elsewhere",
	}, fieldsOf(t, err))
	require.Len(t, w.visits(r), 1, "all or none")
}

func TestAddVisitsRefuses(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	branch := w.person("分厂经办", authz.UnionOfficer, w.two)
	w.household(1, w.one)
	_, r := w.visiting()
	late := w.household(2, w.one)
	in := campaign.AddVisitsInput{RunID: r.ID, ArchiveIDs: []id.ID{late.ID}, Reason: "补"}
	add := func(ctx context.Context, in campaign.AddVisitsInput) error {
		_, _, err := w.AddVisits(ctx, in)
		return err
	}
	requireRefusal(t, add(w.officer.ctx, in), errs.FailedPrecondition, "campaign.over_budget")
	requireRefusal(t, add(w.chair.ctx, in), errs.Forbidden, "authz.denied")
	requireRefusal(t, add(branch.ctx, in), errs.FailedPrecondition, "campaign.archive_not_active")
	require.Equal(t, map[string]string{"reason": "required", "archiveIds": "required"}, fieldsOf(t, add(w.officer.ctx, campaign.AddVisitsInput{RunID: r.ID})))
	require.Equal(t, map[string]string{"archiveIds[1]": "duplicate"}, fieldsOf(t, add(w.officer.ctx, campaign.AddVisitsInput{
		RunID: r.ID, Reason: "补", ArchiveIDs: []id.ID{late.ID, late.ID},
	})))
	w.forget(r.ID)
	requireRefusal(t, add(w.officer.ctx, in), errs.FailedPrecondition, "campaign.run_state")
}

// spare leaves money for additions: as if the chair had approved more.
func (w *world) spare(r *campaign.CampaignRun) {
	w.exec(`update app.campaign_run set approved_fen = approved_fen * 10 where id = ?`, r.ID)
}

func TestContactsAreMasked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.household(1, w.one)
	c := w.create(func(in *campaign.CampaignInput) { in.Audience.Named = true })
	_, _, err := w.AddNamedRecipients(w.officer.ctx, campaign.AddNamedRecipientsInput{CampaignID: c.ID, Recipients: []campaign.NamedRecipientInput{
		{Class: campaign.ModelWorker, Name: "李明华", UnitID: w.two.id, IDNumber: ptr(residentID(9)), Phone: ptr("13311288571")},
	}})
	require.NoError(t, err)
	c = w.decide(w.submit(c))
	_, r := w.opened(c)
	w.drain()
	visits := w.visits(r)
	ids := []id.ID{visits[0].ID, visits[1].ID}
	contacts, err := w.ContactsOf(w.officer.ctx, ids)
	require.NoError(t, err)
	require.Equal(t, "133****8570", *contacts[ids[0]].Phone.Text)
	require.NotContains(t, *contacts[ids[0]].Address.Text, "12号")
	require.Equal(t, "133****8571", *contacts[ids[1]].Phone.Text)
	require.NotEqual(t, residentID(9), *contacts[ids[1]].IDNumber.Text)
	require.Nil(t, contacts[ids[1]].Address.Text)

	other := w.person("走访乙", authz.Helper, w.one)
	contacts, err = w.ContactsOf(other.ctx, ids)
	require.NoError(t, err)
	require.Empty(t, contacts, "not one's own visits")
}

func TestContactsAreRevealedToWhoeverMakesTheVisit(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.household(1, w.one)
	c := w.create(func(in *campaign.CampaignInput) { in.Audience.Named = true })
	_, _, err := w.AddNamedRecipients(w.officer.ctx, campaign.AddNamedRecipientsInput{CampaignID: c.ID, Recipients: []campaign.NamedRecipientInput{
		{Class: campaign.ModelWorker, Name: "李明华", UnitID: w.two.id, IDNumber: ptr(residentID(9)), Phone: ptr("13311288571")},
	}})
	require.NoError(t, err)
	helper := w.person("走访甲", authz.Helper, w.one)
	_, r := w.opened(w.decide(w.submit(c)))
	w.drain()
	visits := w.visits(r)
	filed, named := visits[0], visits[1]
	reveal := func(ctx context.Context, v *campaign.Visit, f hardship.SensitiveField) (string, error) {
		out, err := w.RevealOfVisit(ctx, hardship.RevealFieldInput{ObjectID: v.ID, Field: f, Reason: "上门走访"})
		if err != nil {
			return "", err
		}
		return *out.Text, nil
	}
	for _, c := range []struct {
		who   context.Context
		visit *campaign.Visit
		field hardship.SensitiveField
		want  string
	}{
		{w.officer.ctx, filed, hardship.FieldIDNumber, residentID(1)}, {w.officer.ctx, named, hardship.FieldIDNumber, residentID(9)},
		{helper.ctx, filed, hardship.FieldPhone, "13311288570"}, {w.officer.ctx, named, hardship.FieldPhone, "13311288571"},
	} {
		text, err := reveal(c.who, c.visit, c.field)
		require.NoError(t, err, c.field)
		require.Equal(t, c.want, text)
	}
	require.Equal(t, 4, one[int](w, `select count(*) from app.access_log where object_kind = 'Visit' and purpose = '上门走访'`))
	require.Equal(t, 4, w.audited("archive.reveal"))

	_, err = reveal(helper.ctx, filed, hardship.FieldIDNumber)
	requireRefusal(t, err, errs.Forbidden, "authz.denied")
	_, err = reveal(helper.ctx, named, hardship.FieldPhone)
	requireRefusal(t, err, errs.Forbidden, "authz.denied")
	_, err = reveal(w.officer.ctx, named, hardship.FieldAddress)
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err), "nobody asks for that")
	_, err = reveal(newWorld(t).officer.ctx, filed, hardship.FieldPhone)
	requireRefusal(t, err, errs.NotFound, "campaign.visit_missing")
	require.Contains(t, w.visits(r)[0].ViewerCan(helper.ctx), "contact")
	require.NotContains(t, w.visits(r)[0].ViewerCan(helper.ctx), "reveal")
	require.Contains(t, w.visits(r)[0].ViewerCan(w.officer.ctx), "reveal")
}

// TestUnitWithHouseholdsIsKept: neither archives nor visits lose their unit.
func TestUnitWithHouseholdsIsKept(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.household(1, w.one)
	_, r := w.visiting()
	held := func(check func(context.Context, db.Tx, id.ID) error, at unit) error {
		return w.db.InTenant(w.officer.ctx, func(ctx context.Context, tx db.Tx) error { return check(ctx, tx, at.id) })
	}
	require.NoError(t, held(w.hardship.RequireUnitFreeTx, w.two))
	require.NoError(t, held(w.RequireUnitFreeTx, w.two))
	requireRefusal(t, held(w.hardship.RequireUnitFreeTx, w.one), errs.FailedPrecondition, "hardship.unit.archives")
	requireRefusal(t, held(w.RequireUnitFreeTx, w.one), errs.FailedPrecondition, "campaign.unit.visits")

	a, err := w.hardship.ArchiveByID(w.officer.ctx, a.ID)
	require.NoError(t, err)
	_, err = w.hardship.Cancel(w.officer.ctx, hardship.CancelArchiveInput{ID: a.ID, ExpectedVersion: a.Version, Cause: hardship.OutOfHardship, Note: "脱困"})
	require.NoError(t, err)
	require.NoError(t, held(w.hardship.RequireUnitFreeTx, w.one))
	w.forget(r.ID)
	require.NoError(t, held(w.RequireUnitFreeTx, w.one))
}

func TestEarlierVisitsOfAHousehold(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.household(1, w.one)
	_, first := w.visiting()
	w.exec(`update app.visit set state = 'RECEIVED', visited_at = now(), received_cash_fen = 90000, received_goods_fen = 0 where run_id = ?`, first.ID)
	w.forget(first.ID)
	_, second := w.visiting()
	v := w.visits(second)[0]
	earlier, err := w.EarlierOf(w.officer.ctx, []id.ID{v.ID})
	require.NoError(t, err)
	require.Len(t, earlier[v.ID], 1)
	require.Equal(t, first.Title, earlier[v.ID][0].Title)
	require.EqualValues(t, 90000, earlier[v.ID][0].CashFen)
}

func TestRunCommandsAreChecked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.household(1, w.one)
	_, r := w.visiting()
	other := newWorld(t)
	for name, command := range map[string]func(*world, context.Context, campaign.RunActionInput) (*campaign.CampaignRun, error){
		"pause": func(w *world, ctx context.Context, in campaign.RunActionInput) (*campaign.CampaignRun, error) {
			return w.PauseRun(ctx, in)
		},
		"resume": func(w *world, ctx context.Context, in campaign.RunActionInput) (*campaign.CampaignRun, error) {
			return w.ResumeRun(ctx, in)
		},
		"cancel": func(w *world, ctx context.Context, in campaign.RunActionInput) (*campaign.CampaignRun, error) {
			return w.CancelRun(ctx, in)
		},
	} {
		_, err := command(w, w.chair.ctx, campaign.RunActionInput{ID: r.ID, ExpectedVersion: r.Version})
		requireRefusal(t, err, errs.Forbidden, "authz.denied")
		_, err = command(w, w.officer.ctx, campaign.RunActionInput{ID: r.ID, ExpectedVersion: 99})
		requireRefusal(t, err, errs.Conflict, "version")
		_, err = command(other, other.officer.ctx, campaign.RunActionInput{ID: r.ID, ExpectedVersion: r.Version})
		requireRefusal(t, err, errs.NotFound, "campaign.run_missing")
		long := make([]byte, 600)
		for i := range long {
			long[i] = 'x'
		}
		_, err = command(w, w.officer.ctx, campaign.RunActionInput{ID: r.ID, ExpectedVersion: r.Version, Note: ptr(string(long))})
		require.Equal(t, map[string]string{"note": "too_long"}, fieldsOf(t, err), name)
	}
	_, err := w.ResumeRun(w.officer.ctx, campaign.RunActionInput{ID: r.ID, ExpectedVersion: r.Version})
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.run_state")
	require.Equal(t, []string{"pause", "cancel", "add", "assign", "settle", "export"}, r.ViewerCan(w.officer.ctx))
	require.NotContains(t, r.ViewerCan(w.chair.ctx), "pause")
}

func TestListOfRuns(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.household(1, w.one)
	c, r := w.visiting()
	year := r.DueAt.In(r.OpenedAt.Location()).Year()
	for name, f := range map[string]*campaign.RunFilter{
		"all": nil, "state": {States: []campaign.RunState{campaign.RunVisiting}}, "campaign": {CampaignID: &c.ID}, "year": {Year: &year},
	} {
		runs, err := w.Runs(w.officer.ctx, f, page(10))
		require.NoError(t, err, name)
		require.Len(t, runs.Edges, 1, name)
	}
	runs, err := w.Runs(w.officer.ctx, &campaign.RunFilter{Year: ptr(1999)}, page(10))
	require.NoError(t, err)
	require.Empty(t, runs.Edges)
	_, err = w.Runs(w.nobody(), nil, page(10))
	requireRefusal(t, err, errs.Forbidden, "authz.denied")
}

func TestWorkbench(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.person("走访甲", authz.Helper, w.one)
	w.household(1, w.one)
	w.household(2, w.two)
	_, r := w.visiting()
	waiting := w.create(func(in *campaign.CampaignInput) {
		in.Audience.Named = true
		in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.one.id, Quota: 1}}
	})
	w.submit(waiting)
	planned := w.decide(w.submit(w.create(func(in *campaign.CampaignInput) {
		in.Audience.Named = true
		in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.one.id, Quota: 1}}
	})))

	q, err := w.Queues(w.officer.ctx)
	require.NoError(t, err)
	require.Equal(t, 1, q.RunsVisiting)
	require.Equal(t, 1, q.VisitsUnassigned)
	require.Equal(t, 0, q.CampaignsToApprove, "the maker is not the checker")
	require.Equal(t, r.ID, q.Runs[0].ID)
	require.Equal(t, planned.ID, q.NextOpenings[0].Campaign.ID)
	q, err = w.Queues(w.chair.ctx)
	require.NoError(t, err)
	require.Equal(t, 1, q.CampaignsToApprove)
	q, err = w.Queues(helper.ctx)
	require.NoError(t, err)
	require.Equal(t, 1, q.MyVisitsOpen)
	require.Equal(t, 0, q.VisitsUnassigned, "not the helper's desk")
	require.Empty(t, q.Runs)
	w.now.Advance(60 * 24 * time.Hour)
	q, err = w.Queues(w.officer.ctx)
	require.NoError(t, err)
	require.Equal(t, 2, q.VisitsOverdue)
	_, err = w.Queues(w.ctx)
	requireRefusal(t, err, errs.Unauthenticated, "session.required")
}
