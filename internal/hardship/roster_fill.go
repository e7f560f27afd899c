package hardship

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// fill puts what a row states into the statement. What it leaves out stays as it
// is: an empty cell erases nothing. admit tells whether a person with an identity
// number may be a member.
func (st *statement) fill(h *roster.Household, admit func(number string) bool) {
	st.HeadName = h.Name
	st.IDNumber = secret.NewText(string(h.IDNumber))
	st.IDDoubts = sheetDoubts(h.IDWarnings)
	st.Sex, st.BirthDate = Sex(h.Sex), optionalDate(h.Birth)
	st.Category, st.CategoryStated = Category(h.Category), h.CategoryStated
	fillText(&st.Phone, h.Phone)
	fillText(&st.Address, h.Address)
	st.fillWords(h)
	fillText(&st.BankCard, h.BankCard)
	fillLine(&st.Wish, h.Wish)
	fillLine(&st.BankName, cmp.Or(h.BankBranch, h.BankName))
	fillLine(&st.BankAccountName, h.BankAccountName)
	fillAmount(&st.IncomeYear, h.IncomeYear)
	fillAmount(&st.RigidYear, h.RigidYear)
	st.fillParticulars(h)
	st.IsMigrant = st.IsMigrant || h.IsMigrant
	st.IsSingleParent = st.IsSingleParent || h.IsSingleParent
	st.HasDisability = st.HasDisability || h.HasDisability
	if h.Size > 0 {
		st.HouseholdSize = h.Size
	}
	st.fillCauses(h)
	st.fillExtra(h)
	for i := range h.Members {
		if p := &h.Members[i]; p.IDNumber == "" || admit(string(p.IDNumber)) {
			st.fillMember(p)
		}
	}
}

// fillParticulars takes what the dictionaries know of a row's words.
func (st *statement) fillParticulars(h *roster.Household) {
	for n, dst := range map[dictionary.Name]*string{
		dictionary.Political: &st.Political, dictionary.Marriage: &st.Marriage,
		dictionary.Register: &st.RegisterType, dictionary.UnitNature: &st.UnitNature, dictionary.EnterpriseState: &st.EnterpriseState,
		dictionary.Industry: &st.Industry, dictionary.ModelWorker: &st.ModelWorker,
		dictionary.ContractTerm: &st.ContractTerm, dictionary.Housing: &st.Housing, dictionary.MedicalInsurance: &st.MedicalInsurance,
	} {
		fillCode(dst, h.Codes[n])
	}
	if h.Nation != "" {
		st.Nation, _ = dictionary.Find(dictionary.Nation, h.Nation)
	}
	if h.IsModelWorker && (st.ModelWorker == "" || st.ModelWorker == "NONE") {
		st.ModelWorker = "OTHER"
	}
	st.IsModelWorker = st.ModelWorker != "" && st.ModelWorker != "NONE"
	if code, ok := dictionary.Find(dictionary.Bank, h.BankName); ok {
		fillCode(&st.Bank, code)
	}
	st.fillCondition(h.Health, h.Codes)
	fillText(&st.DisabilityCertificate, h.DisabilityCertificate)
	fillAmount(&st.IncomeOwnMonth, h.IncomeOwnMonth)
	fillText(&st.OtherContact, cmp.Or(h.OtherContact, strings.Join(h.OtherPhones, "、")))
	if h.HousingArea != nil {
		st.HousingArea = h.HousingArea
	}
	if !h.WorkedSince.IsZero() {
		st.WorkedSince = optionalDate(h.WorkedSince)
	}
	st.fillNational(&h.Particulars)
}

// fillNational takes what only the form of the national system asks.
func (st *statement) fillNational(p *roster.Particulars) {
	if p.Tier != "" {
		st.Tier = ArchiveTier(p.Tier)
	}
	if p.Flow != "" {
		st.Flow = ArchiveFlow(p.Flow)
	}
	fillLine(&st.RegisterArea, p.RegisterArea)
	fillLine(&st.Postcode, p.Postcode)
	fillLine(&st.Workplace, p.Workplace)
	if !p.ContractSignedOn.IsZero() {
		st.ContractSignedOn = optionalDate(p.ContractSignedOn)
	}
	fillLine(&st.MembershipProof, p.MembershipProof)
	fillAmount(&st.IncomeOtherYear, p.IncomeOtherYear)
	st.CanSelfHelp = st.CanSelfHelp || p.CanSelfHelp
	st.IsZeroEmployment = st.IsZeroEmployment || p.IsZeroEmployment
	fillAmount(&st.DibaoMonth, p.DibaoMonth)
	fillText(&st.DibaoCertificate, p.DibaoCertificate)
}

// fillWords takes the words of health and employment.
func (st *statement) fillWords(h *roster.Household) {
	if saysMore(dictionary.Health, h.Health, st.Health.Reveal(), st.HealthState.Reveal()) {
		fillText(&st.Health, h.Health)
	}
	if saysMore(dictionary.WorkState, h.Employment, st.Employment, st.WorkState) {
		st.Employment = h.Employment
		st.WorkState, _ = dictionary.Find(dictionary.WorkState, h.Employment)
	}
}

// saysMore tells whether words are worth taking: a bare word of the dictionary says no
// more than its code on file, beside which somebody wrote something else.
func saysMore(n dictionary.Name, words, onFile, code string) bool {
	found, _ := dictionary.Find(n, words)
	return words != "" && (onFile == "" || found == "" || found != dictionary.National(code))
}

func (c *condition) fillCondition(health string, codes roster.Codes) {
	if code, ok := dictionary.Find(dictionary.Health, health); ok && dictionary.National(c.HealthState.Reveal()) != code {
		c.HealthState = secret.NewText(code)
	}
	fillText(&c.DisabilityType, codes[dictionary.DisabilityType])
}

// fillCauses: a sheet without causes leaves those on file; a new archive must have
// one and gets 其他.
func (st *statement) fillCauses(h *roster.Household) {
	if h.MainCause != "" {
		st.MainCause, st.OtherCauses = Cause(h.MainCause), []Cause{}
		for _, c := range h.OtherCauses {
			if Cause(c) != st.MainCause {
				st.OtherCauses = append(st.OtherCauses, Cause(c))
			}
		}
	}
	if st.MainCause == "" {
		st.MainCause, st.OtherCauses = OtherCause, []Cause{}
	}
	fillLine(&st.CauseNote, h.CauseNote)
	if st.CauseNote == "" && (st.MainCause == OtherCause || slices.Contains(st.OtherCauses, OtherCause)) {
		st.CauseNote = h.Remark
	}
}

// Headings under which fields without a place of their own are kept.
const (
	extraRemark     = "备注"
	extraHeadIncome = "家庭月人均收入"
	extraNumber     = "职工编号"
)

func (st *statement) fillExtra(h *roster.Household) {
	extra := map[string]string{}
	if !st.Extra.IsZero() {
		// Text that this very function wrote; damage would only lose a remark.
		_ = json.Unmarshal([]byte(st.Extra.Reveal()), &extra)
	}
	maps.Copy(extra, h.Extra)
	add := func(heading, text string) {
		if text != "" {
			extra[heading] = text
		}
	}
	add(extraRemark, h.Remark)
	if optionalFen(h.IncomeHeadMonth) != optionalFen(h.IncomePerHead()) {
		add(extraHeadIncome, optionalFen(h.IncomeHeadMonth))
	}
	if h.Number != st.Number { // a number of the national system is noted by MarkFiledTx
		add(extraNumber, h.Number)
	}
	if len(extra) == 0 {
		return
	}
	text, err := json.Marshal(extra)
	if err != nil {
		panic(err) // a map of strings always marshals
	}
	st.Extra = secret.NewText(string(text))
}

// fillMember updates the member with the same identity number, or without one of
// the same name and relation, or else adds one. Nobody is removed by an import.
func (st *statement) fillMember(p *roster.Member) {
	m := st.sameMember(p)
	if m == nil {
		st.Members = append(st.Members, relative{ID: id.New(id.Person), PersonFacts: PersonFacts{Sex: UnknownSex}})
		m = &st.Members[len(st.Members)-1]
	}
	m.FullName, m.Relation = p.Name, p.Relation
	fillText(&m.IDNumber, string(p.IDNumber))
	if p.IDNumber != "" {
		m.IDDoubts = sheetDoubts(p.IDWarnings)
	}
	if saysMore(dictionary.Health, p.Health, m.Health.Reveal(), m.HealthState.Reveal()) {
		fillText(&m.Health, p.Health)
	}
	if saysMore(dictionary.Identity, p.Status, m.Status, m.Identity) {
		m.Status = p.Status
		m.Identity, _ = dictionary.Find(dictionary.Identity, p.Status)
	}
	fillCode(&m.Political, p.Codes[dictionary.Political])
	fillCode(&m.Education, p.Codes[dictionary.Education])
	fillCode(&m.MedicalInsurance, p.Codes[dictionary.MedicalInsurance])
	fillCode(&m.ModelWorker, p.Codes[dictionary.ModelWorker])
	fillYear(&m.EnrolledYear, p.EnrolledYear)
	fillYear(&m.StudyYears, p.StudyYears)
	m.fillCondition(p.Health, p.Codes)
	m.HasDisability = m.HasDisability || !m.DisabilityType.IsZero()
	fillLine(&m.Workplace, p.Workplace)
	fillAmount(&m.IncomeMonth, p.IncomeMonth)
	if p.Sex == cn.Male || p.Sex == cn.Female {
		m.Sex = Sex(p.Sex)
	}
	if p.Birth != (clock.Date{}) {
		m.BirthDate = optionalDate(p.Birth)
	}
}

func (st *statement) sameMember(p *roster.Member) *relative {
	number := string(p.IDNumber)
	for i := range st.Members {
		if m := &st.Members[i]; number != "" && m.IDNumber.Reveal() == number {
			return m
		}
	}
	for i := range st.Members {
		m := &st.Members[i]
		if m.FullName == p.Name && m.Relation == p.Relation && (number == "" || m.IDNumber.IsZero()) {
			return m
		}
	}
	return nil
}

// sheetDoubts are what a number has to be noted with that a sheet states.
func sheetDoubts(w roster.IDWarnings) (noted []IDDoubt) {
	if w.Completed {
		noted = append(noted, FifteenDigits)
	}
	if w.Contradicted {
		noted = append(noted, SheetDiffers)
	}
	return noted
}

func fillText(dst *secret.Text, s string) {
	if s != "" {
		*dst = secret.NewText(s)
	}
}

func fillLine(dst *string, s string) {
	if s != "" {
		*dst = s
	}
}

// fillCode takes a national code. A word of the tenant's own beneath it says more and
// stays.
func fillCode(dst *string, code string) {
	if code != "" && dictionary.National(*dst) != code {
		*dst = code
	}
}

func fillYear(dst **int, n int) {
	if n != 0 {
		*dst = &n
	}
}

func fillAmount(dst **money.Fen, amount *money.Fen) {
	if amount != nil {
		*dst = amount
	}
}
