package meanstest

import (
	"regexp"
	"slices"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// BasisPoints are the parts of a whole in which multiples and shares are given: a
// multiple of 2 is 20,000, a share of 80 % is 8,000.
const BasisPoints = money.BasisPoints

// Parameters are the rules of a region (测算规则).
type Parameters struct {
	Operator    Comparison     `json:"operator"`
	DeepBP      int            `json:"deepBP"`      // line of 深度困难 as a multiple of the standard
	RelativeBP  int            `json:"relativeBP"`  // line of 相对困难
	AccidentBP  int            `json:"accidentBP"`  // share of the year's income that the cost of a cause exceeds
	MinimumWage *money.Fen     `json:"minimumWage"` // per month, for imputed wages; nil imputes nothing
	WorkingAge  WorkingAge     `json:"workingAge"`  // of whom a wage is imputed
	Incomes     []IncomeRule   `json:"incomes"`     // kinds that are not listed count
	Spendings   []SpendingRule `json:"spendings"`   // kinds that are not listed count
	Exclusions  []Exclusion    `json:"exclusions"`  // 不予建档情形
	LocalRules  []LocalRule    `json:"localRules"`  // further bands of the region
}

// WorkingAge are the completed years of life in which people are expected to work,
// the last one included (劳动年龄).
type WorkingAge struct {
	From  int `json:"from"`
	Men   int `json:"men"`
	Women int `json:"women"`
}

// IncomeRule says whether a kind of income counts, and by which document.
type IncomeRule struct {
	Kind       IncomeKind `json:"kind"`
	Counted    bool       `json:"counted"`
	DocumentNo string     `json:"documentNo"`
}

// SpendingRule says whether a kind of spending counts, and by which document.
type SpendingRule struct {
	Kind       SpendingKind `json:"kind"`
	Counted    bool         `json:"counted"`
	DocumentNo string       `json:"documentNo"`
}

// Exclusion is a circumstance in which no archive is made. Title is empty for the
// shipped ones, whose words clients have by the code.
type Exclusion struct {
	Code       string   `json:"code"`
	Title      string   `json:"title"`
	DocumentNo string   `json:"documentNo"`
	Exceptions []string `json:"exceptions"` // codes of what makes it harmless
}

// LocalRule is a rule of the region in CEL: whoever meets the condition satisfies the
// category too, whatever the lines say.
type LocalRule struct {
	Code       string            `json:"code"`
	Title      string            `json:"title"`
	Category   hardship.Category `json:"category"`
	Expression string            `json:"expression"`
	DocumentNo string            `json:"documentNo"`
}

// MeansRules are the parameters as they hold from a day on.
type MeansRules struct {
	bun.BaseModel `bun:"table:app.means_rule,alias:r"`

	TenantID      id.ID
	ID            id.ID `bun:",pk"`
	Number        int   // 0: the shipped rules
	EffectiveFrom clock.Date
	Parameters    Parameters `bun:"parameters,type:jsonb"`
	Note          string
	SavedBy       id.ID
	SavedByName   string
	SavedAt       *time.Time
	OwnerName     *string `bun:",scanonly"` // the federation from which they are inherited, nil for the tenant's own
}

// DefaultParameters are the rules of the national notice (总工办发〔2022〕21号) with
// the usual counting rules.
func DefaultParameters() Parameters {
	return Parameters{
		Operator: Below, DeepBP: BasisPoints, RelativeBP: 2 * BasisPoints, AccidentBP: 8000, WorkingAge: WorkingAge{From: 16, Men: 59, Women: 54},
		Incomes: []IncomeRule{
			{Kind: FestivalGift}, {Kind: BasicPension}, {Kind: VeteranAid, DocumentNo: "城市居民最低生活保障条例第二条"},
		},
		Spendings: []SpendingRule{{Kind: CompulsoryEducation}},
		Exclusions: []Exclusion{
			{Code: "PRIVATE_SCHOOL", Exceptions: []string{}}, {Code: "STUDY_ABROAD", Exceptions: []string{}},
			{Code: "SECOND_HOME", Exceptions: []string{}}, {Code: "SHAREHOLDER", Exceptions: []string{}},
			{Code: "BUSINESS_OWNER", Exceptions: []string{}}, {Code: "VEHICLE", Exceptions: []string{"AID_VEHICLE"}},
			{Code: "REFUSES_CHECK", Exceptions: []string{}}, {Code: "CONCEALMENT", Exceptions: []string{}},
			{Code: "REFUSES_WORK", Exceptions: []string{}}, {Code: "UNLAWFUL", Exceptions: []string{}},
		},
		LocalRules: []LocalRule{},
	}
}

// shippedRules hold where no tenant has said otherwise, since ever.
func shippedRules() *MeansRules {
	return &MeansRules{EffectiveFrom: clock.Date{Year: 2022, Month: time.January, Day: 1}, Parameters: DefaultParameters()}
}

const (
	maxMultiple   = 10 * BasisPoints
	maxExclusions = 40
	maxLocalRules = 20
	maxExpression = 1000
	maxTitle      = 100
	maxDocument   = 100
)

// Nobody under 16 may be employed (劳动法 art. 15).
const (
	minWorkingAge = 16
	maxWorkingAge = 70
)

// maxMonthly bounds standards and minimum wages: a million yuan is a slip of the pen.
const maxMonthly = money.Fen(100_000_000)

var codePattern = regexp.MustCompile(`^[A-Z][A-Z0-9_]{1,39}$`)

// validate checks the parameters as fields below prefix; local rules must compile.
func (p *Parameters) validate(v *validate.Errors, prefix string) {
	v.Check(validate.Known(p.Operator, Comparisons), prefix+"operator", "unknown_value")
	v.Range(prefix+"deepBP", int64(p.DeepBP), 1, maxMultiple)
	v.Range(prefix+"relativeBP", int64(p.RelativeBP), int64(max(p.DeepBP, 1)), maxMultiple)
	v.Range(prefix+"accidentBP", int64(p.AccidentBP), 1, BasisPoints)
	if p.MinimumWage != nil {
		v.Range(prefix+"minimumWage", int64(*p.MinimumWage), 1, int64(maxMonthly))
	}
	v.Range(prefix+"workingAge.from", int64(p.WorkingAge.From), minWorkingAge, maxWorkingAge)
	v.Range(prefix+"workingAge.men", int64(p.WorkingAge.Men), int64(max(p.WorkingAge.From, minWorkingAge)), maxWorkingAge)
	v.Range(prefix+"workingAge.women", int64(p.WorkingAge.Women), int64(max(p.WorkingAge.From, minWorkingAge)), maxWorkingAge)
	p.validateCounting(v, prefix)
	p.validateExclusions(v, prefix)
	p.validateLocal(v, prefix)
}

func (p *Parameters) validateCounting(v *validate.Errors, prefix string) {
	for i, r := range p.Incomes {
		at := prefix + "incomes"
		v.Check(validate.Known(r.Kind, IncomeKinds) && r.Kind != ImputedWage, validate.Index(at, i, "kind"), "unknown_value")
		v.Check(slices.IndexFunc(p.Incomes, func(o IncomeRule) bool { return o.Kind == r.Kind }) == i, validate.Index(at, i, "kind"), "duplicate")
		v.OneLine(validate.Index(at, i, "documentNo"), r.DocumentNo, 0, maxDocument)
	}
	for i, r := range p.Spendings {
		at := prefix + "spendings"
		v.Check(validate.Known(r.Kind, SpendingKinds), validate.Index(at, i, "kind"), "unknown_value")
		v.Check(slices.IndexFunc(p.Spendings, func(o SpendingRule) bool { return o.Kind == r.Kind }) == i, validate.Index(at, i, "kind"), "duplicate")
		v.OneLine(validate.Index(at, i, "documentNo"), r.DocumentNo, 0, maxDocument)
	}
}

func (p *Parameters) validateExclusions(v *validate.Errors, prefix string) {
	at := prefix + "exclusions"
	v.Check(len(p.Exclusions) <= maxExclusions, at, "too_many", errs.Args{"max": maxExclusions})
	for i, x := range p.Exclusions {
		v.Check(codePattern.MatchString(x.Code), validate.Index(at, i, "code"), "means_code")
		v.Check(slices.IndexFunc(p.Exclusions, func(o Exclusion) bool { return o.Code == x.Code }) == i, validate.Index(at, i, "code"), "duplicate")
		v.OneLine(validate.Index(at, i, "title"), x.Title, 0, maxTitle)
		v.OneLine(validate.Index(at, i, "documentNo"), x.DocumentNo, 0, maxDocument)
		v.Check(len(x.Exceptions) <= maxExclusions, validate.Index(at, i, "exceptions"), "too_many", errs.Args{"max": maxExclusions})
		for _, e := range x.Exceptions {
			v.Check(codePattern.MatchString(e), validate.Index(at, i, "exceptions"), "means_code")
		}
	}
}

func (p *Parameters) validateLocal(v *validate.Errors, prefix string) {
	at := prefix + "localRules"
	v.Check(len(p.LocalRules) <= maxLocalRules, at, "too_many", errs.Args{"max": maxLocalRules})
	for i, r := range p.LocalRules[:min(len(p.LocalRules), maxLocalRules)] {
		v.Check(codePattern.MatchString(r.Code), validate.Index(at, i, "code"), "means_code")
		v.Check(slices.IndexFunc(p.LocalRules, func(o LocalRule) bool { return o.Code == r.Code }) == i, validate.Index(at, i, "code"), "duplicate")
		v.OneLine(validate.Index(at, i, "title"), r.Title, 1, maxTitle)
		v.OneLine(validate.Index(at, i, "documentNo"), r.DocumentNo, 0, maxDocument)
		v.Check(validate.Known(r.Category, Categories), validate.Index(at, i, "category"), "unknown_value")
		if _, problem := compile(r.Expression); problem != nil {
			v.Add(validate.Index(at, i, "expression"), "means_expression", problem.args())
		}
	}
}

// counts tells whether a kind of income counts and the document that says so.
func (p *Parameters) incomeRule(k IncomeKind) IncomeRule {
	if i := slices.IndexFunc(p.Incomes, func(r IncomeRule) bool { return r.Kind == k }); i >= 0 {
		return p.Incomes[i]
	}
	return IncomeRule{Kind: k, Counted: true}
}

func (p *Parameters) spendingRule(k SpendingKind) SpendingRule {
	if i := slices.IndexFunc(p.Spendings, func(r SpendingRule) bool { return r.Kind == k }); i >= 0 {
		return p.Spendings[i]
	}
	return SpendingRule{Kind: k, Counted: true}
}

func (p *Parameters) exclusion(code string) *Exclusion {
	if i := slices.IndexFunc(p.Exclusions, func(x Exclusion) bool { return x.Code == code }); i >= 0 {
		return &p.Exclusions[i]
	}
	return nil
}
