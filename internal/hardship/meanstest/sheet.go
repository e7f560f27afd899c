package meanstest

import (
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

// MeansSheet is the form of one household (家庭收支登记). Version 0 is a form that
// nobody has filled in yet, at the place of the union.
type MeansSheet struct {
	Version       int
	AreaCode      string
	Residence     Residence
	Incomes       []IncomeLine
	Spendings     []SpendingLine
	Findings      []Finding
	Exemptions    []Exemption
	UpdatedByName string
	UpdatedAt     *time.Time
}

// MeansAssessment is a test as it was made; it never changes.
type MeansAssessment struct {
	ID             id.ID
	ArchiveID      id.ID
	ArchiveVersion int
	SheetVersion   int
	Explanation    Explanation
	MadeByName     string
	MadeAt         time.Time
	Confirmation   *MeansConfirmation
}

// MeansConfirmation is what a person made of an assessment.
type MeansConfirmation struct {
	Category       hardship.Category
	Reason         string // "" when the proposal was confirmed
	ArchiveVersion int    // the version of the archive that carries the category
	ByName         string
	At             time.Time
}

// subject is what the test needs of an archive.
type subject struct {
	ID             id.ID
	Version        int
	State          hardship.ArchiveState
	UnitPath       string
	Category       hardship.Category
	HouseholdSize  int
	HasDisability  bool
	IsSingleParent bool
	IsMigrant      bool
	IsModelWorker  bool
	MainCause      hardship.Cause
	OtherCauses    []hardship.Cause `bun:",array"`
}

func subjectOf(a *hardship.Archive) *subject {
	return &subject{
		ID: a.ID, Version: a.Version, State: a.State, UnitPath: a.UnitPath, Category: a.Category, HouseholdSize: a.HouseholdSize,
		HasDisability: a.HasDisability, IsSingleParent: a.IsSingleParent, IsMigrant: a.IsMigrant,
		IsModelWorker: a.IsModelWorker, MainCause: a.MainCause, OtherCauses: a.OtherCauses,
	}
}

// household puts the facts of the archive and the lines of the form together.
func (s *subject) household(m *MeansSheet, people []Person) *Household {
	return &Household{
		Persons: s.HouseholdSize, Incomes: m.Incomes, Spendings: m.Spendings, Findings: m.Findings, Exemptions: m.Exemptions, People: people,
		Traits: Traits{
			HasDisability: s.HasDisability, IsSingleParent: s.IsSingleParent, IsMigrant: s.IsMigrant,
			IsModelWorker: s.IsModelWorker, MainCause: s.MainCause, OtherCauses: s.OtherCauses,
		},
	}
}

// basis are the standards and rules that a tenant tests by.
type basis struct {
	standards []*DibaoStandard
	rules     []*MeansRules // newest number first
	area      string        // of the union
}

// inForce are the rules of a day, the shipped ones where there are none.
func (b *basis) inForce(day clock.Date) *MeansRules {
	for _, r := range b.rules {
		if !day.Before(r.EffectiveFrom) {
			return r
		}
	}
	return shippedRules()
}

// blank is the form that nobody has filled in.
func (b *basis) blank() *MeansSheet {
	return &MeansSheet{AreaCode: b.area, Residence: Urban}
}

// reckon tests a household by what is in force on a day.
func (b *basis) reckon(s *subject, m *MeansSheet, people []personRow, day clock.Date) (*Explanation, error) {
	engine, err := NewEngine(b.inForce(day))
	if err != nil {
		return nil, err
	}
	return engine.Reckon(s.household(m, peopleOn(people, day)), standardFor(b.standards, m.AreaCode, m.Residence, day))
}
