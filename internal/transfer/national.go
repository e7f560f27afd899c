package transfer

import (
	"context"
	"errors"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// nationalSource exports archives in clear, in the columns and words of the national
// system (全国工会帮扶系统), so that they can be entered there.
type nationalSource struct{ archiveSource }

func (nationalSource) Title() sheet.Label {
	return sheet.Label{ZH: "困难职工档案（全国帮扶系统格式）"}
}

func (nationalSource) Columns() []sheet.Column {
	heads, _ := roster.NationalColumns()
	return heads
}

func (nationalSource) Second() (sheet.Label, []sheet.Column) {
	_, members := roster.NationalColumns()
	return sheet.Label{ZH: "家庭成员"}, members
}

func (nationalSource) Check(ctx context.Context, q ExportQuery) error {
	if err := authz.RequireAny(ctx, authz.ArchiveFile); err != nil || q.ArchiveFilter == nil {
		return err
	}
	return q.ArchiveFilter.Validate()
}

func (s nationalSource) Count(ctx context.Context, q ExportQuery) (int, error) {
	return s.count(narrowed(ctx, authz.ArchiveFile), q)
}

// errOneSheet is a mistake in the program: a whole list is never written by Rows.
var errOneSheet = errors.New("a whole list has two sheets")

func (nationalSource) Rows(context.Context, ExportQuery, func([]sheet.Value) error) error {
	return errOneSheet
}

func (s nationalSource) WholeRows(ctx context.Context, q ExportQuery, first, second func([]sheet.Value) error, shown func(id.ID)) error {
	ctx = narrowed(ctx, authz.ArchiveFile)
	names, err := uniqueNames(ctx, s.db)
	if err != nil {
		return err
	}
	return s.pages(ctx, q, func(archives []*hardship.Archive) error {
		households, err := s.hardship.WholeHouseholds(ctx, authz.ArchiveFile, archives)
		if err != nil {
			return err
		}
		for i, h := range households {
			h.Unit = names[archives[i].UnitID]
			if err := writeHousehold(h, first, second); err != nil {
				return err
			}
			shown(archives[i].ID)
		}
		return nil
	})
}

func writeHousehold(h *roster.Household, first, second func([]sheet.Value) error) error {
	head, members := h.National()
	if err := first(head); err != nil {
		return err
	}
	for _, m := range members {
		if err := second(m); err != nil {
			return err
		}
	}
	return nil
}

func (s nationalSource) RecordTx(ctx context.Context, tx db.Tx, _ ExportQuery, f Shown) error {
	return s.hardship.LogWholeTx(ctx, tx, f.Archives, f.Purpose)
}
