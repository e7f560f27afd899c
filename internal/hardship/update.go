package hardship

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// UpdateArchiveInput changes facts. What is absent stays; so does a sensitive value
// that comes back as the mask it was shown as.
type UpdateArchiveInput struct {
	ID              id.ID
	ExpectedVersion int
	Reason          string
	UnitID          *id.ID
	HeadName        *string
	IDNumber        *string
	Category        *Category
	Tier            *ArchiveTier
	Flow            *ArchiveFlow
	Phone           *string
	Address         *string
	Nation          *string
	Employment      *string
	IsMigrant       *bool
	IsSingleParent  *bool
	HasDisability   *bool
	HouseholdSize   *int
	MainCause       *Cause
	OtherCauses     []Cause
	CauseNote       *string
	Health          *string
	Wish            *string
	IncomeYear      *money.Fen
	RigidYear       *money.Fen
	BankName        *string
	BankCard        *string
	BankAccountName *string
	OwnerID         *id.ID
	Members         []HouseholdPersonInput
	ParticularsInput
	Source    *DatumSource // OFFICER
	SourceRef *id.ID       // the visit that the source names
}

const (
	minReason = 2
	maxReason = 200
)

// Validate checks the shape. The facts are checked against the archive itself,
// because only there a mask can be told from a value.
func (in *UpdateArchiveInput) Validate() error {
	var v validate.Errors
	v.Text("reason", in.Reason, minReason, maxReason)
	v.Check(in.Source == nil || known(*in.Source, statedSources), "source", "unknown_value")
	return v.Err()
}

func (in *UpdateArchiveInput) source(ctx context.Context, at time.Time) Source {
	from := Source{From: OfficerSource, Ref: in.SourceRef, At: at, By: actor(ctx).name}
	if in.Source != nil {
		from.From = *in.Source
	}
	return from
}

// UpdateArchivePayload is the archive after the change.
type UpdateArchivePayload struct{ Archive *Archive }

// Update changes an archive into its next version. A change that changes nothing
// answers the archive as it is. Errors: BAD_USER_INPUT, NOT_FOUND
// (hardship.archive.missing, hardship.unit.missing), FORBIDDEN, CONFLICT (version,
// hardship.archive.exists, hardship.person.is_head), FAILED_PRECONDITION
// (hardship.archive.frozen, hardship.unit.dissolved).
func (s *Service) Update(ctx context.Context, in UpdateArchiveInput) (*UpdateArchivePayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	out := &UpdateArchivePayload{}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if in.IDNumber != nil || in.Members != nil {
			// The register is locked before the archive in every command.
			if _, err := takeNumbers(ctx, tx, r.today.Year, 0); err != nil {
				return err
			}
		}
		a, err := s.lockFor(ctx, tx, in.ID, (*Archive).editing, &in.ExpectedVersion)
		if err != nil {
			return err
		}
		if !a.State.Editable() {
			return errs.New(errs.FailedPrecondition, "hardship.archive.frozen", errs.Args{"state": string(a.State)})
		}
		a.seen, out.Archive = r, a
		return s.update(ctx, tx, &in, a)
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func (s *Service) update(ctx context.Context, tx db.Tx, in *UpdateArchiveInput, a *Archive) error {
	ed, err := s.edit(ctx, tx, a)
	if err != nil {
		return err
	}
	own, err := dictionary.OwnTx(ctx, tx)
	if err != nil {
		return err
	}
	f := form{today: a.seen.today, own: own}
	f.read(in, ed.after)
	if err := f.Err(); err != nil {
		return err
	}
	if in.UnitID != nil && *in.UnitID != a.UnitID {
		if err := s.unitFor(ctx, tx, a.editing(), *in.UnitID, ed.after); err != nil {
			return err
		}
	}
	changes := ed.before.changesTo(ed.after)
	if len(changes) == 0 {
		return nil
	}
	if err := ed.write(ctx, tx, in.source(ctx, s.clock.Now())); err != nil {
		return err
	}
	if err := s.follow(ctx, tx, a.ID); err != nil {
		return err
	}
	ev := actor(ctx).event(a, kindUpdated, a.UpdatedAt)
	ev.Reason, ev.Changes = in.Reason, changes
	if err := insertEvents(ctx, tx, []*ArchiveEvent{ev}); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{
		Action: "archive.edit", Object: audit.Of(a.ID), Reason: in.Reason, Before: ed.before, After: ed.after,
	})
}

// editing is a locked archive whose statement is being changed.
type editing struct {
	archive       *Archive
	persons       []*HouseholdPerson
	before, after *statement
}

func (s *Service) edit(ctx context.Context, tx db.Tx, a *Archive) (*editing, error) {
	persons, err := selectPersons(ctx, tx, []id.ID{a.ID})
	if err != nil {
		return nil, err
	}
	before, err := open(a.seen.keys, a, persons)
	if err != nil {
		return nil, fmt.Errorf("archive %s: %w", a.ID, err)
	}
	return &editing{archive: a, persons: persons, before: before, after: before.clone()}, nil
}

// write stores the changed statement as the next version.
func (e *editing) write(ctx context.Context, tx db.Tx, from Source) error {
	a, keys, at := e.archive, e.archive.seen.keys, from.At
	persons, err := e.after.rows(keys, a, e.persons, e.before, from)
	if err != nil {
		return fmt.Errorf("seal household: %w", err)
	}
	if err := a.put(keys, e.after, e.before, from); err != nil {
		return fmt.Errorf("seal archive: %w", err)
	}
	if err := requireUnheld(ctx, tx, a, persons); err != nil {
		return err
	}
	a.Version++
	a.UpdatedAt = at
	a.outOfStep()
	if err := updateArchives(ctx, tx, []*Archive{a}); err != nil {
		return err
	}
	if err := storePersons(ctx, tx, persons); err != nil {
		return err
	}
	if err := removePersons(ctx, tx, e.gone(), at); err != nil {
		return err
	}
	if e.before.HeadName != e.after.HeadName {
		if err := replaceSearchKeys(ctx, tx, a, e.before.HeadName); err != nil {
			return err
		}
	}
	return snapshot(ctx, tx, actor(ctx), at, []*Archive{a})
}

// gone lists the members who left.
func (e *editing) gone() (ids []id.ID) {
	for _, p := range e.persons {
		if !slices.ContainsFunc(e.after.Members, func(m relative) bool { return m.ID == p.ID }) {
			ids = append(ids, p.ID)
		}
	}
	return ids
}
