package worker

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// ConsentText is the version of the texts that the phone shows when it asks for consent.
const ConsentText = "职工端-2026-11"

// SubmitOwnDraftInput names the version that the applicant saw.
type SubmitOwnDraftInput struct{ ExpectedVersion int }

// SubmitOwnDraft hands the caller's application in: the archive is filed with the source
// WORKER, the consents and the papers with it, and the draft is gone. Errors:
// BAD_USER_INPUT, FORBIDDEN, CONFLICT (version, hardship.archive.own_exists),
// FAILED_PRECONDITION (worker.not_linked, worker.no_unit, attachment.*).
func (s *Service) SubmitOwnDraft(ctx context.Context, in SubmitOwnDraftInput) error {
	if err := authz.RequireAny(ctx, authz.OwnApply); err != nil {
		return err
	}
	f, p, err := s.ready(ctx, in.ExpectedVersion)
	if err != nil {
		return err
	}
	me, _, err := authz.Caller(ctx)
	if err != nil {
		return err
	}
	t, _ := tenant.From(ctx)
	return s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		a, err := s.archives.FileOwnTx(ctx, tx, p)
		if err != nil {
			return err
		}
		d, err := lockDraft(ctx, tx, t, me)
		if err != nil {
			return err
		}
		if d.Version != in.ExpectedVersion {
			return errs.Stale(d.Version)
		}
		for _, purpose := range f.Papers.Consents {
			if err := s.archives.ConsentOwnTx(ctx, tx, a, purpose, ConsentText); err != nil {
				return err
			}
		}
		if err := deleteDraft(ctx, tx, me); err != nil {
			return err
		}
		return s.intake.ApplyOwnTx(ctx, tx, a, f.papers())
	})
}

func (f *OwnForm) papers() []intake.FilePaperInput {
	out := make([]intake.FilePaperInput, len(f.Papers.Papers))
	for i := range f.Papers.Papers {
		d := &f.Papers.Papers[i]
		out[i] = intake.FilePaperInput{Kind: d.Kind, AttachmentID: &d.AttachmentID}
	}
	return out
}

// ready reads the caller's draft and checks the whole of it. The name and the identity
// number are those with which the caller was let in.
func (s *Service) ready(ctx context.Context, version int) (*OwnForm, *hardship.OwnFiling, error) {
	keys, err := s.keys.For(ctx)
	if err != nil {
		return nil, nil, err
	}
	me, _, err := authz.Caller(ctx)
	if err != nil {
		return nil, nil, err
	}
	t, _ := tenant.From(ctx)
	var d *draftRow
	var w *WorkerAccess
	var who *person
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) (err error) {
		if w, err = ownIdentity(ctx, tx, me); err != nil {
			return err
		}
		if d, err = lockDraft(ctx, tx, t, me); err != nil {
			return err
		}
		who, err = readPerson(ctx, tx, me)
		return err
	})
	if err != nil {
		return nil, nil, err
	}
	if d.Version != version || version == 0 {
		return nil, nil, errs.Stale(d.Version)
	}
	if who.UnitID == nil {
		return nil, nil, errs.New(errs.FailedPrecondition, "worker.no_unit")
	}
	f, err := d.open(keys)
	if err != nil {
		return nil, nil, err
	}
	if err := f.requireWhole(); err != nil {
		return nil, nil, err
	}
	number, err := s.numberOf(w, keys)
	if err != nil {
		return nil, nil, err
	}
	p, err := s.archives.PrepareOwn(ctx, f.input(*who.UnitID, w.Name, number.Reveal()))
	if in := inSteps(err, func(string) bool { return true }); in != nil {
		err = in // what no step asks for is refused as it is
	}
	return f, p, err
}

func (s *Service) numberOf(w *WorkerAccess, keys *secret.Keys) (secret.Text, error) {
	return keys.Open(w.place("id_number"), w.IDNumberSealed)
}

// DiscardOwnDraft throws the caller's draft away. Errors: FORBIDDEN.
func (s *Service) DiscardOwnDraft(ctx context.Context) error {
	me, err := authz.Holder(ctx, authz.OwnApply)
	if err != nil {
		return err
	}
	return s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error { return deleteDraft(ctx, tx, me) })
}
