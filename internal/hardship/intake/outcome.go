package intake

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// subject is the station of an archive about which another capability has decided.
func (s *Service) subject(ctx context.Context, tx db.Tx, archive id.ID) (*station, error) {
	days, err := s.calendar.Holidays(ctx)
	if err != nil {
		return nil, err
	}
	a, err := s.archives.LockSubjectTx(ctx, tx, archive)
	if err != nil {
		return nil, err
	}
	return s.station(ctx, tx, a, days)
}

// NoticeEnded follows the outcome of a public notice: an objection that is right ends
// the application, otherwise those who approve are asked.
func (s *Service) NoticeEnded(ctx context.Context, tx db.Tx, e disclosure.Ended) error {
	at, err := s.subject(ctx, tx, e.Subject.ID)
	if err != nil {
		return err
	}
	switch {
	case e.Outcome == disclosure.Upheld:
		if err := s.step(ctx, tx, at, hardship.Reject, string(ObjectionUpheld)); err != nil {
			return err
		}
		return s.tellOutcome(ctx, tx, at)
	case at.State == hardship.Objection:
		err = s.step(ctx, tx, at, hardship.DismissObjection, "")
	default:
		err = s.step(ctx, tx, at, hardship.FinishNotice, "")
	}
	if err != nil {
		return err
	}
	return s.startApproval(ctx, tx, at)
}

// NoticeObjected follows objections: the first stops the application, and a dismissal
// may have the whole period run again.
func (s *Service) NoticeObjected(ctx context.Context, tx db.Tx, o disclosure.Objected) error {
	at, err := s.subject(ctx, tx, o.Subject.ID)
	if err != nil {
		return err
	}
	switch {
	case o.Renoticed:
		return s.step(ctx, tx, at, hardship.RepeatNotice, "")
	case at.State == hardship.Objection: // another one during a continuation
		return nil
	default:
		return s.step(ctx, tx, at, hardship.RaiseObjection, "")
	}
}

// startApproval puts the application before those who decide. Who worked on it may not.
func (s *Service) startApproval(ctx context.Context, tx db.Tx, at *station) error {
	makers, err := makersOf(ctx, tx, at.ID, at.clock.Round)
	if err != nil {
		return err
	}
	if at.OwnerID != nil {
		makers = append(makers, *at.OwnerID)
	}
	kin, err := s.archives.KinTx(ctx, tx, at.ID)
	if err != nil {
		return err
	}
	hash, err := at.hash()
	if err != nil {
		return err
	}
	concerned, err := s.archives.ConcernedTx(ctx, tx, at.ID)
	if err != nil {
		return err
	}
	_, err = s.approvals.StartTx(ctx, tx, approval.Start{
		Subject: at.approvalSubject(), Kind: approval.KindArchive, Item: string(at.Category), UnitID: at.UnitID, UnitPath: at.UnitPath,
		Title: at.Number + " " + cn.MaskName(at.HeadName), Hash: hash, Persons: append(makers, kin...), Concerned: concerned,
	})
	return err
}

// hash is what is signed: the facts, which stand still between appraisal and decision.
func (at *station) hash() ([]byte, error) {
	content, err := json.Marshal(struct {
		Archive id.ID
		Round   int
		Unit    id.ID
		hardship.Facts
	}{at.ID, at.clock.Round, at.UnitID, at.Facts})
	if err != nil {
		return nil, fmt.Errorf("content of archive %s: %w", at.ID, err)
	}
	sum := sha256.Sum256(content)
	return sum[:], nil
}

// Decided follows the decision about an application.
func (s *Service) Decided(ctx context.Context, tx db.Tx, d approval.Decided) error {
	at, err := s.subject(ctx, tx, d.Subject.ID)
	if err != nil {
		return err
	}
	switch d.Outcome {
	case approval.Approved:
		err = s.step(ctx, tx, at, hardship.Approve, d.Reason)
	case approval.Returned:
		err = s.sendBack(ctx, tx, at, d)
	default:
		err = s.step(ctx, tx, at, hardship.Reject, string(NotApproved)+": "+d.Reason)
	}
	if err != nil {
		return err
	}
	return s.tellOutcome(ctx, tx, at)
}

// sendBack gives an application back for what those who decide found lacking.
func (s *Service) sendBack(ctx context.Context, tx db.Tx, at *station, d approval.Decided) error {
	by, name, err := authz.Caller(ctx)
	if err != nil {
		return err
	}
	r := &ArchiveReturn{
		TenantID: at.TenantID, ID: id.New(id.ArchiveReturn), ArchiveID: at.ID, Round: at.clock.Round, Missing: []ArchivePaperKind{},
		Note: d.Reason, ReturnedBy: by, ReturnedByName: name, ReturnedAt: s.clock.Now(),
	}
	if err := s.step(ctx, tx, at, hardship.Return, d.Reason); err != nil {
		return err
	}
	return insertReturn(ctx, tx, r)
}

func (s *Service) tellOutcome(ctx context.Context, tx db.Tx, at *station) error {
	if err := s.tellApplicant(ctx, tx, at, notify.KindOwnDecided, notify.Args{"outcome": string(at.State)}); err != nil {
		return err
	}
	return s.tellOwner(ctx, tx, at, notify.KindArchiveDecided, notify.Args{"number": at.Number, "outcome": string(at.State)})
}
