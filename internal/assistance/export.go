package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
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

// CheckPaymentTx holds a payment of an application against the limits once more, in the
// payer's transaction: another case may have used what was left since the decision. The
// household's aid stays locked until the transaction ends. Errors: NOT_FOUND,
// FAILED_PRECONDITION (assistance.over_limit, assistance.limit_unknown).
func (s *Service) CheckPaymentTx(ctx context.Context, tx db.Tx, application id.ID, pay money.Fen) (*limit.Result, error) {
	p, err := s.concerned(ctx, tx, application)
	if err != nil {
		return nil, err
	}
	own, err := p.open(p.seen.keys)
	if err != nil {
		return nil, err
	}
	out, err := s.reckonTx(ctx, tx, p, own, pay)
	if err != nil {
		return nil, err
	}
	return out, requireWithin(out)
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
