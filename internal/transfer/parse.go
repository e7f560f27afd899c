package transfer

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// errMovedOn ends a job whose import is not in the state that the job is for.
var errMovedOn = fmt.Errorf("%w: the import has moved on", jobs.ErrDiscard)

// parse reads the file of an import, keeps its lines and previews what they would do.
// A second delivery starts over.
func (s *Service) parse(ctx context.Context, job *jobs.Leased, p importPayload) error {
	im, err := s.importForJob(ctx, p.ImportID)
	if err != nil {
		return err
	}
	if im.State != Parsing {
		return errMovedOn
	}
	err = s.read(ctx, job, im)
	refusal := refusalOf(err, job.Attempt)
	if refusal == nil {
		return err
	}
	return job.Commit(ctx, func(ctx context.Context, tx db.Tx) error {
		im, err := lockImport(ctx, tx, p.ImportID)
		if err != nil {
			return err
		}
		if im.State != Parsing {
			return errMovedOn
		}
		return s.failTx(ctx, tx, im, refusal)
	})
}

// refusalOf is why an attempt ends an import or export for good: the file or the
// person was refused, or it was the last attempt. nil when another one may succeed.
func refusalOf(err error, attempt int) *errs.Error {
	if err == nil || errors.Is(err, jobs.ErrDiscard) || errors.Is(err, jobs.ErrLeaseLost) {
		return nil
	}
	e, ok := errors.AsType[*errs.Error](err)
	if ok && slices.Contains(finalCodes, e.Code) && !errors.Is(err, errUnavailable) && !strings.HasPrefix(e.Reason, "db.") {
		return e
	}
	if attempt >= readAttempts {
		return errs.New(errs.Internal, "sheet.broken").Wrap(err)
	}
	return nil
}

// finalCodes are the refusals that another attempt meets again, unless a constraint of
// the database or an outage of the store is behind them.
var finalCodes = []errs.Code{errs.BadUserInput, errs.Forbidden, errs.NotFound, errs.FailedPrecondition}

// failTx ends the import and keeps what there is for the usual time.
func (s *Service) failTx(ctx context.Context, tx db.Tx, im *Import, cause *errs.Error) error {
	now := s.clock.Now()
	if err := im.fail(cause, now); err != nil {
		return err
	}
	if err := updateImport(ctx, tx, im); err != nil {
		return err
	}
	return planPurge(ctx, tx, im, now.Add(keepRows))
}

func (s *Service) read(ctx context.Context, job *jobs.Leased, im *Import) error {
	ctx, err := s.actAs(ctx, im.CreatedBy)
	if err != nil {
		return err
	}
	if err := authz.RequireAny(ctx, authz.ArchiveImport); err != nil {
		return err
	}
	file, size, err := s.download(ctx, im)
	if err != nil {
		return err
	}
	defer file.Close()
	format, err := s.format(im.Kind)
	if err != nil {
		return err
	}
	if err := s.understand(ctx, job, im, format, file, size); err != nil {
		return err
	}
	book, err := format.Open(file, size, im.Mapping)
	if err != nil {
		return err
	}
	st, err := s.stage(ctx, job, im, format)
	if err != nil {
		return err
	}
	for line, err := range book.Lines(ctx) {
		if err != nil {
			return err
		}
		if err := st.add(ctx, line); err != nil {
			return err
		}
	}
	return st.finish(ctx)
}

// previewTx shows the import to whoever started it.
func (s *Service) previewTx(ctx context.Context, tx db.Tx, im *Import) error {
	now := s.clock.Now()
	if err := im.move(Preview, now); err != nil {
		return errMovedOn
	}
	if err := updateImport(ctx, tx, im); err != nil {
		return err
	}
	if err := planPurge(ctx, tx, im, now.Add(keepRows)); err != nil {
		return err
	}
	return s.notify.NotifyTx(ctx, tx, im.message(notify.KindImportPreview, notify.Args{
		"file": im.FileName, "rows": im.Counts.lines(), "errors": im.Counts.Error,
	}))
}

// lines is the number of records in the file.
func (c ImportCounts) lines() int { return c.OK + c.Warning + c.Error }
