package hardship

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// rosterWriter writes a matched chunk with one statement per table.
type rosterWriter struct {
	filing
	today clock.Date
}

func (w *rosterWriter) write(ctx context.Context, tx db.Tx, m *rosterMatch) error {
	var fresh, known []*matchedRow
	for _, row := range m.rows {
		switch {
		case row.effect == EffectNew:
			fresh = append(fresh, row)
		case row.effect == EffectUpdate && m.chunk.UpdateExisting:
			known = append(known, row)
		}
	}
	if err := w.file(ctx, tx, fresh); err != nil {
		return err
	}
	if err := w.change(ctx, tx, m, known); err != nil {
		return err
	}
	return w.consents(ctx, tx, append(fresh, known...))
}

// file writes the new archives.
func (w *rosterWriter) file(ctx context.Context, tx db.Tx, rows []*matchedRow) error {
	if len(rows) == 0 {
		return nil
	}
	numbers, err := takeNumbers(ctx, tx, w.today.Year, len(rows))
	if err != nil {
		return err
	}
	nearest, err := NearestTx(ctx, tx, w.today)
	if err != nil {
		return err
	}
	archives := make([]*Archive, len(rows))
	var persons []*HouseholdPerson
	for i, row := range rows {
		row.after.OwnerID = nearest(row.after.UnitPath)
		a, members, err := w.archive(ctx, row.after)
		if err != nil {
			return err
		}
		a.Number, a.Provenance = numbers(i), FromImport
		w.agree(a, row)
		archives[i], row.archive, row.written = a, a, true
		persons = append(persons, members...)
	}
	return w.insert(ctx, tx, kindImported, archives, persons)
}

// change writes the next versions of the archives on file.
func (w *rosterWriter) change(ctx context.Context, tx db.Tx, m *rosterMatch, rows []*matchedRow) error {
	archives, events := make([]*Archive, len(rows)), make([]*ArchiveEvent, len(rows))
	var persons []*HouseholdPerson
	for i, row := range rows {
		a := row.archive
		members, err := row.after.rows(w.keys, a, m.persons[a.ID], row.before, w.source())
		if err != nil {
			return err
		}
		if err := a.put(w.keys, row.after, row.before, w.source()); err != nil {
			return err
		}
		w.agree(a, row)
		a.Version++
		a.UpdatedAt = w.at
		a.outOfStep()
		events[i] = w.by.event(a, kindImported, w.at)
		events[i].Changes = row.before.changesTo(row.after)
		archives[i], row.written = a, true
		persons = append(persons, members...)
	}
	if err := updateArchives(ctx, tx, archives); err != nil {
		return err
	}
	if err := storePersons(ctx, tx, persons); err != nil {
		return err
	}
	for _, row := range rows {
		if row.before.HeadName != row.after.HeadName {
			if err := replaceSearchKeys(ctx, tx, row.archive, row.before.HeadName); err != nil {
				return err
			}
		}
	}
	if err := insertEvents(ctx, tx, events); err != nil {
		return err
	}
	return snapshot(ctx, tx, w.by, w.at, archives)
}

func (w *rosterWriter) agree(a *Archive, row *matchedRow) {
	if row.consent {
		end := withoutEnd
		a.NoticeConsentUntil = &end
	}
}

// importedConsent is the text version of a consent that a sheet only asserts.
const importedConsent = "roster"

func (w *rosterWriter) consents(ctx context.Context, tx db.Tx, rows []*matchedRow) error {
	var consents []*Consent
	for _, row := range rows {
		if !row.consent {
			continue
		}
		a := row.archive
		consents = append(consents, &Consent{
			TenantID: a.TenantID, ID: id.New(id.Consent), ArchiveID: a.ID, PersonName: a.HeadName,
			Purpose: ForNotice, TextVersion: importedConsent, Channel: "import", SignedOn: w.today,
			RecordedBy: w.by.id, RecordedAt: w.at,
		})
	}
	return insertConsents(ctx, tx, consents)
}
