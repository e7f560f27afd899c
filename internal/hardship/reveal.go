package hardship

import (
	"context"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// SensitiveField is a value that can be revealed.
type SensitiveField string

// The fields. A member of a household has only an identity number and what is medical.
const (
	FieldIDNumber SensitiveField = "ID_NUMBER"
	FieldPhone    SensitiveField = "PHONE"
	FieldAddress  SensitiveField = "ADDRESS"
	FieldBankCard SensitiveField = "BANK_CARD"
	FieldMedical  SensitiveField = "MEDICAL"

	FieldOtherContact          SensitiveField = "OTHER_CONTACT"
	FieldHealthState           SensitiveField = "HEALTH_STATE"    // a code of the dictionary
	FieldDisabilityType        SensitiveField = "DISABILITY_TYPE" // a code of the dictionary
	FieldDisabilityCertificate SensitiveField = "DISABILITY_CERTIFICATE"
	FieldDibaoCertificate      SensitiveField = "DIBAO_CERTIFICATE"
)

var sensitiveFields = []SensitiveField{
	FieldIDNumber, FieldPhone, FieldAddress, FieldBankCard, FieldMedical, FieldOtherContact, FieldHealthState,
	FieldDisabilityType, FieldDisabilityCertificate, FieldDibaoCertificate,
}

// RevealFieldInput asks for one value of an archive or of a member.
type RevealFieldInput struct {
	ObjectID id.ID
	Field    SensitiveField
	Reason   string
}

// Validate checks the shape.
func (in *RevealFieldInput) Validate() error {
	var v validate.Errors
	v.Check(known(in.Field, sensitiveFields), "field", "unknown_value")
	v.OneLine("reason", in.Reason, 4, maxReason)
	return v.Err()
}

// RevealFieldPayload is the clear value, nil when none was collected. Clients hide
// it at HideAt.
type RevealFieldPayload struct {
	Text   *string
	HideAt time.Time
}

// Bounds of revealing. They slow down somebody who copies the file by hand.
const (
	revealTime      = 60 * time.Second
	revealsPerHour  = 30  // of one person
	revealsPerDay   = 200 // of a whole union
	reasonRateLimit = "secret.reveal_limit"
)

// Reveal gives one sensitive value in clear, and leaves an entry in the access log
// and in the audit chain in the same transaction. Errors: BAD_USER_INPUT, NOT_FOUND,
// FORBIDDEN, RATE_LIMITED (secret.reveal_limit).
func (s *Service) Reveal(ctx context.Context, in RevealFieldInput) (out *RevealFieldPayload, err error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		v, err := sealedValue(ctx, tx, in.ObjectID, in.Field)
		if err != nil {
			return err
		}
		if err := authz.Require(ctx, authz.ArchiveReveal, authz.Resource{UnitPath: v.unitPath}); err != nil {
			return err
		}
		out, err = s.reveal(ctx, tx, v, in)
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// reveal opens a value that the actor may see and records it.
func (s *Service) reveal(ctx context.Context, tx db.Tx, v *sealedPlace, in RevealFieldInput) (*RevealFieldPayload, error) {
	keys, err := s.keys.For(ctx)
	if err != nil {
		return nil, err
	}
	value, err := keys.Open(v.at, v.sealed)
	if err != nil {
		return nil, fmt.Errorf("%s of %s: %w", v.at.Column, in.ObjectID, err)
	}
	out := &RevealFieldPayload{HideAt: s.clock.Now().Add(revealTime)}
	if !value.IsZero() {
		text := value.Reveal()
		out.Text = &text
	}
	return out, s.logReveal(ctx, tx, in)
}

// logReveal records that the actor sees one value in clear, unless they or their
// union have seen too many: the last step of a transaction.
func (s *Service) logReveal(ctx context.Context, tx db.Tx, in RevealFieldInput) error {
	if err := s.requireReveals(ctx, tx); err != nil {
		return err
	}
	if err := s.access.LogAccessTx(ctx, tx, in.ObjectID, in.Reason, string(in.Field)); err != nil {
		return fmt.Errorf("log access: %w", err)
	}
	return s.audit.Append(ctx, tx, audit.Event{
		Action: "archive.reveal", Object: audit.Of(in.ObjectID), Reason: in.Reason,
		Note: map[string]any{"field": in.Field},
	})
}

// sealedPlace is one stored value, where it stands and whose it is.
type sealedPlace struct {
	at       secret.AAD
	sealed   secret.Sealed
	unitPath string
}

func sealedValue(ctx context.Context, tx db.Tx, object id.ID, field SensitiveField) (*sealedPlace, error) {
	if id.KindOf(object) == id.Person {
		return personValue(ctx, tx, object, field)
	}
	a, err := readArchive(ctx, tx, object)
	if err != nil {
		return nil, err
	}
	v := &sealedPlace{at: place(archiveTable, "", a.ID), unitPath: a.UnitPath}
	switch field {
	case FieldIDNumber:
		v.at.Column, v.sealed = "id_number", a.IDNumberSealed
	case FieldPhone:
		v.at.Column, v.sealed = "phone", a.PhoneSealed
	case FieldAddress:
		v.at.Column, v.sealed = "address", a.AddressSealed
	case FieldBankCard:
		v.at.Column, v.sealed = "bank_card", a.BankCardSealed
	case FieldMedical:
		v.at.Column, v.sealed = "health", a.HealthSealed
	case FieldOtherContact:
		v.at.Column, v.sealed = "other_contact", a.OtherContactSealed
	case FieldHealthState:
		v.at.Column, v.sealed = "health_state", a.HealthStateSealed
	case FieldDisabilityType:
		v.at.Column, v.sealed = "disability_type", a.DisabilityTypeSealed
	case FieldDisabilityCertificate:
		v.at.Column, v.sealed = "disability_certificate", a.DisabilityCertificateSealed
	case FieldDibaoCertificate:
		v.at.Column, v.sealed = "dibao_certificate", a.DibaoCertificateSealed
	}
	return v, nil
}

func personValue(ctx context.Context, tx db.Tx, object id.ID, field SensitiveField) (*sealedPlace, error) {
	p, err := readPerson(ctx, tx, object)
	if err != nil {
		return nil, err
	}
	v := &sealedPlace{at: place(personTable, "", p.ID), unitPath: p.UnitPath}
	switch field {
	case FieldIDNumber:
		v.at.Column, v.sealed = "id_number", p.IDNumberSealed
	case FieldMedical:
		v.at.Column, v.sealed = "health", p.HealthSealed
	case FieldHealthState:
		v.at.Column, v.sealed = "health_state", p.HealthStateSealed
	case FieldDisabilityType:
		v.at.Column, v.sealed = "disability_type", p.DisabilityTypeSealed
	case FieldDisabilityCertificate:
		v.at.Column, v.sealed = "disability_certificate", p.DisabilityCertificateSealed
	default:
		return nil, errs.Invalid(errs.Field{Path: "field", Code: "unknown_value"})
	}
	return v, nil
}
