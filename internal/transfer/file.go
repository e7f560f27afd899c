package transfer

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// scratch is a file without a name that only this process reads. It ends when it is
// closed, or with the process, however that ends.
func scratch() (*os.File, error) {
	f, err := os.CreateTemp("", "nuanxin-*")
	if err != nil {
		return nil, fmt.Errorf("scratch file: %w", err)
	}
	if err := os.Remove(f.Name()); err != nil {
		return nil, errors.Join(fmt.Errorf("scratch file: %w", err), f.Close())
	}
	return f, nil
}

// download copies the file of an import to a scratch file.
func (s *Service) download(ctx context.Context, im *Import) (_ *os.File, size int64, err error) {
	body, _, err := s.attachments.Open(ctx, im.AttachmentID)
	if err != nil {
		return nil, 0, err
	}
	defer body.Close()
	f, err := scratch()
	if err != nil {
		return nil, 0, err
	}
	if size, err = io.Copy(f, io.LimitReader(body, blob.MaxSize+1)); err != nil {
		return nil, 0, errors.Join(fmt.Errorf("read the upload: %w", err), f.Close())
	}
	return f, size, nil
}

// objectKey is where a file made by this package lies.
func objectKey(t, x id.ID) blob.Key { return blob.CleanKey(t, sha256.Sum256(x[:]), x) }

// store keeps a scratch file under a key.
func (s *Service) keep(ctx context.Context, key blob.Key, f *os.File, contentType string) error {
	size, err := f.Seek(0, io.SeekEnd)
	if err != nil {
		return fmt.Errorf("scratch file: %w", err)
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("scratch file: %w", err)
	}
	return unavailable(s.store.Put(ctx, key, f, size, contentType))
}

// checksum is the SHA-256 of a scratch file.
func checksum(f *os.File) ([]byte, error) {
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil, fmt.Errorf("scratch file: %w", err)
	}
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return nil, fmt.Errorf("scratch file: %w", err)
	}
	return h.Sum(nil), nil
}

// zipExt ends the names of archives of files.
const zipExt = "zip"

// contentType is that of a file made by this package.
func contentType(name string) string {
	if strings.HasSuffix(name, "."+zipExt) {
		return "application/zip"
	}
	return blob.XLSX.ContentType()
}

// link permits one download within a minute.
func (s *Service) link(ctx context.Context, key blob.Key, name string) (*attachment.DownloadLink, error) {
	url, err := s.store.PresignGet(ctx, key, blob.Link{FileName: name, ContentType: contentType(name)})
	if err != nil {
		return nil, unavailable(err)
	}
	return &attachment.DownloadLink{URL: url, ExpiresAt: s.clock.Now().Add(blob.LinkTTL)}, nil
}

// unavailable turns an outage of the store into a refusal that people understand.
func unavailable(err error) error {
	if err == nil || errs.CodeOf(err) != errs.Internal {
		return err
	}
	return errUnavailable.Wrap(err)
}

var errUnavailable = errs.New(errs.FailedPrecondition, "blob.unavailable")

// productTimeout bounds the writing of a workbook for which a person waits.
const productTimeout = 30 * time.Second

// product writes a workbook for one download. The job that removes it is planned
// before it exists, so that nothing is left over whatever happens.
func (s *Service) product(ctx context.Context, name string, write func(io.Writer) error) (*attachment.DownloadLink, error) {
	ctx, cancel := context.WithTimeout(ctx, productTimeout)
	defer cancel()
	if err := s.books.Acquire(ctx, 1); err != nil {
		return nil, errs.New(errs.RateLimited, "sheet.busy").Wrap(err)
	}
	defer s.books.Release(1)
	f, err := scratch()
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if err := write(f); err != nil {
		return nil, err
	}
	t, _ := tenant.From(ctx)
	key := objectKey(t, id.New(id.Export))
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		_, err := dropTask.Enqueue(ctx, tx, dropPayload{Key: key}, jobs.At(s.clock.Now().Add(keepProduct)))
		return err
	})
	if err != nil {
		return nil, err
	}
	if err := s.keep(ctx, key, f, blob.XLSX.ContentType()); err != nil {
		return nil, err
	}
	return s.link(ctx, key, name)
}

// drop removes what product made.
func (s *Service) drop(ctx context.Context, _ *jobs.Leased, p dropPayload) error {
	return s.store.Delete(ctx, p.Key)
}
