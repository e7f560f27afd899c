package campaign

import (
	"context"
	"sync"
	"time"

	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// zone of every schedule: the days of the rules are days in China.
const zone = "Asia/Shanghai"

// timetable is the words or the moment of a campaign under the days off that the
// tenant knows.
type timetable struct {
	rule     calendar.Rule
	fixed    time.Time // zero when there is a rule
	holidays calendar.Holidays
}

// Next is the first moment after the given one.
func (t timetable) Next(after time.Time) (time.Time, bool) {
	if !t.fixed.IsZero() {
		return t.fixed, t.fixed.After(after)
	}
	return t.rule.Next(after, t.holidays)
}

// ParseRule reads the rule of a schedule: words of the calendar, or one moment in
// RFC 3339. The server's scheduler uses it for all schedules.
func (s *Service) ParseRule(ctx context.Context, _ id.ID, text string) (jobs.Rule, error) {
	return readTimetable(text, func() (calendar.Holidays, error) { return s.calendar.Holidays(ctx) })
}

// readTimetable asks for the days off only if the text has words of the calendar.
func readTimetable(text string, daysOff func() (calendar.Holidays, error)) (timetable, error) {
	if at, err := time.Parse(time.RFC3339, text); err == nil {
		return timetable{fixed: at}, nil
	}
	rule, err := calendar.ParseRule(text)
	if err != nil {
		return timetable{}, errs.New(errs.BadUserInput, "campaign.rule").Wrap(err)
	}
	holidays, err := daysOff()
	return timetable{rule: rule, holidays: holidays}, err
}

var _ jobs.ParseRule = (*Service)(nil).ParseRule

// scheduleText is what ParseRule reads back.
func (c *Campaign) scheduleText() string {
	if c.DueAt != nil {
		return c.DueAt.UTC().Format(time.RFC3339)
	}
	return c.Rule
}

// nextOpening is the campaign's first moment after the given one. Errors:
// FAILED_PRECONDITION (campaign.no_opening).
func (s *Service) nextOpening(ctx context.Context, c *Campaign, after time.Time) (time.Time, error) {
	rule, err := s.ParseRule(ctx, c.TenantID, c.scheduleText())
	if err != nil {
		return time.Time{}, err
	}
	next, ok := rule.Next(after)
	if !ok {
		return time.Time{}, errs.New(errs.FailedPrecondition, "campaign.no_opening")
	}
	return next, nil
}

// maxNextDates bounds the preview of openings.
const maxNextDates = 5

// NextOpeningsOf are the next moments of campaigns on the calendar from now on, at most
// five of each; fewer when one ends before.
func (s *Service) NextOpeningsOf(ctx context.Context, campaigns []*Campaign) (out map[id.ID][]time.Time, err error) {
	daysOff := sync.OnceValues(func() (calendar.Holidays, error) { return s.calendar.Holidays(ctx) })
	out = make(map[id.ID][]time.Time, len(campaigns))
	for _, c := range campaigns {
		if out[c.ID], err = c.nextOpenings(s.clock.Now(), daysOff); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// nextOpenings are the moments after the given one; none are left of a campaign that
// comes once and has come.
func (c *Campaign) nextOpenings(at time.Time, daysOff func() (calendar.Holidays, error)) ([]time.Time, error) {
	t, err := readTimetable(c.scheduleText(), daysOff)
	if err != nil {
		return nil, err
	}
	count := maxNextDates
	if c.Recurrence == Once {
		count = 1
	}
	out := []time.Time{}
	for range count {
		next, ok := t.Next(at)
		if !ok {
			break
		}
		out = append(out, next)
		at = next
	}
	return out, nil
}

// requireNotice refuses an opening that leaves the list less than its working days
// on notice, counted from today. Errors: FAILED_PRECONDITION
// (campaign.notice_too_late) with the earliest day.
func (s *Service) requireNotice(ctx context.Context, c *Campaign, approvedOn clock.Date, opening time.Time) error {
	holidays, err := s.calendar.Holidays(ctx)
	if err != nil {
		return err
	}
	earliest, _ := holidays.AddWorkdays(approvedOn, c.NoticeWorkdays)
	if clock.DateOf(opening).Before(earliest) {
		return errs.New(errs.FailedPrecondition, "campaign.notice_too_late", errs.Args{
			"earliest": earliest.String(), "opening": clock.DateOf(opening).String(), "workdays": c.NoticeWorkdays,
		})
	}
	return nil
}

// grace is how late an opening still makes sense: as long as a day of visiting is
// left.
func (c *Campaign) grace() time.Duration { return time.Duration(c.VisitDays) * 24 * time.Hour }
