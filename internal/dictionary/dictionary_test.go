package dictionary_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/dictionary"
)

func TestNationalWords(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name dictionary.Name
		text string
		code string
	}{
		{dictionary.Nation, "汉族", "01"},
		{dictionary.Nation, "汉", "01"},
		{dictionary.Nation, "基诺族", "56"},
		{dictionary.WorkState, "下(待)岗", "AWAITING"},
		{dictionary.WorkState, "失（无）业", "UNEMPLOYED"},
		{dictionary.WorkState, " 在 岗 ", "ON_POST"},
		{dictionary.Health, "肝病（住院）", "LIVER"},
		{dictionary.Housing, "公租房", "LOW_RENT"},
		{dictionary.Industry, "制造业", "C"},
		{dictionary.ModelWorker, "否", "NONE"},
		{dictionary.Bank, "工商银行", "102"},
		{dictionary.Marriage, "Widowed", "WIDOWED"},
	} {
		code, ok := dictionary.Find(c.name, c.text)
		require.True(t, ok, c.text)
		require.Equal(t, c.code, code, c.text)
	}
	_, ok := dictionary.Find(dictionary.Housing, "船屋")
	require.False(t, ok)
}

// TestCodesAgreeWithCertificates: the digits of a disability certificate are codes.
func TestCodesAgreeWithCertificates(t *testing.T) {
	t.Parallel()
	for kind, word := range map[cn.DisabilityType]string{
		cn.Visual: "视力残疾", cn.Hearing: "听力残疾", cn.Speech: "言语残疾", cn.Physical: "肢体残疾",
		cn.Intellectual: "智力残疾", cn.Mental: "精神残疾", cn.Multiple: "多重残疾",
	} {
		require.Equal(t, word, dictionary.Label(dictionary.DisabilityType, string(rune('0'+int(kind)))))
	}
}

func TestTenantWordCountsAsTheNationalOne(t *testing.T) {
	t.Parallel()
	require.Equal(t, "OTHER", dictionary.National("OTHER.2"))
	require.Equal(t, "其他", dictionary.Label(dictionary.Housing, "OTHER.2"))
	own := dictionary.Own{dictionary.Housing: {"OTHER.2": true}}
	require.True(t, own.Knows(dictionary.Housing, "OTHER.2"))
	require.False(t, own.Knows(dictionary.Marriage, "OTHER.2"))
	require.False(t, dictionary.Own(nil).Knows(dictionary.Housing, "OTHER.2"))
	require.True(t, dictionary.Own(nil).Knows(dictionary.Housing, "RENTED"))
}

func FuzzFind(f *testing.F) {
	f.Add("汉族")
	f.Add("下(待)岗（")
	f.Fuzz(func(t *testing.T, text string) {
		for _, n := range dictionary.Names {
			if code, ok := dictionary.Find(n, text); ok {
				require.True(t, dictionary.Known(n, code))
			}
		}
	})
}
