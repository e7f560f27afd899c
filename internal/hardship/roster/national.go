package roster

import (
	"cmp"
	"strings"

	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// field is one column of a list in the order of the national system (全国工会帮扶系统):
// its heading there, and what a record says in it.
type field[T any] struct {
	sheet.Column
	value func(T) sheet.Value
}

// nationalHead is the printed form (困难职工档案表) from the left, followed by what a
// union keeps besides. All headings are known to Columns, so that the list can be read
// back.
var nationalHead = []field[*Household]{
	{digits(official(colNumber, "职工编号")), func(h *Household) sheet.Value { return h.Number }},
	{official(colCategory, "困难类别"), func(h *Household) sheet.Value { return cmp.Or(categoryLabels[h.Category], h.CategoryStated) }},
	{official(colName, "姓名"), func(h *Household) sheet.Value { return h.Name }},
	{official(colSex, "性别"), func(h *Household) sheet.Value { return sexLabel(string(h.Sex)) }},
	{official(colNation, "民族"), func(h *Household) sheet.Value { return h.Nation }},
	coded(colPolitical, "政治面貌", dictionary.Political),
	{digits(official(colID, "身份证号")), func(h *Household) sheet.Value { return string(h.IDNumber) }},
	{date(official(colBirth, "出生日期")), func(h *Household) sheet.Value { return h.Birth }},
	{official(colHealth, "健康状况"), func(h *Household) sheet.Value { return short(h.Health) }},
	{official(colDisability, "残疾类别"), func(h *Household) sheet.Value { return disability(h.Codes, h.HasDisability) }},
	coded(colMarriage, "婚姻状况", dictionary.Marriage),
	coded(colRegister, "户口类型", dictionary.Register),
	{digits(official(colRegisterArea, "户口所在地行政区划")), func(h *Household) sheet.Value { return h.RegisterArea }},
	{digits(official(colPhone, "手机")), func(h *Household) sheet.Value { return h.Phone }},
	{official(colOtherContact, "其他联系方式"), func(h *Household) sheet.Value { return h.OtherContact }},
	{digits(official(colPostcode, "邮编")), func(h *Household) sheet.Value { return h.Postcode }},
	{width(official(colAddress, "家庭住址"), 32), func(h *Household) sheet.Value { return h.Address }},

	{official("", workplaceHeading), func(h *Household) sheet.Value { return h.Workplace }},
	coded(colNature, "单位性质", dictionary.UnitNature),
	coded(colEnterprise, "企业状况", dictionary.EnterpriseState),
	coded(colIndustry, "所属行业", dictionary.Industry),
	{official(colEmployment, "工作状态"), func(h *Household) sheet.Value { return h.Employment }},
	{date(official(colWorkedSince, "参加工作时间")), func(h *Household) sheet.Value { return h.WorkedSince }},
	coded(colModel, "劳模类型", dictionary.ModelWorker),
	{date(official(colSignedOn, "劳动合同签订时间")), func(h *Household) sheet.Value { return h.ContractSignedOn }},
	coded(colContract, "合同期限", dictionary.ContractTerm),
	{official(colMembership, "工会会员证明"), func(h *Household) sheet.Value { return h.MembershipProof }},

	amountOf(colIncomeOwn, "本人月平均收入", func(h *Household) *money.Fen { return h.IncomeOwnMonth }),
	amountOf(colIncomeOther, "家庭其他非薪资年收入", func(h *Household) *money.Fen { return h.IncomeOtherYear }),
	amountOf(colIncomeYear, "家庭年度总收入", func(h *Household) *money.Fen { return h.IncomeYear }),
	{count(official(colSize, "家庭人口")), func(h *Household) sheet.Value { return h.Size }},
	amountOf(colIncomeHead, "家庭月人均收入", (*Household).IncomePerHead),
	coded(colHousing, "住房类型", dictionary.Housing),
	{count(official(colArea, "建筑面积")), func(h *Household) sheet.Value { return orNothing(h.HousingArea) }},
	coded(colMedical, "医保状况", dictionary.MedicalInsurance),
	flagOf(colSingle, "是否单亲", func(h *Household) bool { return h.IsSingleParent }),
	flagOf(colSelfHelp, "是否有一定自救能力", func(h *Household) bool { return h.CanSelfHelp }),
	flagOf(colZeroWork, "是否零就业家庭", func(h *Household) bool { return h.IsZeroEmployment }),
	amountOf(colDibao, "低保金额", func(h *Household) *money.Fen { return h.DibaoMonth }),
	{digits(official(colDibaoNumber, "低保证号")), func(h *Household) sheet.Value { return h.DibaoCertificate }},

	{official(colMainCause, "主要致困原因"), func(h *Household) sheet.Value { return causeNames[h.MainCause] }},
	{official(colOtherCauses, "次要致困原因"), func(h *Household) sheet.Value { return causeList(h.OtherCauses) }},
	{width(official(colCauseNote, "其他说明"), 32), func(h *Household) sheet.Value { return h.CauseNote }},
	{width(official(colWish, "帮扶需求"), 32), func(h *Household) sheet.Value { return h.Wish }},
	{official(colBank, "开户银行"), func(h *Household) sheet.Value { return h.BankName }},
	{official(colBranch, "支行名称"), func(h *Household) sheet.Value { return h.BankBranch }},
	{digits(official(colCard, "银行卡号")), func(h *Household) sheet.Value { return h.BankCard }},

	{official(colUnit, "所属工会"), func(h *Household) sheet.Value { return h.Unit }},
	{official(colTier, "建档标准"), func(h *Household) sheet.Value { return labelOf(tierWords, h.Tier) }},
	{official(colFlow, "档案类别"), func(h *Household) sheet.Value { return labelOf(flowWords, h.Flow) }},
	flagOf(colMigrant, "是否农民工", func(h *Household) bool { return h.IsMigrant }),
	amountOf(colRigidYear, "家庭年刚性支出", func(h *Household) *money.Fen { return h.RigidYear }),
	{official(colAccountName, "户名"), func(h *Household) sheet.Value { return h.BankAccountName }},
	flagOf(colConsent, "是否同意公示", func(h *Household) bool { return h.ConsentsToNotice }),
}

// relative is a member with the household it belongs to.
type relative struct {
	of *Household
	*Member
}

// nationalMember is the list of family members of the same form.
var nationalMember = []field[relative]{
	{digits(official(colHeadID, "户主身份证号")), func(m relative) sheet.Value { return string(m.of.IDNumber) }},
	{official(colHeadName, "户主姓名"), func(m relative) sheet.Value { return m.of.Name }},
	{official(colName, "姓名"), func(m relative) sheet.Value { return m.Name }},
	{official(colRelation, "与户主关系"), func(m relative) sheet.Value { return m.Relation }},
	{digits(official(colID, "身份证号")), func(m relative) sheet.Value { return string(m.IDNumber) }},
	{date(official(colBirth, "出生日期")), func(m relative) sheet.Value { return m.Birth }},
	{official(colSex, "性别"), func(m relative) sheet.Value { return sexLabel(string(m.Sex)) }},
	{official(colPolitical, "政治面貌"), memberCode(dictionary.Political)},
	{amount(official(colIncome, "月收入")), func(m relative) sheet.Value { return orNothing(m.IncomeMonth) }},
	{official(colHealth, "健康状况"), func(m relative) sheet.Value { return short(m.Health) }},
	{official(colDisability, "疾病/残疾类别"), memberCode(dictionary.DisabilityType)},
	{official(colMedical, "医保状况"), memberCode(dictionary.MedicalInsurance)},
	{official(colStatus, "人员身份"), func(m relative) sheet.Value { return m.Status }},
	{width(official(colWorkplace, "单位或学校"), 24), func(m relative) sheet.Value { return m.Workplace }},
	{official(colEducation, "学历"), memberCode(dictionary.Education)},
	{count(official(colEnrolled, "入学年份")), func(m relative) sheet.Value { return orNothing(nonZero(m.EnrolledYear)) }},
	{count(official(colYears, "年制")), func(m relative) sheet.Value { return orNothing(nonZero(m.StudyYears)) }},
	{official(colModel, "劳模类型"), memberCode(dictionary.ModelWorker)},
}

// NationalColumns are the columns of heads and of members in the order of the national
// system, under its headings in either language.
func NationalColumns() (heads, members []sheet.Column) {
	return columnsOf(nationalHead), columnsOf(nationalMember)
}

// National is the household in the words of the national system: the line of its head
// and one of each member, with a value for every one of NationalColumns.
func (v *Household) National() (head []sheet.Value, members [][]sheet.Value) {
	for i := range v.Members {
		members = append(members, valuesOf(nationalMember, relative{v, &v.Members[i]}))
	}
	return valuesOf(nationalHead, v), members
}

func columnsOf[T any](fields []field[T]) []sheet.Column {
	out := make([]sheet.Column, len(fields))
	for i, f := range fields {
		out[i] = f.Column
	}
	return out
}

func valuesOf[T any](fields []field[T], x T) []sheet.Value {
	out := make([]sheet.Value, len(fields))
	for i, f := range fields {
		out[i] = f.value(x)
	}
	return out
}

// IncomePerHead is the monthly income per head that follows from the income of the year
// (家庭月人均收入); nil without one.
func (v *Household) IncomePerHead() *money.Fen {
	if v.IncomeYear == nil || v.Size < 1 {
		return nil
	}
	perHead, err := v.IncomeYear.MulDivRound(1, 12*int64(v.Size))
	if err != nil {
		return nil
	}
	return &perHead
}

// official is a column that has the same heading in every language: it is read by
// another system.
func official(key, heading string) sheet.Column {
	return sheet.Column{Key: cmp.Or(key, heading), Title: sheet.Label{ZH: heading}}
}

func coded(key, heading string, n dictionary.Name) field[*Household] {
	return field[*Household]{official(key, heading), func(h *Household) sheet.Value { return codeLabel(h.Codes, n) }}
}

func memberCode(n dictionary.Name) func(relative) sheet.Value {
	return func(m relative) sheet.Value { return codeLabel(m.Codes, n) }
}

func amountOf(key, heading string, get func(*Household) *money.Fen) field[*Household] {
	return field[*Household]{amount(official(key, heading)), func(h *Household) sheet.Value { return orNothing(get(h)) }}
}

func flagOf(key, heading string, get func(*Household) bool) field[*Household] {
	return field[*Household]{official(key, heading), func(h *Household) sheet.Value {
		if get(h) {
			return "是"
		}
		return "否"
	}}
}

// codeLabel is the national word of a code, also of a word that a tenant added beneath
// it.
func codeLabel(codes Codes, n dictionary.Name) string {
	if codes[n] == "" {
		return ""
	}
	return dictionary.Label(n, codes[n])
}

// disability is the type where it is known.
func disability(codes Codes, disabled bool) string {
	if label := codeLabel(codes, dictionary.DisabilityType); label != "" || !disabled {
		return label
	}
	return "有"
}

func sexLabel(sex string) string { return map[string]string{"MALE": "男", "FEMALE": "女"}[sex] }

func causeList(causes []Cause) string {
	names := make([]string, len(causes))
	for i, c := range causes {
		names[i] = causeNames[c]
	}
	return strings.Join(names, "、")
}

// short cuts a text to what its column may hold.
func short(s string) string {
	if r := []rune(s); len(r) > maxShortText {
		return string(r[:maxShortText])
	}
	return s
}

// orNothing is an empty cell for what was not stated.
func orNothing[T any](v *T) sheet.Value {
	if v == nil {
		return nil
	}
	return *v
}

func nonZero(n int) *int {
	if n == 0 {
		return nil
	}
	return &n
}

// causeNames are the words of the form of 2016, and of the form of 2010 for the causes
// that only that one has.
var causeNames = map[Cause]string{
	NoCapacity: "无劳动能力", Unemployed: "有劳动能力而未就业", LaidOff: "下岗失业", Uninsured: "未参加社会保险",
	InsuranceGap: "社保待遇落实不到位", Illness: "患重特大疾病", FamilyIllness: "供养直系亲属大病", Disaster: "遭受自然灾害",
	Accident: "遭受意外事故", Disability: "残疾", Schooling: "子女上学", LowIncome: "收入低无法维持基本生活", OtherCause: "其他",
}

// categoryLabels are the words of the three vocabularies.
var categoryLabels = map[Category]string{
	Deep: "深度困难职工", Relative: "相对困难职工", Accidental: "意外致困职工", Watch: "监测对象",
	LegacyDibao: "低保户", LegacyEdge: "低保边缘户", LegacyAccident: "意外致困户",
	LegacyAbove: "低保线以上", LegacyEnjoy: "享受低保", LegacyNot: "未享受低保",
}
