package meanstest

import (
	"slices"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// DibaoStandard is the low-income standard (低保标准) of an area for a time.
type DibaoStandard struct {
	bun.BaseModel `bun:"table:app.dibao_standard,alias:s"`

	TenantID      id.ID
	ID            id.ID  `bun:",pk"`
	AreaCode      string // GB/T 2260, six digits
	Residence     Residence
	Monthly       money.Fen `bun:"monthly_fen"` // per person
	EffectiveFrom clock.Date
	EffectiveTo   *clock.Date // the last day, nil while in force
	DocumentNo    string
	Version       int
	OwnerName     *string `bun:",scanonly"` // the federation from which it is inherited, nil for the tenant's own
}

// Inherited tells whether the standard is one of a superior union.
func (s *DibaoStandard) Inherited() bool { return s.OwnerName != nil }

// on tells whether the standard is in force on a day.
func (s *DibaoStandard) on(day clock.Date) bool {
	return !day.Before(s.EffectiveFrom) && (s.EffectiveTo == nil || !s.EffectiveTo.Before(day))
}

func (s *DibaoStandard) used() *StandardUsed {
	return &StandardUsed{
		ID: s.ID, AreaCode: s.AreaCode, Residence: s.Residence, Monthly: s.Monthly, EffectiveFrom: s.EffectiveFrom, DocumentNo: s.DocumentNo,
	}
}

// standardFor picks the standard of a place on a day: its own, or that of the city or
// province around it; nil when there is none.
func standardFor(all []*DibaoStandard, area string, r Residence, day clock.Date) *DibaoStandard {
	for code := cn.AreaCode(area); code != ""; code = code.Parent() {
		i := slices.IndexFunc(all, func(s *DibaoStandard) bool { return s.AreaCode == string(code) && s.Residence == r && s.on(day) })
		if i >= 0 {
			return all[i]
		}
	}
	return nil
}
