package roster

import (
	"errors"
	"slices"
	"strings"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

const maxOtherCauses = 3

// place is a line of the file.
type place struct {
	sheet string
	row   int
}

// reader reads the lines of rosters. It remembers the identity numbers of the
// whole file: only the first occurrence is good, even when that line has another
// fault.
type reader struct {
	today clock.Date
	seen  map[cn.ResidentID]place
}

// household reads one line; at is where it stands.
func (h *reader) household(r *row, at place) *Household {
	v := &Household{Name: r.name(colName)}
	v.IDNumber = h.idNumber(r, colID)
	h.firstOccurrence(r, v.IDNumber, at)
	if v.IDNumber != "" {
		v.Sex, v.Birth = v.IDNumber.Sex(), v.IDNumber.Birth()
	}
	r.checkSex(colSex, v.Sex)
	r.checkBirth(colBirth, v.Birth)
	v.IDWarnings = r.idWarnings()
	r.category(v)
	r.causes(v)
	r.contact(v)
	if r.has(colSize) {
		v.Size = r.size(colSize)
	}
	v.IncomeYear = r.amount(colIncomeYear)
	v.RigidYear = r.amount(colRigidYear)
	v.IncomeHeadMonth = r.amount(colIncomeHead)
	v.IncomeOwnMonth = r.amount(colIncomeOwn)
	r.bank(v)
	r.consent(v)
	r.description(v)
	h.particulars(r, v)
	return v
}

// idNumber reads a required identity number; "" after an error.
func (h *reader) idNumber(r *row, column string) cn.ResidentID {
	if r.empty(column) {
		r.fail(column, IDNumberRequired)
		return ""
	}
	return h.statedID(r, column)
}

// statedID reads a number that is there, with the doubts about it.
func (h *reader) statedID(r *row, column string) cn.ResidentID {
	number, warnings := h.parseID(r, column)
	r.doubt(column, warnings)
	return number
}

func (h *reader) parseID(r *row, column string) (cn.ResidentID, []cn.Warning) {
	text, whole := r.identifier(column)
	if !whole {
		r.fail(column, string(cn.ErrIDLostDigits))
		return "", nil
	}
	number, warnings, err := cn.ParseResidentID(text, h.today)
	if errors.Is(err, cn.ErrIDLostDigits) && r.cell(column).Kind == sheet.Text && !strings.ContainsAny(text, "eE") {
		err = cn.ErrIDCheckDigit // a text keeps its digits: the zeros were typed
	}
	if r.reject(column, err) {
		return "", nil
	}
	return number, warnings
}

// firstOccurrence compares whole numbers, so that an old 15-digit number and its
// 18-digit form are one person.
func (h *reader) firstOccurrence(r *row, number cn.ResidentID, at place) {
	if number == "" {
		return
	}
	if first, again := h.seen[number]; again {
		r.fail(colID, DuplicateInFile, errs.Args{"row": first.row, "sheet": first.sheet})
		return
	}
	h.seen[number] = at
}

// checkSex compares a stated sex with that of the identity number.
func (r *row) checkSex(column string, sex cn.Sex) {
	word := bare(r.raw(column))
	switch {
	case word == "":
	case !maleWords[word] && !femaleWords[word]:
		r.warn(column, SexUnknown)
	case sex != "" && maleWords[word] != (sex == cn.Male):
		r.warn(column, SexMismatch)
	}
}

func (r *row) checkBirth(column string, birth clock.Date) {
	if r.empty(column) {
		return
	}
	stated, ok := parseDate(r.cell(column))
	switch {
	case !ok:
		r.warn(column, BirthFormat)
	case !birth.IsZero() && !stated.agrees(birth):
		r.warn(column, BirthMismatch)
	}
}

// idWarnings sums up the doubts about the number that the row has been given so far.
func (r *row) idWarnings() (w IDWarnings) {
	for _, reason := range r.reasons {
		switch reason.Code {
		case string(cn.WarnIDUpgraded):
			w.Completed = true
		case SexMismatch, BirthMismatch:
			w.Contradicted = true
		}
	}
	return w
}

func (r *row) category(v *Household) {
	if r.empty(colCategory) {
		r.fail(colCategory, CategoryRequired)
		return
	}
	v.CategoryStated = r.text(colCategory)
	meaning, ok := parseCategory(v.CategoryStated)
	if !ok {
		r.fail(colCategory, CategoryUnknown)
		return
	}
	v.Category, v.CategoryCurrent, v.CategoryLegacy = meaning.code, meaning.current, meaning.legacy
	if meaning.legacy {
		r.warn(colCategory, CategoryLegacy, errs.Args{"current": string(meaning.current)})
	}
}

// causes reads exactly one main cause and up to three others.
func (r *row) causes(v *Household) {
	v.CauseNote = r.note(colCauseNote)
	if r.has(colMainCause) {
		r.mainCause(v)
	}
	r.otherCauses(v, splitCauses(r.raw(colOtherCauses)))
	needsNote := v.MainCause == OtherCause || slices.Contains(v.OtherCauses, OtherCause)
	if needsNote && v.CauseNote == "" && r.raw(colRemark) == "" {
		r.warn(colMainCause, CauseNoteMissing)
	}
}

func (r *row) mainCause(v *Household) {
	text := r.raw(colMainCause)
	if r.empty(colMainCause) {
		r.fail(colMainCause, CauseRequired)
		return
	}
	if cause, remark, ok := parseCause(text); ok {
		v.MainCause = cause
		v.addRemark(cause, remark)
		return
	}
	parts := splitCauses(text)
	if len(parts) < 2 {
		r.fail(colMainCause, CauseUnknown)
		return
	}
	cause, remark, ok := parseCause(parts[0])
	if !ok {
		r.fail(colMainCause, CauseUnknown)
		return
	}
	v.MainCause = cause
	v.addRemark(cause, remark)
	r.warn(colMainCause, CauseSeveral)
	r.addCauses(v, colMainCause, parts[1:])
}

func (r *row) otherCauses(v *Household, stated []string) {
	r.addCauses(v, colOtherCauses, stated)
	if len(v.OtherCauses) > maxOtherCauses {
		v.OtherCauses = v.OtherCauses[:maxOtherCauses]
		r.warn(colOtherCauses, CausesTooMany, errs.Args{"max": maxOtherCauses})
	}
}

// addCauses adds other causes; words for "none" add nothing.
func (r *row) addCauses(v *Household, column string, stated []string) {
	for _, text := range stated {
		if noWords[bare(text)] || bare(text) == "" {
			continue
		}
		cause, remark, ok := parseCause(text)
		if !ok {
			r.fail(column, CauseUnknown)
			return
		}
		v.addRemark(cause, remark)
		if cause != v.MainCause && !slices.Contains(v.OtherCauses, cause) {
			v.OtherCauses = append(v.OtherCauses, cause)
		}
	}
}

// addRemark keeps what is said about a cause. What tells about health goes where
// health is kept, which is better protected.
func (v *Household) addRemark(c Cause, remark string) {
	into := &v.CauseNote
	if medical[c] {
		into = &v.Health
	}
	*into = joinTexts(*into, oneLine(remark))
}

func joinTexts(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "；" + b
}

func (r *row) contact(v *Household) {
	if !r.has(colPhone) {
		return
	}
	if r.absent(colPhone) {
		r.warn(colPhone, PhoneRequired)
		return
	}
	if numbers := r.phones(colPhone); len(numbers) > 0 {
		v.Phone, v.OtherPhones = numbers[0], numbers[1:]
	}
}

func (r *row) bank(v *Household) {
	v.BankName = r.text(colBank)
	v.BankAccountName = r.text(colAccountName)
	if r.absent(colCard) {
		return
	}
	text, whole := r.identifier(colCard)
	if !whole {
		r.fail(colCard, string(cn.ErrCardLostDigits))
		return
	}
	card, warnings, err := cn.ParseBankCard(text)
	if r.reject(colCard, err) {
		return
	}
	r.doubt(colCard, warnings)
	v.BankCard = string(card)
}

// consent: what is not clearly a yes is no consent.
func (r *row) consent(v *Household) {
	yes, known := r.flag(colConsent)
	if !known {
		r.warn(colConsent, ConsentUnknown)
	}
	v.ConsentsToNotice = yes
}

func (r *row) description(v *Household) {
	v.Unit, v.Address = r.text(colUnit), r.note(colAddress)
	v.Employment, v.Health = r.text(colEmployment), joinTexts(r.text(colHealth), v.Health)
	v.Wish, v.Remark = r.note(colWish), r.note(colRemark)
	v.HasDisability = r.stated(colDisability) || disabled(v.Health)
	v.IsModelWorker = r.stated(colModel)
	v.IsMigrant, _ = r.flag(colMigrant)
	v.IsSingleParent, _ = r.flag(colSingle)
	v.Extra = r.extra()
}

// disabled reports a state of health such as 残疾 or 肢体残疾.
func disabled(health string) bool {
	return strings.HasSuffix(health, "残疾") && !strings.ContainsAny(health, "无非")
}

// extra keeps the columns without a meaning here, shortened rather than refused.
func (r *row) extra() map[string]string {
	out := map[string]string{}
	for _, i := range r.header.Extra {
		text := oneLine(r.cells.Cell(i).Text)
		if text == "" {
			continue
		}
		if runes := []rune(text); len(runes) > maxLongText {
			text = string(runes[:maxLongText])
		}
		out[r.header.Labels[i]] = text
	}
	if len(out) == 0 {
		return nil
	}
	return out
}
