package hardship

import (
	"context"
	"fmt"
	"slices"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// rosterMatch compares the rows of a chunk with what is on file.
type rosterMatch struct {
	r        reader
	chunk    RosterChunk
	rows     []*matchedRow
	heads    map[string]*matchedRow // of the chunk, by blind index
	units    *unitFinder
	archives map[string]*Archive // by the head's blind index
	persons  map[id.ID][]*HouseholdPerson
	holders  map[string][]holder
	held     map[string]bool // by federation index
}

// matchedRow is one row on its way. archive is the one on file, and after writing
// the new one.
type matchedRow struct {
	in      RosterRow
	bix     secret.Index
	effect  RosterEffect
	reasons []sheet.Reason
	archive *Archive
	before  *statement
	after   *statement
	consent bool // the head newly agrees to be named on notices
	written bool
}

func (s *Service) matchRoster(ctx context.Context, tx db.Tx, in RosterChunk) (*rosterMatch, error) {
	if len(in.Rows) > MaxRosterChunk {
		return nil, errChunkTooLarge
	}
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	m := &rosterMatch{r: r, chunk: in, heads: map[string]*matchedRow{}}
	for _, row := range in.Rows {
		bix := r.keys.Index(indexIDNumber, string(row.Household.IDNumber))
		matched := &matchedRow{in: row, bix: bix}
		if m.heads[string(bix)] == nil {
			m.heads[string(bix)] = matched
		}
		m.rows = append(m.rows, matched)
	}
	if err := m.load(ctx, tx); err != nil {
		return nil, fmt.Errorf("load what is on file: %w", err)
	}
	for _, row := range m.rows {
		if err := m.match(ctx, row); err != nil {
			return nil, err
		}
	}
	return m, nil
}

// load reads everything that the rows of the chunk may touch, in a fixed number of
// statements.
func (m *rosterMatch) load(ctx context.Context, tx db.Tx) (err error) {
	if m.units, err = loadUnits(ctx, tx, m.chunk.DefaultUnitID); err != nil {
		return err
	}
	var heads, all, federation []secret.Index
	for _, row := range m.rows {
		heads = append(heads, row.bix)
		federation = append(federation, m.r.keys.FederationIndex(indexIDNumber, string(row.in.Household.IDNumber)))
		for _, p := range row.in.Household.Members {
			if p.IDNumber != "" {
				all = append(all, m.r.keys.Index(indexIDNumber, string(p.IDNumber)))
			}
		}
	}
	all = append(all, heads...)
	archives, err := lockArchives(ctx, tx, heads)
	if err != nil {
		return err
	}
	var ids []id.ID
	m.archives = map[string]*Archive{}
	for _, a := range archives {
		a.seen = m.r
		m.archives[string(a.IDNumberBix)] = a
		ids = append(ids, a.ID)
	}
	persons, err := selectPersons(ctx, tx, ids)
	if err != nil {
		return err
	}
	m.persons = map[id.ID][]*HouseholdPerson{}
	for _, p := range persons {
		m.persons[p.ArchiveID] = append(m.persons[p.ArchiveID], p)
	}
	found, err := holders(ctx, tx, all)
	if err != nil {
		return err
	}
	m.holders = map[string][]holder{}
	for _, h := range found {
		m.holders[string(h.Bix)] = append(m.holders[string(h.Bix)], h)
	}
	elsewhere, err := heldElsewhere(ctx, tx, federation)
	m.held = map[string]bool{}
	for _, k := range elsewhere {
		m.held[string(k)] = true
	}
	return err
}

func (row *matchedRow) refuse(column, code string, args ...errs.Args) {
	row.add(sheet.Error, column, code, args)
}

func (row *matchedRow) warn(column, code string, args ...errs.Args) {
	row.add(sheet.Warning, column, code, args)
}

func (row *matchedRow) add(severity sheet.Result, column, code string, args []errs.Args) {
	reason := sheet.Reason{Code: code, Severity: severity, Column: column}
	for _, a := range args {
		reason.Args = a
	}
	row.reasons = append(row.reasons, reason)
}

func (row *matchedRow) refused() bool {
	for _, r := range row.reasons {
		if r.Severity == sheet.Error {
			return true
		}
	}
	return false
}

// match finds the effect of one row.
func (m *rosterMatch) match(ctx context.Context, row *matchedRow) error {
	row.archive = m.archives[string(row.bix)]
	if row.archive == nil {
		row.before = &statement{}
		row.after = &statement{Facts: Facts{Tier: GrassrootTier, Flow: Stock}}
	} else {
		before, err := open(m.r.keys, row.archive, m.persons[row.archive.ID])
		if err != nil {
			return fmt.Errorf("archive %s: %w", row.archive.ID, err)
		}
		row.before, row.after = before, before.clone()
		m.editable(ctx, row)
	}
	if m.heads[string(row.bix)] != row {
		row.refuse("", roster.DuplicateInFile)
	}
	m.place(ctx, row)
	m.household(row)
	if row.refused() {
		return nil
	}
	row.effect = m.effect(row)
	return nil
}

// editable: the archive on file must be open to changes and to this actor.
func (m *rosterMatch) editable(ctx context.Context, row *matchedRow) {
	if !row.archive.State.Editable() {
		row.refuse("", reasonFrozen, errs.Args{"number": row.archive.Number})
	}
	if !authz.Can(ctx, authz.ArchiveImport, row.archive.Resource()) {
		row.refuse("unit", reasonUnitForbidden)
	}
}

func (m *rosterMatch) effect(row *matchedRow) RosterEffect {
	row.consent = row.in.Household.ConsentsToNotice && (row.archive == nil || !row.archive.NoticeConsent())
	switch {
	case row.archive == nil && m.held[string(m.r.keys.FederationIndex(indexIDNumber, string(row.in.Household.IDNumber)))]:
		return EffectElsewhere
	case row.archive == nil:
		return EffectNew
	case row.consent || len(row.before.changesTo(row.after)) > 0:
		return EffectUpdate
	default:
		return EffectSame
	}
}

// place finds the unit of the row. A row that names none keeps the one on file.
func (m *rosterMatch) place(ctx context.Context, row *matchedRow) {
	text := row.in.Household.Unit
	if text == "" && row.archive != nil {
		return
	}
	found := m.units.find(text)
	switch {
	case len(found) > 1:
		row.refuse("unit", reasonUnitAmbiguous, errs.Args{"count": len(found)})
	case len(found) == 0 && text == "":
		row.refuse("unit", reasonUnitRequired)
	case len(found) == 0:
		row.refuse("unit", reasonUnitUnknown)
	case !authz.Can(ctx, authz.ArchiveImport, authz.Resource{UnitPath: found[0].Path}):
		row.refuse("unit", reasonUnitForbidden)
	default:
		row.after.UnitID, row.after.UnitPath = found[0].ID, found[0].Path
	}
}

// household fills in what the row says and keeps one household to one archive.
func (m *rosterMatch) household(row *matchedRow) {
	for _, h := range m.holders[string(row.bix)] {
		if !h.Head && (row.archive == nil || h.ArchiveID != row.archive.ID) {
			row.refuse("", reasonHeadIsMember, errs.Args{"number": h.Number})
			return
		}
	}
	row.after.fill(row.in.Household, func(number string) bool {
		if m.headOfOwn(number) {
			row.warn("", reasonMemberIsHead)
			return false
		}
		return true
	})
	switch named := 1 + len(row.after.Members); {
	case named > 1+maxMembers:
		row.refuse("", reasonHouseholdSize, errs.Args{"min": named, "max": 1 + maxMembers})
	case row.after.HouseholdSize < named:
		if row.in.Household.Size > 0 {
			row.warn("", reasonHouseholdGrew, errs.Args{"size": named})
		}
		row.after.HouseholdSize = named
	}
}

// headOfOwn tells whether a person is head of a household of the chunk or on file.
func (m *rosterMatch) headOfOwn(number string) bool {
	bix := m.r.keys.Index(indexIDNumber, number)
	return m.heads[string(bix)] != nil || slices.ContainsFunc(m.holders[string(bix)], func(h holder) bool { return h.Head })
}
