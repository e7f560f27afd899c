package audit

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// EntryConnection is a page of the chain.
type EntryConnection = page.Connection[Entry]

// EntryEdge is one link of a page.
type EntryEdge = page.Edge[Entry]

// Filter narrows List; nil means any. Actor is part of the actor's name. The time
// range is [From, To).
type Filter struct {
	Action     *string
	ObjectKind *string
	ObjectID   *id.ID
	Actor      *string
	From, To   *time.Time
}

// List is the chain of the context's tenant, newest first.
func (l *Log) List(ctx context.Context, f Filter, args page.Args) (*page.Connection[Entry], error) {
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	where, params, err := f.where(w.Cursor)
	if err != nil {
		return nil, err
	}
	q := db.Many[Entry](`select `+entryColumns+` from app.audit_entry where `+where+
		` order by seq desc limit `+strconv.Itoa(w.Limit+1)+` offset `+strconv.Itoa(w.Offset), params...)
	if err := l.db.Fetch(ctx, q); err != nil {
		return nil, fmt.Errorf("list audit entries: %w", err)
	}
	c := page.Of(q.Rows, w, func(e Entry) page.Cursor {
		return page.Cursor{Key: strconv.FormatInt(e.Seq, 10), ID: e.ID}
	})
	c.Total = func(ctx context.Context) (int, error) { return l.count(ctx, f) }
	return c, nil
}

func (l *Log) count(ctx context.Context, f Filter) (int, error) {
	where, params, err := f.where(nil)
	if err != nil {
		return 0, err
	}
	q := db.One[int](`select count(*) from app.audit_entry where `+where, params...)
	err = l.db.Fetch(ctx, q)
	return q.Row, err
}

// where joins constant conditions; every value is a parameter.
func (f Filter) where(after *page.Cursor) (string, []any, error) {
	conds, params := []string{"true"}, []any(nil)
	add := func(cond string, value any) {
		params = append(params, value)
		conds = append(conds, strings.ReplaceAll(cond, "?", "$"+strconv.Itoa(len(params))))
	}
	if f.Action != nil {
		add("action = ?", *f.Action)
	}
	if f.ObjectKind != nil {
		add("object_kind = ?", *f.ObjectKind)
	}
	if f.ObjectID != nil {
		add("object_id = ?", *f.ObjectID)
	}
	if f.Actor != nil {
		add("strpos(lower(actor_name), lower(?)) > 0", *f.Actor)
	}
	if f.From != nil {
		add("at >= ?", *f.From)
	}
	if f.To != nil {
		add("at < ?", *f.To)
	}
	if after != nil {
		seq, err := strconv.ParseInt(after.Key, 10, 64)
		if err != nil {
			return "", nil, errs.Invalid(errs.Field{Path: "after", Code: "cursor"})
		}
		add("seq < ?", seq)
	}
	return strings.Join(conds, " and "), params, nil
}

// Get is one entry of the context's tenant.
func (l *Log) Get(ctx context.Context, entry id.ID) (*Entry, error) {
	q := db.One[Entry](selectEntry, entry)
	if err := l.db.Fetch(ctx, q); err != nil {
		return nil, fmt.Errorf("read audit entry: %w", err)
	}
	if !q.Found {
		return nil, errs.New(errs.NotFound, "audit.entry.missing")
	}
	return &q.Row, nil
}
