package supervision

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/page"
)

// SupervisedVisit is a visit of a led tenant as its federation sees it under a grant.
type SupervisedVisit struct {
	ID        id.ID
	Name      string // masked
	UnitName  string
	Class     string // a class of campaign
	State     string // a state of a visit
	RunTitle  string
	CashFen   money.Fen // handed over, or planned
	VisitedAt *time.Time
}

// SupervisedVisitConnection is a page of supervised visits.
type SupervisedVisitConnection = page.Connection[*SupervisedVisit]

// SupervisedVisitEdge is one of them with its cursor.
type SupervisedVisitEdge = page.Edge[*SupervisedVisit]

var errNoGrant = errs.New(errs.Forbidden, "supervision.no_grant")

// Visits lists the visits of the tenant that gave the grant, newest first. Each page
// is written into that tenant's access log before it is shown. Errors: FORBIDDEN
// (supervision.no_grant: unknown, not for visits, refused, revoked or expired).
func (s *Service) Visits(ctx context.Context, grant id.ID, args page.Args) (*SupervisedVisitConnection, error) {
	if err := authz.Require(ctx, authz.SupervisionDetail, authz.Resource{}); err != nil {
		return nil, err
	}
	args.Offset = nil
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	var after *id.ID
	if w.Cursor != nil {
		after = &w.Cursor.ID
	}
	subordinate := db.One[id.ID](sqlGrant, grant)
	rows := db.Many[*SupervisedVisit](sqlSupervisedVisits, grant, after, w.Limit+1)
	if err := s.super.Fetch(ctx, subordinate, rows); err != nil {
		return nil, err
	}
	if !subordinate.Found {
		return nil, errNoGrant
	}
	for _, v := range rows.Rows {
		v.Name = cn.MaskName(v.Name)
	}
	c := page.Of(rows.Rows, w, func(v *SupervisedVisit) page.Cursor { return page.Cursor{ID: v.ID} })
	c.Total = func(ctx context.Context) (int, error) { return s.countVisits(ctx, grant) }
	if err := s.log(ctx, subordinate.Row, grant, len(c.Edges)); err != nil {
		return nil, err
	}
	return c, nil
}

// log records the look on both sides; nothing is shown unless it commits.
func (s *Service) log(ctx context.Context, subordinate, grant id.ID, rows int) error {
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := logAccess(ctx, tx, subordinate, grant, authz.From(ctx), id.Visit, rows); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{
			Action: "supervision.visits", Object: audit.Of(grant), Note: map[string]any{"rows": rows},
		})
	})
	if db.Violates(err, "grant_in_force") { // revoked since the rows were read
		return errNoGrant
	}
	return err
}

func (s *Service) countVisits(ctx context.Context, grant id.ID) (int, error) {
	n := db.One[int](sqlCountSupervised, grant)
	err := s.super.Fetch(ctx, n)
	return n.Row, err
}
