package hardship

import (
	"context"
	"strconv"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// ArchiveOrder is the order of a list of archives.
type ArchiveOrder string

// The orders.
const (
	ByName        ArchiveOrder = "NAME"         // pinyin of the head's name
	ByCreatedDesc ArchiveOrder = "CREATED_DESC" // newest first
	ByUpdatedDesc ArchiveOrder = "UPDATED_DESC"
	ByLastVisited ArchiveOrder = "LAST_VISITED" // longest unvisited first
	ByNumber      ArchiveOrder = "NUMBER"
)

// visitedKey orders never visited households before all others.
const (
	visitedKey   = "coalesce(a.last_visited_on, '-infinity'::date)"
	neverVisited = "-infinity"
)

// ordering is how one order sorts and pages: key gives a row's cursor key, after is
// the condition for the rows behind a cursor, and valid tells whether a key that
// came back could be one.
type ordering struct {
	orderBy string
	after   func(c *conditions, cur *page.Cursor)
	key     func(*Archive) string
	valid   func(string) bool
}

var orderings = map[ArchiveOrder]ordering{
	ByName: {
		orderBy: "a.head_pinyin, a.id",
		after:   behind("(a.head_pinyin, a.id) > (?, ?)"),
		key:     func(a *Archive) string { return a.HeadPinyin },
		valid:   anyKey,
	},
	// Identifiers sort by the time of creation.
	ByCreatedDesc: {
		orderBy: "a.id desc",
		after:   func(c *conditions, cur *page.Cursor) { c.add("a.id < ?", cur.ID) },
		key:     func(*Archive) string { return "" },
		valid:   anyKey,
	},
	ByUpdatedDesc: {
		orderBy: "a.updated_at desc, a.id desc",
		after:   behind("(a.updated_at, a.id) < (?::timestamptz, ?)"),
		key:     func(a *Archive) string { return a.UpdatedAt.UTC().Format(time.RFC3339Nano) },
		valid:   func(s string) bool { _, err := time.Parse(time.RFC3339Nano, s); return err == nil },
	},
	ByLastVisited: {
		orderBy: visitedKey + ", a.id",
		after:   behind("(" + visitedKey + ", a.id) > (?::date, ?)"),
		key:     lastVisitedKey,
		valid:   func(s string) bool { _, err := clock.ParseDate(s); return err == nil || s == neverVisited },
	},
	ByNumber: {
		orderBy: "a.number, a.id",
		after:   behind("(a.number, a.id) > (?, ?)"),
		key:     func(a *Archive) string { return a.Number },
		valid:   anyKey,
	},
}

func behind(condition string) func(*conditions, *page.Cursor) {
	return func(c *conditions, cur *page.Cursor) { c.add(condition, cur.Key, cur.ID) }
}

func anyKey(string) bool { return true }

func lastVisitedKey(a *Archive) string {
	if a.LastVisitedOn == nil {
		return neverVisited
	}
	return a.LastVisitedOn.String()
}

// Archives lists the archives that the caller may see. Errors: BAD_USER_INPUT,
// FORBIDDEN.
func (s *Service) Archives(ctx context.Context, f *ArchiveFilter, order ArchiveOrder, args page.Args) (*ArchiveConnection, error) {
	o, ok := orderings[order]
	if !ok {
		return nil, errs.Invalid(errs.Field{Path: "order", Code: "unknown_value"})
	}
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	c, err := s.conditions(ctx, authz.ArchiveRead, f, r)
	if err != nil {
		return nil, err
	}
	count := db.Bounded(`select 1 from app.archive a where ` + c.sql())
	countArgs := c.args[:len(c.args):len(c.args)]
	rows, err := s.archives(ctx, c, o, w)
	if err != nil {
		return nil, err
	}
	for _, a := range rows {
		a.seen = r
	}
	conn := page.Of(rows, w, func(a *Archive) page.Cursor { return page.Cursor{Key: o.key(a), ID: a.ID} })
	conn.Total = func(ctx context.Context) (int, error) {
		n := db.One[int](count, countArgs...)
		err := s.db.Fetch(ctx, n)
		return n.Row, err
	}
	return conn, nil
}

// IDs lists the archives of a filter on which the caller may do an action, by number and
// at most limit. Errors: BAD_USER_INPUT, FORBIDDEN.
func (s *Service) IDs(ctx context.Context, act authz.Action, f *ArchiveFilter, limit int) ([]id.ID, error) {
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	c, err := s.conditions(ctx, act, f, r)
	if err != nil {
		return nil, err
	}
	sql := `select a.id from app.archive a where ` + c.sql() + ` order by a.number, a.id limit $` + strconv.Itoa(len(c.args)+1)
	q := db.Many[id.ID](sql, append(c.args, limit)...)
	err = s.db.Fetch(ctx, q)
	return q.Rows, err
}

func (s *Service) archives(ctx context.Context, c *conditions, o ordering, w page.Window) ([]*Archive, error) {
	if w.Cursor != nil {
		if !o.valid(w.Cursor.Key) {
			return nil, errs.Invalid(errs.Field{Path: "after", Code: "cursor"})
		}
		o.after(c, w.Cursor)
	}
	sql, args := windowed(`select `+archiveColumns+` from app.archive a where `+c.sql()+` order by `+o.orderBy, c.args, w)
	q := db.Many[*Archive](sql, args...)
	err := s.db.Fetch(ctx, q)
	return q.Rows, err
}

// windowed bounds a statement to one page and the row that tells of the next one.
func windowed(sql string, args []any, w page.Window) (string, []any) {
	n := len(args)
	return sql + " limit $" + strconv.Itoa(n+1) + " offset $" + strconv.Itoa(n+2), append(args, w.Limit+1, w.Offset)
}
