package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/civilcheck"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
)

// The lists of the machine works went to civil affairs so many days ago; the first came
// back, the second is overdue. Both were begun a week before.
const (
	answeredDaysAgo = 48
	overdueDaysAgo  = 34
)

// civil sends two lists of the machine works to civil affairs. Of the first one household
// waits to be put on notice, and about the other something was found.
func (d *director) civil(now time.Time) error {
	st := d.tenants["machine"]
	by := st.as(authz.UnionOfficer)
	g := newGenerator(300, st.area, clock.DateOf(now))
	d.Clock.Set(now.AddDate(0, 0, -answeredDaysAgo))
	var answers []civilcheck.PersonAnswer
	for i := range 2 {
		in, err := d.checking(by, st, g, i)
		if err != nil {
			return err
		}
		answers = append(answers, civilcheck.PersonAnswer{
			Name: in.HeadName, IDNumber: in.IDNumber, Result: intake.CheckClear, DocumentNo: "青溪核〔2026〕96号",
		})
	}
	first, err := d.list(by, st, 2)
	if err != nil {
		return err
	}
	answers[1].Result, answers[1].Findings = intake.CheckFindings, "名下登记有小型汽车一辆（2014年）"
	d.Clock.Set(d.Clock.Now().AddDate(0, 0, 9))
	for i := range answers {
		answers[i].AnsweredOn = clock.TodayCN(d.Clock)
	}
	err = d.DB.InTenant(by, func(ctx context.Context, tx db.Tx) error {
		_, err := d.CivilCheck.RecordAnswersTx(ctx, tx, first.ID, false, answers)
		return err
	})
	if err != nil {
		return fmt.Errorf("answers to a list: %w", err)
	}
	d.Clock.Set(now.AddDate(0, 0, -overdueDaysAgo))
	if _, err := d.checking(by, st, g, 2); err != nil {
		return err
	}
	if _, err := d.list(by, st, 1); err != nil {
		return err
	}
	d.Clock.Set(now)
	return nil
}

// checking leads a new household to the check by civil affairs.
func (d *director) checking(by context.Context, st *stage, g *generator, n int) (hardship.ArchiveInput, error) {
	units := leaves(st)
	in := hardshipInput(g.household(units[n%len(units)]), st)
	a := &applying{director: d, by: by, goal: hardship.Checking, area: st.area}
	if err := a.run(in); err != nil {
		return in, fmt.Errorf("household for civil affairs: %w", err)
	}
	return in, nil
}

func (d *director) list(by context.Context, st *stage, households int) (*civilcheck.CivilBatch, error) {
	out, err := d.CivilCheck.Make(by, civilcheck.MakeCivilBatchInput{
		UnitID: st.units[""].ID, Office: "青溪区居民家庭经济状况核对中心", Purpose: "建档申请家庭经济状况核对", ExpectedCount: households,
	})
	if err != nil {
		return nil, fmt.Errorf("list for civil affairs: %w", err)
	}
	return out.Batch, nil
}
