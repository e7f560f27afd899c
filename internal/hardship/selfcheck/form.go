package selfcheck

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/org"
)

// The types of this package are all that anybody without an account gets to see. They
// are types of their own, so that a new field of a standard or a site does not become
// public by being added.

// Form is what a visitor needs before answering.
type Form struct {
	Union      string      `json:"union"`
	AreaCode   string      `json:"areaCode"` // of the union
	Places     []*Place    `json:"places"`
	Exclusions []Exclusion `json:"exclusions"`
}

// Place is an area with a standard of its own.
type Place struct {
	AreaCode  string                `json:"areaCode"`
	Name      string                `json:"name"` // of the city or province, "" where no table names it
	Residence []meanstest.Residence `json:"residences"`
}

// Exclusion is a circumstance in which no archive is made. Title is empty for the
// shipped ones.
type Exclusion struct {
	Code       string   `json:"code"`
	Title      string   `json:"title"`
	Exceptions []string `json:"exceptions"`
}

// errUnknown answers alike for every address that is no union's.
var errUnknown = errs.New(errs.NotFound, "selfcheck.union.unknown")

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db    *db.DB
	clock clock.Clock
}

// New makes the service.
func New(d *db.DB, c clock.Clock) *Service { return &Service{db: d, clock: c} }

// Form is what the union with the code asks. Errors: NOT_FOUND
// (selfcheck.union.unknown).
func (s *Service) Form(ctx context.Context, code string) (*Form, error) {
	today := clock.TodayCN(s.clock)
	union, basis := org.PublicName(), meanstest.BasisOn(today)
	if err := s.db.FetchPublic(ctx, code, append(basis.Queries(), union)...); err != nil {
		return nil, err
	}
	if !union.Found {
		return nil, errUnknown
	}
	f := &Form{Union: union.Row, AreaCode: basis.Area(), Places: places(basis.Standards()), Exclusions: []Exclusion{}}
	for _, x := range basis.Exclusions(today) {
		f.Exclusions = append(f.Exclusions, Exclusion{x.Code, x.Title, x.Exceptions})
	}
	return f, nil
}

// places joins the standards of both residences of an area.
func places(standards []*meanstest.DibaoStandard) []*Place {
	out := []*Place{}
	for _, d := range standards {
		i := slices.IndexFunc(out, func(p *Place) bool { return p.AreaCode == d.AreaCode })
		if i < 0 {
			i = len(out)
			out = append(out, &Place{AreaCode: d.AreaCode, Name: cn.AreaCode(d.AreaCode).Name()})
		}
		out[i].Residence = append(out[i].Residence, d.Residence)
	}
	return out
}
