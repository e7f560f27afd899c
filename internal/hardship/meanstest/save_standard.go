package meanstest

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// SaveDibaoStandardInput adds a standard, or changes one of the tenant's own.
type SaveDibaoStandardInput struct {
	ID              *id.ID
	ExpectedVersion *int // with ID
	AreaCode        string
	Residence       Residence
	Monthly         money.Fen
	EffectiveFrom   clock.Date
	EffectiveTo     *clock.Date
	DocumentNo      string
}

// Validate checks the shape.
func (in *SaveDibaoStandardInput) Validate() error {
	var v validate.Errors
	_, err := cn.ParseAreaCode(in.AreaCode)
	v.Check(err == nil, "areaCode", "area_code")
	v.Check(validate.Known(in.Residence, Residences), "residence", "unknown_value")
	v.Range("monthly", int64(in.Monthly), 1, int64(maxMonthly))
	v.Check(in.EffectiveTo == nil || !in.EffectiveTo.Before(in.EffectiveFrom), "effectiveTo", "means_ends_before")
	v.OneLine("documentNo", in.DocumentNo, 1, maxDocument)
	v.Check((in.ID == nil) == (in.ExpectedVersion == nil), "expectedVersion", "required")
	return v.Err()
}

func (in *SaveDibaoStandardInput) row(t id.ID) *DibaoStandard {
	return &DibaoStandard{
		TenantID: t, ID: id.New(id.DibaoStandard), AreaCode: in.AreaCode, Residence: in.Residence, Monthly: in.Monthly,
		EffectiveFrom: in.EffectiveFrom, EffectiveTo: in.EffectiveTo, DocumentNo: in.DocumentNo, Version: 1,
	}
}

// SaveStandard stores a standard. A new one ends the one before it on the day before
// its own first day. Errors: BAD_USER_INPUT, FORBIDDEN, NOT_FOUND
// (means.standard.missing), CONFLICT (version, db.dibao_standard_once).
func (s *Service) SaveStandard(ctx context.Context, in SaveDibaoStandardInput) (*DibaoStandard, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *DibaoStandard
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) (err error) {
		if err := authz.Require(ctx, authz.MeansEdit, authz.Resource{}); err != nil {
			return err
		}
		if in.ID == nil {
			out, err = s.addStandard(ctx, tx, &in)
			return err
		}
		out, err = s.changeStandard(ctx, tx, &in)
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// addStandard stores a new standard, or finds that it is there already.
func (s *Service) addStandard(ctx context.Context, tx db.Tx, in *SaveDibaoStandardInput) (*DibaoStandard, error) {
	t, _ := tenant.From(ctx)
	row := in.row(t)
	open, err := openStandard(ctx, tx, in.AreaCode, in.Residence)
	if err != nil {
		return nil, err
	}
	if open != nil && row.EffectiveTo == nil && open.sameAs(row) {
		return open, nil
	}
	if open != nil && open.EffectiveFrom.Before(in.EffectiveFrom) {
		last := in.EffectiveFrom.AddDays(-1)
		open.EffectiveTo = &last
		if err := updateStandard(ctx, tx, open); err != nil {
			return nil, err
		}
	}
	if err := insertStandard(ctx, tx, row); err != nil {
		return nil, err
	}
	return row, s.audit.Append(ctx, tx, audit.Event{Action: "means.standard", Object: audit.Of(row.ID), After: row.facts()})
}

func (s *Service) changeStandard(ctx context.Context, tx db.Tx, in *SaveDibaoStandardInput) (*DibaoStandard, error) {
	row, err := lockStandard(ctx, tx, *in.ID)
	if err != nil {
		return nil, err
	}
	if row.Version != *in.ExpectedVersion {
		return nil, errs.Stale(row.Version)
	}
	before := row.facts()
	row.AreaCode, row.Residence, row.Monthly = in.AreaCode, in.Residence, in.Monthly
	row.EffectiveFrom, row.EffectiveTo, row.DocumentNo = in.EffectiveFrom, in.EffectiveTo, in.DocumentNo
	if err := updateStandard(ctx, tx, row); err != nil {
		return nil, err
	}
	return row, s.audit.Append(ctx, tx, audit.Event{Action: "means.standard", Object: audit.Of(row.ID), Before: before, After: row.facts()})
}

// sameAs tells whether another row states the same amount from the same day by the
// same document, wherever the two end.
func (s *DibaoStandard) sameAs(o *DibaoStandard) bool {
	return s.Monthly == o.Monthly && s.EffectiveFrom == o.EffectiveFrom && s.DocumentNo == o.DocumentNo
}

// standardFacts are what the log keeps of a standard.
type standardFacts struct {
	AreaCode      string
	Residence     Residence
	Monthly       money.Fen
	EffectiveFrom clock.Date
	EffectiveTo   *clock.Date
	DocumentNo    string
}

func (s *DibaoStandard) facts() standardFacts {
	return standardFacts{s.AreaCode, s.Residence, s.Monthly, s.EffectiveFrom, s.EffectiveTo, s.DocumentNo}
}
