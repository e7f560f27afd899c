package intake

import (
	"context"
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

// Keep leaves a re-checked archive on file (复核保留); what changed was edited before.
// Errors: as Withdraw.
func (s *Service) Keep(ctx context.Context, in StepInput) (*ArchiveStepPayload, error) {
	return s.plainStep(ctx, authz.ArchiveCheck, in, hardship.Keep)
}

// Monitor begins the call-backs of a household that has left (转跟踪). Errors: as
// Withdraw.
func (s *Service) Monitor(ctx context.Context, in StepInput) (*ArchiveStepPayload, error) {
	return s.plainStep(ctx, authz.ArchiveProcess, in, hardship.Monitor)
}

// CallBackWay is how somebody called back.
type CallBackWay string

// The ways.
const (
	ByPhone CallBackWay = "PHONE"
	ByVisit CallBackWay = "VISIT"
	Online  CallBackWay = "ONLINE"
)

var callBackWays = []CallBackWay{ByPhone, ByVisit, Online}

// ArchiveCallBack is one call-back to a household that has left (跟踪回访).
type ArchiveCallBack struct {
	bun.BaseModel `bun:"table:app.archive_call_back,alias:w"`

	TenantID       id.ID
	ID             id.ID `bun:",pk"`
	ArchiveID      id.ID
	CalledOn       clock.Date
	Way            CallBackWay
	Situation      string
	Stable         bool // it has not fallen back
	RecordedBy     id.ID
	RecordedByName string
	RecordedAt     time.Time
}

// CallBackInput is what a call-back found.
type CallBackInput struct {
	ID        id.ID // of the archive
	CalledOn  clock.Date
	Way       CallBackWay
	Situation string
	Stable    bool
}

// Validate checks the shape.
func (in *CallBackInput) Validate(today clock.Date) error {
	var v validate.Errors
	v.Check(!in.CalledOn.IsZero() && !in.CalledOn.After(today), "calledOn", "future_date")
	v.Check(validate.Known(in.Way, callBackWays), "way", "unknown_value")
	v.Text("situation", in.Situation, 2, maxOpinion)
	return v.Err()
}

// CallBack records a call-back. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN,
// FAILED_PRECONDITION (hardship.intake.not_monitored).
func (s *Service) CallBack(ctx context.Context, in CallBackInput) (*ArchiveStepPayload, error) {
	if err := in.Validate(s.today()); err != nil {
		return nil, err
	}
	return s.at(ctx, authz.ArchiveProcess, in.ID, nil, func(ctx context.Context, tx db.Tx, at *station) error {
		if at.State != hardship.Monitoring {
			return errs.New(errs.FailedPrecondition, "hardship.intake.not_monitored")
		}
		c := &ArchiveCallBack{
			TenantID: at.TenantID, ID: id.New(id.ArchiveCallBack), ArchiveID: at.ID, CalledOn: in.CalledOn, Way: in.Way,
			Situation: in.Situation, Stable: in.Stable, RecordedBy: at.by, RecordedByName: at.byName, RecordedAt: s.clock.Now(),
		}
		if err := insertCallBack(ctx, tx, c); err != nil {
			return err
		}
		at.callAgain(s.today())
		if err := putClock(ctx, tx, at.clock); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "archive.call_back", Object: audit.Of(at.ID), After: c})
	})
}

// Close ends the watch over a household that has been called back (结案). Errors: as
// Withdraw, and FAILED_PRECONDITION (hardship.intake.not_called_back).
func (s *Service) Close(ctx context.Context, in StepInput) (*ArchiveStepPayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	return s.at(ctx, authz.ArchiveCheck, in.ID, &in.ExpectedVersion, func(ctx context.Context, tx db.Tx, at *station) error {
		if at.State == hardship.Monitoring {
			n, err := stableCallBacks(ctx, tx, at.ID, at.clock.Since)
			if err != nil {
				return err
			}
			if n == 0 {
				return errs.New(errs.FailedPrecondition, "hardship.intake.not_called_back")
			}
		}
		return s.step(ctx, tx, at, hardship.Close, validate.TextOf(in.Opinion))
	})
}

// CallReviewTx calls a household up for its re-check before the year is over, because
// something about it has changed. Errors: NOT_FOUND, FAILED_PRECONDITION
// (hardship.archive.state).
func (s *Service) CallReviewTx(ctx context.Context, tx db.Tx, archive id.ID, opinion string) error {
	_, err := s.StepTx(ctx, tx, archive, hardship.CallReview, opinion)
	return err
}
