package hardship

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// statement is everything that an archive states, in clear, while one command works
// on it. Commands change a statement and compare it with the one before; only what
// differs is sealed anew.
type statement struct {
	UnitID   id.ID
	UnitPath string
	OwnerID  *id.ID
	Number   string // in the national system, else of the archive; none of a new one
	Facts
	IDNumber secret.Text
	Phone    secret.Text
	Address  secret.Text
	Health   secret.Text
	BankCard secret.Text
	Extra    secret.Text // JSON: columns of a sheet without a field of their own
	condition
	OtherContact     secret.Text
	DibaoCertificate secret.Text
	Members          []relative
	IDDoubts         []IDDoubt // noted ones, about the head
}

// relative is a member of the household in clear.
type relative struct {
	ID id.ID
	PersonFacts
	IDNumber secret.Text
	Health   secret.Text
	condition
	IDDoubts []IDDoubt // noted ones
}

// open reads the statement out of the rows of an archive.
func open(keys *secret.Keys, a *Archive, persons []*HouseholdPerson) (*statement, error) {
	o := opener{keys: keys, table: archiveTable, row: a.ID}
	st := &statement{
		UnitID: a.UnitID, UnitPath: a.UnitPath, OwnerID: a.OwnerID, Number: cmp.Or(a.FiledNumber, a.Number), Facts: a.Facts,
		IDNumber: o.text("id_number", a.IDNumberSealed),
		Phone:    o.text("phone", a.PhoneSealed),
		Address:  o.text("address", a.AddressSealed),
		Health:   o.text("health", a.HealthSealed),
		BankCard: o.text("bank_card", a.BankCardSealed),
		Extra:    o.text("imported_extra", a.ImportedExtraSealed),

		OtherContact:     o.text("other_contact", a.OtherContactSealed),
		DibaoCertificate: o.text("dibao_certificate", a.DibaoCertificateSealed),
		condition:        o.condition(a.HealthStateSealed, a.DisabilityTypeSealed, a.DisabilityCertificateSealed),
		IDDoubts:         notedDoubts(a.HeadIDDoubts),
	}
	st.OtherCauses = slices.Clone(a.OtherCauses)
	for _, p := range persons {
		o.table, o.row = personTable, p.ID
		st.Members = append(st.Members, relative{
			ID: p.ID, PersonFacts: p.PersonFacts,
			IDNumber: o.text("id_number", p.IDNumberSealed),
			Health:   o.text("health", p.HealthSealed),

			condition: o.condition(p.HealthStateSealed, p.DisabilityTypeSealed, p.DisabilityCertificateSealed),
			IDDoubts:  notedDoubts(p.IDDoubts),
		})
	}
	return st, o.err
}

// agree makes words and codes of a change say the same: somebody who chooses a code
// says its word, and words that the dictionary knows have a code.
func (st *statement) agree(in *UpdateArchiveInput) {
	agree(in.WorkState, in.Employment, &st.WorkState, &st.Employment, dictionary.WorkState)
	if in.ModelWorker != nil {
		st.IsModelWorker = st.ModelWorker != "" && st.ModelWorker != "NONE"
	}
}

func agree(code, words, dstCode, dstWords *string, n dictionary.Name) {
	switch {
	case code != nil && words == nil && *code != "":
		*dstWords = dictionary.Label(n, *code)
	case words != nil && code == nil:
		*dstCode, _ = dictionary.Find(n, *words)
	}
}

// clone is a copy that can be changed without touching the original.
func (st *statement) clone() *statement {
	c := *st
	c.OtherCauses = slices.Clone(st.OtherCauses)
	c.Opinions = slices.Clone(st.Opinions)
	c.Members = slices.Clone(st.Members)
	return &c
}

type opener struct {
	keys  *secret.Keys
	table string
	row   id.ID
	err   error
}

func (o *opener) text(column string, s secret.Sealed) secret.Text {
	t, err := o.keys.Open(place(o.table, column, o.row), s)
	o.err = cmp.Or(o.err, err)
	return t
}

func (o *opener) condition(health, kind, certificate secret.Sealed) condition {
	return condition{
		HealthState:           o.text("health_state", health),
		DisabilityType:        o.text("disability_type", kind),
		DisabilityCertificate: o.text("disability_certificate", certificate),
	}
}

// line is one fact under its name in the API: what is compared, and how it is shown
// in the history.
type line struct {
	field string
	value string
	mask  func(string) string
}

func (l line) shown() *string {
	if l.value == "" {
		return nil
	}
	s := l.value
	if l.mask != nil {
		s = l.mask(s)
	}
	return &s
}

// lines lists the facts in the order of the form.
func (st *statement) lines() []line { return append(st.factLines(), st.particularLines()...) }

func (st *statement) factLines() []line {
	return []line{
		{"unit", st.UnitID.String(), nil},
		{"owner", optionalID(st.OwnerID), nil},
		{"headName", st.HeadName, nil},
		{"idNumber", st.IDNumber.Reveal(), cn.MaskID},
		{"idDoubts", joinWords(st.IDDoubts), nil},
		{"category", string(st.Category), nil},
		{"tier", string(st.Tier), nil},
		{"flow", string(st.Flow), nil},
		{"phone", st.Phone.Reveal(), cn.MaskPhone},
		{"address", st.Address.Reveal(), cn.MaskAddress},
		{"nation", st.Nation, nil},
		{"employment", st.Employment, nil},
		{"isMigrant", strconv.FormatBool(st.IsMigrant), nil},
		{"isSingleParent", strconv.FormatBool(st.IsSingleParent), nil},
		{"hasDisability", strconv.FormatBool(st.HasDisability), nil},
		{"householdSize", strconv.Itoa(st.HouseholdSize), nil},
		{"mainCause", string(st.MainCause), nil},
		{"otherCauses", joinWords(st.OtherCauses), nil},
		{"causeNote", st.CauseNote, nil},
		{"health", st.Health.Reveal(), maskWhole},
		{"wish", st.Wish, nil},
		{"incomeYear", optionalFen(st.IncomeYear), nil},
		{"rigidYear", optionalFen(st.RigidYear), nil},
		{"bankName", st.BankName, nil},
		{"bankCard", st.BankCard.Reveal(), cn.MaskCard},
		{"bankAccountName", st.BankAccountName, nil},
		{"importedExtra", st.Extra.Reveal(), maskWhole},
	}
}

func (st *statement) particularLines() []line {
	p := &st.Particulars
	return []line{
		{"political", p.Political, nil},
		{"marriage", p.Marriage, nil},
		{"registerType", p.RegisterType, nil},
		{"registerArea", p.RegisterArea, nil},
		{"postcode", p.Postcode, nil},
		{"otherContact", st.OtherContact.Reveal(), maskWhole},
		{"healthState", st.HealthState.Reveal(), maskWhole},
		{"disabilityType", st.DisabilityType.Reveal(), maskWhole},
		{"disabilityCertificate", st.DisabilityCertificate.Reveal(), maskWhole},
		{"workplace", p.Workplace, nil},
		{"unitNature", p.UnitNature, nil},
		{"enterpriseState", p.EnterpriseState, nil},
		{"industry", p.Industry, nil},
		{"workState", p.WorkState, nil},
		{"workedSince", optionalDay(p.WorkedSince), nil},
		{"modelWorker", p.ModelWorker, nil},
		{"contractSignedOn", optionalDay(p.ContractSignedOn), nil},
		{"contractTerm", p.ContractTerm, nil},
		{"membershipProof", p.MembershipProof, nil},
		{"incomeOwnMonth", optionalFen(p.IncomeOwnMonth), nil},
		{"incomeOtherYear", optionalFen(p.IncomeOtherYear), nil},
		{"housing", p.Housing, nil},
		{"housingArea", optionalInt(p.HousingArea), nil},
		{"medicalInsurance", p.MedicalInsurance, nil},
		{"canSelfHelp", strconv.FormatBool(p.CanSelfHelp), nil},
		{"isZeroEmployment", strconv.FormatBool(p.IsZeroEmployment), nil},
		{"dibaoMonth", optionalFen(p.DibaoMonth), nil},
		{"dibaoCertificate", st.DibaoCertificate.Reveal(), cn.MaskCard},
		{"bank", p.Bank, nil},
		{"opinions", joinOpinions(p.Opinions), nil},
	}
}

// lines lists the facts of a member; names are masked, because minors are among them.
func (m *relative) lines() []line {
	return []line{
		{"members.name", m.FullName, cn.MaskNameForNotice},
		{"members.relation", m.Relation, nil},
		{"members.idNumber", m.IDNumber.Reveal(), cn.MaskID},
		{"members.idDoubts", joinWords(m.IDDoubts), nil},
		{"members.status", m.Status, nil},
		{"members.workplace", m.Workplace, nil},
		{"members.health", m.Health.Reveal(), maskWhole},
		{"members.hasDisability", strconv.FormatBool(m.HasDisability), nil},
		{"members.incomeMonth", optionalFen(m.IncomeMonth), nil},
		{"members.political", m.Political, nil},
		{"members.identity", m.Identity, nil},
		{"members.education", m.Education, nil},
		{"members.enrolledYear", optionalInt(m.EnrolledYear), nil},
		{"members.studyYears", optionalInt(m.StudyYears), nil},
		{"members.medicalInsurance", m.MedicalInsurance, nil},
		{"members.modelWorker", m.ModelWorker, nil},
		{"members.healthState", m.HealthState.Reveal(), maskWhole},
		{"members.disabilityType", m.DisabilityType.Reveal(), maskWhole},
		{"members.disabilityCertificate", m.DisabilityCertificate.Reveal(), maskWhole},
	}
}

// title names a member in the history.
func (m *relative) title() *string {
	s := m.Relation + " " + cn.MaskNameForNotice(m.FullName)
	return &s
}

// changesTo lists what differs in the later statement, masked.
func (st *statement) changesTo(after *statement) []FieldChange {
	changes := differing(st.lines(), after.lines())
	for i := range st.Members {
		if was := &st.Members[i]; after.member(was.ID) == nil {
			changes = append(changes, FieldChange{Field: "members", Before: was.title()})
		}
	}
	for i := range after.Members {
		is := &after.Members[i]
		was := st.member(is.ID)
		if was == nil {
			changes = append(changes, FieldChange{Field: "members", After: is.title()})
			continue
		}
		changes = append(changes, differing(was.lines(), is.lines())...)
	}
	return changes
}

func differing(before, after []line) (changes []FieldChange) {
	for i := range before {
		if before[i].value != after[i].value {
			changes = append(changes, FieldChange{before[i].field, before[i].shown(), after[i].shown()})
		}
	}
	return changes
}

// member finds a member by its identifier, nil when there is none.
func (st *statement) member(x id.ID) *relative {
	for i := range st.Members {
		if st.Members[i].ID == x {
			return &st.Members[i]
		}
	}
	return nil
}

func joinWords[T ~string](words []T) string {
	var s string
	for i, c := range words {
		if i > 0 {
			s += ", "
		}
		s += string(c)
	}
	return s
}

func optionalID(x *id.ID) string {
	if x == nil {
		return ""
	}
	return x.String()
}

func joinOpinions(opinions []Opinion) string {
	parts := make([]string, len(opinions))
	for i, o := range opinions {
		parts[i] = fmt.Sprintf("%s %s %s %s", o.Body, o.SignedOn, o.Signer, o.Text)
	}
	return strings.Join(parts, "\n")
}

func optionalDay(d *clock.Date) string {
	if d == nil {
		return ""
	}
	return d.String()
}

func optionalInt(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

func optionalFen(f *money.Fen) string {
	if f == nil {
		return ""
	}
	return f.Yuan()
}
