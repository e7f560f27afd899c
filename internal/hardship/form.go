package hardship

import (
	"errors"
	"slices"
	"strings"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Bounds of what a form takes.
const (
	maxMembers     = 29 // household_size is at most 30
	maxOtherCauses = 3  // form of 2016
	maxShortText   = 60
	maxLongText    = 500
	maxAmount      = money.Fen(1_000_000_000_00) // a thousand million yuan: a slip of the pen
)

// form reads an input into a statement. It collects every bad field; a field that is
// absent stays as it was, and so does one that came back as the mask it was shown as.
type form struct {
	validate.Errors
	today clock.Date
	own   dictionary.Own // the tenant's words that are on offer
}

// read applies the input to st. Both commands come through here: a new archive is a
// change of an empty statement.
func (f *form) read(in *UpdateArchiveInput, st *statement) {
	f.name("headName", in.HeadName, &st.HeadName, nil)
	f.headID(in.IDNumber, st)
	choose(f, "category", in.Category, &st.Category, Categories)
	choose(f, "tier", in.Tier, &st.Tier, tiers)
	choose(f, "flow", in.Flow, &st.Flow, flows)
	f.secret("phone", in.Phone, &st.Phone, cn.MaskPhone, f.by(cn.ParsePhone))
	f.secret("address", in.Address, &st.Address, cn.MaskAddress, f.free(200))
	f.secret("health", in.Health, &st.Health, maskWhole, f.free(maxLongText))
	f.secret("bankCard", in.BankCard, &st.BankCard, cn.MaskCard, f.by(parseCard))
	f.nation(in.Nation, &st.Nation)
	f.line("employment", in.Employment, &st.Employment, maxShortText)
	set(in.IsMigrant, &st.IsMigrant)
	set(in.IsSingleParent, &st.IsSingleParent)
	set(in.HasDisability, &st.HasDisability)
	set(in.HouseholdSize, &st.HouseholdSize)
	choose(f, "mainCause", in.MainCause, &st.MainCause, Causes)
	if in.OtherCauses != nil {
		st.OtherCauses = slices.Clone(in.OtherCauses)
	}
	f.text("causeNote", in.CauseNote, &st.CauseNote)
	f.text("wish", in.Wish, &st.Wish)
	f.amount("incomeYear", in.IncomeYear, &st.IncomeYear)
	f.amount("rigidYear", in.RigidYear, &st.RigidYear)
	f.line("bankName", in.BankName, &st.BankName, maxShortText)
	f.line("bankAccountName", in.BankAccountName, &st.BankAccountName, maxShortText)
	f.particulars(&in.ParticularsInput, st)
	st.agree(in)
	if in.OwnerID != nil {
		st.OwnerID = in.OwnerID
	}
	if in.Members != nil {
		f.members(in.Members, st)
	}
	if in.MainCause != nil || in.OtherCauses != nil || in.CauseNote != nil {
		f.causes(st)
	}
	f.household(st)
}

// household checks head and members together.
func (f *form) household(st *statement) {
	least := 1 + len(st.Members)
	f.Check(st.HouseholdSize >= least && st.HouseholdSize <= 1+maxMembers, "householdSize", "household_size",
		errs.Args{"min": least, "max": 1 + maxMembers})
	seen := map[string]bool{st.IDNumber.Reveal(): true}
	for i := range st.Members {
		m := &st.Members[i]
		st.HasDisability = st.HasDisability || m.HasDisability
		number := m.IDNumber.Reveal()
		f.Check(number == "" || !seen[number], validate.Index("members", i, "idNumber"), "duplicate")
		seen[number] = true
	}
}

// causes: one main cause and at most three others; 其他 needs words.
func (f *form) causes(st *statement) {
	f.Check(len(st.OtherCauses) <= maxOtherCauses, "otherCauses", "too_many", errs.Args{"max": maxOtherCauses})
	for i, c := range st.OtherCauses {
		path := validate.Index("otherCauses", i, "")
		f.Check(known(c, Causes), path, "unknown_value")
		f.Check(c != st.MainCause && !slices.Contains(st.OtherCauses[:i], c), path, "duplicate")
	}
	if st.MainCause == OtherCause || slices.Contains(st.OtherCauses, OtherCause) {
		f.Check(st.CauseNote != "", "causeNote", "required")
	}
}

// members replaces the whole list. An entry with an id keeps what it leaves out.
func (f *form) members(in []HouseholdPersonInput, st *statement) {
	if len(in) > maxMembers {
		f.Add("members", "too_many", errs.Args{"max": maxMembers})
		return
	}
	list := make([]relative, len(in))
	taken := map[id.ID]bool{}
	for i := range in {
		m := &list[i]
		m.ID, m.Sex = id.New(id.Person), UnknownSex
		if x := in[i].ID; x != nil {
			old := st.member(*x)
			if old == nil || taken[*x] {
				f.Add(validate.Index("members", i, "id"), "unknown_value")
				continue
			}
			*m, taken[*x] = *old, true
		}
		f.member(&in[i], m, func(field string) string { return validate.Index("members", i, field) })
	}
	st.Members = list
}

func (f *form) member(in *HouseholdPersonInput, m *relative, at func(string) string) {
	f.name(at("name"), &in.Name, &m.FullName, cn.MaskNameForNotice)
	f.Check(strings.TrimSpace(in.Relation) != "", at("relation"), "required")
	f.line(at("relation"), &in.Relation, &m.Relation, 20)
	before := m.IDNumber
	f.typed(in.IDNumber, before, &m.IDDoubts)
	f.secret(at("idNumber"), in.IDNumber, &m.IDNumber, cn.MaskID, f.by(f.parseID))
	if !m.IDNumber.Equal(before) {
		m.Sex, m.BirthDate = bornOf(m.IDNumber)
	}
	f.line(at("status"), in.Status, &m.Status, maxShortText)
	f.code(at("identity"), in.Identity, &m.Identity, dictionary.Identity)
	agree(in.Identity, in.Status, &m.Identity, &m.Status, dictionary.Identity)
	f.line(at("workplace"), in.Workplace, &m.Workplace, maxShortText)
	f.secret(at("health"), in.Health, &m.Health, maskWhole, f.free(maxLongText))
	set(in.HasDisability, &m.HasDisability)
	f.amount(at("incomeMonth"), in.IncomeMonth, &m.IncomeMonth)
	f.code(at("political"), in.Political, &m.Political, dictionary.Political)
	f.code(at("education"), in.Education, &m.Education, dictionary.Education)
	f.code(at("medicalInsurance"), in.MedicalInsurance, &m.MedicalInsurance, dictionary.MedicalInsurance)
	f.code(at("modelWorker"), in.ModelWorker, &m.ModelWorker, dictionary.ModelWorker)
	f.year(at("enrolledYear"), in.EnrolledYear, &m.EnrolledYear, 1950, f.today.Year)
	f.year(at("studyYears"), in.StudyYears, &m.StudyYears, 1, 10)
	f.condition(in.condition(), &m.condition, m.IDNumber, &m.HasDisability, at)
}

// relationCode is the printed word that a relation counts as.
func relationCode(words string) string {
	if code, ok := dictionary.Find(dictionary.Relation, words); ok || words == "" {
		return code
	}
	return "OTHER"
}

func (f *form) year(path string, in *int, dst **int, least, most int) {
	if in != nil {
		f.Range(path, int64(*in), int64(least), int64(most))
		*dst = in
	}
}

func (f *form) headID(in *string, st *statement) {
	if in == nil {
		return
	}
	if strings.TrimSpace(*in) == "" {
		f.Add("idNumber", "required")
		return
	}
	before := st.IDNumber
	f.typed(in, before, &st.IDDoubts)
	f.secret("idNumber", in, &st.IDNumber, cn.MaskID, f.by(f.parseID))
	if !st.IDNumber.Equal(before) {
		st.Sex, st.BirthDate = bornOf(st.IDNumber)
	}
}

// typed drops the doubts that were noted with a number when somebody types it whole: they
// have it in their hands.
func (f *form) typed(in *string, before secret.Text, doubts *[]IDDoubt) {
	if in != nil && (before.IsZero() || *in != cn.MaskID(before.Reveal())) {
		*doubts = typedDoubts(*in, f.today)
	}
}

// bornOf reads sex and date of birth from a normal identity number.
func bornOf(number secret.Text) (Sex, *clock.Date) {
	if number.IsZero() {
		return UnknownSex, nil
	}
	resident := cn.ResidentID(number.Reveal())
	birth := resident.Birth()
	return Sex(resident.Sex()), &birth
}

// secret reads a sensitive text. What still carries the stars of a mask, but not
// the mask of the stored value, is refused: it would destroy the value.
func (f *form) secret(path string, in *string, dst *secret.Text, mask func(string) string, read reading) {
	if in == nil || (!dst.IsZero() && *in == mask(dst.Reveal())) {
		return
	}
	text := strings.TrimSpace(*in)
	switch {
	case text == "":
		*dst = secret.Text{}
	case strings.Contains(text, "**"):
		f.Add(path, "masked")
	default:
		if normal, ok := read(path, text); ok {
			*dst = secret.NewText(normal)
		}
	}
}

// reading turns the text of a field into its normal form, or records why not.
type reading func(path, text string) (normal string, ok bool)

// parsed records the refusal of a parser under its own code.
func (f *form) parsed(path, text string, parse func(string) (string, error)) (string, bool) {
	normal, err := parse(text)
	if err == nil {
		return normal, true
	}
	code, ok := errors.AsType[cn.Error](err)
	if !ok {
		code = "invalid"
	}
	f.Add(path, string(code))
	return "", false
}

func (f *form) parseID(s string) (string, error) {
	number, _, err := cn.ParseResidentID(s, f.today)
	return string(number), err
}

func parseCard(s string) (string, error) {
	number, _, err := cn.ParseBankCard(s)
	return string(number), err
}

// by is a reader with a parser whose refusal goes under its own code.
func (f *form) by(parse func(string) (string, error)) reading {
	return func(path, text string) (string, bool) { return f.parsed(path, text, parse) }
}

// free is a reader of free text of at most n characters.
func (f *form) free(n int) reading {
	return func(path, text string) (string, bool) {
		f.Text(path, text, 0, n)
		return text, true
	}
}

func (f *form) name(path string, in, dst *string, mask func(string) string) {
	if in == nil || (mask != nil && *dst != "" && *in == mask(*dst)) {
		return
	}
	if name, ok := f.parsed(path, *in, cn.ParseName); ok {
		*dst = name
	}
}

func (f *form) nation(in, dst *string) {
	switch {
	case in == nil:
	case strings.TrimSpace(*in) == "":
		*dst = ""
	default:
		code, ok := dictionary.Find(dictionary.Nation, *in)
		if dictionary.Known(dictionary.Nation, *in) {
			code, ok = *in, true
		}
		f.Check(ok, "nation", string(cn.ErrNationUnknown))
		*dst = code
	}
}

func (f *form) line(path string, in, dst *string, maxLen int) {
	if in != nil {
		f.OneLine(path, *in, 0, maxLen)
		*dst = strings.TrimSpace(*in)
	}
}

func (f *form) text(path string, in, dst *string) {
	if in != nil {
		f.Text(path, *in, 0, maxLongText)
		*dst = strings.TrimSpace(*in)
	}
}

func (f *form) amount(path string, in *money.Fen, dst **money.Fen) {
	if in != nil {
		f.Range(path, int64(*in), 0, int64(maxAmount))
		amount := *in
		*dst = &amount
	}
}

func choose[T ~string](f *form, path string, in, dst *T, all []T) {
	if in != nil {
		f.Check(known(*in, all), path, "unknown_value")
		*dst = *in
	}
}

func set[T any](in, dst *T) {
	if in != nil {
		*dst = *in
	}
}
