package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// LockTx is an application for a change; it asks nobody's permission. Errors: NOT_FOUND.
func (s *Service) LockTx(ctx context.Context, tx db.Tx, x id.ID) (*Application, error) {
	return s.concerned(ctx, tx, x)
}

// CloseTx ends a locked application that waits for feedback (办结). Errors:
// FAILED_PRECONDITION (assistance.state).
func (s *Service) CloseTx(ctx context.Context, tx db.Tx, p *Application, note string) error {
	today := s.today()
	p.FeedbackDueOn, p.ClosedOn = nil, &today
	return s.move(ctx, tx, p, Close, note)
}

// ReopenTx takes a locked application up again (重新办理): one that was closed waits for
// feedback anew, one that was refused is verified anew. Errors: CONFLICT
// (db.application_once), FAILED_PRECONDITION (assistance.state).
func (s *Service) ReopenTx(ctx context.Context, tx db.Tx, p *Application, reason string) error {
	if p.State == Closed {
		p.ClosedOn = nil
		if err := s.awaitFeedback(ctx, tx, p); err != nil {
			return err
		}
	}
	if p.State == Rejected {
		p.Approved, p.DecidedOn, p.LimitDecided = nil, nil, nil
	}
	return s.move(ctx, tx, p, Reopen, reason)
}

// TookPartTx lists the accounts that made, verified, decided or paid an application.
func (s *Service) TookPartTx(ctx context.Context, tx db.Tx, application id.ID) ([]id.ID, error) {
	parties, err := partiesOf(ctx, tx, application)
	if err != nil {
		return nil, err
	}
	signed, err := s.approval.SignersTx(ctx, tx, approval.Subject{Kind: id.Application, ID: application})
	return append(parties, signed...), err
}

// ConcernedTx are the people of the household that an application is for, by the blind
// index of their identity number.
func (s *Service) ConcernedTx(ctx context.Context, tx db.Tx, application id.ID) ([]secret.Index, error) {
	p, err := readApplication(ctx, tx, application)
	if err != nil {
		return nil, err
	}
	return s.archives.ConcernedTx(ctx, tx, p.ArchiveID)
}

// SettingsTx are the choices of the tenant.
func (s *Service) SettingsTx(ctx context.Context, tx db.Tx) (*AidSettings, error) {
	return settingsTx(ctx, tx)
}

// Workdays is the n-th working day from today.
func (s *Service) Workdays(ctx context.Context, n int) (clock.Date, error) {
	return s.workdays(ctx, n)
}
