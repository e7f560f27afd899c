package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"io/fs"
	"testing"

	"github.com/stretchr/testify/require"
)

// part is one entry of an archive under construction.
type part struct {
	name    string
	content string
	mode    fs.FileMode
}

func zipOf(tb testing.TB, parts ...part) []byte {
	tb.Helper()
	var buf bytes.Buffer
	zw := zip.NewWriter(&buf)
	for _, p := range parts {
		h := &zip.FileHeader{Name: p.name, Method: zip.Deflate}
		if p.mode != 0 {
			h.SetMode(p.mode)
		}
		w, err := zw.CreateHeader(h)
		require.NoError(tb, err)
		_, err = w.Write([]byte(p.content))
		require.NoError(tb, err)
	}
	require.NoError(tb, zw.Close())
	return buf.Bytes()
}

const (
	contentTypes = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`
	rootRels     = `<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>`
	bookRels     = `<Relationships>
		<Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>
		<Relationship Id="r2" Type="http://x/sharedStrings" Target="sharedStrings.xml"/>
		<Relationship Id="r3" Type="http://x/styles" Target="/xl/styles.xml"/>
		<Relationship Id="r4" Type="http://x/externalLink" Target="http://127.0.0.1:1/x" TargetMode="External"/>
	</Relationships>`
	bookXML   = `<workbook xmlns:r="r"><workbookPr%s/><sheets><sheet name="名册" sheetId="1" r:id="r1"/></sheets></workbook>`
	stylesXML = `<styleSheet><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>
		<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="49"/></cellXfs></styleSheet>`
)

// bookParts are the parts of a workbook with one sheet, given as the inside of
// its sheetData and what follows, and its shared strings.
func bookParts(rows, after string, shared ...string) []part {
	sst := "<sst>"
	for _, s := range shared {
		sst += "<si>" + s + "</si>"
	}
	return []part{
		{name: "[Content_Types].xml", content: contentTypes},
		{name: "_rels/.rels", content: rootRels},
		{name: "xl/workbook.xml", content: fmt.Sprintf(bookXML, "")},
		{name: "xl/_rels/workbook.xml.rels", content: bookRels},
		{name: "xl/styles.xml", content: stylesXML},
		{name: "xl/sharedStrings.xml", content: sst + "</sst>"},
		{name: "xl/worksheets/sheet1.xml", content: sheetXML(rows, after)},
	}
}

func sheetXML(rows, after string) string {
	return `<?xml version="1.0"?><worksheet><dimension ref="A1:XFD1048576"/><sheetData>` + rows + `</sheetData>` + after + `</worksheet>`
}

// replaced returns the parts with one of them exchanged or added.
func replaced(parts []part, p part) []part {
	out := append([]part(nil), parts...)
	for i := range out {
		if out[i].name == p.name {
			out[i] = p
			return out
		}
	}
	return append(out, p)
}

func open(b []byte) (*Book, error) { return Open(bytes.NewReader(b), int64(len(b)), Limits{}) }

func mustOpen(tb testing.TB, b []byte) *Book {
	tb.Helper()
	book, err := open(b)
	require.NoError(tb, err)
	return book
}

func readAll(tb testing.TB, b *Book, sheet int) []Row {
	tb.Helper()
	var rows []Row
	for row, err := range b.Rows(sheet) {
		require.NoError(tb, err)
		rows = append(rows, row)
	}
	return rows
}

// texts shows rows as plain strings for comparison.
func texts(rows []Row) map[int][]string {
	out := map[int][]string{}
	for _, r := range rows {
		cells := []string{}
		for _, c := range r.Cells {
			cells = append(cells, c.Text)
		}
		out[r.No] = cells
	}
	return out
}

// drain reads everything there is and returns the first error.
func drain(b *Book) error {
	for i := range b.Sheets() {
		for _, err := range b.Rows(i) {
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// withDirectorySize falsifies the expanded size that the directory declares for
// the entry.
func withDirectorySize(tb testing.TB, archive []byte, entry string, size uint32) []byte {
	tb.Helper()
	const sizeOffset, nameOffset = 24, 46
	out := bytes.Clone(archive)
	for at := 0; ; at++ {
		i := bytes.Index(out[at:], []byte("PK\x01\x02"))
		require.GreaterOrEqual(tb, i, 0, "entry %s", entry)
		at += i
		if bytes.HasPrefix(out[at+nameOffset:], []byte(entry)) {
			binary.LittleEndian.PutUint32(out[at+sizeOffset:], size)
			return out
		}
	}
}
