package hardship

import (
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Archive is the archive of one hardship household (一户一档) at its present
// version. Sensitive facts are the methods of view.go.
type Archive struct {
	bun.BaseModel `bun:"table:app.archive,alias:a"`

	TenantID id.ID
	ID       id.ID  `bun:",pk"`
	Number   string // case number, "2027-000012"
	State    ArchiveState
	UnitID   id.ID
	UnitPath string
	InCharge
	Facts
	Sealed
	HeadPinyin         string
	HeadInitials       string
	NoticeConsentUntil *clock.Date
	Provenance         Provenance
	Sources            Sources `bun:"sources,type:jsonb"`
	LastVisitedOn      *clock.Date
	VisitsCount        int
	EndedOn            *clock.Date
	EndedAs            *ArchiveState // the state before DISPOSAL_DUE
	RetainUntil        *clock.Date   // an appraisal keeps it for that day and those before
	PaperStaleSince    *clock.Date   // the paper copy is behind; nil while both agree
	CopyTold           int           `bun:",scanonly"` // levels that know that it is behind
	HeadIDDoubts       []IDDoubt     `bun:"head_id_doubts,array"`
	Upkeep
	FiledNumber string      // 职工编号 in the national system, as last seen there
	FiledOn     *clock.Date // since when it stands there
	FiledSeenAt *time.Time  // nil: not known to stand there
	Version     int
	CreatedAt   time.Time
	UpdatedAt   time.Time // last change of facts; a visit is none

	seen reader
}

// Upkeep is what is to be done about an archive, as the capabilities that know last
// counted it.
type Upkeep struct {
	MissingPapers []string  `bun:",array"` // kinds of papers that it lacks
	IDDoubts      []IDDoubt `bun:"id_doubts,array"`
	LacksGuardian bool      // a minor for whom no guardian agreed
}

// Facts are what a form states about the head and the household, without the
// sensitive facts.
type Facts struct {
	HeadName        string
	Sex             Sex
	BirthDate       *clock.Date
	Category        Category
	CategoryStated  string // as the paper says it, when that was another vocabulary
	Tier            ArchiveTier
	Flow            ArchiveFlow
	Nation          string // GB/T 3304
	Employment      string // 工作状态 in words, whose code is WorkState
	IsModelWorker   bool
	IsMigrant       bool
	IsSingleParent  bool
	HasDisability   bool
	HouseholdSize   int
	MainCause       Cause
	OtherCauses     []Cause `bun:",array"`
	CauseNote       string
	Wish            string
	IncomeYear      *money.Fen `bun:"income_year_fen"` // disposable, the last 12 months
	RigidYear       *money.Fen `bun:"rigid_year_fen"`  // 刚性支出, the same months
	BankName        string
	BankAccountName string
	Particulars
}

// Sealed are the columns that only the tenant's keys open, and the blind indexes by
// which equal values are found.
type Sealed struct {
	IDNumberSealed      secret.Sealed
	PhoneSealed         secret.Sealed
	AddressSealed       secret.Sealed
	HealthSealed        secret.Sealed
	BankCardSealed      secret.Sealed
	ImportedExtraSealed secret.Sealed // columns of a sheet without a field of their own, JSON

	OtherContactSealed          secret.Sealed
	HealthStateSealed           secret.Sealed // code of what HealthSealed describes
	DisabilityTypeSealed        secret.Sealed
	DisabilityCertificateSealed secret.Sealed
	DibaoCertificateSealed      secret.Sealed

	IDNumberBix   secret.Index
	PhoneBix      secret.Index
	FederationBix secret.Index
}

// ArchiveConnection is one page of a list of archives.
type ArchiveConnection = page.Connection[*Archive]

// ArchiveEdge is one archive of a page.
type ArchiveEdge = page.Edge[*Archive]

// NetPerHeadMonth is the monthly net income per head in fen,
// (income − rigid spending) / 12 / persons, rounded once and for display only: a
// decision compares whole products instead. Nil when a figure is missing; negative
// when the household spends more than it has.
func (f *Facts) NetPerHeadMonth() *money.Fen {
	if f.IncomeYear == nil || f.RigidYear == nil || f.HouseholdSize < 1 {
		return nil
	}
	net, err := f.IncomeYear.Sub(*f.RigidYear)
	if err != nil {
		return nil
	}
	perHead, err := net.MulDivRound(1, 12*int64(f.HouseholdSize))
	if err != nil {
		return nil
	}
	return &perHead
}

// Age is the completed years of life today; nil without a date of birth.
func (a *Archive) Age() *int { return ageOn(a.BirthDate, a.seen.today) }

// NoticeConsent tells whether the head's consent to be named on public notices is
// in force today.
func (a *Archive) NoticeConsent() bool {
	return a.NoticeConsentUntil != nil && !a.NoticeConsentUntil.Before(a.seen.today)
}

func ageOn(birth *clock.Date, today clock.Date) *int {
	if birth == nil {
		return nil
	}
	years := birth.YearsUntil(today)
	return &years
}
