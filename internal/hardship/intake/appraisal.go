package intake

import (
	"context"
	"fmt"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// ArchiveAppraisal is a meeting of the unit about a household (民主评议). It has passed
// when more than half of those present were in favour.
type ArchiveAppraisal struct {
	bun.BaseModel `bun:"table:app.archive_appraisal,alias:m"`

	TenantID       id.ID
	ID             id.ID `bun:",pk"`
	ArchiveID      id.ID
	Round          int
	HeldOn         clock.Date
	Present        int
	InFavour       int
	Against        int
	Minutes        string
	Passed         bool `bun:",scanonly"`
	RecordedBy     id.ID
	RecordedByName string
	RecordedAt     time.Time
}

// leastPresent is the smallest meeting.
const leastPresent = 3

// AppraiseArchiveInput is the outcome of a meeting.
type AppraiseArchiveInput struct {
	ID              id.ID
	ExpectedVersion int
	HeldOn          clock.Date
	Present         int
	InFavour        int
	Against         int
	Minutes         string
	AttachmentIDs   []id.ID
}

// Validate checks the shape.
func (in *AppraiseArchiveInput) Validate(today clock.Date) error {
	var v validate.Errors
	v.Check(!in.HeldOn.IsZero() && !in.HeldOn.After(today), "heldOn", "future_date")
	v.Range("present", int64(in.Present), leastPresent, 999)
	v.Range("inFavour", int64(in.InFavour), 0, int64(max(in.Present, 0)))
	v.Range("against", int64(in.Against), 0, int64(max(in.Present-in.InFavour, 0)))
	v.Text("minutes", in.Minutes, 5, 2000)
	v.Check(len(in.AttachmentIDs) <= maxFiles, "attachmentIds", "too_many", errs.Args{"max": maxFiles})
	return v.Err()
}

func (in *AppraiseArchiveInput) passed() bool { return 2*in.InFavour > in.Present }

// Appraise records a meeting. If it was in favour, the application goes on to the check
// by civil affairs; otherwise it stays, to be rejected, given back or heard again.
// Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION
// (hardship.archive.state).
func (s *Service) Appraise(ctx context.Context, in AppraiseArchiveInput) (*ArchiveStepPayload, error) {
	if err := in.Validate(s.today()); err != nil {
		return nil, err
	}
	return s.at(ctx, authz.ArchiveProcess, in.ID, &in.ExpectedVersion, func(ctx context.Context, tx db.Tx, at *station) error {
		if _, err := at.State.After(hardship.FinishReview); err != nil {
			return err
		}
		m := &ArchiveAppraisal{
			TenantID: at.TenantID, ID: id.New(id.ArchiveAppraisal), ArchiveID: at.ID, Round: at.clock.Round, HeldOn: in.HeldOn,
			Present: in.Present, InFavour: in.InFavour, Against: in.Against, Minutes: in.Minutes,
			RecordedBy: at.by, RecordedByName: at.byName, RecordedAt: s.clock.Now(),
		}
		if err := insertAppraisal(ctx, tx, m); err != nil {
			return err
		}
		if err := s.attach(ctx, tx, at, m.ID, in.AttachmentIDs); err != nil {
			return err
		}
		if !in.passed() {
			return s.audit.Append(ctx, tx, audit.Event{Action: "archive.appraise", Object: audit.Of(at.ID), After: m})
		}
		return s.step(ctx, tx, at, hardship.FinishReview, fmt.Sprintf("%d/%d", in.InFavour, in.Present))
	})
}
