package cn

import (
	"strings"
	"unicode/utf8"
)

// compoundSurnames (复姓) are the surnames of two characters still in use.
var compoundSurnames = wordSet(`
	欧阳 司马 司徒 司空 司寇 上官 诸葛 夏侯 慕容 宇文 公孙 轩辕
	东方 东郭 南宫 南门 西门 呼延 赫连 独孤 端木 百里 钟离 鲜于
	闾丘 左丘 梁丘 淳于 濮阳 申屠 太叔 公冶 宗政 巫马 闻人 羊舌
	仲孙 叔孙 颛孙 漆雕 壤驷 公良 公西 公羊 宰父 段干 谷梁 完颜
	纳兰 耶律 拓跋 第五 微生 亓官 令狐 皇甫 夹谷 长孙 万俟 尉迟
	单于 澹台 乐正
`)

// compoundReadings are the compound surnames whose characters are usually read
// differently.
var compoundReadings = map[string][2]string{
	"万俟": {"mo", "qi"}, "尉迟": {"yu", "chi"}, "单于": {"chan", "yu"}, "澹台": {"tan", "tai"},
	"长孙": {"zhang", "sun"}, "乐正": {"yue", "zheng"}, "亓官": {"qi", "guan"}, "皇甫": {"huang", "fu"},
}

// surnameReadings are the readings of characters as surnames where they differ
// from the usual reading.
var surnameReadings = map[rune]string{
	'单': "shan", '曾': "zeng", '解': "xie", '仇': "qiu", '区': "ou", '查': "zha", '朴': "piao",
	'盖': "ge", '翟': "zhai", '缪': "miao", '覃': "qin", '乐': "yue", '员': "yun", '折': "she",
	'秘': "bi", '繁': "po", '种': "chong", '重': "chong", '薄': "bo", '句': "gou", '佴': "nai",
	'祭': "zhai", '藏': "zang", '召': "shao", '黑': "he", '洗': "xian", '么': "yao", '能': "nai",
	'不': "fou", '郇': "xun", '都': "du", '卜': "bu", '撒': "sa", '任': "ren", '长': "zhang",
}

// givenReadings are the readings of characters in given names where they differ
// from the dictionary's first.
var givenReadings = map[rune]string{
	'长': "chang", '晟': "sheng", '隽': "jun", '琢': "zhuo", '厦': "xia", '卜': "bu", '莘': "xin",
}

// splitSurname cuts a Chinese name after the surname. A compound surname is
// seen only when a given name follows it.
func splitSurname(name string) (surname, given string) {
	_, first := utf8.DecodeRuneInString(name)
	_, second := utf8.DecodeRuneInString(name[first:])
	if two := first + second; len(name) > two {
		if compoundSurnames[name[:two]] {
			return name[:two], name[two:]
		}
	}
	return name[:first], name[first:]
}

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(words) {
		set[word] = true
	}
	return set
}
