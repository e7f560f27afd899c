package roster

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Category is a 困难类别 by its code in the archive.
type Category string

// The categories of today and of the forms of 2016 and 2008.
const (
	Deep       Category = "DEEP"     // 深度困难职工
	Relative   Category = "RELATIVE" // 相对困难职工
	Accidental Category = "ACCIDENT" // 意外致困职工
	Watch      Category = "WATCH"    // 监测对象, 边缘困难职工

	LegacyDibao    Category = "L_DIBAO" // 低保户
	LegacyEdge     Category = "L_EDGE"  // 低保边缘户
	LegacyAccident Category = "L_ACC"   // 意外致困户
	LegacyAbove    Category = "L_ABOVE" // 低保线以上
	LegacyEnjoy    Category = "L_ENJOY" // 享受低保
	LegacyNot      Category = "L_NOT"   // 未享受低保
)

// categoryMeaning is what a stated category stands for.
type categoryMeaning struct {
	code, current Category
	legacy        bool
}

// categories maps labels without their ending (职工, 户, 家庭). The words that
// enterprises set for themselves have no code of their own and take the current
// category they come closest to.
var categories = meanings(map[categoryMeaning]string{
	{Deep, Deep, false}:             "深度困难 深度贫困 深困",
	{Relative, Relative, false}:     "相对困难 相困",
	{Accidental, Accidental, false}: "意外致困 意外困难 突发意外致困 支出型意外致困",
	{Watch, Watch, false}:           "监测对象 边缘困难 监测 边缘",

	{LegacyDibao, Deep, true}:          "低保 低保困难 低保内 城镇低保",
	{LegacyEdge, Relative, true}:       "低保边缘 低保边缘困难 低保临界",
	{LegacyAccident, Accidental, true}: "意外致困户",
	{LegacyAbove, Relative, true}:      "低保线以上 低保线上 高于低保线",
	{LegacyEnjoy, Deep, true}:          "享受低保 已享受低保 享受低保待遇",
	{LegacyNot, Deep, true}:            "未享受低保 未享受低保待遇 应享未享低保 低保线以下",

	{Deep, Deep, true}:             "特困 特别困难 特殊困难 重困 重点困难 特困户 特困供养",
	{Relative, Relative, true}:     "一般困难 困难 普通困难 比较困难",
	{Accidental, Accidental, true}: "临时困难 突发困难 临时救助 急难",
})

// parseCategory tries the label as it stands, then without a remark in brackets.
func parseCategory(s string) (categoryMeaning, bool) {
	if m, ok := lookUpCategory(bare(s)); ok {
		return m, true
	}
	head, _ := cutRemark(s)
	return lookUpCategory(bare(head))
}

func lookUpCategory(word string) (categoryMeaning, bool) {
	if m, ok := categories[word]; ok {
		return m, true
	}
	for _, ending := range []string{"职工家庭", "职工", "家庭", "户", "人员", "群众", "型"} {
		if stem, ok := strings.CutSuffix(word, ending); ok {
			if m, ok := categories[stem]; ok {
				return m, true
			}
		}
	}
	return categoryMeaning{}, false
}

// CurrentCategory is what a label of any vocabulary means today.
func CurrentCategory(label string) (Category, bool) {
	m, ok := parseCategory(label)
	return m.current, ok
}

// cutRemark divides a label from the remark behind it: 其他：房屋倒塌,
// 本人大病（住院）.
func cutRemark(s string) (label, remark string) {
	const marks = ":(-—"
	text := strings.TrimFunc(norm.NFKC.String(s), unicode.IsSpace)
	i := strings.IndexAny(text, marks)
	if i < 0 {
		return text, ""
	}
	remark = strings.TrimLeft(text[i:], marks+" ")
	return text[:i], strings.TrimRight(remark, ") ")
}

// Cause is a 致困原因 by its code in the archive.
type Cause string

// The causes of the forms of 2010 and 2016.
const (
	NoCapacity    Cause = "NO_CAPACITY"
	Unemployed    Cause = "UNEMPLOYED"
	LaidOff       Cause = "LAID_OFF"
	Uninsured     Cause = "UNINSURED"
	InsuranceGap  Cause = "INSURANCE_GAP"
	Illness       Cause = "ILLNESS"
	FamilyIllness Cause = "FAMILY_ILLNESS"
	Disaster      Cause = "DISASTER"
	Accident      Cause = "ACCIDENT"
	Disability    Cause = "DISABILITY"
	Schooling     Cause = "SCHOOLING"
	LowIncome     Cause = "LOW_INCOME"
	OtherCause    Cause = "OTHER"
)

// causes maps labels; the first of each line are those of the printed forms. The
// 意外灾害 of 2010 covers what the form of 2016 divides; it counts as a disaster.
var causes = meanings(map[Cause]string{
	NoCapacity:    "无劳动能力 丧失劳动能力 缺乏劳动能力 无劳力",
	Unemployed:    "有劳动能力而未就业 有劳动能力未就业 未就业 无业 有劳动能力但未就业",
	LaidOff:       "下岗失业 失业 下岗 下岗待岗 待岗 失业下岗",
	Uninsured:     "未参加社会保险 未参加社保 无社保",
	InsuranceGap:  "社保待遇落实不到位 社会保险待遇落实不到位 社保待遇不到位",
	Illness:       "本人大病 患重特大疾病 本人患重特大疾病 本人重大疾病 本人患大病 本人患病 本人重病 患重大疾病 重特大疾病 重大疾病 大病 患大病 患病 疾病 因病 因病致困",
	FamilyIllness: "供养直系亲属大病 直系亲属大病 供养直系亲属患大病 家属大病 家属患病 家庭成员大病 家庭成员患病 家庭成员患大病 亲属大病 家属患大病 供养亲属大病",
	Disaster:      "意外灾害 遭受自然灾害 自然灾害 受灾 因灾 因灾致困",
	Accident:      "遭受意外事故 意外事故 突发意外 意外 意外伤害 遭受意外",
	Disability:    "残疾 本人残疾 因残 家属残疾 家庭成员残疾 因残致困",
	Schooling:     "子女上学 子女就学 子女教育 上学 就学 因学 因学致困 子女读书",
	LowIncome:     "收入低无法维持基本生活 收入低 收入低无法维持生活 低收入 收入过低 收入较低 收入低不能维持基本生活",
	OtherCause:    "其他 其它 其他原因 其它原因",
})

// parseCause also returns the remark that follows the label.
func parseCause(s string) (c Cause, remark string, ok bool) {
	if c, ok := causes[bare(s)]; ok {
		return c, "", true
	}
	label, remark := cutRemark(s)
	c, ok = causes[bare(label)]
	return c, remark, ok
}

// medical causes are those whose remarks tell about somebody's health.
var medical = map[Cause]bool{Illness: true, FamilyIllness: true, Disability: true}

// splitCauses divides a cell that names several causes.
func splitCauses(s string) []string {
	return strings.FieldsFunc(norm.NFKC.String(s), func(r rune) bool {
		return strings.ContainsRune("、,;/|+\n", r)
	})
}

// headRelations are the relations by which a list of the family names the head.
var headRelations = words("本人 户主 职工本人 困难职工本人 本人户主 户主本人")

var (
	maleWords   = words("男 男性 M MALE 1")
	femaleWords = words("女 女性 F FEMALE 2 0")
	yesWords    = words("是 同意 愿意 已同意 同意公示 已签 已签字 有 √ ✓ ✔ Y YES TRUE 1 对")
	noWords     = words("否 不同意 不愿意 未同意 不同意公示 不 无 没有 × ✗ ✘ X N NO FALSE 0 非 不是 非劳模 未 健全")
)

// nothingWords stand in cells that have nothing to say.
var nothingWords = words("无 暂无 没有 空 未知 NULL NA NONE")

// meanings turns "meaning: words" into "word: meaning".
func meanings[M comparable](lists map[M]string) map[string]M {
	out := map[string]M{}
	for m, list := range lists {
		for w := range strings.FieldsSeq(list) {
			out[bare(w)] = m
		}
	}
	return out
}

func words(list string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		out[bare(w)] = true
	}
	return out
}

// bare reduces a label to its letters, digits and ticks in one width and case,
// without the number that lists put in front ("1.", "②").
func bare(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), strings.ContainsRune("√✓✔×✗✘", r):
			return unicode.ToUpper(r)
		default:
			return -1
		}
	}, norm.NFKC.String(s))
	if unnumbered := strings.TrimLeft(s, "0123456789"); unnumbered != "" {
		return unnumbered
	}
	return s
}
