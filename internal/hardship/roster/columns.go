package roster

import (
	"io"
	"slices"

	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Keys of the columns, which reasons refer to.
const (
	colSerial      = "serial"
	colUnit        = "unit"
	colName        = "name"
	colSex         = "sex"
	colID          = "id_number"
	colBirth       = "birth_date"
	colNation      = "nation"
	colPhone       = "phone"
	colAddress     = "address"
	colEmployment  = "employment"
	colHealth      = "health"
	colDisability  = "disability"
	colModel       = "model_worker"
	colMigrant     = "migrant"
	colSingle      = "single_parent"
	colCategory    = "category"
	colMainCause   = "main_cause"
	colOtherCauses = "other_causes"
	colCauseNote   = "cause_note"
	colWish        = "wish"
	colSize        = "household_size"
	colIncomeYear  = "income_year"
	colRigidYear   = "rigid_year"
	colIncomeHead  = "income_head_month"
	colIncomeOwn   = "income_own_month"
	colBank        = "bank_name"
	colAccountName = "bank_account_name"
	colCard        = "bank_card"
	colConsent     = "notice_consent"
	colRemark      = "remark"

	colPolitical   = "political"
	colMarriage    = "marriage"
	colRegister    = "register_type"
	colNature      = "unit_nature"
	colEnterprise  = "enterprise_state"
	colIndustry    = "industry"
	colWorkedSince = "worked_since"
	colContract    = "contract_term"
	colHousing     = "housing"
	colArea        = "housing_area"
	colMedical     = "medical_insurance"

	colNumber       = "national_number"
	colTier         = "tier"
	colFlow         = "flow"
	colRegisterArea = "register_area"
	colPostcode     = "postcode"
	colOtherContact = "other_contact"
	colSignedOn     = "contract_signed_on"
	colMembership   = "membership_proof"
	colIncomeOther  = "income_other_year"
	colSelfHelp     = "can_self_help"
	colZeroWork     = "zero_employment"
	colDibao        = "dibao_month"
	colDibaoNumber  = "dibao_certificate"
	colBranch       = "bank_branch"

	colHeadID    = "head_id_number"
	colHeadName  = "head_name"
	colRelation  = "relation"
	colStatus    = "status"
	colWorkplace = "workplace"
	colIncome    = "income_month"
	colEducation = "education"
	colEnrolled  = "enrolled_year"
	colYears     = "study_years"
)

// Columns are the columns of a roster, as its template offers them and with the
// other headings under which they are found.
var Columns = []sheet.Column{
	col(colSerial, "序号", "No.", "编号", "顺序号", "序"),
	col(colUnit, "所属单位", "Unit", "所属工会", "基层工会", "工会名称", "工作单位", "单位名称", "所在单位", "单位", "所在部门", "部门", "车间", "所属部门", "分会", "所属分会"),
	required(col(colName, "姓名", "Name", "职工姓名", "困难职工姓名", "户主姓名", "本人姓名", "申请人姓名", "申请人", "户主", "困难职工")),
	options(col(colSex, "性别", "Sex"), "男", "女"),
	required(digits(col(colID, "身份证号", "ID number", "身份证号码", "公民身份号码", "公民身份证号码", "公民身份证号", "居民身份证号码", "居民身份证号", "身份证件号码", "身份证编号", "身份证", "证件号码", "证件号", "职工身份证号", "职工身份证号码", "户主身份证号", "户主身份证号码", "本人身份证号", "本人身份证号码"))),
	date(col(colBirth, "出生日期", "Date of birth", "出生年月日", "出生年月", "出生时间", "生日")),
	col(colNation, "民族", "Nation"),
	digits(col(colPhone, "联系电话", "Phone", "手机号码", "手机号", "手机", "移动电话", "联系手机", "本人联系电话", "本人手机", "本人电话", "电话号码", "电话", "联系方式")),
	width(col(colAddress, "家庭住址", "Address", "家庭地址", "现住址", "居住地址", "家庭详细住址", "详细地址", "住址", "地址", "通讯地址"), 32),
	options(col(colEmployment, "工作状态", "Employment", "就业状态", "就业状况", "在岗状态", "在岗情况", "职工状态", "人员状态"), "在岗", "下（待）岗", "失（无）业", "退休", "病休", "内退", "离休"),
	col(colHealth, "健康状况", "Health", "身体状况", "健康情况"),
	col(colDisability, "残疾类别", "Disability", "是否残疾", "残疾类型", "残疾等级", "残疾情况", "残疾证号", "残疾状况"),
	col(colModel, "劳模类型", "Model worker", "是否劳模", "劳模情况", "劳模"),
	options(col(colMigrant, "是否农民工", "Migrant worker", "农民工"), "是", "否"),
	options(col(colSingle, "是否单亲", "Single parent", "单亲", "是否单亲家庭", "单亲家庭"), "是", "否"),
	required(options(col(colCategory, "困难类别", "Category", "困难职工类别", "困难职工类型", "困难类型", "困难程度", "困难等级", "困难级别", "救助类别", "帮扶类别", "建档类别", "认定类别", "贫困程度", "救助类型", "困难情况类别"), "深度困难职工", "相对困难职工", "意外致困职工")),
	options(col(colMainCause, "主要致困原因", "Main cause", "致困原因(主要)", "致困主要原因", "致困主因", "首要致困原因", "主要困难原因", "致困原因", "困难原因", "致贫原因", "致困原因1", "致困原因一"), causeLabels...),
	col(colOtherCauses, "次要致困原因", "Other causes", "致困原因(次要)", "致困次要原因", "次要困难原因", "其他致困原因", "次要原因", "致困原因2", "致困原因二"),
	col(colCauseNote, "致困原因说明", "Cause note", "致困原因其他说明", "其他说明", "困难原因说明", "原因说明"),
	col(colWish, "帮扶需求", "Wish", "帮扶意愿", "困难诉求", "帮扶诉求"),
	count(col(colSize, "家庭人口", "Household size", "家庭人口数", "家庭总人口", "家庭人数", "家庭成员数", "共同生活家庭成员人数", "共同生活人数", "人口数", "人口", "家庭成员人数")),
	amount(col(colIncomeYear, "家庭年收入", "Annual income", "家庭年总收入", "家庭年度总收入", "家庭年可支配收入", "家庭可支配收入", "家庭全年收入", "家庭全年总收入", "家庭总收入", "年总收入", "年收入", "家庭收入")),
	amount(col(colRigidYear, "家庭年刚性支出", "Annual rigid spending", "家庭刚性支出", "年刚性支出", "刚性支出", "家庭年必要支出", "必要刚性支出", "家庭必要支出", "必要支出", "家庭年支出")),
	amount(col(colIncomeHead, "家庭月人均收入", "Monthly income per head", "家庭人均月收入", "月人均收入", "人均月收入", "家庭月均人均收入")),
	amount(col(colIncomeOwn, "本人月平均收入", "Own monthly income", "本人月收入", "本人月均收入", "本人月工资", "月平均收入", "月工资", "月收入")),
	col(colBank, "开户银行", "Bank", "开户行", "开户行名称", "银行名称", "发卡银行", "开户银行名称", "银行"),
	col(colAccountName, "户名", "Account name", "开户名", "账户名", "账户名称", "帐户名称", "开户人", "持卡人", "收款人"),
	digits(col(colCard, "银行卡号", "Bank card", "银行账号", "银行帐号", "银行卡账号", "收款账号", "工资卡号", "卡号", "账号", "帐号", "银行卡")),
	options(col(colConsent, "是否同意公示", "Consents to notice", "是否愿意公示", "同意公示", "公示同意", "公示意愿", "是否公示"), "是", "否"),
	col(colPolitical, "政治面貌", "Political status", "政治面目"),
	col(colMarriage, "婚姻状况", "Marriage", "婚姻"),
	col(colRegister, "户口类型", "Household register", "户口性质", "户籍类型", "户籍性质"),
	col(colNature, "单位性质", "Nature of the employer", "企业性质"),
	col(colEnterprise, "企业状况", "State of the enterprise", "企业经营状况", "单位状况"),
	col(colIndustry, "所属行业", "Industry", "行业"),
	date(col(colWorkedSince, "参加工作时间", "At work since", "参加工作日期", "工作时间")),
	col(colContract, "合同期限", "Contract term", "劳动合同期限"),
	col(colHousing, "住房类型", "Housing", "住房性质", "住房情况"),
	col(colArea, "建筑面积", "Floor area", "住房面积", "住房建筑面积", "面积"),
	col(colMedical, "医保状况", "Medical insurance", "医保类型", "医疗保险", "参保情况", "医疗保险类型"),
	digits(col(colNumber, "职工编号", "National number", "困难职工编号", "帮扶系统编号")),
	col(colTier, "建档标准", "Tier", "建档层级", "档案层级"),
	col(colFlow, "档案类别", "Flow"),
	digits(col(colRegisterArea, "户口所在地行政区划", "Registered area", "户口所在地区划", "户籍地行政区划", "户口所在地行政区划代码")),
	digits(col(colPostcode, "邮编", "Postcode", "邮政编码")),
	col(colOtherContact, "其他联系方式", "Other contact", "其它联系方式"),
	date(col(colSignedOn, "劳动合同签订时间", "Contract signed on", "劳动合同签订日期", "合同签订时间")),
	col(colMembership, "工会会员证明", "Proof of membership", "会员证明", "工会会员证号"),
	amount(col(colIncomeOther, "家庭其他非薪资年收入", "Other income a year", "家庭其他年收入", "其他非薪资年收入")),
	options(col(colSelfHelp, "是否有一定自救能力", "Can help themselves", "自救能力", "是否有自救能力"), "是", "否"),
	options(col(colZeroWork, "是否零就业家庭", "Nobody employed", "零就业家庭"), "是", "否"),
	amount(col(colDibao, "低保金额", "Minimum allowance", "低保金", "月低保金额")),
	col(colDibaoNumber, "低保证号", "Allowance certificate", "低保证编号"),
	col(colBranch, "支行名称", "Branch", "开户支行", "支行"),
	width(col(colRemark, "备注", "Remark", "备 注", "附注"), 32),
}

// MemberColumns are the columns of a members' sheet.
var MemberColumns = []sheet.Column{
	col(colSerial, "序号", "No.", "编号"),
	digits(col(colHeadID, "户主身份证号", "Head ID number", "户主身份证号码", "户主公民身份号码", "户主身份证", "困难职工身份证号", "困难职工身份证号码", "职工身份证号", "职工身份证号码", "户主证件号码", "所属户主身份证号")),
	col(colHeadName, "户主姓名", "Head name", "困难职工姓名", "职工姓名", "户主", "困难职工", "所属户主"),
	required(col(colName, "姓名", "Name", "成员姓名", "家庭成员姓名", "家属姓名", "家庭成员")),
	required(col(colRelation, "与户主关系", "Relation", "与职工关系", "与困难职工关系", "与本人关系", "与户主的关系", "家庭关系", "成员关系", "关系", "称谓")),
	digits(col(colID, "身份证号", "ID number", "身份证号码", "公民身份号码", "成员身份证号", "成员身份证号码", "家庭成员身份证号", "家庭成员身份证号码", "家属身份证号", "身份证", "证件号码")),
	options(col(colSex, "性别", "Sex"), "男", "女"),
	date(col(colBirth, "出生日期", "Date of birth", "出生年月日", "出生年月")),
	col(colHealth, "健康状况", "Health", "身体状况"),
	col(colPolitical, "政治面貌", "Political status", "政治面目"),
	col(colMedical, "医保状况", "Medical insurance", "医保类型", "医疗保险"),
	col(colEducation, "学历", "Education", "文化程度"),
	count(col(colEnrolled, "入学年份", "Enrolled in", "入学年度")),
	count(col(colYears, "年制", "Years of study", "学制")),
	col(colDisability, "疾病/残疾类别", "Disability", "残疾类别", "残疾类型", "疾病或残疾类别"),
	col(colModel, "劳模类型", "Model worker", "劳模"),
	amount(col(colIncome, "月收入", "Monthly income", "月平均收入", "月均收入", "月工资", "本人月收入", "收入")),
	col(colStatus, "人员身份", "Status", "身份", "人员类别", "工作状态", "职业"),
	col(colWorkplace, "单位或学校", "Workplace or school", "工作单位或学校", "单位(学校)", "工作单位(学校)", "工作单位或就读学校", "所在单位或学校", "工作单位", "学校", "单位"),
}

// WriteTemplate writes the empty workbook of a roster. units are the names offered
// for the unit of a household, none for free text.
func WriteTemplate(dst io.Writer, lang sheet.Lang, units []string) error {
	cols := slices.Clone(Columns)
	for i := range cols {
		if cols[i].Key == colUnit {
			cols[i].Options = units
		}
	}
	return sheet.Template(dst, []sheet.TemplateSheet{
		{Name: sheet.Label{ZH: "困难职工花名册", EN: "Roster"}, Columns: cols},
		{Name: sheet.Label{ZH: "家庭成员", EN: "Members"}, Columns: MemberColumns},
	}, lang)
}

// causeLabels are offered by the template, in the order of the printed form.
var causeLabels = []string{
	"无劳动能力", "有劳动能力而未就业", "下岗失业", "未参加社会保险", "社保待遇落实不到位", "本人大病",
	"供养直系亲属大病", "遭受自然灾害", "遭受意外事故", "残疾", "子女上学", "收入低无法维持基本生活", "其他",
}

func col(key, zh, en string, synonyms ...string) sheet.Column {
	return sheet.Column{Key: key, Title: sheet.Label{ZH: zh, EN: en}, Synonyms: synonyms}
}

func required(c sheet.Column) sheet.Column { c.Required = true; return c }
func digits(c sheet.Column) sheet.Column   { c.Kind = sheet.DigitsColumn; return c }
func amount(c sheet.Column) sheet.Column   { c.Kind = sheet.AmountColumn; return c }
func count(c sheet.Column) sheet.Column    { c.Kind = sheet.CountColumn; return c }
func date(c sheet.Column) sheet.Column     { c.Kind = sheet.DateColumn; return c }

func width(c sheet.Column, w float64) sheet.Column { c.Width = w; return c }

func options(c sheet.Column, o ...string) sheet.Column { c.Options = o; return c }
