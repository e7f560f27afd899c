package transfer

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// archiveSource exports archives (困难职工档案) as the list on screen shows them, with
// sensitive columns masked.
type archiveSource struct {
	db       *db.DB
	hardship *hardship.Service
}

// NewArchiveSource makes the source of ARCHIVES.
func NewArchiveSource(d *db.DB, h *hardship.Service) Source {
	return archiveSource{db: d, hardship: h}
}

// NewNationalSource makes the source of NATIONAL_ARCHIVES.
func NewNationalSource(d *db.DB, h *hardship.Service) Source {
	return nationalSource{archiveSource{db: d, hardship: h}}
}

func (archiveSource) Title() sheet.Label {
	return sheet.Label{ZH: "困难职工档案", EN: "Hardship archives"}
}

func (archiveSource) Columns() []sheet.Column {
	columns := make([]sheet.Column, len(archiveColumns))
	for i, c := range archiveColumns {
		columns[i] = c.Column
	}
	return columns
}

func (archiveSource) Check(ctx context.Context, q ExportQuery) error {
	if err := authz.RequireAny(ctx, authz.ArchiveExport); err != nil || q.ArchiveFilter == nil {
		return err
	}
	return q.ArchiveFilter.Validate()
}

func (s archiveSource) Count(ctx context.Context, q ExportQuery) (int, error) {
	return s.count(narrowed(ctx, authz.ArchiveExport), q)
}

func (s archiveSource) count(ctx context.Context, q ExportQuery) (int, error) {
	one := 1
	list, err := s.hardship.Archives(ctx, q.ArchiveFilter, hardship.ByNumber, page.Args{First: &one})
	if err != nil {
		return 0, err
	}
	return list.TotalCount(ctx)
}

func (s archiveSource) Rows(ctx context.Context, q ExportQuery, write func([]sheet.Value) error) error {
	ctx = narrowed(ctx, authz.ArchiveExport)
	show, err := s.shower(ctx, q)
	if err != nil {
		return err
	}
	return s.pages(ctx, q, func(archives []*hardship.Archive) error {
		for _, a := range archives {
			values, err := show.row(a)
			if err != nil {
				return err
			}
			if err := write(values); err != nil {
				return err
			}
		}
		return nil
	})
}

// pages calls do with the archives of the query, a page at a time.
func (s archiveSource) pages(ctx context.Context, q ExportQuery, do func([]*hardship.Archive) error) error {
	first := page.MaxFirst
	for args := (page.Args{First: &first}); ; {
		list, err := s.hardship.Archives(ctx, q.ArchiveFilter, hardship.ByNumber, args)
		if err != nil {
			return err
		}
		archives := make([]*hardship.Archive, len(list.Edges))
		for i, edge := range list.Edges {
			archives[i] = edge.Node
		}
		if err := do(archives); err != nil {
			return err
		}
		if !list.PageInfo.HasNextPage {
			return nil
		}
		args.After = list.PageInfo.EndCursor
	}
}

// narrowed leaves the actor those grants that allow the action: what somebody may
// read in one unit and export in another is exported in the other only.
func narrowed(ctx context.Context, act authz.Action) context.Context {
	a := *authz.From(ctx)
	a.Grants = slices.DeleteFunc(slices.Clone(a.Grants), func(g authz.Grant) bool {
		single := a
		single.Grants = []authz.Grant{g}
		return !authz.Can(authz.With(ctx, &single), act, authz.Resource{UnitPath: g.UnitPath})
	})
	return authz.With(ctx, &a)
}

// archiveShower turns archives into rows of the chosen columns.
type archiveShower struct {
	lang    sheet.Lang
	columns []archiveColumn
	units   map[id.ID]string
}

func (s archiveSource) shower(ctx context.Context, q ExportQuery) (*archiveShower, error) {
	all, err := units(ctx, s.db)
	if err != nil {
		return nil, err
	}
	show := &archiveShower{lang: q.Lang, units: make(map[id.ID]string, len(all))}
	for _, u := range all {
		show.units[u.ID] = u.Name
	}
	for _, key := range q.Columns {
		if i := slices.IndexFunc(archiveColumns, func(c archiveColumn) bool { return c.Key == key }); i >= 0 {
			show.columns = append(show.columns, archiveColumns[i])
		}
	}
	return show, nil
}

func (s *archiveShower) row(a *hardship.Archive) (values []sheet.Value, err error) {
	values = make([]sheet.Value, len(s.columns))
	for i, c := range s.columns {
		if values[i], err = c.value(s, a); err != nil {
			return nil, err
		}
	}
	return values, nil
}
