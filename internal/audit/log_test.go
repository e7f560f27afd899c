package audit_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

type worker struct {
	Name     string
	Phone    secret.Text
	PhoneEnc secret.Sealed
}

func TestAnEntrySaysWhoDidWhat(t *testing.T) {
	t.Parallel()
	w := newWorld(t, dbtest.Shared(t))
	ctx := w.tenant(t)
	object := id.New(id.Archive)
	w.append(t, ctx, audit.Event{
		Action: "archive.update", Object: audit.Of(object), Reason: "年度复核",
		Before: worker{"王芳", secret.NewText("13800138000"), secret.Sealed{1}},
		After:  worker{"王芬", secret.NewText("13900139000"), secret.Sealed{2}},
		Note:   map[string]int{"rows": 3},
	})
	list, err := w.List(ctx, audit.Filter{}, page.Args{})
	require.NoError(t, err)
	require.Len(t, list.Edges, 1)
	e := list.Edges[0].Node
	self, _ := tenant.From(ctx)
	require.Equal(t, self, e.TenantID)
	require.EqualValues(t, 1, e.Seq)
	require.Equal(t, id.AuditEntry, id.KindOf(e.ID))
	require.Equal(t, zhang.ID, *e.ActorID)
	require.Nil(t, e.ActingTenantID)
	require.Equal(t, []string{"张敏", "req-1", "192.0.2.7", "archive.update", "Archive", "年度复核"},
		[]string{e.ActorName, e.RequestID, e.IP, e.Action, e.ObjectKind, e.Reason})
	require.Equal(t, object, *e.ObjectID)

	detail, err := w.Detail(ctx, &e)
	require.NoError(t, err)
	require.JSONEq(t, `{"rows":3}`, string(detail.Note))
	require.Equal(t, []audit.Change{
		{Path: "name", Before: []byte(`"王芳"`), After: []byte(`"王芬"`)},
		{Path: "phone", Before: []byte(`"***"`), After: []byte(`"***(changed)"`)},
	}, detail.Changes)
	require.NotContains(t, string(e.Detail), "王芳", "the stored detail is readable")

	got, err := w.Get(ctx, e.ID)
	require.NoError(t, err)
	require.Equal(t, e, *got)
	_, err = w.Get(w.tenant(t), e.ID)
	require.ErrorIs(t, err, errs.New(errs.NotFound, "audit.entry.missing"), "another tenant's entry")
	_, err = w.Detail(w.tenant(t), &e)
	require.ErrorIs(t, err, secret.ErrCannotOpen)
}

func TestAnEntryNeedsAnActorAndAnObject(t *testing.T) {
	t.Parallel()
	w := newWorld(t, dbtest.Shared(t))
	try := func(ctx context.Context, e audit.Event) error {
		return w.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error { return w.Append(ctx, tx, e) })
	}
	require.ErrorIs(t, try(w.db.Tenant(t), visitSigned("")), audit.ErrNoActor)
	require.NoError(t, try(audit.WithActor(w.db.Tenant(t), audit.System("campaign.expand")), visitSigned("")))
	for name, e := range map[string]audit.Event{
		"no action":   {Object: audit.Ref{Kind: "Visit"}},
		"odd action":  {Action: "Visit signed", Object: audit.Ref{Kind: "Visit"}},
		"no object":   {Action: "visit.sign"},
		"long reason": {Action: "visit.sign", Object: audit.Ref{Kind: "Visit"}, Reason: strings.Repeat("因", 501)},
		"long note":   {Action: "visit.sign", Object: audit.Ref{Kind: "Visit"}, Note: strings.Repeat("x", 20_000)},
		"odd note":    {Action: "visit.sign", Object: audit.Ref{Kind: "Visit"}, Note: make(chan int)},
	} {
		require.Error(t, try(w.tenant(t), e), name)
	}
}

func TestAnEntryLivesAndDiesWithItsTransaction(t *testing.T) {
	t.Parallel()
	w := newWorld(t, dbtest.Shared(t))
	ctx := w.tenant(t)
	w.append(t, ctx, visitSigned("kept"))
	failed := errors.New("the command failed")
	err := w.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		require.NoError(t, w.Append(ctx, tx, visitSigned("lost")))
		return failed
	})
	require.ErrorIs(t, err, failed)
	w.append(t, ctx, visitSigned("kept too"))
	list, err := w.List(ctx, audit.Filter{}, page.Args{})
	require.NoError(t, err)
	require.Len(t, list.Edges, 2)
	require.EqualValues(t, 2, list.Edges[0].Node.Seq, "no gap")
}

func TestParallelAppendsMakeOneChain(t *testing.T) {
	t.Parallel()
	w := newWorld(t, dbtest.Shared(t))
	tenants := []context.Context{w.tenant(t), w.tenant(t), w.tenant(t)}
	const writers, each = 8, 10
	failed := make(chan error, writers*each)
	var wg sync.WaitGroup
	for i := range writers {
		ctx := tenants[i%len(tenants)]
		wg.Go(func() {
			for range each {
				failed <- w.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
					return w.Append(ctx, tx, visitSigned("parallel"))
				})
			}
		})
	}
	wg.Wait()
	close(failed)
	for err := range failed {
		require.NoError(t, err)
	}
	total := int64(0)
	for _, ctx := range tenants {
		r, err := w.notary.Verify(ctx)
		require.NoError(t, err)
		require.Empty(t, r.Findings)
		total += r.Entries
	}
	require.EqualValues(t, writers*each, total)
}

func TestTheServerCanOnlyAppend(t *testing.T) {
	t.Parallel()
	w := newWorld(t, dbtest.Shared(t))
	ctx := w.tenant(t)
	w.append(t, ctx, visitSigned(""))
	for _, q := range []string{
		"update app.audit_entry set reason = 'x'",
		"delete from app.audit_entry",
		"insert into app.audit_entry select * from app.audit_entry",
		"truncate app.audit_entry",
		"update app.audit_head set seq = 0",
		"delete from app.audit_head",
		"insert into app.audit_anchor select tenant_id, seq, hash, now(), '', '' from app.audit_head",
		"delete from app.audit_anchor",
		"select app.audit_canonical(e) from app.audit_entry e",
	} {
		err := w.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
			_, err := tx.ExecContext(ctx, q)
			return err
		})
		require.ErrorContains(t, err, "permission denied", q)
	}
}

func TestListPagesAndFilters(t *testing.T) {
	t.Parallel()
	w := newWorld(t, dbtest.Shared(t))
	ctx := w.tenant(t)
	archive := id.New(id.Archive)
	for i := range 25 {
		w.append(t, ctx, visitSigned(fmt.Sprint(i)))
	}
	w.append(t, audit.WithActor(ctx, audit.System("campaign.expand")),
		audit.Event{Action: "archive.open", Object: audit.Of(archive)})

	ten := 10
	args, seen := page.Args{First: &ten}, int64(26)
	for {
		list, err := w.List(ctx, audit.Filter{}, args)
		require.NoError(t, err)
		for _, e := range list.Edges {
			require.Equal(t, seen, e.Node.Seq)
			seen--
		}
		if !list.PageInfo.HasNextPage {
			break
		}
		args.After = list.PageInfo.EndCursor
	}
	require.Zero(t, seen)

	str := func(s string) *string { return &s }
	past, future := start.AddDate(-50, 0, 0), start.AddDate(50, 0, 0)
	for name, c := range map[string]struct {
		filter audit.Filter
		want   int
	}{
		"action":      {audit.Filter{Action: str("archive.open")}, 1},
		"object":      {audit.Filter{ObjectKind: str("Archive"), ObjectID: &archive}, 1},
		"actor":       {audit.Filter{Actor: str("SYSTEM:camp")}, 1},
		"actor zh":    {audit.Filter{Actor: str("张")}, 25},
		"not a regex": {audit.Filter{Actor: str("%")}, 0},
		"injection":   {audit.Filter{Action: str("' or true --")}, 0},
		"range":       {audit.Filter{From: &past, To: &future}, 26},
		"before":      {audit.Filter{To: &past}, 0},
		"after":       {audit.Filter{From: &future}, 0},
	} {
		list, err := w.List(ctx, c.filter, page.Args{First: &ten})
		require.NoError(t, err, name)
		total, err := list.TotalCount(ctx)
		require.NoError(t, err, name)
		require.Equal(t, c.want, total, name)
		require.Len(t, list.Edges, min(c.want, ten), name)
	}
	bad := page.Cursor{Key: "x", ID: archive}.Encode()
	_, err := w.List(ctx, audit.Filter{}, page.Args{After: &bad})
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
	none, err := w.List(w.tenant(t), audit.Filter{}, page.Args{})
	require.NoError(t, err)
	require.Empty(t, none.Edges, "another tenant")
}

func TestABulkActionIsOneEntry(t *testing.T) {
	t.Parallel()
	w := newWorld(t, dbtest.Shared(t))
	ctx := w.tenant(t)
	items := make([]audit.Item, 1001)
	for i := range items {
		items[i] = audit.Item{Object: audit.Of(id.New(id.Visit)), Data: map[string]int{"fen": i}}
	}
	require.NoError(t, w.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		return w.AppendBulk(ctx, tx, audit.Event{Action: "campaign.expand", Object: audit.Of(id.New(id.Campaign))}, items)
	}))
	list, err := w.List(ctx, audit.Filter{}, page.Args{})
	require.NoError(t, err)
	require.EqualValues(t, len(items), list.Edges[0].Node.BulkCount)
	items[0], items[1000] = items[1000], items[0]
	root, err := audit.BulkRoot(items)
	require.NoError(t, err)
	require.Equal(t, list.Edges[0].Node.BulkRoot, root, "the order is no matter")
	items[7].Data = map[string]int{"fen": 700}
	root, err = audit.BulkRoot(items)
	require.NoError(t, err)
	require.NotEqual(t, list.Edges[0].Node.BulkRoot, root)
	r, err := w.notary.Verify(ctx)
	require.NoError(t, err)
	require.True(t, r.OK())
}

func BenchmarkAppend(b *testing.B) {
	w := newWorld(b, dbtest.Shared(b))
	ctx := w.tenant(b)
	e := visitSigned("bench")
	e.After = worker{Name: "王芳", Phone: secret.NewText("13800138000")}
	b.ReportAllocs()
	for b.Loop() {
		w.append(b, ctx, e)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "entries/s")
}
