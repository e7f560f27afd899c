package visit

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// RunSheet is an official table about one run, for an export. Make one with
// RosterSheet, ReceiptSheet or StatisticsSheet.
type RunSheet struct {
	s       *Service
	title   sheet.Label
	columns []sheet.Column
	count   func(ctx context.Context, run id.ID) (int, error)
	rows    func(ctx context.Context, run id.ID, columns []string, lang sheet.Lang, write func([]sheet.Value) error) error
}

// Title names the table.
func (t *RunSheet) Title() sheet.Label { return t.title }

// Columns are all columns in the order in which they are shipped.
func (t *RunSheet) Columns() []sheet.Column { return slices.Clone(t.columns) }

// Check refuses a run that the actor may not export. Errors: NOT_FOUND, FORBIDDEN.
func (t *RunSheet) Check(ctx context.Context, run id.ID) error {
	if err := authz.RequireAny(ctx, authz.CampaignExport); err != nil {
		return err
	}
	_, err := t.s.runs.RunByID(ctx, run)
	return err
}

// Count is the number of rows.
func (t *RunSheet) Count(ctx context.Context, run id.ID) (int, error) { return t.count(ctx, run) }

// Rows calls write for each row with one value for each of the columns, by their keys.
// It holds a page of rows at most, and ends with the error of write.
func (t *RunSheet) Rows(ctx context.Context, run id.ID, columns []string, lang sheet.Lang, write func([]sheet.Value) error) error {
	return t.rows(ctx, run, columns, lang, write)
}

// sheetColumn is a column with its value in a row of type T.
type sheetColumn[T any] struct {
	sheet.Column
	value func(row T, lang sheet.Lang) sheet.Value
}

func column[T any](key, zh, en string, kind sheet.ColumnKind, value func(row T, lang sheet.Lang) sheet.Value) sheetColumn[T] {
	return sheetColumn[T]{sheet.Column{Key: key, Title: sheet.Label{ZH: zh, EN: en}, Kind: kind}, value}
}

// newRunSheet makes a table of rows that each yields in order.
func newRunSheet[T any](s *Service, title sheet.Label, columns []sheetColumn[T],
	count func(ctx context.Context, run id.ID) (int, error), each func(ctx context.Context, run id.ID, yield func(T) error) error,
) *RunSheet {
	t := &RunSheet{s: s, title: title, count: count}
	for _, c := range columns {
		t.columns = append(t.columns, c.Column)
	}
	t.rows = func(ctx context.Context, run id.ID, keys []string, lang sheet.Lang, write func([]sheet.Value) error) error {
		var chosen []sheetColumn[T]
		for _, key := range keys {
			if i := slices.IndexFunc(columns, func(c sheetColumn[T]) bool { return c.Key == key }); i >= 0 {
				chosen = append(chosen, columns[i])
			}
		}
		return each(ctx, run, func(row T) error {
			values := make([]sheet.Value, len(chosen))
			for i, c := range chosen {
				values[i] = c.value(row, lang)
			}
			return write(values)
		})
	}
	return t
}
