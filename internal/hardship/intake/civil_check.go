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

// CheckResult is the answer of civil affairs.
type CheckResult string

// The answers.
const (
	CheckClear    CheckResult = "CLEAR"    // 无异常
	CheckFindings CheckResult = "FINDINGS" // 有出入
)

// CivilCheck is the check of a household's economy by civil affairs (家庭经济状况核对).
type CivilCheck struct {
	bun.BaseModel `bun:"table:app.civil_check,alias:h"`

	TenantID       id.ID
	ID             id.ID `bun:",pk"`
	ArchiveID      id.ID
	Round          int
	ListedAt       *time.Time // when it was put on a list for civil affairs
	ListedBy       *id.ID
	BatchID        *id.ID  // the newest list on which it stands
	BatchNumber    *string `bun:",scanonly"`
	AnsweredOn     *clock.Date
	Result         *CheckResult
	Findings       string
	DocumentNo     string // 复函文号
	AnsweredBy     *id.ID
	AnsweredByName string
	RecordedAt     *time.Time
}

// AnswerCheckInput is the answer of civil affairs about one household.
type AnswerCheckInput struct {
	ID              id.ID
	ExpectedVersion int
	AnsweredOn      clock.Date
	Result          CheckResult
	Findings        *string // required with FINDINGS
	DocumentNo      *string
	AttachmentIDs   []id.ID
}

// Validate checks the shape.
func (in *AnswerCheckInput) Validate(today clock.Date) error {
	var v validate.Errors
	v.Check(!in.AnsweredOn.IsZero() && !in.AnsweredOn.After(today), "answeredOn", "future_date")
	v.Check(in.Result == CheckClear || in.Result == CheckFindings, "result", "unknown_value")
	if in.Result == CheckFindings {
		v.Text("findings", validate.TextOf(in.Findings), 2, 1000)
	} else {
		v.Check(validate.TextOf(in.Findings) == "", "findings", "unknown_value")
	}
	v.OneLine("documentNo", validate.TextOf(in.DocumentNo), 0, 60)
	v.Check(len(in.AttachmentIDs) <= maxFiles, "attachmentIds", "too_many", errs.Args{"max": maxFiles})
	return v.Err()
}

// AnswerCheck records the answer for the present application; a later answer replaces
// an earlier one until the check is finished. The household must have agreed to the
// check. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version),
// FAILED_PRECONDITION (hardship.archive.state, hardship.intake.check_consent).
func (s *Service) AnswerCheck(ctx context.Context, in AnswerCheckInput) (*ArchiveStepPayload, error) {
	if err := in.Validate(s.today()); err != nil {
		return nil, err
	}
	return s.at(ctx, authz.ArchiveCheck, in.ID, &in.ExpectedVersion, func(ctx context.Context, tx db.Tx, at *station) error {
		c, err := s.answerable(ctx, tx, at)
		if err != nil {
			return err
		}
		if err := s.answer(ctx, tx, at, c, in.answer()); err != nil {
			return err
		}
		return s.attach(ctx, tx, at, c.ID, in.AttachmentIDs)
	})
}

// CheckAnswer is what civil affairs answered about a household.
type CheckAnswer struct {
	AnsweredOn clock.Date
	Result     CheckResult
	Findings   string // with FINDINGS
	DocumentNo string
}

func (in *AnswerCheckInput) answer() CheckAnswer {
	return CheckAnswer{in.AnsweredOn, in.Result, validate.TextOf(in.Findings), validate.TextOf(in.DocumentNo)}
}

// answerable refuses an answer that may not be recorded, and answers where it goes.
func (s *Service) answerable(ctx context.Context, tx db.Tx, at *station) (*CivilCheck, error) {
	if _, err := at.State.After(hardship.FinishCheck); err != nil {
		return nil, err
	}
	if err := s.requireConsents(ctx, tx, at, hardship.ForCheckAuth, "hardship.intake.check_consent"); err != nil {
		return nil, err
	}
	c, err := checkOf(ctx, tx, at.ID, at.clock.Round)
	if err == nil && c == nil {
		c = &CivilCheck{TenantID: at.TenantID, ID: id.New(id.CivilCheck), ArchiveID: at.ID, Round: at.clock.Round}
	}
	return c, err
}

// answer records the answer in the place of an earlier one.
func (s *Service) answer(ctx context.Context, tx db.Tx, at *station, c *CivilCheck, a CheckAnswer) error {
	before, now := *c, s.clock.Now()
	c.AnsweredOn, c.Result, c.Findings, c.DocumentNo = &a.AnsweredOn, &a.Result, a.Findings, a.DocumentNo
	c.AnsweredBy, c.AnsweredByName, c.RecordedAt = &at.by, at.byName, &now
	if err := putCheck(ctx, tx, c); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{Action: "archive.check_answer", Object: audit.Of(at.ID), Before: before, After: c})
}
