package org_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/org"
)

func day(t *testing.T, s string) clock.Date {
	t.Helper()
	d, err := clock.ParseDate(s)
	require.NoError(t, err)
	return d
}

const year2027 = `{"year": 2027, "papers": [], "days": [
	{"name": "春节", "date": "2027-02-06", "isOffDay": true},
	{"name": "元旦", "date": "2027-01-01", "isOffDay": true},
	{"name": "春节", "date": "2027-02-20", "isOffDay": false}]}`

func TestImportedHolidaysAreTheTenantsOwn(t *testing.T) {
	t.Parallel()
	d, svc, _ := newService(t)
	ctx := as(d.Tenant(t), authz.EnterpriseUnion, authz.TenantAdmin)
	other := as(d.Tenant(t), authz.EnterpriseUnion, authz.TenantAdmin)
	h, err := svc.Holidays(ctx)
	require.NoError(t, err)
	require.True(t, h.Known(2026))
	require.False(t, h.Known(2027))

	y, err := svc.ImportHolidays(ctx, org.ImportHolidaysInput{JSON: year2027})
	require.NoError(t, err)
	require.Equal(t, org.HolidaysImported, y.Source)
	require.Equal(t, "2027-01-01", y.Days[0].Date.String(), "in order")
	h, err = svc.Holidays(ctx)
	require.NoError(t, err)
	works, unsure := h.IsWorkday(day(t, "2027-02-20"))
	require.True(t, works, "a Saturday that is worked")
	require.False(t, unsure)

	_, err = svc.ImportHolidays(ctx, org.ImportHolidaysInput{JSON: strings.Replace(year2027, "2027-02-20", "2027-02-21", 1)})
	require.NoError(t, err, "a correction replaces the year")
	years, err := svc.HolidayYears(ctx)
	require.NoError(t, err)
	require.Len(t, years, 3)
	require.Equal(t, []string{"shipped", "shipped", "imported"}, []string{years[0].Source, years[1].Source, years[2].Source})
	require.Equal(t, "2027-02-21", years[2].Days[2].Date.String())

	h, err = svc.Holidays(other)
	require.NoError(t, err)
	require.False(t, h.Known(2027), "another tenant")
	_, err = svc.ImportHolidays(as(ctx, authz.EnterpriseUnion, authz.UnionOfficer), org.ImportHolidaysInput{JSON: year2027})
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
}

func TestWrongAnnouncementsAreRefusedByTheirDay(t *testing.T) {
	t.Parallel()
	d, svc, _ := newService(t)
	ctx := as(d.Tenant(t), authz.EnterpriseUnion, authz.TenantAdmin)
	for text, code := range map[string]string{
		"":                           "holidays_format",
		"[]":                         "holidays_format",
		`{"year": 1999, "days": []}`: "holidays_year_range",
		`{"year": 2027, "days": []}`: "holidays_empty",
		strings.Replace(year2027, "2027-01-01", "2026-01-01", 1): "holidays_date",
		strings.Replace(year2027, "2027-01-01", "2027-02-06", 1): "holidays_twice",
		strings.Replace(year2027, "2027-02-20", "2027-02-22", 1): "holidays_work_on_week",
	} {
		_, err := svc.ImportHolidays(ctx, org.ImportHolidaysInput{JSON: text})
		var e *errs.Error
		require.ErrorAs(t, err, &e, text)
		require.Equal(t, code, e.Fields[0].Code, text)
	}
}

func TestCalendarMonth(t *testing.T) {
	t.Parallel()
	d, svc, _ := newService(t)
	ctx := as(d.Tenant(t), authz.EnterpriseUnion, authz.Helper)
	days, err := svc.CalendarMonth(ctx, 2026, 2)
	require.NoError(t, err)
	require.Len(t, days, 28)
	spring := days[16]
	require.Equal(t, "2026-02-17", spring.Date.String())
	require.Equal(t, "正月", spring.Lunar)
	require.True(t, spring.Off)
	require.Equal(t, "Spring Festival", *spring.FestivalName("en"))
	require.Equal(t, "春节", *spring.FestivalName("zh"))
	require.Equal(t, "Spring Festival", *days[17].FestivalName("en"), "a day off around the festival")
	require.Nil(t, days[0].FestivalName("zh"))
	worked := 0
	for _, x := range days {
		if x.Work {
			worked++
		}
	}
	require.Equal(t, 2, worked)
	for _, bad := range [][2]int{{1900, 1}, {2101, 1}, {2026, 0}, {2026, 13}} {
		_, err := svc.CalendarMonth(ctx, bad[0], bad[1])
		require.Equal(t, errs.BadUserInput, errs.CodeOf(err), bad)
	}
	_, err = svc.CalendarMonth(as(ctx, authz.EnterpriseUnion, authz.SuperiorSupervisor), 2026, 1)
	require.Equal(t, errs.Forbidden, errs.CodeOf(err), "no such role in an enterprise")
}

func TestRulePreview(t *testing.T) {
	t.Parallel()
	d, svc, now := newService(t)
	ctx := as(d.Tenant(t), authz.EnterpriseUnion, authz.UnionOfficer)
	now.Set(time.Date(2026, 11, 23, 4, 0, 0, 0, time.UTC))
	p, err := svc.RulePreview(ctx, "春节前十天", 3)
	require.NoError(t, err)
	require.Nil(t, p.Problem)
	require.Equal(t, "春节前 10 天 09:00", p.Canonical)
	require.Equal(t, "2027-01-27", p.Dates[0].Date.String())
	require.Equal(t, "腊月二十", p.Dates[0].Lunar)
	require.Equal(t, time.Date(2027, 1, 27, 1, 0, 0, 0, time.UTC), p.Dates[0].At.UTC())
	require.Len(t, p.Dates, 3)
	require.False(t, p.Dates[0].Certain, "2027 is not announced yet")

	p, err = svc.RulePreview(ctx, "每月 32 日", 3)
	require.NoError(t, err)
	require.Equal(t, "calendar.rule.day_range", p.Problem.Reason)
	require.EqualValues(t, 4, p.Problem.Args["position"])
	require.Empty(t, p.Dates)
	for _, bad := range []int{0, 11} {
		_, err = svc.RulePreview(ctx, "春节", bad)
		require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
	}
}

func TestEveryRuleProblemHasWords(t *testing.T) {
	t.Parallel()
	words, err := os.ReadFile("../../graph/messages/calendar.json")
	require.NoError(t, err)
	for _, r := range []calendar.RuleReason{
		calendar.RuleEmpty, calendar.RuleTooLong, calendar.RuleUnknownDate, calendar.RuleLeapMonth, calendar.RuleMonth, calendar.RuleDay,
		calendar.RuleDayUnit, calendar.RuleWeekday, calendar.RuleOrdinal, calendar.RuleOffset, calendar.RuleTime, calendar.RuleTrailing,
	} {
		require.Contains(t, string(words), `"calendar.rule.`+string(r)+`"`)
	}
	for _, r := range []calendar.HolidayReason{
		calendar.HolidayFormat, calendar.HolidayYearRange, calendar.HolidayEmpty, calendar.HolidayTooMany,
		calendar.HolidayDate, calendar.HolidayTwice, calendar.HolidayName, calendar.HolidayWorkday,
	} {
		require.Contains(t, string(words), `"field.holidays_`+string(r)+`"`)
	}
}
