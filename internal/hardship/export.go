package hardship

import (
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Audience selects ACTIVE archives for a campaign; all given conditions must hold,
// an empty list is no condition.
type Audience struct {
	Categories    []Category
	Causes        []Cause // as main or as other cause
	UnitIDs       []id.ID // whole subtrees
	HasDisability *bool
	IsModelWorker *bool
	AgeFrom       *int
	AgeTo         *int
	VisitedBefore *clock.Date // never visited, or last before this day
	Excluded      []id.ID     // archives left out
}

// Where is the condition on app.archive a on a day, for a statement of db.Fetch. The
// placeholders continue after args.
func (a *Audience) Where(on clock.Date, args []any) (string, []any) {
	return a.where(on, &conditions{args: args})
}

// WhereTx is Where for a statement of a transaction, whose placeholders are ?.
func (a *Audience) WhereTx(on clock.Date) (string, []any) {
	return a.where(on, &conditions{inTx: true})
}

func (a *Audience) where(on clock.Date, c *conditions) (string, []any) {
	c.add("a.state = 'ACTIVE'")
	c.traits(traits{
		a.Categories, a.Causes, a.HasDisability, a.IsModelWorker, a.AgeFrom, a.AgeTo, a.VisitedBefore,
	}, on)
	if len(a.UnitIDs) > 0 {
		c.add("exists (select from app.unit u where u.id = any(?) and starts_with(a.unit_path, u.path))", a.UnitIDs)
	}
	if len(a.Excluded) > 0 {
		c.add("not a.id = any(?)", a.Excluded)
	}
	return c.sql(), c.args
}

// MarkVisitedTx records that a household was visited. The permission is that of the
// visit; facts and version stay as they are.
func (s *Service) MarkVisitedTx(ctx context.Context, tx db.Tx, archive id.ID, on clock.Date) error {
	a, err := markVisited(ctx, tx, archive, on)
	if err != nil {
		return err
	}
	day := on.String()
	ev := actor(ctx).event(a, kindVisited, s.clock.Now())
	ev.Changes = []FieldChange{{Field: "lastVisitedOn", After: &day}}
	return insertEvents(ctx, tx, []*ArchiveEvent{ev})
}

// KeepersTx are those who bring an archive up to date: its owner, or else whoever may
// edit it. Errors: NOT_FOUND.
func (s *Service) KeepersTx(ctx context.Context, tx db.Tx, archive id.ID) ([]id.ID, error) {
	a, err := readArchive(ctx, tx, archive)
	if err != nil {
		return nil, err
	}
	today := clock.TodayCN(s.clock)
	if a.OwnerID != nil {
		may, err := member.MayTx(ctx, tx, *a.OwnerID, authz.ArchiveEdit, a.Resource(), today)
		if err != nil || may {
			return []id.ID{*a.OwnerID}, err
		}
	}
	return member.WhoMayTx(ctx, tx, authz.ArchiveEdit, a.Resource(), today)
}

// RequireUnitFreeTx lets a unit be dissolved that no household in hardship belongs to.
// Errors: FAILED_PRECONDITION (hardship.unit.archives).
func (s *Service) RequireUnitFreeTx(ctx context.Context, tx db.Tx, unit id.ID) error {
	n, err := liveArchives(ctx, tx, unit)
	if err == nil && n > 0 {
		err = errs.New(errs.FailedPrecondition, "hardship.unit.archives", errs.Args{"count": n})
	}
	return err
}

// Contact is what somebody on the way to a household sees of its archive.
type Contact struct {
	Phone    secret.Field
	Address  secret.Field
	IDNumber secret.Field
}

// Contacts loads masked contact data for visits. The caller has checked that the
// actor may see those visits: helpers may read no archives.
func (s *Service) Contacts(ctx context.Context, archives []id.ID) (map[id.ID]Contact, error) {
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	q := db.Many[*Archive](sqlArchivesByID+"true", archives)
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID]Contact, len(q.Rows))
	for _, a := range q.Rows {
		a.seen = r
		if out[a.ID], err = a.contact(); err != nil {
			return nil, fmt.Errorf("archive %s: %w", a.ID, err)
		}
	}
	return out, nil
}

func (a *Archive) contact() (c Contact, err error) {
	if c.Phone, err = a.Phone(); err != nil {
		return c, err
	}
	if c.Address, err = a.Address(); err != nil {
		return c, err
	}
	c.IDNumber, err = a.IDNumber()
	return c, err
}

// RevealOfTx reveals a value of an archive on behalf of the object of in, such as a
// visit. The caller has checked the permission on that object; call it last in the
// transaction. Errors: NOT_FOUND, RATE_LIMITED (secret.reveal_limit).
func (s *Service) RevealOfTx(ctx context.Context, tx db.Tx, archive id.ID, in RevealFieldInput) (*RevealFieldPayload, error) {
	v, err := sealedValue(ctx, tx, archive, in.Field)
	if err != nil {
		return nil, err
	}
	return s.reveal(ctx, tx, v, in)
}

// RevealSealedTx is RevealOfTx for a value that another capability keeps.
func (s *Service) RevealSealedTx(ctx context.Context, tx db.Tx, at secret.AAD, sealed secret.Sealed, in RevealFieldInput) (*RevealFieldPayload, error) {
	return s.reveal(ctx, tx, &sealedPlace{at: at, sealed: sealed}, in)
}
