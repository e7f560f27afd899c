package hardship_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestCreateFilesAnArchive(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	in := w.input(1)
	in.Members = []hardship.HouseholdPersonInput{{Name: "贾小明", Relation: "儿子", IDNumber: ptr(person(16_000))}}
	out, err := w.Create(w.officer(), in)
	require.NoError(t, err)
	require.False(t, out.HeldElsewhere)
	a := out.Archive
	require.Equal(t, "2026-000001", a.Number)
	require.Equal(t, hardship.Active, a.State)

	got, err := w.ArchiveByID(w.officer(), a.ID)
	require.NoError(t, err)
	idNumber, err := got.IDNumber()
	require.NoError(t, err)
	require.Equal(t, secret.Masked, idNumber.State)
	require.Equal(t, "410402********"+person(1)[14:], *idNumber.Text)
	require.Equal(t, hardship.Female, got.Sex)
	require.Equal(t, []hardship.Cause{}, got.OtherCauses)
	require.Equal(t, 66, *got.Age())

	members, err := w.PersonsOf(w.officer(), []id.ID{a.ID})
	require.NoError(t, err)
	require.Len(t, members[a.ID], 1)
	events, err := w.History(w.officer(), a.ID, page.Args{})
	require.NoError(t, err)
	require.Len(t, events.Edges, 1)
	require.Equal(t, "created", events.Edges[0].Node.Kind)
	require.Equal(t, "林经办", events.Edges[0].Node.ActorName)
	require.Equal(t, 1, count(w, "select count(*) from app.archive_version where version = 1 and persons #>> '{0,name}' = '贾小明'"))
	require.Equal(t, 1, count(w, "select count(*) from app.audit_entry where action = 'archive.create'"))
	require.Zero(t, count(w, "select count(*) from app.archive_version where (facts || '{}')::text like '%' || $1 || '%'", person(1)),
		"a snapshot holds no clear number")
}

func TestCreateNumbersWithoutGaps(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	require.Equal(t, "2026-000001", w.create(1).Number)
	_, err := w.Create(w.officer(), w.input(1))
	require.Error(t, err)
	require.Equal(t, "2026-000002", w.create(2).Number, "a refused archive takes no number")
	w.now.Set(time.Date(2026, 12, 31, 16, 0, 0, 0, time.UTC))
	require.Equal(t, "2027-000001", w.create(3).Number, "the new year begins in China")
}

func TestCreateIsRefused(t *testing.T) {
	t.Parallel()
	w, other := newWorld(t), newWorld(t)
	dissolved := w.unit(w.root, "0001.0009.", "旧车间", "")
	w.exec("update app.unit set state = 'DISSOLVED' where id = ?", dissolved)
	for name, c := range map[string]struct {
		ctx    context.Context
		change func(*hardship.ArchiveInput)
		want   *errs.Error
	}{
		"nobody":           {w.ctx, nil, errs.New(errs.Unauthenticated, "session.required")},
		"wrong role":       {w.as(authz.UnionChair, ""), nil, errs.New(errs.Forbidden, "authz.denied")},
		"other scope":      {w.as(authz.StationStaff, "0001.0003."), nil, errs.New(errs.Forbidden, "authz.denied")},
		"other tenant":     {w.officer(), func(in *hardship.ArchiveInput) { in.UnitID = other.one }, errs.New(errs.NotFound, "hardship.unit.missing")},
		"dissolved unit":   {w.officer(), func(in *hardship.ArchiveInput) { in.UnitID = dissolved }, errs.New(errs.FailedPrecondition, "hardship.unit.dissolved")},
		"unknown owner":    {w.officer(), func(in *hardship.ArchiveInput) { in.OwnerID = ptr(id.New(id.Membership)) }, errs.New(errs.NotFound, "db.archive_owner_known")},
		"a field is wrong": {w.officer(), func(in *hardship.ArchiveInput) { in.HeadName = "" }, errs.New(errs.BadUserInput, "")},
	} {
		in := w.input(1)
		if c.change != nil {
			c.change(&in)
		}
		_, err := w.Create(c.ctx, in)
		require.ErrorIs(t, err, c.want, name)
	}
	require.Zero(t, count(w, "select count(*) from app.archive"))
	station := w.as(authz.StationStaff, "0001.0002.")
	_, err := w.Create(station, w.input(1))
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"), "a station registers nothing")
	out, err := w.SaveDraft(station, w.input(1))
	require.NoError(t, err, "a station applies for its own units")
	require.Equal(t, hardship.Draft, out.Archive.State)
	_, err = w.Update(station, hardship.UpdateArchiveInput{ID: out.Archive.ID, ExpectedVersion: 1, Reason: "补充", Wish: ptr("就业")})
	require.NoError(t, err, "and mends its drafts")
}

// TestOneHouseholdOneArchive: heads and members of the same tenant.
func TestOneHouseholdOneArchive(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	spouse, parent := person(900), person(901)
	first := w.create(1, func(in *hardship.ArchiveInput) {
		in.Members = []hardship.HouseholdPersonInput{
			{Name: "黄玉素", Relation: "妻子", IDNumber: &spouse}, {Name: "贾大山", Relation: "父亲", IDNumber: &parent},
		}
	})
	exists := errs.New(errs.Conflict, "hardship.archive.exists")

	_, err := w.Create(w.officer(), w.input(1))
	require.ErrorIs(t, err, exists, "the head again")
	require.Equal(t, errs.Args{"number": first.Number}, argsOf(err))

	in := w.input(2)
	in.IDNumber = spouse
	_, err = w.Create(w.officer(), in)
	require.ErrorIs(t, err, exists, "a member as head")

	in = w.input(3)
	in.Members = []hardship.HouseholdPersonInput{{Name: "贾春德", Relation: "父亲", IDNumber: ptr(person(1))}}
	_, err = w.Create(w.officer(), in)
	require.ErrorIs(t, err, errs.New(errs.Conflict, "hardship.person.is_head"), "the head as member")

	w.create(4, func(in *hardship.ArchiveInput) {
		in.Members = []hardship.HouseholdPersonInput{{Name: "贾大山", Relation: "父亲", IDNumber: &parent}}
	})

	_, err = w.Cancel(w.officer(), hardship.CancelArchiveInput{ID: first.ID, ExpectedVersion: 1, Cause: hardship.Duplicate, Note: "重复建档"})
	require.NoError(t, err)
	w.create(1)
}

func TestCreateAtTheSameMoment(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	failures := make([]error, 8)
	var wg sync.WaitGroup
	for i := range failures {
		ctx := w.officer()
		wg.Go(func() { _, failures[i] = w.Create(ctx, w.input(1)) })
	}
	wg.Wait()
	made := 0
	for _, err := range failures {
		if err == nil {
			made++
			continue
		}
		require.ErrorIs(t, err, errs.New(errs.Conflict, "hardship.archive.exists"))
	}
	require.Equal(t, 1, made)
}

// TestHeldElsewhere: the answer crosses the federation, its reason does not.
func TestHeldElsewhere(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	city, _ := tenant.From(d.TenantUnder(t, id.Nil, "FEDERATION"))
	district, _ := tenant.From(d.TenantUnder(t, city, "FEDERATION"))
	a := worldIn(d.TenantUnder(t, city, "ENTERPRISE_UNION"), t, d)
	b := worldIn(d.TenantUnder(t, district, "ENTERPRISE_UNION"), t, d)
	stranger := worldIn(d.Tenant(t), t, d)
	held := func(w *world, n int) bool {
		out, err := w.Create(w.officer(), w.input(n))
		require.NoError(t, err)
		return out.HeldElsewhere
	}
	require.False(t, held(a, 1))
	require.False(t, held(stranger, 1), "another federation is nobody's business")
	require.True(t, held(b, 1))

	member := person(905)
	a.create(2, func(in *hardship.ArchiveInput) {
		in.Members = []hardship.HouseholdPersonInput{{Name: "黄玉素", Relation: "妻子", IDNumber: &member}}
	})
	require.True(t, held(b, 905), "a member elsewhere counts")
	require.Equal(t, 2, count(b, "select count(*) from app.audit_entry where action = 'archive.held_elsewhere'"), "who learned it is on record")

	gone := a.create(3)
	_, err := a.Cancel(a.officer(), hardship.CancelArchiveInput{ID: gone.ID, ExpectedVersion: 1, Cause: hardship.Retired, Note: "已退休"})
	require.NoError(t, err)
	require.False(t, held(b, 3), "an ended archive holds nobody")

	results := b.importRoster(chunk(2, 1))
	require.Equal(t, hardship.EffectElsewhere, results[0].Effect)
	require.False(t, results[0].Written)
}

func argsOf(err error) errs.Args {
	e, _ := asError(err)
	return e.Args
}
