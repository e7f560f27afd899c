package hardship

import (
	"cmp"
	"slices"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Names of the blind indexes. A head and a member share one, so that a person is
// found in either place.
const (
	indexIDNumber = "id_number"
	indexPhone    = "phone"
)

// put writes the statement into the row, seals what differs from before (nil for a
// new archive) and notes where it comes from.
func (a *Archive) put(keys *secret.Keys, st, before *statement, from Source) error {
	if before == nil {
		before = &statement{}
	}
	a.UnitID, a.UnitPath, a.OwnerID, a.Facts = st.UnitID, st.UnitPath, st.OwnerID, st.Facts
	a.Sources = a.Sources.after(before.lines(), st.lines(), from)
	if a.OtherCauses == nil {
		a.OtherCauses = []Cause{}
	}
	if a.Opinions == nil {
		a.Opinions = []Opinion{}
	}
	a.HeadPinyin, a.HeadInitials = cn.PinyinKeys(st.HeadName)
	a.HeadPinyin = cmp.Or(a.HeadPinyin, st.HeadName)
	s := sealer{keys: keys, table: archiveTable, row: a.ID}
	s.text("id_number", &a.IDNumberSealed, st.IDNumber, before.IDNumber)
	s.text("phone", &a.PhoneSealed, st.Phone, before.Phone)
	s.text("address", &a.AddressSealed, st.Address, before.Address)
	s.text("health", &a.HealthSealed, st.Health, before.Health)
	s.text("bank_card", &a.BankCardSealed, st.BankCard, before.BankCard)
	s.text("imported_extra", &a.ImportedExtraSealed, st.Extra, before.Extra)
	s.text("other_contact", &a.OtherContactSealed, st.OtherContact, before.OtherContact)
	s.text("dibao_certificate", &a.DibaoCertificateSealed, st.DibaoCertificate, before.DibaoCertificate)
	s.text("health_state", &a.HealthStateSealed, st.HealthState, before.HealthState)
	s.text("disability_type", &a.DisabilityTypeSealed, st.DisabilityType, before.DisabilityType)
	s.text("disability_certificate", &a.DisabilityCertificateSealed, st.DisabilityCertificate, before.DisabilityCertificate)
	a.IDNumberBix = keys.Index(indexIDNumber, st.IDNumber.Reveal())
	a.FederationBix = keys.FederationIndex(indexIDNumber, st.IDNumber.Reveal())
	a.PhoneBix = keys.Index(indexPhone, st.Phone.Reveal())
	a.HeadIDDoubts = doubtsOf(st.IDNumber, st.Sex, st.BirthDate, st.IDDoubts, clock.DateOf(from.At))
	if before.IDNumber.IsZero() {
		a.Upkeep = Upkeep{MissingPapers: []string{}, IDDoubts: []IDDoubt{}}
	}
	return s.err
}

// rows makes the member rows of a statement. Members who were there before keep
// their sealed values where nothing changed.
func (st *statement) rows(keys *secret.Keys, a *Archive, old []*HouseholdPerson, before *statement, from Source) ([]*HouseholdPerson, error) {
	out := make([]*HouseholdPerson, len(st.Members))
	for i := range st.Members {
		m := &st.Members[i]
		p, was := &HouseholdPerson{TenantID: a.TenantID, ID: m.ID, ArchiveID: a.ID}, &relative{}
		if k := slices.IndexFunc(old, func(o *HouseholdPerson) bool { return o.ID == m.ID }); k >= 0 {
			*p, was = *old[k], before.member(m.ID)
		}
		p.Seq, p.PersonFacts = i+1, m.PersonFacts
		p.RelationCode = relationCode(p.Relation)
		p.Sources = p.Sources.after(was.lines(), m.lines(), from)
		s := sealer{keys: keys, table: personTable, row: m.ID}
		s.text("id_number", &p.IDNumberSealed, m.IDNumber, was.IDNumber)
		s.text("health", &p.HealthSealed, m.Health, was.Health)
		s.text("health_state", &p.HealthStateSealed, m.HealthState, was.HealthState)
		s.text("disability_type", &p.DisabilityTypeSealed, m.DisabilityType, was.DisabilityType)
		s.text("disability_certificate", &p.DisabilityCertificateSealed, m.DisabilityCertificate, was.DisabilityCertificate)
		if s.err != nil {
			return nil, s.err
		}
		p.IDDoubts = doubtsOf(m.IDNumber, m.Sex, m.BirthDate, m.IDDoubts, clock.DateOf(from.At))
		p.IDNumberBix = keys.Index(indexIDNumber, m.IDNumber.Reveal())
		p.FederationBix = keys.FederationIndex(indexIDNumber, m.IDNumber.Reveal())
		out[i] = p
	}
	return out, nil
}

type sealer struct {
	keys  *secret.Keys
	table string
	row   id.ID
	err   error
}

func (s *sealer) text(column string, dst *secret.Sealed, now, before secret.Text) {
	if now.Equal(before) && now.IsZero() == (*dst == nil) {
		return
	}
	sealed, err := s.keys.Seal(place(s.table, column, s.row), now)
	*dst, s.err = sealed, cmp.Or(s.err, err)
}

// optionalDate is a date column's value; the zero date is NULL.
func optionalDate(d clock.Date) *clock.Date {
	if d.IsZero() {
		return nil
	}
	return &d
}
