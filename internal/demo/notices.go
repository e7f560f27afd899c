package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// board is what a union of the demo has on its notice board.
type board struct {
	union, contact, objection string
}

var boards = []board{
	{"machine", "集团工会生活保障部（办公楼 312 室），电话 0871-6550-0312", "公示对象配偶在外有固定经营收入，请核实家庭收入情况。"},
	{"transit", "公司工会权益部（调度楼 2 楼），电话 0871-6550-0208", "该职工去年已调入管理岗位，请核实工资收入。"},
}

// notices tells of results that were announced: one notice is over, one runs and has an
// objection, one hangs inside the unit for those who did not consent, one begins on the
// next working day.
func (d *director) notices(now time.Time) error {
	for _, b := range boards {
		st := d.tenants[b.union]
		d.Progress("demo: notices of " + st.name)
		if err := d.fillBoard(st, b, now); err != nil {
			return fmt.Errorf("notices of %s: %w", st.name, err)
		}
	}
	d.Clock.Set(now)
	return nil
}

func (d *director) fillBoard(st *stage, b board, now time.Time) error {
	officer := st.as(authz.UnionOfficer)
	off, err := d.Org.Holidays(officer)
	if err != nil {
		return err
	}
	today := clock.DateOf(now)
	named, err := d.archivesFor(officer, true, 9)
	if err != nil {
		return err
	}
	unnamed, err := d.archivesFor(officer, false, 2)
	if err != nil {
		return err
	}
	begun := func(workdaysAgo int) clock.Date {
		first, _ := off.AddWorkdays(today.AddDays(1), -workdaysAgo)
		return first
	}
	over := begun(20)
	d.announceOn(over)
	notice, err := d.announce(officer, st, named[:len(named)/3], true)
	if err == nil {
		err = d.nameContact(officer, notice, b.contact)
	}
	if err == nil {
		err = d.letEnd(officer, over, now)
	}
	if err != nil {
		return err
	}
	running := begun(3)
	d.announceOn(running)
	if notice, err = d.announce(officer, st, named[len(named)/3:2*len(named)/3], true); err != nil {
		return err
	}
	if _, err := d.announce(officer, st, unnamed, false); err != nil {
		return err
	}
	d.Clock.Set(running.Start().Add(15 * time.Hour))
	_, err = d.Disclosure.Object(officer, st.uscc, notice, disclosure.PublicObjection{Seq: 1, Text: b.objection}, here.IP)
	if err != nil {
		return err
	}
	d.Clock.Set(now)
	_, err = d.announce(officer, st, named[2*len(named)/3:], true)
	return err
}

// announceOn sets the clock so that what is announced begins on a working day.
func (d *director) announceOn(first clock.Date) {
	d.Clock.Set(first.AddDays(-1).Start().Add(15 * time.Hour))
}

// archivesFor are at most n archives whose heads did, or did not, agree to be named.
func (d *director) archivesFor(officer context.Context, consent bool, n int) ([]*hardship.Archive, error) {
	c, err := d.Hardship.Archives(officer, &hardship.ArchiveFilter{NoticeConsent: &consent}, hardship.ByNumber, page.Args{First: &n})
	if err != nil {
		return nil, err
	}
	out := make([]*hardship.Archive, len(c.Edges))
	for i, e := range c.Edges {
		out[i] = e.Node
	}
	return out, nil
}

// announce puts archives on one notice of the whole union and answers it.
func (d *director) announce(officer context.Context, st *stage, archives []*hardship.Archive, consented bool) (notice id.ID, err error) {
	root := st.units[""]
	for _, a := range archives {
		units, err := d.Org.UnitsByID(officer, []id.ID{a.UnitID})
		if err != nil {
			return id.Nil, err
		}
		err = d.DB.InTenant(officer, func(ctx context.Context, tx db.Tx) error {
			e, err := d.Disclosure.PublishTx(ctx, tx, disclosure.Publish{
				Subject: disclosure.Subject{Kind: id.Archive, ID: a.ID}, Kind: disclosure.KindResult, UnitID: root.ID, UnitPath: root.Path,
				Entry:     disclosure.Entry{Name: cn.MaskNameForNotice(a.HeadName), UnitName: units[a.UnitID].Name, Item: string(a.Category)},
				Consented: consented, BirthDate: a.BirthDate,
			})
			if err == nil {
				notice = e.NoticeID
			}
			return err
		})
		if err != nil {
			return id.Nil, err
		}
	}
	return notice, nil
}

func (d *director) nameContact(officer context.Context, notice id.ID, contact string) error {
	_, err := d.Disclosure.UpdatePublicNotice(officer, disclosure.UpdatePublicNoticeInput{ID: notice, ExpectedVersion: 1, Contact: &contact})
	return err
}

// letEnd tells the time until the notice that began on a day is over.
func (d *director) letEnd(officer context.Context, first clock.Date, now time.Time) error {
	for day := first; day.Start().Before(now); day = day.AddDays(1) {
		d.Clock.Set(day.Start())
		if _, err := d.Jobs.RunDueAsOf(officer, d.Clock.Now(), maxJobs); err != nil {
			return err
		}
	}
	return nil
}
