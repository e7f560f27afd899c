package graph

import (
	"context"
	"encoding/json"
	"time"

	"github.com/nuanxin/nuanxin/graph/model"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/page"
)

// The platform package audit knows no actors, so for its screen the permission stands
// here.

func (r *Resolver) auditEntries(ctx context.Context, f *model.AuditFilter, args page.Args) (*audit.EntryConnection, error) {
	if err := authz.Require(ctx, authz.AuditRead, authz.Resource{}); err != nil {
		return nil, err
	}
	in := audit.Filter{}
	if f != nil {
		in = audit.Filter{Action: f.Action, ObjectKind: f.ObjectKind, ObjectID: f.ObjectID, Actor: f.Actor, From: startOf(f.From, 0), To: startOf(f.To, 1)}
	}
	return r.audit.List(ctx, in, args)
}

// startOf is the beginning of the day that lies some days after d.
func startOf(d *clock.Date, days int) *time.Time {
	if d == nil {
		return nil
	}
	t := d.AddDays(days).Start()
	return &t
}

// auditChanges opens what one entry changed. Sensitive values were masked when it
// was written.
func (r *Resolver) auditChanges(ctx context.Context, e *audit.Entry) ([]*hardship.FieldChange, error) {
	d, err := r.audit.Detail(ctx, e)
	if err != nil {
		return nil, err
	}
	out := make([]*hardship.FieldChange, len(d.Changes))
	for i, c := range d.Changes {
		out[i] = &hardship.FieldChange{Field: c.Path, Before: jsonText(c.Before), After: jsonText(c.After)}
	}
	return out, nil
}

// jsonText shows a JSON text without its quotes and anything else as it stands.
func jsonText(raw json.RawMessage) *string {
	if raw == nil {
		return nil
	}
	var s string
	if json.Unmarshal(raw, &s) != nil {
		s = string(raw)
	}
	return &s
}

func (r *Resolver) auditVerification(ctx context.Context) (*model.AuditVerification, error) {
	if err := authz.Require(ctx, authz.AuditRead, authz.Resource{}); err != nil {
		return nil, err
	}
	report, err := r.notary.VerifyRecent(ctx)
	if err != nil {
		return nil, err
	}
	out := &model.AuditVerification{Ok: report.OK(), Entries: int(report.Entries)}
	if !out.Ok {
		first := report.Findings[0]
		at, what := int(first.Seq), string(first.Problem)
		out.BrokenAt, out.Finding = &at, &what
	}
	return out, nil
}
