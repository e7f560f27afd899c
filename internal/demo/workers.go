package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/worker"
)

// workers are people with a phone: one whose archive is on file and whose aid was
// approved, one whose application was given back for papers, one in the middle of the
// form, one who waits to be let in, and in the next union one who has handed in.
func (d *director) workers(now time.Time) error {
	machine, transit := d.tenants["machine"], d.tenants["transit"]
	d.Progress("demo: workers on the phone")
	d.Clock.Set(now.AddDate(0, 0, -9))
	if err := d.aided(machine, "machine.worker"); err != nil {
		return fmt.Errorf("machine.worker: %w", err)
	}
	for i, w := range []struct {
		st    *stage
		until hardship.ArchiveState
	}{{machine, hardship.Returned}, {machine, hardship.Draft}, {transit, hardship.Submitted}} {
		d.Clock.Set(now.AddDate(0, 0, -5))
		g := newGenerator(uint64(900+i), w.st.area, clock.DateOf(now))
		if err := d.selfApplied(w.st, g, w.until); err != nil {
			return fmt.Errorf("worker %d: %w", i+1, err)
		}
	}
	d.Clock.Set(now.Add(-20 * time.Hour))
	_, err := d.asked(machine, newGenerator(910, machine.area, clock.DateOf(now)).household(leaves(machine)[1]))
	d.Clock.Set(now)
	return err
}

// asked is somebody on the public page who wants to be let in.
func (d *director) asked(st *stage, h *roster.Household) (link string, err error) {
	return d.Worker.Join(context.Background(), st.uscc, worker.JoinRequest{
		Name: h.Name, IDNumber: string(h.IDNumber), Phone: h.Phone, Unit: h.Unit, WorkNumber: "G" + h.Phone[7:],
	}, here.IP)
}

// aided lets the head of the archive in for whom aid was approved first.
func (d *director) aided(st *stage, login string) error {
	officer, one := st.as(authz.UnionOfficer), 1
	helped, err := d.Assistance.Applications(officer, &assistance.ApplicationFilter{
		States: []assistance.ApplicationState{assistance.Approved},
	}, page.Args{First: &one})
	if err != nil || len(helped.Edges) == 0 {
		return err
	}
	p := helped.Edges[0].Node
	opened, err := d.Worker.OpenWorkerAccess(officer, worker.OpenWorkerAccessInput{ArchiveID: p.ArchiveID, Login: &login})
	if err != nil {
		return err
	}
	return d.joinWorker(st, login, p.HeadName, member.TokenOf(opened.Link))
}

// selfApplied is somebody who asked on the public page, was let in, and filled in the
// form on the phone as far as the story goes.
func (d *director) selfApplied(st *stage, g *generator, until hardship.ArchiveState) error {
	h := g.household(leaves(st)[0])
	me, err := d.admitted(st, h)
	if err != nil {
		return err
	}
	save := worker.SaveOwnDraftInput{Step: 2, Form: worker.OwnForm{Household: &worker.HouseholdStep{
		Phone: h.Phone, Address: h.Address, Nation: h.Nation, Employment: h.Employment, IsMigrant: h.IsMigrant, HasDisability: h.HasDisability,
		Members: []worker.Relative{},
	}}}
	if err := d.Worker.SaveOwnDraft(me, save); err != nil || until == hardship.Draft {
		return err
	}
	save = worker.SaveOwnDraftInput{ExpectedVersion: 1, Step: 4, Form: worker.OwnForm{
		Money: &worker.MoneyStep{IncomeYear: h.IncomeYear, RigidYear: h.RigidYear, BankName: h.BankName, BankCard: h.BankCard},
		Need:  &worker.NeedStep{MainCause: hardship.Cause(h.MainCause), OtherCauses: []hardship.Cause{}, CauseNote: h.CauseNote, Health: h.Health, Wish: h.Wish},
		Papers: &worker.PapersStep{
			Papers: []worker.StatedPaper{}, Declared: true, Consents: []hardship.ConsentPurpose{hardship.ForArchive, hardship.ForCheckAuth, hardship.ForNotice},
		},
	}}
	if err := d.Worker.SaveOwnDraft(me, save); err != nil {
		return err
	}
	if err := d.Worker.SubmitOwnDraft(me, worker.SubmitOwnDraftInput{ExpectedVersion: 2}); err != nil || until == hardship.Submitted {
		return err
	}
	home, err := d.Worker.Home(me)
	if err != nil {
		return err
	}
	d.Clock.Set(d.Clock.Now().AddDate(0, 0, 1))
	note := "请一次补齐以下材料，拍照上传即可"
	_, err = d.Intake.GiveBack(st.as(authz.UnionOfficer), intake.ReturnArchiveInput{ID: home.Archive.ID, ExpectedVersion: home.Archive.Version, Note: &note})
	return err
}

// admitted asks on the public page, is accepted by an officer, and sets a password.
func (d *director) admitted(st *stage, h *roster.Household) (context.Context, error) {
	link, err := d.asked(st, h)
	if err != nil {
		return nil, err
	}
	officer := st.as(authz.UnionOfficer)
	waiting, err := d.Worker.Accesses(officer)
	if err != nil {
		return nil, err
	}
	_, err = d.Worker.AcceptWorker(officer, worker.AcceptWorkerInput{ID: waiting[0].ID, ExpectedVersion: waiting[0].Version, UnitID: st.units[h.Unit].ID})
	if err != nil {
		return nil, err
	}
	if err := d.joinWorker(st, h.Phone, h.Name, member.TokenOf(link)); err != nil {
		return nil, err
	}
	return st.ctx[h.Phone], nil
}

func (d *director) joinWorker(st *stage, login, name, token string) error {
	p := person{login: login, name: name, roles: []authz.Role{authz.Worker}}
	ctx := audit.WithActor(st.as(authz.UnionOfficer), audit.Actor{Name: name})
	return d.join(ctx, st, p, token)
}
