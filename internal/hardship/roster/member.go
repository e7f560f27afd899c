package roster

import (
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// memberLine is one line of a members' sheet until its head is known.
type memberLine struct {
	outcome  Outcome
	member   Member
	headID   cn.ResidentID
	headName string
	joined   bool         // the head was found
	fate     sheet.Result // of the head's line
}

// linked reports a line that says whose member it lists.
func (m *memberLine) linked() bool { return m.headID != "" || m.headName != "" }

// readMember reads one line of a members' sheet.
func (h *reader) readMember(r *row, at place) *memberLine {
	m := &memberLine{}
	m.headID, m.headName = h.headOf(r)
	v := Member{Name: r.name(colName), Row: at.row, Sheet: at.sheet}
	if v.Relation = r.text(colRelation); v.Relation == "" {
		r.fail(colRelation, RelationRequired)
	}
	if !r.absent(colID) {
		v.IDNumber = h.statedID(r, colID)
	}
	if v.IDNumber != "" {
		v.Sex, v.Birth = v.IDNumber.Sex(), v.IDNumber.Birth()
		r.checkSex(colSex, v.Sex)
		r.checkBirth(colBirth, v.Birth)
		v.IDWarnings = r.idWarnings()
	} else {
		v.describe(r)
	}
	v.Health, v.Status, v.Workplace = r.text(colHealth), r.text(colStatus), r.text(colWorkplace)
	v.IncomeMonth = r.amount(colIncome)
	v.Codes = r.memberCodes()
	v.EnrolledYear, v.StudyYears = r.number(colEnrolled, 1950, h.today.Year+1), r.number(colYears, 1, 10)
	m.member = v
	m.outcome = Outcome{Sheet: at.sheet, Row: at.row, Result: sheet.OK, Read: r.cells.Read}
	for _, reason := range r.reasons {
		m.outcome.Add(reason)
	}
	return m
}

// describe takes sex and birth from their columns when there is no number, as for
// small children.
func (v *Member) describe(r *row) {
	switch word := bare(r.raw(colSex)); {
	case maleWords[word]:
		v.Sex = cn.Male
	case femaleWords[word]:
		v.Sex = cn.Female
	case word != "":
		r.warn(colSex, SexUnknown)
	}
	if r.empty(colBirth) {
		return
	}
	stated, ok := parseDate(r.cell(colBirth))
	if !ok {
		r.warn(colBirth, BirthFormat)
		return
	}
	if stated.Day > 0 {
		v.Birth.Year, v.Birth.Month, v.Birth.Day = stated.Year, stated.Month, stated.Day
	}
}

// headOf reads whose member the line lists: by identity number, else by name.
// Doubts about the number are reported on the head's own line.
func (h *reader) headOf(r *row) (cn.ResidentID, string) {
	if !r.empty(colHeadID) {
		number, _ := h.parseID(r, colHeadID)
		return number, ""
	}
	if r.empty(colHeadName) {
		r.fail(colHeadID, HeadRequired)
		return "", ""
	}
	return "", r.name(colHeadName)
}
