package transfer

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// maxRunning bounds the exports of one member that are being made.
const maxRunning = 3

// RequestExportInput says what is exported and why.
type RequestExportInput struct {
	Kind          SheetKind
	Purpose       string   // 4 to 200 characters
	Columns       []string // keys in order; none: all columns as shipped
	ArchiveFilter *hardship.ArchiveFilter
	BulkID        *id.ID
	RunID         *id.ID
	ImportID      *id.ID
	CivilBatchID  *id.ID
}

// Validate checks the shape against the columns that there are.
func (in RequestExportInput) Validate(columns []sheet.Column) error {
	var v validate.Errors
	v.OneLine("purpose", in.Purpose, 4, 200)
	archives := in.Kind == Archives || in.Kind == NationalArchives
	v.Check(in.ArchiveFilter == nil || archives, "archiveFilter", "unknown_value")
	v.Check((in.BulkID != nil) == (in.Kind == ArchiveBulk), "bulkId", "required")
	outcome, civil := in.Kind == NationalComparison || in.Kind == CivilOutcome, in.Kind == CivilList || in.Kind == CivilScans
	v.Check((in.ImportID != nil) == outcome, "importId", "required")
	v.Check((in.CivilBatchID != nil) == civil, "civilBatchId", "required")
	v.Check((in.RunID == nil) == (archives || in.Kind == ArchiveBulk || outcome || civil), "runId", "required")
	v.Check(in.Kind != NationalArchives && !civil || len(in.Columns) == 0, "columns", "unknown_value")
	v.Check(len(in.Columns) <= len(columns), "columns", "too_many", errs.Args{"max": len(columns)})
	for i, key := range in.Columns {
		at := validate.Index("columns", i, "")
		v.Check(slices.ContainsFunc(columns, func(c sheet.Column) bool { return c.Key == key }), at, "unknown_value")
		v.Check(!slices.Contains(in.Columns[:i], key), at, "duplicate")
	}
	return v.Err()
}

// query is what the source is asked.
func (in RequestExportInput) query(columns []sheet.Column, lang sheet.Lang) ExportQuery {
	q := ExportQuery{Columns: in.Columns, Lang: lang, ArchiveFilter: in.ArchiveFilter, BulkID: in.BulkID, RunID: in.RunID, ImportID: in.ImportID, CivilBatchID: in.CivilBatchID}
	if len(q.Columns) == 0 {
		for _, c := range columns {
			q.Columns = append(q.Columns, c.Key)
		}
	}
	return q
}

// RequestExport has a list written to a file. The purpose is audited. Errors:
// BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, RATE_LIMITED (sheet.export.running).
func (s *Service) RequestExport(ctx context.Context, in RequestExportInput, lang sheet.Lang) (*Export, error) {
	source := s.sources[in.Kind]
	if source == nil {
		return nil, errs.Invalid(errs.Field{Path: "kind", Code: "unknown_value"})
	}
	if err := in.Validate(source.Columns()); err != nil {
		return nil, err
	}
	a, err := me(ctx)
	if err != nil {
		return nil, err
	}
	query := in.query(source.Columns(), lang)
	if err := source.Check(ctx, query); err != nil {
		return nil, err
	}
	keep, ext := keepExport, blob.XLSX.Ext()
	if _, named := source.(Recorder); named {
		keep, lang = keepWhole, sheet.ZH
	}
	if _, files := source.(FilesSource); files {
		ext = zipExt
	}
	now := s.clock.Now()
	e := &Export{
		TenantID: a.TenantID, ID: id.New(id.Export), Kind: in.Kind, State: Running, Purpose: strings.TrimSpace(in.Purpose), Lang: lang,
		FileName:  fmt.Sprintf("%s %s.%s", source.Title().In(lang), clock.DateOf(now), ext),
		CreatedBy: a.MembershipID, CreatedByName: a.Name, CreatedAt: now, ExpiresAt: now.Add(keep),
	}
	if e.Query, err = s.sealQuery(ctx, e.ID, query); err != nil {
		return nil, err
	}
	return e, s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		running, err := countRunning(ctx, tx, e.CreatedBy)
		if err != nil {
			return err
		}
		if running >= maxRunning {
			return errs.New(errs.RateLimited, "sheet.export.running", errs.Args{"max": maxRunning})
		}
		if err := insertExport(ctx, tx, e); err != nil {
			return err
		}
		p := exportPayload{ExportID: e.ID}
		if _, err := exportTask.Enqueue(ctx, tx, p, jobs.By(a.AccountID)); err != nil {
			return err
		}
		if _, err := expireTask.Enqueue(ctx, tx, p, jobs.At(e.ExpiresAt)); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{
			Action: "export.request", Object: audit.Of(e.ID), Reason: e.Purpose,
			Note: map[string]any{"kind": e.Kind, "columns": query.Columns, "filter": query.ArchiveFilter, "bulk": query.BulkID, "run": query.RunID, "import": query.ImportID, "civilBatch": query.CivilBatchID},
		})
	})
}

// queryPlace is where the sealed query of an export stands.
func queryPlace(export id.ID) secret.AAD {
	return secret.AAD{Table: "export", Column: "query", Row: export}
}

func (s *Service) sealQuery(ctx context.Context, export id.ID, q ExportQuery) (secret.Sealed, error) {
	keys, err := s.keys.For(ctx)
	if err != nil {
		return nil, err
	}
	data, err := json.Marshal(q)
	if err != nil {
		return nil, fmt.Errorf("query of an export: %w", err)
	}
	return keys.SealBytes(queryPlace(export), data)
}

func (s *Service) openQuery(ctx context.Context, e *Export) (q ExportQuery, err error) {
	keys, err := s.keys.For(ctx)
	if err != nil {
		return q, err
	}
	data, err := keys.OpenBytes(queryPlace(e.ID), e.Query)
	if err != nil {
		return q, fmt.Errorf("query of export %s: %w", e.ID, err)
	}
	if err := json.Unmarshal(data, &q); err != nil {
		return q, fmt.Errorf("query of export %s: %w", e.ID, err)
	}
	return q, nil
}
