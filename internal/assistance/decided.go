package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

// decided follows the decision on an application in the deciding transaction.
func (s *Service) decided(ctx context.Context, tx db.Tx, d approval.Decided) error {
	p, err := s.concerned(ctx, tx, d.Subject.ID)
	if err != nil {
		return err
	}
	switch d.Outcome {
	case approval.Approved:
		return s.approve(ctx, tx, p, d.Reason)
	case approval.Returned:
		p.OutcomeNote = d.Reason
		return s.move(ctx, tx, p, Return, d.Reason)
	default:
		p.OutcomeNote = d.Reason
		return s.move(ctx, tx, p, Reject, d.Reason)
	}
}

// concerned is the application that something outside happened to, for a change.
func (s *Service) concerned(ctx context.Context, tx db.Tx, x id.ID) (*Application, error) {
	p, err := lockApplication(ctx, tx, x)
	if err != nil {
		return nil, err
	}
	p.seen, err = s.reader(ctx)
	return p, err
}

// approve holds the amount against the limits once more: a case decided meanwhile may
// have used what was left. Then the decision is undone, and who decides returns it.
func (s *Service) approve(ctx context.Context, tx db.Tx, p *Application, note string) error {
	own, err := p.open(p.seen.keys)
	if err != nil {
		return err
	}
	if p.LimitDecided, err = s.reckonWithin(ctx, tx, p, own, *p.Proposed); err != nil {
		return err
	}
	p.Approved, p.DecidedOn = p.Proposed, &p.seen.today
	if isService(p.Item) {
		return s.move(ctx, tx, p, Grant, note)
	}
	step := Approve
	if p.Urgent {
		step = ApproveUrgent
		if err := s.owePapers(ctx, tx, p); err != nil {
			return err
		}
	}
	if err := s.move(ctx, tx, p, step, note); err != nil {
		return err
	}
	return s.publish(ctx, tx, p)
}

// owePapers gives urgent aid the day by which its papers must be complete.
func (s *Service) owePapers(ctx context.Context, tx db.Tx, p *Application) error {
	there, err := papersOf(ctx, tx, p.ID)
	if err != nil || len(p.missing(there)) == 0 {
		return err
	}
	days, err := s.SettingsTx(ctx, tx)
	if err != nil {
		return err
	}
	due, err := s.workdays(ctx, days.UrgentDays)
	p.PapersDueOn = &due
	return err
}

// publish puts the household on public notice, with its name only if the head agreed.
func (s *Service) publish(ctx context.Context, tx db.Tx, p *Application) error {
	a, err := s.archives.AidedTx(ctx, tx, p.ArchiveID)
	if err != nil {
		return err
	}
	unit, err := unitName(ctx, tx, p.UnitID)
	if err != nil {
		return err
	}
	band := disclosure.BandOf(*p.Approved)
	_, err = s.disclosure.PublishTx(ctx, tx, disclosure.Publish{
		Subject: p.noticeSubject(), Kind: disclosure.KindApplication, UnitID: p.UnitID, UnitPath: p.UnitPath,
		Entry:     disclosure.Entry{Name: cn.MaskNameForNotice(a.HeadName), UnitName: unit, Item: string(p.Item), AmountBand: &band},
		Consented: s.mayName(a), BirthDate: a.BirthDate,
	})
	return err
}

func (s *Service) mayName(a *hardship.Archive) bool {
	return a.NoticeConsentUntil != nil && !a.NoticeConsentUntil.Before(s.today())
}

func (p *Application) noticeSubject() disclosure.Subject {
	return disclosure.Subject{Kind: id.Application, ID: p.ID}
}

// upheld is the reason of a refusal after an objection that was right.
const upheld = "公示异议成立"

// noticed follows the end of a notice. Urgent aid is decided already: that an objection
// was right is written into its history.
func (s *Service) noticed(ctx context.Context, tx db.Tx, e disclosure.Ended) error {
	p, err := s.concerned(ctx, tx, e.Subject.ID)
	if err != nil {
		return err
	}
	if p.State.decided() {
		if e.Outcome == disclosure.Upheld {
			return s.store(ctx, tx, p, string(Object), upheld)
		}
		return nil
	}
	if e.Outcome == disclosure.Upheld {
		p.OutcomeNote = upheld
		return s.move(ctx, tx, p, Reject, upheld)
	}
	return s.move(ctx, tx, p, Clear, "")
}

// objected follows an objection that stops the clock of a notice or starts it anew.
func (s *Service) objected(ctx context.Context, tx db.Tx, o disclosure.Objected) error {
	p, err := s.concerned(ctx, tx, o.Subject.ID)
	if err != nil || p.State.decided() {
		return err
	}
	if o.Renoticed {
		return s.move(ctx, tx, p, Renotice, "")
	}
	return s.move(ctx, tx, p, Object, "")
}
