package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// DraftApplicationInput begins an application for a household.
type DraftApplicationInput struct {
	ArchiveID id.ID
	Origin    Origin // PAPER, UNIT or PROXY
	Form      Form
}

// Validate checks the shape.
func (in *DraftApplicationInput) Validate(today clock.Date) error {
	var v validate.Errors
	v.Check(validate.Known(in.Origin, []Origin{FromPaper, FromUnit, FromProxy}), "origin", "unknown_value")
	v.Check(in.Origin == FromProxy || in.Form.Proxy == nil, "proxy", "other_origin")
	in.Form.validate(&v, today)
	return v.Err()
}

// DraftApplication begins an application that an officer types from paper (代填) or
// makes for a household that did not ask. Errors: BAD_USER_INPUT, NOT_FOUND
// (hardship.archive.missing), FORBIDDEN.
func (s *Service) DraftApplication(ctx context.Context, in DraftApplicationInput) (*ApplicationPayload, error) {
	if err := in.Validate(s.today()); err != nil {
		return nil, err
	}
	return s.begin(ctx, authz.ApplicationWrite, func(ctx context.Context, tx db.Tx, p *Application) (*hardship.Archive, *Form, error) {
		p.Origin = in.Origin
		a, err := s.archives.AidedTx(ctx, tx, in.ArchiveID)
		if err != nil {
			return nil, nil, err
		}
		return a, &in.Form, nil
	})
}

// ProposeApplicationInput names the request of a visit that aid would answer.
type ProposeApplicationInput struct{ FollowUpID id.ID }

// itemsOf are the aid items that answer the requests of visits.
var itemsOf = map[string]limit.Item{
	"LIVING": limit.Living, "MEDICAL": limit.Medical, "STUDENT": limit.Student, "LEGAL": limit.Legal, "JOB": limit.Job,
	"PSYCH": limit.Psych, "OTHER": limit.Temp,
}

// ProposeApplication makes a draft of a request that was heard at a visit: its
// household, its kind and its words. Errors: NOT_FOUND, FORBIDDEN, CONFLICT
// (assistance.proposed), FAILED_PRECONDITION (assistance.follow_up_item: aid does not
// answer it; assistance.follow_up_household: the household has no archive).
func (s *Service) ProposeApplication(ctx context.Context, in ProposeApplicationInput) (*ApplicationPayload, error) {
	return s.begin(ctx, authz.ApplicationWrite, func(ctx context.Context, tx db.Tx, p *Application) (*hardship.Archive, *Form, error) {
		f, err := readFollowUp(ctx, tx, in.FollowUpID)
		if err != nil {
			return nil, nil, err
		}
		if err := authz.Require(ctx, authz.FollowUpRead, authz.Resource{UnitPath: f.UnitPath}); err != nil {
			return nil, nil, err
		}
		if f.ArchiveID == nil {
			return nil, nil, errs.New(errs.FailedPrecondition, "assistance.follow_up_household")
		}
		item, ok := itemsOf[f.Kind]
		if !ok {
			return nil, nil, errs.New(errs.FailedPrecondition, "assistance.follow_up_item")
		}
		p.Origin, p.FollowUpID = FromFollowUp, &in.FollowUpID
		a, err := s.archives.AidedTx(ctx, tx, *f.ArchiveID)
		form := &Form{Item: item, Reason: &f.Text}
		if item == limit.Psych {
			form.Reason = nil // the words stay with who heard them
		}
		return a, form, err
	})
}

// begin makes a draft of what the source answers: whose it is and what it states. What
// workers begin for themselves the source has checked to be theirs.
func (s *Service) begin(ctx context.Context, act authz.Action, source func(context.Context, db.Tx, *Application) (*hardship.Archive, *Form, error)) (*ApplicationPayload, error) {
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	me, _, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	t, _ := tenant.From(ctx)
	out := &ApplicationPayload{}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		now := s.clock.Now()
		p := &Application{TenantID: t, ID: id.New(id.Application), State: Draft, Wanted: []Paper{}, MakerID: me, Version: 1, CreatedAt: now, UpdatedAt: now, seen: r}
		a, form, err := source(ctx, tx, p)
		if err != nil {
			return err
		}
		if act != authz.OwnApply {
			if err := authz.Require(ctx, act, a.Resource()); err != nil {
				return err
			}
		}
		if err := s.checkPerson(ctx, tx, a.ID, form.PersonID); err != nil {
			return err
		}
		p.of(a)
		if err := p.put(r.keys, form); err != nil {
			return err
		}
		out.Application = p
		return s.file(ctx, tx, p)
	})
	if err != nil {
		return nil, collided(err)
	}
	return out, nil
}

// of says whose application it is.
func (p *Application) of(a *hardship.Archive) {
	p.ArchiveID, p.ArchiveVersion, p.UnitID, p.UnitPath = a.ID, a.Version, a.UnitID, a.UnitPath
	p.HeadName, p.ArchiveNumber, p.Category = a.HeadName, a.Number, a.Category
}

// file stores a new application under a number.
func (s *Service) file(ctx context.Context, tx db.Tx, p *Application) (err error) {
	if p.Number, err = takeNumber(ctx, tx, p.seen.today.Year); err != nil {
		return err
	}
	if err := insertApplication(ctx, tx, p); err != nil {
		return err
	}
	if err := insertEvent(ctx, tx, p.happened(ctx, eventDrafted, "")); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{Action: "application.draft", Object: audit.Of(p.ID), After: p.audited()})
}
