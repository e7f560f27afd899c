package meanstest

import (
	"slices"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// Person is somebody of the household (nil: the head) as far as it matters whether they
// are expected to work.
type Person struct {
	ID       *id.ID
	Age      *int // nil: no date of birth is on file
	Sex      hardship.Sex
	Identity string // 人员身份, of the head 工作状态
	Unable   bool   // 残疾 or 无劳动能力
}

// Standing is why a wage is imputed to somebody, or why not.
type Standing string

// The standings.
const (
	Working    Standing = "WORKING"     // work, a pension or unemployment benefit fills the year
	Imputed    Standing = "IMPUTED"     // able to work, without work
	AtSchool   Standing = "AT_SCHOOL"   // 在校学生
	UnableWork Standing = "UNABLE"      // 残疾、病休或无劳动能力
	NotOfAge   Standing = "NOT_OF_AGE"  // 不在劳动年龄内
	Proven     Standing = "PROVEN"      // papers prove otherwise
	AgeUnknown Standing = "AGE_UNKNOWN" // no date of birth: a person has to look
)

// LabourLine is one person, with the months that no income of theirs fills and what
// they are counted with for them.
type LabourLine struct {
	PersonID *id.ID    `json:"personId"`
	Standing Standing  `json:"standing"`
	Age      *int      `json:"age"`
	Months   int       `json:"months"`  // without work; 0 unless IMPUTED
	Monthly  money.Fen `json:"monthly"` // minimum wage; 0 where the rules give none
	Total    money.Fen `json:"total"`
	Note     string    `json:"note"`
	Evidence []Paper   `json:"evidence"`
}

var (
	// filling are the incomes during which nobody is expected to look for work.
	filling = []IncomeKind{Wage, Business, Pension, Unemployment, ImputedWage}
	// schooling are the identities of pupils and students.
	schooling = []string{"POSTGRADUATE", "UNDERGRADUATE", "VOCATIONAL", "SENIOR_HIGH", "JUNIOR_HIGH", "PRIMARY", "PRESCHOOL"}
)

// onSickLeave is the identity of 病休.
const onSickLeave = "SICK"

// impute counts everybody of working age, able and not at school, with the minimum wage
// for the months without work, unless papers prove otherwise.
func (e *Engine) impute(h *Household, x *Explanation) (err error) {
	for i := range h.People {
		l := e.labour(h, &h.People[i])
		if l.Total, err = l.Monthly.MulDivRound(int64(l.Months), 1); err != nil {
			return err
		}
		if x.Income, err = x.Income.Add(l.Total); err != nil {
			return err
		}
		x.Labour = append(x.Labour, l)
	}
	return nil
}

func (e *Engine) labour(h *Household, p *Person) LabourLine {
	l := LabourLine{PersonID: p.ID, Age: p.Age, Standing: e.standing(p), Evidence: []Paper{}}
	if l.Standing != Imputed {
		return l
	}
	idle := monthsOfYear - h.filled(p.ID)
	if idle <= 0 {
		l.Standing = Working
		return l
	}
	if i := slices.IndexFunc(h.Exemptions, func(x Exemption) bool { return samePerson(x.PersonID, p.ID) }); i >= 0 {
		l.Standing, l.Note, l.Evidence = Proven, h.Exemptions[i].Note, papers(h.Exemptions[i].EvidenceIDs)
		return l
	}
	l.Months = idle
	if e.rules.MinimumWage != nil {
		l.Monthly = *e.rules.MinimumWage
	}
	return l
}

// standing is that of the facts on file, before incomes and papers are looked at.
func (e *Engine) standing(p *Person) Standing {
	switch {
	case slices.Contains(schooling, p.Identity):
		return AtSchool
	case p.Unable || p.Identity == onSickLeave:
		return UnableWork
	case p.Age == nil:
		return AgeUnknown
	case !e.rules.WorkingAge.has(p):
		return NotOfAge
	default:
		return Imputed
	}
}

// has tells whether somebody is of working age; where no document gives the sex, the
// longer one holds.
func (w WorkingAge) has(p *Person) bool {
	last := max(w.Men, w.Women)
	switch p.Sex {
	case hardship.Male:
		last = w.Men
	case hardship.Female:
		last = w.Women
	}
	return *p.Age >= w.From && *p.Age <= last
}

// filled are the months of the year that a person's own work or benefit fills; a line
// of the whole year fills all of them.
func (h *Household) filled(person *id.ID) (months int) {
	for i := range h.Incomes {
		l := &h.Incomes[i]
		switch {
		case !samePerson(l.PersonID, person) || !slices.Contains(filling, l.Kind):
		case l.Months == nil:
			return monthsOfYear
		default:
			months += *l.Months
		}
	}
	return months
}

func samePerson(a, b *id.ID) bool { return a == nil && b == nil || a != nil && b != nil && *a == *b }

// papers names the files of a line; their names and checksums come with dress.
func papers(files []id.ID) []Paper {
	out := make([]Paper, len(files))
	for i, x := range files {
		out[i] = Paper{AttachmentID: x}
	}
	return out
}

// personRow is a person as archives keep them.
type personRow struct {
	ID        *id.ID
	BirthDate *clock.Date
	Sex       hardship.Sex
	Identity  string
	Unable    bool
}

func peopleOn(rows []personRow, day clock.Date) []Person {
	out := make([]Person, len(rows))
	for i, r := range rows {
		out[i] = Person{ID: r.ID, Sex: r.Sex, Identity: r.Identity, Unable: r.Unable}
		if r.BirthDate != nil {
			years := r.BirthDate.YearsUntil(day)
			out[i].Age = &years
		}
	}
	return out
}
