package worker

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// AccessState is how far somebody's way in has come.
type AccessState string

// The states.
const (
	Pending AccessState = "PENDING" // 待核对
	Invited AccessState = "INVITED" // 已同意, no password yet
	Joined  AccessState = "JOINED"  // 已开通
	Refused AccessState = "REFUSED" // 已谢绝
)

// WorkerAccess is one worker's way in (职工开通).
type WorkerAccess struct { //nolint:revive // the name of the API's type
	bun.BaseModel `bun:"table:app.worker_access,alias:w"`

	TenantID       id.ID
	ID             id.ID `bun:",pk"`
	Name           string
	IDNumberSealed secret.Sealed
	IDNumberBix    secret.Index
	PhoneSealed    secret.Sealed
	UnitStated     string // 所在单位, in their words
	WorkNumber     string // 工号
	State          AccessState
	TokenHash      []byte
	Network        secret.Index
	InvitationID   *id.ID
	MembershipID   *id.ID
	Refusal        string
	AskedAt        time.Time
	DecidedBy      *id.ID
	DecidedByName  string
	DecidedAt      *time.Time
	Version        int

	keys *secret.Keys
}

func (w *WorkerAccess) place(column string) secret.AAD {
	return secret.AAD{Table: "worker_access", Column: column, Row: w.ID}
}

func (w *WorkerAccess) seal(keys *secret.Keys, number, phone secret.Text) (err error) {
	w.keys = keys
	if w.IDNumberSealed, err = keys.Seal(w.place("id_number"), number); err != nil {
		return err
	}
	w.PhoneSealed, err = keys.Seal(w.place("phone"), phone)
	return err
}

// IDNumber is the masked identity number.
func (w *WorkerAccess) IDNumber() (secret.Field, error) {
	return w.masked("id_number", w.IDNumberSealed, cn.MaskID)
}

// Phone is the masked phone number.
func (w *WorkerAccess) Phone() (secret.Field, error) {
	return w.masked("phone", w.PhoneSealed, cn.MaskPhone)
}

func (w *WorkerAccess) masked(column string, s secret.Sealed, mask func(string) string) (secret.Field, error) {
	value, err := w.keys.Open(w.place(column), s)
	if err != nil {
		return secret.Field{}, err
	}
	if value.IsZero() {
		return secret.EmptyField(), nil
	}
	return secret.MaskedField(mask(value.Reveal())), nil
}

// Accesses are those who wait for a decision, the longest first, and those decided last,
// at most 200. They belong to no unit yet. Errors: FORBIDDEN.
func (s *Service) Accesses(ctx context.Context) ([]*WorkerAccess, error) {
	if err := authz.Require(ctx, authz.WorkerAdmit, authz.Resource{}); err != nil {
		return nil, err
	}
	keys, err := s.keys.For(ctx)
	if err != nil {
		return nil, err
	}
	q := db.Many[*WorkerAccess](sqlAccesses)
	if err := s.db.Fetch(ctx, q); err != nil {
		return nil, err
	}
	for _, w := range q.Rows {
		w.keys = keys
	}
	return q.Rows, nil
}

// decide locks a pending access, has it changed and stores it as decided by the caller.
func (s *Service) decide(ctx context.Context, access id.ID, version int, change func(context.Context, db.Tx, *WorkerAccess) error) (*WorkerAccess, error) {
	keys, err := s.keys.For(ctx)
	if err != nil {
		return nil, err
	}
	by, name, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	var out *WorkerAccess
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		w, err := lockAccess(ctx, tx, access)
		if err != nil {
			return err
		}
		if err := authz.Require(ctx, authz.WorkerAdmit, authz.Resource{}); err != nil {
			return err
		}
		if w.Version != version {
			return errs.Stale(w.Version)
		}
		if w.State != Pending {
			return errs.New(errs.FailedPrecondition, "worker.access.decided")
		}
		now := s.clock.Now()
		w.keys, out = keys, w
		w.DecidedBy, w.DecidedByName, w.DecidedAt, w.Network = &by, name, &now, nil
		if err := change(ctx, tx, w); err != nil {
			return err
		}
		return updateAccess(ctx, tx, w)
	})
	return out, err
}
