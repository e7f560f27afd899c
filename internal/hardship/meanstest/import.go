package meanstest

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

// StandardFate is what becomes of one standard of a sheet.
type StandardFate struct {
	Known   bool        // it is on file already
	Refusal *errs.Error // why it is not taken over, nil when it is
}

// AllowStandardsImport lets those import standards who may edit them. Errors:
// UNAUTHENTICATED, FORBIDDEN.
func (s *Service) AllowStandardsImport(ctx context.Context) error {
	return authz.Require(ctx, authz.MeansEdit, authz.Resource{})
}

// PlanStandardsTx tells what taking standards over one after the other would do.
func (s *Service) PlanStandardsTx(ctx context.Context, tx db.Tx, rows []SaveDibaoStandardInput) ([]StandardFate, error) {
	all, err := ownStandards(ctx, tx)
	if err != nil {
		return nil, err
	}
	fates := make([]StandardFate, len(rows))
	for i := range rows {
		fates[i] = plan(&all, &rows[i])
	}
	return fates, nil
}

// ImportStandardsTx takes standards over, each of which ends the one before it. What
// overlaps is left out, so that one bad line does not cost the others.
func (s *Service) ImportStandardsTx(ctx context.Context, tx db.Tx, rows []SaveDibaoStandardInput) ([]StandardFate, error) {
	if err := s.AllowStandardsImport(ctx); err != nil {
		return nil, err
	}
	fates, err := s.PlanStandardsTx(ctx, tx, rows)
	if err != nil {
		return nil, err
	}
	for i := range rows {
		if fates[i].Known || fates[i].Refusal != nil {
			continue
		}
		if _, err := s.addStandard(ctx, tx, &rows[i]); err != nil {
			return nil, err
		}
	}
	return fates, nil
}

// plan adds a standard to those on file, the way addStandard does in the database.
func plan(all *[]*DibaoStandard, in *SaveDibaoStandardInput) StandardFate {
	if err := in.Validate(); err != nil {
		return StandardFate{Refusal: errs.New(errs.BadUserInput, "means.standard.invalid")}
	}
	row := in.row(id.Nil)
	var open *DibaoStandard
	for _, s := range *all {
		switch {
		case s.AreaCode != row.AreaCode || s.Residence != row.Residence:
		case s.sameAs(row):
			return StandardFate{Known: true}
		case s.EffectiveTo == nil && s.EffectiveFrom.Before(row.EffectiveFrom):
			open = s
		case s.overlaps(row):
			return StandardFate{Refusal: errs.New(errs.Conflict, "db.dibao_standard_once")}
		}
	}
	if open != nil {
		last := row.EffectiveFrom.AddDays(-1)
		open.EffectiveTo = &last
	}
	*all = append(*all, row)
	return StandardFate{}
}

func (s *DibaoStandard) overlaps(o *DibaoStandard) bool {
	return (s.EffectiveTo == nil || !s.EffectiveTo.Before(o.EffectiveFrom)) && (o.EffectiveTo == nil || !o.EffectiveTo.Before(s.EffectiveFrom))
}
