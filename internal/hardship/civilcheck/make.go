package civilcheck

import (
	"context"
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

// MakeCivilBatchInput puts the households of a unit and of those below it on a list.
type MakeCivilBatchInput struct {
	UnitID        id.ID
	Office        string // where the list goes
	Purpose       string // why the people on it are shown in clear
	ExpectedCount int    // of households that were confirmed
}

// Validate checks the shape.
func (in *MakeCivilBatchInput) Validate() error {
	var v validate.Errors
	v.OneLine("office", in.Office, 2, 100)
	v.OneLine("purpose", in.Purpose, 4, 200)
	v.Range("expectedCount", int64(in.ExpectedCount), 1, MaxHouseholds)
	return v.Err()
}

// Make gives all households of a unit that are ready the next number of the year, and
// notes which ones were left out. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT
// (hardship.civil_batch.changed, args.count: others came or went).
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
		return s.listTx(ctx, tx, b, in.ExpectedCount)
	})
}

// listTx fills and stores a batch whose head is complete but for the number.
func (s *Service) listTx(ctx context.Context, tx db.Tx, b *CivilBatch, expected int) (err error) {
	if b.Number, err = takeNumber(ctx, tx, clock.DateOf(b.ListedAt).Year); err != nil {
		return err
	}
	ready, err := candidatesTx(ctx, tx, b.UnitPath, s.today(), []CivilReadiness{Ready}, MaxHouseholds)
	if err != nil {
		return err
	}
	if len(ready) != expected {
		return errs.New(errs.Conflict, "hardship.civil_batch.changed", errs.Args{"count": len(ready)})
	}
	leftOut, err := candidatesTx(ctx, tx, b.UnitPath, s.today(), []CivilReadiness{NoAuthorisation, NoIDNumber}, MaxHouseholds)
	if err != nil {
		return err
	}
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
