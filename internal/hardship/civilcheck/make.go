package civilcheck

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// MaxHouseholds bounds a batch.
const MaxHouseholds = 500

// MakeCivilBatchInput puts households of a unit and of those below it on a list.
type MakeCivilBatchInput struct {
	UnitID        id.ID
	ArchiveIDs    []id.ID // those that were picked; nil: all that are ready
	Office        string  // where the list goes
	Purpose       string  // why the people on it are shown in clear
	ExpectedCount int     // of households that were confirmed
}

// Validate checks the shape.
func (in *MakeCivilBatchInput) Validate() error {
	var v validate.Errors
	v.OneLine("office", in.Office, 2, 100)
	v.OneLine("purpose", in.Purpose, 4, 200)
	v.Range("expectedCount", int64(in.ExpectedCount), 1, MaxHouseholds)
	if in.ArchiveIDs != nil {
		v.Range("archiveIds", int64(len(in.ArchiveIDs)), 1, MaxHouseholds)
		seen := map[id.ID]bool{}
		for i, x := range in.ArchiveIDs {
			v.Check(!seen[x], validate.Index("archiveIds", i, ""), "duplicate")
			seen[x] = true
		}
	}
	return v.Err()
}

// Make gives the households that were picked, or all of a unit that are ready, the next
// number of the year, and notes which ones were left out of all. Errors: BAD_USER_INPUT,
// NOT_FOUND, FORBIDDEN, CONFLICT (hardship.civil_batch.changed, args.count: others came or
// went), FAILED_PRECONDITION (hardship.civil_batch.not_ready, args.numbers and count).
func (s *Service) Make(ctx context.Context, in MakeCivilBatchInput) (*CivilBatchPayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	by, name, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	days, err := s.Calendar.Holidays(ctx)
	if err != nil {
		return nil, err
	}
	b := &CivilBatch{
		TenantID: authz.From(ctx).TenantID, ID: id.New(id.CivilBatch), UnitID: in.UnitID, Office: strings.TrimSpace(in.Office),
		Purpose: strings.TrimSpace(in.Purpose), ListedBy: by, ListedByName: name, ListedAt: s.Clock.Now(), Version: 1, today: s.today(),
	}
	return &CivilBatchPayload{b}, s.DB.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if b.UnitPath, err = unitPath(ctx, tx, in.UnitID); err != nil {
			return err
		}
		if err := authz.Require(ctx, authz.ArchiveCheck, authz.Resource{UnitPath: b.UnitPath}); err != nil {
			return err
		}
		settings, err := s.Intake.SettingsTx(ctx, tx)
		if err != nil {
			return err
		}
		b.DueOn, _ = days.AddWorkdays(s.today(), settings.CivilDays)
		// The number locks the register: nobody else takes a household onto a list now.
		if b.Number, err = takeNumber(ctx, tx, clock.DateOf(b.ListedAt).Year); err != nil {
			return err
		}
		ready, leftOut, err := s.chosenTx(ctx, tx, b.UnitPath, in.ArchiveIDs)
		if err != nil {
			return err
		}
		if len(ready) != in.ExpectedCount {
			return errs.New(errs.Conflict, "hardship.civil_batch.changed", errs.Args{"count": len(ready)})
		}
		return s.listTx(ctx, tx, b, ready, leftOut)
	})
}

// chosenTx are the households of a subtree that go onto a list: those picked, or all that
// are ready beside those that are left out because they are not.
func (s *Service) chosenTx(ctx context.Context, tx db.Tx, unitPath string, picked []id.ID) (ready, leftOut []*CivilCandidate, err error) {
	in := candidatesIn{unitPath: unitPath, today: s.today(), picked: picked, readiness: []CivilReadiness{Ready}}
	if ready, err = in.find(ctx, tx); err != nil {
		return nil, nil, err
	}
	if picked != nil {
		return ready, nil, requireReady(ctx, tx, unitPath, picked, ready)
	}
	in.readiness = []CivilReadiness{NoAuthorisation, NoIDNumber}
	leftOut, err = in.find(ctx, tx)
	return ready, leftOut, err
}

// requireReady refuses what was picked and is not of the subtree, or not ready by now.
func requireReady(ctx context.Context, tx db.Tx, unitPath string, picked []id.ID, ready []*CivilCandidate) error {
	if len(ready) == len(picked) {
		return nil
	}
	numbers, err := numbersOf(ctx, tx, unitPath, picked)
	if err != nil {
		return err
	}
	if len(numbers) < len(picked) {
		return errs.New(errs.NotFound, "hardship.archive.missing")
	}
	for _, c := range ready {
		delete(numbers, c.ArchiveID)
	}
	lacking := slices.Sorted(maps.Values(numbers))
	return errs.New(errs.FailedPrecondition, "hardship.civil_batch.not_ready", errs.Args{
		"count": len(lacking), "numbers": strings.Join(lacking[:min(len(lacking), maxNamed)], "、"),
	})
}

// maxNamed bounds the case numbers that a refusal names.
const maxNamed = 5

// listTx fills and stores a batch whose head is complete.
func (s *Service) listTx(ctx context.Context, tx db.Tx, b *CivilBatch, ready, leftOut []*CivilCandidate) (err error) {
	archives := make([]id.ID, len(ready))
	for i, c := range ready {
		archives[i] = c.ArchiveID
	}
	b.Households, b.HouseholdsWaiting = len(ready), len(ready)
	if b.People, err = countPeople(ctx, tx, archives); err != nil {
		return err
	}
	if err := insertBatch(ctx, tx, b); err != nil {
		return err
	}
	if err := insertHouseholds(ctx, tx, rowsOf(b, ready, leftOut)); err != nil {
		return err
	}
	if err := insertPeople(ctx, tx, b.ID, archives); err != nil {
		return err
	}
	if err := s.Intake.ListChecksTx(ctx, tx, b.ID, b.ListedBy, archives); err != nil {
		return err
	}
	return s.Audit.Append(ctx, tx, audit.Event{Action: "civil_batch.make", Object: audit.Of(b.ID), Reason: b.Purpose, After: b})
}

// rowsOf numbers the households of a batch, those left out behind the others.
func rowsOf(b *CivilBatch, ready, leftOut []*CivilCandidate) []*household {
	rows := make([]*household, 0, len(ready)+len(leftOut))
	add := func(c *CivilCandidate, why *CivilReadiness) {
		rows = append(rows, &household{
			TenantID: b.TenantID, BatchID: b.ID, ArchiveID: c.ArchiveID, Seq: len(rows) + 1, Round: c.Round, LeftOut: why, People: c.People,
		})
	}
	for _, c := range ready {
		add(c, nil)
	}
	for _, c := range leftOut {
		add(c, &c.Readiness)
	}
	return rows
}
