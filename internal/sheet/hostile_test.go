package sheet

import (
	"bytes"
	"fmt"
	"io/fs"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/errs"
)

const oneRow = `<row r="1"><c r="A1" t="str"><v>姓名</v></c></row>`

func ole(streams ...string) []byte {
	b := append(bytes.Clone(magicOLE), make([]byte, 1024)...)
	for _, s := range streams {
		b = append(b, utf16LE(s)...)
	}
	return append(b, make([]byte, 512)...)
}

// hostileFiles are files that must be refused, with the reason.
func hostileFiles(t *testing.T) map[string]struct {
	data   []byte
	reason string
} {
	t.Helper()
	good := bookParts(oneRow, "")
	entry := func(name, content string) []byte {
		return zipOf(t, replaced(good, part{name: name, content: content})...)
	}
	sheet := func(xml string) []byte { return entry("xl/worksheets/sheet1.xml", xml) }
	many := append([]part(nil), good...)
	for i := range maxArchiveEntries {
		many = append(many, part{name: fmt.Sprintf("xl/media/%d.txt", i), content: "x"})
	}
	crowd := bytes.Repeat([]byte("PK\x01\x02"), 3*maxArchiveEntries)
	whole := zipOf(t, good...)
	bomb := strings.Repeat(`<row><c t="str"><v>bomb</v></c></row>`, 1_500_000)
	wideRow := `<row r="1"><c r="BI1" t="str"><v>x</v></c></row>`
	merges := strings.Repeat(`<mergeCell ref="A1:B2"/>`, maxMerges+1)

	return map[string]struct {
		data   []byte
		reason string
	}{
		"empty file":                 {nil, ReasonEmptyFile},
		"too large":                  {bytes.Repeat([]byte("a,b\n"), DefaultFileBytes/4+1), ReasonFileTooLarge},
		"truncated zip":              {whole[:len(whole)-40], ReasonDamaged},
		"zip signature only":         {[]byte("PK\x03\x04"), ReasonDamaged},
		"encrypted workbook":         {ole("EncryptionInfo", "EncryptedPackage"), ReasonEncrypted},
		"excel 97 workbook":          {ole("Workbook"), ReasonUnsupportedFormat},
		"zip with encrypted entry":   {encryptedFlag(whole), ReasonEncrypted},
		"binary workbook":            {entry("xl/workbook.bin", "x"), ReasonUnsupportedFormat},
		"open document":              {zipOf(t, part{name: "mimetype", content: "application/vnd.oasis"}), ReasonUnsupportedFormat},
		"any zip":                    {zipOf(t, part{name: "a.txt", content: "x"}), ReasonUnsupportedFormat},
		"word document":              {wordDocument(t), ReasonUnsupportedFormat},
		"pdf named xlsx":             {[]byte("%PDF-1.7 ..."), ReasonUnsupportedFormat},
		"png before a zip":           {append([]byte("\x89PNG\r\n\x1a\n"), whole...), ReasonUnsupportedFormat},
		"web page named xls":         {[]byte("\uFEFF  <HTML><table><tr><td>姓名</table>"), ReasonUnsupportedFormat},
		"xml spreadsheet":            {[]byte(`<?xml version="1.0"?><Workbook/>`), ReasonUnsupportedFormat},
		"binary":                     {[]byte("姓名,\x00\x01\x02"), ReasonUnsupportedFormat},
		"late NUL":                   {append(bytes.Repeat([]byte("a,b\n"), 4000), 0), ReasonUnsupportedFormat},
		"noise as text":              {bytes.Repeat([]byte{0xFF, 0x80, 0x2C}, 2000), ReasonEncodingUnknown},
		"macros":                     {entry("xl/vbaProject.bin", "x"), ReasonMacros},
		"macro content type":         {entry("[Content_Types].xml", `<Types><Override ContentType="a.sheet.macroEnabled.main+xml"/></Types>`), ReasonMacros},
		"nested zip":                 {entry("xl/embeddings/a.bin", string(whole)), ReasonNestedArchive},
		"zip slip":                   {entry("../../etc/cron.d/x", "x"), ReasonUnsafeArchive},
		"absolute name":              {entry("/etc/passwd", "x"), ReasonUnsafeArchive},
		"backslash name":             {entry(`xl\..\..\x`, "x"), ReasonUnsafeArchive},
		"right-to-left name":         {entry("xl/\u202Egnp.exe", "x"), ReasonUnsafeArchive},
		"NUL in name":                {entry("xl/a\x00b", "x"), ReasonUnsafeArchive},
		"long name":                  {entry("xl/"+strings.Repeat("a", 255), "x"), ReasonUnsafeArchive},
		"symlink":                    {zipOf(t, append(good, part{name: "xl/link", content: "/etc/passwd", mode: fs.ModeSymlink | 0o777})...), ReasonUnsafeArchive},
		"same name twice":            {zipOf(t, append(good, part{name: "XL/workbook.xml", content: "x"})...), ReasonUnsafeArchive},
		"too many entries":           {zipOf(t, many...), ReasonTooManyEntries},
		"directory of a small bomb":  {append(bytes.Clone(magicZip), crowd...), ReasonTooManyEntries},
		"zip bomb":                   {sheet(sheetXML(bomb, "")), ReasonExpandsTooMuch},
		"declared beyond the limit":  {withDirectorySize(t, whole, "xl/worksheets/sheet1.xml", 1<<30), ReasonExpandsTooMuch},
		"declared less than it is":   {withDirectorySize(t, whole, "xl/worksheets/sheet1.xml", 90), ReasonDamaged},
		"no sheet":                   {entry("xl/workbook.xml", "<workbook/>"), ReasonNoSheet},
		"workbook is not XML":        {entry("xl/workbook.xml", "hello"), ReasonDamaged},
		"truncated sheet":            {sheet(`<worksheet><sheetData><row r="1"><c r="A1"><v>1`), ReasonDamaged},
		"sheet without data":         {sheet(`<worksheet/>`), ReasonDamaged},
		"entity expansion":           {sheet(`<!DOCTYPE x [<!ENTITY a "aaaa">]>` + sheetXML(`<row><c t="str"><v>&a;</v></c></row>`, "")), ReasonDamaged},
		"external entity":            {sheet(`<!DOCTYPE x SYSTEM "file:///etc/passwd">` + sheetXML(oneRow, "")), ReasonDamaged},
		"rows in disorder":           {sheet(sheetXML(`<row r="2"/><row r="1"/>`, "")), ReasonDamaged},
		"row beyond the format":      {sheet(sheetXML(`<row r="99999999"/>`, "")), ReasonDamaged},
		"cell beyond the format":     {sheet(sheetXML(`<row r="1"><c r="ZZZZ1"><v>1</v></c></row>`, "")), ReasonDamaged},
		"too many columns":           {sheet(sheetXML(wideRow, "")), ReasonTooManyColumns},
		"too many columns in csv":    {[]byte(strings.Repeat("x,", DefaultColumns+1)), ReasonTooManyColumns},
		"endless cell":               {sheet(sheetXML(`<row r="1"><c r="A1" t="str"><v>`+pseudoText(2*maxTokenBytes)+`</v></c></row>`, "")), ReasonCellTooLong},
		"long cell":                  {sheet(sheetXML(`<row r="1"><c r="A1" t="str"><v>`+pseudoText(maxCellBytes+1)+`</v></c></row>`, "")), ReasonCellTooLong},
		"long shared string":         {entry("xl/sharedStrings.xml", `<sst><si><t>`+pseudoText(maxCellBytes+1)+`</t></si></sst>`), ReasonCellTooLong},
		"huge shared strings":        {entry("xl/sharedStrings.xml", `<sst>`+strings.Repeat(`<si><t>`+pseudoText(100_000)+`</t></si>`, 400)+`</sst>`), ReasonExpandsTooMuch},
		"unbalanced quote in csv":    {[]byte("姓名,年龄\n\"" + strings.Repeat("张三,3\n", maxTokenBytes)), ReasonCellTooLong},
		"too many merges":            {sheet(sheetXML(oneRow, "<mergeCells>"+merges+"</mergeCells>")), ReasonTooManyMerges},
		"truncated merges":           {sheet(`<worksheet><sheetData>` + oneRow + `</sheetData><mergeCells><mergeCell ref="A1:B1"/>`), ReasonDamaged},
		"relation out of the file":   {entry("xl/_rels/workbook.xml.rels", strings.ReplaceAll(bookRels, "worksheets/sheet1.xml", "../../../etc/passwd")), ReasonNoSheet},
		"relations to another place": {entry("xl/_rels/workbook.xml.rels", `<Relationships><Relationship Id="r1" Type="x/worksheet" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`), ReasonNoSheet},
	}
}

// pseudoText does not compress so well as to be taken for a bomb.
func pseudoText(n int) string {
	b := make([]byte, n)
	x := uint32(1)
	for i := range b {
		x = x*1664525 + 1013904223
		b[i] = 'a' + byte(x>>24)%26
	}
	return string(b)
}

func encryptedFlag(archive []byte) []byte {
	out := bytes.Clone(archive)
	out[bytes.Index(out, []byte("PK\x01\x02"))+8] |= 1
	return out
}

func wordDocument(t *testing.T) []byte {
	return zipOf(t,
		part{name: "[Content_Types].xml", content: contentTypes},
		part{name: "_rels/.rels", content: strings.ReplaceAll(rootRels, "xl/workbook.xml", "word/document.xml")},
		part{name: "word/document.xml", content: "<w/>"})
}

// Besides the reason it checks that the memory a refusal costs is bounded by the
// limits, not by what a file claims or expands to; hence one after the other.
func TestHostileFilesAreRefused(t *testing.T) {
	const memoryBound = 128 << 20
	for name, c := range hostileFiles(t) {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		b, err := open(c.data)
		if err == nil {
			err = drain(b)
		}
		runtime.ReadMemStats(&after)
		require.Equal(t, c.reason, errs.ReasonOf(err), "%s: %v", name, err)
		require.Equal(t, errs.BadUserInput, errs.CodeOf(err), name)
		require.Less(t, after.HeapInuse, before.HeapInuse+memoryBound, name)
	}
}

func TestHarmlessOdditiesAreRead(t *testing.T) {
	t.Parallel()
	good := bookParts(oneRow, "")
	cases := map[string][]byte{
		"external links":           zipOf(t, replaced(good, part{name: "xl/externalLinks/externalLink1.xml", content: "<x/>"})...),
		"claims a million rows":    zipOf(t, good...),
		"no shared strings":        zipOf(t, append(append([]part(nil), good[:5]...), good[6])...),
		"no styles":                zipOf(t, append(append([]part(nil), good[:4]...), good[5:]...)...),
		"prefixed markup":          zipOf(t, replaced(good, part{name: "xl/worksheets/sheet1.xml", content: `<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>姓名</x:v></x:c></x:row></x:sheetData></x:worksheet>`})...),
		"without cell references":  zipOf(t, replaced(good, part{name: "xl/worksheets/sheet1.xml", content: sheetXML(`<row><c t="str"><v>姓名</v></c></row>`, "")})...),
		"formatted far away":       zipOf(t, replaced(good, part{name: "xl/worksheets/sheet1.xml", content: sheetXML(oneRow+`<row r="1048576"><c r="XFD1048576" s="1"/></row>`, "")})...),
		"text after the last cell": []byte("姓名,,,\n"),
	}
	for name, data := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			rows := readAll(t, mustOpen(t, data), 0)
			require.NotEmpty(t, rows)
			require.Equal(t, "姓名", rows[0].Cell(0).Text)
		})
	}
}
