package blob

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"time"

	"golang.org/x/sync/semaphore"
)

// memoryBudget is what all files being sanitised at once may take, in bytes. A file
// that needs more by itself is refused before anything is decoded.
const memoryBudget = 128 << 20

// sanitiseTimeout bounds the work on one file.
const sanitiseTimeout = 30 * time.Second

// Sanitiser makes uploaded files harmless within a bounded memory. It is safe for
// concurrent use; one serves the whole process.
type Sanitiser struct{ memory *semaphore.Weighted }

// NewSanitiser makes a sanitiser.
func NewSanitiser() *Sanitiser {
	return &Sanitiser{memory: semaphore.NewWeighted(memoryBudget)}
}

// Clean is a file that is safe to keep. Width, Height and Thumbnail are set for
// images; a thumbnail is a JPEG of at most 320 pixels.
type Clean struct {
	Kind          Kind
	Body          []byte
	SHA256        [sha256.Size]byte
	Width, Height int
	Thumbnail     []byte
}

// Sanitise checks a file of the kind that Inspect told. Images become JPEGs without
// any metadata, turned the way they were held; animations keep their first frame.
// Other files stay as they are. Refusals are BAD_USER_INPUT with one of the reasons
//
//	blob.damaged, blob.image.too_large {megapixels}, blob.pdf.active,
//	blob.pdf.encrypted, blob.pdf.unreadable
func (s *Sanitiser) Sanitise(ctx context.Context, r io.ReaderAt, size int64, kind Kind) (*Clean, error) {
	if size <= 0 || size > MaxSize {
		return nil, refuse("blob.size")
	}
	ctx, cancel := context.WithTimeout(ctx, sanitiseTimeout)
	defer cancel()
	if !kind.IsImage() {
		return s.document(ctx, r, size, kind)
	}
	p, err := planImage(io.NewSectionReader(r, 0, size), kind)
	if err != nil {
		return nil, err
	}
	if err := s.memory.Acquire(ctx, p.memory); err != nil {
		return nil, fmt.Errorf("wait for memory: %w", err)
	}
	defer s.memory.Release(p.memory)
	return p.run(ctx, io.NewSectionReader(r, 0, size))
}

func (s *Sanitiser) document(ctx context.Context, r io.ReaderAt, size int64, kind Kind) (*Clean, error) {
	if err := s.memory.Acquire(ctx, size); err != nil {
		return nil, fmt.Errorf("wait for memory: %w", err)
	}
	defer s.memory.Release(size)
	body := make([]byte, size)
	if err := readAt(r, body, 0); err != nil {
		return nil, err
	}
	if kind == PDF {
		if err := checkPDF(ctx, body); err != nil {
			return nil, err
		}
	}
	return &Clean{Kind: kind, Body: body, SHA256: sha256.Sum256(body)}, nil
}
