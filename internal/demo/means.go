package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/page"
)

// dibaoStandards are those that the demo's unions keep: the city's hold for everybody
// below it, the district has one of its own, and the machine works one for a foundry
// in the country.
var dibaoStandards = []struct {
	union, area string
	residence   meanstest.Residence
	monthly     money.Fen
	year        int
	document    string
}{
	{"city", "530100", meanstest.Urban, 80_000, 2025, "云岭民〔2025〕3号"},
	{"city", "530100", meanstest.Urban, 84_500, 2026, "云岭民〔2026〕2号"},
	{"city", "530100", meanstest.Rural, 61_000, 2026, "云岭民〔2026〕2号"},
	{"district", "530102", meanstest.Urban, 87_000, 2026, "青溪民〔2026〕5号"},
	{"machine", "530124", meanstest.Rural, 58_500, 2026, "松岭民〔2026〕1号"},
}

// testedHouseholds of each union have a means test; the last of them waits for
// somebody to confirm it.
const testedHouseholds = 6

// testMeans keeps standards and tests some households by them.
func (d *director) testMeans() error {
	for _, s := range dibaoStandards {
		_, err := d.MeansTest.SaveStandard(d.tenants[s.union].as(authz.TenantAdmin), meanstest.SaveDibaoStandardInput{
			AreaCode: s.area, Residence: s.residence, Monthly: s.monthly, DocumentNo: s.document,
			EffectiveFrom: clock.Date{Year: s.year, Month: time.January, Day: 1},
		})
		if err != nil {
			return fmt.Errorf("standard of %s: %w", s.area, err)
		}
	}
	for _, s := range shares {
		if err := d.testHouseholds(d.tenants[s.union]); err != nil {
			return fmt.Errorf("means tests of %s: %w", s.union, err)
		}
	}
	return nil
}

func (d *director) testHouseholds(st *stage) error {
	officer := st.as(authz.UnionOfficer)
	n := testedHouseholds
	list, err := d.Hardship.Archives(officer, nil, hardship.ByNumber, page.Args{First: &n})
	if err != nil {
		return err
	}
	for i, e := range list.Edges {
		if err := d.testHousehold(officer, e.Node, st.area, i < testedHouseholds-1); err != nil {
			return fmt.Errorf("archive %s: %w", e.Node.Number, err)
		}
	}
	return nil
}

func (d *director) testHousehold(officer context.Context, a *hardship.Archive, area string, confirm bool) error {
	test, err := d.MeansTest.SaveLines(officer, meanstest.SaveMeansLinesInput{Lines: linesOf(a, area)})
	if err != nil {
		return err
	}
	test, err = d.MeansTest.Assess(officer, meanstest.AssessArchiveInput{ArchiveID: a.ID, ExpectedVersion: test.Sheet.Version})
	if err != nil || !confirm {
		return err
	}
	made := test.Assessments[0]
	in := meanstest.ConfirmAssessmentInput{AssessmentID: made.ID, Category: a.Category, Reason: "支出票据尚未收齐，按申报类别确认"}
	if p := made.Explanation.Proposed; p != nil {
		in.Category, in.Reason = *p, ""
	}
	_, err = d.MeansTest.Confirm(officer, in)
	return err
}

// linesOf takes the figures of the roster apart: the wage of twelve months and what
// the cause of the hardship costs.
func linesOf(a *hardship.Archive, area string) meanstest.MeansLinesInput {
	const year = 12
	months := year
	cost := meanstest.Illness
	switch a.MainCause {
	case hardship.Schooling:
		cost = meanstest.Education
	case hardship.Disability:
		cost = meanstest.DisabilityCare
	case hardship.Disaster, hardship.Accident:
		cost = meanstest.Disaster
	}
	var income, rigid money.Fen
	if a.IncomeYear != nil && a.RigidYear != nil {
		income, rigid = *a.IncomeYear, *a.RigidYear
	}
	return meanstest.MeansLinesInput{
		ArchiveID: a.ID, AreaCode: area, Residence: meanstest.Urban,
		Incomes: []meanstest.IncomeLine{
			{Kind: meanstest.Wage, Amount: income / year, Months: &months, Note: "工资条 12 个月"},
			{Kind: meanstest.FestivalGift, Amount: 60_000, Note: "春节、中秋慰问"},
		},
		Spendings: []meanstest.SpendingLine{
			{Kind: cost, Amount: rigid, OfCause: true, Note: "扣除报销和补偿后"},
			{Kind: meanstest.JobCost, Amount: 15_000, Months: &months, Note: "通勤"},
		},
	}
}
