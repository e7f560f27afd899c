package pdf

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"
	"pgregory.net/rapid"
)

func sample(rows int) *Document {
	grid := Part{Caption: "一、家庭成员", Widths: []int{1, 2}, Header: []string{"姓名", "说明"}}
	for i := range rows {
		grid.Rows = append(grid.Rows, Row{Cells: []Cell{Value(fmt.Sprint("张", i)), {Text: strings.Repeat("长期患病，", i%9), Sign: "（盖章）"}}})
	}
	return &Document{Title: "困难职工档案表", Form: "困难职工档案表 2026-1", Head: []string{"单位：东江", "编号：2026-000001"}, Parts: []Part{grid, {Text: "说明"}}}
}

// TestTheSameDocumentGivesTheSameBytes also when several are set at once.
func TestTheSameDocumentGivesTheSameBytes(t *testing.T) {
	t.Parallel()
	first, err := Render(sample(80))
	require.NoError(t, err)
	require.Greater(t, first.Pages, 1)
	for i := range 3 {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			again, err := Render(sample(80))
			require.NoError(t, err)
			require.True(t, bytes.Equal(first.Bytes, again.Bytes))
			require.Equal(t, first.Code, again.Code)
		})
	}
	other := sample(80)
	other.Parts[0].Rows[3].Cells[0].Text = "李"
	changed, err := Render(other)
	require.NoError(t, err)
	require.NotEqual(t, first.Code, changed.Code)
}

// TestTheFontKnowsGB2312 and the characters of rare names (生僻字) of the table of
// standard characters, up to extension E.
func TestTheFontKnowsGB2312(t *testing.T) {
	t.Parallel()
	face, err := forms()
	require.NoError(t, err)
	known := func(text string) {
		for _, r := range text {
			require.NotEqual(t, float64(absent), face.width(r), "%c U+%04X", r, r)
		}
	}
	for high := 0xA1; high <= 0xF7; high++ {
		for low := 0xA1; low <= 0xFE; low++ {
			text, err := simplifiedchinese.GBK.NewDecoder().Bytes([]byte{byte(high), byte(low)})
			require.NoError(t, err)
			if s := string(text); high < 0xAA && s != "\uFFFD" || high >= 0xB0 && s != "\uFFFD" && high <= 0xF7 && (high != 0xD7 || low < 0xFA) {
				known(s)
			}
		}
	}
	known("䶮㛃㭎㳇㵐㺱䓨䲟𠙶𬱖𬭎鿍鿏鿔龘堃昇喆甡犇□①㊞ǎǹ")
}

// TestAMissingCharacterIsNoticed: it is reported, named on the sheet, and never left out.
func TestAMissingCharacterIsNoticed(t *testing.T) {
	t.Parallel()
	d := sample(1)
	d.Parts[0].Rows[0].Cells[0].Text = "王\U000323AF\u200B明"
	f, err := Render(d)
	require.NoError(t, err)
	require.Equal(t, []rune{0x323AF}, f.Missing)

	face, err := forms()
	require.NoError(t, err)
	l := &layout{setter: &setter{face: face, lacking: map[rune]bool{}}}
	l.document(d)
	l.lament()
	var words []string
	for _, m := range l.pages[0] {
		words = append(words, m.text)
	}
	require.Contains(t, words, "王〓明")
	require.Contains(t, strings.Join(words, ""), "U+323AF")
}

// TestNothingLeavesThePage: whatever the texts, every mark stays within the margins and
// every character is set once.
func TestNothingLeavesThePage(t *testing.T) {
	t.Parallel()
	face, err := forms()
	require.NoError(t, err)
	letters := rapid.StringOfN(rapid.RuneFrom([]rune("困难职工档案，。（）abc 123\n")), 0, 3000, -1)
	rapid.Check(t, func(t *rapid.T) {
		text := letters.Draw(t, "text")
		d := &Document{Title: "表", Parts: []Part{{Widths: []int{1, 1, 4}, Header: []string{"甲", "乙", "丙"}, Rows: []Row{
			{Cells: []Cell{Value(text), Wide("乙", 2)}}, {Lines: rapid.IntRange(0, 40).Draw(t, "lines"), Cells: []Cell{Value("末"), {}, {Sign: "章"}}},
		}}}}
		l := &layout{setter: &setter{face: face, lacking: map[rune]bool{}}}
		l.document(d)
		set := 0
		for _, page := range l.pages {
			for _, m := range page {
				require.LessOrEqual(t, m.y+m.h, float64(bottom)+1)
				require.GreaterOrEqual(t, m.x, float64(marginLeft)-0.01)
				require.LessOrEqual(t, m.x+max(m.w, l.length([]rune(m.text), m.size)), pageWidth-marginRight+textSize)
				set += strings.Count(m.text, "困")
			}
		}
		require.Equal(t, strings.Count(text, "困"), set)
	})
}
