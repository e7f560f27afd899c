package calendar

import (
	"slices"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
)

// Festival is a day of the year that people know by name.
type Festival string

// The festivals, those of the lunar calendar and the solar terms first.
const (
	NewYearsEve        Festival = "NEW_YEARS_EVE"         // 除夕, last day of the lunar year
	SpringFestival     Festival = "SPRING_FESTIVAL"       // 春节, 正月初一
	Lantern            Festival = "LANTERN"               // 元宵节, 正月十五
	Qingming           Festival = "QINGMING"              // 清明节, solar term
	DragonBoat         Festival = "DRAGON_BOAT"           // 端午节, 五月初五
	MidAutumn          Festival = "MID_AUTUMN"            // 中秋节, 八月十五
	DoubleNinth        Festival = "DOUBLE_NINTH"          // 重阳节, 九月初九, day of the aged
	Dongzhi            Festival = "WINTER_SOLSTICE"       // 冬至, solar term
	Laba               Festival = "LABA"                  // 腊八节, 腊月初八
	LittleNewYear      Festival = "LITTLE_NEW_YEAR"       // 小年 of the north, 腊月廿三
	SouthLittleNewYear Festival = "LITTLE_NEW_YEAR_SOUTH" // 南方小年, 腊月廿四

	NewYear      Festival = "NEW_YEAR"      // 元旦
	Women        Festival = "WOMEN"         // 妇女节
	Labour       Festival = "LABOUR"        // 劳动节
	Youth        Festival = "YOUTH"         // 青年节
	Nurses       Festival = "NURSES"        // 护士节
	Disabled     Festival = "DISABLED"      // 全国助残日, third Sunday of May
	Children     Festival = "CHILDREN"      // 儿童节
	PartyFounded Festival = "PARTY_FOUNDED" // 建党节
	ArmyFounded  Festival = "ARMY_FOUNDED"  // 建军节
	Teachers     Festival = "TEACHERS"      // 教师节
	NationalDay  Festival = "NATIONAL_DAY"  // 国庆节
)

// festivalInfo says when a festival is and what it is called. The first of the
// Chinese names is the canonical one.
type festivalInfo struct {
	festival Festival
	on       yearly
	zh       []string
	en       string
}

var festivals = []festivalInfo{
	{NewYearsEve, lunarDay{Month: 12, Day: longestLunarMonth}, []string{"除夕", "大年三十", "年三十"}, "Lunar New Year's Eve"},
	{SpringFestival, lunarDay{Month: 1, Day: 1}, []string{"春节", "大年初一"}, "Spring Festival"},
	{Lantern, lunarDay{Month: 1, Day: 15}, []string{"元宵节", "元宵"}, "Lantern Festival"},
	{Qingming, termDay{TermQingming}, []string{"清明节", "清明"}, "Qingming Festival"},
	{DragonBoat, lunarDay{Month: 5, Day: 5}, []string{"端午节", "端午"}, "Dragon Boat Festival"},
	{MidAutumn, lunarDay{Month: 8, Day: 15}, []string{"中秋节", "中秋"}, "Mid-Autumn Festival"},
	{DoubleNinth, lunarDay{Month: 9, Day: 9}, []string{"重阳节", "重阳", "老年节"}, "Double Ninth Festival"},
	{Dongzhi, termDay{TermDongzhi}, []string{"冬至"}, "Winter Solstice"},
	{Laba, lunarDay{Month: 12, Day: 8}, []string{"腊八节", "腊八"}, "Laba Festival"},
	{LittleNewYear, lunarDay{Month: 12, Day: 23}, []string{"小年", "北方小年"}, "Little New Year"},
	{SouthLittleNewYear, lunarDay{Month: 12, Day: 24}, []string{"南方小年"}, "Little New Year (south)"},
	{NewYear, solarDay{Month: time.January, Day: 1}, []string{"元旦"}, "New Year's Day"},
	{Women, solarDay{Month: time.March, Day: 8}, []string{"妇女节", "三八妇女节", "三八节", "三八"}, "Women's Day"},
	{Labour, solarDay{Month: time.May, Day: 1}, []string{"劳动节", "五一劳动节", "五一"}, "Labour Day"},
	{Youth, solarDay{Month: time.May, Day: 4}, []string{"青年节", "五四青年节", "五四"}, "Youth Day"},
	{Nurses, solarDay{Month: time.May, Day: 12}, []string{"护士节"}, "Nurses Day"},
	{Disabled, nthWeekday{Month: time.May, N: 3, Weekday: time.Sunday}, []string{"全国助残日", "助残日"}, "National Day for Helping the Disabled"},
	{Children, solarDay{Month: time.June, Day: 1}, []string{"儿童节", "六一儿童节", "六一"}, "Children's Day"},
	{PartyFounded, solarDay{Month: time.July, Day: 1}, []string{"建党节", "七一"}, "Party Founding Day"},
	{ArmyFounded, solarDay{Month: time.August, Day: 1}, []string{"建军节", "八一建军节", "八一"}, "Army Day"},
	{Teachers, solarDay{Month: time.September, Day: 10}, []string{"教师节"}, "Teachers' Day"},
	{NationalDay, solarDay{Month: time.October, Day: 1}, []string{"国庆节", "国庆", "十一"}, "National Day"},
}

func (f Festival) info() festivalInfo {
	for _, info := range festivals {
		if info.festival == f {
			return info
		}
	}
	return festivalInfo{}
}

// Name returns the name in Chinese ("zh") or English ("en").
func (f Festival) Name(lang string) string {
	info := f.info()
	if lang == "en" || len(info.zh) == 0 {
		return info.en
	}
	return info.zh[0]
}

// festivalNamed finds the festival that a Chinese name means.
func festivalNamed(name string) (Festival, bool) {
	for _, info := range festivals {
		if slices.Contains(info.zh, name) {
			return info.festival, true
		}
	}
	return "", false
}

// Date returns the day of the festival in a year from 1901 to 2100. The year of
// a lunar festival is the lunar year, so that 除夕 and 小年 of 2026 are in early
// 2027. It reports false for an unknown festival or year.
func (f Festival) Date(year int) (clock.Date, bool) {
	info := f.info()
	if info.on == nil || year < FirstDay.Year || year > LastDay.Year {
		return clock.Date{}, false
	}
	return info.on.in(year)
}

// FestivalsOn returns the festivals on a day, those of the lunar calendar first.
func FestivalsOn(d clock.Date) []Festival {
	var found []Festival
	for _, info := range festivals {
		for _, year := range []int{d.Year - 1, d.Year} {
			if on, ok := info.on.in(year); ok && on == d {
				found = append(found, info.festival)
			}
		}
	}
	return found
}
