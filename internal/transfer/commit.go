package transfer

import (
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// commit writes the next chunk of a confirmed import. Rows, counts and the cursor
// commit together, so a killed worker loses nothing and a repetition writes nothing.
func (s *Service) commit(ctx context.Context, tx db.Tx, job *jobs.Job, p commitPayload) error {
	im, err := lockImport(ctx, tx, p.ImportID)
	if err != nil {
		return err
	}
	if im.State != Committing {
		return errMovedOn
	}
	acting, err := s.actAs(ctx, *im.ConfirmedBy)
	if err == nil {
		err = s.allow(acting, tx, im)
	}
	if refusal := refusalOf(err, 1); refusal != nil {
		if refusal.Code != errs.FailedPrecondition {
			refusal = errs.New(errs.Forbidden, "sheet.import.not_allowed")
		}
		return s.failTx(ctx, tx, im, refusal)
	}
	if err != nil {
		return err
	}
	rows, err := rowsToWrite(ctx, tx, im, p.After)
	if err != nil {
		return err
	}
	if err := s.writeRows(acting, tx, im, rows); err != nil {
		return err
	}
	job.Progress(int64(im.ProgressDone), int64(im.ProgressTotal))
	if len(rows) < ChunkSize {
		return s.doneTx(ctx, tx, im)
	}
	if err := updateImport(ctx, tx, im); err != nil {
		return err
	}
	return job.Continue(commitPayload{ImportID: im.ID, After: rows[len(rows)-1].Seq})
}

// writeRows writes the records of rows and corrects what the preview said of them.
func (s *Service) writeRows(ctx context.Context, tx db.Tx, im *Import, rows []*ImportRow) error {
	if len(rows) == 0 {
		return nil
	}
	format, err := s.format(im.Kind)
	if err != nil {
		return err
	}
	if err := db.RefreshStatistics(ctx, tx); err != nil {
		return err
	}
	records, err := s.openRecords(ctx, format, rows)
	if err != nil {
		return err
	}
	fates, err := format.WriteTx(ctx, tx, im, records)
	if err != nil {
		return fmt.Errorf("write rows %d to %d: %w", rows[0].Row, rows[len(rows)-1].Row, err)
	}
	var changed []*ImportRow
	for i, fate := range fates {
		if im.settle(rows[i], fate) {
			changed = append(changed, rows[i])
		}
	}
	im.rankReasons()
	im.ProgressDone += len(rows)
	return updateRows(ctx, tx, changed)
}

func (s *Service) openRecords(ctx context.Context, format Format, rows []*ImportRow) ([]Record, error) {
	keys, err := s.keys.For(ctx)
	if err != nil {
		return nil, err
	}
	records := make([]Record, len(rows))
	for i, row := range rows {
		data, err := keys.OpenBytes(recordPlace(row.ID), row.Record)
		if err != nil {
			return nil, fmt.Errorf("record of row %s: %w", row.ID, err)
		}
		value, err := format.Decode(data)
		if err != nil {
			return nil, fmt.Errorf("record of row %s: %w", row.ID, err)
		}
		records[i] = Record{Row: row.Row, Value: value, Effect: row.Effect}
		if row.ArchiveID != nil {
			records[i].ArchiveID = *row.ArchiveID
		}
	}
	return records, nil
}

// settle counts what became of a row and tells whether that differs from the preview:
// others may have filed or changed something since.
func (im *Import) settle(row *ImportRow, fate Fate) (changed bool) {
	if fate.Written {
		im.Counts.Written++
	}
	im.Counts.add(row.Result, row.Effect, -1)
	added := row.add(fate.Reasons)
	changed = len(added) > 0 || row.Effect != fate.Effect
	row.about(fate)
	im.Counts.add(row.Result, row.Effect, 1)
	im.countReasons(added)
	return changed
}

func (s *Service) doneTx(ctx context.Context, tx db.Tx, im *Import) error {
	now := s.clock.Now()
	if err := im.move(Done, now); err != nil {
		return err
	}
	if err := updateImport(ctx, tx, im); err != nil {
		return err
	}
	if err := planPurge(ctx, tx, im, now.Add(keepRows)); err != nil {
		return err
	}
	return s.notify.NotifyTx(ctx, tx, im.message(notify.KindImportDone, notify.Args{"file": im.FileName, "count": im.Counts.Written}))
}

// message tells whoever started the import, and whoever confirmed it, about it.
func (im *Import) message(kind string, args notify.Args) notify.Message {
	m := notify.Message{Recipients: []id.ID{im.CreatedBy}, Kind: kind, Args: args, Link: "/imports/" + im.ID.String(), Dedup: im.ID.String()}
	if im.ConfirmedBy != nil && *im.ConfirmedBy != im.CreatedBy {
		m.Recipients = append(m.Recipients, *im.ConfirmedBy)
	}
	return m
}
