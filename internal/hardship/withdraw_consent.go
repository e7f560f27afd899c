package hardship

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

// WithdrawConsentInput names a consent.
type WithdrawConsentInput struct{ ID id.ID }

// WithdrawConsentPayload is the archive with its consents.
type WithdrawConsentPayload struct{ Archive *Archive }

// WithdrawConsent ends a consent from now on, also in an archive that has ended.
// What was done under it stays done. Errors: NOT_FOUND, FORBIDDEN,
// FAILED_PRECONDITION (hardship.consent.withdrawn).
func (s *Service) WithdrawConsent(ctx context.Context, in WithdrawConsentInput) (*WithdrawConsentPayload, error) {
	return s.withdrawConsentAs(ctx, authz.ConsentEdit, in)
}

func (s *Service) withdrawConsentAs(ctx context.Context, act authz.Action, in WithdrawConsentInput) (*WithdrawConsentPayload, error) {
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	out := &WithdrawConsentPayload{}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		c, err := s.consentFor(ctx, tx, in.ID, act)
		if err != nil {
			return err
		}
		a, err := s.lock(ctx, tx, c.ArchiveID, act, nil)
		if err != nil {
			return err
		}
		if c.WithdrawnAt != nil {
			return errs.New(errs.FailedPrecondition, "hardship.consent.withdrawn")
		}
		a.seen, out.Archive = r, a
		before, now := *c, s.clock.Now()
		c.WithdrawnAt, c.WithdrawnBy = &now, actor(ctx).id
		if err := withdrawConsent(ctx, tx, c); err != nil {
			return err
		}
		purpose := string(c.Purpose)
		return s.consented(ctx, tx, a, c, kindConsentWithdrawn, FieldChange{Field: "consents", Before: &purpose},
			audit.Event{Action: "consent.withdraw", Object: audit.Of(c.ID), Before: before, After: c})
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// consentFor loads a consent for a change; with own.apply only one that the caller gave.
func (s *Service) consentFor(ctx context.Context, tx db.Tx, x id.ID, act authz.Action) (*Consent, error) {
	if act != authz.OwnApply {
		return lockConsent(ctx, tx, x)
	}
	me, _, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	return lockOwnConsent(ctx, tx, x, me)
}
