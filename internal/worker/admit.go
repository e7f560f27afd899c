package worker

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// AcceptWorkerInput lets somebody in who asked for it.
type AcceptWorkerInput struct {
	ID              id.ID
	ExpectedVersion int
	UnitID          id.ID
}

// AcceptWorker lets somebody in: the link that they kept works from now on, with their
// phone number as login. Errors: NOT_FOUND, FORBIDDEN, CONFLICT (version, member.exists,
// db.invitation_open, hardship.identity.taken), FAILED_PRECONDITION
// (worker.access.decided).
func (s *Service) AcceptWorker(ctx context.Context, in AcceptWorkerInput) (*WorkerAccess, error) {
	return s.decide(ctx, in.ID, in.ExpectedVersion, func(ctx context.Context, tx db.Tx, w *WorkerAccess) error {
		phone, err := w.keys.Open(w.place("phone"), w.PhoneSealed)
		if err != nil {
			return err
		}
		if err := requireFree(ctx, tx, w.IDNumberBix); err != nil {
			return err
		}
		inv, err := s.members.InviteHeldTx(ctx, tx, invitation(w.Name, phone.Reveal(), in.UnitID), w.TokenHash)
		if err != nil {
			return err
		}
		w.State, w.InvitationID = Invited, &inv.ID
		return s.audit.Append(ctx, tx, audit.Event{Action: "worker.accept", Object: audit.Of(w.ID), Note: map[string]any{"unit": in.UnitID}})
	})
}

// RefuseWorkerInput turns a request down.
type RefuseWorkerInput struct {
	ID              id.ID
	ExpectedVersion int
	Reason          string // for the office; the person is told by phone
}

// RefuseWorker turns a request down. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN,
// CONFLICT (version), FAILED_PRECONDITION (worker.access.decided).
func (s *Service) RefuseWorker(ctx context.Context, in RefuseWorkerInput) (*WorkerAccess, error) {
	var v validate.Errors
	v.OneLine("reason", in.Reason, 2, 200)
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.decide(ctx, in.ID, in.ExpectedVersion, func(ctx context.Context, tx db.Tx, w *WorkerAccess) error {
		w.State, w.Refusal = Refused, in.Reason
		return s.audit.Append(ctx, tx, audit.Event{Action: "worker.refuse", Object: audit.Of(w.ID), Reason: in.Reason})
	})
}

// OpenWorkerAccessInput lets the head of an archive in.
type OpenWorkerAccessInput struct {
	ArchiveID id.ID
	Login     *string // the phone number of the archive when left out
}

// OpenedAccess is an access with its link, which is shown once and handed over.
type OpenedAccess struct {
	Access *WorkerAccess
	Link   string // path inside the web app
}

// OpenWorkerAccess lets the head of an archive in. Errors: NOT_FOUND, FORBIDDEN, CONFLICT
// (member.exists, db.invitation_open, hardship.identity.taken), FAILED_PRECONDITION
// (worker.access.login: neither a login nor a phone number).
func (s *Service) OpenWorkerAccess(ctx context.Context, in OpenWorkerAccessInput) (*OpenedAccess, error) {
	keys, err := s.keys.For(ctx)
	if err != nil {
		return nil, err
	}
	by, name, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	out := &OpenedAccess{}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		a, err := s.archives.LockTx(ctx, tx, in.ArchiveID, authz.WorkerAdmit, nil)
		if err != nil {
			return err
		}
		number, phone, err := a.HeadIdentity(keys)
		if err != nil {
			return err
		}
		login := validate.TextOf(in.Login)
		if login == "" {
			login = phone.Reveal()
		}
		if login == "" {
			return errs.New(errs.FailedPrecondition, "worker.access.login")
		}
		if err := requireFree(ctx, tx, a.IDNumberBix); err != nil {
			return err
		}
		inv, err := s.members.InviteTx(ctx, tx, invitation(a.HeadName, login, a.UnitID))
		if err != nil {
			return err
		}
		now := s.clock.Now()
		w := &WorkerAccess{
			TenantID: a.TenantID, ID: id.New(id.WorkerAccess), Name: a.HeadName, IDNumberBix: a.IDNumberBix, State: Invited,
			InvitationID: &inv.ID, AskedAt: now, DecidedBy: &by, DecidedByName: name, DecidedAt: &now, Version: 1,
		}
		if err := w.seal(keys, number, phone); err != nil {
			return err
		}
		out.Access, out.Link = w, member.InvitationPath(inv.Token)
		if err := insertAccess(ctx, tx, w); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "worker.open", Object: audit.Of(w.ID), Note: map[string]any{"archive": a.ID}})
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// invitation makes somebody a worker of a unit.
func invitation(name, login string, unit id.ID) member.InviteMemberInput {
	return member.InviteMemberInput{
		Login: login, DisplayName: name, UnitID: &unit, Roles: []member.InvitedRole{{Role: authz.Worker, UnitID: &unit}},
	}
}

// joined links a new membership with the person who was let in.
func (s *Service) joined(ctx context.Context, tx db.Tx, invitation, membership id.ID) error {
	w, err := accessOf(ctx, tx, invitation)
	if err != nil || w == nil {
		return err
	}
	if err := s.archives.IdentifyTx(ctx, tx, membership, w.IDNumberBix); err != nil {
		return err
	}
	w.State, w.MembershipID, w.TokenHash = Joined, &membership, nil
	return updateAccess(ctx, tx, w)
}
