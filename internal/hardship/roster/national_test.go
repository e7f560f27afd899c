package roster

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"maps"
	"os"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// nationalBook is the workbook of households as an export writes it.
func nationalBook(tb testing.TB, households []*Household) []byte {
	tb.Helper()
	heads, members := NationalColumns()
	first, err := sheet.NewWriter(heads, sheet.WriterOptions{Sheet: "困难职工档案", Title: "困难职工档案", TempDir: tb.TempDir()})
	require.NoError(tb, err)
	defer func() { require.NoError(tb, first.Close()) }()
	second, err := first.AddSheet(members, sheet.WriterOptions{Sheet: "家庭成员"})
	require.NoError(tb, err)
	for _, h := range households {
		head, family := h.National()
		require.NoError(tb, first.Append(head))
		for _, m := range family {
			require.NoError(tb, second.Append(m))
		}
	}
	var b bytes.Buffer
	require.NoError(tb, first.Finish(&b))
	return b.Bytes()
}

// read answers the households of a workbook without the places of their members.
func read(tb testing.TB, book []byte) (all []*Household) {
	tb.Helper()
	f, err := Open(bytes.NewReader(book), int64(len(book)), Options{Today: today})
	require.NoError(tb, err)
	for _, o := range outcomes(tb, f) {
		require.NotEqual(tb, sheet.Error, o.Result, "%v", o.Reasons)
		if o.Value == nil {
			continue
		}
		for i := range o.Value.Members {
			o.Value.Members[i].Row, o.Value.Members[i].Sheet = 0, ""
		}
		if len(o.Value.OtherPhones) == 0 {
			o.Value.OtherPhones = nil
		}
		all = append(all, o.Value)
	}
	return all
}

// A list in the columns of the national system says everything that it was made from.
func TestNationalListIsReadBackWhole(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		g := newGenerator(rapid.Uint64().Draw(rt, "people"))
		var want []*Household
		for range rapid.IntRange(1, 4).Draw(rt, "households") {
			want = append(want, drawHousehold(rt, g))
		}
		got := read(t, nationalBook(t, want))
		require.Equal(rt, want, got)
	})
}

func TestEveryNationalHeadingIsKnown(t *testing.T) {
	t.Parallel()
	heads, members := NationalColumns()
	for _, c := range []struct{ list, known []sheet.Column }{{heads, Columns}, {members, MemberColumns}} {
		labels := map[string]string{}
		for _, k := range c.known {
			for _, l := range append([]string{k.Title.ZH}, k.Synonyms...) {
				labels[l] = k.Key
			}
		}
		for _, col := range c.list {
			if col.Title.ZH != workplaceHeading {
				require.Equal(t, col.Key, labels[col.Title.ZH], col.Title.ZH)
			}
		}
	}
}

// A word that a union added counts as the national one above it.
func TestNationalListHasNationalWords(t *testing.T) {
	t.Parallel()
	require.Equal(t, "其他", codeLabel(Codes{dictionary.Political: "OTHER.2"}, dictionary.Political))
}

func drawHousehold(rt *rapid.T, g *generator) *Household {
	id := cn.ResidentID(g.idNumber(rapid.Bool().Draw(rt, "male")))
	h := &Household{
		Name: "贾春德", IDNumber: id, Sex: id.Sex(), Birth: id.Birth(), Phone: fmt.Sprintf("138%08d", g.rnd.IntN(1e8)),
		Unit: drawText(rt, "unit"), Nation: drawLabel(rt, dictionary.Nation), Address: drawText(rt, "address"),
		Employment: drawLabel(rt, dictionary.WorkState), Health: drawLabel(rt, dictionary.Health), Wish: drawText(rt, "wish"),
		IsMigrant: rapid.Bool().Draw(rt, "migrant"), IsSingleParent: rapid.Bool().Draw(rt, "single"),
		ConsentsToNotice: rapid.Bool().Draw(rt, "consent"), Size: rapid.IntRange(1, 30).Draw(rt, "size"),
		IncomeYear: drawAmount(rt), RigidYear: drawAmount(rt), IncomeOwnMonth: drawAmount(rt),
		BankName: drawLabel(rt, dictionary.Bank), BankAccountName: drawText(rt, "account"), BankCard: g.card(true),
		HousingArea: drawArea(rt), WorkedSince: drawDay(rt), Codes: Codes{},
		Particulars: Particulars{
			Number: rapid.SampledFrom([]string{"", "41040200012345"}).Draw(rt, "number"),
			Tier:   rapid.SampledFrom(tierWords).Draw(rt, "tier").code, Flow: rapid.SampledFrom(flowWords).Draw(rt, "flow").code,
			RegisterArea: rapid.SampledFrom([]string{"", "410402", "320102"}).Draw(rt, "area"), Postcode: rapid.SampledFrom([]string{"", "067000"}).Draw(rt, "post"),
			OtherContact: drawText(rt, "contact"), Workplace: drawText(rt, "workplace"), ContractSignedOn: drawDay(rt),
			MembershipProof: drawText(rt, "proof"), IncomeOtherYear: drawAmount(rt), CanSelfHelp: rapid.Bool().Draw(rt, "self"),
			IsZeroEmployment: rapid.Bool().Draw(rt, "zero"), DibaoMonth: drawAmount(rt), DibaoCertificate: rapid.SampledFrom([]string{"", "0012345678"}).Draw(rt, "dibao"),
			BankBranch: drawText(rt, "branch"),
		},
	}
	h.IncomeHeadMonth = h.IncomePerHead()
	for _, n := range []dictionary.Name{dictionary.Political, dictionary.Marriage, dictionary.Register, dictionary.UnitNature, dictionary.EnterpriseState, dictionary.Industry, dictionary.ModelWorker, dictionary.ContractTerm, dictionary.Housing, dictionary.MedicalInsurance, dictionary.DisabilityType} {
		h.Codes.draw(rt, n)
	}
	h.IsModelWorker = h.Codes[dictionary.ModelWorker] != "" && h.Codes[dictionary.ModelWorker] != "NONE"
	h.HasDisability = h.Codes[dictionary.DisabilityType] != "" || disabled(h.Health) || rapid.Bool().Draw(rt, "disabled")
	if len(h.Codes) == 0 {
		h.Codes = nil
	}
	drawVerdict(rt, h)
	for range rapid.IntRange(0, 3).Draw(rt, "members") {
		h.Members = append(h.Members, drawMember(rt, g))
	}
	return h
}

func drawVerdict(rt *rapid.T, h *Household) {
	stated := rapid.SampledFrom([]Category{Deep, Relative, Accidental, Watch, LegacyDibao, LegacyEdge, LegacyAccident, LegacyAbove, LegacyEnjoy, LegacyNot}).Draw(rt, "category")
	m, _ := parseCategory(categoryLabels[stated])
	h.Category, h.CategoryStated, h.CategoryCurrent, h.CategoryLegacy = stated, categoryLabels[stated], m.current, m.legacy
	picked := rapid.SliceOfNDistinct(rapid.SampledFrom(slices.Sorted(maps.Keys(causeNames))), 1, 4, rapid.ID[Cause]).Draw(rt, "causes")
	h.MainCause, h.CauseNote = picked[0], "详见调查表"
	if len(picked) > 1 {
		h.OtherCauses = picked[1:]
	}
}

func drawMember(rt *rapid.T, g *generator) Member {
	m := Member{
		Name: "黄玉素", Relation: drawLabel(rt, dictionary.Relation), Health: drawLabel(rt, dictionary.Health), Status: drawLabel(rt, dictionary.Identity),
		Workplace: drawText(rt, "school"), IncomeMonth: drawAmount(rt), Codes: Codes{},
		EnrolledYear: rapid.SampledFrom([]int{0, 2022, 2025}).Draw(rt, "enrolled"), StudyYears: rapid.SampledFrom([]int{0, 3, 4}).Draw(rt, "years"),
	}
	if m.Relation == "" {
		m.Relation = "女儿"
	}
	if rapid.Bool().Draw(rt, "numbered") {
		m.IDNumber = cn.ResidentID(g.idNumber(false))
		m.Sex, m.Birth = m.IDNumber.Sex(), m.IDNumber.Birth()
	} else {
		m.Sex, m.Birth = cn.Female, drawDay(rt)
	}
	for _, n := range []dictionary.Name{dictionary.Political, dictionary.MedicalInsurance, dictionary.Education, dictionary.ModelWorker, dictionary.DisabilityType} {
		m.Codes.draw(rt, n)
	}
	if len(m.Codes) == 0 {
		m.Codes = nil
	}
	return m
}

// codesOf lists the national codes of a dictionary.
func codesOf(rt *rapid.T, n dictionary.Name) (codes []string) {
	rows, err := csv.NewReader(bytes.NewReader(nationalWords())).ReadAll()
	require.NoError(rt, err)
	for _, r := range rows {
		if r[0] == string(n) {
			codes = append(codes, r[1])
		}
	}
	require.NotEmpty(rt, codes)
	return codes
}

var nationalWords = sync.OnceValue(func() []byte {
	data, err := os.ReadFile("../../dictionary/national.csv")
	if err != nil {
		panic(err)
	}
	return data
})

func (c Codes) draw(rt *rapid.T, n dictionary.Name) {
	if code := rapid.SampledFrom(append(codesOf(rt, n), "")).Draw(rt, string(n)); code != "" {
		c[n] = code
	}
}

func drawLabel(rt *rapid.T, n dictionary.Name) string {
	code := rapid.SampledFrom(append(codesOf(rt, n), "")).Draw(rt, string(n))
	if code == "" {
		return ""
	}
	return dictionary.Label(n, code)
}

func drawText(rt *rapid.T, name string) string {
	return rapid.SampledFrom([]string{"", "和平路12号", "=1+1", "一分厂工会", "ABC 12", "某市某区"}).Draw(rt, name)
}

func drawAmount(rt *rapid.T) *money.Fen {
	if rapid.Bool().Draw(rt, "stated") {
		fen := money.Fen(rapid.Int64Range(0, 1_000_000_000_00).Draw(rt, "fen"))
		return &fen
	}
	return nil
}

func drawArea(rt *rapid.T) *int {
	if rapid.Bool().Draw(rt, "measured") {
		n := rapid.IntRange(0, 9999).Draw(rt, "area")
		return &n
	}
	return nil
}

func drawDay(rt *rapid.T) clock.Date {
	if rapid.Bool().Draw(rt, "dated") {
		return clock.Date{Year: 1995, Month: 1, Day: 1}.AddDays(rapid.IntRange(0, 11_000).Draw(rt, "day"))
	}
	return clock.Date{}
}
