package civilcheck_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship/civilcheck"
	"github.com/nuanxin/nuanxin/internal/id"
)

func picked(ids ...id.ID) func(*civilcheck.MakeCivilBatchInput) {
	return func(in *civilcheck.MakeCivilBatchInput) { in.ArchiveIDs, in.ExpectedCount = ids, len(ids) }
}

// listed are the households of a list, and how many were noted as left out of it.
func (w *world) listed(b *civilcheck.CivilBatch) (on []id.ID, leftOut int) {
	w.T.Helper()
	list, err := w.Households(w.Officer.Ctx, b.ID, false, campaigntest.Page(50))
	require.NoError(w.T, err)
	for _, e := range list.Edges {
		on = append(on, e.Node.ArchiveID)
	}
	left, err := w.Households(w.Officer.Ctx, b.ID, true, campaigntest.Page(50))
	require.NoError(w.T, err)
	return on, len(left.Edges)
}

func TestSingleHouseholdsAreListed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	one, two, three := w.checking(1, w.One, true), w.checking(2, w.Two, true), w.checking(3, w.One, true)
	w.checking(4, w.One, false)
	b := w.made(2, picked(three.ID, two.ID))
	require.Equal(t, []int{2, 2}, []int{b.Households, b.People})
	on, leftOut := w.listed(b)
	require.ElementsMatch(t, []id.ID{two.ID, three.ID}, on)
	require.Zero(t, leftOut, "nobody was passed over who was not picked")
	rest := w.made(1)
	on, leftOut = w.listed(rest)
	require.Equal(t, []id.ID{one.ID}, on)
	require.Equal(t, 1, leftOut)
}

func TestPickedHouseholdsAreCheckedOneByOne(t *testing.T) {
	t.Parallel()
	w, foreign := newWorld(t), newWorld(t)
	ready, silent := w.checking(1, w.One, true), w.checking(2, w.One, false)
	waiting, filed := w.checking(3, w.One, true), w.Household(5, w.One)
	w.made(1, picked(waiting.ID))
	abroad, elsewhere := foreign.checking(4, foreign.One, true), w.checking(6, w.Two, true)
	officer := w.Person("齐经办", authz.UnionOfficer, w.One)
	many := make([]id.ID, civilcheck.MaxHouseholds+1)
	for i := range many {
		many[i] = id.New(id.Archive)
	}
	for name, c := range map[string]struct {
		ids    []id.ID
		code   errs.Code
		reason string
		args   errs.Args
	}{
		"no authorisation":     {[]id.ID{ready.ID, silent.ID}, errs.FailedPrecondition, "hardship.civil_batch.not_ready", errs.Args{"numbers": silent.Number, "count": 1}},
		"on another list":      {[]id.ID{ready.ID, waiting.ID}, errs.FailedPrecondition, "hardship.civil_batch.not_ready", errs.Args{"numbers": waiting.Number, "count": 1}},
		"not at the check":     {[]id.ID{filed.ID, ready.ID}, errs.FailedPrecondition, "hardship.civil_batch.not_ready", errs.Args{"numbers": filed.Number, "count": 1}},
		"of another union":     {[]id.ID{ready.ID, abroad.ID}, errs.NotFound, "hardship.archive.missing", nil},
		"of another unit":      {[]id.ID{ready.ID, elsewhere.ID}, errs.NotFound, "hardship.archive.missing", nil},
		"of nobody":            {[]id.ID{id.New(id.Archive)}, errs.NotFound, "hardship.archive.missing", nil},
		"twice the same":       {[]id.ID{ready.ID, ready.ID}, errs.BadUserInput, "validation", nil},
		"none":                 {[]id.ID{}, errs.BadUserInput, "validation", nil},
		"more than fit a list": {many, errs.BadUserInput, "validation", nil},
	} {
		in := w.making(0, picked(c.ids...), func(in *civilcheck.MakeCivilBatchInput) { in.UnitID = w.One.ID })
		_, err := w.Make(officer.Ctx, in)
		require.Equal(t, c.code, errs.CodeOf(err), "%s: %v", name, err)
		if c.code != errs.BadUserInput {
			require.ErrorIs(t, err, errs.New(c.code, c.reason), name)
		}
		if e, ok := errors.AsType[*errs.Error](err); ok && c.args != nil {
			require.Equal(t, c.args, e.Args, name)
		}
	}
	require.Equal(t, 1, campaigntest.One[int](w.World, "select count(*) from app.civil_batch"), "what was refused left nothing behind")
	require.Equal(t, 1, w.made(1, picked(ready.ID)).Households)
}

// A list is made of a unit of which somebody has charge, whichever households they pick.
func TestPickingGivesNoPermission(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.checking(1, w.Two, true)
	for _, in := range []civilcheck.MakeCivilBatchInput{
		w.making(1, picked(a.ID)),
		w.making(1, picked(a.ID), func(in *civilcheck.MakeCivilBatchInput) { in.UnitID = w.Two.ID }),
	} {
		_, err := w.Make(w.Person("齐经办", authz.UnionOfficer, w.One).Ctx, in)
		require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	}
}
