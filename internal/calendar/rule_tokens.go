package calendar

import (
	"slices"
	"time"
	"unicode"
)

// festivalNames are all names of festivals, the longest first so that 五一劳动节
// is not read as 五一.
var festivalNames = sortedFestivalNames()

type festivalName struct {
	name     string
	festival Festival
}

func sortedFestivalNames() []festivalName {
	var names []festivalName
	for _, info := range festivals {
		for _, name := range info.zh {
			names = append(names, festivalName{name, info.festival})
		}
	}
	slices.SortStableFunc(names, func(a, b festivalName) int { return len(b.name) - len(a.name) })
	return names
}

func (p *ruleParser) festival() (yearly, *RuleError) {
	for _, n := range festivalNames {
		if p.accept(n.name) {
			return festivalDay{n.festival}, nil
		}
	}
	return nil, p.fail(RuleUnknownDate)
}

// nthWeekday reads 第三个星期日 or 最后一个周五. Only the first four exist in
// every month.
func (p *ruleParser) nthWeekday() (n int, weekday time.Weekday, err *RuleError) {
	const weeksInEveryMonth = 4
	if n, err = p.ordinal(weeksInEveryMonth); err != nil {
		return 0, 0, err
	}
	if !p.accept("星期", "礼拜", "周") {
		return 0, 0, p.fail(RuleWeekday)
	}
	weekday, err = p.weekday()
	return n, weekday, err
}

func (p *ruleParser) weekday() (time.Weekday, *RuleError) {
	if p.accept("天") {
		return time.Sunday, nil
	}
	for i, digit := range weekdayDigits {
		if p.accept(digit) {
			return time.Weekday(i), nil
		}
	}
	return 0, p.fail(RuleWeekday)
}

func (p *ruleParser) startsOrdinal() bool {
	defer func(pos int) { p.pos = pos }(p.pos)
	return p.accept("第", "最后一个")
}

// ordinal reads 第 n 个, with n up to limit, or 最后一个.
func (p *ruleParser) ordinal(limit int) (int, *RuleError) {
	if p.accept("最后一个") {
		return last, nil
	}
	if !p.accept("第") {
		return 0, p.fail(RuleUnknownDate)
	}
	p.skipSpace()
	start := p.pos
	n, ok := p.number()
	if !ok || n.value < 1 || n.value > limit {
		p.pos = start
		return 0, p.fail(RuleOrdinal)
	}
	p.accept("个")
	return n.value, nil
}

// monthlyDay reads a day of every month with its unit.
func (p *ruleParser) monthlyDay() (anchor, *RuleError) {
	p.skipSpace()
	start := p.pos
	n, ok := p.number()
	switch {
	case !ok:
		return nil, p.fail(RuleUnknownDate)
	case n.value < 1 || n.value > lastDay:
		p.pos = start
		return nil, p.fail(RuleDay)
	case !p.accept("日", "号"):
		return nil, p.fail(RuleDayUnit)
	default:
		return monthlyDay{n.value}, nil
	}
}

func (p *ruleParser) offset() (int, *RuleError) {
	sign := 1
	switch {
	case p.accept("前"):
		sign = -1
	case p.accept("后"):
	default:
		p.accept("当天", "当日")
		return 0, nil
	}
	p.skipSpace()
	start := p.pos
	n, ok := p.number()
	switch {
	case !ok || n.value < 1 || n.value > maxOffset:
		p.pos = start
		return 0, p.fail(RuleOffset)
	case !p.accept("天", "日"):
		return 0, p.fail(RuleDayUnit)
	default:
		return sign * n.value, nil
	}
}

// time reads an optional time of day into minute.
func (p *ruleParser) time(minute *int) *RuleError {
	p.skipSpace()
	start := p.pos
	hours, ok := p.digits()
	if !ok {
		return nil
	}
	if p.accept(":") {
		before := p.pos
		minutes, ok := p.digits()
		if ok && p.pos == before+2 && hours < 24 && minutes < 60 {
			*minute = hours*60 + minutes
			return nil
		}
	}
	p.pos = start
	return p.fail(RuleTime)
}

func (p *ruleParser) shift() shift {
	switch {
	case p.accept("遇休息日顺延", "遇节假日顺延"):
		return toNextWork
	case p.accept("遇休息日提前", "遇节假日提前"):
		return toPrevWork
	default:
		return noShift
	}
}

// numeral is a number and how it was written.
type numeral struct {
	value   int
	chinese bool
	lunar   bool // with 初, 廿 or 卅, which only lunar days have
}

func (p *ruleParser) number() (numeral, bool) {
	if n, ok := p.digits(); ok {
		return numeral{value: n}, true
	}
	for _, prefix := range []struct {
		name string
		tens int
	}{{"初", 0}, {"廿", 20}, {"卅", 30}} {
		if !p.accept(prefix.name) {
			continue
		}
		n, ok := p.chineseNumber()
		return numeral{value: prefix.tens + n, chinese: true, lunar: true}, ok || prefix.tens > 0
	}
	n, ok := p.chineseNumber()
	return numeral{value: n, chinese: true}, ok
}

// digits reads up to three Arabic digits: no number of a rule has more.
func (p *ruleParser) digits() (n int, ok bool) {
	p.skipSpace()
	for range 3 {
		if p.pos == len(p.text) || p.text[p.pos] < '0' || p.text[p.pos] > '9' {
			break
		}
		n, ok = n*10+int(p.text[p.pos]-'0'), true
		p.pos++
	}
	return n, ok
}

// chineseNumber reads 一 to 九十九.
func (p *ruleParser) chineseNumber() (int, bool) {
	units, hasUnits := p.chineseDigit()
	if !p.accept("十") {
		return units, hasUnits
	}
	tens := 10
	if hasUnits {
		tens = units * 10
	}
	units, _ = p.chineseDigit()
	return tens + units, true
}

func (p *ruleParser) chineseDigit() (int, bool) {
	if p.accept("两") {
		return 2, true
	}
	for i, digit := range lunarDigits[:9] {
		if p.accept(digit) {
			return i + 1, true
		}
	}
	return 0, false
}

// accept moves past the first of the words that stands here.
func (p *ruleParser) accept(words ...string) bool {
	p.skipSpace()
	for _, word := range words {
		w := []rune(word)
		if end := p.pos + len(w); end <= len(p.text) && slices.Equal(p.text[p.pos:end], w) {
			p.pos = end
			return true
		}
	}
	return false
}

// skipSpace moves past spaces and the commas that set clauses apart.
func (p *ruleParser) skipSpace() {
	for p.pos < len(p.text) && (unicode.IsSpace(p.text[p.pos]) || p.text[p.pos] == ',') {
		p.pos++
	}
}

func (p *ruleParser) fail(reason RuleReason) *RuleError {
	return &RuleError{Reason: reason, Offset: p.pos}
}
