package meanstest

import (
	"fmt"
	"math/bits"
	"slices"

	"github.com/google/cel-go/cel"

	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/money"
)

const monthsOfYear = 12

// Engine tests households by one set of rules. It is safe for concurrent use.
type Engine struct {
	number   int
	rules    Parameters
	programs []cel.Program // of the local rules, in their order
}

// NewEngine compiles the rules. The error is a local rule that does not compile,
// which no stored rules have.
func NewEngine(r *MeansRules) (*Engine, error) {
	e := &Engine{number: r.Number, rules: r.Parameters}
	for _, l := range r.Parameters.LocalRules {
		program, problem := compile(l.Expression)
		if problem != nil {
			return nil, fmt.Errorf("rule %s: %s", l.Code, problem.Message)
		}
		e.programs = append(e.programs, program)
	}
	return e, nil
}

// Reckon tests a household by a standard (nil: none is known). Amounts are added and
// multiplied in whole fen and compared before anything is divided. The error is a sum
// beyond 64 bits.
func (e *Engine) Reckon(h *Household, std *DibaoStandard) (*Explanation, error) {
	x := &Explanation{
		Persons: h.Persons, Operator: e.rules.Operator, RulesNo: e.number, Incomes: []CountedLine{}, Spendings: []CountedLine{},
		Labour: []LabourLine{},
	}
	if err := e.sum(h, x); err != nil {
		return nil, err
	}
	if std != nil {
		x.Standard = std.used()
	}
	x.Exclusions = e.exclusions(h.Findings)
	x.Excluded = slices.ContainsFunc(x.Exclusions, func(f FoundExclusion) bool { return !f.Harmless })
	if err := e.check(h, x); err != nil {
		return nil, err
	}
	x.conclude()
	return x, nil
}

func (e *Engine) sum(h *Household, x *Explanation) (err error) {
	for i := range h.Incomes {
		c, err := e.income(&h.Incomes[i])
		if err != nil {
			return err
		}
		x.Incomes = append(x.Incomes, c)
	}
	for i := range h.Spendings {
		c, err := e.spending(&h.Spendings[i])
		if err != nil {
			return err
		}
		x.Spendings = append(x.Spendings, c)
	}
	if x.Income, err = total(x.Incomes, func(c *CountedLine) bool { return c.Counted }); err != nil {
		return err
	}
	if err := e.impute(h, x); err != nil {
		return err
	}
	if x.Spending, err = total(x.Spendings, func(c *CountedLine) bool { return c.Counted }); err != nil {
		return err
	}
	if x.CauseCost, err = total(x.Spendings, func(c *CountedLine) bool { return c.OfCause }); err != nil {
		return err
	}
	x.Net, err = x.Income.Sub(x.Spending)
	return err
}

func (e *Engine) income(l *IncomeLine) (CountedLine, error) {
	r := e.rules.incomeRule(l.Kind)
	c := CountedLine{PersonID: l.PersonID, Kind: string(l.Kind), Amount: l.Amount, Months: l.Months, Counted: r.Counted, DocumentNo: r.DocumentNo, Evidence: papers(l.EvidenceIDs)}
	if l.Kind == ImputedWage {
		c.Counted = e.rules.MinimumWage != nil
		if c.Counted {
			c.Amount = *e.rules.MinimumWage
		}
	}
	var err error
	c.Total, err = yearly(c.Amount, c.Months)
	return c, err
}

func (e *Engine) spending(l *SpendingLine) (CountedLine, error) {
	r := e.rules.spendingRule(l.Kind)
	c := CountedLine{
		PersonID: l.PersonID, Kind: string(l.Kind), Amount: l.Amount, Months: l.Months,
		Counted: r.Counted, OfCause: l.OfCause, DocumentNo: r.DocumentNo, Evidence: papers(l.EvidenceIDs),
	}
	var err error
	c.Total, err = yearly(c.Amount, c.Months)
	return c, err
}

func total(lines []CountedLine, counts func(*CountedLine) bool) (sum money.Fen, err error) {
	for i := range lines {
		if counts(&lines[i]) {
			if sum, err = sum.Add(lines[i].Total); err != nil {
				return 0, err
			}
		}
	}
	return sum, nil
}

// exclusions are the findings that the rules in force know; others no longer count.
func (e *Engine) exclusions(findings []Finding) []FoundExclusion {
	out := []FoundExclusion{}
	for i := range findings {
		f := &findings[i]
		if x := e.rules.exclusion(f.Code); x != nil {
			out = append(out, FoundExclusion{
				Code: f.Code, Title: x.Title, DocumentNo: x.DocumentNo, Exception: f.Exception, Note: f.Note, Harmless: f.harmless(x),
				Evidence: papers(f.EvidenceIDs),
			})
		}
	}
	return out
}

func (e *Engine) check(h *Household, x *Explanation) error {
	deep, err := e.checkLine(x, hardship.Deep, e.rules.DeepBP)
	if err != nil {
		return err
	}
	relative, err := e.checkLine(x, hardship.Relative, e.rules.RelativeBP)
	if err != nil {
		return err
	}
	// The bands exclude each other: 相对困难 begins where 深度困难 ends.
	relative.Satisfied = relative.Satisfied && !deep.Satisfied
	accident, err := e.checkAccident(x)
	if err != nil {
		return err
	}
	x.Checks = append(x.Checks, deep, relative, accident)
	for i := range e.rules.LocalRules {
		x.Checks = append(x.Checks, e.checkLocal(h, x, i))
	}
	return nil
}

// checkLine holds the net income against 12 × persons × standard × multiple.
func (e *Engine) checkLine(x *Explanation, c hardship.Category, multiple int) (Check, error) {
	k := Check{Category: c, MultipleBP: multiple, Left: &x.Net}
	if x.Standard == nil {
		k.Failure = new(NoStandard)
		return k, nil
	}
	year, err := x.Standard.Monthly.MulDivRound(monthsOfYear*int64(x.Persons), 1)
	if err != nil {
		return k, err
	}
	right, err := year.MulDivRound(int64(multiple), BasisPoints)
	if err != nil {
		return k, err
	}
	k.Right = &right
	order := compareProducts(int64(x.Net), BasisPoints, int64(year), int64(multiple))
	k.Satisfied = order < 0 || order == 0 && e.rules.Operator == BelowOrEqual
	return k, nil
}

// checkAccident holds the cost of the cause against a share of the year's income.
func (e *Engine) checkAccident(x *Explanation) (Check, error) {
	right, err := x.Income.PercentBP(int64(e.rules.AccidentBP))
	if err != nil {
		return Check{}, err
	}
	return Check{
		Category: hardship.Accidental, MultipleBP: e.rules.AccidentBP, Left: &x.CauseCost, Right: &right,
		Satisfied: compareProducts(int64(x.CauseCost), BasisPoints, int64(x.Income), int64(e.rules.AccidentBP)) > 0,
	}, nil
}

func (e *Engine) checkLocal(h *Household, x *Explanation, i int) Check {
	rule := e.rules.LocalRules[i]
	k := Check{Category: rule.Category, Rule: &rule}
	if x.Standard == nil {
		k.Failure = new(NoStandard)
		return k
	}
	yes, err := holds(e.programs[i], variables(h, x))
	if err != nil {
		k.Failure = new(RuleFailed)
	}
	k.Satisfied = yes
	return k
}

func variables(h *Household, x *Explanation) map[string]any {
	causes := []string{string(h.Traits.MainCause)}
	for _, c := range h.Traits.OtherCauses {
		causes = append(causes, string(c))
	}
	return map[string]any{
		"net": int64(x.Net), "income": int64(x.Income), "spending": int64(x.Spending), "cause_cost": int64(x.CauseCost),
		"persons": int64(x.Persons), "line": int64(x.Standard.Monthly),
		"has_disability": h.Traits.HasDisability, "is_single_parent": h.Traits.IsSingleParent, "is_migrant": h.Traits.IsMigrant,
		"is_model_worker": h.Traits.IsModelWorker, "main_cause": string(h.Traits.MainCause), "causes": causes,
	}
}

// conclude lists the satisfied categories and proposes one.
func (x *Explanation) conclude() {
	x.Satisfied = []hardship.Category{}
	compared := false
	for _, c := range Categories {
		if slices.ContainsFunc(x.Checks, func(k Check) bool { return k.Category == c && k.Satisfied }) {
			x.Satisfied = append(x.Satisfied, c)
		}
	}
	for i := range x.Checks {
		compared = compared || x.Checks[i].Category == hardship.Deep && x.Checks[i].Failure == nil
	}
	switch {
	case x.Excluded:
	case len(x.Satisfied) > 0:
		x.Proposed = &x.Satisfied[0]
	case compared:
		watch := hardship.Watch
		x.Proposed = &watch
	}
}

// compareProducts compares a·b with c·d exactly; b and d are positive.
func compareProducts(a, b, c, d int64) int {
	negA, negC := a < 0, c < 0
	switch {
	case negA && !negC:
		return -1
	case !negA && negC:
		return 1
	case negA:
		return compareMagnitudes(c, d, a, b)
	default:
		return compareMagnitudes(a, b, c, d)
	}
}

func compareMagnitudes(a, b, c, d int64) int {
	hi1, lo1 := bits.Mul64(magnitude(a), magnitude(b))
	hi2, lo2 := bits.Mul64(magnitude(c), magnitude(d))
	switch {
	case hi1 < hi2, hi1 == hi2 && lo1 < lo2:
		return -1
	case hi1 == hi2 && lo1 == lo2:
		return 0
	default:
		return 1
	}
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return uint64(-(n + 1)) + 1 // the lowest number has no positive twin
	}
	return uint64(n)
}
