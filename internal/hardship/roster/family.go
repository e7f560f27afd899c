package roster

import (
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// families matches members with their heads.
type families struct {
	lines        []*memberLine // in the order of the file
	byID         map[cn.ResidentID][]*memberLine
	byName       map[string][]*memberLine
	byNameNeeded bool
	names        map[string]int
	heads        map[cn.ResidentID]bool
}

func newFamilies() *families {
	return &families{
		byID: map[cn.ResidentID][]*memberLine{}, byName: map[string][]*memberLine{}, names: map[string]int{},
		heads: map[cn.ResidentID]bool{},
	}
}

func (f *families) add(m *memberLine) {
	f.lines = append(f.lines, m)
	switch {
	case m.headID != "":
		f.byID[m.headID] = append(f.byID[m.headID], m)
	case m.headName != "":
		f.byNameNeeded = true
		f.byName[m.headName] = append(f.byName[m.headName], m)
	}
}

func (f *families) count(headName string) { f.names[headName]++ }

// join gives a household its good members. A head that occurs again gets none:
// they belong to the first occurrence.
func (f *families) join(head *Outcome) {
	v := head.Value
	lines := f.byName[v.Name]
	if f.names[v.Name] > 1 {
		lines = nil
	}
	if v.IDNumber != "" && !f.heads[v.IDNumber] {
		f.heads[v.IDNumber] = true
		lines = append(lines[:len(lines):len(lines)], f.byID[v.IDNumber]...)
	}
	for _, m := range lines {
		m.joined, m.fate = true, head.Result
		if m.isHead(v) {
			m.outcome = ignoredOutcome(place{m.outcome.Sheet, m.outcome.Row}, IgnoredHeadSelf, m.outcome.Read)
			continue
		}
		if m.outcome.Result != sheet.Error {
			v.Members = append(v.Members, m.member)
		}
	}
}

// isHead reports the line by which a list of the whole family names its head.
func (m *memberLine) isHead(v *Household) bool {
	return headRelations[bare(m.member.Relation)] || m.member.IDNumber != "" && m.member.IDNumber == v.IDNumber
}

// settle completes the verdict on a member when all heads are known.
func (f *families) settle(m *memberLine) {
	if m.outcome.Result == sheet.Ignored || !m.linked() {
		return
	}
	column := colHeadID
	if m.headID == "" {
		column = colHeadName
	}
	switch {
	case !m.joined && f.names[m.headName] > 1:
		m.outcome.Add(sheet.Reason{Code: HeadAmbiguous, Severity: sheet.Error, Column: column})
	case !m.joined:
		m.outcome.Add(sheet.Reason{Code: HeadNotFound, Severity: sheet.Error, Column: column})
	case m.fate == sheet.Error:
		m.outcome.Add(sheet.Reason{Code: HeadRefused, Severity: sheet.Error, Column: column})
	case f.heads[m.member.IDNumber]:
		m.outcome.Add(sheet.Reason{Code: MemberIsHead, Severity: sheet.Warning, Column: colID})
	}
}
