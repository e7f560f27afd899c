package meanstest

import (
	"slices"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// TrialResult is what rules would change. It is kept as JSON and counted on from batch to
// batch: only add to it.
type TrialResult struct {
	Tried      int              `json:"tried"`      // kept archives that were looked at
	NoFigures  int              `json:"noFigures"`  // without income or spending on file: not reckoned
	NoStandard int              `json:"noStandard"` // without a standard for their place: not reckoned
	Changed    int              `json:"changed"`    // whose proposal differs
	Categories []CategoryEffect `json:"categories"`
	Moves      []CategoryMove   `json:"moves"` // the changes by where from and where to
	Budget     money.Fen        `json:"budget"`
}

// CategoryEffect is the number of households of a category: as filed, by the rules in
// force, and by the rules that are tried; Entered and Left are those that change.
type CategoryEffect struct {
	Category hardship.Category `json:"category"`
	Filed    int               `json:"filed"`
	Before   int               `json:"before"`
	After    int               `json:"after"`
	Entered  int               `json:"entered"`
	Left     int               `json:"left"`
	Budget   money.Fen         `json:"budget"` // (after − before) × amount
}

// CategoryMove counts households that change from one proposal to another; nil proposes
// none.
type CategoryMove struct {
	From       *hardship.Category `json:"from"`
	To         *hardship.Category `json:"to"`
	Households int                `json:"households"`
}

func newTrialResult() TrialResult {
	r := TrialResult{Moves: []CategoryMove{}}
	for _, c := range Categories {
		r.Categories = append(r.Categories, CategoryEffect{Category: c})
	}
	return r
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

// trialCount counts archives one after the other and notes a few of each change.
type trialCount struct {
	basis   *basis
	day     clock.Date
	before  *Engine
	after   *Engine
	out     *TrialResult
	sampled []*trialHousehold
}

func (r *trialCount) try(k *keptArchive) error {
	r.out.Tried++
	r.count(&k.Category, func(e *CategoryEffect) { e.Filed++ })
	m := k.sheet(r.basis)
	if m == nil {
		r.out.NoFigures++
		return nil
	}
	standard := standardFor(r.basis.standards, m.AreaCode, m.Residence, r.day)
	if standard == nil {
		r.out.NoStandard++
		return nil
	}
	h := k.household(m, k.people(r.day))
	before, err := r.before.Reckon(h, standard)
	if err != nil {
		return err
	}
	after, err := r.after.Reckon(h, standard)
	if err != nil {
		return err
	}
	r.compare(k.ID, before.Proposed, after.Proposed)
	return nil
}

func (r *trialCount) compare(archive id.ID, before, after *hardship.Category) {
	moves := !same(before, after)
	r.count(before, func(e *CategoryEffect) {
		e.Before++
		if moves {
			e.Left++
		}
	})
	r.count(after, func(e *CategoryEffect) {
		e.After++
		if moves {
			e.Entered++
		}
	})
	if moves {
		r.move(archive, before, after)
	}
}

func (r *trialCount) move(archive id.ID, from, to *hardship.Category) {
	r.out.Changed++
	i := slices.IndexFunc(r.out.Moves, func(m CategoryMove) bool { return same(m.From, from) && same(m.To, to) })
	if i < 0 {
		i = len(r.out.Moves)
		r.out.Moves = append(r.out.Moves, CategoryMove{From: from, To: to})
	}
	r.out.Moves[i].Households++
	if r.out.Moves[i].Households <= maxSampled {
		r.sampled = append(r.sampled, &trialHousehold{ArchiveID: archive, Was: from, Becomes: to})
	}
}

func same(a, b *hardship.Category) bool {
	return a == nil && b == nil || a != nil && b != nil && *a == *b
}

// count adds a household to its category; older vocabularies have none here.
func (r *trialCount) count(c *hardship.Category, add func(*CategoryEffect)) {
	if c == nil {
		return
	}
	if i := slices.IndexFunc(r.out.Categories, func(e CategoryEffect) bool { return e.Category == *c }); i >= 0 {
		add(&r.out.Categories[i])
	}
}

// cost puts the amounts to the numbers.
func (r *TrialResult) cost(amounts []CategoryAmount) (err error) {
	r.Budget = 0
	for i := range r.Categories {
		e := &r.Categories[i]
		at := slices.IndexFunc(amounts, func(a CategoryAmount) bool { return a.Category == e.Category })
		if at < 0 {
			continue
		}
		if e.Budget, err = amounts[at].Amount.MulDivRound(int64(e.After-e.Before), 1); err != nil {
			return err
		}
		if r.Budget, err = r.Budget.Add(e.Budget); err != nil {
			return err
		}
	}
	return nil
}
