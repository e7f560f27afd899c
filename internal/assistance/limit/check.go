package limit

import (
	"fmt"
	"slices"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// Case is the aid that is asked for.
type Case struct {
	Item     Item
	Category string
	AreaCode string // of the union that gives
	Source   *Source
	Person   string // who the aid is for, "" when it is the household
	Event    string // one illness or accident, "" when there is none
	On       clock.Date
	Asked    money.Fen
	Numbers  map[Field]money.Fen
	Earlier  []Aid // of the same household
}

// Aid is what the household was given before.
type Aid struct {
	ID     id.ID
	Item   Item
	Source *Source
	Person string
	Event  string
	On     clock.Date
	Amount money.Fen
}

// Result says how much may be given and why.
type Result struct {
	Asked   money.Fen  `json:"asked"`
	Allowed *money.Fen `json:"allowed"` // the least that a rule leaves; nil when no rule applies
	Level   *Level     `json:"level"`   // who has to decide; nil: the union itself
	Missing []Field    `json:"missing"` // numbers without which Allowed is zero
	Checks  []Check    `json:"checks"`
}

// Check is one rule with the numbers it was worked out from.
type Check struct {
	RuleID     id.ID      `json:"ruleId"`
	DocumentNo string     `json:"documentNo"`
	Subject    Subject    `json:"subject"`
	Period     Period     `json:"period"`
	Terms      []Working  `json:"terms"`
	Cap        *money.Fen `json:"cap"` // the least term; nil while a number is missing
	Used       money.Fen  `json:"used"`
	Left       money.Fen  `json:"left"`
	Counted    []id.ID    `json:"counted"`  // earlier aid in Used
	Excluded   []id.ID    `json:"excluded"` // earlier aid that leaves nothing
	Level      *Level     `json:"level"`
}

// Within tells whether what is asked for may be given.
func (r *Result) Within() bool { return r.Allowed == nil || r.Asked <= *r.Allowed }

// Reckon holds a case against every rule that applies to it. Errors: an amount that
// leaves the range of money.Fen.
func Reckon(rules []Rule, c Case) (*Result, error) {
	out := &Result{Asked: c.Asked, Missing: []Field{}, Checks: []Check{}}
	for i := range rules {
		r := &rules[i]
		if !r.applies(&c) {
			continue
		}
		k, err := r.reckon(&c)
		if err != nil {
			return nil, fmt.Errorf("limit %s: %w", r.ID, err)
		}
		out.add(k)
	}
	return out, nil
}

func (r *Result) add(k Check) {
	r.Checks = append(r.Checks, k)
	if r.Allowed == nil || k.Left < *r.Allowed {
		r.Allowed = &k.Left
	}
	r.Level = higher(r.Level, k.Level)
	for _, w := range k.Terms {
		if f := w.needs(); w.Result == nil && !slices.Contains(r.Missing, f) {
			r.Missing = append(r.Missing, f)
		}
	}
}

func (r *Rule) reckon(c *Case) (Check, error) {
	k := Check{
		RuleID: r.ID, DocumentNo: r.DocumentNo, Subject: r.Subject, Period: r.Period, Counted: []id.ID{}, Excluded: []id.ID{},
	}
	if err := k.work(r.Terms, c.Numbers); err != nil {
		return k, err
	}
	if err := k.count(r, c); err != nil {
		return k, err
	}
	total, err := k.Used.Add(c.Asked)
	if err != nil {
		return k, err
	}
	for _, e := range r.Escalations {
		// With what was given before: a case is not split to stay below a threshold.
		if total > e.Above {
			k.Level = &e.Level
		}
	}
	if k.Cap != nil && len(k.Excluded) == 0 {
		k.Left = max(0, *k.Cap-k.Used)
	}
	return k, nil
}

// work finds the least term. One that cannot be worked out leaves the cap open.
func (k *Check) work(terms []Term, numbers map[Field]money.Fen) error {
	known := true
	for _, t := range terms {
		w, err := t.work(numbers)
		if err != nil {
			return err
		}
		k.Terms = append(k.Terms, w)
		switch {
		case w.Result == nil:
			known = false
		case k.Cap == nil || *w.Result < *k.Cap:
			k.Cap = w.Result
		}
	}
	if !known {
		k.Cap = nil
	}
	return nil
}

// count finds the earlier aid that the rule counts, and what excludes any.
func (k *Check) count(r *Rule, c *Case) (err error) {
	for _, a := range c.Earlier {
		if !r.samePeriod(c, &a) {
			continue
		}
		if slices.Contains(r.Exclusive, a.Item) {
			k.Excluded = append(k.Excluded, a.ID)
		}
		if r.counts(c, &a) {
			k.Counted = append(k.Counted, a.ID)
			if k.Used, err = k.Used.Add(a.Amount); err != nil {
				return err
			}
		}
	}
	return nil
}

func (r *Rule) counts(c *Case, a *Aid) bool {
	return a.Item == r.Item &&
		(r.Source == nil || a.Source != nil && *a.Source == *r.Source) &&
		(r.Subject == PerHousehold || a.Person == c.Person)
}

func (r *Rule) samePeriod(c *Case, a *Aid) bool {
	switch r.Period {
	case PerYear:
		return a.On.Year == c.On.Year
	case PerEvent:
		return a.Event != "" && a.Event == c.Event
	default:
		return true
	}
}

func higher(a, b *Level) *Level {
	if a == nil || b != nil && slices.Index(Levels, *b) > slices.Index(Levels, *a) {
		return b
	}
	return a
}
