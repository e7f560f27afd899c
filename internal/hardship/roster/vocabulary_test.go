package roster

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/sheet"
)

func TestCategories(t *testing.T) {
	t.Parallel()
	cases := []struct {
		stated        string
		code, current Category
		legacy        bool
	}{
		{"深度困难职工", Deep, Deep, false}, {"深度困难", Deep, Deep, false}, {"深度困难职工家庭", Deep, Deep, false},
		{"相对困难职工", Relative, Relative, false}, {"相对困难户", Relative, Relative, false},
		{"意外致困职工", Accidental, Accidental, false}, {"意外致困", Accidental, Accidental, false},
		{"①深度困难职工", Deep, Deep, false}, {"1、相对困难职工", Relative, Relative, false}, {"深度　困难", Deep, Deep, false},
		{"边缘困难职工", Watch, Watch, false}, {"监测对象", Watch, Watch, false},
		{"低保户", LegacyDibao, Deep, true}, {"低保边缘户", LegacyEdge, Relative, true}, {"意外致困户", LegacyAccident, Accidental, true},
		{"低保线以上", LegacyAbove, Relative, true}, {"享受低保", LegacyEnjoy, Deep, true}, {"未享受低保", LegacyNot, Deep, true},
		{"特困职工", Deep, Deep, true}, {"特困", Deep, Deep, true}, {"重困职工", Deep, Deep, true}, {"一般困难", Relative, Relative, true},
		{"困难职工", Relative, Relative, true}, {"临时困难", Accidental, Accidental, true}, {"特殊困难职工", Deep, Deep, true},
	}
	for _, c := range cases {
		m, ok := parseCategory(c.stated)
		require.True(t, ok, c.stated)
		require.Equal(t, categoryMeaning{c.code, c.current, c.legacy}, m, c.stated)
	}
	for _, s := range []string{"很困难", "户", "职工", "存量", "深度", "0"} {
		_, ok := parseCategory(s)
		require.False(t, ok, s)
	}
}

// The labels of the forms of 2010 and 2016, as printed.
func TestCauses(t *testing.T) {
	t.Parallel()
	for stated, want := range map[string]Cause{
		"本人大病": Illness, "供养直系亲属大病": FamilyIllness, "意外灾害": Disaster, "残疾": Disability,
		"收入低无法维持基本生活": LowIncome, "下岗失业": LaidOff, "其他": OtherCause, "子女上学": Schooling,
		"无劳动能力": NoCapacity, "有劳动能力而未就业": Unemployed, "未参加社会保险": Uninsured,
		"社保待遇落实不到位": InsuranceGap, "患重特大疾病": Illness, "遭受自然灾害": Disaster, "遭受意外事故": Accident,
		"6.患重特大疾病": Illness, "收入低，无法维持基本生活": LowIncome, "其它": OtherCause, " 本人 大病": Illness,
	} {
		got, _, ok := parseCause(stated)
		require.True(t, ok, stated)
		require.Equal(t, want, got, stated)
	}
	for _, s := range []string{"家里困难", "", "困难", "大", "其他人"} {
		_, _, ok := parseCause(s)
		require.False(t, ok, s)
	}
	for _, s := range []string{"其他：房屋倒塌", "其它(房屋倒塌)", "其他—房屋倒塌", "其他原因: 房屋倒塌"} {
		got, note, ok := parseCause(s)
		require.True(t, ok, s)
		require.Equal(t, OtherCause, got)
		require.Equal(t, "房屋倒塌", note)
	}
}

// A word that stood for two meanings would be decided by chance.
func TestVocabulariesAreUnambiguous(t *testing.T) {
	t.Parallel()
	for word := range yesWords {
		require.False(t, noWords[word], word)
	}
	for word := range maleWords {
		require.False(t, femaleWords[word], word)
	}
	once := map[string]string{}
	for _, cols := range [][]sheet.Column{Columns, MemberColumns} {
		clear(once)
		for _, c := range cols {
			for _, l := range append([]string{c.Title.ZH, c.Title.EN}, c.Synonyms...) {
				l = strings.ToLower(bare(l))
				if other, taken := once[l]; taken {
					require.Equal(t, other, c.Key, "%s means two columns", l)
				}
				once[l] = c.Key
			}
		}
	}
}
