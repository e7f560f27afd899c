package db

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/nuanxin/nuanxin/internal/page"
)

// Where builds the conditions of a list whose filters are free: SQL text with
// placeholders, and the arguments for them. Values never enter the text. The zero
// value matches every row.
type Where struct {
	terms []string
	Args  []any
}

// Add appends a condition; every %[1]d (or the only %d) in term is the number of
// v's placeholder.
func (w *Where) Add(term string, v any) {
	w.Args = append(w.Args, v)
	w.terms = append(w.terms, fmt.Sprintf(term, len(w.Args)))
}

// AddEach appends a condition in which each ? stands for the next value.
func (w *Where) AddEach(term string, values ...any) {
	for _, v := range values {
		w.Args = append(w.Args, v)
		term = strings.Replace(term, "?", Placeholder(len(w.Args)), 1)
	}
	w.terms = append(w.terms, term)
}

// AddFixed appends a condition without an argument.
func (w *Where) AddFixed(term string) { w.terms = append(w.terms, term) }

// AddScope appends the unit scope of the actor on a path column.
func (w *Where) AddScope(s UnitScope, column string) {
	term, args := s.Where(column, w.Args)
	w.Args = args
	w.terms = append(w.terms, term)
}

// Placeholder stands for the n-th argument of a Fetch.
func Placeholder(n int) string { return "$" + strconv.Itoa(n) }

// SQL is the WHERE clause.
func (w *Where) SQL() string {
	if len(w.terms) == 0 {
		return " where true"
	}
	return " where " + strings.Join(w.terms, " and ")
}

// Keyset is the order of a paged list: Columns is the row value that orders it, the
// last of them the id; Types casts the cursor's text key.
type Keyset struct {
	Columns string // "t.name, t.id"
	Cast    string // "timestamptz", or "" for text
	Desc    bool
}

// Page is the statement for one page of from (tables and joins) under w, with one
// row more than asked, and its arguments. w is not changed.
func (w *Where) Page(columns, from string, k Keyset, win page.Window) (string, []any) {
	all := Where{terms: w.terms[:len(w.terms):len(w.terms)], Args: w.Args[:len(w.Args):len(w.Args)]}
	dir, op := "", ">"
	if k.Desc {
		dir, op = " desc", "<"
	}
	if win.Cursor != nil {
		cast := ""
		if k.Cast != "" {
			cast = "::" + k.Cast
		}
		all.Args = append(all.Args, win.Cursor.Key, win.Cursor.ID)
		n := len(all.Args)
		all.terms = append(all.terms, fmt.Sprintf("(%s) %s ($%d::text%s, $%d::uuid)", k.Columns, op, n-1, cast, n))
	}
	all.Args = append(all.Args, win.Limit+1, win.Offset)
	n := len(all.Args)
	order := strings.ReplaceAll(k.Columns, ",", dir+",") + dir
	return "select " + columns + " from " + from + all.SQL() + fmt.Sprintf(" order by %s limit $%d offset $%d", order, n-1, n), all.Args
}

// Count counts every row of from under w, for the total of a list.
func (d *DB) Count(ctx context.Context, w *Where, from string) (int, error) {
	n := One[int]("select count(*) from "+from+w.SQL(), w.Args...)
	err := d.Fetch(ctx, n)
	return n.Row, err
}

// CountSome counts the rows of from under w up to one more than page.MaxTotal, for the
// total of a list that may be very long.
func (d *DB) CountSome(ctx context.Context, w *Where, from string) (int, error) {
	n := One[int](Bounded("select 1 from "+from+w.SQL()), w.Args...)
	err := d.Fetch(ctx, n)
	return n.Row, err
}

// Bounded is the statement that counts the rows of another as CountSome does.
func Bounded(rows string) string {
	return fmt.Sprintf("select count(*) from (%s limit %d) x", rows, page.MaxTotal+1)
}
