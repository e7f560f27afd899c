package intake

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// dailyTask calls archives up for their re-check, reminds of what ends and tells about what
// is overdue, every morning.
var dailyTask = jobs.NewTask[dailyPayload]("hardship.daily", jobs.Options{Priority: jobs.Background})

type dailyPayload struct{}

// overdueTask tells those who oversee a federation how many archives of one of its unions
// stay overdue. Its jobs are made by app.report_overdue, since they belong to another tenant
// than the union's.
var overdueTask = jobs.NewTask[overduePayload]("hardship.overdue_union", jobs.Options{})

type overduePayload struct {
	Union    string `json:"union"`
	Archives int    `json:"archives"`
	What     string `json:"what,omitempty"`
}

// copiesBehind is what a federation is told of other than overdue archives.
const copiesBehind = "copies"

const (
	// batch bounds the archives of one transaction.
	batch = 200
	// graceDays is how many working days an owner has before the superior is told.
	graceDays = 3
	// patienceDays is how many the superior has before the federation above is told.
	patienceDays = 5
	// overdueDesk shows what is overdue.
	overdueDesk = "/archives?state=SUBMITTED,SURVEYING,UNIT_REVIEW,CHECKING,OBJECTION,PENDING_APPROVAL,RETURNED,REVIEW_DUE,LEAVING,EXITED,MONITORING"
	reviewDesk  = "/archives?state=REVIEW_DUE"
)

// Register adds the handlers of the capability's tasks.
func (s *Service) Register(r *jobs.Registry) {
	jobs.Handle(r, dailyTask, s.daily)
	jobs.Handle(r, overdueTask, s.tellOverseers)
	jobs.Handle(r, recountTask, s.recountNext)
	jobs.Handle(r, handoverTask, s.handOver)
}

// PlantTx begins the daily round of the tenant of ctx. Calling it again on the same day
// changes nothing.
func (s *Service) PlantTx(ctx context.Context, tx db.Tx) error {
	morning := s.today().AddDays(1)
	_, err := dailyTask.Enqueue(ctx, tx, dailyPayload{}, jobs.At(morning.Start().Add(notify.OfficeOpens)), jobs.Dedup(morning.String()))
	return err
}

// daily is the handler of dailyTask: one batch, and at the end the next morning.
func (s *Service) daily(ctx context.Context, tx db.Tx, job *jobs.Job, _ dailyPayload) error {
	days, err := s.calendar.Holidays(ctx)
	if err != nil {
		return err
	}
	today := s.today()
	longer, _ := days.AddWorkdays(today, -lateness(toldSuperior))
	longest, _ := days.AddWorkdays(today, -lateness(toldFederation))
	rounds, err := s.reminders(ctx, tx, days, today)
	if err != nil {
		return err
	}
	for _, round := range s.rounds {
		rounds = append(rounds, func() (int, error) { return round(ctx, tx, today, batch) })
	}
	more := false
	for _, round := range append(rounds,
		func() (int, error) { return s.callReviews(ctx, tx, days, today) },
		func() (int, error) { return s.callDisposals(ctx, tx, today) },
		func() (int, error) { return s.tellLate(ctx, tx, today, toldOwner) },
		func() (int, error) { return s.tellLate(ctx, tx, longer, toldSuperior) },
		func() (int, error) { return s.tellLate(ctx, tx, longest, toldFederation) },
	) {
		n, err := round()
		if err != nil {
			return err
		}
		more = more || n == batch
	}
	if more {
		return job.Continue(dailyPayload{})
	}
	if err := s.recountAllTx(ctx, tx, jobs.Dedup(today.String())); err != nil {
		return err
	}
	return s.PlantTx(ctx, tx)
}

// lateness is how many working days after the due day a level is told.
func lateness(level int) int {
	switch level {
	case toldSuperior:
		return graceDays
	case toldFederation:
		return graceDays + patienceDays
	default:
		return 0
	}
}

// callReviews sets the archives whose yearly re-check is due to REVIEW_DUE.
func (s *Service) callReviews(ctx context.Context, tx db.Tx, days calendar.Holidays, today clock.Date) (int, error) {
	settings, err := settingsTx(ctx, tx)
	if err != nil {
		return 0, err
	}
	due, err := forReview(ctx, tx, today.AddMonths(-settings.RecheckMonths).AddDays(1).Start(), today, batch)
	if err != nil {
		return 0, err
	}
	var rows []lateRow
	for _, x := range due {
		a, err := s.archives.LockSubjectTx(ctx, tx, x)
		if err != nil {
			return 0, err
		}
		at, err := s.station(ctx, tx, a, days)
		if err != nil {
			return 0, err
		}
		if err := s.step(ctx, tx, at, hardship.CallReview, ""); err != nil {
			return 0, err
		}
		rows = append(rows, lateRow{ArchiveID: a.ID, OwnerID: a.OwnerID, UnitPath: a.UnitPath})
	}
	return len(due), s.tellCounts(ctx, tx, rows, toldOwner, notify.KindArchiveReviewDue, reviewDesk)
}

// tellLate tells one level about archives that were due before the day.
func (s *Service) tellLate(ctx context.Context, tx db.Tx, day clock.Date, level int) (int, error) {
	late, err := lateBefore(ctx, tx, day, level-1, batch)
	if err != nil || len(late) == 0 {
		return 0, err
	}
	ids := make([]id.ID, len(late))
	for i, r := range late {
		ids[i] = r.ArchiveID
	}
	if err := setTold(ctx, tx, ids, level); err != nil {
		return 0, err
	}
	if level == toldFederation {
		return len(late), reportOverdue(ctx, tx, len(late), "")
	}
	kind := notify.KindArchiveOverdue
	if level == toldSuperior {
		kind = notify.KindArchiveOverdueBelow
	}
	return len(late), s.tellCounts(ctx, tx, late, level, kind, overdueDesk)
}

// tellOverseers is the handler of overdueTask.
func (s *Service) tellOverseers(ctx context.Context, tx db.Tx, _ *jobs.Job, p overduePayload) error {
	people, err := member.WhoMayTx(ctx, tx, authz.ArchiveOversee, authz.Resource{}, s.today())
	if err != nil {
		return err
	}
	kind := notify.KindArchiveOverdueUnion
	if p.What == copiesBehind {
		kind = notify.KindCopiesBehindUnion
	}
	return s.notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: people, Kind: kind, Link: "/supervision/overview",
		Args: notify.Args{"union": p.Union, "count": p.Archives},
	})
}

// concerned are the people of one owner or unit.
type concerned struct {
	owner id.ID // Nil for the whole unit
	unit  string
}

// tellCounts tells everybody concerned how many archives it is about.
func (s *Service) tellCounts(ctx context.Context, tx db.Tx, rows []lateRow, level int, kind, link string) error {
	groups := map[concerned]int{}
	for _, r := range rows {
		c := concerned{unit: r.UnitPath}
		if level == toldOwner && r.OwnerID != nil {
			c.owner = *r.OwnerID
		}
		groups[c]++
	}
	counts := map[id.ID]int{}
	for c, n := range groups {
		people, err := s.whom(ctx, tx, c, level)
		if err != nil {
			return err
		}
		for _, p := range people {
			counts[p] += n
		}
	}
	var messages []notify.Message
	for p, n := range counts {
		messages = append(messages, notify.Message{Recipients: []id.ID{p}, Kind: kind, Link: link, Args: notify.Args{"count": n}})
	}
	slices.SortFunc(messages, func(a, b notify.Message) int { return slices.Compare(a.Recipients[0][:], b.Recipients[0][:]) })
	return s.notify.NotifyTx(ctx, tx, messages...)
}

// whom is the owner while they may work on it, else whoever may; or the superior.
func (s *Service) whom(ctx context.Context, tx db.Tx, c concerned, level int) ([]id.ID, error) {
	unit := authz.Resource{UnitPath: c.unit}
	if level == toldSuperior {
		return member.WhoMayTx(ctx, tx, authz.ArchiveOversee, unit, s.today())
	}
	if c.owner != id.Nil {
		may, err := member.MayTx(ctx, tx, c.owner, authz.ArchiveProcess, unit, s.today())
		if err != nil || may {
			return []id.ID{c.owner}, err
		}
	}
	return member.WhoMayTx(ctx, tx, authz.ArchiveProcess, unit, s.today())
}

// tellOwner tells whoever is in charge of an archive about it.
func (s *Service) tellOwner(ctx context.Context, tx db.Tx, at *station, kind string, args notify.Args) error {
	c := concerned{unit: at.UnitPath}
	if at.OwnerID != nil {
		c.owner = *at.OwnerID
	}
	people, err := s.whom(ctx, tx, c, toldOwner)
	if err != nil {
		return err
	}
	return s.notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: people, Kind: kind, Args: args, Link: "/archives/" + at.ID.String(),
	})
}
