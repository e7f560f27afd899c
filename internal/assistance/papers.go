package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// AddApplicationPapersInput files papers with an application.
type AddApplicationPapersInput struct {
	ID              id.ID
	ExpectedVersion int
	Papers          []PaperInput
}

// PaperInput is one paper: an uploaded file, or an original that was put into the
// paper file.
type PaperInput struct {
	Kind         Paper
	AttachmentID *id.ID
	Note         *string
}

// maxPapers bounds the papers of one application.
const maxPapers = 40

// Validate checks the shape.
func (in *AddApplicationPapersInput) Validate() error {
	var v validate.Errors
	v.Check(len(in.Papers) > 0, "papers", "required")
	v.Check(len(in.Papers) <= maxPapers, "papers", "too_many", errs.Args{"max": maxPapers})
	for i, d := range in.Papers {
		v.Check(validate.Known(d.Kind, papers), validate.Index("papers", i, "kind"), "unknown_value")
		v.OneLine(validate.Index("papers", i, "note"), validate.TextOf(d.Note), 0, 100)
	}
	return v.Err()
}

// AddApplicationPapers files papers: before the decision, and after it those that urgent
// aid still owes. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version),
// FAILED_PRECONDITION (assistance.frozen, attachment.bound, attachment.rejected).
func (s *Service) AddApplicationPapers(ctx context.Context, in AddApplicationPapersInput) (*ApplicationPayload, error) {
	return s.addPapersAs(ctx, authz.ApplicationWrite, in)
}

func (s *Service) addPapersAs(ctx context.Context, act authz.Action, in AddApplicationPapersInput) (*ApplicationPayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	return s.command(ctx, Named{in.ID, in.ExpectedVersion}, act, func(ctx context.Context, tx db.Tx, p *Application) error {
		if !p.takesPapers() {
			return errs.New(errs.FailedPrecondition, "assistance.frozen", errs.Args{"state": string(p.State)})
		}
		there, err := papersOf(ctx, tx, p.ID)
		if err != nil {
			return err
		}
		if len(there)+len(in.Papers) > maxPapers {
			return errs.Invalid(errs.Field{Path: "papers", Code: "too_many", Args: errs.Args{"max": maxPapers}})
		}
		added, err := s.addPapers(ctx, tx, p, in.Papers)
		if err != nil {
			return err
		}
		if p.PapersDueOn != nil && len(p.missing(append(there, added...))) == 0 {
			p.PapersDueOn = nil
		}
		if err := s.store(ctx, tx, p, eventPapers, ""); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "application.papers", Object: audit.Of(p.ID), After: added})
	})
}

func (s *Service) addPapers(ctx context.Context, tx db.Tx, p *Application, in []PaperInput) ([]*ApplicationPaper, error) {
	out := make([]*ApplicationPaper, len(in))
	var files []id.ID
	for i, d := range in {
		out[i] = &ApplicationPaper{
			TenantID: p.TenantID, ID: id.New(id.ApplicationPaper), ApplicationID: p.ID, Kind: d.Kind, AttachmentID: d.AttachmentID,
			Note: validate.TextOf(d.Note), AddedAt: s.clock.Now(), AddedByName: authz.From(ctx).Name,
		}
		if d.AttachmentID != nil {
			files = append(files, *d.AttachmentID)
		}
	}
	if _, err := s.files.BindTx(ctx, tx, files, p.ID, p.UnitPath); err != nil {
		return nil, err
	}
	return out, insertPapers(ctx, tx, out)
}

// takesPapers tells whether papers may be filed: while the form may be changed, while
// nobody has accepted it, and when urgent aid still owes them. Who asks for counselling
// leaves nothing on paper.
func (p *Application) takesPapers() bool {
	return p.Item != limit.Psych && (p.State.Editable() || p.State == Submitted || p.PapersDueOn != nil)
}

// RemoveApplicationPaperInput names a paper that was filed by mistake.
type RemoveApplicationPaperInput struct {
	ID              id.ID // of the application
	ExpectedVersion int
	PaperID         id.ID
}

// RemoveApplicationPaper takes a paper out of a form on which nobody relies yet; its
// file is kept as long as files are. Errors: NOT_FOUND, FORBIDDEN, CONFLICT (version),
// FAILED_PRECONDITION (assistance.frozen).
func (s *Service) RemoveApplicationPaper(ctx context.Context, in RemoveApplicationPaperInput) (*ApplicationPayload, error) {
	return s.removePaperAs(ctx, authz.ApplicationWrite, in)
}

func (s *Service) removePaperAs(ctx context.Context, act authz.Action, in RemoveApplicationPaperInput) (*ApplicationPayload, error) {
	return s.command(ctx, Named{in.ID, in.ExpectedVersion}, act, func(ctx context.Context, tx db.Tx, p *Application) error {
		if !p.State.Editable() {
			return errs.New(errs.FailedPrecondition, "assistance.frozen", errs.Args{"state": string(p.State)})
		}
		gone, err := deletePaper(ctx, tx, p.ID, in.PaperID)
		if err != nil {
			return err
		}
		if err := s.store(ctx, tx, p, eventPapers, ""); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "application.papers", Object: audit.Of(p.ID), Before: gone})
	})
}
