package disclosure

import (
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// Subject is what an entry is about: an archive, an application.
type Subject struct {
	Kind id.Kind
	ID   id.ID
}

// Outcome is how an entry's notice ended for its subject.
type Outcome string

// The outcomes.
const (
	Clear     Outcome = "CLEAR"     // the period passed without objection
	Upheld    Outcome = "UPHELD"    // an objection was right
	Dismissed Outcome = "DISMISSED" // objections were not, and the period has passed
)

// Ended tells a subject's capability the outcome.
type Ended struct {
	Subject Subject
	Outcome Outcome
}

// Objected tells a subject's capability that an objection stopped the clock, or, with
// Renoticed, that the whole period runs again after a dismissal. A continuation for the
// days that were left is told by its outcome alone.
type Objected struct {
	Subject   Subject
	Renoticed bool
}

// Handle has fn called with every outcome of a kind, in the transaction that brings it;
// an error rolls that back. A kind without handler is shown for information. Call it
// before the service is used.
func (s *Service) Handle(kind NoticeKind, fn func(ctx context.Context, tx db.Tx, e Ended) error) {
	if s.ended[kind] != nil {
		panic(fmt.Sprintf("disclosure: %s has two handlers", kind))
	}
	s.ended[kind] = fn
}

// HandleObjected has fn called when an objection stops or restarts the clock of an entry
// of the kind. Call it before the service is used.
func (s *Service) HandleObjected(kind NoticeKind, fn func(ctx context.Context, tx db.Tx, o Objected) error) {
	if s.objected[kind] != nil {
		panic(fmt.Sprintf("disclosure: objections of %s have two handlers", kind))
	}
	s.objected[kind] = fn
}

// OnObjection has fn called with every objection that came in, to tell those who work on
// them. Call it before the service is used.
func (s *Service) OnObjection(fn func(ctx context.Context, tx db.Tx, n *PublicNotice, o *NoticeObjection) error) {
	s.received = fn
}

func (e *NoticeEntry) subject() Subject {
	return Subject{Kind: id.KindOf(e.SubjectID), ID: e.SubjectID}
}

func (s *Service) report(ctx context.Context, tx db.Tx, n *PublicNotice, e *NoticeEntry, o Outcome) error {
	fn := s.ended[n.Kind]
	if fn == nil {
		return nil
	}
	if err := fn(ctx, tx, Ended{Subject: e.subject(), Outcome: o}); err != nil {
		return fmt.Errorf("outcome %s of entry %d on notice %s: %w", o, e.Seq, n.Number, err)
	}
	return nil
}

func (s *Service) reportObjected(ctx context.Context, tx db.Tx, n *PublicNotice, e *NoticeEntry, renoticed bool) error {
	fn := s.objected[n.Kind]
	if fn == nil {
		return nil
	}
	if err := fn(ctx, tx, Objected{Subject: e.subject(), Renoticed: renoticed}); err != nil {
		return fmt.Errorf("objection to entry %d on notice %s: %w", e.Seq, n.Number, err)
	}
	return nil
}
