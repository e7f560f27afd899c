package transfer

import (
	"archive/zip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// maxFiles bounds the files of one archive, maxFilesSize their bytes.
const (
	maxFiles     = 2000
	maxFilesSize = 1 << 30
)

// writeFiles puts the files of an export into a ZIP archive, one after the other, as they
// are: scans do not get smaller.
func (s *Service) writeFiles(ctx context.Context, job *jobs.Leased, e *Export, source FilesSource, q ExportQuery, dst *os.File) (shown []id.ID, err error) {
	z := zip.NewWriter(dst)
	e.ProgressDone = 0
	var size int64
	add := func(attachment id.ID, name string) error {
		if e.ProgressDone == maxFiles || size > maxFilesSize {
			return errs.New(errs.BadUserInput, "sheet.export.too_large")
		}
		n, err := s.addFile(ctx, z, attachment, name)
		size += n
		e.ProgressDone++
		job.Progress(int64(e.ProgressDone), int64(max(e.ProgressTotal, e.ProgressDone)))
		return err
	}
	if err := source.Files(ctx, q, add, func(x id.ID) { shown = append(shown, x) }); err != nil {
		return nil, err
	}
	if e.ProgressDone == 0 {
		return nil, errs.New(errs.FailedPrecondition, "sheet.export.no_files")
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("archive of files: %w", err)
	}
	return shown, nil
}

func (s *Service) addFile(ctx context.Context, z *zip.Writer, attachment id.ID, name string) (n int64, err error) {
	body, _, err := s.attachments.Open(ctx, attachment)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, body.Close()) }()
	w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store, Modified: s.clock.Now()})
	if err == nil {
		n, err = io.Copy(w, body)
	}
	if err != nil {
		return n, fmt.Errorf("file %s: %w", attachment, err)
	}
	return n, nil
}
