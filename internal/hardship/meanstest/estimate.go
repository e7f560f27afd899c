package meanstest

import (
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
)

// Basis reads the standards and rules that the union of a fetch tests by: put Queries
// into it, then ask. It is how somebody without an archive is tested.
type Basis struct {
	standards *db.Rows[*DibaoStandard]
	rules     *db.Rows[*MeansRules]
	area      *db.Row[string]
}

// maxPlaces bounds what a visitor chooses from: the counties of a province, both residences.
const maxPlaces = 400

// BasisOf reads the standards of a place only, those of the city and the province
// around it included.
func BasisOf(area string) *Basis {
	around := []string{}
	if code, err := cn.ParseAreaCode(area); err == nil {
		for ; code != ""; code = code.Parent() {
			around = append(around, string(code))
		}
	}
	return basisWith(db.Many[*DibaoStandard](sqlStandardsAround, around))
}

// BasisOn reads the standards of every place that has one on a day, at most 400.
func BasisOn(day clock.Date) *Basis {
	return basisWith(db.Many[*DibaoStandard](sqlStandardsOn, day, maxPlaces))
}

func basisWith(standards *db.Rows[*DibaoStandard]) *Basis {
	return &Basis{standards: standards, rules: db.Many[*MeansRules](sqlRules), area: db.One[string](sqlArea)}
}

// Queries are what the fetch has to ask.
func (b *Basis) Queries() []db.Query { return []db.Query{b.standards, b.rules, b.area} }

// Standards are those that were read.
func (b *Basis) Standards() []*DibaoStandard { return b.standards.Rows }

// Area is where the union is.
func (b *Basis) Area() string { return b.area.Row }

// Exclusions are those that the rules of a day know.
func (b *Basis) Exclusions(day clock.Date) []Exclusion {
	return b.basis().inForce(day).Parameters.Exclusions
}

// Estimate tests a household by what is in force on a day, as Assess does. Nobody is
// known by name, so no wage is imputed beside the lines that say so.
func (b *Basis) Estimate(in *MeansLinesInput, persons int, traits Traits, day clock.Date) (*Explanation, error) {
	s := &subject{
		HouseholdSize: persons, HasDisability: traits.HasDisability, IsSingleParent: traits.IsSingleParent, IsMigrant: traits.IsMigrant,
		IsModelWorker: traits.IsModelWorker, MainCause: traits.MainCause, OtherCauses: traits.OtherCauses,
	}
	return b.basis().reckon(s, in.sheet(0), nil, day)
}

func (b *Basis) basis() *basis {
	return &basis{standards: b.standards.Rows, rules: b.rules.Rows, area: b.area.Row}
}
