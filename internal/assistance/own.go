package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// DraftOwnApplicationInput begins an application of the caller for their own household.
type DraftOwnApplicationInput struct {
	ArchiveID id.ID
	Form      Form
}

// Validate checks the shape.
func (in *DraftOwnApplicationInput) Validate(today clock.Date) error {
	var v validate.Errors
	in.Form.validate(&v, today)
	return v.Err()
}

// DraftOwnApplication begins an application of the head of an archive. Errors:
// BAD_USER_INPUT, NOT_FOUND (hardship.archive.missing), FORBIDDEN.
func (s *Service) DraftOwnApplication(ctx context.Context, in DraftOwnApplicationInput) (*ApplicationPayload, error) {
	if err := in.Validate(s.today()); err != nil {
		return nil, err
	}
	return s.begin(ctx, authz.OwnApply, func(ctx context.Context, tx db.Tx, p *Application) (*hardship.Archive, *Form, error) {
		p.Origin = FromWorker
		a, err := s.archives.LockTx(ctx, tx, in.ArchiveID, authz.OwnApply, nil)
		return a, &in.Form, err
	})
}

// UpdateOwnApplication is UpdateApplication for the applicant.
func (s *Service) UpdateOwnApplication(ctx context.Context, in UpdateApplicationInput) (*ApplicationPayload, error) {
	return s.updateAs(ctx, authz.OwnApply, in)
}

// SubmitOwnApplication is SubmitApplication for the applicant.
func (s *Service) SubmitOwnApplication(ctx context.Context, in Named) (*ApplicationPayload, error) {
	return s.submitAs(ctx, authz.OwnApply, in)
}

// WithdrawOwnApplication is WithdrawApplication for the applicant.
func (s *Service) WithdrawOwnApplication(ctx context.Context, in WithdrawApplicationInput) (*ApplicationPayload, error) {
	return s.withdrawAs(ctx, authz.OwnApply, in)
}

// AddOwnPapers is AddApplicationPapers for the applicant.
func (s *Service) AddOwnPapers(ctx context.Context, in AddApplicationPapersInput) (*ApplicationPayload, error) {
	return s.addPapersAs(ctx, authz.OwnApply, in)
}

// RemoveOwnPaper is RemoveApplicationPaper for the applicant.
func (s *Service) RemoveOwnPaper(ctx context.Context, in RemoveApplicationPaperInput) (*ApplicationPayload, error) {
	return s.removePaperAs(ctx, authz.OwnApply, in)
}

// LockOwnTx is an application for the caller's own household for a change, whoever typed
// it; that of anybody else, and a draft of the office, is missing. Errors: NOT_FOUND,
// FORBIDDEN.
func (s *Service) LockOwnTx(ctx context.Context, tx db.Tx, x id.ID) (*Application, error) {
	me, err := authz.Holder(ctx, authz.OwnApply)
	if err != nil {
		return nil, err
	}
	p := &Application{}
	err = tx.NewRaw(sqlOneApplication+` and p.archive_id in `+hardship.OwnArchives("?1")+` and p.state <> 'DRAFT' for update of p`, x, me).Scan(ctx, p)
	if err != nil {
		return nil, db.NotFound(err, "assistance.missing")
	}
	p.seen, err = s.reader(ctx)
	return p, err
}

// OwnApplications are the caller's own applications with their papers and histories,
// newest first, at most 100. Errors: FORBIDDEN.
func (s *Service) OwnApplications(ctx context.Context) ([]*Detail, error) {
	me, err := authz.Holder(ctx, authz.OwnRead)
	if err != nil {
		return nil, err
	}
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	found := db.Many[*Application](sqlOwnApplications, me)
	there, history := db.Many[*ApplicationPaper](sqlOwnPapers, me), db.Many[*ApplicationEvent](sqlOwnHistory, me)
	if err := s.db.Fetch(ctx, found, there, history); err != nil {
		return nil, err
	}
	out := make([]*Detail, len(found.Rows))
	of := make(map[id.ID]*Detail, len(out))
	for i, p := range found.Rows {
		p.seen = r
		out[i] = &Detail{Application: p}
		of[p.ID] = out[i]
	}
	for _, d := range there.Rows {
		if p := of[d.ApplicationID]; p != nil {
			p.Papers = append(p.Papers, d)
		}
	}
	for _, e := range history.Rows {
		if p := of[e.ApplicationID]; p != nil {
			p.History = append(p.History, e)
		}
	}
	return out, nil
}

var (
	// Drafts of an office are its own until it hands them in.
	ownApplication     = `p.archive_id in ` + hardship.OwnArchives("$1") + ` and (p.state <> 'DRAFT' or p.maker_id = $1)`
	sqlOwnApplications = `select ` + applicationColumns + ` from ` + applicationTables + ` where ` + ownApplication + ` order by p.id desc limit 100`
	sqlOwnPapers       = `select ` + paperColumns + ` from app.application_paper d
		join app.application p on p.tenant_id = d.tenant_id and p.id = d.application_id where ` + ownApplication + sqlPapersOfOrder
	sqlOwnHistory = `select ` + eventColumns + ` from app.application_event e
		join app.application p on p.tenant_id = e.tenant_id and p.id = e.application_id where ` + ownApplication + sqlHistoryOfOrder
)

// lockFor loads an application for a change by somebody who may act on it; with
// own.apply only the caller's own, and that of anybody else is missing.
func lockFor(ctx context.Context, tx db.Tx, x id.ID, act authz.Action) (*Application, error) {
	if act != authz.OwnApply {
		p, err := lockApplication(ctx, tx, x)
		if err != nil {
			return nil, err
		}
		if err := p.RequireKnown(ctx); err != nil {
			return nil, err
		}
		return p, authz.Require(ctx, act, p.Resource())
	}
	me, err := authz.Holder(ctx, act)
	if err != nil {
		return nil, err
	}
	p := &Application{}
	err = tx.NewRaw(sqlOneApplication+` and p.archive_id in `+hardship.OwnArchives("?1")+` and p.maker_id = ?1 for update of p`, x, me).Scan(ctx, p)
	return p, db.NotFound(err, "assistance.missing")
}
