package disposal

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// DecideArchiveDisposalInput is a decision about an appraisal. A refusal says why.
type DecideArchiveDisposalInput struct {
	ID              id.ID
	ExpectedVersion int
	Approve         bool
	Reason          *string
}

// Decide carries an appraisal out or refuses it. Archives that were held since, or are not
// due any more, are spared. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN (and
// hardship.disposal.own: whoever proposed it, hardship.disposal.concerned), CONFLICT
// (version), FAILED_PRECONDITION (hardship.disposal.state).
func (s *Service) Decide(ctx context.Context, in DecideArchiveDisposalInput) (*ArchiveDisposalPayload, error) {
	reason := validate.TextOf(in.Reason)
	var v validate.Errors
	v.Text("reason", reason, 0, maxReason)
	v.Check(in.Approve || len(reason) >= minReason, "reason", "required")
	if err := v.Err(); err != nil {
		return nil, err
	}
	by, name, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	return s.command(ctx, in.ID, in.ExpectedVersion, authz.ArchiveDestroy, func(ctx context.Context, tx db.Tx, d *ArchiveDisposal) error {
		if by == d.ProposedBy {
			return errs.New(errs.Forbidden, "hardship.disposal.own")
		}
		now := s.Clock.Now()
		d.DecidedBy, d.DecidedByName, d.DecidedAt, d.Reason, d.State = &by, name, &now, reason, Refused
		if in.Approve {
			d.State = Done
		}
		if err := s.close(ctx, tx, d, "archive.disposal_decide", reason); err != nil {
			return err
		}
		if in.Approve {
			if err := s.carryOut(ctx, tx, d, by); err != nil {
				return err
			}
		}
		return s.tellProposer(ctx, tx, d)
	})
}

// carryOut does what was decided, archive by archive.
func (s *Service) carryOut(ctx context.Context, tx db.Tx, d *ArchiveDisposal, by id.ID) error {
	entries, err := entriesTx(ctx, tx, d.ID)
	if err != nil {
		return err
	}
	for _, e := range entries {
		a, err := s.Archives.LockTx(ctx, tx, e.ArchiveID, authz.ArchiveDestroy, nil)
		if err != nil {
			return err
		}
		if err := s.requireApart(ctx, tx, a, by); err != nil {
			return err
		}
		if err := s.dispose(ctx, tx, d, e, a); err != nil {
			return err
		}
		if err := updateEntry(ctx, tx, e); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) dispose(ctx context.Context, tx db.Tx, d *ArchiveDisposal, e *ArchiveDisposalEntry, a *hardship.Archive) error {
	outcome := Spared
	defer func() { e.Outcome = &outcome }()
	if a.State != hardship.DisposalDue {
		return nil
	}
	if d.Verdict == Keep {
		outcome = WasKept
		return s.Archives.RetainTx(ctx, tx, a, d.KeepUntil, d.Opinion)
	}
	lines, err := s.Archives.DestroyTx(ctx, tx, a)
	if err != nil {
		return err
	}
	content, err := json.Marshal(lines)
	if err != nil {
		return fmt.Errorf("register what was erased of %s: %w", a.Number, err)
	}
	sum := sha256.Sum256(content)
	outcome, e.Erased, e.Sum = WasDestroyed, lines, sum[:]
	return s.Audit.Append(ctx, tx, audit.Event{
		Action: "archive.destroy", Object: audit.Of(a.ID), Reason: d.Opinion,
		Note: map[string]any{"register": d.Number, "number": a.Number, "sha256": e.Checksum()},
	})
}

// WithdrawArchiveDisposalInput takes an appraisal back.
type WithdrawArchiveDisposalInput struct {
	ID              id.ID
	ExpectedVersion int
}

// Withdraw takes an appraisal back that nobody has decided. Errors: NOT_FOUND, FORBIDDEN,
// CONFLICT (version), FAILED_PRECONDITION (hardship.disposal.state).
func (s *Service) Withdraw(ctx context.Context, in WithdrawArchiveDisposalInput) (*ArchiveDisposalPayload, error) {
	return s.command(ctx, in.ID, in.ExpectedVersion, authz.ArchiveDispose, func(ctx context.Context, tx db.Tx, d *ArchiveDisposal) error {
		d.State = Withdrawn
		return s.close(ctx, tx, d, "archive.disposal_withdraw", "")
	})
}

// command loads an open appraisal for somebody who may do act on it.
func (s *Service) command(ctx context.Context, x id.ID, version int, act authz.Action, work func(ctx context.Context, tx db.Tx, d *ArchiveDisposal) error) (*ArchiveDisposalPayload, error) {
	out := &ArchiveDisposalPayload{}
	return out, s.DB.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		d, err := lockDisposal(ctx, tx, x)
		if err != nil {
			return err
		}
		if err := authz.Require(ctx, act, authz.Resource{UnitPath: d.UnitPath}); err != nil {
			return err
		}
		if d.Version != version {
			return errs.Stale(d.Version)
		}
		if err := d.require(Proposed); err != nil {
			return err
		}
		out.Disposal = d
		return work(ctx, tx, d)
	})
}

// close stores the next version of an appraisal and lets go of its archives.
func (s *Service) close(ctx context.Context, tx db.Tx, d *ArchiveDisposal, action, reason string) error {
	d.Version++
	if err := updateDisposal(ctx, tx, d); err != nil {
		return err
	}
	type state struct{ State DisposalState }
	return s.Audit.Append(ctx, tx, audit.Event{Action: action, Object: audit.Of(d.ID), Reason: reason, After: state{d.State}})
}

func (s *Service) tellProposer(ctx context.Context, tx db.Tx, d *ArchiveDisposal) error {
	return s.Notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: []id.ID{d.ProposedBy}, Kind: notify.KindDisposalDecided, Link: disposals + "?tab=registers&open=" + d.ID.String(),
		Args: notify.Args{"number": d.Number, "verdict": string(d.Verdict), "outcome": string(d.State)},
	})
}
