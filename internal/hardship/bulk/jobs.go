package bulk

import (
	"context"
	"errors"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// goOnTask deals with the next archives of a bulk.
var goOnTask = jobs.NewTask[goOnPayload]("hardship.bulk", jobs.Options{Lane: jobs.Slow})

type goOnPayload struct {
	BulkID id.ID `json:"bulkId"`
}

// batch bounds the archives of one transaction.
const batch = 100

// Register adds the handler of the capability's task.
func (s *Service) Register(r *jobs.Registry) { jobs.Handle(r, goOnTask, s.goOn) }

// goOn deals with one batch. What it did and that it did it commit together, so that a
// killed or repeated job does nothing twice.
func (s *Service) goOn(ctx context.Context, tx db.Tx, job *jobs.Job, p goOnPayload) error {
	b, err := lockBulk(ctx, tx, p.BulkID)
	if err != nil {
		return err
	}
	rows, err := nextRows(ctx, tx, b.ID)
	if err != nil {
		return err
	}
	acting, err := s.actAs(ctx, b.CreatedBy)
	if err != nil {
		return err
	}
	for _, r := range rows {
		if err := s.deal(acting, tx, b, r); err != nil {
			return err
		}
	}
	job.Progress(int64(b.Dealt), int64(b.Total))
	if len(rows) == batch {
		if err := updateBulk(ctx, tx, b); err != nil {
			return err
		}
		return job.Continue(p)
	}
	return s.finish(acting, tx, b)
}

// A state that refuses the action is told without its name, which a table cannot explain.
const reasonState = "hardship.archive.state"

var reasonNotOpen = "hardship.bulk.state"

// deal does the action to one archive, or notes why it cannot be done.
func (s *Service) deal(ctx context.Context, tx db.Tx, b *ArchiveBulk, r *row) error {
	err := s.act(ctx, tx, b, r.ArchiveID)
	var refused *errs.Error
	if errors.As(err, &refused) && refused.Code != errs.Internal && refused.Code != errs.Conflict {
		r.Refusal = &refused.Reason
		if refused.Reason == reasonState {
			r.Refusal = &reasonNotOpen
		}
		b.Refused++
	} else if err != nil {
		return err
	}
	now := s.clock.Now()
	r.DealtAt = &now
	b.Dealt++
	return updateRow(ctx, tx, r)
}

// act does the action. Whatever it refuses, it refuses before it writes.
func (s *Service) act(ctx context.Context, tx db.Tx, b *ArchiveBulk, archive id.ID) error {
	if b.Action == AssignOwner {
		return s.intake.AssignOwnerTx(ctx, tx, archive, *b.OwnerID, b.Note)
	}
	return s.intake.OpenReviewTx(ctx, tx, archive, b.Note)
}

// finish ends the bulk and tells whoever started it, and those who now have work.
func (s *Service) finish(ctx context.Context, tx db.Tx, b *ArchiveBulk) error {
	now := s.clock.Now()
	b.State, b.FinishedAt = Done, &now
	if err := updateBulk(ctx, tx, b); err != nil {
		return err
	}
	if b.Action == CallReview {
		reached, err := reached(ctx, tx, b.ID)
		if err != nil {
			return err
		}
		if err := s.intake.TellReviewsTx(ctx, tx, reached); err != nil {
			return err
		}
	}
	return s.notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: []id.ID{b.CreatedBy}, Kind: notify.KindArchiveBulkDone, Link: "/archives/bulk?open=" + b.ID.String(), Dedup: b.ID.String(),
		Args: notify.Args{"done": b.Dealt - b.Refused, "refused": b.Refused},
	})
}

// actAs returns a context in which a member acts as they may today, and the audit log
// names them. Somebody who has left may nothing any more.
func (s *Service) actAs(ctx context.Context, membership id.ID) (context.Context, error) {
	a, err := s.members.ActorOf(ctx, membership)
	if err != nil {
		if errs.CodeOf(err) != errs.Forbidden {
			return ctx, err
		}
		a = &authz.Actor{TenantID: authz.From(ctx).TenantID, MembershipID: membership}
	}
	return audit.WithActor(authz.With(ctx, a), audit.Actor{ID: a.AccountID, Name: a.Name}), nil
}
