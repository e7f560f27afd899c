package calendar

import "strconv"

// packedLunar holds the lunar years 1900 to 2100, four base-36 digits each.
// The number is monthBits<<4 | leap: bit i of monthBits is set when the i-th
// month of the year, a leap month included, has 30 days and not 29; leap is the
// number of the month that is repeated, 0 in a common year.
//
// The table was computed with lunar-typescript 1.8.6 (LunarYear.getMonths,
// Month.getDayCount) and follows GB/T 33661-2017. Formulas do not replace it:
// in 2027 and 2030 a new moon falls minutes before midnight in Beijing, where
// common approximations are a day off.
const packedLunar = "204o0n4w1aa81yg50jw00xio1vfo0h400zv421pe0n4w2dsm0z800wj41tbp08gg0h4g102a17682lgn" +
	"1a1s15jk2b4l0wo008kg1wlw0lkw1ac02oma1a1s15k60gc00wog1n510zvk0lkw1aqb0n0w1zcn0xf4" +
	"0gc00wqe0xqo0h402edw10sg0zo02bzm0xg01uxj0ggw0xqo1wh10i00174g2kkj16000xg80xgw0gv4" +
	"0xue0y8g0lk01aac1aa80jvk13sj0xio1vhj0h40102821ph0zs00z801ygk0wj41tbs08gg0h5c102e" +
	"176816w02k4415jk2b4q0wo008kg0i1i0llc1ac02omd1a1s15k00wo30wog1tuw0alc0llc200l0n0w" +
	"0ks01uwk0gc00wq81vhe0h402edz10sg0zo02bzp0xg00gcw0xqs0xu81wh50ie8174g2kkm160013rk" +
	"1uxw0gv40xu81wki0lk01aae0mkw0jw013sl141c0gww0y8z102821pn0zs00z802b3q0wj40er40gxh" +
	"0hxs102o2eci16w02k4715jk0wnk1tcl0ew00i1c176r1aq82omg1a1s15k00wo60wog0fa80llg0n68" +
	"0n0w1a2b0ks01uwn0gc00wq81vhh0h40100g21lw0zog2c0o0xg00gcw0xqu0xu80hwg10t0174g1600" +
	"2ic313s027zb0gv40xu81wkl0lk01aa8195w0kog13so0er40gxc0y92102o0n4w215g0zm80xbk1t4i" +
	"0er4"

const (
	firstLunarYear  = 1900
	lastLunarYear   = 2100
	lunarYearDigits = 4
)

// lunarYear is one unpacked year.
type lunarYear struct {
	newYear int // 正月初一 in days after lunarEpoch
	months  int // 12, or 13 with a leap month
	leap    int // the month that is repeated, or 0
	long    int // bit i is set when the i-th month has 30 days
}

// length returns the days of the i-th month, counted from 0.
func (y lunarYear) length(i int) int { return 29 + y.long>>i&1 }

func (y lunarYear) days() int {
	n := 0
	for i := range y.months {
		n += y.length(i)
	}
	return n
}

// lunarYears is read-only after start.
var lunarYears = unpackLunar(packedLunar)

func unpackLunar(packed string) []lunarYear {
	years := make([]lunarYear, 0, len(packed)/lunarYearDigits)
	newYear := 0
	for ; packed != ""; packed = packed[lunarYearDigits:] {
		n := int(base36(packed[:lunarYearDigits]))
		y := lunarYear{newYear: newYear, months: 12, leap: n & 15, long: n >> 4}
		if y.leap > 0 {
			y.months = 13
		}
		years = append(years, y)
		newYear += y.days()
	}
	return years
}

// base36 reads a constant of this package.
func base36(digits string) uint64 {
	n, err := strconv.ParseUint(digits, 36, 64)
	if err != nil {
		panic("calendar: damaged table: " + err.Error())
	}
	return n
}
