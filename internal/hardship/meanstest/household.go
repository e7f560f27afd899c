package meanstest

import (
	"slices"

	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// Household is what is tested: the persons living together (共同生活家庭成员) and what
// they had and spent in the twelve months before the application.
type Household struct {
	Persons    int
	Incomes    []IncomeLine
	Spendings  []SpendingLine
	Findings   []Finding
	Exemptions []Exemption
	People     []Person // of whom work may be expected; empty where nobody is known by name
	Traits     Traits
}

// Traits are facts of the archive that local rules may ask for.
type Traits struct {
	HasDisability  bool
	IsSingleParent bool
	IsMigrant      bool
	IsModelWorker  bool
	MainCause      hardship.Cause
	OtherCauses    []hardship.Cause
}

// IncomeLine is one income of one person (nil: the head). Amount is that of the year,
// or with Months that of each of so many months; an imputed wage has no amount.
type IncomeLine struct {
	PersonID    *id.ID
	Kind        IncomeKind
	Amount      money.Fen `bun:"amount_fen"`
	Months      *int
	Note        string
	EvidenceIDs []id.ID `bun:"evidence_ids,array"`
}

// SpendingLine is one rigid spending of one person (nil: the head). OfCause marks the
// self-paid cost of the event or illness that caused the hardship, after all
// compensation (意外致困).
type SpendingLine struct {
	PersonID    *id.ID
	Kind        SpendingKind
	Amount      money.Fen `bun:"amount_fen"`
	Months      *int
	OfCause     bool
	Note        string
	EvidenceIDs []id.ID `bun:"evidence_ids,array"`
}

// Finding is an exclusion that was found, with the exception that makes it harmless,
// if one does. An exception needs a paper that proves it.
type Finding struct {
	Code        string
	Exception   string
	Note        string
	EvidenceIDs []id.ID `bun:"evidence_ids,array"`
}

// Exemption is a person without work (nil: the head) of whom papers prove that no wage
// is to be imputed.
type Exemption struct {
	PersonID    *id.ID
	Note        string
	EvidenceIDs []id.ID `bun:"evidence_ids,array"`
}

// harmless tells whether the rules know the exception that the finding claims.
func (f *Finding) harmless(x *Exclusion) bool {
	return f.Exception != "" && slices.Contains(x.Exceptions, f.Exception)
}

// yearly is the amount of the twelve months.
func yearly(amount money.Fen, months *int) (money.Fen, error) {
	if months == nil {
		return amount, nil
	}
	return amount.MulDivRound(int64(*months), 1)
}
