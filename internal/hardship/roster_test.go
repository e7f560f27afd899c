package hardship_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// household is a good row of a roster.
func household(n int) *roster.Household {
	number := cn.ResidentID(person(n))
	return &roster.Household{
		Name: "黄玉素", IDNumber: number, Sex: number.Sex(), Birth: number.Birth(), Phone: fmt.Sprintf("133%08d", n),
		Unit: "一分厂", Address: "某市某区和平路12号", Category: "DEEP", CategoryStated: "深度困难职工", MainCause: "DISABILITY",
		Size: 3, IncomeYear: ptr(money.Fen(5_893_900)), RigidYear: ptr(money.Fen(1_717_100)), BankName: "中国建设银行",
		BankCard: "6217000630959630318", ConsentsToNotice: n%2 == 0,
		Extra: map[string]string{"户口类型": "农业", "住房类型": "商品房", "医保状况": "城镇职工医保"},
	}
}

func chunk(from, n int, change ...func(*roster.Household)) hardship.RosterChunk {
	c := hardship.RosterChunk{ImportID: id.New(id.Import), UpdateExisting: true}
	for i := range n {
		h := household(from + i)
		for _, f := range change {
			f(h)
		}
		c.Rows = append(c.Rows, hardship.RosterRow{Row: from + i, Household: h})
	}
	return c
}

func (w *world) importRoster(c hardship.RosterChunk) (results []hardship.RosterResult) {
	w.t.Helper()
	ctx := w.officer()
	require.NoError(w.t, w.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) (err error) {
		results, err = w.ImportRosterTx(ctx, tx, c)
		return err
	}))
	return results
}

// effects lists the effect of each row, or the first reason against it.
func effects(results []hardship.RosterResult) (out []string) {
	for _, r := range results {
		switch {
		case r.Effect != "":
			out = append(out, string(r.Effect))
		case len(r.Reasons) > 0:
			out = append(out, r.Reasons[0].Code)
		}
	}
	return out
}

func (w *world) preview(c hardship.RosterChunk) []string {
	w.t.Helper()
	results, err := w.PreviewRoster(w.officer(), c)
	require.NoError(w.t, err)
	for _, r := range results {
		require.False(w.t, r.Written)
	}
	return effects(results)
}

func TestImportFilesChangesAndRepeats(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	three := chunk(0, 3)
	require.Equal(t, []string{"new", "new", "new"}, w.preview(three))
	require.Zero(t, count(w, "select count(*) from app.archive"))

	results := w.importRoster(three)
	require.Equal(t, []string{"new", "new", "new"}, effects(results))
	require.True(t, results[2].Written)
	a, err := w.ArchiveByID(w.officer(), results[0].ArchiveID)
	require.NoError(t, err)
	require.Equal(t, []any{hardship.FromImport, hardship.Active, hardship.Stock, "2026-000001", w.one, "深度困难职工"},
		[]any{a.Provenance, a.State, a.Flow, a.Number, a.UnitID, a.CategoryStated})
	require.True(t, a.NoticeConsent())
	require.Equal(t, []string{"黄玉素", "黄玉素", "黄玉素"}, w.names(w.officer(), &hardship.ArchiveFilter{Search: ptr("玉素")}))
	require.Equal(t, 2, count(w, "select count(*) from app.consent where purpose = 'NOTICE' and channel = 'import'"))
	require.Equal(t, 3, count(w, "select count(*) from app.archive_version"))
	require.Equal(t, 3, count(w, "select count(*) from app.archive_event where kind = 'imported'"))
	require.Equal(t, 3, count(w, "select bulk_count from app.audit_entry where action = 'archive.import' and object_id = $1", three.ImportID))

	again := w.importRoster(three)
	require.Equal(t, []string{"same", "same", "same"}, effects(again), "an attempt that is repeated writes nothing")
	require.False(t, again[0].Written)
	require.Equal(t, results[0].ArchiveID, again[0].ArchiveID)
	require.Equal(t, 1, count(w, "select count(*) from app.audit_entry where action = 'archive.import'"))

	changed := chunk(0, 4, func(h *roster.Household) {
		h.Phone, h.Name, h.ConsentsToNotice, h.Address = "13900001234", "黄玉苏", true, ""
	})
	changed.UpdateExisting = false
	results = w.importRoster(changed)
	require.Equal(t, []string{"update", "update", "update", "new"}, effects(results))
	require.False(t, results[0].Written)
	require.True(t, results[3].Written)
	changed.UpdateExisting = true
	results = w.importRoster(changed)
	require.Equal(t, []string{"update", "update", "update", "same"}, effects(results))
	a, err = w.ArchiveByID(w.officer(), results[1].ArchiveID)
	require.NoError(t, err)
	require.Equal(t, 2, a.Version)
	require.True(t, a.NoticeConsent())
	address, err := a.Address()
	require.NoError(t, err)
	require.Equal(t, "某市某区和平路***", *address.Text, "an empty cell erases nothing")
	require.Equal(t, 4, count(w, "select count(*) from app.consent"))
	require.Len(t, w.names(w.officer(), &hardship.ArchiveFilter{Search: ptr("hys")}), 4)
	require.Empty(t, w.names(w.officer(), &hardship.ArchiveFilter{Search: ptr("玉素")}))
	require.Equal(t, []string{"same", "same", "same", "same"}, w.preview(changed))
}

func TestImportFindsUnits(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	shop := w.unit(w.one, "0001.0002.0004.", "总装车间", "ZZ-1")
	w.unit(w.two, "0001.0003.0005.", "总装车间分会", "ZZ-2")
	other := newWorld(t)
	for n, c := range []struct {
		text string
		want any
	}{
		{"一分厂", w.one}, {"一分厂工会", w.one}, {" 一 分厂分会", w.one}, {"DJ02", w.two}, {"东江机械集团", w.root},
		{"总装车间", "unit_ambiguous"}, {"一分厂/总装车间", shop}, {"东江机械集团工会＞一分厂 > 总装车间分会", shop},
		{"ZZ-1", shop}, {"三分厂", "unit_unknown"}, {"", "unit_required"}, {"三分厂/总装车间", "unit_unknown"},
	} {
		text, want := c.text, c.want
		results := w.importRoster(chunk(n, 1, func(h *roster.Household) { h.Unit = text }))
		if reason, ok := want.(string); ok {
			require.Equal(t, []string{reason}, effects(results), text)
			continue
		}
		require.Equal(t, []string{"new"}, effects(results), text)
		a, err := w.ArchiveByID(w.officer(), results[0].ArchiveID)
		require.NoError(t, err)
		require.Equal(t, want, a.UnitID, text)
	}
	lost := chunk(5000, 1, func(h *roster.Household) { h.Unit = "三分厂" })
	lost.DefaultUnitID = &other.one
	require.Equal(t, []string{"unit_unknown"}, w.preview(lost), "a foreign default is none")
	lost.DefaultUnitID = &w.two
	require.Equal(t, []string{"new"}, w.preview(lost))

	two := w.as(authz.UnionOfficer, "0001.0003.")
	results, err := w.PreviewRoster(two, chunk(6000, 1))
	require.NoError(t, err)
	require.Equal(t, []string{"unit_out_of_scope"}, effects(results))
	results, err = w.PreviewRoster(two, chunk(0, 1, func(h *roster.Household) { h.Unit = "二分厂" }))
	require.NoError(t, err)
	require.Equal(t, []string{"unit_out_of_scope"}, effects(results), "nobody draws an archive over from another's unit")
}

func TestImportJoinsHouseholds(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	wife := roster.Member{Name: "李梅", Relation: "妻子", IDNumber: cn.ResidentID(person(700)), Health: "良好"}
	son := roster.Member{Name: "黄小明", Relation: "儿子", Status: "小学"}
	first := w.importRoster(chunk(0, 1, func(h *roster.Household) { h.Members, h.Size = []roster.Member{wife, son}, 2 }))
	require.Equal(t, []string{"new"}, effects(first))
	require.Equal(t, "household_enlarged", first[0].Reasons[0].Code)
	archive := first[0].ArchiveID

	son.Status, son.IDNumber = "初中", cn.ResidentID(person(701))
	mother := roster.Member{Name: "王大妈", Relation: "母亲"}
	second := w.importRoster(chunk(0, 1, func(h *roster.Household) { h.Members, h.Size = []roster.Member{son, mother}, 0 }))
	require.Equal(t, []string{"update"}, effects(second))
	members, err := w.PersonsOf(w.officer(), []id.ID{archive})
	require.NoError(t, err)
	var names []string
	for _, m := range members[archive] {
		names = append(names, m.FullName+" "+m.Status)
	}
	require.Equal(t, []string{"李梅 ", "黄小明 初中", "王大妈 "}, names)
	a, err := w.ArchiveByID(w.officer(), archive)
	require.NoError(t, err)
	require.Equal(t, 4, a.HouseholdSize)

	head := w.importRoster(chunk(700, 1))
	require.Equal(t, []string{"head_is_member"}, effects(head))
	require.Equal(t, a.Number, head[0].Reasons[0].Args["number"])
	third := w.importRoster(chunk(10, 2, func(h *roster.Household) {
		h.Members = []roster.Member{{Name: "黄玉素", Relation: "兄", IDNumber: cn.ResidentID(person(0))}}
	}))
	require.Equal(t, []string{"new", "new"}, effects(third))
	require.Equal(t, "member_is_head", third[0].Reasons[0].Code)
	both := w.preview(chunk(20, 2, func(h *roster.Household) {
		h.Members = []roster.Member{{Name: "黄玉素", Relation: "妹", IDNumber: cn.ResidentID(person(21))}}
	}))
	require.Equal(t, []string{"new", "new"}, both)
	crowd := chunk(30, 1, func(h *roster.Household) {
		for i := range 30 {
			h.Members = append(h.Members, roster.Member{Name: "亲戚", Relation: fmt.Sprint("第", i)})
		}
	})
	require.Equal(t, []string{"household_size"}, w.preview(crowd))
}

func TestImportKeepsWhatHasNoField(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	results := w.importRoster(chunk(0, 1, func(h *roster.Household) {
		h.MainCause, h.OtherCauses, h.Size = "", nil, 0
		h.Remark, h.OtherPhones = "身份证"+person(77)+"待核", []string{"13900005678"}
	}))
	a, err := w.ArchiveByID(w.officer(), results[0].ArchiveID)
	require.NoError(t, err)
	require.Equal(t, hardship.OtherCause, a.MainCause)
	require.Equal(t, 1, a.HouseholdSize)
	extra, err := a.ImportedExtra()
	require.NoError(t, err)
	require.Equal(t, map[string]any{
		"户口类型": "农业", "住房类型": "商品房", "医保状况": "城镇职工医保",
		"备注": "身份证**************" + person(77)[14:] + "待核",
	}, extra)
	other, err := a.OtherContact()
	require.NoError(t, err)
	require.Equal(t, "***", *other.Text)
}

func TestImportLeavesDecidedArchivesAlone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	results := w.importRoster(chunk(0, 1))
	w.exec("update app.archive set state = 'PUBLIC_NOTICE' where id = ?", results[0].ArchiveID)
	require.Equal(t, []string{"archive_frozen"}, w.preview(chunk(0, 1, func(h *roster.Household) { h.Wish = "工作" })))
	twice := chunk(1, 1)
	twice.Rows = append(twice.Rows, twice.Rows[0])
	require.Equal(t, []string{"new", "duplicate_in_file"}, effects(w.importRoster(twice)))
	_, err := w.PreviewRoster(w.officer(), chunk(0, 501))
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
}

func BenchmarkImportRoster(b *testing.B) {
	w := newWorld(b)
	n := 0
	for b.Loop() {
		w.importRoster(chunk(n, hardship.MaxRosterChunk))
		n += hardship.MaxRosterChunk
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "rows/s")
}

func BenchmarkUpdateByRoster(b *testing.B) {
	w := newWorld(b)
	w.importRoster(chunk(0, hardship.MaxRosterChunk))
	n := 0
	for b.Loop() {
		n += hardship.MaxRosterChunk
		w.importRoster(chunk(0, hardship.MaxRosterChunk, func(h *roster.Household) { h.Wish = fmt.Sprint("心愿", n) }))
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "rows/s")
}
