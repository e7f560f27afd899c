package selfcheck

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/org"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Question is what a visitor says of a household: nobody's name, nobody's number.
type Question struct {
	AreaCode  string              `json:"areaCode"`
	Residence meanstest.Residence `json:"residence"`
	Persons   int                 `json:"persons"`
	Incomes   []Income            `json:"incomes"`
	Spendings []Spending          `json:"spendings"`
	Findings  []Finding           `json:"findings"`

	Cause          hardship.Cause `json:"cause"`
	HasDisability  bool           `json:"hasDisability"`
	IsSingleParent bool           `json:"isSingleParent"`
	IsMigrant      bool           `json:"isMigrant"`
}

// Income is one income of the twelve months, or with Months that of each of so many.
type Income struct {
	Kind   meanstest.IncomeKind `json:"kind"`
	Amount money.Fen            `json:"amount"`
	Months *int                 `json:"months"`
}

// Spending is one rigid spending; OfCause marks the self-paid cost of what caused the
// hardship.
type Spending struct {
	Kind    meanstest.SpendingKind `json:"kind"`
	Amount  money.Fen              `json:"amount"`
	Months  *int                   `json:"months"`
	OfCause bool                   `json:"ofCause"`
}

// Finding is an exclusion that holds, with the exception that makes it harmless.
type Finding struct {
	Code      string `json:"code"`
	Exception string `json:"exception"`
}

// maxPersons is that of an archive.
const maxPersons = 30

// Validate checks the shape.
func (q *Question) Validate() error {
	var v validate.Errors
	v.Range("persons", int64(q.Persons), 1, maxPersons)
	v.Check(validate.Known(q.Cause, hardship.Causes), "cause", "unknown_value")
	if err := v.Err(); err != nil {
		return err
	}
	return q.lines().Validate()
}

func (q *Question) lines() *meanstest.MeansLinesInput {
	in := &meanstest.MeansLinesInput{AreaCode: q.AreaCode, Residence: q.Residence}
	for _, l := range q.Incomes {
		in.Incomes = append(in.Incomes, meanstest.IncomeLine{Kind: l.Kind, Amount: l.Amount, Months: l.Months})
	}
	for _, l := range q.Spendings {
		in.Spendings = append(in.Spendings, meanstest.SpendingLine{Kind: l.Kind, Amount: l.Amount, Months: l.Months, OfCause: l.OfCause})
	}
	for _, f := range q.Findings {
		in.Findings = append(in.Findings, meanstest.Finding{Code: f.Code, Exception: f.Exception})
	}
	return in
}

func (q *Question) traits() meanstest.Traits {
	return meanstest.Traits{
		HasDisability: q.HasDisability, IsSingleParent: q.IsSingleParent, IsMigrant: q.IsMigrant, MainCause: q.Cause,
	}
}

// Answer is what the engine makes of a question. Explanation holds what the visitor
// said and what the union has published, nothing else.
type Answer struct {
	Explanation *meanstest.Explanation    `json:"explanation"`
	Papers      []intake.ArchivePaperKind `json:"papers"`
	Sites       []*Site                   `json:"sites"`
}

// Site is a place where the union receives people.
type Site struct {
	Name      string `json:"name"`
	Address   string `json:"address"`
	Phone     string `json:"phone"`
	OpenHours string `json:"openHours"`
}

// Check tests a household by what is in force at the union with the code, and keeps
// nothing. Errors: BAD_USER_INPUT, NOT_FOUND (selfcheck.union.unknown),
// FAILED_PRECONDITION (selfcheck.standard.none).
func (s *Service) Check(ctx context.Context, code string, q Question) (*Answer, error) {
	if err := q.Validate(); err != nil {
		return nil, err
	}
	union, sites, asked := org.PublicName(), org.OpenSites(), intake.Requirements()
	basis := meanstest.BasisOf(q.AreaCode)
	queries := append(basis.Queries(), []db.Query{union, sites, asked}...)
	if err := s.db.FetchPublic(ctx, code, queries...); err != nil {
		return nil, err
	}
	if !union.Found {
		return nil, errUnknown
	}
	x, err := basis.Estimate(q.lines(), q.Persons, q.traits(), clock.TodayCN(s.clock))
	if err != nil {
		return nil, err
	}
	if x.Standard == nil {
		return nil, errs.New(errs.FailedPrecondition, "selfcheck.standard.none")
	}
	household := hardship.Archive{Facts: hardship.Facts{MainCause: q.Cause, IsMigrant: q.IsMigrant, IsSingleParent: q.IsSingleParent}}
	return &Answer{Explanation: x, Papers: intake.PapersFor(household, x.Satisfied, asked.Rows), Sites: shown(sites.Rows)}, nil
}

func shown(sites []*org.Site) []*Site {
	out := make([]*Site, len(sites))
	for i, s := range sites {
		out[i] = &Site{s.Name, s.Address, s.Phone, s.OpenHours}
	}
	return out
}
