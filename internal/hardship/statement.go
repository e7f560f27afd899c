package hardship

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/nuanxin/nuanxin/internal/cn"
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
	Facts
	IDNumber secret.Text
	Phone    secret.Text
	Address  secret.Text
	Health   secret.Text
	BankCard secret.Text
	Extra    secret.Text // JSON: columns of a sheet without a field of their own
	Members  []relative
}

// relative is a member of the household in clear.
type relative struct {
	ID id.ID
	PersonFacts
	IDNumber secret.Text
	Health   secret.Text
}

// open reads the statement out of the rows of an archive.
func open(keys *secret.Keys, a *Archive, persons []*HouseholdPerson) (*statement, error) {
	o := opener{keys: keys, table: archiveTable, row: a.ID}
	st := &statement{
		UnitID: a.UnitID, UnitPath: a.UnitPath, OwnerID: a.OwnerID, Facts: a.Facts,
		IDNumber: o.text("id_number", a.IDNumberSealed),
		Phone:    o.text("phone", a.PhoneSealed),
		Address:  o.text("address", a.AddressSealed),
		Health:   o.text("health", a.HealthSealed),
		BankCard: o.text("bank_card", a.BankCardSealed),
		Extra:    o.text("imported_extra", a.ImportedExtraSealed),
	}
	st.OtherCauses = slices.Clone(a.OtherCauses)
	for _, p := range persons {
		o.table, o.row = personTable, p.ID
		st.Members = append(st.Members, relative{
			ID: p.ID, PersonFacts: p.PersonFacts,
			IDNumber: o.text("id_number", p.IDNumberSealed),
			Health:   o.text("health", p.HealthSealed),
		})
	}
	return st, o.err
}

// clone is a copy that can be changed without touching the original.
func (st *statement) clone() *statement {
	c := *st
	c.OtherCauses = slices.Clone(st.OtherCauses)
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
func (st *statement) lines() []line {
	return []line{
		{"unit", st.UnitID.String(), nil},
		{"owner", optionalID(st.OwnerID), nil},
		{"headName", st.HeadName, nil},
		{"idNumber", st.IDNumber.Reveal(), cn.MaskID},
		{"category", string(st.Category), nil},
		{"tier", string(st.Tier), nil},
		{"flow", string(st.Flow), nil},
		{"phone", st.Phone.Reveal(), cn.MaskPhone},
		{"address", st.Address.Reveal(), cn.MaskAddress},
		{"nation", st.Nation, nil},
		{"employment", st.Employment, nil},
		{"isModelWorker", strconv.FormatBool(st.IsModelWorker), nil},
		{"isMigrant", strconv.FormatBool(st.IsMigrant), nil},
		{"isSingleParent", strconv.FormatBool(st.IsSingleParent), nil},
		{"hasDisability", strconv.FormatBool(st.HasDisability), nil},
		{"householdSize", strconv.Itoa(st.HouseholdSize), nil},
		{"mainCause", string(st.MainCause), nil},
		{"otherCauses", joinCauses(st.OtherCauses), nil},
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

// lines lists the facts of a member; names are masked, because minors are among them.
func (m *relative) lines() []line {
	return []line{
		{"members.name", m.FullName, cn.MaskNameForNotice},
		{"members.relation", m.Relation, nil},
		{"members.idNumber", m.IDNumber.Reveal(), cn.MaskID},
		{"members.status", m.Status, nil},
		{"members.workplace", m.Workplace, nil},
		{"members.health", m.Health.Reveal(), maskWhole},
		{"members.hasDisability", strconv.FormatBool(m.HasDisability), nil},
		{"members.incomeMonth", optionalFen(m.IncomeMonth), nil},
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

func joinCauses(causes []Cause) string {
	var s string
	for i, c := range causes {
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

func optionalFen(f *money.Fen) string {
	if f == nil {
		return ""
	}
	return f.Yuan()
}
