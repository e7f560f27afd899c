package sheet

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

func stringReader(s string) io.Reader { return strings.NewReader(s) }

func readString(t require.TestingT, r io.Reader) string {
	b, err := io.ReadAll(r)
	require.NoError(t, err)
	return string(b)
}

func encode(tb testing.TB, enc encoding.Encoding, s string) []byte {
	tb.Helper()
	b, err := enc.NewEncoder().Bytes([]byte(s))
	require.NoError(tb, err)
	return b
}

func TestCSVEncodings(t *testing.T) {
	t.Parallel()
	const table = "姓名,单位\n张三,一车间\n"
	want := map[int][]string{1: {"姓名", "单位"}, 2: {"张三", "一车间"}}
	late := strings.Repeat("a,b\n", 40_000) + "张三,车间\n"
	for name, data := range map[string][]byte{
		"UTF-8":         []byte(table),
		"UTF-8 marked":  []byte("\uFEFF" + table),
		"UTF-16 little": encode(t, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), table),
		"UTF-16 big":    encode(t, unicode.UTF16(unicode.BigEndian, unicode.UseBOM), table),
		"GBK":           encode(t, simplifiedchinese.GBK, table),
		"GB 18030":      encode(t, simplifiedchinese.GB18030, table),
		"CRLF":          []byte(strings.ReplaceAll(table, "\n", "\r\n")),
		"no last break": []byte(strings.TrimSpace(table)),
	} {
		require.Equal(t, want, texts(readAll(t, mustOpen(t, data), 0)), name)
	}
	rows := readAll(t, mustOpen(t, encode(t, simplifiedchinese.GBK, late)), 0)
	require.Equal(t, "张三", rows[len(rows)-1].Cell(0).Text, "the first Chinese character may come late")
}

// A rare character outside GBK needs the four-byte form of GB 18030.
func TestCSVRareCharacter(t *testing.T) {
	t.Parallel()
	data := encode(t, simplifiedchinese.GB18030, "姓名,单位\n㛃𠅤,一车间\n")
	require.Equal(t, "㛃𠅤", readAll(t, mustOpen(t, data), 0)[1].Cell(0).Text)
}

func TestCSVDelimiters(t *testing.T) {
	t.Parallel()
	for _, d := range []string{",", ";", "\t"} {
		data := strings.Join([]string{"姓名", "年收入", "住址"}, d) + "\n" + strings.Join([]string{"张三", `"36,000"`, "某市;某区"}, d)
		rows := readAll(t, mustOpen(t, []byte(data)), 0)
		require.Equal(t, "36,000", rows[1].Cell(1).Text, "%q", d)
	}
}

func TestCSVRowNumbersAreThoseOfSpreadsheets(t *testing.T) {
	t.Parallel()
	data := "姓名,住址\n\n张三,\"某市\n某区\"\n\n\n李四,某县\n"
	require.Equal(t, map[int][]string{
		1: {"姓名", "住址"}, 3: {"张三", "某市\n某区"}, 6: {"李四", "某县"},
	}, texts(readAll(t, mustOpen(t, []byte(data)), 0)))
}

func TestCSVWrappers(t *testing.T) {
	t.Parallel()
	data := `="0012",'410402,="=1+1","=HYPERLINK(""http://127.0.0.1"",""点我"")",=cmd|' /C calc'!A1` + "\n"
	row := readAll(t, mustOpen(t, []byte(data)), 0)[0]
	require.Equal(t, []string{"0012", "410402", "=1+1", `=HYPERLINK("http://127.0.0.1","点我")`, `=cmd|' /C calc'!A1`},
		texts([]Row{row})[1])
	require.Equal(t, Untyped, row.Cell(0).Kind)
	require.Equal(t, `="0012"`, row.Cell(0).Raw)
}
