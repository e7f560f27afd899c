package intake

import (
	"context"
	"slices"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// PaperRequirement asks for a paper of households with a cause and of a category; nil
// means every one.
type PaperRequirement struct {
	Kind         ArchivePaperKind
	Cause        *hardship.Cause // as main or as other cause
	Category     *hardship.Category
	MaxAgeMonths *int // since the paper was issued

	of func(*hardship.Archive) bool // a further condition on the household
}

// DocumentRequirement is a requirement that the tenant has added.
type DocumentRequirement struct {
	bun.BaseModel `bun:"table:app.document_requirement,alias:q"`

	TenantID     id.ID
	ID           id.ID `bun:",pk"`
	Kind         ArchivePaperKind
	Cause        *hardship.Cause
	Category     *hardship.Category
	MaxAgeMonths *int
}

func (d *DocumentRequirement) requirement() *PaperRequirement {
	return &PaperRequirement{Kind: d.Kind, Cause: d.Cause, Category: d.Category, MaxAgeMonths: d.MaxAgeMonths}
}

// applies tells whether the requirement concerns the household.
func (r *PaperRequirement) applies(a *hardship.Archive) bool {
	if r.Cause != nil && a.MainCause != *r.Cause && !slices.Contains(a.OtherCauses, *r.Cause) {
		return false
	}
	return (r.Category == nil || a.Category == *r.Category) && (r.of == nil || r.of(a))
}

var oneYear = 12

func always(kind ArchivePaperKind) *PaperRequirement { return &PaperRequirement{Kind: kind} }

func forCause(c hardship.Cause, kind ArchivePaperKind) *PaperRequirement {
	return &PaperRequirement{Kind: kind, Cause: &c}
}

func forCategory(c hardship.Category, kind ArchivePaperKind) *PaperRequirement {
	return &PaperRequirement{Kind: kind, Category: &c}
}

func (r *PaperRequirement) within(months *int) *PaperRequirement {
	r.MaxAgeMonths = months
	return r
}

// shipped are the papers that the lists of city and county unions agree on.
var shipped = []*PaperRequirement{
	always(ApplicationLetter), always(ArchiveForm), always(IDCards), always(HouseholdRegister), always(IncomeProof),
	always(BankCardCopy), always(MembershipProof), always(IncomeCommitment), always(CheckAuthorisation),
	forCategory(hardship.LegacyDibao, DibaoCertificate).within(&oneYear),
	forCategory(hardship.LegacyEnjoy, DibaoCertificate).within(&oneYear),
	forCategory(hardship.Accidental, DisasterProof),
	forCause(hardship.Illness, Diagnosis), forCause(hardship.Illness, MedicalInvoices).within(&oneYear),
	forCause(hardship.FamilyIllness, Diagnosis), forCause(hardship.FamilyIllness, MedicalInvoices).within(&oneYear),
	forCause(hardship.Disability, DisabilityCertificate),
	forCause(hardship.Disaster, DisasterProof), forCause(hardship.Accident, DisasterProof),
	forCause(hardship.Schooling, EnrolmentProof),
	forCause(hardship.Unemployed, UnemploymentProof), forCause(hardship.LaidOff, UnemploymentProof),
	{Kind: LabourContract, of: func(a *hardship.Archive) bool { return a.IsMigrant }},
	{Kind: MaritalProof, of: func(a *hardship.Archive) bool { return a.IsSingleParent }},
}

// required are the requirements that concern the household.
func required(a *hardship.Archive, added []*DocumentRequirement) (out []*PaperRequirement) {
	for _, r := range shipped {
		if r.applies(a) {
			out = append(out, r)
		}
	}
	for _, d := range added {
		if r := d.requirement(); r.applies(a) {
			out = append(out, r)
		}
	}
	return out
}

// DocumentRequirements are what the tenant has added.
func (s *Service) DocumentRequirements(ctx context.Context) ([]*DocumentRequirement, error) {
	if err := authz.RequireAny(ctx, authz.TenantRead); err != nil {
		return nil, err
	}
	q := db.Many[*DocumentRequirement](sqlRequirements)
	err := s.db.Fetch(ctx, q)
	return q.Rows, err
}

// AddDocumentRequirementInput asks for one more paper.
type AddDocumentRequirementInput struct {
	Kind         ArchivePaperKind
	Cause        *hardship.Cause
	Category     *hardship.Category
	MaxAgeMonths *int
}

// Validate checks the shape.
func (in *AddDocumentRequirementInput) Validate() error {
	var v validate.Errors
	v.Check(validate.Known(in.Kind, PaperKinds) && in.Kind != OtherPaper, "kind", "unknown_value")
	v.Check(in.Cause == nil || validate.Known(*in.Cause, hardship.Causes), "cause", "unknown_value")
	v.Check(in.Category == nil || validate.Known(*in.Category, hardship.Categories), "category", "unknown_value")
	if in.MaxAgeMonths != nil {
		v.Range("maxAgeMonths", int64(*in.MaxAgeMonths), 1, 60)
	}
	return v.Err()
}

// AddDocumentRequirement asks the households of the tenant for one more paper. Errors:
// BAD_USER_INPUT, FORBIDDEN, CONFLICT (db.document_requirement_once).
func (s *Service) AddDocumentRequirement(ctx context.Context, in AddDocumentRequirementInput) (*DocumentRequirement, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	t, _ := tenant.From(ctx)
	r := &DocumentRequirement{
		TenantID: t, ID: id.New(id.DocumentRequirement), Kind: in.Kind, Cause: in.Cause, Category: in.Category, MaxAgeMonths: in.MaxAgeMonths,
	}
	return r, s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.TenantEdit, authz.Resource{}); err != nil {
			return err
		}
		if err := insertRequirement(ctx, tx, r); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "intake.requirement_add", Object: audit.Of(r.ID), After: r})
	})
}

// RemoveDocumentRequirementInput names a requirement that the tenant has added.
type RemoveDocumentRequirementInput struct {
	ID id.ID
}

// RemoveDocumentRequirement asks for it no more. Errors: NOT_FOUND
// (hardship.requirement.missing), FORBIDDEN.
func (s *Service) RemoveDocumentRequirement(ctx context.Context, in RemoveDocumentRequirementInput) (id.ID, error) {
	return in.ID, s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.TenantEdit, authz.Resource{}); err != nil {
			return err
		}
		r, err := deleteRequirement(ctx, tx, in.ID)
		if err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "intake.requirement_remove", Object: audit.Of(r.ID), Before: r})
	})
}
