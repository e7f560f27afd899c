package hardship

import (
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// FormFacts is what an official form about a household prints. Sensitive facts are in
// clear or masked, as they were asked for.
type FormFacts struct {
	*Archive
	IDNumber, Phone, Address, BankCard, Health string
	People                                     []FormPerson
	Consents                                   []*Consent
}

// FormPerson is a member of the household on a form.
type FormPerson struct {
	*HouseholdPerson
	Name, IDNumber, Health string
}

// Grown tells whether the person signs for themselves.
func (p *FormPerson) Grown() bool { return !p.minor() }

// FormFacts reads a household for a form. Whole facts are for those who may reveal them;
// whoever lets the form leave records it by LogFormTx. Errors: NOT_FOUND, FORBIDDEN,
// FAILED_PRECONDITION (hardship.archive.state).
func (s *Service) FormFacts(ctx context.Context, x id.ID, whole bool) (*FormFacts, error) {
	d, err := s.ArchiveDetail(ctx, x)
	if err != nil {
		return nil, err
	}
	a := d.Archive
	if a.State == Destroyed { // nothing is left to print
		return nil, errs.New(errs.FailedPrecondition, "hardship.archive.state", errs.Args{"state": string(a.State)})
	}
	if whole {
		if err := authz.Require(ctx, authz.ArchiveReveal, a.Resource()); err != nil {
			return nil, err
		}
	}
	o := unsealer{a.seen, whole, nil}
	f := &FormFacts{
		Archive:  a,
		IDNumber: o.text(place(archiveTable, "id_number", a.ID), a.IDNumberSealed, cn.MaskID),
		Phone:    o.text(place(archiveTable, "phone", a.ID), a.PhoneSealed, cn.MaskPhone),
		Address:  o.text(place(archiveTable, "address", a.ID), a.AddressSealed, cn.MaskAddress),
		BankCard: o.text(place(archiveTable, "bank_card", a.ID), a.BankCardSealed, cn.MaskCard),
		Health:   o.text(place(archiveTable, "health", a.ID), a.HealthSealed, maskWhole),
		Consents: d.Consents,
	}
	for _, p := range d.Members {
		f.People = append(f.People, FormPerson{
			HouseholdPerson: p, Name: p.Name(ctx),
			IDNumber: o.text(place(personTable, "id_number", p.ID), p.IDNumberSealed, cn.MaskID),
			Health:   o.text(place(personTable, "health", p.ID), p.HealthSealed, maskWhole),
		})
	}
	return f, o.err
}

// unsealer opens sealed facts until one cannot be opened.
type unsealer struct {
	reader
	whole bool
	err   error
}

func (o *unsealer) text(at secret.AAD, sealed secret.Sealed, mask func(string) string) string {
	value, err := o.keys.Open(at, sealed)
	switch {
	case err != nil:
		o.err = fmt.Errorf("%s of %s: %w", at.Column, at.Row, err)
		return ""
	case value.IsZero() || o.whole:
		return value.Reveal()
	default:
		return mask(value.Reveal())
	}
}

// printedFields are the sensitive ones that FormFacts opens.
var printedFields = []SensitiveField{FieldIDNumber, FieldPhone, FieldAddress, FieldBankCard, FieldMedical}

// LogFormTx records in the caller's transaction that a form with whole facts of a
// household leaves the system. It counts as one reveal. Errors: RATE_LIMITED
// (secret.reveal_limit).
func (s *Service) LogFormTx(ctx context.Context, tx db.Tx, archive id.ID, form, purpose string) error {
	if err := s.requireReveals(ctx, tx); err != nil {
		return err
	}
	fields := make([]string, len(printedFields))
	for i, f := range printedFields {
		fields[i] = string(f)
	}
	if err := s.access.LogAccessTx(ctx, tx, archive, purpose, fields...); err != nil {
		return fmt.Errorf("log access: %w", err)
	}
	return s.audit.Append(ctx, tx, audit.Event{
		Action: "archive.reveal", Object: audit.Of(archive), Reason: purpose, Note: map[string]any{"form": form},
	})
}

// requireReveals refuses whoever has seen too much, alone or with their union.
func (s *Service) requireReveals(ctx context.Context, tx db.Tx) error {
	own, all, err := recentReveals(ctx, tx, authz.From(ctx).AccountID)
	if err != nil {
		return err
	}
	if own >= revealsPerHour || all >= revealsPerDay {
		return errs.New(errs.RateLimited, reasonRateLimit, errs.Args{"perHour": revealsPerHour, "perDay": revealsPerDay})
	}
	return nil
}
