package hardship

import (
	"strings"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Particulars are what the printed form (困难职工档案表) asks beyond the facts that
// decide about hardship. Strings whose comment names a dictionary hold its codes.
type Particulars struct {
	Political    string // dictionary.Political
	Marriage     string // dictionary.Marriage
	RegisterType string // 户口类型, dictionary.Register
	RegisterArea string // 户口所在地行政区划, GB/T 2260
	Postcode     string

	Workplace        string // 工作单位 as the form says it; the unit of the union is UnitID
	UnitNature       string // dictionary.UnitNature
	EnterpriseState  string // dictionary.EnterpriseState
	Industry         string // dictionary.Industry
	WorkState        string // dictionary.WorkState
	WorkedSince      *clock.Date
	ModelWorker      string // dictionary.ModelWorker
	ContractSignedOn *clock.Date
	ContractTerm     string // dictionary.ContractTerm
	MembershipProof  string // 工会会员证明

	IncomeOwnMonth   *money.Fen `bun:"income_own_month_fen"`  // 本人月平均收入
	IncomeOtherYear  *money.Fen `bun:"income_other_year_fen"` // 家庭其他非薪资年收入
	Housing          string     // dictionary.Housing
	HousingArea      *int       // 建筑面积, square metres
	MedicalInsurance string     // dictionary.MedicalInsurance
	CanSelfHelp      bool       // 是否有一定自救能力
	IsZeroEmployment bool       // 是否零就业家庭
	DibaoMonth       *money.Fen `bun:"dibao_month_fen"` // 低保金额
	Bank             string     // dictionary.Bank

	Opinions []Opinion `bun:"opinions,type:jsonb"`
}

// OpinionBody is who gives an opinion under the form.
type OpinionBody string

// The bodies in the order of the printed form.
const (
	PartyOrManagement OpinionBody = "PARTY_OR_MANAGEMENT" // 基层党组织或行政
	GrassrootsUnion   OpinionBody = "GRASSROOTS_UNION"    // 基层工会或办事处
	IndustryUnion     OpinionBody = "INDUSTRY_UNION"      // 系统（产业）工会
)

var opinionBodies = []OpinionBody{PartyOrManagement, GrassrootsUnion, IndustryUnion}

// Opinion is what a body wrote under the form, as signed there.
type Opinion struct {
	Body     OpinionBody `json:"body"`
	Text     string      `json:"text"`
	Signer   string      `json:"signer"`
	SignedOn clock.Date  `json:"signedOn"`
}

// ParticularsInput are the particulars as a form gives them; what is absent stays.
type ParticularsInput struct {
	Political             *string
	Marriage              *string
	RegisterType          *string
	RegisterArea          *string
	Postcode              *string
	OtherContact          *string
	HealthState           *string
	DisabilityType        *string
	DisabilityCertificate *string
	Workplace             *string
	UnitNature            *string
	EnterpriseState       *string
	Industry              *string
	WorkState             *string
	WorkedSince           *clock.Date
	ModelWorker           *string
	ContractSignedOn      *clock.Date
	ContractTerm          *string
	MembershipProof       *string
	IncomeOwnMonth        *money.Fen
	IncomeOtherYear       *money.Fen
	Housing               *string
	HousingArea           *int
	MedicalInsurance      *string
	CanSelfHelp           *bool
	IsZeroEmployment      *bool
	DibaoMonth            *money.Fen
	DibaoCertificate      *string
	Bank                  *string
	Opinions              []Opinion
}

const maxHousingArea = 9999

func (f *form) particulars(in *ParticularsInput, st *statement) {
	p := &st.Particulars
	f.code("political", in.Political, &p.Political, dictionary.Political)
	f.code("marriage", in.Marriage, &p.Marriage, dictionary.Marriage)
	f.code("registerType", in.RegisterType, &p.RegisterType, dictionary.Register)
	f.digits("registerArea", in.RegisterArea, &p.RegisterArea, func(s string) (string, error) {
		area, err := cn.ParseAreaCode(s)
		return string(area), err
	})
	f.digits("postcode", in.Postcode, &p.Postcode, parsePostcode)
	f.secret("otherContact", in.OtherContact, &st.OtherContact, maskWhole, f.free(200))
	f.work(in, p)
	f.amount("incomeOwnMonth", in.IncomeOwnMonth, &p.IncomeOwnMonth)
	f.amount("incomeOtherYear", in.IncomeOtherYear, &p.IncomeOtherYear)
	f.code("housing", in.Housing, &p.Housing, dictionary.Housing)
	if in.HousingArea != nil {
		f.Range("housingArea", int64(*in.HousingArea), 0, maxHousingArea)
		p.HousingArea = in.HousingArea
	}
	f.code("medicalInsurance", in.MedicalInsurance, &p.MedicalInsurance, dictionary.MedicalInsurance)
	set(in.CanSelfHelp, &p.CanSelfHelp)
	set(in.IsZeroEmployment, &p.IsZeroEmployment)
	f.amount("dibaoMonth", in.DibaoMonth, &p.DibaoMonth)
	f.secret("dibaoCertificate", in.DibaoCertificate, &st.DibaoCertificate, cn.MaskCard, f.free(maxShortText))
	f.code("bank", in.Bank, &p.Bank, dictionary.Bank)
	same := func(s string) string { return s }
	f.condition(in.condition(), &st.condition, st.IDNumber, &st.HasDisability, same)
	f.opinions(in.Opinions, p)
}

func (in *ParticularsInput) condition() conditionInput {
	return conditionInput{in.HealthState, in.DisabilityType, in.DisabilityCertificate}
}

// work reads what concerns the employment.
func (f *form) work(in *ParticularsInput, p *Particulars) {
	f.line("workplace", in.Workplace, &p.Workplace, maxShortText)
	f.code("unitNature", in.UnitNature, &p.UnitNature, dictionary.UnitNature)
	f.code("enterpriseState", in.EnterpriseState, &p.EnterpriseState, dictionary.EnterpriseState)
	f.code("industry", in.Industry, &p.Industry, dictionary.Industry)
	f.code("workState", in.WorkState, &p.WorkState, dictionary.WorkState)
	f.past("workedSince", in.WorkedSince, &p.WorkedSince)
	f.code("modelWorker", in.ModelWorker, &p.ModelWorker, dictionary.ModelWorker)
	f.past("contractSignedOn", in.ContractSignedOn, &p.ContractSignedOn)
	f.code("contractTerm", in.ContractTerm, &p.ContractTerm, dictionary.ContractTerm)
	f.line("membershipProof", in.MembershipProof, &p.MembershipProof, maxShortText)
}

// condition is a person's state of health in codes, sealed like all that is medical.
type condition struct {
	HealthState           secret.Text
	DisabilityType        secret.Text
	DisabilityCertificate secret.Text
}

type conditionInput struct{ healthState, disabilityType, disabilityCertificate *string }

// condition reads health and disability. The number of a certificate names its holder
// and the type of the disability: it must be of this person, and says the type.
func (f *form) condition(in conditionInput, c *condition, holder secret.Text, disabled *bool, at func(string) string) {
	f.secret(at("healthState"), in.healthState, &c.HealthState, maskWhole, f.coded(dictionary.Health))
	f.secret(at("disabilityType"), in.disabilityType, &c.DisabilityType, maskWhole, f.coded(dictionary.DisabilityType))
	before := c.DisabilityCertificate
	f.secret(at("disabilityCertificate"), in.disabilityCertificate, &c.DisabilityCertificate, maskWhole, f.by(f.parseCertificate))
	if number := c.DisabilityCertificate.Reveal(); number != "" {
		if !c.DisabilityCertificate.Equal(before) {
			f.Check(strings.HasPrefix(number, holder.Reveal()), at("disabilityCertificate"), "disability_cert_holder")
		}
		c.DisabilityType = secret.NewText(number[18:19])
	}
	*disabled = *disabled || !c.DisabilityType.IsZero()
}

func (f *form) parseCertificate(s string) (string, error) {
	c, err := cn.ParseDisabilityCert(s, f.today)
	if err != nil {
		return "", err
	}
	return c.String(), nil
}

// opinions replaces the whole list, one of each body at most.
func (f *form) opinions(in []Opinion, p *Particulars) {
	if in == nil {
		return
	}
	seen := map[OpinionBody]bool{}
	for i, o := range in {
		at := func(field string) string { return validate.Index("opinions", i, field) }
		f.Check(known(o.Body, opinionBodies), at("body"), "unknown_value")
		f.Check(!seen[o.Body], at("body"), "duplicate")
		f.Text(at("text"), o.Text, 1, maxLongText)
		f.OneLine(at("signer"), o.Signer, 1, maxShortText)
		f.Check(!o.SignedOn.IsZero() && !o.SignedOn.After(f.today), at("signedOn"), "future_date")
		seen[o.Body] = true
	}
	p.Opinions = in
}

// code reads a code of a dictionary. One that is on file stays even when the word is
// not offered any more.
func (f *form) code(path string, in, dst *string, n dictionary.Name) {
	if in == nil || *in == *dst {
		return
	}
	f.Check(*in == "" || f.own.Knows(n, *in), path, "unknown_value")
	*dst = *in
}

// coded is a reader of codes for values that are sealed.
func (f *form) coded(n dictionary.Name) reading {
	return func(path, text string) (string, bool) {
		f.Check(f.own.Knows(n, text), path, "unknown_value")
		return text, f.own.Knows(n, text)
	}
}

// digits reads an optional number with a parser whose refusal goes under its own code.
func (f *form) digits(path string, in, dst *string, parse func(string) (string, error)) {
	if in == nil {
		return
	}
	if strings.TrimSpace(*in) == "" {
		*dst = ""
	} else if number, ok := f.parsed(path, *in, parse); ok {
		*dst = number
	}
}

const errPostcode cn.Error = "postcode_format"

func parsePostcode(s string) (string, error) {
	s = strings.TrimSpace(s)
	if len(s) != 6 || strings.Trim(s, "0123456789") != "" {
		return "", errPostcode
	}
	return s, nil
}

// past reads a date that has come.
func (f *form) past(path string, in *clock.Date, dst **clock.Date) {
	if in == nil {
		return
	}
	f.Check(!in.After(f.today), path, "future_date")
	*dst = optionalDate(*in)
}
