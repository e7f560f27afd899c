package demo

import (
	"context"
	"encoding/hex"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/change"
	"github.com/nuanxin/nuanxin/internal/hardship/exit"
	"github.com/nuanxin/nuanxin/internal/hardship/handover"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// lives tells of households that changed: a son who left home and another who wants to,
// one that got over the line and is called back, one that fell back; one whose exit is on
// notice, and one whose exit the chair is to decide; one that moves to another union; and
// two that ended long ago.
func (d *director) lives(now time.Time) error {
	for i, union := range []string{"machine", "transit", "textile"} {
		l := &life{director: d, st: d.tenants[union], g: newGenerator(uint64(200+i), d.tenants[union].area, clock.DateOf(now))}
		l.officer, l.chair = l.st.as(authz.UnionOfficer), l.st.as(authz.UnionChair)
		stories := []func(time.Time) error{l.wantsToSplit, l.leaves}
		if union == "machine" {
			stories = append(stories, l.hasSplit, l.isWatched, l.fellBack, l.mayLeave, l.wasKept)
		}
		if union == "textile" {
			stories = append(stories, l.moves)
		}
		for _, tell := range stories {
			if err := tell(now); err != nil {
				return fmt.Errorf("lives of %s: %w", l.st.name, err)
			}
		}
	}
	d.Clock.Set(now)
	return nil
}

// life is what happens to households of one union.
type life struct {
	*director
	st             *stage
	g              *generator
	officer, chair context.Context
}

// family files a household with a wife, a grown-up son and a daughter at school.
func (l *life) family(on time.Time) (*hardship.Archive, error) {
	l.Clock.Set(on)
	in := hardshipInput(l.g.household(leaves(l.st)[0]), l.st)
	in.HouseholdSize = 4
	for _, m := range []struct {
		relation string
		age      int
		male     bool
		status   string
	}{{"妻子", 46, false, "无业"}, {"儿子", 24, true, "在岗"}, {"女儿", 11, false, "小学"}} {
		number := string(l.g.resident(m.age, m.male))
		in.Members = append(in.Members, hardship.HouseholdPersonInput{
			Name: l.g.named(l.g.surname()), Relation: m.relation, IDNumber: &number, Status: &m.status,
		})
	}
	out, err := l.Hardship.Create(l.officer, in)
	if err != nil {
		return nil, err
	}
	return out.Archive, nil
}

func (l *life) askForSplit(a *hardship.Archive) (*change.ArchiveChange, error) {
	people, err := l.Hardship.PersonsOf(l.officer, []id.ID{a.ID})
	if err != nil {
		return nil, err
	}
	out, err := l.Change.ProposeSplit(l.officer, change.ProposeSplitInput{
		ID: a.ID, ExpectedVersion: a.Version, PersonID: people[a.ID][1].ID, Kin: []hardship.Kin{}, Reason: "儿子已婚，另立门户",
	})
	if err != nil {
		return nil, err
	}
	return out.Change, nil
}

func (l *life) wantsToSplit(now time.Time) error {
	a, err := l.family(now.AddDate(0, -6, 0))
	if err != nil {
		return err
	}
	l.Clock.Set(now.AddDate(0, 0, -1))
	_, err = l.askForSplit(a)
	return err
}

func (l *life) hasSplit(now time.Time) error {
	a, err := l.family(now.AddDate(0, -6, 0))
	if err != nil {
		return err
	}
	l.Clock.Set(now.AddDate(0, 0, -8))
	c, err := l.askForSplit(a)
	if err != nil {
		return err
	}
	l.Clock.Set(now.AddDate(0, 0, -7))
	opinion := "户口已分立，同意"
	_, err = l.Change.Review(l.chair, change.ReviewArchiveChangeInput{ID: c.ID, ExpectedVersion: c.Version, Approve: true, Opinion: &opinion})
	return err
}

func (l *life) isWatched(now time.Time) error {
	_, err := l.watched(now.AddDate(0, -7, 0), true)
	return err
}

func (l *life) fellBack(now time.Time) error {
	a, err := l.watched(now.AddDate(0, -5, 0), false)
	if err != nil {
		return err
	}
	l.Clock.Set(now.AddDate(0, 0, -3))
	opinion := "孩子住院，自付医疗费超出家庭承受能力"
	_, err = l.Exit.Relapse(l.officer, intake.StepInput{ID: a.ID, ExpectedVersion: a.Version, Opinion: &opinion})
	return err
}

// recheck files a household and calls it up three weeks later.
func (l *life) recheck(from time.Time) (*hardship.Archive, error) {
	a, err := l.family(from)
	if err != nil {
		return nil, err
	}
	l.Clock.Set(from.AddDate(0, 0, 20))
	return a, l.DB.InTenant(l.officer, func(ctx context.Context, tx db.Tx) error {
		return l.Intake.CallReviewTx(ctx, tx, a.ID, "收入变化，提前复核")
	})
}

func (l *life) leaves(now time.Time) error {
	a, err := l.recheck(now.AddDate(0, -3, 0))
	if err != nil {
		return err
	}
	l.Clock.Set(now.AddDate(0, 0, -1))
	return l.proposeExit(a.ID)
}

func (l *life) mayLeave(now time.Time) error {
	a, err := l.recheck(now.AddDate(0, -3, 0))
	if err != nil {
		return err
	}
	return l.published(a.ID)
}

// watched is a household that left hardship and was called back after two months.
func (l *life) watched(from time.Time, stable bool) (*hardship.Archive, error) {
	a, err := l.recheck(from)
	if err != nil {
		return nil, err
	}
	if err := l.leave(a.ID); err != nil {
		return nil, err
	}
	l.Clock.Set(from.AddDate(0, 2, 20))
	situation := "配偶已就业，收入稳定"
	if !stable {
		situation = "孩子生病，支出增加"
	}
	_, err = l.Intake.CallBack(l.officer, intake.CallBackInput{
		ID: a.ID, CalledOn: clock.TodayCN(l.Clock), Way: intake.ByPhone, Situation: situation, Stable: stable,
	})
	if err != nil {
		return nil, err
	}
	return l.Hardship.ArchiveByID(l.officer, a.ID)
}

// moves is a worker of the textile mill who works at the machine works now: the archive is
// packed and offered, and the machine works are to answer.
func (l *life) moves(now time.Time) error {
	a, err := l.family(now.AddDate(0, -9, 0))
	if err != nil {
		return err
	}
	l.Clock.Set(now.AddDate(0, 0, -2))
	_, err = l.Hardship.GiveConsent(l.officer, hardship.GiveConsentInput{
		ArchiveID: a.ID, Purpose: hardship.ForTransfer, TextVersion: "2026-1", Channel: "paper", SignedOn: clock.TodayCN(l.Clock),
	})
	if err != nil {
		return err
	}
	issued := clock.TodayCN(l.Clock).AddMonths(-2)
	for _, kind := range []intake.ArchivePaperKind{intake.IDCards, intake.HouseholdRegister, intake.IncomeProof} {
		if _, err := l.Intake.FilePaper(l.officer, intake.FilePaperInput{ArchiveID: a.ID, Kind: kind, IssuedOn: &issued}); err != nil {
			return err
		}
	}
	machine, _ := tenant.From(l.tenants["machine"].as(authz.UnionOfficer))
	x, err := l.Handover.Propose(l.officer, handover.ProposeHandoverInput{
		ID: a.ID, ExpectedVersion: a.Version, ReceiverID: machine, Reason: "纺纱车间关停，本人已到重机集团就业",
	})
	if err != nil {
		return err
	}
	l.Clock.Set(now.AddDate(0, 0, -1))
	_, err = l.Handover.Review(l.chair, handover.ReviewHandoverInput{ID: x.Handover.ID, ExpectedVersion: x.Handover.Version, Approve: true})
	return err
}

// leave lets a re-checked household go the whole way out: found, published, approved.
func (l *life) leave(x id.ID) error {
	if err := l.published(x); err != nil {
		return err
	}
	exits, err := l.Exit.ExitsOf(l.officer, []id.ID{x})
	if err != nil {
		return err
	}
	c, err := l.Approval.CaseOf(l.chair, exits[x][0].ID)
	if err != nil {
		return err
	}
	_, err = l.Approval.Decide(l.chair, approval.DecideApprovalInput{
		CaseID: c.ID, Step: c.Step, ContentHash: hex.EncodeToString(c.ContentHash), Verdict: approval.Approve,
	})
	return err
}

// published lets the notice about an exit pass without objection.
func (l *life) published(x id.ID) error {
	if err := l.proposeExit(x); err != nil {
		return err
	}
	from := l.Clock.Now()
	return l.letEnd(l.officer, clock.DateOf(from).AddDays(1), from.AddDate(0, 0, 16))
}

// proposeExit says that the aid has helped: the five guarantees are there.
func (l *life) proposeExit(x id.ID) error {
	a, err := l.Hardship.ArchiveByID(l.officer, x)
	if err != nil {
		return err
	}
	found := map[exit.ExitCondition]string{
		exit.Medical: "全家参加基本医疗保险和职工互助保障", exit.Employment: "配偶已在物业公司就业，合同两年", exit.Schooling: "女儿就读公办小学",
		exit.Housing: "自有住房，已完成安全鉴定", exit.Security: "按月缴纳社会保险", exit.AidGiven: "生活救助和技能培训已落实", exit.LocalRules: "连续六个月收入高于当地边缘标准",
	}
	in := exit.ProposeArchiveExitInput{
		ID: x, ExpectedVersion: a.Version, Cause: exit.Relieved, Note: "配偶就业，帮扶措施已落实",
		Meeting: &exit.ExitMeeting{HeldOn: clock.TodayCN(l.Clock), Present: 9, InFavour: 8, Minutes: "到会人员核对了五项保障的凭证，同意该户解困退出。"},
	}
	for _, c := range exit.Conditions(exit.Relieved) {
		in.Findings = append(in.Findings, exit.ExitFinding{Condition: c, Verdict: exit.Met, Evidence: found[c]})
	}
	_, err = l.Exit.Propose(l.officer, in)
	return err
}
