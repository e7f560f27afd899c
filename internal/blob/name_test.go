package blob_test

import (
	"path"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/blob"
)

func TestSafeName(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("暖", 85) // 255 bytes
	for in, want := range map[string]string{
		"":                              "file",
		"签收表.xlsx":                      "签收表.xlsx",
		"春节 慰问  名册.pdf":                 "春节 慰问 名册.pdf",
		"../../etc/passwd":              "passwd",
		`C:\Users\王芳\照片.jpg`:            "照片.jpg",
		"..":                            "file",
		"...hidden":                     "hidden",
		"a/":                            "file",
		"photo\u202egpj.exe":            "photogpj.exe", // the direction mark showed it as photoexe.jpg
		"zero\u200bwidth.png":           "zerowidth.png",
		"nul\x00.png":                   "_nul.png",
		"CON":                           "_CON",
		"com1.txt":                      "_com1.txt",
		"console.txt":                   "console.txt",
		"a<b>:\"|?*.csv":                "ab.csv",
		"line\nbreak\t.csv":             "line break .csv",
		"trailing. . .":                 "trailing",
		"\xff\xfe.png":                  "png",
		"e\u0301.png":                   "é.png",
		long + ".jpg":                   strings.Repeat("暖", 48) + ".jpg",
		"x." + strings.Repeat("y", 300): "x." + strings.Repeat("y", 148),
		"全角／斜线.pdf":                     "全角／斜线.pdf",
	} {
		require.Equal(t, want, blob.SafeName(in), "%q", in)
	}
}

func TestRenameFollowsTheKind(t *testing.T) {
	t.Parallel()
	require.Equal(t, "照片.jpg", blob.JPEG.Rename("照片.PNG"))
	require.Equal(t, "照片.jpg", blob.JPEG.Rename("照片"))
	require.Equal(t, "表.2026.xlsx", blob.XLSX.Rename("表.2026.xls"))
	require.Equal(t, "file.pdf", blob.PDF.Rename(""))
	require.LessOrEqual(t, len(blob.XLSX.Rename(strings.Repeat("暖", 100))), 150)
}

func TestKindDeclared(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]blob.Kind{
		"image/jpeg": blob.JPEG, "IMAGE/PNG": blob.PNG, "text/csv; charset=gbk": blob.CSV, "application/pdf": blob.PDF,
		"image/svg+xml": "", "text/html": "", "": "", "application/zip": "",
	} {
		got, ok := blob.KindDeclared(in)
		require.Equal(t, want, got, in)
		require.Equal(t, want != "", ok, in)
	}
}

func FuzzSafeName(f *testing.F) {
	f.Add("签收表.xlsx")
	f.Add("../..\\con.\u202e\x00.jpg ")
	f.Fuzz(func(t *testing.T, in string) {
		for _, got := range []string{blob.SafeName(in), blob.PDF.Rename(in)} {
			require.NotEmpty(t, got)
			require.LessOrEqual(t, len(got), 150)
			require.True(t, utf8.ValidString(got))
			require.Equal(t, path.Base(got), got)
			require.Equal(t, got, blob.SafeName(got), "twice")
			require.NotContains(t, ". ", got[:1])
			require.NotContains(t, ". ", got[len(got)-1:])
			require.Negative(t, strings.IndexFunc(got, func(r rune) bool {
				return unicode.Is(unicode.C, r) || strings.ContainsRune(`<>:"/\|?*`, r)
			}))
		}
	})
}
