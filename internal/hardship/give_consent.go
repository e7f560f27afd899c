package hardship

import (
	"context"
	"slices"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// GiveConsentInput records a consent of the head, or of the member PersonID, for whom a
// guardian agrees while they are minors.
type GiveConsentInput struct {
	ArchiveID   id.ID
	PersonID    *id.ID
	Purpose     ConsentPurpose
	TextVersion string
	Channel     string
	SignedOn    clock.Date
	ValidTo     *clock.Date

	GuardianName     *string
	GuardianRelation *string // what they are to the minor (监护关系)
}

// Validate checks the shape; nobody signs tomorrow.
func (in *GiveConsentInput) Validate(today clock.Date) error {
	var v validate.Errors
	v.Check(known(in.Purpose, consentPurposes), "purpose", "unknown_value")
	v.OneLine("textVersion", in.TextVersion, 1, 100)
	v.Check(slices.Contains(consentChannels, in.Channel), "channel", "unknown_value")
	v.Check(!in.SignedOn.IsZero() && !in.SignedOn.After(today), "signedOn", "future_date")
	if in.ValidTo != nil {
		v.Check(!in.ValidTo.Before(in.SignedOn), "validTo", "before_start")
	}
	name, relation := in.guardian()
	v.OneLine("guardianName", name, 0, 50)
	v.OneLine("guardianRelation", relation, 0, 20)
	v.Check(name == "" || relation != "", "guardianRelation", "required")
	v.Check(relation == "" || name != "", "guardianName", "required")
	return v.Err()
}

func (in *GiveConsentInput) guardian() (name, relation string) {
	return strings.TrimSpace(validate.TextOf(in.GuardianName)), strings.TrimSpace(validate.TextOf(in.GuardianRelation))
}

// GiveConsentPayload is the archive with its consents.
type GiveConsentPayload struct{ Archive *Archive }

// GiveConsent records a consent with the text that was agreed to. Errors:
// BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, FAILED_PRECONDITION (hardship.archive.ended).
func (s *Service) GiveConsent(ctx context.Context, in GiveConsentInput) (*GiveConsentPayload, error) {
	return s.giveConsentAs(ctx, authz.ConsentEdit, in)
}

func (s *Service) giveConsentAs(ctx context.Context, act authz.Action, in GiveConsentInput) (*GiveConsentPayload, error) {
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	if err := in.Validate(r.today); err != nil {
		return nil, err
	}
	out := &GiveConsentPayload{}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		a, err := s.lock(ctx, tx, in.ArchiveID, act, nil)
		if err != nil {
			return err
		}
		if !a.State.Live() {
			return errs.New(errs.FailedPrecondition, "hardship.archive.ended")
		}
		a.seen, out.Archive = r, a
		return s.giveConsent(ctx, tx, a, &in)
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// giveConsent stores a checked consent of a locked archive.
func (s *Service) giveConsent(ctx context.Context, tx db.Tx, a *Archive, in *GiveConsentInput) error {
	c := &Consent{
		TenantID: a.TenantID, ID: id.New(id.Consent), ArchiveID: a.ID, PersonID: in.PersonID, PersonName: a.HeadName,
		Purpose: in.Purpose, TextVersion: in.TextVersion, Channel: in.Channel, SignedOn: in.SignedOn,
		ValidTo: in.ValidTo, RecordedBy: actor(ctx).id, RecordedAt: s.clock.Now(),
	}
	c.GuardianName, c.GuardianRelation = in.guardian()
	if in.PersonID != nil {
		p, err := presentPerson(ctx, tx, a.ID, *in.PersonID)
		if err != nil {
			return err
		}
		// 民法典 art. 17–23, 34: a minor is represented by a guardian.
		if age := ageOn(p.BirthDate, in.SignedOn); age != nil && *age < adultAge && c.GuardianName == "" {
			return errs.Invalid(errs.Field{Path: "guardianName", Code: "guardian_needed"})
		}
		c.PersonName = p.FullName
	}
	if err := insertConsents(ctx, tx, []*Consent{c}); err != nil {
		return err
	}
	purpose := string(c.Purpose)
	return s.consented(ctx, tx, a, c, kindConsentGiven, FieldChange{Field: "consents", After: &purpose},
		audit.Event{Action: "consent.give", Object: audit.Of(c.ID), After: c})
}

// consented brings the archive up to date with a change of its consents.
func (s *Service) consented(ctx context.Context, tx db.Tx, a *Archive, c *Consent, kind string, change FieldChange, e audit.Event) error {
	if c.PersonID == nil && c.Purpose == ForNotice {
		if err := followNoticeConsent(ctx, tx, a); err != nil {
			return err
		}
	}
	if err := s.follow(ctx, tx, a.ID); err != nil {
		return err
	}
	ev := actor(ctx).event(a, kind, s.clock.Now())
	ev.Changes = []FieldChange{change}
	if err := insertEvents(ctx, tx, []*ArchiveEvent{ev}); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, e)
}
