package roster

import (
	"bytes"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

const thirdID = "371083197606301033"

var heads = grid{name: "花名册", rows: [][]any{
	{"姓名", "身份证号", "困难类别", "联系电话"},
	{"王某", headID, "深度困难", "13812345678"},
	{"李某", otherID, "深度困难", "13812345678"},
	{"赵某", thirdID, "深度困难", "坏"},
}}

// family reads the heads with a members' sheet.
func family(t *testing.T, rows ...[]any) (map[string][]Member, []verdict) {
	t.Helper()
	all := outcomes(t, mustOpenBytes(t, workbook(t, heads, grid{name: "家庭成员", rows: rows})))
	members := map[string][]Member{}
	for _, o := range all {
		if o.Value != nil {
			members[o.Value.Name] = append(members[o.Value.Name], o.Value.Members...)
		}
	}
	return members, verdicts(all, "家庭成员")
}

func TestMembersByHeadNumber(t *testing.T) {
	t.Parallel()
	childID := "410402201409013029"
	members, got := family(t,
		[]any{"户主身份证号", "姓名", "与户主关系", "身份证号", "健康状况", "月收入", "人员身份"},
		[]any{" " + headID + " ", "王小某", "女儿", childID, "良好", "3346.5", "小学"},
		[]any{headID[:6] + headID[8:17], "张某", "丈夫", nil, nil, nil, "在岗"},
		[]any{headID, "王某", "本人", headID},
		[]any{headID, "李某", "儿子", otherID},
		[]any{headID, "", "儿子"},
		[]any{headID, "王二", ""},
		[]any{headID, "王三", "儿子", wrongCheck(otherID)},
		[]any{headID, "王四", "儿子", 3.30782197612045e17},
		[]any{thirdID, "赵二", "儿子"},
		[]any{childID, "孤某", "儿子"},
		[]any{nil, "孤二", "儿子"},
		[]any{"合计", "9人"},
	)
	require.Equal(t, []verdict{
		{2, sheet.OK, ""},
		{3, sheet.OK, ""},
		{4, sheet.Ignored, IgnoredHeadSelf},
		{5, sheet.Warning, MemberIsHead},
		{6, sheet.Error, "name_required"},
		{7, sheet.Error, RelationRequired},
		{8, sheet.Error, "id_number_checksum"},
		{9, sheet.Error, "id_number_lost_digits"},
		{10, sheet.Error, HeadRefused},
		{11, sheet.Error, HeadNotFound},
		{12, sheet.Error, HeadRequired},
		{13, sheet.Ignored, IgnoredTotal},
	}, got)
	require.Len(t, members["王某"], 3)
	income := *fen(3346) + 50
	require.Equal(t, Member{
		Name: "王小某", Relation: "女儿", IDNumber: cn.ResidentID(childID), Sex: cn.Female,
		Birth: clock.Date{Year: 2014, Month: time.September, Day: 1}, Health: "良好", Status: "小学", IncomeMonth: &income,
		Row: 2, Sheet: "家庭成员",
	}, members["王某"][0])
}

func TestMembersByHeadName(t *testing.T) {
	t.Parallel()
	rows := [][]any{
		{"家庭成员情况表"},
		{"户主", "成员姓名", "关系", "性别", "出生年月日", "单位或学校"},
		{"王某", "王小某", "女", "女", "2014.9.1", "某小学"},
		{"钱某", "钱小某", "子", "男", "2014年", ""},
	}
	members, got := family(t, rows...)
	require.Equal(t, []verdict{{3, sheet.OK, ""}, {4, sheet.Error, HeadNotFound}}, got)
	require.Equal(t, cn.Female, members["王某"][0].Sex)
	require.Equal(t, "2014-09-01", members["王某"][0].Birth.String())

	twice := heads
	twice.rows = append(append([][]any(nil), heads.rows...), []any{"王某", "410402201409013029", "深度困难", "13812345678"})
	all := outcomes(t, mustOpenBytes(t, workbook(t, twice, grid{name: "家庭成员", rows: rows})))
	require.Equal(t, HeadAmbiguous, verdicts(all, "家庭成员")[0].Reason)
}

// Only the first of two lines of one head gets the family.
func TestMembersOfADuplicateHead(t *testing.T) {
	t.Parallel()
	twice := heads
	twice.rows = append(append([][]any(nil), heads.rows...), []any{"王某", headID, "深度困难", "13812345678"})
	all := outcomes(t, mustOpenBytes(t, workbook(t, twice, grid{name: "家庭成员", rows: [][]any{
		{"户主身份证号", "姓名", "与户主关系"}, {headID, "王小某", "女儿"},
	}})))
	require.Len(t, all[0].Value.Members, 1)
	require.Equal(t, DuplicateInFile, all[3].Reason())
	require.Equal(t, map[string]any{"row": 2, "sheet": "花名册"}, map[string]any(all[3].Reasons[0].Args))
	require.Empty(t, all[3].Value.Members)
	require.Equal(t, sheet.OK, all[4].Result)
}

// Refused lines go back in their own sheets, and come in when they are corrected.
func TestErrorBookComesBackCorrected(t *testing.T) {
	t.Parallel()
	f := mustOpenBytes(t, workbook(t, heads, grid{name: "家庭成员", rows: [][]any{
		{"户主身份证号", "姓名", "与户主关系"}, {headID, "王小某", "女儿"}, {thirdID, "赵二", "儿子"},
	}}))
	refused := map[string]map[int][]sheet.Reason{}
	for _, o := range outcomes(t, f) {
		if o.Result == sheet.Error {
			if refused[o.Sheet] == nil {
				refused[o.Sheet] = map[int][]sheet.Reason{}
			}
			refused[o.Sheet][o.Row] = o.Reasons
		}
	}
	var buf bytes.Buffer
	require.NoError(t, f.WriteErrorBook(&buf,
		func(name string, row int) []sheet.Reason { return refused[name][row] },
		func(reasons []sheet.Reason) string { return reasons[0].Code }, sheet.ErrorBookOptions{}))

	again := mustOpenBytes(t, buf.Bytes())
	require.Empty(t, again.Sheets()[0].Extra, "the reason column is no fact about people")
	all := outcomes(t, again)
	require.Equal(t, []verdict{{2, sheet.Error, "phone_format"}}, verdicts(all, "花名册"))
	require.Equal(t, []verdict{{2, sheet.Error, HeadRefused}}, verdicts(all, "家庭成员"))

	corrected := rezip(t, buf.Bytes(), "坏", "13812345678")
	all = outcomes(t, mustOpenBytes(t, corrected))
	require.Equal(t, []verdict{{2, sheet.OK, ""}}, verdicts(all, "花名册"))
	require.Equal(t, "赵二", all[0].Value.Members[0].Name)
}
