package bulk

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// Deps are what the service works with.
type Deps struct {
	DB       *db.DB
	Audit    *audit.Log
	Clock    clock.Clock
	Archives *hardship.Service
	Intake   *intake.Service
	Members  *member.Service
	Notify   *notify.Service
}

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db       *db.DB
	audit    *audit.Log
	clock    clock.Clock
	archives *hardship.Service
	intake   *intake.Service
	members  *member.Service
	notify   *notify.Service
}

// New makes the service.
func New(d Deps) *Service {
	return &Service{
		db: d.DB, audit: d.Audit, clock: d.Clock, archives: d.Archives, intake: d.Intake, members: d.Members, notify: d.Notify,
	}
}

// own narrows bulks to those that the caller started.
func own(ctx context.Context) (*db.Where, error) {
	by, _, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	w := &db.Where{}
	w.Add("b.created_by = $%d", by)
	return w, nil
}

// Bulks lists the caller's latest bulks, newest first.
func (s *Service) Bulks(ctx context.Context) ([]*ArchiveBulk, error) {
	w, err := own(ctx)
	if err != nil {
		return nil, err
	}
	return s.read(ctx, w)
}

// BulkByID is one bulk of the caller's. Errors: NOT_FOUND.
func (s *Service) BulkByID(ctx context.Context, x id.ID) (*ArchiveBulk, error) {
	w, err := own(ctx)
	if err != nil {
		return nil, err
	}
	w.Add("b.id = $%d", x)
	found, err := s.read(ctx, w)
	if err != nil {
		return nil, err
	}
	if len(found) == 0 {
		return nil, errs.New(errs.NotFound, "hardship.bulk.unknown")
	}
	return found[0], nil
}

func (s *Service) read(ctx context.Context, w *db.Where) ([]*ArchiveBulk, error) {
	q := db.Many[*ArchiveBulk](sqlBulks+w.SQL()+sqlBulksOrder, w.Args...)
	err := s.db.Fetch(ctx, q)
	return q.Rows, err
}

// Result is what became of one archive.
type Result struct {
	Seq      int
	Number   string
	HeadName string
	UnitName string
	Refusal  *string // reason; nil when it was done, or has not been dealt with yet
	Dealt    bool
}

// Results are the archives of one of the caller's bulks after a place in its list, at
// most limit of those that they may still see. Errors: NOT_FOUND, FORBIDDEN.
func (s *Service) Results(ctx context.Context, bulk id.ID, after, limit int) ([]Result, error) {
	if _, err := s.BulkByID(ctx, bulk); err != nil {
		return nil, err
	}
	scope, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	if err != nil {
		return nil, err
	}
	where, args := scope.Where("a.unit_path", []any{bulk, after, limit})
	q := db.Many[Result](sqlResults+where+sqlResultsOrder, args...)
	err = s.db.Fetch(ctx, q)
	return q.Rows, err
}
