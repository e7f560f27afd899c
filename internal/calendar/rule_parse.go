package calendar

import (
	"fmt"
	"strings"
	"time"
)

// RuleError says why a text is not a rule and where.
type RuleError struct {
	Reason RuleReason
	Offset int // characters before the place
}

func (e *RuleError) Error() string {
	return fmt.Sprintf("calendar: rule: %s at character %d", e.Reason, e.Offset+1)
}

// RuleReason is the last part of a dotted reason.
type RuleReason string

// The reasons of a RuleError.
const (
	RuleEmpty       RuleReason = "empty"
	RuleTooLong     RuleReason = "too_long"
	RuleUnknownDate RuleReason = "unknown_date"  // neither a festival nor a date
	RuleLeapMonth   RuleReason = "leap_month"    // leap months come only every few years
	RuleMonth       RuleReason = "month_range"   // not 1 to 12
	RuleDay         RuleReason = "day_range"     // the month never has this day
	RuleDayUnit     RuleReason = "day_unit"      // 日, 号 or 天 is missing
	RuleWeekday     RuleReason = "weekday"       // not 一 to 日
	RuleOrdinal     RuleReason = "ordinal_range" // such as 第五个, which months may lack
	RuleOffset      RuleReason = "offset_range"  // not 1 to 180 days
	RuleTime        RuleReason = "time"          // not 00:00 to 23:59
	RuleTrailing    RuleReason = "trailing"      // something follows that is not understood
)

const maxRuleLength = 60

// ParseRule reads a rule: a date, then optionally 前 or 后 and a number of days
// (after yearly dates), a time, 遇休息日顺延 or 遇休息日提前. Dates are
//
//	春节  端午  五一  助残日 …             a festival
//	腊月廿三  正月十五  农历八月十五       a day of the lunar year
//	每年 3 月 5 日  2 月最后一天           a day of the year
//	5 月第三个星期日                       a weekday of the year
//	每月 15 日  每月最后一天               a day of the month
//	每月第一个星期一  每周一               a weekday
//	每月最后一个工作日  每季度第一个工作日   a working day
//
// Numbers may be Arabic or Chinese, full-width or not; spaces are free. The
// error is a *RuleError.
func ParseRule(text string) (Rule, error) {
	p := ruleParser{text: []rune(strings.Map(foldWidth, text))}
	rule, err := p.rule()
	if err != nil {
		return Rule{}, err
	}
	return rule, nil
}

// foldWidth maps full-width ASCII, one character to one character, so that
// offsets stay those of the original text.
func foldWidth(r rune) rune {
	if r >= '！' && r <= '～' {
		return r - '！' + '!'
	}
	return r
}

type ruleParser struct {
	text []rune
	pos  int
}

func (p *ruleParser) rule() (Rule, *RuleError) {
	p.skipSpace()
	switch {
	case p.pos == len(p.text):
		return Rule{}, p.fail(RuleEmpty)
	case len(p.text) > maxRuleLength:
		return Rule{}, &RuleError{Reason: RuleTooLong, Offset: maxRuleLength}
	}
	r := Rule{minute: defaultMinute}
	var err *RuleError
	if r.anchor, err = p.anchor(); err != nil {
		return Rule{}, err
	}
	if _, ok := r.anchor.(everyYear); ok {
		if r.offset, err = p.offset(); err != nil {
			return Rule{}, err
		}
	}
	if err = p.time(&r.minute); err != nil {
		return Rule{}, err
	}
	r.shift = p.shift()
	if p.skipSpace(); p.pos < len(p.text) {
		return Rule{}, p.fail(RuleTrailing)
	}
	return r, nil
}

func (p *ruleParser) anchor() (anchor, *RuleError) {
	switch {
	case p.accept("每周", "每星期", "每礼拜"):
		weekday, err := p.weekday()
		return weekly{weekday}, err
	case p.accept("每季度", "每个季度", "每季"):
		return p.quarterWorkday()
	case p.accept("每月", "每个月"):
		return p.monthly()
	default:
		day, err := p.yearly()
		return everyYear{day}, err
	}
}

func (p *ruleParser) monthly() (anchor, *RuleError) {
	if p.accept("最后一天") {
		return monthlyDay{lastDay}, nil
	}
	if p.startsOrdinal() {
		start := p.pos
		if n, err := p.ordinal(maxWorkdayOrdinal); err == nil && p.accept("工作日") {
			return periodWorkday{Months: 1, N: n}, nil
		}
		p.pos = start
		n, weekday, err := p.nthWeekday()
		return monthlyWeekday{n, weekday}, err
	}
	return p.monthlyDay()
}

func (p *ruleParser) quarterWorkday() (anchor, *RuleError) {
	n, err := p.ordinal(maxWorkdayOrdinal)
	if err != nil {
		return nil, err
	}
	if !p.accept("工作日") {
		return nil, p.fail(RuleUnknownDate)
	}
	return periodWorkday{Months: 3, N: n}, nil
}

func (p *ruleParser) yearly() (yearly, *RuleError) {
	p.accept("每年")
	lunar := p.accept("农历", "阴历")
	if p.accept("闰") {
		p.pos--
		return nil, p.fail(RuleLeapMonth)
	}
	month, lunarName, found, err := p.month()
	switch {
	case err != nil:
		return nil, err
	case found:
		return p.dayOfMonth(month, lunar || lunarName)
	case lunar:
		return nil, p.fail(RuleUnknownDate)
	default:
		return p.festival()
	}
}

// month reads a month. lunarName tells that only the lunar calendar has the
// name; without a month the position stays, because 五一 begins like 五月.
func (p *ruleParser) month() (month int, lunarName, found bool, err *RuleError) {
	switch {
	case p.accept("正月"):
		return 1, true, true, nil
	case p.accept("冬月"):
		return 11, true, true, nil
	case p.accept("腊月"):
		return 12, true, true, nil
	}
	p.skipSpace()
	start := p.pos
	n, ok := p.number()
	if !ok || !p.accept("月") {
		p.pos = start
		return 0, false, false, nil
	}
	if n.value < 1 || n.value > 12 {
		p.pos = start
		return 0, false, false, p.fail(RuleMonth)
	}
	return n.value, false, true, nil
}

// dayOfMonth reads what follows a month. Chinese usage tells the calendars
// apart: 八月十五 and 十月廿三 are lunar, 八月十五日 and 8 月 15 日 are not.
func (p *ruleParser) dayOfMonth(month int, lunar bool) (yearly, *RuleError) {
	if p.accept("最后一天") {
		if lunar {
			return lunarDay{month, longestLunarMonth}, nil
		}
		return solarDay{time.Month(month), lastDay}, nil
	}
	if !lunar && p.startsOrdinal() {
		n, weekday, err := p.nthWeekday()
		return nthWeekday{time.Month(month), n, weekday}, err
	}
	p.skipSpace()
	start := p.pos
	day, ok := p.number()
	if !ok {
		return nil, p.fail(RuleDay)
	}
	unit := p.accept("日", "号")
	lunar = lunar || day.lunar || (day.chinese && !unit)
	limit := longestDay(time.Month(month))
	if lunar {
		limit = longestLunarMonth
	}
	switch {
	case day.value < 1 || day.value > limit:
		p.pos = start
		return nil, p.fail(RuleDay)
	case lunar:
		return lunarDay{month, day.value}, nil
	case !unit:
		return nil, p.fail(RuleDayUnit)
	default:
		return solarDay{time.Month(month), day.value}, nil
	}
}
