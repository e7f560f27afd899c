package search

import (
	"context"
	"net/url"
	"regexp"
	"strings"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// FilteredList is a list whose filters can be kept.
type FilteredList string

// The lists, and what opens them.
const (
	ArchiveList     FilteredList = "ARCHIVES"
	ApplicationList FilteredList = "APPLICATIONS"
)

var readers = map[FilteredList]authz.Action{ArchiveList: authz.ArchiveRead, ApplicationList: authz.ApplicationRead}

// SavedFilter is a filter of a list that a member named. Query is that part of the list's
// address which says what is filtered.
type SavedFilter struct {
	bun.BaseModel `bun:"table:app.saved_filter,alias:f"`

	TenantID     id.ID
	ID           id.ID `bun:",pk"`
	MembershipID id.ID
	List         FilteredList
	Name         string
	Query        string
	CreatedAt    time.Time
}

// maxFilters bounds what one member keeps of one list.
const (
	maxFilters    = 20
	maxFilterName = 30
	maxQuery      = 1000
)

// personal is an identity, phone or account number, which nothing but its sealed column
// may hold.
var personal = regexp.MustCompile(`^\d[\d\s-]{5,}[\dXx]$`)

// SaveFilterInput keeps a filter.
type SaveFilterInput struct {
	List  FilteredList
	Name  string
	Query string
}

// Validate checks the shape.
func (in *SaveFilterInput) Validate() error {
	var v validate.Errors
	_, known := readers[in.List]
	v.Check(known, "list", "unknown_value")
	v.OneLine("name", in.Name, 1, maxFilterName)
	v.OneLine("query", in.Query, 1, maxQuery)
	values, err := url.ParseQuery(in.Query)
	v.Check(err == nil, "query", "format")
	for _, texts := range values {
		for _, text := range texts {
			v.Check(hardship.IsCaseNumber(text) || !personal.MatchString(text), "query", "personal_number")
		}
	}
	return v.Err()
}

// RenameFilterInput gives a filter another name.
type RenameFilterInput struct {
	ID   id.ID
	Name string
}

// Validate checks the shape.
func (in *RenameFilterInput) Validate() error {
	var v validate.Errors
	v.OneLine("name", in.Name, 1, maxFilterName)
	return v.Err()
}

const sqlFilters = `select f.tenant_id, f.id, f.membership_id, f.list, f.name, f.query, f.created_at from app.saved_filter f
	where f.membership_id = $1 and f.list = $2 order by f.name, f.id limit 20`

// Filters are the caller's own filters of a list, by name. Errors: FORBIDDEN.
func (s *Service) Filters(ctx context.Context, list FilteredList) ([]*SavedFilter, error) {
	me, err := holder(ctx, list)
	if err != nil {
		return nil, err
	}
	q := db.Many[*SavedFilter](sqlFilters, me, list)
	err = s.db.Fetch(ctx, q)
	return q.Rows, err
}

// holder is the caller, who must be able to open the list.
func holder(ctx context.Context, list FilteredList) (id.ID, error) {
	act, known := readers[list]
	if !known {
		return id.Nil, errs.Invalid(errs.Field{Path: "list", Code: "unknown_value"})
	}
	return authz.Holder(ctx, act)
}

// SaveFilter keeps a filter under a name. Errors: BAD_USER_INPUT, FORBIDDEN, CONFLICT
// (search.filter.name_taken), FAILED_PRECONDITION (search.filter.full, args.max).
func (s *Service) SaveFilter(ctx context.Context, in SaveFilterInput) (*SavedFilter, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	me, err := holder(ctx, in.List)
	if err != nil {
		return nil, err
	}
	f := &SavedFilter{
		TenantID: authz.From(ctx).TenantID, ID: id.New(id.SavedFilter), MembershipID: me, List: in.List,
		Name: strings.TrimSpace(in.Name), Query: in.Query, CreatedAt: s.clock.Now(),
	}
	return f, named(s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		held, err := lockFilters(ctx, tx, f)
		if err != nil {
			return err
		}
		if held >= maxFilters {
			return errs.New(errs.FailedPrecondition, "search.filter.full", errs.Args{"max": maxFilters})
		}
		_, err = tx.NewInsert().Model(f).Exec(ctx)
		return err
	}))
}

// lockFilters counts the member's filters of the list; another one of theirs waits.
func lockFilters(ctx context.Context, tx db.Tx, f *SavedFilter) (held int64, err error) {
	if _, err := tx.ExecContext(ctx, `select from app.membership m where m.id = ? for no key update`, f.MembershipID); err != nil {
		return 0, err
	}
	return tx.NewSelect().Model((*SavedFilter)(nil)).Where("f.membership_id = ? and f.list = ?", f.MembershipID, f.List).Count(ctx)
}

// named says what the refusal of a name that is taken means.
func named(err error) error {
	if db.Violates(err, "saved_filter_name") {
		return errs.New(errs.Conflict, "search.filter.name_taken")
	}
	return err
}

// RenameFilter gives one of the caller's filters another name. Errors: BAD_USER_INPUT,
// NOT_FOUND (search.filter.missing), CONFLICT (search.filter.name_taken).
func (s *Service) RenameFilter(ctx context.Context, in RenameFilterInput) (f *SavedFilter, err error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	return f, named(s.own(ctx, in.ID, func(ctx context.Context, tx db.Tx, found *SavedFilter) error {
		f = found
		f.Name = strings.TrimSpace(in.Name)
		_, err := tx.NewUpdate().Model(f).Column("name").WherePK().Exec(ctx)
		return err
	}))
}

// DeleteFilter forgets one of the caller's filters. Errors: NOT_FOUND
// (search.filter.missing).
func (s *Service) DeleteFilter(ctx context.Context, x id.ID) error {
	return s.own(ctx, x, func(ctx context.Context, tx db.Tx, found *SavedFilter) error {
		_, err := tx.NewDelete().Model(found).WherePK().Exec(ctx)
		return err
	})
}

// own does something to a filter of the caller's.
func (s *Service) own(ctx context.Context, x id.ID, do func(context.Context, db.Tx, *SavedFilter) error) error {
	me, _, err := authz.Caller(ctx)
	if err != nil {
		return err
	}
	return s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		f := &SavedFilter{}
		err := tx.NewSelect().Model(f).Where("f.id = ? and f.membership_id = ?", x, me).For("update").Scan(ctx)
		if err != nil {
			return db.NotFound(err, "search.filter.missing")
		}
		return do(ctx, tx, f)
	})
}
