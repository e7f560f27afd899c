package disclosure

import (
	"context"
	"crypto/rand"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// RecordObjectionInput is an objection that an officer takes down.
type RecordObjectionInput struct {
	EntryID id.ID
	Source  ObjectionSource // not ONLINE
	Text    string
	Name    *string // nil: anonymous
	Contact *string
}

// Validate checks the shape.
func (in RecordObjectionInput) Validate() error {
	var v validate.Errors
	v.Check(validate.Known(in.Source, recordedSources), "source", "unknown_value")
	statement{in.Text, validate.TextOf(in.Name), validate.TextOf(in.Contact)}.check(&v)
	return v.Err()
}

// statement is what an objector says and, if they like, who they are.
type statement struct{ text, name, contact string }

func (s statement) check(v *validate.Errors) {
	v.Text("text", s.text, 5, 1000)
	v.OneLine("name", s.name, 0, 30)
	v.OneLine("contact", s.contact, 0, 100)
}

// RecordObjection takes an objection down that came by paper, phone or visit, while the
// notice runs. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, FAILED_PRECONDITION
// (disclosure.notice.not_running, disclosure.entry.state).
func (s *Service) RecordObjection(ctx context.Context, in RecordObjectionInput) (*NoticeObjection, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	keys, err := s.keys.For(ctx)
	if err != nil {
		return nil, err
	}
	o := &NoticeObjection{Source: in.Source}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		e, err := lockEntry(ctx, tx, in.EntryID)
		if err != nil {
			return err
		}
		n, err := lockNotice(ctx, tx, e.NoticeID)
		if err != nil {
			return err
		}
		if err := authz.Require(ctx, authz.NoticeEdit, n.Resource()); err != nil {
			return err
		}
		me := authz.From(ctx).MembershipID
		o.ReceivedBy = &me
		return s.receive(ctx, tx, keys, n, e, o, statement{in.Text, validate.TextOf(in.Name), validate.TextOf(in.Contact)})
	})
	if err != nil {
		return nil, err
	}
	return o, nil
}

// receive keeps an objection and stops the clock of its entry.
func (s *Service) receive(ctx context.Context, tx db.Tx, keys *secret.Keys, n *PublicNotice, e *NoticeEntry, o *NoticeObjection, said statement) error {
	n.today = s.today()
	if n.State() != NoticeRunning {
		return errs.New(errs.FailedPrecondition, "disclosure.notice.not_running")
	}
	stops := e.State == EntryShown
	if stops {
		if err := e.enter(EntryObjected, s.clock.Now()); err != nil {
			return err
		}
		if err := updateEntry(ctx, tx, e); err != nil {
			return err
		}
	} else if e.State != EntryObjected {
		return errs.New(errs.FailedPrecondition, "disclosure.entry.state", errs.Args{"state": string(e.State)})
	}
	o.TenantID, o.ID, o.NoticeID, o.EntryID, o.UnitPath = n.TenantID, id.New(id.NoticeObjection), n.ID, e.ID, n.UnitPath
	o.Receipt, o.Text, o.State, o.ReceivedAt, o.Version = rand.Text()[:receiptLength], said.text, ObjectionReceived, s.clock.Now(), 1
	if err := o.seal(keys, said); err != nil {
		return err
	}
	if err := insertObjection(ctx, tx, o); err != nil {
		return err
	}
	if stops {
		if err := s.reportObjected(ctx, tx, n, e, false); err != nil {
			return err
		}
	}
	if err := s.received(ctx, tx, n, o); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{Action: "notice.object", Object: audit.Of(o.ID), Note: map[string]any{"source": o.Source, "entry": e.Seq}})
}

// receiptLength is enough that nobody guesses somebody else's receipt.
const receiptLength = 8

func objectionPlace(o id.ID, column string) secret.AAD {
	return secret.AAD{Table: "notice_objection", Column: column, Row: o}
}

func (o *NoticeObjection) seal(keys *secret.Keys, said statement) (err error) {
	if o.NameSealed, err = keys.Seal(objectionPlace(o.ID, "name"), secret.NewText(said.name)); err != nil {
		return err
	}
	o.ContactSealed, err = keys.Seal(objectionPlace(o.ID, "contact"), secret.NewText(said.contact))
	return err
}
