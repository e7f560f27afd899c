package transfer

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship/civilcheck"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// civilSource exports a list for civil affairs in clear (家庭经济状况核对名单): everybody of
// its households, with columns for the answers, and an index of the signed authorisations.
type civilSource struct{ civil *civilcheck.Service }

// NewCivilSource makes the source of CIVIL_LIST.
func NewCivilSource(c *civilcheck.Service) Source { return civilSource{c} }

var (
	civilColumns = append([]sheet.Column{
		column("serial", "序号", "", sheet.CountColumn), column(civilArchive, "档案编号", "", sheet.TextColumn),
		column("kin", "与户主关系", "", sheet.TextColumn), column(namedNameOf, "姓名", "", sheet.TextColumn),
		column(namedID, "身份证号", "", sheet.DigitsColumn), column(namedPhone, "联系电话", "", sheet.DigitsColumn),
		{Key: "address", Title: sheet.Label{ZH: "家庭住址"}, Width: 40}, column("signed_on", "授权日期", "", sheet.DateColumn),
	}, answerColumns[3:]...)

	civilIndex = []sheet.Column{
		column(civilArchive, "档案编号", "", sheet.TextColumn), column(namedNameOf, "授权人", "", sheet.TextColumn),
		column("signed_on", "授权日期", "", sheet.DateColumn), column("version", "授权书版本", "", sheet.TextColumn),
		{Key: "scan", Title: sheet.Label{ZH: "授权书扫描件"}, Width: 48},
	}
)

func (civilSource) Title() sheet.Label { return sheet.Label{ZH: "家庭经济状况核对名单"} }

func (civilSource) Columns() []sheet.Column { return civilColumns }

func (civilSource) Second() (sheet.Label, []sheet.Column) {
	return sheet.Label{ZH: "核对授权书目录"}, civilIndex
}

func (s civilSource) Check(ctx context.Context, q ExportQuery) error {
	_, err := s.batch(ctx, q)
	return err
}

// batch is the list, which leaves as long as answers to it can come in.
func (s civilSource) batch(ctx context.Context, q ExportQuery) (*civilcheck.CivilBatch, error) {
	if err := authz.RequireAny(ctx, authz.ArchiveCheck); err != nil {
		return nil, err
	}
	if q.CivilBatchID == nil {
		return nil, errs.Invalid(errs.Field{Path: "civilBatchId", Code: "required"})
	}
	b, err := s.civil.BatchByID(ctx, *q.CivilBatchID)
	if err == nil && b.ClosedAt != nil {
		err = errs.New(errs.FailedPrecondition, "hardship.civil_batch.closed")
	}
	return b, err
}

func (s civilSource) Count(ctx context.Context, q ExportQuery) (int, error) {
	b, err := s.batch(ctx, q)
	if err != nil {
		return 0, err
	}
	return b.People, nil
}

func (civilSource) Rows(context.Context, ExportQuery, func([]sheet.Value) error) error {
	return errOneSheet
}

func (s civilSource) WholeRows(ctx context.Context, q ExportQuery, first, second func([]sheet.Value) error, shown func(id.ID)) error {
	serial := 0
	return s.civil.Families(ctx, *q.CivilBatchID, func(f *civilcheck.ListedFamily) error {
		for i, p := range f.People {
			serial++
			if err := first(civilLine(serial, f, &p)); err != nil {
				return err
			}
			if p.SignedOn == nil {
				continue
			}
			if err := second([]sheet.Value{f.Number, p.Name, *p.SignedOn, p.TextVersion, scanNames(f, i)}); err != nil {
				return err
			}
		}
		shown(f.ArchiveID)
		return nil
	})
}

func civilLine(serial int, f *civilcheck.ListedFamily, p *civilcheck.ListedPerson) []sheet.Value {
	return []sheet.Value{
		serial, f.Number, p.Relation, p.Name, p.IDNumber, f.Phone, f.Address, optional[clock.Date](p.SignedOn), nil, nil, nil, nil,
	}
}

func (s civilSource) RecordTx(ctx context.Context, tx db.Tx, q ExportQuery, f Shown) error {
	return s.civil.LogFileTx(ctx, tx, *q.CivilBatchID, f.Archives, f.Purpose, f.SHA256)
}
