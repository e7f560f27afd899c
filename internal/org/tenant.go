package org

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// TenantState says whether a tenant works.
type TenantState string

// The states of a tenant.
const (
	TenantActive    TenantState = "ACTIVE"
	TenantSuspended TenantState = "SUSPENDED"
	TenantClosed    TenantState = "CLOSED"
)

// Tenant is one legal person: an enterprise union or a federation.
type Tenant struct {
	ID              id.ID
	ParentID        *id.ID
	Kind            authz.TenantKind
	Name            string
	ShortName       string
	USCC            string `bun:"uscc"`
	AreaCode        string
	State           TenantState
	SuspendedReason string
	Settings        TenantSettings
	Version         int
	CreatedAt       time.Time
}

// AreaName is the name of the prefecture that the tenant is in; see cn.AreaCode.Name.
func (t *Tenant) AreaName() string { return cn.AreaCode(t.AreaCode).Name() }

// TenantSettings are the choices of a tenant. A stored value holds only what was
// chosen; everything else is the shipped default of today.
type TenantSettings struct {
	NoticeWorkdays int
	OverdueDays    int
	TwoHandlers    bool
}

// DefaultSettings are the shipped choices: five working days of notice, overdue
// three days after a campaign's last day, two handlers on every cash hand-over.
func DefaultSettings() TenantSettings {
	return TenantSettings{NoticeWorkdays: 5, OverdueDays: 3, TwoHandlers: true}
}

type storedSettings struct {
	NoticeWorkdays *int  `json:"noticeWorkdays,omitempty"`
	OverdueDays    *int  `json:"overdueDays,omitempty"`
	TwoHandlers    *bool `json:"twoHandlers,omitempty"`
}

// Scan reads the jsonb column over the defaults.
func (s *TenantSettings) Scan(src any) error {
	*s = DefaultSettings()
	var raw []byte
	switch v := src.(type) {
	case []byte:
		raw = v
	case string:
		raw = []byte(v)
	default:
		return fmt.Errorf("settings from %T", src)
	}
	var st storedSettings
	if err := json.Unmarshal(raw, &st); err != nil {
		return err
	}
	setIf(&s.NoticeWorkdays, st.NoticeWorkdays)
	setIf(&s.OverdueDays, st.OverdueDays)
	setIf(&s.TwoHandlers, st.TwoHandlers)
	return nil
}

func setIf[T any](dst, src *T) {
	if src != nil {
		*dst = *src
	}
}

// TenantConnection is a page of tenants.
type TenantConnection = page.Connection[*Tenant]

// TenantEdge is one tenant of a page.
type TenantEdge = page.Edge[*Tenant]

// Current is the tenant of the context.
func (s *Service) Current(ctx context.Context) (*Tenant, error) {
	if err := authz.RequireAny(ctx, authz.TenantRead); err != nil {
		return nil, err
	}
	return s.Self(ctx)
}

// Self is Current without a permission check, for the person's own session frame,
// which must show the name of a suspended tenant too.
func (s *Service) Self(ctx context.Context) (*Tenant, error) {
	row := db.One[*Tenant](sqlSelf)
	if err := s.db.Fetch(ctx, row); err != nil {
		return nil, err
	}
	if !row.Found {
		return nil, errs.New(errs.NotFound, "org.tenant.unknown")
	}
	return row.Row, nil
}

// TenantsByID loads the tenants among ids that the context's tenant may know:
// itself, those it leads and those that lead it.
func (s *Service) TenantsByID(ctx context.Context, ids []id.ID) (map[id.ID]*Tenant, error) {
	rows := db.Many[*Tenant](sqlTenantsByID, ids)
	if err := s.db.FetchByID(ctx, rows); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*Tenant, len(rows.Rows))
	for _, t := range rows.Rows {
		out[t.ID] = t
	}
	return out, nil
}

// SubordinateFilter narrows a list of led tenants.
type SubordinateFilter struct {
	Search *string
	Kind   *authz.TenantKind
	State  *TenantState
	Direct *bool
}

// Subordinates lists the tenants that the federation leads, in name order.
func (s *Service) Subordinates(ctx context.Context, f *SubordinateFilter, args page.Args) (*TenantConnection, error) {
	if err := authz.Require(ctx, authz.SubordinateRead, authz.Resource{}); err != nil {
		return nil, err
	}
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	where := subordinateWhere(f)
	sql, params := where.Page(tenantColumns, ledTenants, db.Keyset{Columns: "t.name, t.id"}, w)
	rows := db.Many[*Tenant](sql, params...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	c := page.Of(rows.Rows, w, func(t *Tenant) page.Cursor { return page.Cursor{Key: t.Name, ID: t.ID} })
	c.Total = s.counter(where, ledTenants)
	return c, nil
}

// UpdateTenantInput changes what is given; absent fields stay.
type UpdateTenantInput struct {
	ExpectedVersion int
	Name            *string
	ShortName       *string
	NoticeWorkdays  *int
	OverdueDays     *int
	TwoHandlers     *bool
}

func (in UpdateTenantInput) appliedTo(t Tenant) Tenant {
	setIf(&t.Name, in.Name)
	setIf(&t.ShortName, in.ShortName)
	setIf(&t.Settings.NoticeWorkdays, in.NoticeWorkdays)
	setIf(&t.Settings.OverdueDays, in.OverdueDays)
	setIf(&t.Settings.TwoHandlers, in.TwoHandlers)
	return t
}

// Validate checks the shape.
func (in UpdateTenantInput) Validate() error {
	var v validate.Errors
	if in.Name != nil {
		v.OneLine("name", *in.Name, 2, 100)
	}
	if in.ShortName != nil {
		v.OneLine("shortName", *in.ShortName, 0, 20)
	}
	if in.NoticeWorkdays != nil {
		v.Range("noticeWorkdays", int64(*in.NoticeWorkdays), 1, 30)
	}
	if in.OverdueDays != nil {
		v.Range("overdueDays", int64(*in.OverdueDays), 0, 60)
	}
	return v.Err()
}
