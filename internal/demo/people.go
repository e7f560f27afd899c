package demo

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/money"
)

// Names are drawn from common surnames and given-name characters; nobody is meant.
var (
	surnames = []rune("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙史陶贺毛郝顾龚邵万钱覃武戴莫孔向汤")
	compound = []string{"欧阳", "司徒", "上官", "尉迟"}
	given    = []rune("伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂辉玲华红玉萍鹏建国文斌志海云春梅林清荣爱民福生永康德顺才旺根秋菊冬莲巧珍淑贞正义和祥瑞宁安庆福禄")

	// Names of other nations, women's and men's.
	minority = map[bool][]minorityName{
		false: {{"阿依古丽·买买提", "维吾尔族"}, {"次仁·卓玛", "藏族"}},
		true:  {{"巴特尔·苏和", "蒙古族"}, {"艾尔肯·吐尔逊", "维吾尔族"}},
	}
)

type minorityName struct{ name, nation string }

// generator invents households; the same seed invents the same ones.
type generator struct {
	r     *rand.Rand
	today clock.Date
	taken map[string]bool // identity numbers
	area  string
	// industry is the section of GB/T 4754 in which the people work.
	industry string
}

func newGenerator(seed uint64, area string, today clock.Date) *generator {
	return &generator{r: rand.New(rand.NewPCG(seed, 20270206)), today: today, taken: map[string]bool{}, area: area, industry: "C"} //nolint:gosec // invented people, not secrets
}

func pick[T any](g *generator, from []T) T { return from[g.r.IntN(len(from))] }

func (g *generator) chance(percent int) bool { return g.r.IntN(100) < percent }

func (g *generator) surname() string {
	if g.chance(2) {
		return pick(g, compound)
	}
	return string(pick(g, surnames))
}

func (g *generator) named(surname string) string {
	if g.chance(25) {
		return surname + string(pick(g, given))
	}
	return surname + string(pick(g, given)) + string(pick(g, given))
}

// resident makes an identity number of a person of about the age, with its check
// character (GB 11643).
func (g *generator) resident(age int, male bool) cn.ResidentID {
	for {
		birth := g.today.AddMonths(-12*age - g.r.IntN(12)).AddDays(-g.r.IntN(28))
		seq := 1 + g.r.IntN(998)
		if (seq%2 == 1) != male {
			seq++
		}
		body := fmt.Sprintf("%s%04d%02d%02d%03d", g.area, birth.Year, birth.Month, birth.Day, seq)
		full := body + string(checkCharacter(body))
		if !g.taken[full] {
			g.taken[full] = true
			return cn.ResidentID(full)
		}
	}
}

func checkCharacter(body string) byte {
	weights := []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}
	sum := 0
	for i, w := range weights {
		sum += int(body[i]-'0') * w
	}
	return "10X98765432"[sum%11]
}

// story is why a household is in need: what it says about itself and which figures
// fit.
type story struct {
	cause          roster.Cause
	others         []roster.Cause
	health, wish   string
	note           string
	income, rigid  int // yuan a year: least and spread are within ± 25 %
	disabled       bool
	minAge, maxAge int
}

var stories = []story{
	{cause: "ILLNESS", health: "恶性肿瘤", wish: "希望减轻化疗自费部分", income: 58000, rigid: 64000, minAge: 38, maxAge: 58},
	{cause: "ILLNESS", others: []roster.Cause{"LOW_INCOME"}, health: "尿毒症", wish: "盼望协调定点透析医院，报销来回交通", income: 46000, rigid: 52000, minAge: 35, maxAge: 57},
	{cause: "FAMILY_ILLNESS", health: "良好", wish: "妻子脑卒中康复，需要护理床", note: "配偶患脑血管病，生活不能自理", income: 66000, rigid: 48000, minAge: 40, maxAge: 59},
	{cause: "SCHOOLING", health: "良好", wish: "两个孩子同时上大学，申请金秋助学", income: 72000, rigid: 46000, minAge: 42, maxAge: 54},
	{cause: "DISABILITY", health: "残疾", wish: "想学一门在家能做的手艺", income: 38000, rigid: 16000, disabled: true, minAge: 30, maxAge: 58},
	{cause: "LAID_OFF", others: []roster.Cause{"LOW_INCOME"}, health: "一般疾病", wish: "愿意参加电工培训，就近上岗", income: 30000, rigid: 9000, minAge: 40, maxAge: 55},
	{cause: "ACCIDENT", health: "腰颈椎病", wish: "交通事故后复健费用大", note: "去年十月交通事故，肇事方赔付不足", income: 52000, rigid: 43000, minAge: 28, maxAge: 56},
	{cause: "LOW_INCOME", health: "高血压病", wish: "一人养四口，望逢年过节有人来坐坐", income: 36000, rigid: 8000, minAge: 35, maxAge: 59},
	{cause: "DISASTER", health: "良好", wish: "老家房屋因暴雨倒塌，正在重建", note: "七月暴雨房屋倒塌", income: 60000, rigid: 40000, minAge: 30, maxAge: 58},
	{cause: "UNINSURED", health: "糖尿病", wish: "补缴养老保险", income: 42000, rigid: 21000, minAge: 45, maxAge: 59},
}

var (
	employments = []string{"在岗", "在岗", "在岗", "病休", "内退", "退休", "下（待）岗"}
	streets     = []string{"青溪路", "机床街", "红旗巷", "工人新村", "铁路小区", "团结里", "春风苑"}
	banks       = []string{"中国工商银行青溪支行", "中国建设银行青溪支行", "云岭农村商业银行"}
	schools     = []string{"云岭大学", "云岭职业技术学院", "青溪第一中学", "青溪第三小学"}
)

// household invents one archive of a unit.
func (g *generator) household(unit string) *roster.Household {
	s := pick(g, stories)
	male := g.chance(62)
	age := s.minAge + g.r.IntN(s.maxAge-s.minAge+1)
	surname := g.surname()
	h := &roster.Household{
		Name: g.named(surname), IDNumber: g.resident(age, male), Unit: unit, Nation: "汉族",
		Phone:      fmt.Sprintf("1%d%09d", 3+g.r.IntN(7), g.r.IntN(1_000_000_000)),
		Address:    fmt.Sprintf("云岭市青溪区%s%d号%d幢%d单元%d", pick(g, streets), 1+g.r.IntN(180), 1+g.r.IntN(20), 1+g.r.IntN(4), 101+100*g.r.IntN(6)),
		Employment: pick(g, employments), Health: s.health, Wish: s.wish, HasDisability: s.disabled, IsMigrant: g.chance(12),
		IsModelWorker: g.chance(3), MainCause: s.cause, OtherCauses: s.others, CauseNote: s.note,
		BankName: pick(g, banks), BankCard: g.card(), ConsentsToNotice: g.chance(78),
	}
	if g.chance(1) {
		other := pick(g, minority[male])
		h.Name, h.Nation = other.name, other.nation
	}
	h.BankAccountName = h.Name
	h.Members = g.family(surname, age, male)
	h.Size = 1 + len(h.Members)
	h.IsSingleParent = len(h.Members) == 1 && g.chance(30)
	h.IncomeYear, h.RigidYear = g.yuan(s.income), g.yuan(s.rigid)
	h.Category = category(h)
	h.CategoryCurrent, h.CategoryStated = h.Category, stated[h.Category]
	h.Birth, _ = clock.ParseDate(birthOf(h.IDNumber))
	h.Sex = cn.Male
	if !male {
		h.Sex = cn.Female
	}
	describe(h, age, g.industry)
	return h
}

func birthOf(x cn.ResidentID) string {
	s := string(x)
	return s[6:10] + "-" + s[10:12] + "-" + s[12:14]
}

// dibaoMonth is the invented line of the demo's city: 706.00 yuan a month.
const dibaoMonth = money.Fen(70600)

// category is what the figures say: below the line, below twice the line, else an
// accident or a household that is watched.
func category(h *roster.Household) roster.Category {
	net := int64(*h.IncomeYear - *h.RigidYear)
	line := int64(dibaoMonth) * 12 * int64(h.Size)
	switch {
	case net < line:
		return "DEEP"
	case net < 2*line:
		return "RELATIVE"
	case h.MainCause == "ACCIDENT" || h.MainCause == "DISASTER":
		return "ACCIDENT"
	}
	return "RELATIVE"
}

func (g *generator) yuan(about int) *money.Fen {
	v := money.Fen(about*75+g.r.IntN(about*50)) / 100 * 100
	return &v
}

func (g *generator) family(surname string, age int, male bool) (out []roster.Member) {
	if age > 26 && g.chance(84) {
		relation := "妻子"
		if !male {
			relation = "丈夫"
		}
		out = append(out, g.member(g.named(g.surname()), relation, max(22, age-3+g.r.IntN(7)), !male, pick(g, employments), ""))
	}
	for range g.r.IntN(3) {
		child := max(1, age-24-g.r.IntN(8))
		if child > 24 {
			continue
		}
		boy := g.chance(52)
		relation := "女儿"
		if boy {
			relation = "儿子"
		}
		out = append(out, g.member(g.named(surname), relation, child, boy, schooling(child), pick(g, schools)))
	}
	if g.chance(22) {
		out = append(out, g.member(g.named(surname), "母亲", age+24, false, "退休", ""))
	}
	return out
}

func schooling(age int) string {
	switch {
	case age >= 18:
		return "大学生"
	case age >= 15:
		return "高中"
	case age >= 12:
		return "初中"
	case age >= 6:
		return "小学"
	}
	return "其他"
}

func (g *generator) member(name, relation string, age int, male bool, status, workplace string) roster.Member {
	m := roster.Member{Name: name, Relation: relation, IDNumber: g.resident(age, male), Status: status, Workplace: workplace, Sex: cn.Female}
	if male {
		m.Sex = cn.Male
	}
	m.Birth, _ = clock.ParseDate(birthOf(m.IDNumber))
	return m
}

// card is a bank card number that passes Luhn.
func (g *generator) card() string {
	body := fmt.Sprintf("621700%012d", g.r.Int64N(1_000_000_000_000))
	sum := 0
	for i, c := range []byte(body) {
		d := int(c - '0')
		if (len(body)-i)%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return body + strings.TrimSpace(fmt.Sprint((10-sum%10)%10))
}

// stated are the categories in the words of the paper.
var stated = map[roster.Category]string{
	roster.Deep: "深度困难职工", roster.Relative: "相对困难职工", roster.Accidental: "意外致困职工", roster.Watch: "监测对象",
}
