package meanstest

import (
	"context"
	"slices"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// DryRunMeansRulesInput are rules to try on the archives of the tenant, with what each
// household of a category would be given.
type DryRunMeansRulesInput struct {
	Parameters Parameters
	Amounts    []CategoryAmount
}

// CategoryAmount is the aid for one household of a category.
type CategoryAmount struct {
	Category hardship.Category
	Amount   money.Fen
}

// Validate checks the shape.
func (in *DryRunMeansRulesInput) Validate() error {
	var v validate.Errors
	in.Parameters.validate(&v, "parameters.")
	v.Check(len(in.Amounts) <= len(Categories), "amounts", "too_many", errs.Args{"max": len(Categories)})
	for i, a := range in.Amounts[:min(len(in.Amounts), len(Categories))] {
		v.Check(validate.Known(a.Category, Categories), validate.Index("amounts", i, "category"), "unknown_value")
		v.Range(validate.Index("amounts", i, "amount"), int64(a.Amount), 0, int64(maxMonthly))
	}
	return v.Err()
}

// MeansDryRun is what rules would change. Nothing is stored, and no archive is named.
type MeansDryRun struct {
	Archives   int  // kept archives that were tested
	Complete   bool // false when there are more than one run reads
	NoFigures  int  // without income or spending on file: not reckoned
	NoStandard int  // without a standard for their place: not reckoned
	Changed    int  // whose proposal differs
	Categories []CategoryEffect
	Budget     money.Fen // sum of the effects
}

// CategoryEffect is the number of households of a category: as filed, by the rules in
// force, and by the rules that are tried.
type CategoryEffect struct {
	Category hardship.Category
	Filed    int
	Before   int
	After    int
	Budget   money.Fen // (after − before) × amount
}

const (
	dryRunBatch    = 2000
	maxDryRun      = 100_000
	dryRunDeadline = 20 * time.Second
)

// DryRun tests every kept archive by the rules in force and by those that are tried.
// A household without lines is reckoned by the figures of its archive. Errors:
// BAD_USER_INPUT, FORBIDDEN.
func (s *Service) DryRun(ctx context.Context, in DryRunMeansRulesInput) (*MeansDryRun, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	if err := authz.Require(ctx, authz.MeansEdit, authz.Resource{}); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, dryRunDeadline)
	defer cancel()
	run, err := s.newDryRun(ctx, &in)
	if err != nil {
		return nil, err
	}
	after := id.Nil
	for run.out.Archives < maxDryRun {
		q := db.Many[keptArchive](sqlKeptArchives, after, dryRunBatch)
		if err := s.db.Fetch(ctx, q); err != nil {
			return nil, err
		}
		for i := range q.Rows {
			if err := run.try(&q.Rows[i]); err != nil {
				return nil, err
			}
		}
		if len(q.Rows) < dryRunBatch {
			run.out.Complete = true
			break
		}
		after = q.Rows[len(q.Rows)-1].ID
	}
	return run.conclude()
}

// dryRun counts as it goes; it holds one batch of archives at a time.
type dryRun struct {
	basis  *basis
	today  clock.Date
	before *Engine
	after  *Engine
	in     *DryRunMeansRulesInput
	out    *MeansDryRun
}

func (s *Service) newDryRun(ctx context.Context, in *DryRunMeansRulesInput) (*dryRun, error) {
	standards, rules, area := db.Many[*DibaoStandard](sqlStandards), db.Many[*MeansRules](sqlRules), db.One[string](sqlArea)
	if err := s.db.Fetch(ctx, standards, rules, area); err != nil {
		return nil, err
	}
	r := &dryRun{
		basis: &basis{standards: standards.Rows, rules: rules.Rows, area: area.Row}, today: clock.TodayCN(s.clock), in: in, out: &MeansDryRun{},
	}
	for _, c := range Categories {
		r.out.Categories = append(r.out.Categories, CategoryEffect{Category: c})
	}
	var err error
	if r.before, err = NewEngine(r.basis.inForce(r.today)); err != nil {
		return nil, err
	}
	r.after, err = NewEngine(&MeansRules{Parameters: in.Parameters})
	return r, err
}

// keptArchive is an archive with its form, as far as a test needs them.
type keptArchive struct {
	subject
	IncomeYearFen *money.Fen
	RigidYearFen  *money.Fen
	AreaCode      *string // nil: nobody has filled in the form
	Residence     *Residence
	Incomes       []IncomeLine
	Spendings     []SpendingLine
	Findings      []Finding
	Exemptions    []Exemption
	Head          personRow
	Members       []personRow
}

// sheet is the form, or one made of the figures of the archive; nil without either.
func (k *keptArchive) sheet(b *basis) *MeansSheet {
	m := b.blank()
	if k.AreaCode != nil {
		m.AreaCode, m.Residence = *k.AreaCode, *k.Residence
		m.Incomes, m.Spendings, m.Findings, m.Exemptions = k.Incomes, k.Spendings, k.Findings, k.Exemptions
		return m
	}
	if k.IncomeYearFen == nil || k.RigidYearFen == nil {
		return nil
	}
	// Lines without a kind count whatever the rules say of kinds.
	m.Incomes, m.Spendings = []IncomeLine{{Amount: *k.IncomeYearFen}}, []SpendingLine{{Amount: *k.RigidYearFen}}
	return m
}

// people are those of a form; the figures of an archive already say what a household has.
func (k *keptArchive) people(day clock.Date) []Person {
	if k.AreaCode == nil {
		return nil
	}
	return peopleOn(append([]personRow{k.Head}, k.Members...), day)
}

func (r *dryRun) try(k *keptArchive) error {
	r.out.Archives++
	r.count(&k.Category, func(e *CategoryEffect) { e.Filed++ })
	m := k.sheet(r.basis)
	if m == nil {
		r.out.NoFigures++
		return nil
	}
	standard := standardFor(r.basis.standards, m.AreaCode, m.Residence, r.today)
	if standard == nil {
		r.out.NoStandard++
		return nil
	}
	h := k.household(m, k.people(r.today))
	before, err := r.before.Reckon(h, standard)
	if err != nil {
		return err
	}
	after, err := r.after.Reckon(h, standard)
	if err != nil {
		return err
	}
	r.count(before.Proposed, func(e *CategoryEffect) { e.Before++ })
	r.count(after.Proposed, func(e *CategoryEffect) { e.After++ })
	if !same(before.Proposed, after.Proposed) {
		r.out.Changed++
	}
	return nil
}

func same(a, b *hardship.Category) bool {
	return a == nil && b == nil || a != nil && b != nil && *a == *b
}

// count adds a household to its category; older vocabularies have none here.
func (r *dryRun) count(c *hardship.Category, add func(*CategoryEffect)) {
	if c == nil {
		return
	}
	if i := slices.IndexFunc(r.out.Categories, func(e CategoryEffect) bool { return e.Category == *c }); i >= 0 {
		add(&r.out.Categories[i])
	}
}

func (r *dryRun) conclude() (*MeansDryRun, error) {
	for i := range r.out.Categories {
		e := &r.out.Categories[i]
		at := slices.IndexFunc(r.in.Amounts, func(a CategoryAmount) bool { return a.Category == e.Category })
		if at < 0 {
			continue
		}
		var err error
		if e.Budget, err = r.in.Amounts[at].Amount.MulDivRound(int64(e.After-e.Before), 1); err != nil {
			return nil, err
		}
		if r.out.Budget, err = r.out.Budget.Add(e.Budget); err != nil {
			return nil, err
		}
	}
	return r.out, nil
}
