package visit_test

import (
	"bytes"
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/followup"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/visit"
)

// table is the rows of a sheet by the keys of its columns, which a workbook takes too.
func table(t *testing.T, ctx context.Context, s *visit.RunSheet, run id.ID, lang sheet.Lang) []map[string]sheet.Value {
	t.Helper()
	var keys []string
	for _, c := range s.Columns() {
		keys = append(keys, c.Key)
	}
	book, err := sheet.NewWriter(s.Columns(), sheet.WriterOptions{Sheet: "1", Lang: lang, TempDir: t.TempDir()})
	require.NoError(t, err)
	var out []map[string]sheet.Value
	require.NoError(t, s.Rows(ctx, run, keys, lang, func(values []sheet.Value) error {
		row := map[string]sheet.Value{}
		for i, k := range keys {
			row[k] = values[i]
		}
		out = append(out, row)
		return book.Append(values)
	}))
	require.NoError(t, book.Finish(&bytes.Buffer{}))
	require.NoError(t, book.Close())
	n, err := s.Count(ctx, run)
	require.NoError(t, err)
	require.Len(t, out, n)
	return out
}

// listed is a run over two households and a named campaigntest.Person, one of whom has received.
func listed(t *testing.T) *campaigntest.Door {
	t.Helper()
	d := dbtest.Shared(t)
	w := campaigntest.ClosedDoorIn(d.Tenant(t), t, d)
	w.Household(1, w.One, func(in *hardship.ArchiveInput) {
		in.HeadName, in.BankCard, in.IsMigrant = "贾春德", new("6217000000000000012"), new(true)
	})
	w.Household(2, w.Two, func(in *hardship.ArchiveInput) { in.HeadName, in.HouseholdSize = "谢秋月", 5 })
	c := w.Create(func(in *campaign.CampaignInput) { in.Audience.Named = true })
	_, _, err := w.Campaign.AddNamedRecipients(w.Officer.Ctx, campaign.AddNamedRecipientsInput{CampaignID: c.ID, Recipients: []campaign.NamedRecipientInput{
		{Class: audience.ModelWorker, Name: "李明华", UnitID: w.Two.ID, IDNumber: new(campaigntest.ResidentID(77))},
	}})
	require.NoError(t, err)
	c, err = w.Campaign.CampaignByID(w.Officer.Ctx, c.ID)
	require.NoError(t, err)
	_, w.Open = w.Opened(w.Decide(w.Submit(c)))
	w.Drain()
	w.Open = w.Reload(w.Open.ID)
	for _, v := range w.Visits(w.Open) {
		switch v.Name {
		case "贾春德":
			w.Report(w.Helper, w.Received(v, w.Helper, func(in *visit.ReportVisitInput) {
				in.Receiver, in.ProxyName, in.ProxyRelation = new(visit.ReceiverProxy), new("王芳"), new("妻子")
				in.CashFen, in.Requests = new(money.Fen(90050)), campaigntest.Requests(followup.FollowUpJob, "找工作")
			}))
		case "谢秋月":
			w.Report(w.Officer, w.NotHome(v))
		}
	}
	return w
}

func TestRosterSheet(t *testing.T) {
	t.Parallel()
	w := listed(t)
	rows := table(t, w.Officer.Ctx, w.Visit.RosterSheet(), w.Open.ID, sheet.ZH)
	require.Equal(t, map[string]sheet.Value{
		"number": 1, "unit": "一分厂工会", "name": "贾春德", "sex": rows[0]["sex"], "idNumber": "410402********" + campaigntest.ResidentID(1)[14:],
		"class": "深度困难职工", "cause": "本人大病", "cash": money.Fen(100000), "cashInWords": "壹仟元整",
		"goods": "大米 2 袋", "goodsValue": money.Fen(12000), "bankCard": "***************0012", "note": "",
	}, rows[0])
	require.Equal(t, "李明华", rows[2]["name"])
	require.Equal(t, "410402********"+campaigntest.ResidentID(77)[14:], rows[2]["idNumber"])
	require.Equal(t, "", rows[2]["bankCard"])
	sum := rows[3]
	require.Equal(t, "合计", sum["number"])
	require.Equal(t, money.Fen(250000), sum["cash"])
	require.Equal(t, "贰仟伍佰元整", sum["cashInWords"])
	require.Equal(t, "共 3 户 9 人", sum["note"])
	require.Equal(t, "3 households, 9 people", table(t, w.Officer.Ctx, w.Visit.RosterSheet(), w.Open.ID, sheet.EN)[3]["note"])
}

func TestReceiptSheet(t *testing.T) {
	t.Parallel()
	w := listed(t)
	rows := table(t, w.Officer.Ctx, w.Visit.ReceiptSheet(), w.Open.ID, sheet.ZH)
	require.Equal(t, map[string]sheet.Value{
		"number": 1, "unit": "一分厂工会", "name": "贾春德", "idTail": campaigntest.ResidentID(1)[14:], "cash": money.Fen(100000), "paid": money.Fen(90050),
		"paidInWords": "玖佰元零伍角整", "goods": "大米 2 袋", "receivedOn": clock.TodayCN(w.Now), "signature": "已签（见附件）",
		"proxy": "王芳（妻子）", "handlers": "走访甲、赵同行", "note": nil,
	}, withWords(rows[0], money.Fen(90050).Upper()))
	require.Nil(t, rows[1]["paid"])
	require.Equal(t, "无人在家", rows[1]["note"])
	require.Equal(t, "", rows[1]["handlers"])
	require.Nil(t, rows[2]["note"], "to be signed by hand")
	sum := rows[3]
	require.Equal(t, money.Fen(250000), sum["cash"])
	require.Equal(t, money.Fen(90050), sum["paid"])
	require.Equal(t, money.Fen(90050).Upper(), sum["paidInWords"])
	require.Equal(t, "应发 3 户，实领 1 户", sum["note"])
}

// withWords asserts the amount in words apart: money has tests of its own.
func withWords(row map[string]sheet.Value, words string) map[string]sheet.Value {
	if row["paidInWords"] == words {
		row["paidInWords"] = "玖佰元零伍角整"
	}
	return row
}

func TestStatisticsSheet(t *testing.T) {
	t.Parallel()
	w := listed(t)
	rows := table(t, w.Officer.Ctx, w.Visit.StatisticsSheet(), w.Open.ID, sheet.ZH)
	byGroup := map[sheet.Value]map[string]sheet.Value{}
	for _, r := range rows {
		byGroup[r["group"]] = r
	}
	all := map[string]sheet.Value{
		"group": "合计", "planned": 3, "households": 1, "people": 3, "personTimes": 1, "units": 1, "raised": money.Fen(250000 + 24000),
		"cash": money.Fen(90050), "goods": money.Fen(12000), "followUps": 1, "followUpsEnded": 0,
	}
	require.Equal(t, all, byGroup["合计"])
	require.Equal(t, 2, byGroup["其中：建档困难职工"]["planned"])
	require.Equal(t, 1, byGroup["劳模"]["planned"])
	require.Equal(t, 0, byGroup["劳模"]["households"])
	require.Equal(t, 0, byGroup["退休职工"]["planned"])
	require.Equal(t, 1, byGroup["其中：农民工"]["households"])
}

// Everybody exports the visits of their own units.
func TestSheetsFollowTheUnitsOfTheCaller(t *testing.T) {
	t.Parallel()
	w, other := listed(t), campaigntest.NewDoor(t, 1)
	finance := w.Person("一分厂出纳", authz.Finance, w.One)
	rows := table(t, finance.Ctx, w.Visit.RosterSheet(), w.Open.ID, sheet.ZH)
	require.Len(t, rows, 2, "one household and the sums")
	require.Equal(t, 1, table(t, finance.Ctx, w.Visit.StatisticsSheet(), w.Open.ID, sheet.ZH)[0]["planned"])
	for _, by := range []campaigntest.Person{w.Helper, {Ctx: w.Nobody()}, w.Person("管理员", authz.TenantAdmin, campaigntest.Unit{})} {
		require.Equal(t, errs.Forbidden, errs.CodeOf(w.Visit.RosterSheet().Check(by.Ctx, w.Open.ID)))
		require.Equal(t, errs.Forbidden, errs.CodeOf(w.Visit.ReceiptSheet().Rows(by.Ctx, w.Open.ID, nil, sheet.ZH, nil)))
		_, err := w.Visit.RosterSheet().Count(by.Ctx, w.Open.ID)
		require.Equal(t, errs.Forbidden, errs.CodeOf(err))
		require.Equal(t, errs.Forbidden, errs.CodeOf(w.Visit.StatisticsSheet().Rows(by.Ctx, w.Open.ID, nil, sheet.ZH, nil)))
	}
	require.ErrorIs(t, other.Visit.RosterSheet().Check(other.Officer.Ctx, w.Open.ID), errs.New(errs.NotFound, "campaign.run_missing"))
	require.NoError(t, w.Visit.RosterSheet().Check(finance.Ctx, w.Open.ID))
}

// A list longer than a page of rows is whole and in order.
func TestLongListIsWhole(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	w := campaigntest.ClosedDoorIn(d.Tenant(t), t, d)
	c := w.Create(func(in *campaign.CampaignInput) { in.Audience.Named = true })
	for _, at := range []campaigntest.Unit{w.One, w.Shop, w.Two} {
		w.Name(c, at, 200)
		w.Name(c, at, 200)
		w.Name(c, at, 1)
	}
	c, err := w.Campaign.CampaignByID(w.Officer.Ctx, c.ID)
	require.NoError(t, err)
	_, w.Open = w.Opened(w.Decide(w.Submit(c)))
	w.Drain()
	seen, last := 0, ""
	require.NoError(t, w.Visit.RosterSheet().Rows(w.Officer.Ctx, w.Open.ID, []string{"number", "unit"}, sheet.ZH, func(values []sheet.Value) error {
		if n, ok := values[0].(int); ok {
			seen++
			require.Equal(t, seen, n)
			last = values[1].(string)
		}
		return nil
	}))
	require.Equal(t, 1203, seen)
	require.Equal(t, "二分厂工会", last)
}
