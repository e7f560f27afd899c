package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// applications are how far the applications of this month have come in each union, so
// that every queue of the desk has something in it.
var applications = []struct {
	union string
	until []hardship.ArchiveState
}{
	{"machine", []hardship.ArchiveState{
		hardship.Draft, hardship.Submitted, hardship.Surveying, hardship.UnitReview, hardship.Checking, hardship.Returned,
		hardship.PublicNotice,
	}},
	{"transit", []hardship.ArchiveState{hardship.Submitted, hardship.Checking}},
	{"textile", []hardship.ArchiveState{hardship.Surveying, hardship.Returned}},
}

// apply hands in this month's applications, the way that offices would.
func (d *director) apply(now time.Time) error {
	for i, u := range applications {
		st := d.tenants[u.union]
		g := newGenerator(uint64(100+i), st.area, clock.DateOf(now))
		units := leaves(st)
		for k, until := range u.until {
			d.Clock.Set(now.AddDate(0, 0, -6))
			a := &applying{director: d, by: st.as(authz.UnionOfficer), goal: until, area: st.area}
			if err := a.run(hardshipInput(g.household(units[k%len(units)]), st)); err != nil {
				return fmt.Errorf("application %d of %s: %w", k+1, st.name, err)
			}
		}
	}
	d.Clock.Set(now)
	return nil
}

// applying is one application on its way.
type applying struct {
	*director
	by   context.Context
	goal hardship.ArchiveState
	area string
	id   id.ID
}

// run goes station by station until the goal is reached, a day at each.
func (a *applying) run(in hardship.ArchiveInput) error {
	out, err := a.Hardship.SaveDraft(a.by, in)
	if err != nil {
		return err
	}
	a.id = out.Archive.ID
	for _, step := range []func() error{a.agree, a.submit, a.startSurvey, a.test, a.survey, a.appraise, a.check} {
		now, err := a.read()
		if err != nil || now.State == a.goal {
			return err
		}
		if now.State == hardship.Submitted && a.goal == hardship.Returned {
			return a.giveBack(now)
		}
		if err := step(); err != nil {
			return err
		}
		a.Clock.Set(a.Clock.Now().AddDate(0, 0, 1))
	}
	return nil
}

func (a *applying) read() (*hardship.Archive, error) { return a.Hardship.ArchiveByID(a.by, a.id) }

// agree has the head sign what the check by civil affairs needs.
func (a *applying) agree() error {
	today := clock.TodayCN(a.Clock)
	for _, purpose := range []hardship.ConsentPurpose{hardship.ForArchive, hardship.ForCheckAuth, hardship.ForNotice} {
		_, err := a.Hardship.GiveConsent(a.by, hardship.GiveConsentInput{
			ArchiveID: a.id, Purpose: purpose, TextVersion: "2026-01", Channel: "paper", SignedOn: today,
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (a *applying) submit() error {
	now, err := a.read()
	if err != nil {
		return err
	}
	for _, kind := range []intake.ArchivePaperKind{intake.ApplicationLetter, intake.ArchiveForm, intake.IDCards, intake.IncomeProof, intake.CheckAuthorisation} {
		if _, err := a.Intake.FilePaper(a.by, intake.FilePaperInput{ArchiveID: a.id, Kind: kind}); err != nil {
			return err
		}
	}
	_, err = a.Intake.Submit(a.by, intake.SubmitArchiveInput{ID: a.id, ExpectedVersion: now.Version, OwnerID: authz.From(a.by).MembershipID})
	return err
}

func (a *applying) giveBack(now *hardship.Archive) error {
	note := "请一次补齐以下材料"
	_, err := a.Intake.GiveBack(a.by, intake.ReturnArchiveInput{ID: a.id, ExpectedVersion: now.Version, Note: &note})
	return err
}

func (a *applying) startSurvey() error {
	now, err := a.read()
	if err != nil {
		return err
	}
	_, err = a.Intake.StartSurvey(a.by, intake.StepInput{ID: a.id, ExpectedVersion: now.Version})
	return err
}

func (a *applying) survey() error {
	now, err := a.read()
	if err != nil {
		return err
	}
	second, err := a.colleague(now)
	if err != nil {
		return err
	}
	_, err = a.Intake.FinishSurvey(a.by, intake.FinishSurveyInput{
		ID: a.id, ExpectedVersion: now.Version, SurveyedOn: clock.TodayCN(a.Clock), SurveyorID: authz.From(a.by).MembershipID, SecondID: &second,
		Informant: now.HeadName, Matches: true, HeadSigned: true, Conclusion: "家庭情况与申报一致，建议提交评议",
		Findings: []intake.SurveyFinding{
			{Section: intake.HousingSection, Text: "自有住房一套，家具陈旧"},
			{Section: intake.IncomeSection, Text: "主要靠一人工资，另有零星收入"},
			{Section: intake.NeedSection, Text: now.Wish},
		},
	})
	return err
}

// colleague goes along: somebody who may visit there and has no say in the decision.
func (a *applying) colleague(now *hardship.Archive) (id.ID, error) {
	var chair id.ID
	for _, st := range a.tenants {
		for _, p := range st.people {
			ctx := st.ctx[p.login]
			who := authz.From(ctx)
			switch {
			case who.TenantID != authz.From(a.by).TenantID || ctx == a.by:
			case who.Has(authz.UnionChair):
				chair = who.MembershipID
			case authz.Can(ctx, authz.VisitRecord, now.Resource()):
				return who.MembershipID, nil
			}
		}
	}
	if chair == id.Nil {
		return id.Nil, fmt.Errorf("nobody goes to %s", now.Number)
	}
	return chair, nil
}

// test confirms the means test while the household's facts may still change.
func (a *applying) test() error {
	now, err := a.read()
	if err != nil {
		return err
	}
	return a.testHousehold(a.by, now, a.area, true)
}

// check records that civil affairs have nothing against the household, and puts it on
// notice.
func (a *applying) check() error {
	now, err := a.read()
	if err != nil {
		return err
	}
	number := "青溪核〔2026〕118号"
	_, err = a.Intake.AnswerCheck(a.by, intake.AnswerCheckInput{
		ID: a.id, ExpectedVersion: now.Version, AnsweredOn: clock.TodayCN(a.Clock), Result: intake.CheckClear, DocumentNo: &number,
	})
	if err != nil {
		return err
	}
	_, err = a.Intake.FinishCheck(a.by, intake.StepInput{ID: a.id, ExpectedVersion: now.Version})
	return err
}

func (a *applying) appraise() error {
	now, err := a.read()
	if err != nil {
		return err
	}
	_, err = a.Intake.Appraise(a.by, intake.AppraiseArchiveInput{
		ID: a.id, ExpectedVersion: now.Version, HeldOn: clock.TodayCN(a.Clock), Present: 9, InFavour: 8, Against: 1,
		Minutes: "班组代表介绍家庭情况，与会人员逐项评议，同意上报核对。",
	})
	return err
}

// hardshipInput is an invented household as a form has it; the members stay at home.
func hardshipInput(h *roster.Household, st *stage) hardship.ArchiveInput {
	in := hardship.ArchiveInput{
		UnitID: st.units[h.Unit].ID, HeadName: h.Name, IDNumber: string(h.IDNumber), Category: hardship.Relative, Phone: &h.Phone, Address: &h.Address,
		Nation: &h.Nation, Employment: &h.Employment, IsMigrant: &h.IsMigrant, HasDisability: &h.HasDisability, HouseholdSize: h.Size,
		MainCause: hardship.Cause(h.MainCause), CauseNote: &h.CauseNote, Health: &h.Health, Wish: &h.Wish,
		IncomeYear: h.IncomeYear, RigidYear: h.RigidYear, BankName: &h.BankName, BankCard: &h.BankCard, BankAccountName: &h.BankAccountName,
		ParticularsInput: particulars(h),
	}
	return in
}

// particulars are the rest of the form.
func particulars(h *roster.Household) hardship.ParticularsInput {
	health, ok := dictionary.Find(dictionary.Health, h.Health)
	if !ok {
		health = "GENERAL"
	}
	stated := func(n dictionary.Name) *string { return new(h.Codes[n]) }
	in := hardship.ParticularsInput{
		Political: stated(dictionary.Political), Marriage: stated(dictionary.Marriage), RegisterType: stated(dictionary.Register),
		RegisterArea: new(string(h.IDNumber[:6])), HealthState: &health, UnitNature: stated(dictionary.UnitNature),
		EnterpriseState: stated(dictionary.EnterpriseState), Industry: stated(dictionary.Industry), WorkState: new("ON_POST"),
		WorkedSince: &h.WorkedSince, ModelWorker: stated(dictionary.ModelWorker), IncomeOwnMonth: h.IncomeOwnMonth,
		IncomeOtherYear: new(money.Fen(0)), Housing: stated(dictionary.Housing), HousingArea: h.HousingArea,
		MedicalInsurance: stated(dictionary.MedicalInsurance),
	}
	if h.IsMigrant {
		in.ContractSignedOn, in.ContractTerm = &h.WorkedSince, stated(dictionary.ContractTerm)
	}
	return in
}
