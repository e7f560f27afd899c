package disclosure

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// RevealObjectorInput asks who objected.
type RevealObjectorInput struct {
	ID     id.ID
	Reason string
}

// Validate checks the shape.
func (in RevealObjectorInput) Validate() error {
	var v validate.Errors
	v.OneLine("reason", in.Reason, 4, 200)
	return v.Err()
}

// Objector is who objected, as they said themselves. Clients hide it at HideAt.
type Objector struct {
	Name    *string
	Contact *string
	HideAt  time.Time
}

// revealTime is as long as it takes to write a number down.
const revealTime = time.Minute

// RevealObjector shows who objected to those who decide, and records that they looked.
// Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN.
func (s *Service) RevealObjector(ctx context.Context, in RevealObjectorInput) (*Objector, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	keys, err := s.keys.For(ctx)
	if err != nil {
		return nil, err
	}
	out := &Objector{HideAt: s.clock.Now().Add(revealTime)}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		o, err := lockObjection(ctx, tx, in.ID)
		if err != nil {
			return err
		}
		if err := authz.Require(ctx, authz.NoticeDecide, o.Resource()); err != nil {
			return err
		}
		name, err := keys.Open(objectionPlace(o.ID, "name"), o.NameSealed)
		if err != nil {
			return err
		}
		contact, err := keys.Open(objectionPlace(o.ID, "contact"), o.ContactSealed)
		if err != nil {
			return err
		}
		clearName, clearContact := name.Reveal(), contact.Reveal()
		out.Name, out.Contact = validate.Trimmed(&clearName), validate.Trimmed(&clearContact)
		if err := s.access.LogAccessTx(ctx, tx, o.ID, in.Reason, "NAME", "CONTACT"); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "notice.reveal_objector", Object: audit.Of(o.ID), Reason: in.Reason})
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}
