package blob

import (
	"bytes"
	"context"
	"time"
)

// AnchorSink keeps the signed ends of the audit chains in the store, one object per
// round. It proves something only if the bucket lets nobody replace or delete them
// (object lock, or a bucket policy): that is the operator's to set.
type AnchorSink struct{ Store }

// KeepAnchors writes the lines of one round.
func (s AnchorSink) KeepAnchors(ctx context.Context, at time.Time, lines []byte) error {
	return s.Put(ctx, AnchorKey(at), bytes.NewReader(lines), int64(len(lines)), "application/jsonl")
}
