package hardship

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/erasure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// AccessLog keeps who saw which sensitive value and why; org.Service is it.
type AccessLog interface {
	LogAccessTx(ctx context.Context, tx db.Tx, object id.ID, purpose string, fields ...string) error
	LogAccessesTx(ctx context.Context, tx db.Tx, objects []id.ID, purpose string, fields ...string) error
}

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db     *db.DB
	keys   *secret.Keyring
	audit  *audit.Log
	access AccessLog
	clock  clock.Clock
	stored []Stored
	erase  []erasure.Eraser
}

// Stored follows archives of which something was stored, in the same transaction.
type Stored func(ctx context.Context, tx db.Tx, archives []id.ID) error

// Follow registers what follows every change of archives, of their members and of their
// consents. Call it while the program is put together.
func (s *Service) Follow(fn Stored) { s.stored = append(s.stored, fn) }

func (s *Service) follow(ctx context.Context, tx db.Tx, archives ...id.ID) error {
	for _, fn := range s.stored {
		if err := fn(ctx, tx, archives); err != nil {
			return err
		}
	}
	return nil
}

// New makes the service.
func New(d *db.DB, keys *secret.Keyring, log *audit.Log, access AccessLog, c clock.Clock) *Service {
	return &Service{db: d, keys: keys, audit: log, access: access, clock: c}
}

// reader is what rows need for showing themselves to the request of ctx. Commands
// take it before their transaction, because opening keys may read the database.
func (s *Service) reader(ctx context.Context) (reader, error) {
	keys, err := s.keys.For(ctx)
	if err != nil {
		return reader{}, err
	}
	return reader{keys: keys, today: clock.TodayCN(s.clock)}, nil
}

// lock loads an archive for a change, lets it pass only if the actor may act on it,
// and compares the version that the actor saw (nil: any). With own.apply it finds the
// actor's own archive only.
func (s *Service) lock(ctx context.Context, tx db.Tx, x id.ID, act authz.Action, version *int) (*Archive, error) {
	if act == authz.OwnApply {
		return s.lockOwn(ctx, tx, x, version)
	}
	return s.lockFor(ctx, tx, x, func(*Archive) authz.Action { return act }, version)
}

// lockFor is lock for an action that depends on the archive.
func (s *Service) lockFor(ctx context.Context, tx db.Tx, x id.ID, act func(*Archive) authz.Action, version *int) (*Archive, error) {
	a, err := lockArchive(ctx, tx, x)
	if err != nil {
		return nil, err
	}
	if err := authz.Require(ctx, act(a), a.Resource()); err != nil {
		return nil, err
	}
	return a, a.requireVersion(version)
}

// requireVersion compares the version that the actor saw (nil: any).
func (a *Archive) requireVersion(version *int) error {
	if version != nil && *version != a.Version {
		return errs.Stale(a.Version)
	}
	return nil
}

// unitFor puts the statement into a unit, in which the actor must be allowed the
// action.
func (s *Service) unitFor(ctx context.Context, tx db.Tx, act authz.Action, x id.ID, st *statement) error {
	u, err := shareUnit(ctx, tx, x)
	if err != nil {
		return err
	}
	if err := authz.Require(ctx, act, authz.Resource{UnitPath: u.Path}); err != nil {
		return err
	}
	if u.State != unitActive {
		return errs.New(errs.FailedPrecondition, "hardship.unit.dissolved")
	}
	st.UnitID, st.UnitPath = u.ID, u.Path
	return nil
}

// requireUnheld refuses a head who is in another live archive of the tenant, as
// head or as member, and a member who is head of another. The same person may be
// member of two households: parents are supported by several children.
//
// The caller holds the lock of the register.
func requireUnheld(ctx context.Context, tx db.Tx, a *Archive, persons []*HouseholdPerson) error {
	numbers := []secret.Index{a.IDNumberBix}
	for _, p := range persons {
		if p.IDNumberBix != nil {
			numbers = append(numbers, p.IDNumberBix)
		}
	}
	found, err := holders(ctx, tx, numbers)
	if err != nil {
		return err
	}
	for _, h := range found {
		switch {
		case h.ArchiveID == a.ID:
		case string(h.Bix) == string(a.IDNumberBix):
			return errs.New(errs.Conflict, "hardship.archive.exists", errs.Args{"number": h.Number})
		case h.Head:
			return errs.New(errs.Conflict, "hardship.person.is_head", errs.Args{"number": h.Number})
		}
	}
	return nil
}
