package hardship

import "slices"

// Category is the 困难类别 of a household. The names with L_ are the vocabularies
// of 2016 and of 2008, which old archives and rosters carry; nobody recomputes them.
type Category string

// The categories, newest vocabulary first.
const (
	Deep       Category = "DEEP"     // 深度困难
	Relative   Category = "RELATIVE" // 相对困难
	Accidental Category = "ACCIDENT" // 意外致困
	Watch      Category = "WATCH"    // 监测对象: watched, no aid archive

	LegacyDibao    Category = "L_DIBAO" // 低保户 (2016)
	LegacyEdge     Category = "L_EDGE"  // 低保边缘户 (2016)
	LegacyAccident Category = "L_ACC"   // 意外致困户 (2016)
	LegacyAbove    Category = "L_ABOVE" // 低保线以上 (2008)
	LegacyEnjoy    Category = "L_ENJOY" // 享受低保 (2008)
	LegacyNot      Category = "L_NOT"   // 未享受低保 (2008)
)

// Categories lists every category in the order in which screens offer them.
var Categories = []Category{
	Deep, Relative, Accidental, Watch, LegacyDibao, LegacyEdge, LegacyAccident, LegacyAbove, LegacyEnjoy, LegacyNot,
}

// Cause is a 致困原因 of the form of 2016.
type Cause string

// The causes in the order of the printed form.
const (
	NoCapacity    Cause = "NO_CAPACITY"    // 无劳动能力
	Unemployed    Cause = "UNEMPLOYED"     // 有劳动能力而未就业
	LaidOff       Cause = "LAID_OFF"       // 下岗失业
	Uninsured     Cause = "UNINSURED"      // 未参加社会保险
	InsuranceGap  Cause = "INSURANCE_GAP"  // 社保待遇落实不到位
	Illness       Cause = "ILLNESS"        // 患重特大疾病 (本人)
	FamilyIllness Cause = "FAMILY_ILLNESS" // 供养直系亲属大病
	Disaster      Cause = "DISASTER"       // 遭受自然灾害
	Accident      Cause = "ACCIDENT"       // 遭受意外事故
	Disability    Cause = "DISABILITY"     // 残疾
	Schooling     Cause = "SCHOOLING"      // 子女上学
	LowIncome     Cause = "LOW_INCOME"     // 收入低无法维持基本生活
	OtherCause    Cause = "OTHER"          // 其他: needs a note
)

// Causes lists every cause in the order of the printed form.
var Causes = []Cause{
	NoCapacity, Unemployed, LaidOff, Uninsured, InsuranceGap, Illness, FamilyIllness, Disaster, Accident,
	Disability, Schooling, LowIncome, OtherCause,
}

// ArchiveTier is the standard by which an archive was admitted (建档标准). Only
// households of the national tier may receive fiscal money.
type ArchiveTier string

// The tiers.
const (
	National      ArchiveTier = "NATIONAL"
	ProvinceTier  ArchiveTier = "PROVINCE"
	CityTier      ArchiveTier = "CITY"
	CountyTier    ArchiveTier = "COUNTY"
	GrassrootTier ArchiveTier = "GRASSROOT"
)

var tiers = []ArchiveTier{National, ProvinceTier, CityTier, CountyTier, GrassrootTier}

// ArchiveFlow is the 档案类别: whether the household was there before, is new, or
// fell back into hardship (返困).
type ArchiveFlow string

// The flows.
const (
	Stock    ArchiveFlow = "STOCK"
	NewFlow  ArchiveFlow = "NEW"
	Relapsed ArchiveFlow = "RELAPSED"
)

var flows = []ArchiveFlow{Stock, NewFlow, Relapsed}

// Sex is the sex in a person's documents.
type Sex string

// The sexes; unknown when no document gave it.
const (
	Male       Sex = "MALE"
	Female     Sex = "FEMALE"
	UnknownSex Sex = "UNKNOWN"
)

// Provenance tells where a fact comes from.
type Provenance string

// The provenances.
const (
	FromForm   Provenance = "FORM"
	FromImport Provenance = "IMPORT"
	FromVisit  Provenance = "VISIT"
	FromWorker Provenance = "WORKER"
	FromUnion  Provenance = "TRANSFER" // taken over from another union
)

var provenances = []Provenance{FromForm, FromImport, FromVisit, FromWorker, FromUnion}

// CancelReason is why an archive is struck off (注销原因). Who is out of hardship is not
// struck off: that household leaves with a finding, a notice and a decision.
type CancelReason string

// The reasons.
const (
	Retired     CancelReason = "RETIRED"      // 退休
	Transferred CancelReason = "TRANSFERRED"  // 调离
	Deceased    CancelReason = "DECEASED"     // 死亡
	Duplicate   CancelReason = "DUPLICATE"    // 重复建档
	NotEligible CancelReason = "NOT_ELIGIBLE" // 核查不实
	OwnRequest  CancelReason = "OWN_REQUEST"  // 本人申请
)

var cancelReasons = []CancelReason{Retired, Transferred, Deceased, Duplicate, NotEligible, OwnRequest}

func known[T ~string](value T, all []T) bool { return slices.Contains(all, value) }
