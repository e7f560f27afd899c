package org

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// HolidayYear is the State Council's announcement of one year as the tenant uses it
// (节假日安排).
type HolidayYear struct {
	Year   int
	Source string // HolidaysShipped or HolidaysImported
	Days   []HolidayDay
}

// HolidayDay is one day that differs from the ordinary week.
type HolidayDay = calendar.HolidayDay

// The sources of a HolidayYear.
const (
	HolidaysShipped  = "shipped"
	HolidaysImported = "imported"
)

// Holidays are the days that the tenant of ctx works by: the shipped years, with the
// imported ones in place of or beside them. They are read anew each time, so that an
// import counts on every server at once.
func (s *Service) Holidays(ctx context.Context) (calendar.Holidays, error) {
	h, _, err := s.holidays(ctx)
	return h, err
}

func (s *Service) holidays(ctx context.Context) (h calendar.Holidays, imported []int, err error) {
	rows := db.Many[holidayRow](sqlHolidayYears)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return h, nil, err
	}
	h = calendar.Shipped()
	for _, r := range rows.Rows {
		h = h.With(calendar.HolidayYear{Year: r.Year, Days: r.Days})
		imported = append(imported, r.Year)
	}
	return h, imported, nil
}

// maxHolidayYears bounds the list; the newest years are shown.
const maxHolidayYears = 50

// HolidayYears lists the years whose days are known, the earliest first.
func (s *Service) HolidayYears(ctx context.Context) ([]*HolidayYear, error) {
	if err := authz.RequireAny(ctx, authz.CalendarRead); err != nil {
		return nil, err
	}
	h, imported, err := s.holidays(ctx)
	if err != nil {
		return nil, err
	}
	years := h.Years()
	years = years[max(0, len(years)-maxHolidayYears):]
	out := make([]*HolidayYear, len(years))
	for i, y := range years {
		out[i] = &HolidayYear{Year: y.Year, Source: HolidaysShipped, Days: y.Days}
		if slices.Contains(imported, y.Year) {
			out[i].Source = HolidaysImported
		}
	}
	return out, nil
}

// ImportHolidaysInput is the announcement of one year in the form of the public
// collection holiday-cn.
type ImportHolidaysInput struct {
	JSON string
}

// parse checks the announcement; a wrong day is named by its place, from 1.
func (in ImportHolidaysInput) parse() (calendar.HolidayYear, error) {
	y, err := calendar.ParseHolidayYear([]byte(in.JSON))
	wrong, ok := errors.AsType[*calendar.HolidayError](err)
	if !ok {
		return y, err
	}
	f := errs.Field{Path: "json", Code: "holidays_" + string(wrong.Reason)}
	if wrong.Index >= 0 {
		f.Args = errs.Args{"day": wrong.Index + 1}
	}
	return y, errs.Invalid(f)
}

// ImportHolidays takes the days of a year over, in place of what the tenant had for
// it. Errors: BAD_USER_INPUT.
func (s *Service) ImportHolidays(ctx context.Context, in ImportHolidaysInput) (*HolidayYear, error) {
	y, err := in.parse()
	if err != nil {
		return nil, err
	}
	slices.SortFunc(y.Days, func(a, b HolidayDay) int { return a.Date.Compare(b.Date) })
	out := &HolidayYear{Year: y.Year, Source: HolidaysImported, Days: y.Days}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.CalendarEdit, authz.Resource{}); err != nil {
			return err
		}
		before, err := holidayYear(ctx, tx, y.Year)
		if err != nil {
			return err
		}
		if err := upsertHolidayYear(ctx, tx, out, actorID(ctx), s.clock.Now()); err != nil {
			return err
		}
		t, _ := tenant.From(ctx)
		return s.audit.Append(ctx, tx, audit.Event{Action: "calendar.edit", Object: audit.Of(t), Before: audited(before), After: audited(out)})
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// audited keeps a year readable in the log: one line per day.
func audited(y *HolidayYear) any {
	if y == nil {
		return nil
	}
	var days strings.Builder
	for _, d := range y.Days {
		days.WriteString(d.Date.String() + " " + d.Name)
		if !d.Off {
			days.WriteString(" 班")
		}
		days.WriteString("\n")
	}
	return map[string]any{"year": y.Year, "days": days.String()}
}
