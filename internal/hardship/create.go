package hardship

import (
	"context"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// ArchiveInput is what the form of a new archive gives.
type ArchiveInput struct {
	UnitID          id.ID
	HeadName        string
	IDNumber        string
	Category        Category
	Tier            *ArchiveTier // GRASSROOT
	Flow            *ArchiveFlow // NEW
	Phone           *string
	Address         *string
	Nation          *string
	Employment      *string
	IsMigrant       *bool
	IsSingleParent  *bool
	HasDisability   *bool
	HouseholdSize   int
	MainCause       Cause
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
	Source *DatumSource // PAPER for an archive that was approved on paper, else OFFICER
}

// HouseholdPersonInput is one member of the household. ID names a member who is
// there already; without it the member is new.
type HouseholdPersonInput struct {
	ID            *id.ID
	Name          string
	Relation      string
	IDNumber      *string
	Status        *string
	Workplace     *string
	Health        *string
	HasDisability *bool
	IncomeMonth   *money.Fen

	Political             *string
	Identity              *string
	Education             *string
	EnrolledYear          *int
	StudyYears            *int
	MedicalInsurance      *string
	ModelWorker           *string
	HealthState           *string
	DisabilityType        *string
	DisabilityCertificate *string
}

func (in *HouseholdPersonInput) condition() conditionInput {
	return conditionInput{in.HealthState, in.DisabilityType, in.DisabilityCertificate}
}

// change is the input as a change of an empty statement.
func (in *ArchiveInput) change() *UpdateArchiveInput {
	return &UpdateArchiveInput{
		HeadName: &in.HeadName, IDNumber: &in.IDNumber, Category: &in.Category, Tier: in.Tier, Flow: in.Flow,
		Phone: in.Phone, Address: in.Address, Nation: in.Nation, Employment: in.Employment,
		IsMigrant: in.IsMigrant, IsSingleParent: in.IsSingleParent,
		HasDisability: in.HasDisability, HouseholdSize: &in.HouseholdSize, MainCause: &in.MainCause,
		OtherCauses: in.OtherCauses, CauseNote: in.CauseNote, Health: in.Health, Wish: in.Wish,
		IncomeYear: in.IncomeYear, RigidYear: in.RigidYear, BankName: in.BankName, BankCard: in.BankCard,
		BankAccountName: in.BankAccountName, OwnerID: in.OwnerID, Members: in.Members,
		ParticularsInput: in.ParticularsInput,
	}
}

// statement checks the whole form at once and reads it.
func (in *ArchiveInput) statement(today clock.Date, own dictionary.Own) (*statement, error) {
	st := &statement{Facts: Facts{Tier: GrassrootTier, Flow: NewFlow}}
	f := form{today: today, own: own}
	if in.Source != nil {
		f.Check(known(*in.Source, statedSources), "source", "unknown_value")
	}
	f.read(in.change(), st)
	return st, f.Err()
}

// source is what a new archive's facts come from.
func (in *ArchiveInput) source(state ArchiveState) Source {
	switch {
	case in.Source != nil:
		return Source{From: *in.Source}
	case state == Active:
		return Source{From: Paper}
	default:
		return Source{From: OfficerSource}
	}
}

// CreateArchivePayload is a new archive. HeldElsewhere tells that another union of
// the federation holds one of the same person; which one is nobody's business.
type CreateArchivePayload struct {
	Archive       *Archive
	HeldElsewhere bool
}

// Create files an archive that the union has approved on paper: it is ACTIVE at
// once. Errors: BAD_USER_INPUT, NOT_FOUND (hardship.unit.missing), FORBIDDEN,
// FAILED_PRECONDITION (hardship.unit.dissolved), CONFLICT (hardship.archive.exists,
// hardship.person.is_head).
func (s *Service) Create(ctx context.Context, in ArchiveInput) (*CreateArchivePayload, error) {
	return s.create(ctx, in, authz.ArchiveRegister, Active)
}

// SaveDraft keeps the form of an application that is not submitted yet (草稿). The
// household is taken from then on. Errors: as Create.
func (s *Service) SaveDraft(ctx context.Context, in ArchiveInput) (*CreateArchivePayload, error) {
	return s.create(ctx, in, authz.ArchiveCreate, Draft)
}

func (s *Service) create(ctx context.Context, in ArchiveInput, act authz.Action, state ArchiveState) (*CreateArchivePayload, error) {
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	out := &CreateArchivePayload{}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		own, err := dictionary.OwnTx(ctx, tx)
		if err != nil {
			return err
		}
		st, err := in.statement(r.today, own)
		if err != nil {
			return err
		}
		if err := s.unitFor(ctx, tx, act, in.UnitID, st); err != nil {
			return err
		}
		a, err := s.file(ctx, tx, newArchive{st: st, seen: r, state: state, from: FromForm, source: in.source(state)})
		if err != nil {
			return err
		}
		out.Archive = a
		out.HeldElsewhere, err = s.askElsewhere(ctx, tx, a)
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// askElsewhere tells whether another union of the federation holds the head of a new
// archive. Who learned so is in the audit chain: the answer could be had for the asking.
func (s *Service) askElsewhere(ctx context.Context, tx db.Tx, a *Archive) (bool, error) {
	held, err := heldElsewhere(ctx, tx, []secret.Index{a.FederationBix})
	if err != nil || len(held) == 0 {
		return false, err
	}
	return true, s.audit.Append(ctx, tx, audit.Event{Action: "archive.held_elsewhere", Object: audit.Of(a.ID)})
}

// newArchive is a checked statement on its way to become an archive.
type newArchive struct {
	st    *statement
	seen  reader
	state ArchiveState
	from  Provenance
	// source is what the facts come from.
	source Source
}

// file stores a new archive under the next number of the register.
func (s *Service) file(ctx context.Context, tx db.Tx, n newArchive) (*Archive, error) {
	f := &filing{at: s.clock.Now(), by: actor(ctx), keys: n.seen.keys, from: n.source}
	a, persons, err := f.archive(ctx, n.st)
	if err != nil {
		return nil, err
	}
	a.State, a.Provenance, a.seen = n.state, n.from, n.seen
	if a.State == Active && a.OwnerID == nil {
		nearest, err := NearestTx(ctx, tx, n.seen.today)
		if err != nil {
			return nil, err
		}
		a.OwnerID = nearest(a.UnitPath)
	}
	numbers, err := takeNumbers(ctx, tx, n.seen.today.Year, 1)
	if err != nil {
		return nil, err
	}
	a.Number = numbers(0)
	if n.from == FromWorker {
		err = requireHeadUnheld(ctx, tx, a)
	} else {
		err = requireUnheld(ctx, tx, a, persons)
	}
	if err != nil {
		return nil, err
	}
	if err := f.insert(ctx, tx, kindCreated, []*Archive{a}, persons); err != nil {
		return nil, err
	}
	if err := s.follow(ctx, tx, a.ID); err != nil {
		return nil, err
	}
	return a, s.audit.Append(ctx, tx, audit.Event{Action: "archive.create", Object: audit.Of(a.ID), After: n.st})
}

// filing makes new archives: one by hand or many by import, in the same way.
type filing struct {
	at   time.Time
	by   actorRef
	keys *secret.Keys
	from Source
}

func (f *filing) source() Source {
	from := f.from
	from.At, from.By = f.at, f.by.name
	return from
}

// archive makes the rows of a new ACTIVE archive. It has no number yet.
func (f *filing) archive(ctx context.Context, st *statement) (*Archive, []*HouseholdPerson, error) {
	t, _ := tenant.From(ctx)
	a := &Archive{
		TenantID: t, ID: id.New(id.Archive), State: Active, Provenance: FromForm,
		Version: 1, CreatedAt: f.at, UpdatedAt: f.at,
	}
	if err := a.put(f.keys, st, nil, f.source()); err != nil {
		return nil, nil, fmt.Errorf("seal archive: %w", err)
	}
	persons, err := st.rows(f.keys, a, nil, nil, f.source())
	if err != nil {
		return nil, nil, fmt.Errorf("seal household: %w", err)
	}
	return a, persons, nil
}

// insert stores new archives with all that belongs to them.
func (f *filing) insert(ctx context.Context, tx db.Tx, kind string, archives []*Archive, persons []*HouseholdPerson) error {
	if err := insertArchives(ctx, tx, archives); err != nil {
		return err
	}
	if err := storePersons(ctx, tx, persons); err != nil {
		return err
	}
	events := make([]*ArchiveEvent, len(archives))
	for i, a := range archives {
		events[i] = f.by.event(a, kind, f.at)
	}
	if err := insertEvents(ctx, tx, events); err != nil {
		return err
	}
	return snapshot(ctx, tx, f.by, f.at, archives)
}
