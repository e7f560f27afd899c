package cn_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/cn"
)

func TestParseName(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"张三":               "张三",
		" 张　三 ":            "张三",
		"欧阳明明":             "欧阳明明",
		"阿依古丽·买买提":         "阿依古丽·买买提",
		"阿依古丽•买买提":         "阿依古丽·买买提",
		"阿依古丽‧买买提":         "阿依古丽·买买提",
		"阿依古丽 ∙ 买买提":       "阿依古丽·买买提",
		"阿依古丽．买买提":         "阿依古丽·买买提",
		"阿依古丽・买买提":         "阿依古丽·买买提",
		"李\U0002B5AF":      "李\U0002B5AF",
		"李\U00030EDE":      "李\U00030EDE",
		"王〇":               "王〇",
		"王\uFA11":          "王\uFA11",
		"\u200b张三\ufeff":   "张三",
		"John  Smith":      "John Smith",
		"Ｊｏｈｎ":             "John",
		"Jean-Luc O'Brien": "Jean-Luc O'Brien",
		"J. R. Müller":     "J. R. Müller",
		"Nguyễn Văn An":    "Nguyễn Văn An",
	} {
		got, err := cn.ParseName(in)
		require.NoError(t, err, in)
		require.Equal(t, want, got, in)
	}
}

func TestParseNameRejects(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]error{
		"": cn.ErrNameRequired, " 　\u200b": cn.ErrNameRequired,
		`=HYPERLINK("http://127.0.0.1/x","点我")`: cn.ErrNameCharacters,
		"+张三": cn.ErrNameCharacters, "-张三": cn.ErrNameCharacters, "@张三": cn.ErrNameCharacters, "＝张三": cn.ErrNameCharacters,
		"张三1": cn.ErrNameCharacters, "张三😀": cn.ErrNameCharacters, "张三(已故)": cn.ErrNameCharacters, "张三、李四": cn.ErrNameCharacters,
		"张三a": cn.ErrNameCharacters, "·张三": cn.ErrNameCharacters, "张三·": cn.ErrNameCharacters, "张··三": cn.ErrNameCharacters,
		"张\x00三": cn.ErrNameCharacters, "张\xff": cn.ErrNameCharacters, "張々": cn.ErrNameCharacters, "⺀⺁": cn.ErrNameCharacters,
		"-John": cn.ErrNameCharacters, "Иван": cn.ErrNameCharacters, "·": cn.ErrNameCharacters, "'": cn.ErrNameCharacters,
		strings.Repeat("张", 51): cn.ErrNameLength,
	} {
		_, err := cn.ParseName(in)
		require.Equal(t, want, err, "%q", in)
	}
}

func TestMaskName(t *testing.T) {
	t.Parallel()
	for name, want := range map[string][2]string{
		"张三":          {"张*", "张*"},
		"王小明":         {"王*明", "王*"},
		"王小小明":        {"王**明", "王*"},
		"欧阳明":         {"欧阳*", "欧阳*"},
		"欧阳明明":        {"欧阳*明", "欧阳*"},
		"尉迟":          {"尉*", "尉*"},
		"阿依古丽·买买提":    {"阿依古丽·*", "阿依古丽·*"},
		"王\U0002B5AF": {"王*", "王*"},
		"王":           {"*", "*"},
		"":            {"", ""},
		"John Smith":  {"J***", "J***"},
		"·张三":         {"·***", "·***"},
	} {
		require.Equal(t, want[0], cn.MaskName(name), name)
		require.Equal(t, want[1], cn.MaskNameForNotice(name), name)
	}
}

func TestMaskNumbers(t *testing.T) {
	t.Parallel()
	require.Equal(t, "410402********2023", cn.MaskID("410402198502142023"))
	require.Equal(t, "41040219680815401X"[:6]+"********401X", cn.MaskID("41040219680815401X"))
	require.Equal(t, "***************", cn.MaskID("110105491231002"))
	require.Equal(t, "***************0012", cn.MaskCard("6217000000000000012"))
	require.Equal(t, "*****", cn.MaskCard("12345"))
	require.Equal(t, "138****1234", cn.MaskPhone("13812341234"))
	require.Equal(t, "0371-******78", cn.MaskPhone("0371-62345678"))
	require.Equal(t, "*****78", cn.MaskPhone("2345678"))
	require.Equal(t, "***", cn.MaskPhone("110"))
	require.Empty(t, cn.MaskPhone(""))
}

func TestMaskAddress(t *testing.T) {
	t.Parallel()
	for address, want := range map[string]string{
		"":         "",
		"某市某区204号": "某市某区***",
		"河南省平顶山市新华区中兴路12号3栋": "河南省平顶山市新华区中兴路***",
		"新华区光明路街道建设社区5号":     "新华区光明路***",
		"新华区西市场街道建设社区5号":     "新华区西市场街道***",
		"北京市朝阳区建国门外大街1号":     "北京市朝阳区建国门外大街***",
		"宝丰县石桥镇大营村":          "宝丰县石桥镇***",
		"宝丰县大营村":             "宝丰县***",
		"平顶山市阳光小区3栋":         "平顶山市***",
		"河南省大营村3组":           "河南省***",
		"3栋204":              "***",
		"大营村":                "***",
		"路遥家":                "***",
	} {
		require.Equal(t, want, cn.MaskAddress(address), address)
	}
}

func TestPinyinKeys(t *testing.T) {
	t.Parallel()
	for name, want := range map[string][2]string{
		"张三": {"zhangsan", "zs"}, "单雄信": {"shanxiongxin", "sxx"}, "曾国藩": {"zengguofan", "zgf"},
		"解缙": {"xiejin", "xj"}, "仇英": {"qiuying", "qy"}, "任长霞": {"renchangxia", "rcx"},
		"区海": {"ouhai", "oh"}, "查明": {"zhaming", "zm"}, "朴正": {"piaozheng", "pz"}, "盖叫天": {"gejiaotian", "gjt"},
		"翟明": {"zhaiming", "zm"}, "缪宏": {"miaohong", "mh"}, "覃塘": {"qintang", "qt"}, "乐嘉": {"yuejia", "yj"},
		"员明": {"yunming", "ym"}, "种师道": {"chongshidao", "csd"}, "薄荷": {"bohe", "bh"}, "卜算": {"busuan", "bs"},
		"尉迟恭": {"yuchigong", "ycg"}, "欧阳明明": {"ouyangmingming", "oymm"}, "万俟卨": {"moqixie", "mqx"},
		"单于丹": {"chanyudan", "cyd"}, "澹台灭明": {"tantaimieming", "ttmm"}, "长孙无忌": {"zhangsunwuji", "zswj"},
		"令狐冲": {"linghuchong", "lhc"}, "皇甫嵩": {"huangfusong", "hfs"}, "诸葛亮": {"zhugeliang", "zgl"},
		"吕布": {"lvbu", "lb"}, "李晟": {"lisheng", "ls"}, "王单": {"wangdan", "wd"},
		"阿依古丽·买买提": {"ayigulimaimaiti", "ayglmmt"}, "John O'Brien": {"johnobrien", "job"},
		"李\U0003FFFD": {"li", "l"}, "": {"", ""},
	} {
		full, initials := cn.PinyinKeys(name)
		require.Equal(t, want, [2]string{full, initials}, name)
	}
}

func FuzzParseName(f *testing.F) {
	for _, s := range []string{"张三", "阿依古丽•买买提", "=1+1", "John O'Brien", "李\U00030EDE", "\xff", "·"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		name, err := cn.ParseName(s)
		if err != nil {
			return
		}
		require.True(t, utf8.ValidString(name))
		require.False(t, strings.ContainsAny(name[:1], "=+-@\t\r"))
		again, err := cn.ParseName(name)
		require.NoError(t, err, "%q became %q", s, name)
		require.Equal(t, name, again)

		require.NotEqual(t, name, cn.MaskName(name))
		require.NotEqual(t, name, cn.MaskNameForNotice(name))
		full, initials := cn.PinyinKeys(name)
		require.LessOrEqual(t, len(initials), len(full))
	})
}

func FuzzMasksHide(f *testing.F) {
	for _, s := range []string{"410402198502142023", "13812341234", "某市某区204号", "0371-62345678", "一二三四五六七八"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if s == "" || !utf8.ValidString(s) {
			return
		}
		for _, masked := range []string{cn.MaskID(s), cn.MaskCard(s), cn.MaskPhone(s), cn.MaskAddress(s)} {
			require.Contains(t, masked, "*")
			require.True(t, utf8.ValidString(masked), "%q became %q", s, masked)
		}
	})
}

func BenchmarkMaskName(b *testing.B) {
	for b.Loop() {
		cn.MaskName("欧阳明明")
	}
}

func BenchmarkMaskID(b *testing.B) {
	for b.Loop() {
		cn.MaskID("410402198502142023")
	}
}

func BenchmarkMaskAddress(b *testing.B) {
	for b.Loop() {
		cn.MaskAddress("河南省平顶山市新华区中兴路12号3栋")
	}
}

func BenchmarkPinyinKeys(b *testing.B) {
	for b.Loop() {
		cn.PinyinKeys("欧阳明明")
	}
}
