package hardship

import (
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// MaxRosterChunk bounds the rows of one transaction of an import.
const MaxRosterChunk = 500

// RosterChunk is a part of a roster whose rows were found good.
type RosterChunk struct {
	ImportID      id.ID
	Rows          []RosterRow
	DefaultUnitID *id.ID // for rows whose unit text matches no unit
	// UpdateExisting also writes rows that change archives on file.
	UpdateExisting bool
}

// RosterRow is one household with its row number in the sheet.
type RosterRow struct {
	Row       int
	Household *roster.Household
}

// RosterEffect is what importing a row does.
type RosterEffect string

// The effects; a row that cannot be imported has none.
const (
	EffectNew       RosterEffect = "new"       // files an archive
	EffectUpdate    RosterEffect = "update"    // changes the one on file
	EffectSame      RosterEffect = "same"      // says what is on file
	EffectElsewhere RosterEffect = "elsewhere" // another union of the federation holds the person; not written
)

// RosterResult is what became of one row. Reasons are added to those of the sheet;
// with one of severity error the row is not imported.
type RosterResult struct {
	Row       int
	Effect    RosterEffect
	Reasons   []sheet.Reason
	ArchiveID id.ID // Nil for a new archive that is only previewed
	Written   bool
}

// Reasons that only the archives on file can give. The unit column is "unit".
const (
	reasonUnitRequired  = "unit_required"
	reasonUnitUnknown   = "unit_unknown"
	reasonUnitAmbiguous = "unit_ambiguous" // count
	reasonUnitForbidden = "unit_out_of_scope"
	reasonFrozen        = "archive_frozen"     // number
	reasonHeadIsMember  = "head_is_member"     // number
	reasonMemberIsHead  = "member_is_head"     // the member is left out
	reasonHouseholdSize = "household_size"     // max
	reasonHouseholdGrew = "household_enlarged" // size: the sheet says fewer than it names
)

// PreviewRoster tells what importing the rows would do and writes nothing.
func (s *Service) PreviewRoster(ctx context.Context, in RosterChunk) (results []RosterResult, err error) {
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		m, err := s.matchRoster(ctx, tx, in)
		if err != nil {
			return err
		}
		results = m.results()
		return nil
	})
	return results, err
}

// ImportRosterTx writes one chunk in the caller's transaction: rows of persons
// without an archive file one, rows of archives on file change them if the chunk
// says so. The actor of ctx decides into which units. A row that was written by an
// earlier attempt is found to be the same.
func (s *Service) ImportRosterTx(ctx context.Context, tx db.Tx, in RosterChunk) ([]RosterResult, error) {
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	if _, err := takeNumbers(ctx, tx, r.today.Year, 0); err != nil {
		return nil, err
	}
	m, err := s.matchRoster(ctx, tx, in)
	if err != nil {
		return nil, err
	}
	w := &rosterWriter{filing: filing{at: s.clock.Now(), by: actor(ctx), keys: r.keys}, today: r.today}
	w.from = Source{From: ImportSource, Ref: &in.ImportID}
	if err := w.write(ctx, tx, m); err != nil {
		return nil, fmt.Errorf("import roster: %w", err)
	}
	results := m.results()
	var items []audit.Item
	for _, res := range results {
		if res.Written {
			items = append(items, audit.Item{Object: audit.Of(res.ArchiveID), Data: res.Effect})
		}
	}
	if len(items) == 0 {
		return results, nil
	}
	if err := s.follow(ctx, tx, m.written()...); err != nil {
		return nil, err
	}
	return results, s.audit.AppendBulk(ctx, tx, audit.Event{Action: "archive.import", Object: audit.Of(in.ImportID)}, items)
}

// written lists the archives that were stored.
func (m *rosterMatch) written() (archives []id.ID) {
	for _, row := range m.rows {
		if row.written {
			archives = append(archives, row.archive.ID)
		}
	}
	return archives
}

func (m *rosterMatch) results() []RosterResult {
	out := make([]RosterResult, len(m.rows))
	for i, row := range m.rows {
		out[i] = RosterResult{Row: row.in.Row, Effect: row.effect, Reasons: row.reasons, Written: row.written}
		if row.archive != nil {
			out[i].ArchiveID = row.archive.ID
		}
	}
	return out
}

var errChunkTooLarge = errs.New(errs.BadUserInput, "hardship.import.chunk", errs.Args{"max": MaxRosterChunk})
