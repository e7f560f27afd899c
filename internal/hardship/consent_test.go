package hardship_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

func (w *world) notice(a *hardship.Archive) hardship.GiveConsentInput {
	return hardship.GiveConsentInput{
		ArchiveID: a.ID, Purpose: hardship.ForNotice, TextVersion: "2026-1", Channel: "paper", SignedOn: today,
	}
}

func TestConsentComesAndGoes(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.create(1, func(in *hardship.ArchiveInput) {
		in.Members = []hardship.HouseholdPersonInput{{Name: "黄玉素", Relation: "妻子"}}
	})
	members, err := w.PersonsOf(w.officer(), []id.ID{a.ID})
	require.NoError(t, err)
	wife := members[a.ID][0].ID
	require.False(t, a.NoticeConsent())

	in := w.notice(a)
	in.PersonID = &wife
	out, err := w.GiveConsent(w.officer(), in)
	require.NoError(t, err)
	require.False(t, out.Archive.NoticeConsent(), "the wife does not speak for the head")

	in = w.notice(a)
	in.ValidTo = ptr(today.AddDays(30))
	out, err = w.GiveConsent(w.officer(), in)
	require.NoError(t, err)
	require.True(t, out.Archive.NoticeConsent())
	require.Equal(t, today.AddDays(30), *out.Archive.NoticeConsentUntil)
	require.Equal(t, 1, out.Archive.Version, "a consent is no fact of the archive")
	w.now.Advance(31 * 24 * 3600e9)
	got, err := w.ArchiveByID(w.officer(), a.ID)
	require.NoError(t, err)
	require.False(t, got.NoticeConsent(), "it has run out")
	require.Empty(t, w.names(w.officer(), &hardship.ArchiveFilter{NoticeConsent: ptr(true)}))

	out, err = w.GiveConsent(w.officer(), w.notice(a))
	require.NoError(t, err)
	require.True(t, out.Archive.NoticeConsent())
	consents, err := w.ConsentsOf(w.officer(), []id.ID{a.ID})
	require.NoError(t, err)
	require.Len(t, consents[a.ID], 3)
	require.Equal(t, "黄玉素", consents[a.ID][0].PersonName)
	last := consents[a.ID][2]

	withdrawn, err := w.WithdrawConsent(w.officer(), hardship.WithdrawConsentInput{ID: last.ID})
	require.NoError(t, err)
	require.False(t, withdrawn.Archive.NoticeConsent())
	_, err = w.WithdrawConsent(w.officer(), hardship.WithdrawConsentInput{ID: last.ID})
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "hardship.consent.withdrawn"))
	require.Equal(t, 3, count(w, "select count(*) from app.archive_event where kind = 'consent_given'"))
	require.Equal(t, 1, count(w, "select count(*) from app.archive_event where kind = 'consent_withdrawn'"))
	require.Equal(t, 4, count(w, "select count(*) from app.audit_entry where action like 'consent.%'"))
	byID, err := w.ConsentsByID(w.officer(), []id.ID{last.ID})
	require.NoError(t, err)
	require.NotNil(t, byID[last.ID].WithdrawnAt)
}

func TestConsentIsRefused(t *testing.T) {
	t.Parallel()
	w, other := newWorld(t), newWorld(t)
	a, foreign, ended := w.create(1), other.create(1), w.create(2)
	_, err := w.Cancel(w.officer(), hardship.CancelArchiveInput{ID: ended.ID, ExpectedVersion: 1, Cause: hardship.Retired, Note: "已退休"})
	require.NoError(t, err)
	type in = hardship.GiveConsentInput
	for name, c := range map[string]struct {
		ctx    context.Context
		change func(*in)
		want   *errs.Error
	}{
		"wrong role":     {w.as(authz.UnionChair, ""), func(*in) {}, errs.New(errs.Forbidden, "authz.denied")},
		"other scope":    {w.as(authz.StationStaff, "0001.0003."), func(*in) {}, errs.New(errs.Forbidden, "authz.denied")},
		"other tenant":   {w.officer(), func(i *in) { i.ArchiveID = foreign.ID }, errs.New(errs.NotFound, "hardship.archive.missing")},
		"unknown person": {w.officer(), func(i *in) { i.PersonID = ptr(id.New(id.Person)) }, errs.New(errs.NotFound, "hardship.person.missing")},
		"ended":          {w.officer(), func(i *in) { i.ArchiveID = ended.ID }, errs.New(errs.FailedPrecondition, "hardship.archive.ended")},
	} {
		i := w.notice(a)
		c.change(&i)
		_, err := w.GiveConsent(c.ctx, i)
		require.ErrorIs(t, err, c.want, name)
	}
	_, err = w.GiveConsent(w.officer(), in{
		ArchiveID: a.ID, Purpose: "X", TextVersion: "", Channel: "fax", SignedOn: today.AddDays(1), ValidTo: ptr(today),
	})
	require.ElementsMatch(t, []string{"purpose", "textVersion", "channel", "signedOn", "validTo"}, pathsOf(err))

	given, err := other.GiveConsent(other.officer(), other.notice(foreign))
	require.NoError(t, err)
	consents, err := other.ConsentsOf(other.officer(), []id.ID{given.Archive.ID})
	require.NoError(t, err)
	theirs := hardship.WithdrawConsentInput{ID: consents[foreign.ID][0].ID}
	_, err = w.WithdrawConsent(w.officer(), theirs)
	require.ErrorIs(t, err, errs.New(errs.NotFound, "hardship.consent.missing"))
	_, err = other.WithdrawConsent(other.as(authz.Auditor, ""), theirs)
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
}
