package roster

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

const (
	headID  = "410402198502142023" // a woman
	otherID = "110101199003070011" // a man
)

// one reads a roster of one line given as heading and value in turns.
func one(t *testing.T, pairs ...any) Outcome {
	t.Helper()
	var titles, values []any
	for i := 0; i < len(pairs); i += 2 {
		titles, values = append(titles, pairs[i]), append(values, pairs[i+1])
	}
	all := outcomes(t, mustOpenBytes(t, workbook(t, grid{name: "名册", rows: [][]any{titles, values}})))
	require.Len(t, all, 1)
	return all[0]
}

// good is a complete line, to which a case adds its columns.
func good(pairs ...any) []any {
	return append([]any{"姓名", "王某", "身份证号", headID, "困难类别", "深度困难职工"}, pairs...)
}

func fen(yuan int64) *money.Fen {
	f := money.Fen(yuan * 100)
	return &f
}

func TestAllColumnsOfAHousehold(t *testing.T) {
	t.Parallel()
	o := one(t, "所属单位", "一分厂\n工会", "姓名", "阿依古丽•买买提", "性别", "F", "身份证号", headID, "出生年月", clock.Date{Year: 1985, Month: time.February, Day: 14},
		"民族", "维吾尔", "手机", 13812345678, "家庭地址", "某市某区1号", "就业状态", "在岗", "健康状况", "肢体残疾",
		"劳模类型", "市级", "是否农民工", "是", "是否单亲", "√", "困难类型", "低保边缘户", "致困原因", "其他：房屋倒塌",
		"次要致困原因", "子女上学，残疾", "家庭人数", "三", "年收入", 36000.5, "刚性支出", "1.2万元", "月人均收入", "1,000", "月工资", 3000,
		"开户行", "工商银行", "户名", "王某", "银行账号", "6217 0000 0000 0000 012", "同意公示", "Y", "帮扶意愿", "就业", "备注", "走访两次", "政治面貌", "群众",
		"婚姻状况", "离婚", "住房类型", "船屋", "建筑面积", "68.5平方米", "参加工作时间", clock.Date{Year: 2004, Month: time.July, Day: 1}, "籍贯", "某省")
	require.Equal(t, sheet.Warning, o.Result)
	require.Equal(t, []sheet.Reason{
		{Code: CategoryLegacy, Severity: sheet.Warning, Column: colCategory, Args: map[string]any{"current": "RELATIVE"}},
		{Code: WordUnknown, Severity: sheet.Warning, Column: colHousing},
	}, o.Reasons)
	area := 69
	income := money.Fen(3_600_050)
	require.Equal(t, &Household{
		Name: "阿依古丽·买买提", IDNumber: headID, Sex: cn.Female, Birth: clock.Date{Year: 1985, Month: time.February, Day: 14},
		Phone: "13812345678", OtherPhones: []string{}, Unit: "一分厂 工会", Nation: "维吾尔族", Address: "某市某区1号",
		Employment: "在岗", Health: "肢体残疾", Wish: "就业",
		HasDisability: true, IsModelWorker: true, IsMigrant: true, IsSingleParent: true,
		Category: LegacyEdge, CategoryStated: "低保边缘户", CategoryCurrent: Relative, CategoryLegacy: true,
		MainCause: OtherCause, OtherCauses: []Cause{Schooling, Disability}, CauseNote: "房屋倒塌",
		Size: 3, IncomeYear: &income, RigidYear: fen(12_000), IncomeHeadMonth: fen(1_000), IncomeOwnMonth: fen(3_000),
		BankName: "工商银行", BankAccountName: "王某", BankCard: "6217000000000000012", ConsentsToNotice: true,
		Codes: Codes{
			dictionary.ModelWorker: "CITY", dictionary.Political: "MASSES", dictionary.Marriage: "DIVORCED",
		},
		HousingArea: &area, WorkedSince: clock.Date{Year: 2004, Month: time.July, Day: 1},
		Remark: "走访两次", Extra: map[string]string{"住房类型": "船屋", "籍贯": "某省"},
	}, o.Value)
}

func TestFewColumnsAreEnough(t *testing.T) {
	t.Parallel()
	o := one(t, good()...)
	require.Equal(t, sheet.OK, o.Result, "%v", o.Reasons)
	require.Nil(t, o.Value.IncomeYear)
	require.Zero(t, o.Value.Size)
}

func TestDates(t *testing.T) {
	t.Parallel()
	agree := []any{
		"1985.2.14", "1985-02-14", "1985/2/14", "1985年2月14日", "1985年2月14号", "19850214", "1985.02", "198502", "1985年2月",
		"１９８５．２．１４", "1985-02-14 00:00:00", "1985 年 2 月 14 日", 31092, clock.Date{Year: 1985, Month: 2, Day: 14},
	}
	for _, v := range agree {
		require.Empty(t, one(t, good("出生日期", v)...).Reasons, "%v", v)
	}
	for _, v := range []any{"1985.2.15", "1986-02-14", "1985年3月", 31093} {
		require.Equal(t, BirthMismatch, mustReason(t, one(t, good("出生日期", v)...)), "%v", v)
	}
	for _, v := range []any{"二月", "1985.13.1", "1985.2.30", "85.2.14", 3, "1985"} {
		require.Equal(t, BirthFormat, mustReason(t, one(t, good("出生日期", v)...)), "%v", v)
	}
}

func mustReason(t *testing.T, o Outcome) string {
	t.Helper()
	require.NotEmpty(t, o.Reasons)
	return o.Reason()
}

func TestAmountsAndTheirUnits(t *testing.T) {
	t.Parallel()
	cases := []struct {
		heading string
		cell    any
		want    money.Fen
	}{
		{"家庭年收入", "36000", 3_600_000}, {"家庭年收入", 36000.1, 3_600_010}, {"家庭年收入", 36000.100000000006, 3_600_010},
		{"家庭年收入", "3.6万", 3_600_000}, {"家庭年收入", "３．６万元", 3_600_000}, {"家庭年收入", "¥36,000.00", 3_600_000},
		{"家庭年收入", "0", 0}, {"家庭年收入", "1.230", 123}, {"家庭年收入（万元）", "3.6", 3_600_000}, {"家庭年收入（万元）", 3.65432, 3_654_320},
		{"家庭年收入（万元）", "36000元", 3_600_000}, {"家庭年收入(千元)", "36.005", 3_600_500}, {"家庭年收入(百元)", "360", 3_600_000},
		{"家庭年收入(元)", "36000", 3_600_000},
	}
	for _, c := range cases {
		o := one(t, good(c.heading, c.cell)...)
		require.Empty(t, o.Reasons, "%v", c)
		require.Equal(t, c.want, *o.Value.IncomeYear, "%v", c)
	}
	for cell, reason := range map[any]string{
		"约三万": "amount_format", "三万": "amount_format", "1-2万": "amount_format", "12345678901234": "amount_format",
		-1: "amount_negative", "(500)": "amount_negative", 56180.005: "amount_precision", "1.2345678万": "amount_precision",
		formula{"1/0", "#DIV/0!"}: "amount_format", formula{"A1*12", ""}: "amount_format",
	} {
		require.Equal(t, reason, mustReason(t, one(t, good("家庭年收入", cell)...)), "%v", cell)
	}
	require.Equal(t, "amount_precision", mustReason(t, one(t, good("家庭年收入(千元)", "1.000001")...)))
	require.Equal(t, fen(24), one(t, good("家庭年收入", formula{"A1*12", "24"})...).Value.IncomeYear)
}

// The unit above the table counts for columns that name none of their own.
func TestUnitAboveTheTable(t *testing.T) {
	t.Parallel()
	all := outcomes(t, mustOpenBytes(t, workbook(t, grid{name: "名册", rows: [][]any{
		{"花名册"}, {"填报单位：某厂", nil, "单位：万元"},
		{"姓名", "身份证号", "困难类别", "家庭年收入", "刚性支出(元)"}, {"王某", headID, "深度困难", 3.6, 500},
	}})))
	require.Equal(t, fen(36_000), all[0].Value.IncomeYear)
	require.Equal(t, fen(500), all[0].Value.RigidYear)
}

func TestFormulasInNames(t *testing.T) {
	t.Parallel()
	o := one(t, "姓名", formula{`HYPERLINK("http://127.0.0.1/x","点我")`, "点我"}, "身份证号", headID, "困难类别", "深度困难")
	require.Equal(t, "name_characters", mustReason(t, o), "what a formula shows is no name")
}

func TestPhones(t *testing.T) {
	t.Parallel()
	for cell, want := range map[any][]string{
		13812345678: {"13812345678"}, "138-1234-5678": {"13812345678"}, "138 1234 5678": {"13812345678"}, "+86 13812345678": {"13812345678"},
		"0371-62345678": {"0371-62345678"}, "（0371）62345678": {"0371-62345678"}, "62345678": {"62345678"},
		"13812345678/0371-62345678": {"13812345678", "0371-62345678"}, "13812345678，13912345678": {"13812345678", "13912345678"},
	} {
		o := one(t, good("联系电话", cell)...)
		require.Empty(t, o.Reasons, "%v", cell)
		require.Equal(t, want, append([]string{o.Value.Phone}, o.Value.OtherPhones...))
	}
	for _, cell := range []any{"165940929", "12812345678", "不详", "13812345678/1", 1.3812345678e15} {
		require.Equal(t, "phone_format", mustReason(t, one(t, good("联系电话", cell)...)), "%v", cell)
	}
}

func TestStrokesAndWordsForNothing(t *testing.T) {
	t.Parallel()
	for _, nothing := range []any{"/", "—", "无", " - ", ""} {
		o := one(t, good("银行卡号", nothing, "民族", nothing, "次要致困原因", nothing)...)
		require.Empty(t, o.Reasons, "%v", nothing)
		require.Empty(t, o.Value.BankCard)
		require.Equal(t, PhoneRequired, mustReason(t, one(t, good("联系电话", nothing)...)))
	}
	require.Nil(t, one(t, good("家庭年收入", "/")...).Value.IncomeYear)
	require.Equal(t, CategoryRequired, mustReason(t, one(t, "姓名", "王某", "身份证号", headID, "困难类别", "/")))
	require.Equal(t, "name_required", mustReason(t, one(t, "姓名", "—", "身份证号", headID, "困难类别", "深度困难")))
}

// Zeros at the end of a text were typed; those of a number were put there.
func TestZerosAtTheEndOfANumber(t *testing.T) {
	t.Parallel()
	const zeros = "330782197612045000"
	reason := func(id any) string {
		return mustReason(t, one(t, "姓名", "王某", "身份证号", id, "困难类别", "深度困难"))
	}
	require.Equal(t, "id_number_checksum", reason(zeros))
	require.Equal(t, "id_number_lost_digits", reason(3.30782197612045e17))
	require.Equal(t, "id_number_lost_digits", reason("3.30782197612045E+17"))
	require.Equal(t, "id_number_lost_digits", reason(formula{"A1", "3.30782197612045E+17"}))
	all := outcomes(t, mustOpenBytes(t, []byte("姓名,身份证号,困难类别\n王某,"+zeros+",深度困难\n")))
	require.Equal(t, "id_number_lost_digits", all[0].Reason(), "a text file keeps no types")
}

func TestRemarksBehindLabels(t *testing.T) {
	t.Parallel()
	o := one(t, "姓名", "王某", "身份证号", headID, "困难类别", "深度困难（2025年认定）", "健康状况", "一般疾病",
		"致困原因1", "本人大病（某病）", "致困原因2", "其他：房屋倒塌")
	require.Empty(t, o.Reasons)
	require.Equal(t, "一般疾病；某病", o.Value.Health, "remarks about health are kept with health")
	require.Equal(t, "房屋倒塌", o.Value.CauseNote)
}

func TestLongTexts(t *testing.T) {
	t.Parallel()
	o := one(t, good("所属单位", strings.Repeat("长", 101), "籍贯", strings.Repeat("长", 501))...)
	require.Equal(t, TextTooLong, mustReason(t, o))
	require.Len(t, []rune(o.Value.Extra["籍贯"]), maxLongText)
}

// A merged unit name counts for all its lines.
func TestMergedUnit(t *testing.T) {
	t.Parallel()
	all := outcomes(t, mustOpenBytes(t, workbook(t, grid{
		name: "名册", merges: []string{"A2:A3"},
		rows: [][]any{{"单位", "姓名", "身份证号", "困难类别"}, {"一车间", "王某", headID, "深度困难"}, {nil, "李某", otherID, "深度困难"}},
	})))
	require.Equal(t, "一车间", all[1].Value.Unit)
}

func TestPrintedNumbersAreNoRecords(t *testing.T) {
	t.Parallel()
	all := outcomes(t, mustOpenBytes(t, workbook(t, grid{name: "名册", rows: [][]any{
		{"序号", "姓名", "身份证号", "困难类别"}, {1, "王某", headID, "深度困难"}, {"2"}, {"一、机关工会"}, {3, "", "", "深度困难"},
	}})))
	require.Equal(t, []verdict{
		{2, sheet.OK, ""}, {3, sheet.Ignored, IgnoredBlank}, {4, sheet.Ignored, IgnoredNote}, {5, sheet.Ignored, IgnoredNote},
	}, verdicts(all, "名册"))
}

// What the template offers is what the import takes.
func TestTemplateIsARoster(t *testing.T) {
	t.Parallel()
	for _, lang := range []sheet.Lang{sheet.ZH, sheet.EN} {
		var buf bytes.Buffer
		require.NoError(t, WriteTemplate(&buf, lang, []string{"一分厂", "二分厂"}))
		f := mustOpenBytes(t, buf.Bytes())
		require.Equal(t, Heads, f.Sheets()[0].Use)
		require.Len(t, f.Sheets()[0].Recognised, len(Columns))
		require.Equal(t, Members, f.Sheets()[1].Use)
		require.Len(t, f.Sheets()[1].Recognised, len(MemberColumns))
		require.Empty(t, outcomes(t, f))
	}
	for _, c := range Columns {
		for _, o := range c.Options {
			if c.Key == colCategory || c.Key == colMainCause {
				require.Empty(t, filterWarnings(one(t, "姓名", "王某", "身份证号", headID, "困难类别", "深度困难", c.Title.ZH, o)), o)
			}
		}
	}
}

func filterWarnings(o Outcome) []sheet.Reason {
	var out []sheet.Reason
	for _, r := range o.Reasons {
		if r.Code != CauseNoteMissing {
			out = append(out, r)
		}
	}
	return out
}
