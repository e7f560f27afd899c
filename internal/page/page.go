// Package page is keyset paging in the shape of Relay connections.
//
// A cursor holds the value of the order column and the id of the last row, so a
// page costs the same at row 10 and at row 1,000,000. Office users also jump to
// page 7: Offset serves them within a bound.
package page

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

// Bounds of one page. Deeper rows are reached by cursor or by a narrower filter.
const (
	DefaultFirst = 20
	MaxFirst     = 100
	MaxOffset    = 10_000
)

// MaxTotal is how far the long lists count their rows: one more stands for all that
// lie beyond, because counting a million rows takes longer than the page itself.
const MaxTotal = 20_000

// Args are the paging arguments of a list. After and Offset exclude each other.
type Args struct {
	First  *int    `json:"first,omitempty"`
	After  *string `json:"after,omitempty"`
	Offset *int    `json:"offset,omitempty"`
}

// Window is a checked Args: Limit rows after Cursor (nil for the first page),
// or after skipping Offset rows.
type Window struct {
	Limit  int
	Offset int
	Cursor *Cursor
}

// Cursor is the position after one row: the text form of its order value, and
// its id as the tie breaker.
type Cursor struct {
	Key string `json:"k"`
	ID  id.ID  `json:"i"`
}

// TimeKey is the order value of a moment; it keeps the microseconds of PostgreSQL.
func TimeKey(t time.Time) string { return t.Format("2006-01-02T15:04:05.999999Z07:00") }

// Encode is the opaque text form of the cursor.
func (c Cursor) Encode() string {
	b, err := json.Marshal(c)
	if err != nil {
		panic(err) // a struct of a string and a UUID always marshals
	}
	return base64.RawURLEncoding.EncodeToString(b)
}

// DecodeCursor reads an opaque cursor; a foreign text is BAD_USER_INPUT.
func DecodeCursor(s string) (Cursor, error) {
	var c Cursor
	b, err := base64.RawURLEncoding.DecodeString(s)
	if err == nil && len(b) <= 1024 {
		err = json.Unmarshal(b, &c)
	}
	if err != nil || c.ID == id.Nil || strings.ContainsRune(c.Key, 0) {
		return Cursor{}, errs.Invalid(errs.Field{Path: "after", Code: "cursor"})
	}
	return c, nil
}

// Window checks the arguments.
func (a Args) Window() (Window, error) {
	w := Window{Limit: DefaultFirst}
	if a.First != nil {
		w.Limit = *a.First
	}
	var bad []errs.Field
	if w.Limit < 1 || w.Limit > MaxFirst {
		bad = append(bad, errs.Field{Path: "first", Code: "out_of_range", Args: errs.Args{"min": 1, "max": MaxFirst}})
	}
	if a.Offset != nil {
		w.Offset = *a.Offset
		if w.Offset < 0 || w.Offset > MaxOffset {
			bad = append(bad, errs.Field{Path: "offset", Code: "out_of_range", Args: errs.Args{"min": 0, "max": MaxOffset}})
		}
	}
	if a.After != nil && *a.After != "" {
		c, err := DecodeCursor(*a.After)
		if err != nil || a.Offset != nil {
			bad = append(bad, errs.Field{Path: "after", Code: "cursor"})
		}
		w.Cursor = &c
	}
	if bad != nil {
		return Window{}, errs.Invalid(bad...)
	}
	return w, nil
}

// Edge is one row with its cursor.
type Edge[T any] struct {
	Cursor string
	Node   T
}

// Info is Relay's PageInfo.
type Info struct {
	HasNextPage     bool
	HasPreviousPage bool
	StartCursor     *string
	EndCursor       *string
}

// Connection is one page of a list. Total counts all rows of the same filter;
// it is called only when the client asked for it.
type Connection[T any] struct {
	Edges    []Edge[T]
	PageInfo Info
	Total    func(context.Context) (int, error)
}

// TotalCount counts every row of the filter, however many pages they fill, in a long
// list up to one more than MaxTotal.
func (c *Connection[T]) TotalCount(ctx context.Context) (int, error) { return c.Total(ctx) }

// Of builds a page from rows fetched with LIMIT w.Limit+1: the extra row only
// tells that there is a next page. key gives the cursor of a row.
func Of[T any](rows []T, w Window, key func(T) Cursor) *Connection[T] {
	c := &Connection[T]{}
	if len(rows) > w.Limit {
		rows, c.PageInfo.HasNextPage = rows[:w.Limit], true
	}
	c.PageInfo.HasPreviousPage = w.Cursor != nil || w.Offset > 0
	c.Edges = make([]Edge[T], len(rows))
	for i, r := range rows {
		c.Edges[i] = Edge[T]{Cursor: key(r).Encode(), Node: r}
	}
	if n := len(c.Edges); n > 0 {
		c.PageInfo.StartCursor, c.PageInfo.EndCursor = &c.Edges[0].Cursor, &c.Edges[n-1].Cursor
	}
	return c
}
