package audit

import (
	"bytes"
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// Problem is what is wrong with a chain at one number.
type Problem string

// The problems that a verification tells apart.
const (
	Edited    Problem = "EDITED"    // the entry does not match its own hash
	Broken    Problem = "BROKEN"    // the entry does not follow from the one before
	Missing   Problem = "MISSING"   // there is no entry of this number
	Unchained Problem = "UNCHAINED" // entries or a head that the other does not know
	Rewritten Problem = "REWRITTEN" // a signed anchor has another hash
	Forged    Problem = "FORGED"    // an anchor has no valid signature
)

// Finding is one problem and the number of the entry it concerns.
type Finding struct {
	Seq     int64
	Problem Problem
}

// Report is the result of verifying the chain of one tenant. Anchored is the newest
// entry that a signed anchor confirms.
type Report struct {
	TenantID id.ID
	Entries  int64
	Anchored int64
	Findings []Finding // in order, at most maxFindings
}

// OK tells whether nothing was found.
func (r *Report) OK() bool { return len(r.Findings) == 0 }

const (
	maxFindings = 100
	pageSize    = 1000
	// recentEntries is what VerifyRecent walks: some seconds of work.
	recentEntries = 100_000
)

func (r *Report) add(seq int64, p Problem) {
	if len(r.Findings) < maxFindings {
		r.Findings = append(r.Findings, Finding{seq, p})
	}
}

// Verify walks the whole chain of the context's tenant and compares it with the
// anchors in the database.
func (n *Notary) Verify(ctx context.Context) (*Report, error) { return n.verify(ctx, 0) }

// VerifyRecent is Verify for the newest 100,000 entries, quick enough for a screen.
// It trusts the entry before them.
func (n *Notary) VerifyRecent(ctx context.Context) (*Report, error) {
	return n.verify(ctx, recentEntries)
}

// end is how far a chain goes at one moment.
type end struct {
	LastSeq  int64
	HeadSeq  int64
	HeadHash []byte
}

func (n *Notary) verify(ctx context.Context, newest int64) (*Report, error) {
	t, ok := tenant.From(ctx)
	if !ok {
		return nil, db.ErrNoTenant
	}
	// The anchors are read first: appends go on meanwhile, and an anchor newer than
	// the end that is read would look like a cut tail.
	anchored, e := db.One[int64](selectLastAnchor), db.One[end](selectEnd)
	if err := n.db.Fetch(ctx, anchored, e); err != nil {
		return nil, fmt.Errorf("read the end of the chain: %w", err)
	}
	w := &walk{report: &Report{TenantID: t}, signer: n.signer, next: 1, prev: genesis[:]}
	if newest > 0 && e.Row.LastSeq > newest {
		if err := n.skipTo(ctx, w, e.Row.LastSeq-newest); err != nil {
			return nil, err
		}
	}
	for from := w.next; from <= e.Row.LastSeq; from += pageSize {
		if err := n.walkPage(ctx, w, from, min(from+pageSize-1, e.Row.LastSeq)); err != nil {
			return nil, err
		}
	}
	w.finish(e.Row, anchored.Row)
	return w.report, nil
}

// skipTo starts the walk after the entry seq, whose hash is taken as it stands.
func (n *Notary) skipTo(ctx context.Context, w *walk, seq int64) error {
	q := db.One[link](selectHashes, []int64{seq})
	if err := n.db.Fetch(ctx, q); err != nil {
		return fmt.Errorf("read audit entry %d: %w", seq, err)
	}
	if !q.Found {
		w.report.add(seq, Missing)
	}
	w.next, w.prev = seq+1, q.Row.Hash
	return nil
}

func (n *Notary) walkPage(ctx context.Context, w *walk, from, to int64) error {
	entries := db.Many[Entry](selectLinks, from, to)
	anchors := db.Many[Anchor](selectAnchors, from, to, maxAnchorsPerPage)
	if err := n.db.Fetch(ctx, entries, anchors); err != nil {
		return fmt.Errorf("read audit entries from %d: %w", from, err)
	}
	rest := anchors.Rows
	for i := range entries.Rows {
		e := &entries.Rows[i]
		w.step(e)
		for len(rest) > 0 && rest[0].Seq <= e.Seq {
			w.compare(&rest[0], e)
			rest = rest[1:]
		}
	}
	for i := range rest {
		w.report.add(rest[i].Seq, Missing)
	}
	return nil
}

// maxAnchorsPerPage: at most one anchor per entry is ever made in order; more are
// somebody's flood, of which the first ones say enough.
const maxAnchorsPerPage = 2 * pageSize

// walk is the state between two entries.
type walk struct {
	report *Report
	signer *Signer
	next   int64
	prev   []byte // nil: unknown, the entry before is missing
}

func (w *walk) step(e *Entry) {
	w.report.Entries++
	if e.Seq != w.next {
		w.report.add(w.next, Missing)
		w.prev = nil
	}
	if w.prev != nil && !bytes.Equal(e.Prev, w.prev) {
		w.report.add(e.Seq, Broken)
	}
	if sum := e.computeHash(); !bytes.Equal(sum[:], e.Hash) {
		w.report.add(e.Seq, Edited)
	}
	w.next, w.prev = e.Seq+1, e.Hash
}

func (w *walk) compare(a *Anchor, e *Entry) {
	switch {
	case !w.signer.verify(a):
		w.report.add(a.Seq, Forged)
	case a.Seq != e.Seq:
		w.report.add(a.Seq, Missing)
	case !bytes.Equal(a.Hash, e.Hash):
		w.report.add(a.Seq, Rewritten)
	default:
		w.report.Anchored = a.Seq
	}
}

func (w *walk) finish(e end, anchored int64) {
	last := w.next - 1
	if anchored > last {
		w.report.add(w.next, Missing)
	}
	if e.HeadSeq != last || last > 0 && !bytes.Equal(e.HeadHash, w.prev) {
		w.report.add(max(e.HeadSeq, last), Unchained)
	}
}

// link is one place of a chain.
type link struct {
	Seq  int64
	Hash []byte
}
