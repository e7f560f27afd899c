package sheet

import (
	"bytes"
	"errors"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/nuanxin/nuanxin/internal/errs"
)

// checkRefusal fails on any error that would reach a person as a defect.
func checkRefusal(t *testing.T, err error) {
	t.Helper()
	if err != nil && errs.CodeOf(err) != errs.BadUserInput {
		t.Fatalf("not a refusal: %v", err)
	}
}

// FuzzOpen reads arbitrary files to the end, also as a table and into an error
// workbook: whatever they hold, the answer is rows or a refusal.
func FuzzOpen(f *testing.F) {
	f.Add(zipOf(f, bookParts(rosterRows, `<mergeCells><mergeCell ref="A1:D1"/></mergeCells>`, "<t>a</t>")...))
	f.Add([]byte("姓名,身份证号\n张三,1\n合计\n"))
	f.Add(encode(f, simplifiedchinese.GBK, "姓名;身份证号\n\"张\n三\";1\n"))
	f.Add([]byte("\xFF\xFEa\x00,\x00b\x00"))
	f.Add(ole("EncryptedPackage"))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := open(data)
		checkRefusal(t, err)
		if err != nil {
			return
		}
		for i := range b.Sheets() {
			fuzzSheet(t, b, i)
		}
	})
}

func fuzzSheet(t *testing.T, b *Book, i int) {
	last := 0
	for row, err := range b.Rows(i) {
		checkRefusal(t, err)
		if err != nil {
			return
		}
		if row.No <= last || len(row.Cells) > DefaultColumns {
			t.Fatalf("row %d after %d has %d cells", row.No, last, len(row.Cells))
		}
		last = row.No
	}
	table, err := b.Table(i, people)
	checkRefusal(t, err)
	if err != nil {
		return
	}
	last = table.Header.Last
	for line, err := range table.Lines(DefaultRows) {
		checkRefusal(t, err)
		if err == nil && line.No <= last {
			t.Fatalf("line %d after %d", line.No, last)
		}
		last = line.No
	}
	var buf bytes.Buffer
	err = WriteErrorBook(&buf, b, []ErrorSheet{{
		Index: i, Header: table.Header,
		Verdict: func(int) (Verdict, bool) { return Verdict{Text: "x", Columns: []int{0}}, true },
	}}, ErrorBookOptions{})
	if err != nil {
		t.Fatalf("error workbook: %v", err)
	}
	if _, err := open(buf.Bytes()); err != nil && !errors.Is(err, errs.New(errs.BadUserInput, ReasonNoSheet)) {
		t.Fatalf("error workbook cannot be read: %v", err)
	}
}

// FuzzZipPrecheck looks at the archive layer alone, where most inputs survive
// the mutations.
func FuzzZipPrecheck(f *testing.F) {
	f.Add(zipOf(f, part{name: "a/b.xml", content: "<x/>"}, part{name: "c", content: "d"}))
	f.Add(zipOf(f, part{name: "../x", content: "y"}))
	f.Add([]byte("PK\x03\x04PK\x05\x06"))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := openArchive(bytes.NewReader(data), int64(len(data)))
		checkRefusal(t, err)
		if err != nil {
			return
		}
		if len(a.parts) > maxArchiveEntries {
			t.Fatal("too many entries accepted")
		}
		for name, p := range a.parts {
			if unsafeName(p.Name) {
				t.Fatalf("unsafe name accepted: %q", p.Name)
			}
			if p.FileInfo().IsDir() {
				continue
			}
			_, err := a.read(name)
			checkRefusal(t, err)
		}
	})
}
