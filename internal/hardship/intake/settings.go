package intake

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// IntakeSettings are the choices of a tenant. Limits are working days.
type IntakeSettings struct { //nolint:revive // the name of the API's type
	bun.BaseModel `bun:"table:app.intake_settings,alias:s"`

	TenantID      id.ID `bun:",pk"`
	TwoSurveyors  bool  // the household is surveyed by two people (两人入户)
	StartDays     int   // from the application to the first visit
	SurveyDays    int
	AppraisalDays int
	CheckDays     int
	ReturnDays    int // for the applicant to bring what is missing
	DecisionDays  int // of an objection, and of the approval
	RecheckDays   int
	RecheckMonths int // from being filed or kept to the next re-check (复核)
	MonitorMonths int // of call-backs after the exit (跟踪回访)

	CallBackMonths int  // from one call-back to the next
	ExitAppraisal  bool // an exit needs the unit's meeting
	ExitNotice     bool // an exit is published before it is decided
	PaperDays      int  // before a paper ends, another is asked for
	ConsentDays    int  // before a consent ends, it is asked for anew
	CivilDays      int  // for civil affairs to answer a list (核对名单)
	RetentionYears int  // from the end of an archive to its appraisal (保管期限)
	Version        int
}

// Originals are kept for at least ten years after a household has left (保管期限).
const (
	minRetention = 10
	maxRetention = 100
)

// DefaultSettings are the shipped choices: the unit finishes its inquiry within five
// working days, an archive is re-checked every year, an exit watched for half a year.
func DefaultSettings() *IntakeSettings {
	return &IntakeSettings{
		TwoSurveyors: true, StartDays: 2, SurveyDays: 5, AppraisalDays: 5, CheckDays: 10, ReturnDays: 10,
		DecisionDays: 5, RecheckDays: 20, RecheckMonths: 12, MonitorMonths: 6,
		CallBackMonths: 3, ExitAppraisal: true, ExitNotice: true, PaperDays: 30, ConsentDays: 60,
		CivilDays: 15, RetentionYears: minRetention,
	}
}

// Settings are the choices of the tenant of ctx.
func (s *Service) Settings(ctx context.Context) (*IntakeSettings, error) {
	if err := authz.RequireAny(ctx, authz.TenantRead); err != nil {
		return nil, err
	}
	q := db.One[*IntakeSettings](sqlSettings)
	if err := s.db.Fetch(ctx, q); err != nil {
		return nil, err
	}
	if !q.Found {
		return DefaultSettings(), nil
	}
	return q.Row, nil
}

// UpdateIntakeSettingsInput replaces all choices. ExpectedVersion is 0 when nothing was
// chosen before.
type UpdateIntakeSettingsInput struct {
	ExpectedVersion int
	TwoSurveyors    bool
	StartDays       int
	SurveyDays      int
	AppraisalDays   int
	CheckDays       int
	ReturnDays      int
	DecisionDays    int
	RecheckDays     int
	RecheckMonths   int
	MonitorMonths   int
	CallBackMonths  int
	ExitAppraisal   bool
	ExitNotice      bool
	PaperDays       int
	ConsentDays     int
	CivilDays       int
	RetentionYears  int
}

// Validate checks the shape.
func (in *UpdateIntakeSettingsInput) Validate() error {
	var v validate.Errors
	for path, days := range map[string]int{
		"startDays": in.StartDays, "surveyDays": in.SurveyDays, "appraisalDays": in.AppraisalDays,
		"checkDays": in.CheckDays, "returnDays": in.ReturnDays, "decisionDays": in.DecisionDays, "recheckDays": in.RecheckDays,
		"civilDays": in.CivilDays,
	} {
		v.Range(path, int64(days), 1, 60)
	}
	v.Range("recheckMonths", int64(in.RecheckMonths), 1, 36)
	v.Range("monitorMonths", int64(in.MonitorMonths), 1, 24)
	v.Range("callBackMonths", int64(in.CallBackMonths), 1, 12)
	v.Range("paperDays", int64(in.PaperDays), 1, 180)
	v.Range("consentDays", int64(in.ConsentDays), 1, 180)
	v.Range("retentionYears", int64(in.RetentionYears), minRetention, maxRetention)
	return v.Err()
}

// UpdateSettings replaces the choices; clocks that run already keep their due days.
// Errors: BAD_USER_INPUT, FORBIDDEN, CONFLICT (version).
func (s *Service) UpdateSettings(ctx context.Context, in UpdateIntakeSettingsInput) (*IntakeSettings, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	t, _ := tenant.From(ctx)
	out := &IntakeSettings{
		TenantID: t, TwoSurveyors: in.TwoSurveyors, StartDays: in.StartDays, SurveyDays: in.SurveyDays,
		AppraisalDays: in.AppraisalDays, CheckDays: in.CheckDays, ReturnDays: in.ReturnDays,
		DecisionDays: in.DecisionDays, RecheckDays: in.RecheckDays, RecheckMonths: in.RecheckMonths,
		MonitorMonths: in.MonitorMonths, CallBackMonths: in.CallBackMonths, ExitAppraisal: in.ExitAppraisal, ExitNotice: in.ExitNotice,
		PaperDays: in.PaperDays, ConsentDays: in.ConsentDays, CivilDays: in.CivilDays, RetentionYears: in.RetentionYears,
		Version: in.ExpectedVersion + 1,
	}
	return out, s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.TenantEdit, authz.Resource{}); err != nil {
			return err
		}
		before, err := settingsTx(ctx, tx)
		if err != nil {
			return err
		}
		if before.Version != in.ExpectedVersion {
			return errs.Stale(before.Version)
		}
		if err := putSettings(ctx, tx, out); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "intake.settings", Object: audit.Of(t), Before: before, After: out})
	})
}
