package disclosure

import (
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Publish puts a subject on notice.
type Publish struct {
	Subject  Subject
	Kind     NoticeKind
	UnitID   id.ID // whose notice it is
	UnitPath string
	Entry    Entry
	// Consented: the person agreed to be named on notices. Otherwise Entry is dropped and
	// a number appears inside the unit.
	Consented bool
	BirthDate *clock.Date // of the person who is shown; looked at, not kept
	// WorkingDays after the first day, 1 to 30; 0 is what the tenant chose.
	WorkingDays int
}

// adultAge is from which age somebody may be named (未成年人保护法 art. 4, 103).
const adultAge = 18

// Validate checks the shape.
func (p Publish) Validate() error {
	var v validate.Errors
	v.Check(validate.Known(p.Kind, noticeKinds), "kind", "unknown_value")
	v.Check(p.Subject.ID != id.Nil, "subject", "required")
	v.Range("workingDays", int64(p.WorkingDays), 0, 30)
	v.Check(p.BirthDate != nil, "birthDate", "required")
	if err := v.Err(); err != nil {
		return err
	}
	if !p.Consented {
		return nil
	}
	return p.Entry.Validate()
}

// PublishTx puts a subject on the notice of its kind and unit that begins on the next
// working day, and makes that notice if it is the first. The permission is that of the
// subject's command. Errors: BAD_USER_INPUT, FAILED_PRECONDITION (disclosure.minor),
// CONFLICT (disclosure.entry.live: it is on notice already).
func (s *Service) PublishTx(ctx context.Context, tx db.Tx, p Publish) (*NoticeEntry, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	days := p.WorkingDays
	if days == 0 {
		var err error
		if days, err = s.settings.NoticeWorkdays(ctx); err != nil {
			return nil, err
		}
	}
	e := &NoticeEntry{SubjectKind: p.Subject.Kind.String(), SubjectID: p.Subject.ID, Consented: p.Consented}
	if p.Consented {
		e.Name, e.UnitName, e.Item, e.AmountBand, e.Summary = p.Entry.Name, p.Entry.UnitName, p.Entry.Item, p.Entry.AmountBand, p.Entry.Summary
	}
	n, err := s.place(ctx, tx, e, slot{kind: p.Kind, unit: p.UnitID, path: p.UnitPath, days: days}, p.BirthDate)
	if err != nil {
		return nil, err
	}
	return e, s.audit.Append(ctx, tx, audit.Event{Action: "notice.publish", Object: audit.Of(n.ID), After: e})
}

// slot is which notice an entry belongs on.
type slot struct {
	kind     NoticeKind
	unit     id.ID
	path     string
	days     int
	firstDay clock.Date
	channel  NoticeChannel
}

// place puts an entry on the notice of its slot. birth is nil for an entry that goes on
// after an objection, whose age was looked at before.
func (s *Service) place(ctx context.Context, tx db.Tx, e *NoticeEntry, in slot, birth *clock.Date) (*PublicNotice, error) {
	off, err := s.calendar.Holidays(ctx)
	if err != nil {
		return nil, err
	}
	in.channel = Posted
	if e.Consented {
		in.channel = Online
	}
	in.firstDay, _ = off.AddWorkdays(s.today(), 1)
	if birth != nil && birth.YearsUntil(in.firstDay) < adultAge {
		return nil, errs.New(errs.FailedPrecondition, "disclosure.minor")
	}
	n, err := s.noticeFor(ctx, tx, in, off)
	if err != nil {
		return nil, err
	}
	live, err := lockLive(ctx, tx, e.SubjectID)
	if err != nil {
		return nil, err
	}
	if live != nil {
		return nil, errs.New(errs.Conflict, "disclosure.entry.live")
	}
	n.EntryCount++
	if !e.Consented {
		n.UnnamedCount++
	}
	e.TenantID, e.ID, e.NoticeID, e.Channel = n.TenantID, id.New(id.NoticeEntry), n.ID, n.Channel
	e.Seq, e.State, e.CreatedAt = n.EntryCount, EntryShown, s.clock.Now()
	if err := insertEntry(ctx, tx, e, birth); err != nil {
		return nil, fmt.Errorf("entry on notice %s: %w", n.Number, err)
	}
	return n, countEntry(ctx, tx, n)
}

// noticeFor is the notice of the slot that still has room, or a new one.
func (s *Service) noticeFor(ctx context.Context, tx db.Tx, in slot, off calendar.Holidays) (*PublicNotice, error) {
	now := s.clock.Now()
	number, err := lockRegister(ctx, tx, clock.DateOf(now).Year)
	if err != nil {
		return nil, err
	}
	n, err := findOpen(ctx, tx, in)
	if err != nil || n != nil {
		return n, err
	}
	t, _ := tenant.From(ctx)
	n = &PublicNotice{
		TenantID: t, ID: id.New(id.PublicNotice), Kind: in.kind, Channel: in.channel, UnitID: in.unit, UnitPath: in.path,
		FirstDay: in.firstDay, WorkingDays: in.days, Version: 1, CreatedAt: now, UpdatedAt: now, today: clock.DateOf(now),
	}
	n.LastDay, n.Uncertain = off.AddWorkdays(n.FirstDay, n.WorkingDays)
	if n.Number, err = number.next(ctx, tx); err != nil {
		return nil, err
	}
	if n.Contact, err = latestContact(ctx, tx); err != nil {
		return nil, err
	}
	if err := insertNotice(ctx, tx, n); err != nil {
		return nil, err
	}
	return n, planEnd(ctx, tx, n)
}
