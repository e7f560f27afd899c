package org

import (
	"context"
	"errors"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// CalendarDay is one cell of the planning screen.
type CalendarDay struct {
	Date  clock.Date
	Lunar string
	Off   bool // State Council day off
	Work  bool // weekend day that is worked (调休)

	festivals []calendar.Festival
	announced HolidayDay
}

// FestivalName is what the day is known for in a language ("zh" or "en"), nil for
// nothing. Announced days around a festival bear its name.
func (d *CalendarDay) FestivalName(lang string) *string {
	name := d.announced.NameIn(lang)
	if len(d.festivals) > 0 {
		name = d.festivals[0].Name(lang)
	}
	if name == "" {
		return nil
	}
	return &name
}

// CalendarMonth lists the days of a month from 1901 to 2100.
func (s *Service) CalendarMonth(ctx context.Context, year, month int) ([]*CalendarDay, error) {
	if err := authz.RequireAny(ctx, authz.CalendarRead); err != nil {
		return nil, err
	}
	var v validate.Errors
	v.Range("year", int64(year), int64(calendar.FirstDay.Year), int64(calendar.LastDay.Year))
	v.Range("month", int64(month), 1, 12)
	if err := v.Err(); err != nil {
		return nil, err
	}
	h, err := s.Holidays(ctx)
	if err != nil {
		return nil, err
	}
	days := calendar.MonthView(year, time.Month(month), h)
	out := make([]*CalendarDay, len(days))
	for i, d := range days {
		out[i] = &CalendarDay{Date: d.Date, Lunar: d.LunarText, Off: d.Off, Work: d.Work, festivals: d.Festivals, announced: HolidayDay{Name: d.Holiday}}
	}
	return out, nil
}

// RulePreview is what a holiday rule means; with a Problem it means nothing.
type RulePreview struct {
	Canonical string
	Dates     []*RuleDate
	// Problem says where and why the text is no rule: its reason is
	// "calendar.rule.<reason>" and its argument position counts characters from 1.
	Problem *errs.Error
}

// RuleDate is one date that a rule yields.
type RuleDate struct {
	Date    clock.Date
	At      time.Time
	Lunar   string
	Certain bool // false when the State Council's days of that year are not known yet
}

// maxRuleDates bounds a preview.
const maxRuleDates = 10

// RulePreview reads a rule and lists its next dates. A text that is no rule is no
// error: people are still typing it.
func (s *Service) RulePreview(ctx context.Context, rule string, count int) (*RulePreview, error) {
	if err := authz.RequireAny(ctx, authz.CalendarRead); err != nil {
		return nil, err
	}
	var v validate.Errors
	v.Range("count", int64(count), 1, maxRuleDates)
	if err := v.Err(); err != nil {
		return nil, err
	}
	r, err := calendar.ParseRule(rule)
	if wrong, ok := errors.AsType[*calendar.RuleError](err); ok {
		return &RulePreview{Problem: ruleProblem(wrong), Dates: []*RuleDate{}}, nil
	}
	h, err := s.Holidays(ctx)
	if err != nil {
		return nil, err
	}
	return &RulePreview{Canonical: r.String(), Dates: nextDates(r, s.clock.Now(), count, h)}, nil
}

func ruleProblem(e *calendar.RuleError) *errs.Error {
	return errs.New(errs.BadUserInput, "calendar.rule."+string(e.Reason), errs.Args{"position": e.Offset + 1})
}

func nextDates(r calendar.Rule, after time.Time, count int, h calendar.Holidays) []*RuleDate {
	out := make([]*RuleDate, 0, count)
	for len(out) < count {
		at, ok := r.Next(after, h)
		if !ok {
			break
		}
		day := clock.DateOf(at)
		lunar, _ := calendar.SolarToLunar(day)
		out = append(out, &RuleDate{Date: day, At: at, Lunar: lunar.String(), Certain: h.Known(day.Year)})
		after = at
	}
	return out
}
