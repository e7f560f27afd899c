package meanstest

import "github.com/nuanxin/nuanxin/internal/hardship"

// Residence is whose standard a household is tested by. Migrant workers are tested
// by the one of the place where they work.
type Residence string

// The residences.
const (
	Urban Residence = "URBAN" // 城镇
	Rural Residence = "RURAL" // 农村
)

// Residences lists every residence.
var Residences = []Residence{Urban, Rural}

// IncomeKind is what an income is.
type IncomeKind string

// The kinds of income.
const (
	Wage         IncomeKind = "WAGE"          // 工资性收入, with bonuses and allowances
	Business     IncomeKind = "BUSINESS"      // 经营净收入
	Property     IncomeKind = "PROPERTY"      // 财产净收入: rent, interest, dividends
	Pension      IncomeKind = "PENSION"       // 养老金、离退休金
	Maintenance  IncomeKind = "MAINTENANCE"   // 赡养、抚养、扶养费
	Unemployment IncomeKind = "UNEMPLOYMENT"  // 失业保险金
	Compensation IncomeKind = "COMPENSATION"  // 补偿、遗属补助
	UnionAid     IncomeKind = "UNION_AID"     // 工会生活、助学、医疗救助金
	Gift         IncomeKind = "GIFT"          // 接受馈赠
	FestivalGift IncomeKind = "FESTIVAL_GIFT" // 节日慰问金
	BasicPension IncomeKind = "BASIC_PENSION" // 城乡居民基本养老金
	VeteranAid   IncomeKind = "VETERAN_AID"   // 优抚对象抚恤补助
	OtherIncome  IncomeKind = "OTHER"         // 其他收入
	// ImputedWage is what somebody able to work who has none is counted with
	// (劳动力系数): the local minimum wage, which the rules give.
	ImputedWage IncomeKind = "IMPUTED"
)

// IncomeKinds lists every kind of income in the order of the form.
var IncomeKinds = []IncomeKind{
	Wage, Business, Property, Pension, Maintenance, Unemployment, Compensation, UnionAid, Gift, FestivalGift,
	BasicPension, VeteranAid, OtherIncome, ImputedWage,
}

// SpendingKind is what a rigid spending (刚性支出) is for.
type SpendingKind string

// The kinds of spending.
const (
	Illness             SpendingKind = "ILLNESS"              // 自付医疗费
	DisabilityCare      SpendingKind = "DISABILITY"           // 残疾康复、照护
	Education           SpendingKind = "EDUCATION"            // 非义务教育
	CompulsoryEducation SpendingKind = "COMPULSORY_EDUCATION" // 义务教育
	Housing             SpendingKind = "HOUSING"              // 无房户房租
	ParentCare          SpendingKind = "PARENT_CARE"          // 赡养老人
	JobCost             SpendingKind = "JOB_COST"             // 必要就业成本
	Disaster            SpendingKind = "DISASTER"             // 灾害、意外损失
	OtherSpending       SpendingKind = "OTHER"                // 其他刚性支出
)

// SpendingKinds lists every kind of spending in the order of the form.
var SpendingKinds = []SpendingKind{
	Illness, DisabilityCare, Education, CompulsoryEducation, Housing, ParentCare, JobCost, Disaster, OtherSpending,
}

// Comparison is how a household is held against a line.
type Comparison string

// The comparisons. Notices differ: 低于 in most, 不高于 in some provinces.
const (
	Below        Comparison = "BELOW"          // <
	BelowOrEqual Comparison = "BELOW_OR_EQUAL" // <=
)

// Comparisons lists both.
var Comparisons = []Comparison{Below, BelowOrEqual}

// Categories are what a test may find, the most severe first, which is the order of
// the proposal.
var Categories = []hardship.Category{hardship.Deep, hardship.Relative, hardship.Accidental, hardship.Watch}
