package assistance

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// AidSettings are the choices of a tenant about its applications. Days are working days.
type AidSettings struct {
	bun.BaseModel `bun:"table:app.aid_settings,alias:s"`

	TenantID      id.ID `bun:",pk"`
	AnswerDays    int   // to bring what was asked for, else it lapses
	UrgentDays    int   // to bring the papers of urgent aid
	FeedbackDays  int   // to rate what was received, else it is closed without
	ComplaintDays int   // to answer a complaint
	AppealDays    int   // to appeal against the answer
	CallBackBP    int   // share of closed applications that are called back (回访比例), in basis points
	Version       int
}

// DefaultSettings are the shipped choices.
func DefaultSettings() *AidSettings {
	return &AidSettings{AnswerDays: 10, UrgentDays: 15, FeedbackDays: 15, ComplaintDays: 15, AppealDays: 10, CallBackBP: 1000}
}

// Settings are the choices of the tenant of ctx.
func (s *Service) Settings(ctx context.Context) (*AidSettings, error) {
	if err := authz.RequireAny(ctx, authz.LimitRead); err != nil {
		return nil, err
	}
	q := db.One[*AidSettings](sqlSettings)
	if err := s.db.Fetch(ctx, q); err != nil {
		return nil, err
	}
	if !q.Found {
		return DefaultSettings(), nil
	}
	return q.Row, nil
}

// UpdateAidSettingsInput replaces all choices. ExpectedVersion is 0 when nothing was
// chosen before.
type UpdateAidSettingsInput struct {
	ExpectedVersion int
	AnswerDays      int
	UrgentDays      int
	FeedbackDays    int
	ComplaintDays   int
	AppealDays      int
	CallBackBP      int
}

// Validate checks the shape.
func (in *UpdateAidSettingsInput) Validate() error {
	var v validate.Errors
	for path, days := range map[string]int{
		"answerDays": in.AnswerDays, "urgentDays": in.UrgentDays, "feedbackDays": in.FeedbackDays,
		"complaintDays": in.ComplaintDays, "appealDays": in.AppealDays,
	} {
		v.Range(path, int64(days), 1, 60)
	}
	v.Range("callBackBP", int64(in.CallBackBP), 0, money.BasisPoints)
	return v.Err()
}

// UpdateSettings replaces the choices; clocks that run already keep their due days.
// Errors: BAD_USER_INPUT, FORBIDDEN, CONFLICT (version).
func (s *Service) UpdateSettings(ctx context.Context, in UpdateAidSettingsInput) (*AidSettings, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	t, _ := tenant.From(ctx)
	out := &AidSettings{
		TenantID: t, AnswerDays: in.AnswerDays, UrgentDays: in.UrgentDays, FeedbackDays: in.FeedbackDays,
		ComplaintDays: in.ComplaintDays, AppealDays: in.AppealDays, CallBackBP: in.CallBackBP, Version: in.ExpectedVersion + 1,
	}
	return out, s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.LimitEdit, authz.Resource{}); err != nil {
			return err
		}
		before, err := s.SettingsTx(ctx, tx)
		if err != nil {
			return err
		}
		if before.Version != in.ExpectedVersion {
			return errs.Stale(before.Version)
		}
		if err := putSettings(ctx, tx, out); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "aid.settings", Object: audit.Of(t), Before: before, After: out})
	})
}
