package hardship_test

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// names lists the heads that a filter finds, by name.
func (w *world) names(ctx context.Context, f *hardship.ArchiveFilter) []string {
	w.t.Helper()
	c, err := w.Archives(ctx, f, hardship.ByName, page.Args{First: ptr(100)})
	require.NoError(w.t, err)
	names := []string{}
	for _, e := range c.Edges {
		names = append(names, e.Node.HeadName)
	}
	total, err := c.TotalCount(ctx)
	require.NoError(w.t, err)
	require.Len(w.t, names, total)
	return names
}

func TestFilters(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	spouse := person(950)
	w.create(1, func(in *hardship.ArchiveInput) {
		in.HeadName, in.Category, in.MainCause = "欧阳明明", hardship.Relative, hardship.Schooling
		in.Members = []hardship.HouseholdPersonInput{{Name: "黄玉素", Relation: "妻子", IDNumber: &spouse, HasDisability: ptr(true)}}
	})
	model := w.create(2, func(in *hardship.ArchiveInput) {
		in.HeadName, in.ModelWorker, in.UnitID = "单春德", ptr("CITY"), w.two
		in.OtherCauses, in.Phone = []hardship.Cause{hardship.Schooling}, ptr("0375-2861234")
	})
	old := w.create(3, func(in *hardship.ArchiveInput) {
		in.HeadName, in.IDNumber = "阿依古丽·买买提", "11010519491231002X"
	})
	_, err := w.GiveConsent(w.officer(), hardship.GiveConsentInput{
		ArchiveID: model.ID, Purpose: hardship.ForNotice, TextVersion: "2026-1", Channel: "paper", SignedOn: today,
	})
	require.NoError(t, err)
	_, err = w.Cancel(w.officer(), hardship.CancelArchiveInput{ID: old.ID, ExpectedVersion: 1, Cause: hardship.Retired, Note: "已退休"})
	require.NoError(t, err)
	w.visit(model.ID, today.AddDays(-10))

	ay, oy, shan := "阿依古丽·买买提", "欧阳明明", "单春德"
	type f = hardship.ArchiveFilter
	for name, c := range map[string]struct {
		f    *f
		want []string
	}{
		"nothing":               {nil, []string{ay, oy, shan}},
		"empty":                 {&f{Search: ptr(" ")}, []string{ay, oy, shan}},
		"beginning":             {&f{Search: ptr("欧阳")}, []string{oy}},
		"middle":                {&f{Search: ptr("依古丽")}, []string{ay}},
		"after the dot":         {&f{Search: ptr("买买提")}, []string{ay}},
		"pinyin":                {&f{Search: ptr("Shan Chun")}, []string{shan}},
		"initials":              {&f{Search: ptr("oymm")}, []string{oy}},
		"head's number":         {&f{Search: ptr("11010519491231002x")}, []string{ay}},
		"old number":            {&f{Search: ptr("110105491231002")}, []string{ay}},
		"member's number":       {&f{Search: ptr(spouse)}, []string{oy}},
		"phone":                 {&f{Search: ptr("133 1128-8570")}, []string{ay, oy}},
		"landline":              {&f{Search: ptr("(0375)2861234")}, []string{shan}},
		"case number":           {&f{Search: ptr("2026-000002")}, []string{shan}},
		"its end":               {&f{Search: ptr("0002")}, []string{shan}},
		"its end, short":        {&f{Search: ptr("3")}, []string{ay}},
		"unknown":               {&f{Search: ptr("不存在")}, []string{}},
		"wildcards":             {&f{Search: ptr("%")}, []string{}},
		"unit":                  {&f{UnitIDs: []id.ID{w.two}}, []string{shan}},
		"subtree":               {&f{UnitIDs: []id.ID{w.root}}, []string{ay, oy, shan}},
		"no such unit":          {&f{UnitIDs: []id.ID{id.New(id.Unit)}}, []string{}},
		"category":              {&f{Categories: []hardship.Category{hardship.Relative}}, []string{oy}},
		"cause, main or other":  {&f{Causes: []hardship.Cause{hardship.Schooling}}, []string{oy, shan}},
		"states":                {&f{States: []hardship.ArchiveState{hardship.Cancelled, hardship.Draft}}, []string{ay}},
		"active":                {&f{States: []hardship.ArchiveState{hardship.Active}}, []string{oy, shan}},
		"disability":            {&f{HasDisability: ptr(true)}, []string{oy}},
		"no disability":         {&f{HasDisability: ptr(false)}, []string{ay, shan}},
		"model worker":          {&f{IsModelWorker: ptr(true)}, []string{shan}},
		"old":                   {&f{AgeFrom: ptr(76)}, []string{ay}},
		"just 76":               {&f{AgeFrom: ptr(76), AgeTo: ptr(76)}, []string{ay}},
		"not yet 77":            {&f{AgeFrom: ptr(77)}, []string{}},
		"young":                 {&f{AgeTo: ptr(70)}, []string{oy, shan}},
		"never or long ago":     {&f{NotVisitedSince: ptr(today.AddDays(-10))}, []string{ay, oy}},
		"before the next day":   {&f{NotVisitedSince: ptr(today.AddDays(-9))}, []string{ay, oy, shan}},
		"agreed to notice":      {&f{NoticeConsent: ptr(true)}, []string{shan}},
		"not agreed to notice":  {&f{NoticeConsent: ptr(false)}, []string{ay, oy}},
		"imported":              {&f{Provenance: ptr(hardship.FromImport)}, []string{}},
		"two conditions at one": {&f{Search: ptr("春德"), Causes: []hardship.Cause{hardship.Illness}}, []string{shan}},
	} {
		require.Equal(t, c.want, w.names(w.officer(), c.f), name)
	}
	require.Equal(t, []string{shan}, w.names(w.as(authz.StationStaff, "0001.0003."), nil), "a station sees its subtree")
	require.Empty(t, w.names(w.as(authz.StationStaff, "0001.0003."), &f{UnitIDs: []id.ID{w.one}}))
}

func TestFilterNamesEveryBadField(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	_, err := w.Archives(w.officer(), &hardship.ArchiveFilter{
		Search: ptr(strings.Repeat("长", 51)), UnitIDs: make([]id.ID, 101), Categories: []hardship.Category{"X"},
		Causes: []hardship.Cause{"X"}, States: []hardship.ArchiveState{"X"}, AgeFrom: ptr(-1), AgeTo: ptr(151), Provenance: ptr(hardship.Provenance("X")),
	}, hardship.ByName, page.Args{})
	require.ElementsMatch(t, []string{
		"filter.search", "filter.unitIds", "filter.categories[0]", "filter.causes[0]", "filter.states[0]", "filter.ageFrom",
		"filter.ageTo", "filter.provenance",
	}, pathsOf(err))
	_, err = w.Archives(w.officer(), nil, "RANDOM", page.Args{})
	require.Equal(t, []string{"order"}, pathsOf(err))
	for order := range map[hardship.ArchiveOrder]bool{hardship.ByUpdatedDesc: true, hardship.ByLastVisited: true} {
		foreign := page.Cursor{Key: "'; drop table", ID: id.New(id.Archive)}.Encode()
		_, err = w.Archives(w.officer(), nil, order, page.Args{After: &foreign})
		require.Equal(t, []string{"after"}, pathsOf(err), order)
	}
}

// TestOrders walks every order by cursor and by offset and compares with a sort in Go.
func TestOrders(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for i, name := range []string{"王五", "李四", "张三", "张三", "赵六", "黄玉素", "白雪"} {
		w.importRoster(chunk(i, 1, func(h *roster.Household) { h.Name = name }))
		w.now.Advance(time.Minute)
	}
	all, err := w.Archives(w.officer(), nil, hardship.ByNumber, page.Args{})
	require.NoError(t, err)
	for i, e := range all.Edges {
		if i%2 == 0 {
			w.visit(e.Node.ID, today.AddDays(-i%3))
		}
		if i == 2 {
			w.now.Advance(time.Minute)
			_, err := w.Update(w.officer(), hardship.UpdateArchiveInput{ID: e.Node.ID, ExpectedVersion: 1, Reason: "更新", Wish: ptr("工作")})
			require.NoError(t, err)
		}
	}
	byID := func(a, b *hardship.Archive) int { return cmp.Compare(a.ID.String(), b.ID.String()) }
	day := func(d *clock.Date) string {
		if d == nil {
			return ""
		}
		return d.String()
	}
	for order, compare := range map[hardship.ArchiveOrder]func(a, b *hardship.Archive) int{
		hardship.ByName:        func(a, b *hardship.Archive) int { return cmp.Compare(a.HeadPinyin, b.HeadPinyin) },
		hardship.ByCreatedDesc: func(a, b *hardship.Archive) int { return b.CreatedAt.Compare(a.CreatedAt) },
		hardship.ByUpdatedDesc: func(a, b *hardship.Archive) int { return b.UpdatedAt.Compare(a.UpdatedAt) },
		hardship.ByLastVisited: func(a, b *hardship.Archive) int { return cmp.Compare(day(a.LastVisitedOn), day(b.LastVisitedOn)) },
		hardship.ByNumber:      func(a, b *hardship.Archive) int { return cmp.Compare(a.Number, b.Number) },
	} {
		walked := w.walk(order)
		require.Len(t, walked, 7, order)
		want := slices.Clone(walked)
		slices.SortStableFunc(want, func(a, b *hardship.Archive) int { return cmp.Or(compare(a, b), byID(a, b)) })
		require.Equal(t, ids(want), ids(walked), order)

		third, err := w.Archives(w.officer(), nil, order, page.Args{First: ptr(2), Offset: ptr(4)})
		require.NoError(t, err)
		require.Equal(t, walked[4].ID, third.Edges[0].Node.ID, order)
	}
}

func ids(archives []*hardship.Archive) (out []id.ID) {
	for _, a := range archives {
		out = append(out, a.ID)
	}
	return out
}

// walk reads a whole list page by page.
func (w *world) walk(order hardship.ArchiveOrder) (all []*hardship.Archive) {
	w.t.Helper()
	args := page.Args{First: ptr(2)}
	for range 10 {
		c, err := w.Archives(w.officer(), nil, order, args)
		require.NoError(w.t, err)
		for _, e := range c.Edges {
			all = append(all, e.Node)
		}
		if !c.PageInfo.HasNextPage {
			return all
		}
		args.After = c.PageInfo.EndCursor
	}
	w.t.Fatal("the list does not end")
	return nil
}

func (w *world) visit(archive id.ID, on clock.Date) {
	w.t.Helper()
	ctx := w.officer()
	require.NoError(w.t, w.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		return w.MarkVisitedTx(ctx, tx, archive, on)
	}))
}

func TestScreensTakeOneRoundTrip(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.create(1)
	for i := range 30 {
		w.importRoster(chunk(100+i, 1))
	}
	for name, c := range map[string]struct {
		read       func(ctx context.Context) error
		statements int64
	}{
		"list": {func(ctx context.Context) error {
			_, err := w.Archives(ctx, &hardship.ArchiveFilter{Search: ptr("黄")}, hardship.ByName, page.Args{})
			return err
		}, 1},
		"detail": {func(ctx context.Context) error { _, err := w.ArchiveDetail(ctx, a.ID); return err }, 3},
		"queues": {func(ctx context.Context) error { _, err := w.Queues(ctx); return err }, 1},
	} {
		ctx, counter := db.WithCounter(w.officer())
		require.NoError(t, c.read(ctx), name)
		require.EqualValues(t, 1, counter.RoundTrips.Load(), name)
		require.Equal(t, c.statements, counter.Statements.Load(), name)
	}
}

func TestReadsStayInsideTenantAndScope(t *testing.T) {
	t.Parallel()
	w, other := newWorld(t), newWorld(t)
	foreign := other.create(1, func(in *hardship.ArchiveInput) {
		in.Members = []hardship.HouseholdPersonInput{{Name: "黄玉素", Relation: "妻子"}}
	})
	elsewhere := w.create(1, func(in *hardship.ArchiveInput) {
		in.UnitID = w.two
		in.Members = []hardship.HouseholdPersonInput{{Name: "黄玉素", Relation: "妻子"}}
	})
	station := w.as(authz.StationStaff, "0001.0002.")
	for _, x := range []id.ID{foreign.ID, elsewhere.ID, id.New(id.Archive)} {
		_, err := w.ArchiveByID(station, x)
		require.ErrorIs(t, err, errs.New(errs.NotFound, "hardship.archive.missing"))
		_, err = w.ArchiveDetail(station, x)
		require.ErrorIs(t, err, errs.New(errs.NotFound, "hardship.archive.missing"))
		persons, err := w.PersonsOf(station, []id.ID{x})
		require.NoError(t, err)
		require.Empty(t, persons)
		consents, err := w.ConsentsOf(station, []id.ID{x})
		require.NoError(t, err)
		require.Empty(t, consents)
		history, err := w.History(station, x, page.Args{})
		require.NoError(t, err)
		require.Empty(t, history.Edges)
	}
	_, err := w.Archives(w.as(authz.Helper, ""), nil, hardship.ByName, page.Args{})
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	_, err = w.Queues(w.as(authz.TenantAdmin, ""))
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
}

func TestQueues(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.now.Set(today.AddMonths(-14).Start())
	long := w.create(1, func(in *hardship.ArchiveInput) { in.Phone = nil })
	w.visit(long.ID, today.AddMonths(-13))
	w.now.Set(today.Start())
	recent := w.create(2, func(in *hardship.ArchiveInput) { in.BankCard = nil; in.UnitID = w.two })
	w.visit(recent.ID, today)
	w.visit(recent.ID, today.AddDays(-30))
	w.create(3)
	ended := w.create(4)
	_, err := w.Cancel(w.officer(), hardship.CancelArchiveInput{ID: ended.ID, ExpectedVersion: 1, Cause: hardship.Retired, Note: "已退休"})
	require.NoError(t, err)
	q, err := w.Queues(w.officer())
	require.NoError(t, err)
	require.Equal(t, &hardship.ArchiveQueues{Active: 3, NeverVisited: 1, UnvisitedYear: 1, UnchangedYear: 1, MissingPhone: 1, MissingBank: 1, NeverHelped: 3, Unowned: 3}, q)
	for queue, counted := range map[hardship.ArchiveQueue]int{
		hardship.QueueActive: q.Active, hardship.QueueNeverVisited: q.NeverVisited, hardship.QueueUnvisitedYear: q.UnvisitedYear,
		hardship.QueueUnchangedYear: q.UnchangedYear, hardship.QueueMissingPhone: q.MissingPhone, hardship.QueueMissingBank: q.MissingBank,
		hardship.QueueNeverHelped: q.NeverHelped, hardship.QueueOutOfStep: q.OutOfStep, hardship.QueueUnowned: q.Unowned,
	} {
		require.Len(t, w.names(w.officer(), &hardship.ArchiveFilter{Queue: &queue}), counted, queue)
	}
	q, err = w.Queues(w.as(authz.StationStaff, "0001.0003."))
	require.NoError(t, err)
	require.Equal(t, &hardship.ArchiveQueues{Active: 1, MissingBank: 1, NeverHelped: 1, Unowned: 1}, q)

	got, err := w.ArchiveByID(w.officer(), recent.ID)
	require.NoError(t, err)
	require.Equal(t, today, *got.LastVisitedOn, "an older visit entered later does not turn the clock back")
	require.Equal(t, 2, got.VisitsCount)
	require.Equal(t, 1, got.Version)
}

func pathsOf(err error) (paths []string) {
	for _, f := range fieldsOf(err) {
		paths = append(paths, f.Path)
	}
	return paths
}

func fieldsOf(err error) []errs.Field {
	if e, ok := asError(err); ok {
		return e.Fields
	}
	return []errs.Field{{Path: fmt.Sprint(err)}}
}

// BenchmarkArchivesPage: a page of twenty with the masked fields of the list.
func BenchmarkArchivesPage(b *testing.B) {
	w := newWorld(b)
	for i := range 4 {
		w.importRoster(chunk(500*i, 500))
	}
	ctx := w.officer()
	b.ReportAllocs()
	for b.Loop() {
		c, err := w.Archives(ctx, nil, hardship.ByName, page.Args{})
		if err != nil {
			b.Fatal(err)
		}
		for _, e := range c.Edges {
			if _, err := e.Node.IDNumber(); err != nil {
				b.Fatal(err)
			}
			if _, err := e.Node.Phone(); err != nil {
				b.Fatal(err)
			}
		}
	}
}
