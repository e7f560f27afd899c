package roster

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// generator makes rosters with invented people, the same for the same seed.
type generator struct {
	rnd  *rand.Rand
	used map[string]bool
}

func newGenerator(seed uint64) *generator {
	return &generator{rnd: rand.New(rand.NewPCG(seed, 0)), used: map[string]bool{}}
}

func pick[T any](g *generator, all ...T) T { return all[g.rnd.IntN(len(all))] }

// idNumber makes a valid number that did not occur yet.
func (g *generator) idNumber(male bool) string {
	for {
		order := g.rnd.IntN(499)*2 + 2
		if male {
			order--
		}
		born := clock.Date{Year: 1960 + g.rnd.IntN(40), Month: time.Month(1 + g.rnd.IntN(12)), Day: 1 + g.rnd.IntN(28)}
		n := withCheck(fmt.Sprintf("%s%04d%02d%02d%03d", pick(g, "410402", "320102", "110101"), born.Year, int(born.Month), born.Day, order))
		if n[14:17] != "000" && !g.used[n] {
			g.used[n] = true
			return n
		}
	}
}

func withCheck(n string) string {
	sum := 0
	for i, weight := range []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += weight * int(n[i]-'0')
	}
	return n + string("10X98765432"[sum%11])
}

func wrongCheck(n string) string {
	if n[17] == '1' {
		return n[:17] + "2"
	}
	return n[:17] + "1"
}

func (g *generator) card(valid bool) string {
	n := fmt.Sprintf("621700%012d", g.rnd.Int64N(1e12))
	for d := range 10 {
		candidate := n + strconv.Itoa(d)
		if luhnValid(candidate) == valid {
			return candidate
		}
	}
	panic("unreachable: one of ten digits completes a number")
}

func luhnValid(n string) bool {
	sum := 0
	for i := range len(n) {
		d := int(n[len(n)-1-i] - '0')
		if i%2 == 1 {
			d *= 2
		}
		sum += d/10 + d%10
	}
	return sum%10 == 0
}

func (g *generator) name() string {
	if g.rnd.IntN(40) == 0 {
		return pick(g, "阿依古丽·买买提", "欧阳 雪", "㛃𠅤", "Ｊohn O'Brien")
	}
	return pick(g, "贾", "黄", "杨", "曹", "诸葛") + pick(g, "春", "玉", "珍", "红") + pick(g, "", "德", "素", "思")
}

// record is one line by column key; the ID is kept apart for duplicates.
type record map[string]any

func (g *generator) record() record {
	male := g.rnd.IntN(2) == 0
	return record{
		colUnit: pick(g, "机关工会", "一分厂工会"), colName: g.name(),
		colSex: map[bool]string{true: pick(g, "男", "M", "男性"), false: pick(g, "女", "F", "女性")}[male],
		colID:  g.idNumber(male), colCategory: pick(g, "深度困难职工", "相对困难职工", "意外致困职工", "深度困难"),
		colMainCause:   pick(g, "本人大病", "子女上学", "患重特大疾病", "无劳动能力", "收入低无法维持基本生活"),
		colOtherCauses: pick(g, "", "下岗失业", "残疾、下岗失业", "无"),
		colPhone:       pick(g, "138", "199") + fmt.Sprintf("%08d", g.rnd.IntN(1e8)),
		colAddress:     fmt.Sprintf("某市某区%d号", g.rnd.IntN(300)), colSize: 1 + g.rnd.IntN(5),
		colIncomeYear: strconv.Itoa(20_000 + g.rnd.IntN(60_000)), colRigidYear: strconv.Itoa(g.rnd.IntN(60_000)),
		colBank: "中国建设银行", colCard: g.card(true), colConsent: pick(g, "是", "否", "同意", ""), colRemark: "",
	}
}

// harmless changes of spelling that must not even be a warning.
var harmless = []func(g *generator, r record){
	func(_ *generator, r record) { r[colID] = fullWidth(r[colID].(string)) },
	func(_ *generator, r record) {
		n := r[colID].(string)
		r[colID] = " " + n[:6] + " " + n[6:14] + "　" + n[14:] + "\u00a0"
	},
	func(_ *generator, r record) { r[colIncomeYear] = "3.6万" },
	func(_ *generator, r record) { r[colIncomeYear] = "36,000元" },
	func(_ *generator, r record) { r[colRigidYear] = "￥12,345.60" },
	func(_ *generator, r record) { r[colPhone] = "138-1234-5678" },
	func(_ *generator, r record) { r[colPhone] = "0371-62345678" },
	func(_ *generator, r record) { r[colPhone] = "13812345678、13912345678" },
	func(_ *generator, r record) { r[colSize] = "3人" },
	func(_ *generator, r record) { r[colCategory] = " 1.深度困难职工 " },
	func(_ *generator, r record) { r[colName] = " 张　三 " },
}

func fullWidth(s string) string {
	out := []rune(s)
	for i, c := range out {
		out[i] = c - '0' + '０'
	}
	return string(out)
}

// fault spoils a record; first is the record on an earlier line.
type fault struct {
	name   string
	spoil  func(g *generator, r, first record)
	result sheet.Result
	reason string
}

func set(column string, v any) func(*generator, record, record) {
	return func(_ *generator, r, _ record) { r[column] = v }
}

func setAll(changes ...func(*generator, record, record)) func(*generator, record, record) {
	return func(g *generator, r, first record) {
		for _, c := range changes {
			c(g, r, first)
		}
	}
}

func changeID(change func(g *generator, id string) any) func(*generator, record, record) {
	return func(g *generator, r, _ record) { r[colID] = change(g, r[colID].(string)) }
}

func otherSex(_ *generator, r, _ record) {
	if male := (r[colID].(string)[16]-'0')%2 == 1; male {
		r[colSex] = "女"
	} else {
		r[colSex] = "男"
	}
}

// to15 shortens the number; its birth must be in the last century.
func to15(g *generator, r, _ record) {
	for r[colID].(string)[6:8] != "19" {
		r[colID] = g.idNumber(r[colID].(string)[16]%2 == 1)
	}
	n := r[colID].(string)
	r[colID] = n[:6] + n[8:17]
}

var faults = []fault{
	{"name blank", set(colName, ""), sheet.Error, "name_required"},
	{"name of spaces", set(colName, "　 "), sheet.Error, "name_required"},
	{"name is a formula text", set(colName, `=HYPERLINK("http://127.0.0.1/x","点我")`), sheet.Error, "name_characters"},
	{"name with digits", set(colName, "张三1"), sheet.Error, "name_characters"},
	{"number blank", set(colID, nil), sheet.Error, IDNumberRequired},
	{"number too short", changeID(func(_ *generator, id string) any { return id[:17] }), sheet.Error, "id_number_format"},
	{"wrong check digit", changeID(func(_ *generator, id string) any { return wrongCheck(id) }), sheet.Error, "id_number_checksum"},
	{"no such day", changeID(func(_ *generator, id string) any { return withCheck(id[:6] + "19991332" + id[14:17]) }), sheet.Error, "id_number_birth_date"},
	{"born tomorrow", changeID(func(_ *generator, id string) any { return withCheck(id[:6] + "20261124" + id[14:17]) }), sheet.Error, "id_number_birth_future"},
	{"kept as a number", changeID(func(_ *generator, id string) any {
		n, _ := strconv.ParseFloat(id[:15]+"000", 64)
		return n
	}), sheet.Error, "id_number_lost_digits"},
	{"fifteen digits", to15, sheet.Warning, "id_number_15_digits"},
	{"twice in the file", func(_ *generator, r, first record) { r[colID], r[colSex] = first[colID], first[colSex] }, sheet.Error, DuplicateInFile},
	{"old and new number of one person", func(_ *generator, r, first record) {
		n := first[colID].(string)
		r[colID], r[colSex] = n[:6]+n[8:17], first[colSex]
	}, sheet.Error, DuplicateInFile},
	{"other sex", otherSex, sheet.Warning, SexMismatch},
	{"unknown sex", set(colSex, "未知"), sheet.Warning, SexUnknown},
	{"category blank", set(colCategory, ""), sheet.Error, CategoryRequired},
	{"category unknown", set(colCategory, "很困难"), sheet.Error, CategoryUnknown},
	{"category of the enterprise", set(colCategory, "特困职工"), sheet.Warning, CategoryLegacy},
	{"category of 2016", set(colCategory, "低保边缘户"), sheet.Warning, CategoryLegacy},
	{"category of 2008", set(colCategory, "未享受低保"), sheet.Warning, CategoryLegacy},
	{"cause blank", set(colMainCause, ""), sheet.Error, CauseRequired},
	{"cause unknown", set(colMainCause, "家里困难"), sheet.Error, CauseUnknown},
	{"other cause unknown", set(colOtherCauses, "家里困难"), sheet.Error, CauseUnknown},
	{"several main causes", set(colMainCause, "本人大病、子女上学"), sheet.Warning, CauseSeveral},
	{"too many causes", set(colOtherCauses, "残疾;子女上学;失业;意外事故;自然灾害"), sheet.Warning, CausesTooMany},
	{"other cause without words", set(colMainCause, "其他"), sheet.Warning, CauseNoteMissing},
	{"phone too short", set(colPhone, "165940929"), sheet.Error, "phone_format"},
	{"phone blank", set(colPhone, ""), sheet.Warning, PhoneRequired},
	{"nobody in the household", set(colSize, 0), sheet.Error, HouseholdSize},
	{"household blank", set(colSize, nil), sheet.Error, HouseholdSize},
	{"half a person", set(colSize, "2.5"), sheet.Error, HouseholdSize},
	{"amount in words", set(colIncomeYear, "约三万"), sheet.Error, "amount_format"},
	{"amount calculated wrongly", set(colIncomeYear, "#VALUE!"), sheet.Error, "amount_format"},
	{"amount negative", set(colRigidYear, "-46258"), sheet.Error, "amount_negative"},
	{"fractions of a fen", set(colIncomeYear, "56180.005"), sheet.Error, "amount_precision"},
	{"card without check digit", func(g *generator, r, _ record) { r[colCard] = g.card(false) }, sheet.Warning, "bank_card_luhn"},
	{"card too short", set(colCard, "62170"), sheet.Error, "bank_card_format"},
	{"card kept as a number", set(colCard, 6217003325476480977.0), sheet.Error, "bank_card_lost_digits"},
	{"consent unclear", set(colConsent, "再说"), sheet.Warning, ConsentUnknown},
	{"first error is shown", setAll(set(colPhone, "1"), set(colIncomeYear, "-1"), set(colCategory, "特困")), sheet.Error, "phone_format"},
	{"name comes before number", setAll(set(colID, nil), set(colName, nil)), sheet.Error, "name_required"},
	{"first warning is shown", setAll(otherSex, set(colCategory, "低保户"), set(colConsent, "？某")), sheet.Warning, SexMismatch},
	{"error outranks warning", setAll(otherSex, set(colSize, "很多")), sheet.Error, HouseholdSize},
}

// layout is how a roster arranges its columns.
type layout struct {
	name    string
	above   [][]any
	columns []heading
}

type heading struct{ key, title string }

var layouts = []layout{
	{
		name:  "form of the sample",
		above: [][]any{{"某厂工会困难职工花名册（2026年）"}, {"填报单位：某厂工会", nil, nil, "单位：元"}},
		columns: []heading{
			{colSerial, "序号"}, {colUnit, "所属单位"}, {colName, "姓名"}, {colSex, "性别"}, {colID, "身份证号"},
			{"", "籍贯"}, {colCategory, "困难类别"}, {colMainCause, "主要致困原因"}, {colOtherCauses, "次要致困原因"},
			{colPhone, "联系电话"}, {colAddress, "家庭住址"}, {colSize, "家庭人口"}, {colIncomeYear, "家庭年收入"},
			{colRigidYear, "家庭年刚性支出"}, {"", "入党时间"}, {colBank, "开户银行"}, {colCard, "银行卡号"},
			{colConsent, "是否同意公示"}, {colRemark, "备注"},
		},
	},
	{
		name: "other order and words",
		columns: []heading{
			{colID, "公民身份号码*"}, {colName, "职工姓名*"}, {colPhone, "手 机"}, {colCategory, "困难程度"},
			{colSex, "性 别"}, {colMainCause, "致困原因（主要）"}, {colOtherCauses, "致困原因（次要）"},
			{colRigidYear, "刚性支出（元/年）"}, {colIncomeYear, "家庭年总收入(元)"}, {colSize, "家庭人口数（人）"},
			{colCard, "银行账号"}, {colBank, "开户行"}, {colConsent, "是否愿意公示"}, {colUnit, "部门"}, {"", "籍贯"},
			{colAddress, "现住址"}, {colRemark, "备 注"},
		},
	},
	{
		name:  "words of an enterprise",
		above: [][]any{nil, {nil, "困难职工情况一览表"}},
		columns: []heading{
			{colSerial, "编号"}, {colName, "户主姓名"}, {colID, "户主身份证号码"}, {colSex, "性别"}, {colPhone, "联系方式"},
			{colUnit, "基层工会"}, {colAddress, "家庭详细住址"}, {colCategory, "救助类别"}, {colMainCause, "困难原因"},
			{colOtherCauses, "次要困难原因"}, {colSize, "共同生活人数"}, {colIncomeYear, "家庭全年收入"},
			{colRigidYear, "必要支出"}, {colBank, "银行名称"}, {colCard, "卡号"}, {colConsent, "公示意愿"}, {colRemark, "附注"},
		},
	},
}

// build renders records with faults among good ones and lines that are no
// records, and the verdicts to expect.
func (g *generator) build(l layout) (grid, []verdict) {
	b := builder{gen: g, layout: l, rows: append([][]any(nil), l.above...)}
	titles := make([]any, len(l.columns))
	for i, h := range l.columns {
		titles[i] = h.title
	}
	b.rows = append(b.rows, titles)
	for i, f := range faults {
		first := g.record()
		for first[colID].(string)[6:8] != "19" {
			first = g.record()
		}
		b.add(first, sheet.OK, "")
		r := g.record()
		f.spoil(g, r, first)
		b.add(r, f.result, f.reason)
		b.noise(i, titles)
	}
	for _, change := range harmless {
		r := g.record()
		change(g, r)
		b.add(r, sheet.OK, "")
	}
	b.line([]any{"合计", "87人"}, sheet.Ignored, IgnoredTotal)
	b.line([]any{"填表人：某某    审核人：某某"}, sheet.Ignored, IgnoredNote)
	return grid{name: "花名册", rows: b.rows}, b.want
}

type builder struct {
	gen    *generator
	layout layout
	rows   [][]any
	want   []verdict
	serial int
}

func (b *builder) add(r record, result sheet.Result, reason string) {
	b.serial++
	row := make([]any, len(b.layout.columns))
	for i, h := range b.layout.columns {
		switch h.key {
		case colSerial:
			row[i] = b.serial
		case "":
			row[i] = "群众"
		default:
			row[i] = r[h.key]
		}
	}
	b.line(row, result, reason)
}

func (b *builder) line(row []any, result sheet.Result, reason string) {
	b.rows = append(b.rows, row)
	b.want = append(b.want, verdict{len(b.rows), result, reason})
}

// noise puts in what printed lists have between their records.
func (b *builder) noise(i int, titles []any) {
	switch i % 9 {
	case 2:
		b.line(nil, sheet.Ignored, IgnoredBlank)
	case 4:
		b.line([]any{nil, "小 计"}, sheet.Ignored, IgnoredTotal)
	case 6:
		b.line(titles, sheet.Ignored, IgnoredHeader)
	case 8:
		b.line([]any{nil, nil, nil, nil, nil, "二、分厂"}, sheet.Ignored, IgnoredNote)
	}
}
