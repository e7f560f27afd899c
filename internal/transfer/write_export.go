package transfer

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

const (
	// maxExported bounds the rows of one file.
	maxExported = 100_000
	// tellEvery is how many rows pass between two notes of the progress.
	tellEvery = 2000
)

// export writes the file of an export in the name of whoever asked for it, who must
// still be allowed to. A repetition writes the same object again.
func (s *Service) export(ctx context.Context, job *jobs.Leased, p exportPayload) error {
	e, err := s.exportForJob(ctx, p.ExportID)
	if err != nil {
		return err
	}
	if e.State != Running {
		return fmt.Errorf("%w: the export has ended", jobs.ErrDiscard)
	}
	query, err := s.openQuery(ctx, e)
	if err != nil {
		return err
	}
	var shown []id.ID
	acting, err := s.actAs(ctx, e.CreatedBy)
	if err == nil {
		shown, err = s.writeFile(acting, job, e, query)
	}
	if err == nil {
		return job.Commit(acting, func(ctx context.Context, tx db.Tx) error {
			if r, ok := s.sources[e.Kind].(Recorder); ok {
				if err := r.RecordTx(ctx, tx, query, Shown{Archives: shown, Purpose: e.Purpose, SHA256: e.SHA256}); err != nil {
					return err
				}
			}
			return s.readyTx(ctx, tx, e)
		})
	}
	if refusalOf(err, job.Attempt) == nil {
		return err
	}
	e.State = ExportFailed
	return job.Commit(ctx, func(ctx context.Context, tx db.Tx) error { return updateExport(ctx, tx, e) })
}

func (s *Service) readyTx(ctx context.Context, tx db.Tx, e *Export) error {
	e.State, e.RowCount = Ready, e.ProgressDone
	e.ProgressTotal = e.ProgressDone
	if err := updateExport(ctx, tx, e); err != nil {
		return err
	}
	err := s.notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: []id.ID{e.CreatedBy}, Kind: notify.KindExportReady, Args: notify.Args{"file": e.FileName},
		Link: "/exports", Dedup: e.ID.String(),
	})
	if err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{
		Action: "export.ready", Object: audit.Of(e.ID), Reason: e.Purpose, Note: map[string]any{"rows": e.RowCount},
	})
}

// writeFile writes the rows to a scratch file and keeps it. It answers whose archives a
// file in clear shows.
func (s *Service) writeFile(ctx context.Context, job *jobs.Leased, e *Export, query ExportQuery) (shown []id.ID, err error) {
	source := s.sources[e.Kind]
	if err := source.Check(ctx, query); err != nil {
		return nil, err
	}
	if e.ProgressTotal, err = source.Count(ctx, query); err != nil {
		return nil, err
	}
	if e.ProgressTotal > maxExported {
		return nil, errs.New(errs.BadUserInput, "sheet.export.too_many", errs.Args{"max": maxExported})
	}
	f, err := scratch()
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if files, ok := source.(FilesSource); ok {
		shown, err = s.writeFiles(ctx, job, e, files, query, f)
	} else {
		shown, err = s.fill(ctx, job, e, source, query, f)
	}
	if err != nil {
		return nil, err
	}
	if e.SHA256, err = checksum(f); err != nil {
		return nil, err
	}
	return shown, s.keep(ctx, objectKey(e.TenantID, e.ID), f, contentType(e.FileName))
}

func (s *Service) fill(ctx context.Context, job *jobs.Leased, e *Export, source Source, q ExportQuery, dst *os.File) (shown []id.ID, err error) {
	dir, err := os.MkdirTemp("", "nuanxin-export-*")
	if err != nil {
		return nil, fmt.Errorf("export: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	title := source.Title().In(e.Lang)
	o := sheet.WriterOptions{Sheet: title, Title: title, Lang: e.Lang, Watermark: e.watermark(), TempDir: dir}
	w, err := sheet.NewWriter(chosen(source.Columns(), q.Columns), o)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	e.ProgressDone = 0
	write := func(values []sheet.Value) error {
		if err := s.count(ctx, job, e); err != nil {
			return err
		}
		return w.Append(values)
	}
	if whole, ok := source.(WholeSource); ok {
		shown, err = wholeRows(ctx, whole, q, w, o, write)
	} else {
		err = source.Rows(ctx, q, write)
	}
	if err != nil {
		return nil, err
	}
	return shown, w.Finish(dst)
}

// wholeRows fills both sheets of a list in clear.
func wholeRows(ctx context.Context, source WholeSource, q ExportQuery, w *sheet.Writer, o sheet.WriterOptions, first func([]sheet.Value) error) (shown []id.ID, err error) {
	title, columns := source.Second()
	o.Sheet, o.Title = title.In(o.Lang), ""
	second, err := w.AddSheet(columns, o)
	if err != nil {
		return nil, err
	}
	err = source.WholeRows(ctx, q, first, second.Append, func(x id.ID) { shown = append(shown, x) })
	return shown, err
}

// count notes one more row, and tells of them now and then.
func (s *Service) count(ctx context.Context, job *jobs.Leased, e *Export) error {
	if e.ProgressDone == maxExported {
		return errs.New(errs.BadUserInput, "sheet.export.too_many", errs.Args{"max": maxExported})
	}
	if e.ProgressDone++; e.ProgressDone%tellEvery == 0 {
		return s.tell(ctx, job, e)
	}
	return nil
}

// tell commits the progress.
func (s *Service) tell(ctx context.Context, job *jobs.Leased, e *Export) error {
	job.Progress(int64(e.ProgressDone), int64(e.ProgressTotal))
	return job.Commit(ctx, func(ctx context.Context, tx db.Tx) error { return updateExport(ctx, tx, e) })
}

// watermark says on every printed page who exported the list, when and what for.
func (e *Export) watermark() string {
	return fmt.Sprintf("%s %s %s", e.CreatedByName, e.CreatedAt.In(clock.CN).Format("2006-01-02 15:04"), e.Purpose)
}

// chosen are the columns with the keys, in the order of the keys.
func chosen(columns []sheet.Column, keys []string) []sheet.Column {
	out := make([]sheet.Column, 0, len(keys))
	for _, key := range keys {
		if i := slices.IndexFunc(columns, func(c sheet.Column) bool { return c.Key == key }); i >= 0 {
			out = append(out, columns[i])
		}
	}
	return out
}
