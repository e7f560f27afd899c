package hardship

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// FiledEntry is what a list of the national system says about a household. Empty fields
// were not stated.
type FiledEntry struct {
	Number     string        `json:"number,omitempty"` // 职工编号 there
	FiledOn    *clock.Date   `json:"filedOn,omitempty"`
	Name       string        `json:"name"`
	IDNumber   cn.ResidentID `json:"idNumber"`
	Category   string        `json:"category,omitempty"` // as written
	Phone      string        `json:"phone,omitempty"`
	Unit       string        `json:"unit,omitempty"`
	Size       int           `json:"size,omitempty"`
	IncomeYear *money.Fen    `json:"incomeYear,omitempty"`
	IncomeOwn  *money.Fen    `json:"incomeOwn,omitempty"` // 本人月平均收入
}

// FiledDifference is a field about which the list and the archive disagree, both masked
// as they are elsewhere.
type FiledDifference struct{ Field, Here, There string }

// FiledMatch is the archive that an entry is about, nil for a household that is not on
// file here. An archive that has ended is told, and not compared.
type FiledMatch struct {
	Archive     *Archive
	Differences []FiledDifference
}

// MatchFiled finds the archives of the entries and compares them, within a unit's subtree
// where one is given. Errors: FORBIDDEN.
func (s *Service) MatchFiled(ctx context.Context, unit *id.ID, entries []FiledEntry) ([]FiledMatch, error) {
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	heads := make([]secret.Index, len(entries))
	for i, e := range entries {
		heads[i] = r.keys.Index(indexIDNumber, string(e.IDNumber))
	}
	found, units, err := s.filedArchives(ctx, r, unit, heads)
	if err != nil {
		return nil, err
	}
	out := make([]FiledMatch, len(entries))
	for i, e := range entries {
		a := found[string(heads[i])]
		if a == nil {
			continue
		}
		out[i].Archive = a
		if a.State.Live() {
			st, err := open(r.keys, a, nil)
			if err != nil {
				return nil, fmt.Errorf("archive %s: %w", a.ID, err)
			}
			out[i].Differences = st.differences(&e, units[a.UnitID])
		}
	}
	return out, nil
}

// filedArchives finds archives by the blind indexes of their heads, the live one of each
// head before any that has ended, and the names of their units.
func (s *Service) filedArchives(ctx context.Context, r reader, unit *id.ID, heads []secret.Index) (map[string]*Archive, map[id.ID]string, error) {
	c, err := s.conditions(ctx, authz.ArchiveFile, within(unit), r)
	if err != nil {
		return nil, nil, err
	}
	c.add("a.id_number_bix = any(?)", heads)
	archives := db.Many[*Archive]("select "+archiveColumns+" from app.archive a where "+c.sql()+" order by a.live desc, a.id desc limit 2000", c.args...)
	units := db.Many[unitNamed]("select u.id, u.name from app.unit u order by u.id limit 10000")
	if err := s.db.Fetch(ctx, archives, units); err != nil {
		return nil, nil, err
	}
	found := map[string]*Archive{}
	for _, a := range archives.Rows {
		a.seen = r
		if found[string(a.IDNumberBix)] == nil {
			found[string(a.IDNumberBix)] = a
		}
	}
	names := map[id.ID]string{}
	for _, u := range units.Rows {
		names[u.ID] = u.Name
	}
	return found, names, nil
}

type unitNamed struct {
	ID   id.ID
	Name string
}

func within(unit *id.ID) *ArchiveFilter {
	if unit == nil {
		return nil
	}
	return &ArchiveFilter{UnitIDs: []id.ID{*unit}}
}

// Fields that are compared, under their names in the API.
const (
	FiledName     = "headName"
	FiledCategory = "category"
	FiledPhone    = "phone"
	FiledUnit     = "unit"
	FiledSize     = "householdSize"
	FiledIncome   = "incomeYear"
	FiledOwn      = "incomeOwnMonth"
)

// differences compares what the entry states, field by field in the order of the form.
func (st *statement) differences(e *FiledEntry, unit string) (out []FiledDifference) {
	differ := func(field string, stated, same bool, here, there string) {
		if stated && !same {
			out = append(out, FiledDifference{field, here, there})
		}
	}
	differ(FiledName, e.Name != "", e.Name == st.HeadName, cn.MaskName(st.HeadName), cn.MaskName(e.Name))
	differ(FiledCategory, e.Category != "", st.isCategory(e.Category), CategoryWords[st.Category].ZH, unnumbered(e.Category))
	differ(FiledPhone, e.Phone != "", e.Phone == st.Phone.Reveal(), cn.MaskPhone(st.Phone.Reveal()), cn.MaskPhone(e.Phone))
	differ(FiledUnit, e.Unit != "", sameText(e.Unit, unit) || sameText(e.Unit, st.Workplace), unit, unnumbered(e.Unit))
	differ(FiledSize, e.Size > 0, e.Size == st.HouseholdSize, strconv.Itoa(st.HouseholdSize), strconv.Itoa(e.Size))
	differ(FiledIncome, e.IncomeYear != nil, sameFen(e.IncomeYear, st.IncomeYear), yuan(st.IncomeYear), yuan(e.IncomeYear))
	differ(FiledOwn, e.IncomeOwn != nil, sameFen(e.IncomeOwn, st.IncomeOwnMonth), yuan(st.IncomeOwnMonth), yuan(e.IncomeOwn))
	return out
}

// unnumbered is a free text of a list, of which a shifted column may be a number.
func unnumbered(s string) string { return longNumber.ReplaceAllStringFunc(s, cn.MaskCard) }

// isCategory compares by meaning: every vocabulary has its own words.
func (st *statement) isCategory(words string) bool {
	there, ok := roster.CurrentCategory(words)
	here, _ := roster.CurrentCategory(CategoryWords[st.Category].ZH)
	return ok && there == here
}

func sameText(a, b string) bool {
	return strings.Join(strings.Fields(a), "") == strings.Join(strings.Fields(b), "")
}

func sameFen(a, b *money.Fen) bool { return a != nil && b != nil && *a == *b }

func yuan(f *money.Fen) string {
	if f == nil {
		return ""
	}
	return f.Yuan()
}
