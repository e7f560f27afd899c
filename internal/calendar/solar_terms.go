package calendar

import (
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
)

// packedTerms holds the 24 solar terms of the years 1901 to 2100, ten base-36
// digits each: two bits per term, the lowest for 小寒, to be added to the
// earliest day of the month on which the term falls in these two centuries.
//
// The table was computed with lunar-typescript 1.8.6 (Lunar.getJieQi for every
// day) in China standard time.
const packedTerms = "15km86eica1uil7oefl61uinb5dfai0zbw3f5yuj15km86eica1uil7nryi21uinb5dfai0zbw3f5yuj" +
	"15km86eica1uil7nryi21uinb5dfai0xrrnrts4r15kec1yafq1uil7nrvbu1uin6piiei0xqw3a0wiy" +
	"15kec1so5y15km9acvve1uin6piiei0xqw3a0wiy0zbwlgfknq15km9acvve1uin6pihka0xqw3a0wiy" +
	"0zbwlgfknq15km86eica1uin6pihka0x9cpdzcfe0zbw3f5ys615km86eica1uil7oefl60x9cpbhg2y" +
	"0zbw3f5ys615km86eica1uil7nryi20x9cpbhg2y0zbw3f5ys615km86eica1uil7nryi20x9cpbhg2y" +
	"0zbw3f5ys615km86eica1uil7nryi20x9cpbg1ii0xqw3a0wgm15kec1yafq1uil7nrvbu0x9ckvmj6y" +
	"0xqw3a0wgl15kec1sbiu1uil7nrvbu0x9ckvmj6y0xqw3a0wgl0zbwlgfknq15km86eica0x9ckvmiei" +
	"0xqw3a0wgl0zbw3f5ys615km86eica0x9aluigdm0x9cpbhg0l0zbw3f5ys615km86eica0x9aluigdm" +
	"0x9cpbhg0l0zbw3f5ys615km86eica0x9altvzai0x9cpbhg0l0zbw3f5ys615km86eica0x9altvzai" +
	"0x9cpbg1g50zbw3f5ys615kec1yafu0x9altvw4q0x9ckvmjbp0zb0ixd36e15kec1so5y0x9altvw4q" +
	"0x9ckvmjbp0xqw3a0wgm15kec1sbiu0x9akpxil60x9ckvmj4l0xqw3a0wgl0zbwl6fz9y08bbmcij4q" +
	"0x9aluigd10xqw37j0450zbw3f5ys608bbmcij4q0x9aluigb90x9cpbhg0l0zbw3f5ys608bbmcij4q" +
	"0x9altvz850x9cpbhg0l0zbw3f5ys608bbmcij4q0x9altvz850x9cpbhg0l0zbw3f5ys608bbmcij4q" +
	"0x9altvz850x9ckvmjbp0zbw3f5ys608b3q82b8a0x9altvw2d0x9ckvmjbp0zb0ixd36e08b3q7woyi" +
	"0x9akpxij90x9ckvmjbp0xqw3a0wgm08b3q7wcba0x9akpxiit0x9ckvmj4l0xqw37j04508b386mqfq" +
	"08bbmcij2d0x9aluigd10xqw37j045022lhl9zkm08bbmcij2d0x9altvz850x9cpbhg0l022lhl9zkm" +
	"08bbmcij2d0x9altvz850x9cpbhg0l022lhl9zkm08bbmcij2d0x9altvz850x9ckvmjbp022lhl9zkm" +
	"08bbmcij2d0x9altvz850x9ckvmjbp022lhl9zkm08b3q7wow50x9altvw2d0x9ckvmjbp021px3h3yu" +
	"08b3q7wc910x9akpxij90x9ckvmjbp00hlhdn0wm08b386mqdd0x9akpxiit0x9aluigd100hlhdn0wl" +
	"08b386mqdd0x9akpxiit0x9altvz9x00hlhdn0wl022lhl9zi908bbmcij2d0x9altvz9x00023hlgt1" +
	"022lhl9zi908bbmcij2d0x9altvz8500023hlgt1022lhl9zi908bbmcij2d0x9altvz850001z1qk45" +
	"022lhl9zi908b3q7wow50x9altvz850001z1qk45021px3h3wh08b3q7wow50x9akpxij90001z1qk45" +
	"021px3h3wh08b3pxwqv90x9akpxij90001z1qk4500hlhdn0u908b386mqdh0x9akpxiit000000mh5h" +
	"00hlhdn0u808b386mqdd0x9akpxiit000000002d00hlhdn0u8022lhl9zi908bbmcij2d000000002d" +
	"00023hlgqo022lhl9zi908bbmcij2d000000000l0001z1rym8022lhl9zi908bbmcij2d0x9altvz85"

const (
	firstTermYear  = 1901
	termYearDigits = 10
)

// SolarTerm is one of the 24 solar terms (节气), counted from 小寒 in January.
// Two fall in each month of the Gregorian calendar.
type SolarTerm int

// The solar terms that are festivals.
const (
	TermQingming SolarTerm = 6  // 清明
	TermDongzhi  SolarTerm = 23 // 冬至
)

var termNames = strings.Fields("小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 " +
	"小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至")

// earliestTermDay is the earliest day of the month of each term.
var earliestTermDay = [...]int{4, 19, 3, 18, 4, 19, 4, 19, 4, 20, 4, 20, 6, 22, 6, 22, 6, 22, 7, 22, 6, 21, 6, 21}

// String returns the Chinese name.
func (t SolarTerm) String() string { return termNames[t] }

// Date returns the day of the term in a year from 1901 to 2100.
func (t SolarTerm) Date(year int) (clock.Date, bool) {
	i := (year - firstTermYear) * termYearDigits
	if year < firstTermYear || i >= len(packedTerms) {
		return clock.Date{}, false
	}
	later := base36(packedTerms[i:i+termYearDigits]) >> (2 * t) & 3
	return clock.Date{Year: year, Month: time.Month(t/2 + 1), Day: earliestTermDay[t] + int(later)}, true
}

// SolarTermOn returns the solar term that falls on the day.
func SolarTermOn(d clock.Date) (SolarTerm, bool) {
	first := SolarTerm(2 * (d.Month - 1))
	for _, t := range []SolarTerm{first, first + 1} {
		if on, ok := t.Date(d.Year); ok && on == d {
			return t, true
		}
	}
	return 0, false
}
