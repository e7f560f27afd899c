package intake

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// maxPapers bounds the papers of one archive.
const maxPapers = 200

// FilePaperInput adds a paper to an archive.
type FilePaperInput struct {
	ArchiveID    id.ID
	Kind         ArchivePaperKind
	AttachmentID *id.ID
	Issuer       *string
	IssuedOn     *clock.Date
	ExpiresOn    *clock.Date
	Note         *string
}

// Validate checks the shape; nothing is issued tomorrow.
func (in *FilePaperInput) Validate(today clock.Date) error {
	var v validate.Errors
	v.Check(validate.Known(in.Kind, PaperKinds), "kind", "unknown_value")
	v.OneLine("issuer", validate.TextOf(in.Issuer), 0, 100)
	v.OneLine("note", validate.TextOf(in.Note), 0, 200)
	v.Check(in.IssuedOn == nil || !in.IssuedOn.After(today), "issuedOn", "future_date")
	v.Check(in.ExpiresOn == nil || in.IssuedOn == nil || !in.ExpiresOn.Before(*in.IssuedOn), "expiresOn", "before_start")
	return v.Err()
}

// FilePaper adds a paper. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN,
// FAILED_PRECONDITION (hardship.archive.ended, hardship.paper.too_many, attachment.*).
func (s *Service) FilePaper(ctx context.Context, in FilePaperInput) (*ArchiveStepPayload, error) {
	if err := in.Validate(s.today()); err != nil {
		return nil, err
	}
	return s.at(ctx, authz.ArchiveCreate, in.ArchiveID, nil, func(ctx context.Context, tx db.Tx, at *station) error {
		return s.filePaper(ctx, tx, at, &in)
	})
}

func (s *Service) filePaper(ctx context.Context, tx db.Tx, at *station, in *FilePaperInput) error {
	if !at.State.Live() {
		return errs.New(errs.FailedPrecondition, "hardship.archive.ended")
	}
	n, err := countPapers(ctx, tx, at.ID)
	if err != nil {
		return err
	}
	if n >= maxPapers {
		return errs.New(errs.FailedPrecondition, "hardship.paper.too_many", errs.Args{"max": maxPapers})
	}
	p := &ArchivePaper{
		TenantID: at.TenantID, ID: id.New(id.ArchivePaper), ArchiveID: at.ID, Kind: in.Kind, AttachmentID: in.AttachmentID,
		Issuer: validate.TextOf(in.Issuer), IssuedOn: in.IssuedOn, ExpiresOn: in.ExpiresOn, Note: validate.TextOf(in.Note),
		State: PaperFiled, FiledBy: at.by, FiledAt: s.clock.Now(),
	}
	if in.AttachmentID != nil {
		if _, err := s.files.BindTx(ctx, tx, []id.ID{*in.AttachmentID}, p.ID, at.UnitPath); err != nil {
			return err
		}
	}
	if err := insertPaper(ctx, tx, p); err != nil {
		return err
	}
	if err := s.recountTx(ctx, tx, []id.ID{at.ID}); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{Action: "archive.paper_file", Object: audit.Of(p.ID), After: p})
}

// CheckPaperInput says what the office found when it looked at a paper.
type CheckPaperInput struct {
	ID      id.ID
	Genuine bool
	Reason  *string // required when not genuine
}

// Validate checks the shape.
func (in *CheckPaperInput) Validate() error {
	var v validate.Errors
	least := 2
	if in.Genuine {
		least = 0
	}
	v.OneLine("reason", validate.TextOf(in.Reason), least, 200)
	return v.Err()
}

// CheckPaper records that a paper was verified or refused. Errors: BAD_USER_INPUT,
// NOT_FOUND (hardship.paper.missing), FORBIDDEN.
func (s *Service) CheckPaper(ctx context.Context, in CheckPaperInput) (*ArchiveStepPayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	return s.atPaper(ctx, authz.ArchiveProcess, in.ID, func(ctx context.Context, tx db.Tx, at *station, p *ArchivePaper) error {
		before, now := *p, s.clock.Now()
		p.State, p.Refusal, p.VerifiedBy, p.VerifiedAt = PaperVerified, "", &at.by, &now
		if !in.Genuine {
			p.State, p.Refusal = PaperRefused, *in.Reason
		}
		if err := s.changePaper(ctx, tx, p); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{
			Action: "archive.paper_check", Object: audit.Of(p.ID), Reason: p.Refusal, Before: before, After: p,
		})
	})
}

// RemovePaperInput names a paper that was filed by mistake.
type RemovePaperInput struct {
	ID id.ID
}

// RemovePaper takes a paper off the file that nobody has relied on yet. Errors:
// NOT_FOUND (hardship.paper.missing), FORBIDDEN, FAILED_PRECONDITION
// (hardship.paper.verified).
func (s *Service) RemovePaper(ctx context.Context, in RemovePaperInput) (*ArchiveStepPayload, error) {
	return s.atPaper(ctx, authz.ArchiveCreate, in.ID, func(ctx context.Context, tx db.Tx, at *station, p *ArchivePaper) error {
		if p.State == PaperVerified {
			return errs.New(errs.FailedPrecondition, "hardship.paper.verified")
		}
		now := s.clock.Now()
		p.RemovedAt = &now
		if err := s.changePaper(ctx, tx, p); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "archive.paper_remove", Object: audit.Of(p.ID), Before: p})
	})
}

// changePaper stores what became of a paper.
func (s *Service) changePaper(ctx context.Context, tx db.Tx, p *ArchivePaper) error {
	if err := updatePaper(ctx, tx, p); err != nil {
		return err
	}
	return s.recountTx(ctx, tx, []id.ID{p.ArchiveID})
}

// atPaper is at for a paper of a living archive.
func (s *Service) atPaper(ctx context.Context, act authz.Action, paper id.ID, work func(ctx context.Context, tx db.Tx, at *station, p *ArchivePaper) error) (*ArchiveStepPayload, error) {
	archive, err := s.archiveOf(ctx, paper)
	if err != nil {
		return nil, err
	}
	return s.at(ctx, act, archive, nil, func(ctx context.Context, tx db.Tx, at *station) error {
		if !at.State.Live() {
			return errs.New(errs.FailedPrecondition, "hardship.archive.ended")
		}
		p, err := lockPaper(ctx, tx, paper)
		if err != nil {
			return err
		}
		return work(ctx, tx, at, p)
	})
}

// archiveOf is the archive of a paper, as far as the tenant has it: whether the actor
// may do something with it is asked when it is locked.
func (s *Service) archiveOf(ctx context.Context, paper id.ID) (id.ID, error) {
	q := db.One[id.ID](sqlArchiveOfPaper, paper)
	if err := s.db.Fetch(ctx, q); err != nil {
		return id.Nil, err
	}
	if !q.Found {
		return id.Nil, errs.New(errs.NotFound, "hardship.paper.missing")
	}
	return q.Row, nil
}

// PapersByID loads papers of archives that the caller may see.
func (s *Service) PapersByID(ctx context.Context, ids []id.ID) (map[id.ID]*ArchivePaper, error) {
	q, err := scopedMany[*ArchivePaper](ctx, sqlPapersByID, ids)
	if err != nil {
		return nil, err
	}
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*ArchivePaper, len(q.Rows))
	for _, p := range q.Rows {
		out[p.ID] = p
	}
	return out, nil
}
