package hardship_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
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
