package transfer

import (
	"context"
	"io"
	"slices"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// ImportSheetUse is what a sheet of a file is good for.
type ImportSheetUse string

// The uses.
const (
	UseHeads   ImportSheetUse = "HEADS"
	UseMembers ImportSheetUse = "MEMBERS"
	UseNone    ImportSheetUse = "NONE"
)

// ImportSheet is how a sheet was understood.
type ImportSheet struct {
	Name     string          `json:"name"`
	Use      ImportSheetUse  `json:"use"`
	Headings []ImportHeading `json:"headings"`
}

// ImportHeading is a heading and the key of the column it was taken for, "" for none.
type ImportHeading struct {
	Text   string `json:"text"`
	Column string `json:"column,omitempty"`
}

// ImportColumn is what a heading of a sheet in some use may mean.
type ImportColumn struct {
	Use      ImportSheetUse
	Key      string
	Title    string
	Required bool
}

// fingerprint is that of the headings, whatever they mean.
func fingerprint(sheets []ImportSheet) string {
	texts := make([][]string, len(sheets))
	for i, s := range sheets {
		for _, h := range s.Headings {
			texts[i] = append(texts[i], h.Text)
		}
	}
	return sheet.Fingerprint(texts)
}

// understand notes how the headings of the file are understood: as somebody said for
// this import, or else for an earlier file of the tenant with the same headings.
func (s *Service) understand(ctx context.Context, job *jobs.Leased, im *Import, format Format, src io.ReaderAt, size int64) error {
	f, ok := format.(Mappable)
	if !ok {
		return nil
	}
	sheets, err := f.Sheets(src, size, nil)
	if err != nil {
		return err
	}
	im.Fingerprint = fingerprint(sheets)
	if len(im.Mapping) == 0 {
		if im.Mapping, err = s.remembered(ctx, im); err != nil {
			return err
		}
	}
	if im.Sheets, err = f.Sheets(src, size, im.Mapping); err != nil {
		return err
	}
	return job.Commit(ctx, func(ctx context.Context, tx db.Tx) error { return updateUnderstood(ctx, tx, im) })
}

func (s *Service) remembered(ctx context.Context, im *Import) (sheet.Mapping, error) {
	q := db.One[struct{ Mapping sheet.Mapping }](`select m.mapping from app.sheet_mapping m where m.kind = $1 and m.fingerprint = $2`, im.Kind, im.Fingerprint)
	err := s.db.Fetch(ctx, q)
	if q.Row.Mapping == nil {
		q.Row.Mapping = sheet.Mapping{}
	}
	return q.Row.Mapping, err
}

// MapImportColumnsInput says what headings of a file mean.
type MapImportColumnsInput struct {
	ID              id.ID
	ExpectedVersion int
	Headings        []MappedHeading
}

// MappedHeading is a heading and the column it means, nil for none.
type MappedHeading struct {
	Text   string
	Column *string
}

const maxHeadings = 400

// Validate checks the shape.
func (in *MapImportColumnsInput) Validate() error {
	var v validate.Errors
	v.Check(len(in.Headings) > 0, "headings", "required")
	v.Check(len(in.Headings) <= maxHeadings, "headings", "too_many", errs.Args{"max": maxHeadings})
	return v.Err()
}

// MapColumns has a file read again as somebody says, and remembers it for files with the
// same headings. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT,
// FAILED_PRECONDITION (sheet.import.state, sheet.import.rows_deleted).
func (s *Service) MapColumns(ctx context.Context, in MapImportColumnsInput) (im *Import, err error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	a, err := me(ctx)
	if err != nil {
		return nil, err
	}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if im, err = lockImport(ctx, tx, in.ID); err != nil {
			return err
		}
		if err := s.allow(ctx, tx, im); err != nil {
			return err
		}
		if im.Version != in.ExpectedVersion {
			return errs.Stale(im.Version)
		}
		if err := s.mapTx(ctx, tx, im, in.Headings); err != nil {
			return err
		}
		if err := rememberTx(ctx, tx, im, a.MembershipID, s.clock.Now()); err != nil {
			return err
		}
		if _, err := parseTask.Enqueue(ctx, tx, importPayload{ImportID: im.ID}, jobs.By(a.AccountID)); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "import.map", Object: audit.Of(im.ID), Note: map[string]any{"mapping": im.Mapping}})
	})
	return im, err
}

// mapTx sends the import back to be read.
func (s *Service) mapTx(ctx context.Context, tx db.Tx, im *Import, said []MappedHeading) error {
	if im.RowsDeletedAt != nil {
		return errs.New(errs.FailedPrecondition, "sheet.import.rows_deleted")
	}
	mapping, err := s.mappingOf(im, said)
	if err != nil {
		return err
	}
	if im.ConfirmedBy != nil || len(im.Sheets) == 0 {
		return errs.New(errs.FailedPrecondition, "sheet.import.state", errs.Args{"state": string(im.State)})
	}
	if err := im.move(Parsing, s.clock.Now()); err != nil {
		return err
	}
	im.Mapping, im.Failure, im.FailureArgs, im.FinishedAt = mapping, nil, nil, nil
	im.Counts, im.Reasons, im.ProgressDone, im.ProgressTotal = ImportCounts{}, []*ReasonCount{}, 0, 0
	return updateImport(ctx, tx, im)
}

// mappingOf takes only headings of the file and columns of its kind.
func (s *Service) mappingOf(im *Import, said []MappedHeading) (sheet.Mapping, error) {
	var v validate.Errors
	columns := s.Columns(im, sheet.ZH)
	out := sheet.Mapping{}
	for i, h := range said {
		there := slices.ContainsFunc(im.Sheets, func(s ImportSheet) bool {
			return slices.ContainsFunc(s.Headings, func(x ImportHeading) bool { return x.Text == h.Text })
		})
		v.Check(there, validate.Index("headings", i, "text"), "unknown_value")
		key := ""
		if h.Column != nil {
			key = *h.Column
			known := slices.ContainsFunc(columns, func(c *ImportColumn) bool { return c.Key == key })
			v.Check(known, validate.Index("headings", i, "column"), "unknown_value")
		}
		out[h.Text] = key
	}
	return out, v.Err()
}

// Columns are what the headings of an import may mean; none for a kind with headings of
// its own.
func (s *Service) Columns(im *Import, lang sheet.Lang) []*ImportColumn {
	f, ok := s.formats[im.Kind].(Mappable)
	if !ok {
		return nil
	}
	return f.Columns(lang)
}

// Mapped tells whether somebody said what headings of the file mean, now or for an
// earlier file.
func (im *Import) Mapped() bool { return len(im.Mapping) > 0 }

type sheetMapping struct {
	bun.BaseModel `bun:"table:app.sheet_mapping,alias:m"`

	TenantID    id.ID
	Kind        SheetKind     `bun:",pk"`
	Fingerprint string        `bun:",pk"`
	Mapping     sheet.Mapping `bun:",type:jsonb"`
	UpdatedBy   id.ID
	UpdatedAt   time.Time
}

// maxMappings bounds what a tenant remembers; the oldest goes first.
const maxMappings = 200

const sqlForgetMappings = `delete from app.sheet_mapping m where (m.kind, m.fingerprint) in
	(select o.kind, o.fingerprint from app.sheet_mapping o order by o.updated_at desc, o.fingerprint offset ?)`

func rememberTx(ctx context.Context, tx db.Tx, im *Import, by id.ID, at time.Time) error {
	m := &sheetMapping{TenantID: im.TenantID, Kind: im.Kind, Fingerprint: im.Fingerprint, Mapping: im.Mapping, UpdatedBy: by, UpdatedAt: at}
	_, err := tx.NewInsert().Model(m).On("conflict (tenant_id, kind, fingerprint) do update").Exec(ctx)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, sqlForgetMappings, maxMappings)
	return err
}

// updateUnderstood is for an import that is being read; errMovedOn if it is not.
func updateUnderstood(ctx context.Context, tx db.Tx, im *Import) error {
	res, err := tx.NewUpdate().Model(im).Column("mapping", "sheets", "fingerprint").
		Where("i.id = ?", im.ID).Where("i.state = ?", Parsing).Exec(ctx)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return errMovedOn
	}
	return nil
}
