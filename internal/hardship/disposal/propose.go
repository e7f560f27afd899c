package disposal

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/validate"
)

const (
	maxArchives = 100
	maxFiles    = 6
	disposals   = "/archives/disposal"
)

// ProposeArchiveDisposalInput is what an appraisal found about archives that are due.
type ProposeArchiveDisposalInput struct {
	ArchiveIDs    []id.ID
	Verdict       DisposalVerdict
	KeepUntil     *clock.Date // KEEP: the last day of keeping
	Opinion       string
	AttachmentIDs []id.ID // minutes of the appraisal
}

// Validate checks the shape.
func (in *ProposeArchiveDisposalInput) Validate(today clock.Date) error {
	var v validate.Errors
	v.Check(len(in.ArchiveIDs) > 0, "archiveIds", "required")
	v.Check(len(in.ArchiveIDs) <= maxArchives, "archiveIds", "too_many", errs.Args{"max": maxArchives})
	for i, x := range in.ArchiveIDs {
		v.Check(!slices.Contains(in.ArchiveIDs[:i], x), validate.Index("archiveIds", i, ""), "duplicate")
	}
	v.Check(validate.Known(in.Verdict, verdicts), "verdict", "unknown_value")
	v.Check(in.Verdict != Keep || in.KeepUntil != nil, "keepUntil", "required")
	v.Check(in.Verdict == Keep || in.KeepUntil == nil, "keepUntil", "disposal_keep_only")
	v.Check(in.KeepUntil == nil || today.Before(*in.KeepUntil), "keepUntil", "disposal_day")
	v.Text("opinion", in.Opinion, 5, 1000)
	v.Check(len(in.AttachmentIDs) <= maxFiles, "attachmentIds", "too_many", errs.Args{"max": maxFiles})
	return v.Err()
}

// Propose keeps an appraisal and has somebody else decide about it. Errors:
// BAD_USER_INPUT, NOT_FOUND, FORBIDDEN (and hardship.disposal.concerned), CONFLICT
// (db.archive_disposal_open), FAILED_PRECONDITION (hardship.disposal.not_due, attachment.*).
func (s *Service) Propose(ctx context.Context, in ProposeArchiveDisposalInput) (*ArchiveDisposalPayload, error) {
	today := clock.TodayCN(s.Clock)
	if err := in.Validate(today); err != nil {
		return nil, err
	}
	by, name, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	d := &ArchiveDisposal{
		TenantID: authz.From(ctx).TenantID, ID: id.New(id.ArchiveDisposal), Verdict: in.Verdict, KeepUntil: in.KeepUntil, Opinion: in.Opinion,
		MinutesFiles: append([]id.ID{}, in.AttachmentIDs...), State: Proposed, Total: len(in.ArchiveIDs), ProposedBy: by, ProposedByName: name,
		ProposedAt: s.Clock.Now(), Version: 1,
	}
	return &ArchiveDisposalPayload{d}, s.DB.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		for _, x := range sorted(in.ArchiveIDs) {
			if _, err := s.lockDue(ctx, tx, x, authz.ArchiveDispose, by); err != nil {
				return err
			}
		}
		if err := placeTx(ctx, tx, d, in.ArchiveIDs, today.Year); err != nil {
			return err
		}
		if err := insertDisposal(ctx, tx, d, in.ArchiveIDs); err != nil {
			return err
		}
		if _, err := s.Files.BindTx(ctx, tx, in.AttachmentIDs, d.ID, d.UnitPath); err != nil {
			return err
		}
		if err := s.tellDeciders(ctx, tx, d, today); err != nil {
			return err
		}
		return s.Audit.Append(ctx, tx, audit.Event{Action: "archive.disposal_propose", Object: audit.Of(d.ID), Reason: d.Opinion, After: d})
	})
}

// lockDue locks an archive that waits for its disposal, for somebody whom it does not
// concern. The order of identifiers keeps commands from waiting for each other crosswise.
func (s *Service) lockDue(ctx context.Context, tx db.Tx, x id.ID, act authz.Action, by id.ID) (*hardship.Archive, error) {
	a, err := s.Archives.LockTx(ctx, tx, x, act, nil)
	if err != nil {
		return nil, err
	}
	if err := s.requireApart(ctx, tx, a, by); err != nil {
		return nil, err
	}
	if a.State != hardship.DisposalDue {
		return nil, errs.New(errs.FailedPrecondition, "hardship.disposal.not_due", errs.Args{"number": a.Number})
	}
	return a, nil
}

func sorted(ids []id.ID) []id.ID {
	return slices.SortedFunc(slices.Values(ids), func(a, b id.ID) int { return slices.Compare(a[:], b[:]) })
}

func (s *Service) tellDeciders(ctx context.Context, tx db.Tx, d *ArchiveDisposal, today clock.Date) error {
	people, err := member.WhoMayTx(ctx, tx, authz.ArchiveDestroy, authz.Resource{UnitPath: d.UnitPath}, today)
	if err != nil {
		return err
	}
	people = slices.DeleteFunc(people, func(x id.ID) bool { return x == d.ProposedBy })
	return s.Notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: people, Kind: notify.KindDisposalProposed, Link: disposals + "?tab=registers&open=" + d.ID.String(),
		Args: notify.Args{"number": d.Number, "verdict": string(d.Verdict), "count": d.Total, "by": d.ProposedByName},
	})
}
