package meanstest

import (
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// Explanation is the result of a test with every number that it used, so that a
// person can follow it with a pencil. It is kept as JSON with the assessment: only
// add to it.
type Explanation struct {
	Incomes   []CountedLine `json:"incomes"`
	Labour    []LabourLine  `json:"labour"` // who is expected to work, and what that adds to the income
	Spendings []CountedLine `json:"spendings"`
	Income    money.Fen     `json:"income"`    // sum of the lines that count
	Spending  money.Fen     `json:"spending"`  // sum of the lines that count
	Net       money.Fen     `json:"net"`       // income − spending; may be negative
	CauseCost money.Fen     `json:"causeCost"` // sum of the lines of the cause
	Persons   int           `json:"persons"`
	Standard  *StandardUsed `json:"standard"` // nil: none for that place and day
	Operator  Comparison    `json:"operator"`
	RulesNo   int           `json:"rulesNo"` // number of the rules, 0 for the shipped ones

	Checks     []Check          `json:"checks"`
	Exclusions []FoundExclusion `json:"exclusions"`

	Satisfied []hardship.Category `json:"satisfied"` // every category, the most severe first
	Excluded  bool                `json:"excluded"`
	// Proposed is the most severe category that is satisfied, WATCH when none is, nil
	// when the household is excluded or nothing could be compared.
	Proposed *hardship.Category `json:"proposed"`
}

// withoutIncome tells whether nothing was stated as income: a form that nobody filled
// would prove the deepest hardship.
func (x *Explanation) withoutIncome() bool { return len(x.Incomes) == 0 && x.Income == 0 }

// CountedLine is an income or spending as it was counted.
type CountedLine struct {
	PersonID   *id.ID    `json:"personId"`
	Kind       string    `json:"kind"`
	Amount     money.Fen `json:"amount"`
	Months     *int      `json:"months"` // nil: the amount is that of the year
	Total      money.Fen `json:"total"`
	Counted    bool      `json:"counted"`
	OfCause    bool      `json:"ofCause"`
	DocumentNo string    `json:"documentNo"` // what says whether it counts
	Evidence   []Paper   `json:"evidence"`
}

// Paper is a file that proves a line. The checksum tells later whether it is still the
// one that was looked at.
type Paper struct {
	AttachmentID id.ID  `json:"attachmentId"`
	FileName     string `json:"fileName"`
	SHA256       string `json:"sha256"` // hex
}

// StandardUsed is the standard of the place and day.
type StandardUsed struct {
	ID            id.ID      `json:"id"`
	AreaCode      string     `json:"areaCode"`
	Residence     Residence  `json:"residence"`
	Monthly       money.Fen  `json:"monthly"`
	EffectiveFrom clock.Date `json:"effectiveFrom"`
	DocumentNo    string     `json:"documentNo"`
}

// Check is one category held against the household. Left and Right are the whole
// products that were compared; what was compared follows from the category:
//
//	DEEP, RELATIVE  net        < 12 × persons × standard × multiple
//	ACCIDENT        cause cost > income × share
//
// A local rule has neither, its expression stands in Rule.
type Check struct {
	Category   hardship.Category `json:"category"`
	Rule       *LocalRule        `json:"rule"`
	MultipleBP int               `json:"multipleBP"`
	Left       *money.Fen        `json:"left"`
	Right      *money.Fen        `json:"right"` // rounded to the fen for display; compared exactly
	Satisfied  bool              `json:"satisfied"`
	Failure    *CheckFailure     `json:"failure"` // nil: the check was made
}

// CheckFailure is why a check could not be made.
type CheckFailure string

// The failures.
const (
	NoStandard CheckFailure = "NO_STANDARD" // no standard for the place and day
	RuleFailed CheckFailure = "RULE_FAILED" // arithmetic beyond bounds, or too costly
)

// FoundExclusion is an exclusion that was found; with an exception it is harmless.
type FoundExclusion struct {
	Code       string `json:"code"`
	Title      string `json:"title"`
	DocumentNo string `json:"documentNo"`
	Exception  string `json:"exception"`
	Note       string `json:"note"`
	Harmless   bool   `json:"harmless"`

	Evidence []Paper `json:"evidence"`
}
