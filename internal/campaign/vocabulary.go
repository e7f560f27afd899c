package campaign

// CampaignTheme is what a campaign is about (活动主题).
type CampaignTheme string

// The themes.
const (
	SpringFestival CampaignTheme = "SPRING_FESTIVAL" // 元旦春节送温暖
	LabourDay      CampaignTheme = "LABOUR_DAY"      // 五一慰问
	SummerCool     CampaignTheme = "SUMMER_COOL"     // 夏送清凉
	MidAutumn      CampaignTheme = "MID_AUTUMN"      // 中秋国庆慰问
	DoubleNinth    CampaignTheme = "DOUBLE_NINTH"    // 重阳敬老
	DisabledDay    CampaignTheme = "DISABLED_DAY"    // 助残日
	Everyday       CampaignTheme = "EVERYDAY"        // 日常走访
	OtherTheme     CampaignTheme = "OTHER"
)

var themes = []CampaignTheme{SpringFestival, LabourDay, SummerCool, MidAutumn, DoubleNinth, DisabledDay, Everyday, OtherTheme}

// Recurrence tells whether a campaign comes again.
type Recurrence string

// The recurrences.
const (
	Once   Recurrence = "ONCE"
	Yearly Recurrence = "YEARLY"
)

var recurrences = []Recurrence{Once, Yearly}

// FundSource is the 资金来源 of a campaign's money.
type FundSource string

// The sources.
const (
	Fiscal     FundSource = "FISCAL"      // 各级财政拨款
	UpperUnion FundSource = "UPPER_UNION" // 上级工会经费补助
	OwnUnion   FundSource = "OWN_UNION"   // 本级工会经费
	Donation   FundSource = "DONATION"    // 社会捐助
	Admin      FundSource = "ADMIN"       // 行政拨付
	OtherFund  FundSource = "OTHER"
)

var fundSources = []FundSource{Fiscal, UpperUnion, OwnUnion, Donation, Admin, OtherFund}

// AssignmentRule is how visits find their helper.
type AssignmentRule string

// The rules.
const (
	// ByUnit takes the helpers of the recipient's unit, or of the nearest unit above
	// that has any.
	ByUnit AssignmentRule = "BY_UNIT"
	// BySite takes the staff of the nearest site (帮扶站点) at or above the unit.
	BySite AssignmentRule = "BY_SITE"
	// Manual leaves it to the desk.
	Manual AssignmentRule = "MANUAL"
)

var assignmentRules = []AssignmentRule{ByUnit, BySite, Manual}
