package change_test

import (
	"context"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/change"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/page"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

// world is a union with the service under test.
type world struct {
	*campaigntest.World
	*change.Service
	called []id.ID // households that were called up for a re-check
	busy   bool
}

func newWorld(t testing.TB) *world {
	t.Helper()
	w := &world{World: campaigntest.New(t)}
	w.Service = change.New(change.Deps{
		DB: w.DB.DB, Audit: audit.New(w.DB.DB, w.Keys), Clock: w.Now, Archives: w.Hardship, Reviews: w,
		Notify: notify.New(notify.Deps{DB: w.DB.DB, Clock: w.Now}), Busy: w.require,
	})
	return w
}

// CallReviewTx stands for intake.
func (w *world) CallReviewTx(_ context.Context, _ db.Tx, archive id.ID, _ string) error {
	w.called = append(w.called, archive)
	return nil
}

func (w *world) require(context.Context, db.Tx, id.ID) error {
	if w.busy {
		return errs.New(errs.FailedPrecondition, "hardship.change.busy", errs.Args{"count": 1})
	}
	return nil
}

// family is a household with a wife, a grown-up son and a daughter at school.
func (w *world) family(n int) *hardship.Archive {
	w.T.Helper()
	young := "410402201503073052"
	wife, son := campaigntest.ResidentID(n+1), campaigntest.ResidentID(n+2)
	card, bank := "6217000000000000012", "中国建设银行"
	return w.Household(n, w.One, func(in *hardship.ArchiveInput) {
		in.HouseholdSize, in.BankCard, in.BankName = 4, &card, &bank
		in.Members = []hardship.HouseholdPersonInput{
			{Name: "何玉兰", Relation: "妻子", IDNumber: &wife}, {Name: "贾小军", Relation: "儿子", IDNumber: &son},
			{Name: "贾小妹", Relation: "女儿", IDNumber: &young},
		}
	})
}

func (w *world) people(a id.ID) map[string]*hardship.HouseholdPerson {
	w.T.Helper()
	found, err := w.Hardship.PersonsOf(w.Officer.Ctx, []id.ID{a})
	require.NoError(w.T, err)
	out := map[string]*hardship.HouseholdPerson{}
	for _, p := range found[a] {
		out[p.FullName] = p
	}
	return out
}

func (w *world) read(x id.ID) *hardship.Archive {
	w.T.Helper()
	a, err := w.Hardship.ArchiveByID(w.Officer.Ctx, x)
	require.NoError(w.T, err)
	return a
}

func (w *world) approve(c *change.ArchiveChange) (*change.ArchiveChange, error) {
	out, err := w.Review(w.Chair.Ctx, change.ReviewArchiveChangeInput{ID: c.ID, ExpectedVersion: c.Version, Approve: true})
	if err != nil {
		return nil, err
	}
	return out.Change, nil
}

func (w *world) split(a *hardship.Archive) *change.ArchiveChange {
	w.T.Helper()
	p := w.people(a.ID)
	out, err := w.ProposeSplit(w.Officer.Ctx, change.ProposeSplitInput{
		ID: a.ID, ExpectedVersion: w.read(a.ID).Version, PersonID: p["贾小军"].ID, Reason: "儿子婚后另立门户",
		Kin: []hardship.Kin{{PersonID: p["贾小妹"].ID, Relation: "妹妹"}},
	})
	require.NoError(w.T, err)
	return out.Change
}

func refused(t testing.TB, err error, code errs.Code, reason string) {
	t.Helper()
	require.ErrorIs(t, err, errs.New(code, reason))
}

func TestAnotherHead(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.family(10)
	p := w.people(a.ID)
	wife, today := p["何玉兰"].ID, clock.TodayCN(w.Now)
	for _, who := range []*id.ID{nil, &wife} {
		_, err := w.Hardship.GiveConsent(w.Officer.Ctx, hardship.GiveConsentInput{
			ArchiveID: a.ID, PersonID: who, Purpose: hardship.ForNotice, TextVersion: "1", Channel: "paper", SignedOn: today,
		})
		require.NoError(t, err)
	}
	a = w.read(a.ID)
	in := change.ProposeHeadChangeInput{ID: a.ID, ExpectedVersion: a.Version, PersonID: p["贾小妹"].ID, Kin: []hardship.Kin{}, Reason: "户主去世"}
	_, err := w.ProposeHeadChange(w.Officer.Ctx, in)
	refused(t, err, errs.FailedPrecondition, "hardship.change.head_minor")
	in.PersonID = wife
	in.Kin = []hardship.Kin{{PersonID: p["贾小军"].ID, Relation: "长子"}}
	c, err := w.ProposeHeadChange(w.Officer.Ctx, in)
	require.NoError(t, err)
	require.Equal(t, "贾春德", c.Change.Households[0].Before.HeadName)
	require.Equal(t, hardship.HouseholdShape{HeadName: "何玉兰", Size: 3, Members: []string{"长子 贾*", "女儿 贾*"}}, *c.Change.Households[0].After)
	_, err = w.ProposeHeadChange(w.Officer.Ctx, in)
	refused(t, err, errs.Conflict, "db.archive_change_open")

	done, err := w.approve(c.Change)
	require.NoError(t, err)
	require.Equal(t, change.Done, done.State)
	after := w.read(a.ID)
	require.Equal(t, "何玉兰", after.HeadName)
	require.Empty(t, after.BankName, "aid is paid to the head")
	require.Equal(t, 3, after.HouseholdSize)
	require.True(t, after.NoticeConsent(), "she had agreed herself")
	consents, err := w.Hardship.ConsentsOf(w.Officer.Ctx, []id.ID{a.ID})
	require.NoError(t, err)
	for _, c := range consents[a.ID] {
		require.Equal(t, c.PersonName == "何玉兰", c.PersonID == nil, "a consent is of who signed it")
	}
	require.Empty(t, w.called)
	_, err = w.Undo(w.Chair.Ctx, change.UndoArchiveChangeInput{ID: done.ID, ExpectedVersion: done.Version, Reason: "办错"})
	refused(t, err, errs.FailedPrecondition, "hardship.change.final")
}

func TestSplitAndBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.family(20)
	c := w.split(a)
	require.Len(t, c.Households, 2)
	_, err := w.Review(w.Officer.Ctx, change.ReviewArchiveChangeInput{ID: c.ID, ExpectedVersion: c.Version, Approve: true})
	refused(t, err, errs.Forbidden, "hardship.change.own")
	done, err := w.approve(c)
	require.NoError(t, err)
	require.Equal(t, []id.ID{a.ID}, w.called)
	require.Equal(t, 2, w.read(a.ID).HouseholdSize)
	fresh := w.read(*done.OtherID)
	require.Equal(t, hardship.Draft, fresh.State)
	require.Equal(t, "贾小军", fresh.HeadName)
	require.Equal(t, "妹妹", w.people(fresh.ID)["贾小妹"].Relation)
	require.Equal(t, fresh.Number, done.Households[1].Number)

	of, err := w.ChangesOf(w.Officer.Ctx, []id.ID{a.ID, fresh.ID})
	require.NoError(t, err)
	require.Len(t, of[a.ID], 1)
	require.Len(t, of[fresh.ID], 1, "the new archive says where it comes from")

	back, err := w.Undo(w.Chair.Ctx, change.UndoArchiveChangeInput{ID: done.ID, ExpectedVersion: done.Version, Reason: "并未分户"})
	require.NoError(t, err)
	require.Equal(t, change.Undone, back.Change.State)
	require.Equal(t, hardship.Withdrawn, w.read(fresh.ID).State)
	require.Equal(t, 4, w.read(a.ID).HouseholdSize)
	require.Equal(t, []string{"何玉兰", "贾小军", "贾小妹"}, names(w.people(a.ID)))
}

func names(of map[string]*hardship.HouseholdPerson) (out []string) {
	for n := range of {
		out = append(out, n)
	}
	slices.Sort(out)
	return out
}

func TestMergeAndBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.family(30)
	shared, own := campaigntest.ResidentID(31), campaigntest.ResidentID(36)
	b := w.Household(35, w.Two, func(in *hardship.ArchiveInput) {
		in.HeadName = "贾春生"
		in.Members = []hardship.HouseholdPersonInput{{Name: "何玉兰", Relation: "嫂子", IDNumber: &shared}, {Name: "贾小宝", Relation: "儿子", IDNumber: &own}}
	})
	in := change.ProposeMergeInput{
		ID: a.ID, ExpectedVersion: a.Version, OtherID: b.ID, HeadRelation: "弟弟", Reason: "同一户重复建档",
		Kin: []hardship.Kin{{PersonID: w.people(b.ID)["贾小宝"].ID, Relation: "侄子"}},
	}
	itself := in
	itself.OtherID = a.ID
	_, err := w.ProposeMerge(w.Officer.Ctx, itself)
	refused(t, err, errs.BadUserInput, "input.invalid")
	w.busy = true
	_, err = w.ProposeMerge(w.Officer.Ctx, in)
	refused(t, err, errs.FailedPrecondition, "hardship.change.busy")
	w.busy = false
	c, err := w.ProposeMerge(w.Officer.Ctx, in)
	require.NoError(t, err)
	done, err := w.approve(c.Change)
	require.NoError(t, err)
	require.Equal(t, 6, w.read(a.ID).HouseholdSize, "who stands in both counts once")
	require.Equal(t, "侄子", w.people(a.ID)["贾小宝"].Relation)
	require.Equal(t, hardship.Cancelled, w.read(b.ID).State)
	require.Len(t, w.people(b.ID), 2, "nothing of it is lost")
	require.Equal(t, []id.ID{a.ID}, w.called)

	_, err = w.Undo(w.Chair.Ctx, change.UndoArchiveChangeInput{ID: done.ID, ExpectedVersion: done.Version, Reason: "实为两户"})
	require.NoError(t, err)
	require.Equal(t, 4, w.read(a.ID).HouseholdSize)
	require.Equal(t, hardship.Active, w.read(b.ID).State)
	require.Nil(t, w.read(b.ID).EndedOn)
}

func TestRequestsBindToWhatWasSeen(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.family(40)
	c := w.split(a)
	wish := "盼就业"
	_, err := w.Hardship.Update(w.Officer.Ctx, hardship.UpdateArchiveInput{ID: a.ID, ExpectedVersion: a.Version, Reason: "补充", Wish: &wish})
	require.NoError(t, err)
	_, err = w.approve(c)
	refused(t, err, errs.Conflict, "hardship.change.outdated")
	_, err = w.Review(w.Chair.Ctx, change.ReviewArchiveChangeInput{ID: c.ID, ExpectedVersion: c.Version})
	require.Error(t, err, "a refusal says why")
	gone, err := w.Withdraw(w.Officer.Ctx, change.WithdrawArchiveChangeInput{ID: c.ID, ExpectedVersion: c.Version})
	require.NoError(t, err)
	_, err = w.approve(gone.Change)
	refused(t, err, errs.FailedPrecondition, "hardship.change.state")
	why := "材料不足"
	again := w.split(a)
	out, err := w.Review(w.Chair.Ctx, change.ReviewArchiveChangeInput{ID: again.ID, ExpectedVersion: 1, Opinion: &why})
	require.NoError(t, err)
	require.Equal(t, change.Refused, out.Change.State)
	require.Equal(t, 4, w.read(a.ID).HouseholdSize)
}

func TestWhoMayAskAndReview(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.family(50)
	c := w.split(a)
	station := w.Person("齐站长", authz.StationStaff, w.Two)
	elsewhere := w.Person("付中心", authz.CenterStaff, w.Two)
	for _, p := range []campaigntest.Person{station, elsewhere} {
		_, err := w.Review(p.Ctx, change.ReviewArchiveChangeInput{ID: c.ID, ExpectedVersion: 1, Approve: true})
		require.Equal(t, errs.Forbidden, errs.CodeOf(err))
		_, err = w.ProposeSplit(p.Ctx, change.ProposeSplitInput{ID: a.ID, ExpectedVersion: 1, PersonID: id.New(id.Person), Reason: "试试"})
		require.Equal(t, errs.Forbidden, errs.CodeOf(err))
		list, err := w.Changes(p.Ctx, nil, page.Args{})
		require.NoError(t, err)
		require.Empty(t, list.Edges)
	}
	list, err := w.Changes(w.Chair.Ctx, []change.ArchiveChangeState{change.Proposed}, page.Args{})
	require.NoError(t, err)
	require.Len(t, list.Edges, 1)
	require.Equal(t, []string{"review"}, list.Edges[0].Node.ViewerCan(w.Chair.Ctx))
	require.Equal(t, []string{"withdraw"}, list.Edges[0].Node.ViewerCan(w.Officer.Ctx))
	n, err := list.TotalCount(w.Chair.Ctx)
	require.NoError(t, err)
	require.Equal(t, 1, n)
}
