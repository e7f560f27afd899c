package intake

import (
	"context"
	"slices"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// ArchiveReturn is what was missing when an application was given back, told once and
// whole (一次性告知).
type ArchiveReturn struct {
	bun.BaseModel `bun:"table:app.archive_return,alias:b"`

	TenantID       id.ID
	ID             id.ID `bun:",pk"`
	ArchiveID      id.ID
	Round          int
	Missing        []ArchivePaperKind `bun:",array"`
	Note           string
	ReturnedBy     id.ID
	ReturnedByName string
	ReturnedAt     time.Time
	AnsweredAt     *time.Time
}

// Still lists what of the list no paper answers. A paper that was there when the list
// was made was found not to do.
func (r *ArchiveReturn) Still(papers []*ArchivePaper, day clock.Date) (out []ArchivePaperKind) {
	for _, kind := range r.Missing {
		if !slices.ContainsFunc(papers, func(p *ArchivePaper) bool {
			return p.Kind == kind && p.serves(day) && !p.FiledAt.Before(r.ReturnedAt)
		}) {
			out = append(out, kind)
		}
	}
	return out
}

// ReturnArchiveInput gives an application back. What the rules ask for and the file
// lacks is put on the list by itself; Also adds papers that do not do.
type ReturnArchiveInput struct {
	ID              id.ID
	ExpectedVersion int
	Also            []ArchivePaperKind
	Note            *string
}

// Validate checks the shape.
func (in *ReturnArchiveInput) Validate() error {
	var v validate.Errors
	v.Check(len(in.Also) <= len(PaperKinds), "also", "too_many", errs.Args{"max": len(PaperKinds)})
	for i, kind := range in.Also {
		at := validate.Index("also", i, "")
		v.Check(validate.Known(kind, PaperKinds), at, "unknown_value")
		v.Check(!slices.Contains(in.Also[:i], kind), at, "duplicate")
	}
	v.Text("note", validate.TextOf(in.Note), 0, maxOpinion)
	return v.Err()
}

// GiveBack returns an application for completion with the whole list of what is
// missing (退回补正). Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version),
// FAILED_PRECONDITION (hardship.archive.state, hardship.intake.nothing_missing).
func (s *Service) GiveBack(ctx context.Context, in ReturnArchiveInput) (*ArchiveStepPayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	return s.at(ctx, authz.ArchiveProcess, in.ID, &in.ExpectedVersion, func(ctx context.Context, tx db.Tx, at *station) error {
		if err := s.recall(ctx, tx, at); err != nil {
			return err
		}
		lacks, err := s.lacking(ctx, tx, at, in.Also)
		if err != nil {
			return err
		}
		r := &ArchiveReturn{
			TenantID: at.TenantID, ID: id.New(id.ArchiveReturn), ArchiveID: at.ID, Round: at.clock.Round, Missing: lacks,
			Note: validate.TextOf(in.Note), ReturnedBy: at.by, ReturnedByName: at.byName, ReturnedAt: s.clock.Now(),
		}
		if len(r.Missing) == 0 && r.Note == "" {
			return errs.New(errs.FailedPrecondition, "hardship.intake.nothing_missing")
		}
		if err := s.step(ctx, tx, at, hardship.Return, r.Note); err != nil {
			return err
		}
		if err := insertReturn(ctx, tx, r); err != nil {
			return err
		}
		if err := s.tellApplicant(ctx, tx, at, notify.KindOwnReturned, notify.Args{"count": len(lacks)}); err != nil {
			return err
		}
		return s.tellOwner(ctx, tx, at, notify.KindArchiveReturned, notify.Args{"number": at.Number, "count": len(lacks)})
	})
}

// lacking is the list of missing papers, in the order of the file.
func (s *Service) lacking(ctx context.Context, tx db.Tx, at *station, also []ArchivePaperKind) ([]ArchivePaperKind, error) {
	added, err := requirements(ctx, tx)
	if err != nil {
		return nil, err
	}
	papers, err := papersOf(ctx, tx, at.ID)
	if err != nil {
		return nil, err
	}
	lacks := missing(required(at.Archive, added), papers, s.today())
	return slices.DeleteFunc(slices.Clone(PaperKinds), func(k ArchivePaperKind) bool {
		return !slices.Contains(lacks, k) && !slices.Contains(also, k)
	}), nil
}

// RejectReason is why no archive is opened (不予建档原因).
type RejectReason string

// The reasons.
const (
	IncomeAbove     RejectReason = "INCOME_ABOVE"     // 收入超过标准
	ExcludedByRule  RejectReason = "EXCLUDED"         // 有不予建档情形
	NotTrue         RejectReason = "NOT_TRUE"         // 核查不实
	RefusesCheck    RejectReason = "REFUSES_CHECK"    // 拒绝配合核查
	NotEmployed     RejectReason = "NOT_EMPLOYED"     // 劳动关系不足一年
	AlreadyOnFile   RejectReason = "ALREADY_ON_FILE"  // 已在其他档案中
	VotedDown       RejectReason = "VOTED_DOWN"       // 评议不通过
	ObjectionUpheld RejectReason = "OBJECTION_UPHELD" // 异议成立
	NotApproved     RejectReason = "NOT_APPROVED"     // 审批不同意
	NotComplete     RejectReason = "NOT_COMPLETE"     // 逾期未补正
)

var rejectReasons = []RejectReason{
	IncomeAbove, ExcludedByRule, NotTrue, RefusesCheck, NotEmployed, AlreadyOnFile, VotedDown, ObjectionUpheld, NotApproved, NotComplete,
}

// RejectArchiveInput refuses an application.
type RejectArchiveInput struct {
	ID              id.ID
	ExpectedVersion int
	Cause           RejectReason
	Note            string // told to the applicant in writing
}

// Validate checks the shape.
func (in *RejectArchiveInput) Validate() error {
	var v validate.Errors
	v.Check(validate.Known(in.Cause, rejectReasons), "cause", "unknown_value")
	v.Text("note", in.Note, 2, maxOpinion)
	return v.Err()
}

// Reject refuses an application with its reason (不予建档). Errors: BAD_USER_INPUT,
// NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION (hardship.archive.state).
func (s *Service) Reject(ctx context.Context, in RejectArchiveInput) (*ArchiveStepPayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	return s.at(ctx, authz.ArchiveProcess, in.ID, &in.ExpectedVersion, func(ctx context.Context, tx db.Tx, at *station) error {
		if err := s.recall(ctx, tx, at); err != nil {
			return err
		}
		return s.step(ctx, tx, at, hardship.Reject, string(in.Cause)+": "+in.Note)
	})
}
