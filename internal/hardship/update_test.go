package hardship_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/page"
)

func TestUpdateMakesTheNextVersion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.create(1, func(in *hardship.ArchiveInput) {
		in.Members = []hardship.HouseholdPersonInput{{Name: "黄玉素", Relation: "妻子", IDNumber: ptr(person(900))}, {Name: "贾大山", Relation: "父亲"}}
	})
	members, err := w.PersonsOf(w.officer(), []id.ID{a.ID})
	require.NoError(t, err)
	wife := members[a.ID][0]
	w.now.Advance(time.Hour)

	out, err := w.Update(w.officer(), hardship.UpdateArchiveInput{
		ID: a.ID, ExpectedVersion: 1, Reason: "年度复核", UnitID: &w.two, HeadName: ptr("贾春得"), IDNumber: ptr(person(2)),
		Phone: ptr("13900001234"), IncomeYear: ptr(money.Fen(100)), OtherCauses: []hardship.Cause{hardship.Schooling},
		Members: []hardship.HouseholdPersonInput{{ID: &wife.ID, Name: "黄玉素", Relation: "妻子", Status: ptr("退休")}},
	})
	require.NoError(t, err)
	require.Equal(t, 2, out.Archive.Version)
	require.Equal(t, w.two, out.Archive.UnitID)

	got, err := w.ArchiveByID(w.officer(), a.ID)
	require.NoError(t, err)
	require.Equal(t, "贾春得", got.HeadName)
	require.Equal(t, "0001.0003.", got.UnitPath)
	require.Equal(t, []hardship.Cause{hardship.Schooling}, got.OtherCauses)
	require.True(t, w.now.Now().Equal(got.UpdatedAt))
	members, err = w.PersonsOf(w.officer(), []id.ID{a.ID})
	require.NoError(t, err)
	require.Len(t, members[a.ID], 1)
	require.Equal(t, wife.ID, members[a.ID][0].ID)
	number, err := members[a.ID][0].IDNumber()
	require.NoError(t, err)
	require.Equal(t, "410402********"+person(900)[14:], *number.Text)

	require.Equal(t, 1, count(w, "select count(*) from app.archive_version where version = 1 and jsonb_array_length(persons) = 2 and facts ->> 'head_name' = '贾春德'"))
	require.Equal(t, 1, count(w, "select count(*) from app.archive_version where version = 2 and jsonb_array_length(persons) = 1 and facts ->> 'head_name' = '贾春得'"))
	require.Equal(t, []string{"贾春得"}, w.names(w.officer(), &hardship.ArchiveFilter{Search: ptr("春得")}))
	require.Empty(t, w.names(w.officer(), &hardship.ArchiveFilter{Search: ptr("春德")}))
	require.Equal(t, []string{"贾春得"}, w.names(w.officer(), &hardship.ArchiveFilter{Search: ptr(person(2))}))
	require.Empty(t, w.names(w.officer(), &hardship.ArchiveFilter{Search: ptr(person(1))}))

	history, err := w.History(w.officer(), a.ID, page.Args{First: ptr(1)})
	require.NoError(t, err)
	ev := history.Edges[0].Node
	require.Equal(t, []any{"updated", "年度复核", 2}, []any{ev.Kind, ev.Reason, ev.Version})
	require.Contains(t, ev.Changes, hardship.FieldChange{Field: "phone", Before: ptr("133****8570"), After: ptr("139****1234")})
	require.True(t, history.PageInfo.HasNextPage)
	total, err := history.TotalCount(w.officer())
	require.NoError(t, err)
	require.Equal(t, 2, total)
	history, err = w.History(w.officer(), a.ID, page.Args{After: history.PageInfo.EndCursor})
	require.NoError(t, err)
	require.Equal(t, "created", history.Edges[0].Node.Kind)
}

func TestUpdateThatChangesNothingKeepsTheVersion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.create(1)
	shown, err := a.Phone()
	require.NoError(t, err)
	out, err := w.Update(w.officer(), hardship.UpdateArchiveInput{
		ID: a.ID, ExpectedVersion: 1, Reason: "看一看", Phone: shown.Text, HeadName: &a.HeadName,
	})
	require.NoError(t, err)
	require.Equal(t, 1, out.Archive.Version)
	require.Equal(t, 1, count(w, "select count(*) from app.archive_event"))
}

func TestUpdateIsRefused(t *testing.T) {
	t.Parallel()
	w, other := newWorld(t), newWorld(t)
	a, b, foreign := w.create(1), w.create(2), other.create(3)
	ended := w.create(4)
	_, err := w.Cancel(w.officer(), hardship.CancelArchiveInput{ID: ended.ID, ExpectedVersion: 1, Cause: hardship.Deceased, Note: "已去世"})
	require.NoError(t, err)
	type in = hardship.UpdateArchiveInput
	for name, c := range map[string]struct {
		ctx    context.Context
		change func(*in)
		want   *errs.Error
	}{
		"nobody":       {w.ctx, func(*in) {}, errs.New(errs.Unauthenticated, "session.required")},
		"wrong role":   {w.as(authz.StationStaff, ""), func(*in) {}, errs.New(errs.Forbidden, "authz.denied")},
		"other scope":  {w.as(authz.UnionOfficer, "0001.0003."), func(*in) {}, errs.New(errs.Forbidden, "authz.denied")},
		"into a unit":  {w.as(authz.UnionOfficer, "0001.0002."), func(i *in) { i.UnitID = &w.two }, errs.New(errs.Forbidden, "authz.denied")},
		"other tenant": {w.officer(), func(i *in) { i.ID = foreign.ID }, errs.New(errs.NotFound, "hardship.archive.missing")},
		"foreign unit": {w.officer(), func(i *in) { i.UnitID = &other.one }, errs.New(errs.NotFound, "hardship.unit.missing")},
		"old version":  {w.officer(), func(i *in) { i.ExpectedVersion = 7 }, errs.New(errs.Conflict, "version")},
		"ended":        {w.officer(), func(i *in) { i.ID, i.ExpectedVersion = ended.ID, 2 }, errs.New(errs.FailedPrecondition, "hardship.archive.frozen")},
		"taken number": {w.officer(), func(i *in) { i.IDNumber = ptr(person(2)) }, errs.New(errs.Conflict, "hardship.archive.exists")},
		"no reason":    {w.officer(), func(i *in) { i.Reason = "" }, errs.New(errs.BadUserInput, "")},
		"bad fields":   {w.officer(), func(i *in) { i.Phone, i.HouseholdSize = ptr("x"), ptr(0) }, errs.New(errs.BadUserInput, "")},
		"foreign mask": {w.officer(), func(i *in) { i.IDNumber = ptr("110101********0011") }, errs.New(errs.BadUserInput, "")},
		"other's child": {w.officer(), func(i *in) {
			i.Members = []hardship.HouseholdPersonInput{{ID: ptr(id.New(id.Person)), Name: "李四", Relation: "儿子"}}
		}, errs.New(errs.BadUserInput, "")},
	} {
		update := in{ID: a.ID, ExpectedVersion: 1, Reason: "更正", Wish: ptr("工作")}
		c.change(&update)
		_, err := w.Update(c.ctx, update)
		require.ErrorIs(t, err, c.want, name)
		if name == "old version" {
			require.Equal(t, errs.Args{"current": 1}, argsOf(err))
		}
	}
	for _, x := range []id.ID{a.ID, b.ID} {
		got, err := w.ArchiveByID(w.officer(), x)
		require.NoError(t, err)
		require.Equal(t, 1, got.Version)
	}
}

func TestCancel(t *testing.T) {
	t.Parallel()
	w, other := newWorld(t), newWorld(t)
	a, foreign := w.create(1), other.create(1)
	in := hardship.CancelArchiveInput{ID: a.ID, ExpectedVersion: 1, Cause: hardship.OwnRequest, Note: "收入好转"}
	for name, c := range map[string]struct {
		ctx    context.Context
		change func(*hardship.CancelArchiveInput)
		want   *errs.Error
	}{
		"wrong role":   {w.as(authz.Auditor, ""), func(*hardship.CancelArchiveInput) {}, errs.New(errs.Forbidden, "authz.denied")},
		"other scope":  {w.as(authz.UnionOfficer, "0001.0003."), func(*hardship.CancelArchiveInput) {}, errs.New(errs.Forbidden, "authz.denied")},
		"other tenant": {w.officer(), func(i *hardship.CancelArchiveInput) { i.ID = foreign.ID }, errs.New(errs.NotFound, "hardship.archive.missing")},
		"old version":  {w.officer(), func(i *hardship.CancelArchiveInput) { i.ExpectedVersion = 0 }, errs.New(errs.Conflict, "version")},
		"all fields": {w.officer(), func(i *hardship.CancelArchiveInput) { i.Cause, i.Note = "BORED", "" },
			errs.Invalid(errs.Field{})},
	} {
		i := in
		c.change(&i)
		_, err := w.Cancel(c.ctx, i)
		require.ErrorIs(t, err, c.want, name)
	}
	out, err := w.Cancel(w.officer(), in)
	require.NoError(t, err)
	require.Equal(t, hardship.Cancelled, out.Archive.State)
	require.Equal(t, today, *out.Archive.EndedOn)
	require.NotContains(t, out.Archive.ViewerCan(w.officer()), "edit")
	in.ExpectedVersion = 2
	_, err = w.Cancel(w.officer(), in)
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "hardship.archive.state"))
	require.Equal(t, 1, count(w, "select count(*) from app.archive_event where kind = 'state' and reason = 'OWN_REQUEST: 收入好转'"))
	require.Equal(t, 1, count(w, "select count(*) from app.audit_entry where action = 'archive.cancel'"))
	require.Equal(t, 1, count(w, "select count(*) from app.archive_version where version = 2 and facts ->> 'state' = 'CANCELLED'"))
}
