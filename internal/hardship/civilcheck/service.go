package civilcheck

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Calendar knows the days off; org.Service is it.
type Calendar interface {
	Holidays(ctx context.Context) (calendar.Holidays, error)
}

// Deps are what the service works with.
type Deps struct {
	DB       *db.DB
	Keys     *secret.Keyring
	Audit    *audit.Log
	Clock    clock.Clock
	Calendar Calendar
	Archives *hardship.Service
	Intake   *intake.Service
	Notify   *notify.Service
}

// Service is the capability. It is safe for concurrent use.
type Service struct{ Deps }

// New makes the service.
func New(d Deps) *Service { return &Service{d} }

func (s *Service) today() clock.Date { return clock.TodayCN(s.Clock) }

var errUnknown = errs.New(errs.NotFound, "hardship.civil_batch.missing")

// CivilBatchPayload is a batch after a command.
type CivilBatchPayload struct{ Batch *CivilBatch }

// CivilBatchFilter narrows the list of batches.
type CivilBatchFilter struct {
	Open    *bool // not closed
	Overdue *bool
}

// Batches lists the batches of the units that the caller has checked, the newest first.
func (s *Service) Batches(ctx context.Context, f *CivilBatchFilter, args page.Args) (*CivilBatchConnection, error) {
	win, err := args.Window()
	if err != nil {
		return nil, err
	}
	scope, err := authz.ScopeFor(ctx, authz.ArchiveCheck)
	if err != nil {
		return nil, err
	}
	w := &db.Where{}
	w.AddScope(scope, "b.unit_path")
	if f != nil && f.Open != nil {
		w.Add("(b.closed_at is null) = $%d", *f.Open)
	}
	if f != nil && f.Overdue != nil && *f.Overdue {
		w.Add(Overdue("$%d"), s.today())
	}
	sql, params := w.Page(batchColumns, batchTables, db.Keyset{Columns: "b.listed_at, b.id", Cast: "timestamptz", Desc: true}, win)
	q := db.Many[*CivilBatch](sql, params...)
	if err := s.DB.Fetch(ctx, q); err != nil {
		return nil, err
	}
	c := page.Of(s.dated(q.Rows), win, func(b *CivilBatch) page.Cursor { return page.Cursor{Key: page.TimeKey(b.ListedAt), ID: b.ID} })
	c.Total = func(ctx context.Context) (int, error) { return s.DB.Count(ctx, w, batchTable) }
	return c, nil
}

// dated tells batches what day it is.
func (s *Service) dated(batches []*CivilBatch) []*CivilBatch {
	for _, b := range batches {
		b.today = s.today()
	}
	return batches
}

// BatchesByID loads the batches of the units that the caller has checked; others are absent.
func (s *Service) BatchesByID(ctx context.Context, ids []id.ID) (map[id.ID]*CivilBatch, error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveCheck)
	if err != nil {
		return nil, err
	}
	where, args := scope.Where("b.unit_path", []any{ids})
	q := db.Many[*CivilBatch](sqlBatchesByID+where, args...)
	if err := s.DB.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*CivilBatch, len(q.Rows))
	for _, b := range s.dated(q.Rows) {
		out[b.ID] = b
	}
	return out, nil
}

// BatchByID is one batch. Errors: NOT_FOUND, FORBIDDEN.
func (s *Service) BatchByID(ctx context.Context, x id.ID) (*CivilBatch, error) {
	found, err := s.BatchesByID(ctx, []id.ID{x})
	if err == nil && found[x] == nil {
		err = errUnknown
	}
	return found[x], err
}

// Candidates lists the households at the station of the check, those that wait longest
// first. Errors: BAD_USER_INPUT, FORBIDDEN.
func (s *Service) Candidates(ctx context.Context, unit *id.ID, readiness []CivilReadiness, args page.Args) (*CivilCandidateConnection, error) {
	var v validate.Errors
	validate.KnownAll(&v, "readiness", readiness, readinesses)
	if err := v.Err(); err != nil {
		return nil, err
	}
	win, err := args.Window()
	if err != nil {
		return nil, err
	}
	scope, err := authz.ScopeFor(ctx, authz.ArchiveCheck)
	if err != nil {
		return nil, err
	}
	w := &db.Where{Args: []any{s.today(), hardship.BornBefore(s.today())}}
	w.AddScope(scope, "c.unit_path")
	if unit != nil {
		w.Add("exists (select from app.unit u where u.id = $%d and starts_with(c.unit_path, u.path))", *unit)
	}
	if len(readiness) > 0 {
		w.Add("c.readiness = any($%d)", readiness)
	}
	from := candidates("$1", "$2")
	sql, params := w.Page(candidateColumns, from, db.Keyset{Columns: "c.since, c.archive_id", Cast: "timestamptz"}, win)
	q := db.Many[*CivilCandidate](sql, params...)
	if err := s.DB.Fetch(ctx, q); err != nil {
		return nil, err
	}
	c := page.Of(q.Rows, win, func(x *CivilCandidate) page.Cursor { return page.Cursor{Key: page.TimeKey(x.Since), ID: x.ArchiveID} })
	c.Total = func(ctx context.Context) (int, error) { return s.DB.Count(ctx, w, from) }
	return c, nil
}
