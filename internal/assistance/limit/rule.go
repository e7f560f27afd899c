package limit

import (
	"strings"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Item is what aid is given for (帮扶项目).
type Item string

// The items: the six of the central fund (中央财政专项帮扶资金) and what unions give
// besides.
const (
	Living   Item = "LIVING"   // 生活救助
	Medical  Item = "MEDICAL"  // 医疗救助
	Student  Item = "STUDENT"  // 子女助学
	Legal    Item = "LEGAL"    // 法律援助
	Training Item = "TRAINING" // 职业培训
	Job      Item = "JOB"      // 职业介绍
	Temp     Item = "TEMP"     // 临时救助
	Warmth   Item = "WARMTH"   // 送温暖慰问

	Goods      Item = "GOODS"      // 实物帮扶
	Disability Item = "DISABILITY" // 残疾帮扶
	Psych      Item = "PSYCH"      // 心理关爱: nothing but that a referral was made
)

// Items lists every item.
var Items = []Item{Living, Medical, Student, Legal, Training, Job, Temp, Warmth, Goods, Disability, Psych}

// Source is where the money comes from (资金来源).
type Source string

// The sources.
const (
	FiscalCentral Source = "FISCAL_CENTRAL" // 中央财政
	FiscalLocal   Source = "FISCAL_LOCAL"   // 地方财政
	UpperUnion    Source = "UPPER_UNION"    // 上级工会补助
	OwnUnion      Source = "OWN_UNION"      // 本级工会经费
	Donation      Source = "DONATION"       // 社会捐助
	Admin         Source = "ADMIN"          // 行政拨付
	Other         Source = "OTHER"          // 其他合法来源
)

// Sources lists every source.
var Sources = []Source{FiscalCentral, FiscalLocal, UpperUnion, OwnUnion, Donation, Admin, Other}

// Subject is whose earlier aid counts against a limit.
type Subject string

// The subjects.
const (
	PerPerson    Subject = "PERSON"
	PerHousehold Subject = "HOUSEHOLD"
	PerStudent   Subject = "STUDENT"
)

var subjects = []Subject{PerPerson, PerHousehold, PerStudent}

// Period is the time over which aid counts against a limit.
type Period string

// The periods.
const (
	Once     Period = "ONCE"  // 一次性: ever
	PerYear  Period = "YEAR"  // the calendar year, as budgets run
	PerEvent Period = "EVENT" // 每次事由: one illness, one accident
)

var periods = []Period{Once, PerYear, PerEvent}

// Level is the organisation that has to decide above a threshold.
type Level string

// The levels, lowest first.
const (
	County   Level = "COUNTY"
	City     Level = "CITY"
	Province Level = "PROVINCE"
	National Level = "NATIONAL"
)

// Levels lists every level, lowest first.
var Levels = []Level{County, City, Province, National}

// Escalation moves the decision up when aid in the period grows above an amount.
type Escalation struct {
	Above money.Fen `json:"above"`
	Level Level     `json:"level"`
}

// Rule is one limit in force somewhere for some time (限额标准).
type Rule struct {
	ID            id.ID
	AreaCode      string  // GB/T 2260; trailing zeros cover all below, "" everywhere
	Source        *Source // nil: money of every source together
	Category      *string // 困难类别; nil: every category
	Item          Item
	Subject       Subject
	Period        Period
	Terms         []Term       // the limit is the least of them
	Escalations   []Escalation // by rising amount
	Exclusive     []Item       // aid of these items in the period leaves nothing
	EffectiveFrom clock.Date
	EffectiveTo   *clock.Date // the last day
	DocumentNo    string
}

// Bounds of a rule.
const (
	maxTerms       = 4
	maxEscalations = 4
)

// Validate records everything that is wrong with a rule.
func (r *Rule) Validate() error {
	var v validate.Errors
	v.Check(r.AreaCode == "" || areaCode(r.AreaCode), "areaCode", "area_code")
	v.Check(r.Source == nil || validate.Known(*r.Source, Sources), "source", "unknown_value")
	v.Check(validate.Known(r.Item, Items), "item", "unknown_value")
	v.Check(validate.Known(r.Subject, subjects), "subject", "unknown_value")
	v.Check(validate.Known(r.Period, periods), "period", "unknown_value")
	v.Check(len(r.Terms) > 0, "terms", "required")
	v.Check(len(r.Terms) <= maxTerms, "terms", "too_many", errs.Args{"max": maxTerms})
	for i, t := range r.Terms {
		t.validate(&v, validate.Index("terms", i, ""))
	}
	v.Check(len(r.Escalations) <= maxEscalations, "escalations", "too_many", errs.Args{"max": maxEscalations})
	for i, e := range r.Escalations {
		v.Check(e.Above > 0 && (i == 0 || e.Above > r.Escalations[i-1].Above), validate.Index("escalations", i, "above"), "limit_rising")
		v.Check(validate.Known(e.Level, Levels), validate.Index("escalations", i, "level"), "unknown_value")
	}
	v.Check(len(r.Exclusive) <= len(Items), "exclusive", "too_many", errs.Args{"max": len(Items)})
	validate.KnownAll(&v, "exclusive", r.Exclusive, Items)
	v.Check(r.EffectiveTo == nil || !r.EffectiveTo.Before(r.EffectiveFrom), "effectiveTo", "before_start")
	v.OneLine("documentNo", r.DocumentNo, 2, 100)
	return v.Err()
}

func areaCode(s string) bool {
	return len(s) == 6 && strings.Trim(s, "0123456789") == "" && s[:2] != "00"
}

// covers tells whether the rule's area contains the place. Codes are three pairs of
// digits: province, prefecture, county; a pair of zeros stands for all below.
func (r *Rule) covers(place string) bool {
	area := r.AreaCode
	for strings.HasSuffix(area, "00") {
		area = area[:len(area)-2]
	}
	return strings.HasPrefix(place, area)
}

// InForce tells whether the limit holds on a day.
func (r *Rule) InForce(day clock.Date) bool {
	return !day.Before(r.EffectiveFrom) && (r.EffectiveTo == nil || !r.EffectiveTo.Before(day))
}

func (r *Rule) applies(c *Case) bool {
	return r.Item == c.Item && r.InForce(c.On) && r.covers(c.AreaCode) &&
		(r.Category == nil || *r.Category == c.Category) &&
		(r.Source == nil || c.Source != nil && *r.Source == *c.Source)
}
