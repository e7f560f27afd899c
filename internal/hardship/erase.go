package hardship

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/erasure"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// EraseWith registers what takes away the rows that other capabilities keep of households,
// in the order in which it has to happen: whatever refers to a row goes before it. Call it
// while the program is put together.
func (s *Service) EraseWith(erasers ...erasure.Eraser) { s.erase = append(s.erase, erasers...) }

// eraseOwn goes last, because everybody's rows refer to people and versions.
var eraseOwn = erasure.By("erase_hardship")

// DestroyTx destroys a locked archive whose destruction was decided: of the household
// nothing is left but a number, and who it was nobody can tell. It answers what went.
// Errors: FAILED_PRECONDITION (hardship.archive.state).
func (s *Service) DestroyTx(ctx context.Context, tx db.Tx, a *Archive) ([]erasure.Line, error) {
	if _, err := a.State.After(Destroy); err != nil {
		return nil, err
	}
	persons, err := personsOnlyHere(ctx, tx, a.ID)
	if err != nil {
		return nil, err
	}
	gone := &erasure.Gone{Archive: a.ID, Persons: persons}
	var lines []erasure.Line
	for _, erase := range append(s.erase[:len(s.erase):len(s.erase)], eraseOwn) {
		went, err := erase(ctx, tx, gone)
		if err != nil {
			return nil, err
		}
		gone.Add(went)
		lines = append(lines, went...)
	}
	return lines, s.recordDestroyed(ctx, tx, a)
}

// recordDestroyed begins the history of what is left.
func (s *Service) recordDestroyed(ctx context.Context, tx db.Tx, a *Archive) error {
	was, is := string(a.State), string(Destroyed)
	a.Version++
	ev := actor(ctx).event(a, kindState, s.clock.Now())
	ev.Changes = []FieldChange{{Field: "state", Before: &was, After: &is}}
	return insertEvents(ctx, tx, []*ArchiveEvent{ev})
}

// DueForDisposalTx lists archives that ended the years of keeping ago: not on the day on
// which the years are full, but after it. Held ones are not due.
func (s *Service) DueForDisposalTx(ctx context.Context, tx db.Tx, years, limit int) (archives []id.ID, err error) {
	err = tx.NewRaw(sqlDueForDisposal, clock.TodayCN(s.clock), years, limit).Scan(ctx, &archives)
	return archives, err
}

// RetainTx has a locked archive kept: it goes back to the state in which it ended, with
// until the last day of its keeping, nil for as before. Errors: FAILED_PRECONDITION
// (hardship.archive.state).
func (s *Service) RetainTx(ctx context.Context, tx db.Tx, a *Archive, until *clock.Date, opinion string) error {
	if _, err := a.State.After(Retain); err != nil {
		return err
	}
	if until != nil {
		a.RetainUntil = until
	}
	return s.StepTx(ctx, tx, a, Retain, opinion)
}

const (
	// The years are full on the eve of their anniversary; counted from the eve of the end,
	// somebody who left on 29 February is not short of a day.
	sqlDueForDisposal = `select a.id from app.archive a
		where a.state <> 'ACTIVE' and a.state in ('REJECTED', 'WITHDRAWN', 'CANCELLED', 'CLOSED')
			and ((a.ended_on - 1) + make_interval(years => ?1))::date < ?0::date
			and (a.retain_until is null or a.retain_until < ?0::date)
			and not exists (select from app.archive_hold h where h.tenant_id = a.tenant_id and h.archive_id = a.id and h.lifted_at is null)
		order by a.ended_on, a.id limit ?2`

	sqlPersonsOnlyHere = `with mine as (
			select a.id_number_bix as bix from app.archive a where a.id = ?0
			union select p.id_number_bix from app.household_person p where p.archive_id = ?0 and p.id_number_bix is not null)
		select m.bix from mine m
		where not exists (select from app.archive a where a.id_number_bix = m.bix and a.live and a.id <> ?0)
			and not exists (select from app.archive a where a.id_number_bix = m.bix and not a.live and a.id <> ?0)
			and not exists (select from app.household_person p where p.id_number_bix = m.bix and p.removed_at is null and p.archive_id <> ?0)`
)

func personsOnlyHere(ctx context.Context, tx db.Tx, archive id.ID) (persons []secret.Index, err error) {
	err = tx.NewRaw(sqlPersonsOnlyHere, archive).Scan(ctx, &persons)
	return persons, err
}
