package demo

import (
	"context"
	"encoding/hex"
	"fmt"
	"math"
	"time"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/assistance/feedback"
	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/page"
)

// scene is one application of the demo and how far it has come.
type scene struct {
	union   string
	daysAgo int
	form    func(today clock.Date) assistance.Form
	origin  assistance.Origin
	until   assistance.ApplicationState
	signed  int // steps of the route that were approved, of one that is decided yet
}

// scenes tell of a week at the desk: a draft to complete, one to accept, one that waits
// for papers, one to verify, some to decide at the station and by the chair, one on
// notice, urgent aid that owes its papers, one that the household has, one that is
// closed with a complaint, and something of every item.
var scenes = []scene{
	{"machine", 6, surgery, assistance.FromPaper, assistance.Notice, 0},
	{"machine", 5, fire, assistance.FromUnit, assistance.Approved, 0},
	{"machine", 4, winter, assistance.FromPaper, assistance.UnderReview, 1},
	{"machine", 3, dialysis, assistance.FromPaper, assistance.Accepted, 0},
	{"machine", 2, surgery, assistance.FromPaper, assistance.NeedMore, 0},
	{"machine", 1, winter, assistance.FromUnit, assistance.Submitted, 0},
	{"machine", 0, dialysis, assistance.FromPaper, assistance.Draft, 0},
	{"machine", 9, fire, assistance.FromUnit, assistance.Feedback, 0},
	{"machine", 10, fire, assistance.FromPaper, assistance.Closed, 0},
	{"machine", 2, winter, assistance.FromPaper, assistance.UnderReview, 0},
	{"machine", 3, surgery, assistance.FromUnit, assistance.UnderReview, 1},
	{"machine", 4, arrears, assistance.FromPaper, assistance.Accepted, 0},
	{"machine", 3, retraining, assistance.FromPaper, assistance.UnderReview, 1},
	{"machine", 2, newPost, assistance.FromPaper, assistance.Submitted, 0},
	{"machine", 1, quilts, assistance.FromUnit, assistance.Approved, 0},
	{"machine", 2, hearingAid, assistance.FromPaper, assistance.UnderReview, 0},
	{"machine", 1, counselling, assistance.FromUnit, assistance.Submitted, 0},
	{"transit", 2, winter, assistance.FromPaper, assistance.Submitted, 0},
	{"transit", 1, surgery, assistance.FromUnit, assistance.Notice, 0},
	{"textile", 1, winter, assistance.FromPaper, assistance.Submitted, 0},
}

func surgery(today clock.Date) assistance.Form {
	return assistance.Form{
		Item: limit.Medical, Reason: new("本人做了心脏搭桥手术，自付费用较高，爱人在家照顾，家里只有一份收入。"), Asked: new(money.Fen(600_000)),
		Medical: &assistance.Medical{
			Illness: "冠心病", Total: 8_650_000, Reimbursed: 5_930_000, OtherInsurance: 400_000,
			Stays: []assistance.Stay{{Hospital: "云岭市第一人民医院", AdmittedOn: today.AddDays(-70), DischargedOn: today.AddDays(-52)}},
		},
	}
}

func dialysis(today clock.Date) assistance.Form {
	return assistance.Form{
		Item: limit.Medical, Reason: new("每周透析三次，医保报销后每月仍需自付两千多元。"), Asked: new(money.Fen(800_000)),
		Medical: &assistance.Medical{
			Illness: "终末期肾病", Total: 9_120_000, Reimbursed: 6_640_000,
			Stays: []assistance.Stay{
				{Hospital: "青溪区人民医院", AdmittedOn: today.AddDays(-120), DischargedOn: today.AddDays(-111)},
				{Hospital: "青溪区人民医院", AdmittedOn: today.AddDays(-40), DischargedOn: today.AddDays(-34)},
			},
		},
	}
}

func winter(clock.Date) assistance.Form {
	return assistance.Form{Item: limit.Living, Reason: new("入冬后取暖和吃药开支增加，日常生活难以维持。"), Asked: new(money.Fen(300_000))}
}

func fire(today clock.Date) assistance.Form {
	return assistance.Form{
		Item: limit.Temp, Urgent: new(true), Reason: new("厨房失火，家具和过冬衣物被烧毁，一家三口暂住亲戚家。"), Asked: new(money.Fen(500_000)),
		OccurredOn: new(today.AddDays(-2)), Temporary: &assistance.Temporary{Mishap: assistance.MishapDisaster, Cost: 4_200_000, Compensated: 600_000},
	}
}

// aid plays the scenes, each for a household of its own.
func (d *director) aid(now time.Time) error {
	if err := d.limits(now); err != nil {
		return err
	}
	played := map[string]int{}
	for _, s := range scenes {
		st := d.tenants[s.union]
		if played[s.union] == 0 {
			d.Progress("demo: applications of " + st.name)
		}
		d.Clock.Set(atWork(now, s.daysAgo, played[s.union]))
		if err := d.play(st, s, played[s.union]); err != nil {
			return fmt.Errorf("application %d of %s: %w", played[s.union]+1, s.union, err)
		}
		played[s.union]++
	}
	d.Clock.Set(now)
	return nil
}

// atWork is the morning of some days ago, a few minutes later for each that came before.
func atWork(now time.Time, daysAgo, before int) time.Time {
	at := clock.DateOf(now).AddDays(-daysAgo).Start().Add(9*time.Hour + time.Duration(before)*13*time.Minute)
	if at.After(now) {
		return now
	}
	return at
}

// limits are kept by the larger unions; the textile mill has not begun with them.
func (d *director) limits(now time.Time) error {
	from := clock.Date{Year: clock.DateOf(now).Year, Month: time.January, Day: 1}
	for _, union := range []string{"machine", "transit"} {
		_, err := d.Assistance.AdoptLimitExamples(d.tenants[union].as(authz.TenantAdmin), assistance.AdoptLimitExamplesInput{EffectiveFrom: from})
		if err != nil {
			return fmt.Errorf("limits of %s: %w", union, err)
		}
	}
	return nil
}

// play takes an application for the n-th active household as far as the scene goes.
func (d *director) play(st *stage, s scene, n int) error {
	officer, size := st.as(authz.UnionOfficer), n+1
	list, err := d.Hardship.Archives(officer, &hardship.ArchiveFilter{States: []hardship.ArchiveState{hardship.Active}}, hardship.ByNumber, page.Args{First: &size})
	if err != nil || len(list.Edges) < size {
		return err
	}
	out, err := d.Assistance.DraftApplication(officer, assistance.DraftApplicationInput{
		ArchiveID: list.Edges[n].Node.ID, Origin: s.origin, Form: s.form(clock.TodayCN(d.Clock)),
	})
	if err != nil || s.until == assistance.Draft {
		return err
	}
	p := out.Application
	if !p.Urgent && len(p.RequiredPapers()) > 0 {
		if p, err = d.filePapers(officer, p); err != nil {
			return err
		}
	}
	if out, err = d.Assistance.SubmitApplication(officer, named(p)); err != nil {
		return err
	}
	return d.goOn(st, out.Application, s)
}

func named(p *assistance.Application) assistance.Named {
	return assistance.Named{ID: p.ID, ExpectedVersion: p.Version}
}

func (d *director) filePapers(officer context.Context, p *assistance.Application) (*assistance.Application, error) {
	in := assistance.AddApplicationPapersInput{ID: p.ID, ExpectedVersion: p.Version}
	for _, kind := range p.RequiredPapers() {
		in.Papers = append(in.Papers, assistance.PaperInput{Kind: kind})
	}
	out, err := d.Assistance.AddApplicationPapers(officer, in)
	if err != nil {
		return nil, err
	}
	return out.Application, nil
}

// goOn is what happens to an application that was handed in.
func (d *director) goOn(st *stage, p *assistance.Application, s scene) error {
	officer, until := st.as(authz.UnionOfficer), s.until
	switch until {
	case assistance.Submitted:
		return nil
	case assistance.NeedMore:
		_, err := d.Assistance.AskForMore(officer, assistance.AskForMoreInput{
			ID: p.ID, ExpectedVersion: p.Version, Papers: []assistance.Paper{assistance.IncomeProof}, Note: "请补交爱人近三个月的收入证明。",
		})
		return err
	}
	out, err := d.Assistance.AcceptApplication(officer, named(p))
	if err != nil || until == assistance.Accepted {
		return err
	}
	p = out.Application
	_, err = d.Assistance.ForwardApplication(officer, assistance.ForwardApplicationInput{
		ID: p.ID, ExpectedVersion: p.Version, Amount: *p.Asked, Opinion: "已入户核实，情况属实，建议救助。",
	})
	if err != nil {
		return err
	}
	if until == assistance.UnderReview {
		return d.agree(st, p, s.signed)
	}
	if err := d.agree(st, p, math.MaxInt); err != nil || until == assistance.Notice || until == assistance.Approved {
		return err
	}
	return d.after(st, p, until)
}

// after is what follows a decision: the household has the aid, rates it, and complains
// about something else.
func (d *director) after(st *stage, p *assistance.Application, until assistance.ApplicationState) error {
	officer := st.as(authz.UnionOfficer)
	now, err := d.Assistance.ApplicationDetail(officer, p.ID)
	if err != nil {
		return err
	}
	_, err = d.Assistance.PayApplication(st.as(authz.Finance), assistance.PayApplicationInput{
		ID: p.ID, ExpectedVersion: now.Application.Version, PaidOn: clock.TodayCN(d.Clock), Note: "救助金已打入职工本人银行卡",
	})
	if err != nil || until == assistance.Feedback {
		return err
	}
	_, err = d.Feedback.GiveFeedback(officer, feedback.GiveFeedbackInput{
		ApplicationID: p.ID, Source: feedback.FromPhone, Score: 4, Comment: new("钱到得很快，就是材料跑了两趟。"),
	})
	if err != nil {
		return err
	}
	_, err = d.Feedback.FileComplaint(officer, feedback.FileComplaintInput{
		ApplicationID: p.ID, Source: feedback.FromPhone, Text: "第一次去交材料时没有一次说清楚要哪些，白跑了一趟。",
	})
	return err
}

// agree has those on the route of an application approve it, at most so many.
func (d *director) agree(st *stage, p *assistance.Application, steps int) error {
	for range steps {
		c, err := d.Approval.CaseOf(st.as(authz.UnionChair), p.ID)
		if err != nil || c.State != approval.Pending {
			return err
		}
		_, err = d.Approval.Decide(st.as(c.StepRole), approval.DecideApprovalInput{
			CaseID: c.ID, Step: c.Step, ContentHash: hex.EncodeToString(c.ContentHash), Verdict: approval.Approve, Note: new("情况属实，同意按审核金额救助。"),
		})
		if err != nil {
			return err
		}
	}
	return nil
}
