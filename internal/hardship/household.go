package hardship

import (
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// HouseholdPerson is a member of a household (家庭成员) without its head. A member
// who left keeps the row with RemovedAt.
type HouseholdPerson struct {
	bun.BaseModel `bun:"table:app.household_person,alias:p"`

	TenantID  id.ID
	ID        id.ID `bun:",pk"`
	ArchiveID id.ID
	Seq       int // order on the form
	PersonFacts
	IDNumberSealed secret.Sealed
	HealthSealed   secret.Sealed

	HealthStateSealed           secret.Sealed
	DisabilityTypeSealed        secret.Sealed
	DisabilityCertificateSealed secret.Sealed

	Sources       Sources   `bun:"sources,type:jsonb"`
	IDDoubts      []IDDoubt `bun:"id_doubts,array"`
	IDNumberBix   secret.Index
	FederationBix secret.Index
	RemovedAt     *time.Time

	unitPath string // of the archive, for what the reader may see
	seen     reader
}

// PersonFacts are what a form states about a member.
type PersonFacts struct {
	FullName      string `bun:"name"`
	Relation      string // 与户主关系 in words
	RelationCode  string // OTHER for words that the form does not print
	Sex           Sex
	BirthDate     *clock.Date
	Status        string // 人员身份 in words, whose code is Identity
	Identity      string // worker state or school stage
	Workplace     string // 单位或学校
	HasDisability bool
	IncomeMonth   *money.Fen `bun:"income_month_fen"`

	Political        string
	Education        string
	EnrolledYear     *int // 入学年份
	StudyYears       *int // 年制
	MedicalInsurance string
	ModelWorker      string
}

// Age is the completed years of life today; nil without a date of birth.
func (p *HouseholdPerson) Age() *int { return ageOn(p.BirthDate, p.seen.today) }

const adultAge = 18

// minor: a person without a date of birth counts as grown up.
func (p *HouseholdPerson) minor() bool {
	age := p.Age()
	return age != nil && *age < adultAge
}
