package roster

import (
	"bytes"
	"testing"
	"unicode/utf8"

	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// FuzzRosterRow reads one line of arbitrary cells. A line that is not refused
// must be fit to be stored.
func FuzzRosterRow(f *testing.F) {
	f.Add("王某", headID, "女", "深度困难职工", "本人大病", "残疾、失业", "13812345678", "3", "3.6万", "6217000000000000012", "1985.2.14", "是", uint8(sheet.Text))
	f.Add("=1+1", "330782197612045000", "", "特困", "其他：某", "", "0371-62345678", "0", "-1", "1", "198502", "？", uint8(sheet.Number))
	f.Add("阿依古丽·买买提", "410402850214202", "M", "低保户", "", "无", "1/2", "十", "约三万", "", "x", "", uint8(sheet.Untyped))
	keys := []string{colName, colID, colSex, colCategory, colMainCause, colOtherCauses, colPhone, colSize, colIncomeYear, colCard, colBirth, colConsent}
	var titles []any
	for _, k := range keys {
		titles = append(titles, title(k))
	}
	roster, err := openBytes([]byte(csvOf(f, grid{rows: [][]any{titles}})))
	if err != nil {
		f.Fatal(err)
	}
	header := roster.tables[0].Header

	f.Fuzz(func(t *testing.T, name, id, sex, category, cause, others, phone, size, income, card, birth, consent string, kind uint8) {
		r := &row{header: &header, cells: sheet.Row{No: 2}}
		for _, text := range []string{name, id, sex, category, cause, others, phone, size, income, card, birth, consent} {
			r.cells.Cells = append(r.cells.Cells, sheet.Cell{Kind: sheet.Kind(kind % 7), Text: text, Raw: text, Formula: kind >= 128})
		}
		h := reader{today: today, seen: map[cn.ResidentID]place{}}
		v := h.household(r, place{row: 2})
		var o Outcome
		for _, reason := range r.reasons {
			o.Add(reason)
		}
		if o.Result != sheet.Error {
			checkStorable(t, v)
		}
	})
}

func title(key string) string {
	for _, c := range Columns {
		if c.Key == key {
			return c.Title.ZH
		}
	}
	return ""
}

func checkStorable(t *testing.T, v *Household) {
	t.Helper()
	if id, _, err := cn.ParseResidentID(string(v.IDNumber), today); err != nil || id != v.IDNumber || v.Birth != id.Birth() {
		t.Fatalf("identity number %q born %v", v.IDNumber, v.Birth)
	}
	if name, err := cn.ParseName(v.Name); err != nil || name != v.Name {
		t.Fatalf("name %q: %v", v.Name, err)
	}
	if v.Category == "" || v.CategoryCurrent == "" || v.MainCause == "" || v.Size < 1 || len(v.OtherCauses) > maxOtherCauses {
		t.Fatalf("incomplete: %+v", v)
	}
	for _, p := range append([]string{v.Phone}, v.OtherPhones...) {
		if again, err := cn.ParsePhone(p); p != "" && (err != nil || again != p) {
			t.Fatalf("phone %q: %v", p, err)
		}
	}
	if v.IncomeYear != nil && *v.IncomeYear < 0 {
		t.Fatalf("income %d", *v.IncomeYear)
	}
	if !utf8.ValidString(v.CategoryStated) {
		t.Fatalf("category %q", v.CategoryStated)
	}
}

// FuzzAmount: an amount that is read is written the same again.
func FuzzAmount(f *testing.F) {
	f.Add("3.6万", "")
	f.Add("36,000元", "万元")
	f.Add("1.005", "千元")
	f.Fuzz(func(t *testing.T, text, unit string) {
		fen, err := parseAmount(text, unit)
		if err != nil {
			return
		}
		again, err := money.ParseYuan(fen.Yuan())
		if err != nil || again != fen || fen < 0 {
			t.Fatalf("%q in %q is %d", text, unit, fen)
		}
	})
}

// FuzzOpen: whatever the file, the answer is outcomes or a refusal, and what was
// read can be returned.
func FuzzOpen(f *testing.F) {
	f.Add([]byte("姓名,身份证号,困难类别\n王某," + headID + ",深度困难\n"))
	f.Add([]byte("户主,关系,姓名,身份证号,困难类别\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := openBytes(data)
		if err != nil {
			if errs.CodeOf(err) != errs.BadUserInput {
				t.Fatal(err)
			}
			return
		}
		for _, err := range file.Outcomes(t.Context()) {
			if err != nil && errs.CodeOf(err) != errs.BadUserInput {
				t.Fatal(err)
			}
		}
		var buf bytes.Buffer
		if err := file.WriteErrorBook(&buf,
			func(string, int) []sheet.Reason { return []sheet.Reason{{Code: "x", Column: colName}} },
			func([]sheet.Reason) string { return "x" }, sheet.ErrorBookOptions{}); err != nil && errs.CodeOf(err) != errs.BadUserInput {
			t.Fatal(err)
		}
	})
}
