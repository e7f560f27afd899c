package handover_test

import (
	"context"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/handover"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

// side is one union with the service under test.
type side struct {
	*campaigntest.World
	*handover.Service
	engine *jobs.Engine
	called []id.ID // households that were called up for a re-check
	busy   bool
}

// federation is a giving and a receiving union under one root, and one that has no part.
type federation struct{ giver, receiver, third *side }

func newFederation(t testing.TB) *federation {
	t.Helper()
	d := dbtest.Shared(t)
	root, _ := tenant.From(d.TenantUnder(t, id.Nil, "FEDERATION"))
	union := func() *side { return newSide(d.TenantUnder(t, root, "ENTERPRISE_UNION"), t, d) }
	return &federation{giver: union(), receiver: union(), third: union()}
}

func newSide(ctx context.Context, t testing.TB, d *dbtest.DB) *side {
	t.Helper()
	s := &side{World: campaigntest.In(ctx, t, d)}
	s.Service = handover.New(handover.Deps{
		DB: d.DB, Keys: s.Keys, Audit: audit.New(d.DB, s.Keys), Clock: s.Now, Calendar: s, Archives: s.Hardship, Reviews: s,
		Notify: notify.New(notify.Deps{DB: d.DB, Clock: s.Now}), Busy: s.require,
	})
	r := jobs.NewRegistry()
	s.Register(r)
	s.Notify.Register(r)
	var err error
	s.engine, err = jobs.New(jobs.Config{
		DB: d.DB, Registry: r, ParseRule: s.Campaign.ParseRule, Context: func(ctx context.Context, job jobs.Info) context.Context {
			return audit.WithActor(authz.With(ctx, &authz.Actor{System: true, TenantID: job.Tenant, Name: job.Kind}), audit.System(job.Kind))
		},
	})
	require.NoError(t, err)
	return s
}

// Holidays are the shipped ones.
func (*side) Holidays(context.Context) (calendar.Holidays, error) { return calendar.Shipped(), nil }

// CallReviewTx stands for intake.
func (s *side) CallReviewTx(_ context.Context, _ db.Tx, archive id.ID, _ string) error {
	s.called = append(s.called, archive)
	return nil
}

func (s *side) require(context.Context, db.Tx, id.ID) error {
	if s.busy {
		return errs.New(errs.FailedPrecondition, "hardship.change.busy", errs.Args{"count": 1})
	}
	return nil
}

// work runs the jobs of the union that are due.
func (s *side) work() {
	s.T.Helper()
	_, err := s.engine.RunDue(s.Ctx, 100)
	require.NoError(s.T, err)
}

func (s *side) union() id.ID {
	t, _ := tenant.From(s.Ctx)
	return t
}

func (s *side) read(x id.ID) *hardship.Archive {
	s.T.Helper()
	a, err := s.Hardship.ArchiveByID(s.Officer.Ctx, x)
	require.NoError(s.T, err)
	return a
}

// living counts the archives of a person that live in the union.
func (s *side) living(number string) (n int) {
	s.T.Helper()
	keys, err := s.Keys.For(s.Ctx)
	require.NoError(s.T, err)
	return campaigntest.One[int](s.World, `select count(*) from app.archive where live and id_number_bix = $1`, []byte(keys.Index("id_number", number)))
}

// family is a household with a child and the consents that it gave.
func (s *side) family(n int) *hardship.Archive {
	s.T.Helper()
	young, card, health := "410402201503073052", "6217000000000000012", "尿毒症"
	a := s.Household(n, s.One, func(in *hardship.ArchiveInput) {
		in.BankCard, in.Health, in.HouseholdSize = &card, &health, 2
		in.Members = []hardship.HouseholdPersonInput{{Name: "贾小妹", Relation: "女儿", IDNumber: &young}}
	})
	s.agree(a.ID, hardship.ForNotice)
	return a
}

func (s *side) agree(archive id.ID, to hardship.ConsentPurpose) {
	s.T.Helper()
	_, err := s.Hardship.GiveConsent(s.Officer.Ctx, hardship.GiveConsentInput{
		ArchiveID: archive, Purpose: to, TextVersion: "2026-1", Channel: "paper", SignedOn: clock.TodayCN(s.Now),
	})
	require.NoError(s.T, err)
}

// propose asks that the other union takes the archive over, with the consent to it.
func (s *side) propose(a *hardship.Archive, to *side) *handover.ArchiveHandover {
	s.T.Helper()
	s.agree(a.ID, hardship.ForTransfer)
	out, err := s.Propose(s.Officer.Ctx, s.asking(a, to))
	require.NoError(s.T, err)
	return out.Handover
}

func (s *side) asking(a *hardship.Archive, to *side) handover.ProposeHandoverInput {
	return handover.ProposeHandoverInput{ID: a.ID, ExpectedVersion: s.read(a.ID).Version, ReceiverID: to.union(), Reason: "原单位撤销，已在贵单位就业"}
}

func (s *side) approve(x *handover.ArchiveHandover) *handover.ArchiveHandover {
	s.T.Helper()
	out, err := s.Review(s.Chair.Ctx, handover.ReviewHandoverInput{ID: x.ID, ExpectedVersion: x.Version, Approve: true})
	require.NoError(s.T, err)
	return out.Handover
}

// now is the handover as it stands.
func (s *side) now(x *handover.ArchiveHandover) *handover.ArchiveHandover {
	s.T.Helper()
	found, err := s.HandoversByID(s.Officer.Ctx, []id.ID{x.ID})
	require.NoError(s.T, err)
	return found[x.ID]
}

// offer is the newest offer to the union.
func (s *side) offer() *handover.ArchiveOffer {
	s.T.Helper()
	c, err := s.Offers(s.Officer.Ctx, nil, campaigntest.Page(1))
	require.NoError(s.T, err)
	require.NotEmpty(s.T, c.Edges)
	return c.Edges[0].Node
}

func (s *side) accept(o *handover.ArchiveOffer) (*handover.ArchiveOffer, error) {
	out, err := s.Accept(s.Officer.Ctx, handover.AcceptArchiveOfferInput{
		ID: o.ID, ExpectedVersion: o.Version, UnitID: s.Two.ID, OwnerID: &s.Officer.Member,
	})
	if err != nil {
		return nil, err
	}
	return out.Offer, nil
}

func refused(t testing.TB, err error, code errs.Code, reason string) {
	t.Helper()
	require.ErrorIs(t, err, errs.New(code, reason))
}

func TestHandOver(t *testing.T) {
	t.Parallel()
	f := newFederation(t)
	g, r := f.giver, f.receiver
	a := g.family(1)
	_, err := g.Propose(g.Officer.Ctx, g.asking(a, r))
	refused(t, err, errs.FailedPrecondition, "hardship.consent.needed")
	x := g.propose(a, r)
	require.Equal(t, 1, g.Messages(notify.KindHandoverProposed))
	_, err = g.Propose(g.Officer.Ctx, g.asking(a, r))
	refused(t, err, errs.Conflict, "db.archive_handover_open")
	_, err = g.Review(g.Officer.Ctx, handover.ReviewHandoverInput{ID: x.ID, ExpectedVersion: x.Version, Approve: true})
	refused(t, err, errs.Forbidden, "hardship.handover.own")

	x = g.approve(x)
	require.Equal(t, handover.Offered, x.State)
	require.Equal(t, hardship.Transferring, g.read(a.ID).State)
	r.work()
	require.Equal(t, 1, r.Messages(notify.KindArchiveOffered))
	o := r.offer()
	require.Equal(t, []string{"accept", "decline"}, o.ViewerCan(r.Officer.Ctx))
	require.Equal(t, "贾*", o.HeadMasked)
	byID := func(ctx context.Context) int {
		found, err := r.OffersByID(ctx, []id.ID{o.ID})
		require.NoError(t, err)
		return len(found)
	}
	require.Equal(t, []int{1, 0}, []int{byID(r.Officer.Ctx), byID(r.Chair.Ctx)}, "for those who may answer")
	require.Nil(t, o.Contents)
	require.Nil(t, o.Receipt())

	o, err = r.accept(o)
	require.NoError(t, err)
	require.Equal(t, handover.Accepted, o.State)
	require.Equal(t, 1, byID(r.Chair.Ctx), "who reads the archive reads its receipt")
	g.work()
	x = g.now(x)
	require.Equal(t, handover.Done, x.State)
	require.Equal(t, o.Receipt(), x.Receipt(), "both hold the same receipt")
	require.Equal(t, &handover.HandoverContents{Number: a.Number, Persons: 2, Consents: 1, Papers: []handover.HandoverPaper{}}, o.Contents)

	was := g.read(a.ID)
	require.Equal(t, hardship.Cancelled, was.State)
	require.Equal(t, a.Version+2, was.Version, "packed, and ended")
	require.NotNil(t, was.EndedOn)
	require.Equal(t, 1, g.Audited("archive.hand_over"))
	require.Equal(t, 1, g.Audited("archive.handover_done"))
	require.Equal(t, 1, r.Audited("archive.receive"))
	require.Equal(t, []id.ID{*o.ArchiveID}, r.called, "its own line is to be tested")
	r.requireSame(*o.ArchiveID)
}

// requireSame asserts that the new archive states what the family stated, sealed anew.
func (s *side) requireSame(x id.ID) {
	s.T.Helper()
	a := s.read(x)
	require.Equal(s.T, hardship.FromUnion, a.Provenance)
	require.Equal(s.T, s.Two.ID, a.UnitID)
	require.Equal(s.T, "贾春德", a.HeadName)
	number, err := a.IDNumber()
	require.NoError(s.T, err)
	require.NotNil(s.T, number.Text)
	require.True(s.T, a.NoticeConsent(), "consents in force come along")
	people, err := s.Hardship.PersonsOf(s.Officer.Ctx, []id.ID{x})
	require.NoError(s.T, err)
	require.Equal(s.T, "贾小妹", people[x][0].FullName)
	consents, err := s.Hardship.ConsentsOf(s.Officer.Ctx, []id.ID{x})
	require.NoError(s.T, err)
	require.Len(s.T, consents[x], 1, "but for the one to the transfer")
}

// TestOnlyTheNamedUnionSeesTheOffer: a third union of the same federation learns nothing,
// and the named one nothing but the little that an offer says.
func TestOnlyTheNamedUnionSeesTheOffer(t *testing.T) {
	t.Parallel()
	f := newFederation(t)
	g, r := f.giver, f.receiver
	a := g.family(2)
	g.approve(g.propose(a, r))
	o := r.offer()

	none, err := f.third.Offers(f.third.Officer.Ctx, nil, campaigntest.Page(10))
	require.NoError(t, err)
	require.Empty(t, none.Edges)
	_, err = f.third.accept(o)
	refused(t, err, errs.NotFound, "hardship.offer.missing")
	_, err = f.third.Decline(f.third.Officer.Ctx, handover.DeclineArchiveOfferInput{ID: o.ID, ExpectedVersion: o.Version, Reason: "不是我们的"})
	refused(t, err, errs.NotFound, "hardship.offer.missing")

	station := r.Person("杜站员", authz.CenterStaff, r.One)
	_, err = r.Offers(station.Ctx, nil, campaigntest.Page(10))
	refused(t, err, errs.Forbidden, "")
	row := campaigntest.One[string](r.World, `select o::text from app.archive_offer o`)
	for _, secret := range []string{"贾春德", "贾小妹", campaigntest.ResidentID(2), "13311288570", "尿毒症"} {
		require.NotContains(t, row, secret)
	}

	elsewhere := func(s *side) bool {
		keys, err := s.Keys.For(s.Ctx)
		require.NoError(t, err)
		return campaigntest.One[int](s.World, `select count(*) from app.archives_held_elsewhere(array[$1]::bytea[])`,
			[]byte(keys.FederationIndex("id_number", campaigntest.ResidentID(2)))) > 0
	}
	require.True(t, elsewhere(f.third))
	require.False(t, elsewhere(r), "it is on its way here")
}

func TestOffersThatComeToNothing(t *testing.T) {
	t.Parallel()
	f := newFederation(t)
	g, r := f.giver, f.receiver
	ends := map[handover.ArchiveHandoverState]func(x *handover.ArchiveHandover){
		handover.Declined: func(*handover.ArchiveHandover) {
			o := r.offer()
			_, err := r.Decline(r.Officer.Ctx, handover.DeclineArchiveOfferInput{ID: o.ID, ExpectedVersion: o.Version, Reason: "该职工不在本单位"})
			require.NoError(t, err)
			g.work()
		},
		handover.Recalled: func(x *handover.ArchiveHandover) {
			_, err := g.Withdraw(g.Officer.Ctx, handover.WithdrawHandoverInput{ID: x.ID, ExpectedVersion: x.Version, Reason: "填错了接收单位"})
			require.NoError(t, err)
		},
		handover.Expired: func(x *handover.ArchiveHandover) { g.expire(x) },
	}
	n := 10
	for state, end := range ends {
		n++
		a := g.family(n)
		x := g.approve(g.propose(a, r))
		end(x)
		x = g.now(x)
		require.Equal(t, state, x.State)
		require.NotEmpty(t, x.Outcome)
		require.Equal(t, hardship.Active, g.read(a.ID).State, state)
		o := r.offer()
		require.Equal(t, string(state), string(o.State))
		_, err := r.accept(o)
		refused(t, err, errs.FailedPrecondition, "hardship.offer.state")
	}
	require.Zero(t, campaigntest.One[int](r.World, `select count(*) from app.archive_offer where package_sealed is not null`), "nothing lingers")
}

// expire lets the days of an offer pass.
func (s *side) expire(x *handover.ArchiveHandover) {
	s.T.Helper()
	_, err := s.DB.Super(s.T).Exec(s.T.Context(), `update app.job set run_at = now() where kind = 'handover.expire' and payload ->> 'handoverId' = $1`, x.ID.String())
	require.NoError(s.T, err)
	s.work()
}

func TestWithoutConsentNothingMoves(t *testing.T) {
	t.Parallel()
	f := newFederation(t)
	g, r := f.giver, f.receiver
	a := g.family(20)
	x := g.approve(g.propose(a, r))
	g.withdrawConsent(a.ID)
	_, err := r.accept(r.offer())
	refused(t, err, errs.FailedPrecondition, "hardship.offer.consent")
	require.Equal(t, 1, g.living(campaigntest.ResidentID(20)))
	require.Zero(t, r.living(campaigntest.ResidentID(20)))
	require.Equal(t, handover.Offered, g.now(x).State)
}

func (s *side) withdrawConsent(archive id.ID) {
	s.T.Helper()
	consent := campaigntest.One[id.ID](s.World, `select id from app.consent where archive_id = $1 and purpose = 'TRANSFER' order by id desc limit 1`, archive)
	_, err := s.Hardship.WithdrawConsent(s.Officer.Ctx, hardship.WithdrawConsentInput{ID: consent})
	require.NoError(s.T, err)
}

func TestWhatMayNotGo(t *testing.T) {
	t.Parallel()
	f := newFederation(t)
	g, r := f.giver, f.receiver
	a := g.family(30)
	g.agree(a.ID, hardship.ForTransfer)
	elsewhere := newSide(f.giver.DB.Tenant(t), t, f.giver.DB)
	for _, other := range []*side{elsewhere, g} {
		_, err := g.Propose(g.Officer.Ctx, g.asking(a, other))
		require.Equal(t, errs.BadUserInput, errs.CodeOf(err), "only unions of the federation, and none itself")
	}
	g.busy = true
	_, err := g.Propose(g.Officer.Ctx, g.asking(a, r))
	refused(t, err, errs.FailedPrecondition, "hardship.change.busy")
	g.busy = false
	x := g.propose(a, r)
	phone := "13900001111"
	_, err = g.Hardship.Update(g.Officer.Ctx, hardship.UpdateArchiveInput{ID: a.ID, ExpectedVersion: g.read(a.ID).Version, Phone: &phone, Reason: "换号"})
	require.NoError(t, err)
	_, err = g.Review(g.Chair.Ctx, handover.ReviewHandoverInput{ID: x.ID, ExpectedVersion: x.Version, Approve: true})
	refused(t, err, errs.Conflict, "hardship.change.outdated")
	_, err = g.Review(g.Chair.Ctx, handover.ReviewHandoverInput{ID: x.ID, ExpectedVersion: x.Version})
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err), "a refusal says why")
}

// TestOneUnionKeepsTheArchive: whatever both unions do, and whether or not their jobs have
// run, exactly one of them holds a living archive of the household.
func TestOneUnionKeepsTheArchive(t *testing.T) {
	t.Parallel()
	f := newFederation(t)
	events := rapid.SliceOfN(rapid.SampledFrom([]string{"approve", "refuse", "withdraw", "accept", "decline", "expire", "consent", "work"}), 3, 7)
	for seed := range 15 {
		n := 100 + seed
		a := f.giver.family(n)
		x := f.giver.propose(a, f.receiver)
		for _, e := range append([]string{"approve"}, events.Example(seed)...) {
			f.happen(e, a, x)
			number := campaigntest.ResidentID(n)
			require.Equal(t, 1, f.giver.living(number)+f.receiver.living(number), "after %s", e)
		}
	}
}

// happen does what is asked, which may be refused.
func (f *federation) happen(e string, a *hardship.Archive, x *handover.ArchiveHandover) {
	g, r := f.giver, f.receiver
	x = g.now(x)
	opinion := "不同意转移"
	switch e {
	case "approve", "refuse":
		_, _ = g.Review(g.Chair.Ctx, handover.ReviewHandoverInput{ID: x.ID, ExpectedVersion: x.Version, Approve: e == "approve", Opinion: &opinion})
	case "withdraw":
		_, _ = g.Withdraw(g.Officer.Ctx, handover.WithdrawHandoverInput{ID: x.ID, ExpectedVersion: x.Version, Reason: opinion})
	case "expire":
		g.expire(x)
	case "consent":
		if g.read(a.ID).State.Live() {
			g.agree(a.ID, hardship.ForTransfer)
		}
	case "work":
		g.work()
		r.work()
	default:
		c, err := r.Offers(r.Officer.Ctx, []handover.ArchiveOfferState{handover.Open}, page.Args{})
		require.NoError(r.T, err)
		if len(c.Edges) == 0 {
			return
		}
		o := c.Edges[0].Node
		if e == "accept" {
			_, _ = r.accept(o)
			return
		}
		_, _ = r.Decline(r.Officer.Ctx, handover.DeclineArchiveOfferInput{ID: o.ID, ExpectedVersion: o.Version, Reason: opinion})
	}
}
