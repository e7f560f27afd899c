package audit

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

const tenantBatch = 500

// VerifyAll verifies the chain of every tenant and writes one line per chain and
// per problem.
func (n *Notary) VerifyAll(ctx context.Context, w io.Writer) (ok bool, err error) {
	ok = true
	for after := id.Nil; ; {
		var tenants []id.ID
		err := n.system.InSystem(ctx, "audit.verify", "recompute every chain", func(ctx context.Context, tx db.Tx) (err error) {
			tenants, err = tenantsAfter(ctx, tx, after, tenantBatch)
			return err
		})
		if err != nil {
			return false, fmt.Errorf("list tenants: %w", err)
		}
		for _, t := range tenants {
			r, err := n.Verify(tenant.With(ctx, t))
			if err != nil {
				return false, fmt.Errorf("tenant %s: %w", t, err)
			}
			ok = ok && r.OK()
			if err := errors.Join(r.writeSummary(w), r.writeFindings(w)); err != nil {
				return false, err
			}
		}
		if len(tenants) < tenantBatch {
			return ok, nil
		}
		after = tenants[len(tenants)-1]
	}
}

func (r *Report) writeSummary(w io.Writer) error {
	state := "ok"
	if !r.OK() {
		state = "DAMAGED"
	}
	_, err := fmt.Fprintf(w, "tenant %s: %d entries, signed up to %d: %s\n", r.TenantID, r.Entries, r.Anchored, state)
	return err
}

func (r *Report) writeFindings(w io.Writer) (err error) {
	for _, f := range r.Findings {
		if err == nil {
			_, err = fmt.Fprintf(w, "tenant %s: entry %d: %s\n", r.TenantID, f.Seq, f.Problem)
		}
	}
	return err
}

// VerifyAnchors compares the anchors that a Sink kept (JSON lines, in any order)
// with the chains, and writes one line per problem. Together with VerifyAll it
// finds what even the owner of the database did to entries that were signed.
func (n *Notary) VerifyAnchors(ctx context.Context, kept io.Reader, w io.Writer) (ok bool, err error) {
	ok = true
	for lines := bufio.NewScanner(kept); ; {
		batch, err := readAnchors(lines)
		if err != nil {
			return false, err
		}
		if len(batch) == 0 {
			return ok, nil
		}
		for t, anchors := range batch {
			r := Report{TenantID: t}
			if r.Findings, err = n.compareKept(tenant.With(ctx, t), anchors); err != nil {
				return false, fmt.Errorf("tenant %s: %w", t, err)
			}
			if r.OK() {
				continue
			}
			ok = false
			if err := r.writeFindings(w); err != nil {
				return false, err
			}
		}
	}
}

// readAnchors reads the next thousand lines.
func readAnchors(lines *bufio.Scanner) (map[id.ID][]Anchor, error) {
	batch := map[id.ID][]Anchor{}
	for count := 0; count < anchorBatch && lines.Scan(); count++ {
		var a Anchor
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return nil, fmt.Errorf("a line is no anchor: %w", err)
		}
		batch[a.TenantID] = append(batch[a.TenantID], a)
	}
	return batch, lines.Err()
}

func (n *Notary) compareKept(ctx context.Context, anchors []Anchor) (found []Finding, err error) {
	seqs := make([]int64, len(anchors))
	for i := range anchors {
		seqs[i] = anchors[i].Seq
	}
	q := db.Many[link](selectHashes, seqs)
	if err := n.db.Fetch(ctx, q); err != nil {
		return nil, err
	}
	hashes := map[int64][]byte{}
	for _, l := range q.Rows {
		hashes[l.Seq] = l.Hash
	}
	for i := range anchors {
		a := &anchors[i]
		hash, there := hashes[a.Seq]
		switch {
		case !n.signer.verify(a):
			found = append(found, Finding{a.Seq, Forged})
		case !there:
			found = append(found, Finding{a.Seq, Missing})
		case !bytes.Equal(hash, a.Hash):
			found = append(found, Finding{a.Seq, Rewritten})
		}
	}
	return found, nil
}
