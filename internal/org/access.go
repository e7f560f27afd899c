package org

import (
	"context"
	"slices"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// AccessLogEntry is one look at personal data.
type AccessLogEntry struct {
	ID               id.ID
	At               time.Time
	ViewerTenantID   id.ID
	ViewerTenantName string
	ViewerName       string
	Purpose          string
	ObjectKind       string
	ObjectID         *id.ID
	Fields           []string
	RowCount         int
	External         bool
}

// AccessLogEntryConnection is a page of the access log.
type AccessLogEntryConnection = page.Connection[*AccessLogEntry]

// AccessLogEntryEdge is one look of a page.
type AccessLogEntryEdge = page.Edge[*AccessLogEntry]

// AccessLogFilter narrows the log; all given conditions hold.
type AccessLogFilter struct {
	ExternalOnly *bool
	ObjectID     *id.ID
	From         *clock.Date
	To           *clock.Date
}

// AccessLog lists who looked at the tenant's people, newest first.
func (s *Service) AccessLog(ctx context.Context, f *AccessLogFilter, args page.Args) (*AccessLogEntryConnection, error) {
	if err := authz.Require(ctx, authz.AccessLogRead, authz.Resource{}); err != nil {
		return nil, err
	}
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	where := accessWhere(f)
	sql, params := where.Page(accessColumns, "app.access_log", db.Keyset{Columns: "at, id", Cast: "timestamptz", Desc: true}, w)
	rows := db.Many[*AccessLogEntry](sql, params...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	c := page.Of(rows.Rows, w, func(e *AccessLogEntry) page.Cursor {
		return page.Cursor{Key: e.At.Format(time.RFC3339Nano), ID: e.ID}
	})
	c.Total = s.counter(where, "app.access_log")
	return c, nil
}

// LogAccessTx records in the caller's transaction that the actor saw the named
// fields of one object in clear, and why.
func (s *Service) LogAccessTx(ctx context.Context, tx db.Tx, object id.ID, purpose string, fields ...string) error {
	t, _ := tenant.From(ctx)
	return insertAccess(ctx, tx, t, authz.From(ctx), object, purpose, fields)
}

// LogAccessesTx is LogAccessTx for many objects, each with an entry of its own.
func (s *Service) LogAccessesTx(ctx context.Context, tx db.Tx, objects []id.ID, purpose string, fields ...string) error {
	t, _ := tenant.From(ctx)
	for some := range slices.Chunk(objects, accessBatch) {
		if err := insertAccesses(ctx, tx, t, authz.From(ctx), some, purpose, fields); err != nil {
			return err
		}
	}
	return nil
}
