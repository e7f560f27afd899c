package intake

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// PaperRequirement asks for a paper of households with a cause and of a category; nil
// means every one.
type PaperRequirement struct {
	Kind         ArchivePaperKind   `json:"kind"`
	Cause        *hardship.Cause    `json:"cause"` // as main or as other cause
	Category     *hardship.Category `json:"category"`
	MaxAgeMonths *int               `json:"maxAge"` // since the paper was issued
	Only         household          `json:"whose"`  // nobody else brings it
}

// household is a trait of those who bring a paper; "" is everybody. sqlRecount knows the
// same ones.
type household string

const (
	appliedOnPaper household = "ON_PAPER"
	migrant        household = "MIGRANT"
	singleParent   household = "SINGLE_PARENT"
)

func (h household) has(a *hardship.Archive) bool {
	switch h {
	case appliedOnPaper:
		return a.Provenance != hardship.FromWorker
	case migrant:
		return a.IsMigrant
	case singleParent:
		return a.IsSingleParent
	default:
		return true
	}
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
	// Area is where the household is registered: a province, a city or a county. Whose
	// registration nobody has stated counts as registered where the union is.
	Area      *cn.AreaCode
	UnionArea cn.AreaCode `bun:",scanonly" json:"-"`
}

func (d *DocumentRequirement) requirement() *PaperRequirement {
	return &PaperRequirement{Kind: d.Kind, Cause: d.Cause, Category: d.Category, MaxAgeMonths: d.MaxAgeMonths}
}

// applies tells whether the requirement concerns the household.
func (r *PaperRequirement) applies(a *hardship.Archive) bool {
	if r.Cause != nil && a.MainCause != *r.Cause && !slices.Contains(a.OtherCauses, *r.Cause) {
		return false
	}
	return (r.Category == nil || a.Category == *r.Category) && r.Only.has(a)
}

// reaches tells whether the household is registered where the tenant asks for the paper.
func (d *DocumentRequirement) reaches(a *hardship.Archive) bool {
	at := cmp.Or(a.RegisterArea, string(d.UnionArea))
	return d.Area == nil || strings.HasPrefix(at, d.Area.Prefix())
}

var oneYear = 12

func always(kind ArchivePaperKind) *PaperRequirement { return &PaperRequirement{Kind: kind} }

// onPaper is what a worker states and declares on the phone instead.
func onPaper(kind ArchivePaperKind) *PaperRequirement {
	return &PaperRequirement{Kind: kind, Only: appliedOnPaper}
}

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
	onPaper(ApplicationLetter), onPaper(ArchiveForm), always(IDCards), always(HouseholdRegister), always(IncomeProof),
	always(BankCardCopy), always(MembershipProof), onPaper(IncomeCommitment), always(CheckAuthorisation),
	forCategory(hardship.LegacyDibao, DibaoCertificate).within(&oneYear),
	forCategory(hardship.LegacyEnjoy, DibaoCertificate).within(&oneYear),
	forCategory(hardship.Accidental, DisasterProof),
	forCause(hardship.Illness, Diagnosis), forCause(hardship.Illness, MedicalInvoices).within(&oneYear),
	forCause(hardship.FamilyIllness, Diagnosis), forCause(hardship.FamilyIllness, MedicalInvoices).within(&oneYear),
	forCause(hardship.Disability, DisabilityCertificate),
	forCause(hardship.Disaster, DisasterProof), forCause(hardship.Accident, DisasterProof),
	forCause(hardship.Schooling, EnrolmentProof),
	forCause(hardship.Unemployed, UnemploymentProof), forCause(hardship.LaidOff, UnemploymentProof),
	{Kind: LabourContract, Only: migrant},
	{Kind: MaritalProof, Only: singleParent},
}

// required are the requirements that concern the household.
func required(a *hardship.Archive, added []*DocumentRequirement) (out []*PaperRequirement) {
	for _, r := range shipped {
		if r.applies(a) {
			out = append(out, r)
		}
	}
	for _, d := range added {
		if r := d.requirement(); r.applies(a) && d.reaches(a) {
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
	Area         *string
}

// Validate checks the shape.
func (in *AddDocumentRequirementInput) Validate() error {
	var v validate.Errors
	v.Check(validate.Known(in.Kind, PaperKinds) && in.Kind != OtherPaper, "kind", "unknown_value")
	v.Check(in.Cause == nil || validate.Known(*in.Cause, hardship.Causes), "cause", "unknown_value")
	v.Check(in.Category == nil || validate.Known(*in.Category, hardship.Categories), "category", "unknown_value")
	if in.Area != nil {
		_, err := cn.ParseAreaCode(*in.Area)
		v.Check(err == nil, "area", "area_code")
	}
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
		Area: (*cn.AreaCode)(in.Area),
	}
	return r, s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.TenantEdit, authz.Resource{}); err != nil {
			return err
		}
		if err := insertRequirement(ctx, tx, r); err != nil {
			return err
		}
		if err := s.recountAllTx(ctx, tx); err != nil {
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
		if err := s.recountAllTx(ctx, tx); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "intake.requirement_remove", Object: audit.Of(r.ID), Before: r})
	})
}
