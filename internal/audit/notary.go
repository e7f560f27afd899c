package audit

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
)

// SystemRunner runs a named task that concerns all tenants; systemdb.Runner is one.
type SystemRunner interface {
	InSystem(ctx context.Context, task, reason string, fn func(ctx context.Context, tx db.Tx) error) error
}

// Sink keeps anchors outside of the database, where its owner cannot reach them:
// an object-locked bucket, another machine's disk, a log stream. lines is one JSON
// Anchor per line.
type Sink interface {
	KeepAnchors(ctx context.Context, at time.Time, lines []byte) error
}

// Notary signs the heads of all chains and verifies chains against what was
// signed.
type Notary struct {
	db     *db.DB
	system SystemRunner
	signer *Signer
	clock  clock.Clock
}

// NewNotary makes a notary over the server's database.
func NewNotary(d *db.DB, system SystemRunner, signer *Signer, clk clock.Clock) *Notary {
	return &Notary{db: d, system: system, signer: signer, clock: clk}
}

// anchorBatch is how many heads one round signs.
const anchorBatch = 1000

// Anchor signs every head that moved since it was last signed, gives the signatures
// to the sink first and to the database after, and answers how many there were. Run
// it every ten minutes: what is cut off a chain before it was signed is not found.
func (n *Notary) Anchor(ctx context.Context, sink Sink) (signed int, err error) {
	for {
		batch, err := n.anchorSome(ctx, sink)
		signed += batch
		if err != nil || batch < anchorBatch {
			return signed, err
		}
	}
}

func (n *Notary) anchorSome(ctx context.Context, sink Sink) (int, error) {
	var anchors []Anchor
	err := n.system.InSystem(ctx, "audit.anchor", "sign the end of every chain", func(ctx context.Context, tx db.Tx) (err error) {
		anchors, err = unsignedHeads(ctx, tx)
		return err
	})
	if err != nil || len(anchors) == 0 {
		return 0, err
	}
	now := n.clock.Now().UTC().Truncate(time.Microsecond) // what the database keeps
	var lines bytes.Buffer
	out := json.NewEncoder(&lines)
	for i := range anchors {
		anchors[i].At = now
		n.signer.sign(&anchors[i])
		if err := out.Encode(&anchors[i]); err != nil {
			return 0, err
		}
	}
	if err := sink.KeepAnchors(ctx, now, lines.Bytes()); err != nil {
		return 0, fmt.Errorf("keep anchors: %w", err)
	}
	err = n.system.InSystem(ctx, "audit.anchor", "keep the signed ends", func(ctx context.Context, tx db.Tx) error {
		return insertAnchors(ctx, tx, anchors)
	})
	return len(anchors), err
}

// DirSink appends anchors to one file per month in a directory.
type DirSink string

// KeepAnchors returns after the lines are on the disk.
func (dir DirSink) KeepAnchors(_ context.Context, at time.Time, lines []byte) error {
	name := filepath.Join(string(dir), "audit-anchors-"+at.UTC().Format("2006-01")+".jsonl")
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(lines)
	return errors.Join(err, f.Sync(), f.Close())
}
