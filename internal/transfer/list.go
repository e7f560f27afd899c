package transfer

import (
	"context"
	"strconv"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

var errUnknownImport = errs.New(errs.NotFound, "sheet.import.unknown")

// visible is the one rule of who sees an import: who may import for the whole tenant
// sees all of them, who may import for a part of it their own. Errors:
// UNAUTHENTICATED, FORBIDDEN.
func visible(ctx context.Context) (*db.Where, error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveImport)
	if err != nil {
		return nil, err
	}
	w := &db.Where{}
	if !scope.All {
		w.Add("i.created_by = $%d", authz.From(ctx).MembershipID)
	}
	return w, nil
}

// mayChange is visible for an import that was loaded.
func mayChange(ctx context.Context, im *Import) error {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveImport)
	if err == nil && !scope.All && im.CreatedBy != authz.From(ctx).MembershipID {
		return errUnknownImport
	}
	return err
}

// Waiting counts the imports that wait for a decision of the actor of ctx; nil for
// somebody who imports nothing.
func Waiting(ctx context.Context) *db.Row[int] {
	w, err := visible(ctx)
	if err != nil {
		return nil
	}
	w.Add("i.state = $%d", Preview)
	return db.One[int]("select count(*)::int from app.import i"+w.SQL(), w.Args...)
}

// Imports lists the imports that the caller may see, newest first.
func (s *Service) Imports(ctx context.Context, kind *SheetKind, args page.Args) (*ImportConnection, error) {
	where, err := visible(ctx)
	if err != nil {
		return nil, err
	}
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	if kind != nil {
		where.Add("i.kind = $%d", *kind)
	}
	sql, params := where.Page(importColumns, importTable, db.Keyset{Columns: "i.created_at, i.id", Cast: "timestamptz", Desc: true}, w)
	rows := db.Many[*Import](sql, params...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	c := page.Of(rows.Rows, w, func(im *Import) page.Cursor {
		return page.Cursor{Key: im.CreatedAt.UTC().Format(time.RFC3339Nano), ID: im.ID}
	})
	c.Total = func(ctx context.Context) (int, error) { return s.db.Count(ctx, where, importTable) }
	return c, nil
}

// ImportByID is one import that the caller may see. Errors: NOT_FOUND, FORBIDDEN.
func (s *Service) ImportByID(ctx context.Context, x id.ID) (*Import, error) {
	where, err := visible(ctx)
	if err != nil {
		return nil, err
	}
	where.Add("i.id = $%d", x)
	row := db.One[*Import]("select "+importColumns+" from "+importTable+where.SQL(), where.Args...)
	if err := s.db.Fetch(ctx, row); err != nil {
		return nil, err
	}
	if !row.Found {
		return nil, errUnknownImport
	}
	return row.Row, nil
}

// RowFilter narrows the rows of an import.
type RowFilter struct {
	Result *RowResult
	Reason *string // code
	Effect *Effect
}

// Rows lists the rows of an import that the caller has loaded, in the order of the
// file.
func (s *Service) Rows(ctx context.Context, im *Import, f RowFilter, args page.Args) (*ImportRowConnection, error) {
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	where := &db.Where{}
	where.Add("r.import_id = $%d", im.ID)
	if f.Result != nil {
		where.Add("r.result = $%d", *f.Result)
	}
	if f.Reason != nil {
		where.Add("r.reasons @> jsonb_build_array(jsonb_build_object('code', $%d::text))", *f.Reason)
	}
	if f.Effect != nil {
		where.Add("r.effect = $%d", *f.Effect)
	}
	sql, params := where.Page(rowColumns, rowTable, db.Keyset{Columns: "r.seq, r.id", Cast: "int"}, w)
	rows := db.Many[*ImportRow](sql, params...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	for _, r := range rows.Rows {
		r.kind = im.Kind
	}
	c := page.Of(rows.Rows, w, func(r *ImportRow) page.Cursor { return page.Cursor{Key: strconv.Itoa(r.Seq), ID: r.ID} })
	c.Total = func(ctx context.Context) (int, error) { return s.db.Count(ctx, where, rowTable) }
	return c, nil
}

// RowByID is a row of an import that the caller may see. Errors: NOT_FOUND, FORBIDDEN.
func (s *Service) RowByID(ctx context.Context, x id.ID) (*ImportRow, error) {
	where, err := visible(ctx)
	if err != nil {
		return nil, err
	}
	where.Add("r.id = $%d", x)
	row := db.One[*rowOfImport]("select "+rowColumns+", i.kind from "+rowTable+rowImport+where.SQL(), where.Args...)
	if err := s.db.Fetch(ctx, row); err != nil {
		return nil, err
	}
	if !row.Found {
		return nil, errUnknownImport
	}
	r := &row.Row.ImportRow
	r.kind = row.Row.Kind
	return r, nil
}

// maxOwnExports bounds the list of a member's exports.
const maxOwnExports = 50

// MyExports lists the caller's exports whose file exists or ended lately, newest
// first.
func (s *Service) MyExports(ctx context.Context) ([]*Export, error) {
	a, err := me(ctx)
	if err != nil {
		return nil, err
	}
	rows := db.Many[*Export](sqlOwnExports, a.MembershipID, s.clock.Now().Add(-2*keepExport), maxOwnExports)
	err = s.db.Fetch(ctx, rows)
	return rows.Rows, err
}

// ExportByID is an export of the caller's own. Errors: NOT_FOUND.
func (s *Service) ExportByID(ctx context.Context, x id.ID) (*Export, error) {
	a, err := me(ctx)
	if err != nil {
		return nil, err
	}
	row := db.One[*Export](sqlOwnExport, a.MembershipID, x)
	if err := s.db.Fetch(ctx, row); err != nil {
		return nil, err
	}
	if !row.Found {
		return nil, errUnknownExport
	}
	return row.Row, nil
}
