package cn_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
)

var today = clock.Date{Year: 2026, Month: time.November, Day: 22}

func TestParseResidentID(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in       string
		want     cn.ResidentID
		warnings []cn.Warning
	}{
		{"11010519491231002X", "11010519491231002X", nil},
		{"440524188001010014", "440524188001010014", nil},
		{"34052419800101001X", "34052419800101001X", nil},
		{"370101190102039973", "370101190102039973", nil},
		{"110101199003070011", "110101199003070011", nil},
		{"410402201409013029", "410402201409013029", nil},
		{"41040219680815401x", "41040219680815401X", nil},
		{" 410402 19850214 2023\u00a0", "410402198502142023", nil},
		{"４１０４０２１９８５０２１４２０２３", "410402198502142023", nil},
		{"\u202a'371083197606301033\u202c", "371083197606301033", nil},
		{"110105491231002", "11010519491231002X", []cn.Warning{cn.WarnIDUpgraded}},
		{idNumber("999999", "19900307", 1), "", nil},
		{idNumber("830000", "19900307", 1), "", nil},
		{idNumber("810000", "19900307", 1), "", nil},
		{idNumber("990101", "19900307", 1), "", nil},
		{idNumber("770101", "19900307", 1), "", []cn.Warning{cn.WarnIDUnknownArea}},
	} {
		got, warnings, err := cn.ParseResidentID(c.in, today)
		require.NoError(t, err, c.in)
		require.Equal(t, c.warnings, warnings, c.in)
		if c.want != "" {
			require.Equal(t, c.want, got)
		}
	}
}

func TestParseResidentIDRejects(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]error{
		"":                                cn.ErrIDFormat,
		"1101051949123100":                cn.ErrIDFormat,
		"1101051949123100２XX":             cn.ErrIDFormat,
		"11010519491231００2Y":              cn.ErrIDFormat,
		"X1010519491231002X":              cn.ErrIDFormat,
		"110105１9491231O02X":              cn.ErrIDFormat,
		"身份证号":                            cn.ErrIDFormat,
		"4.10402198502142E+17":            cn.ErrIDLostDigits,
		"4.1E17":                          cn.ErrIDLostDigits,
		"330782197612045000":              cn.ErrIDLostDigits,
		"330782199913327690":              cn.ErrIDBirthDate,
		"110105194902290021":              cn.ErrIDBirthDate,
		"110105491332002":                 cn.ErrIDBirthDate,
		idNumber("110101", "20270101", 1): cn.ErrIDBirthFuture,
		idNumber("110101", "18750101", 1): cn.ErrIDBirthTooOld,
		"110105194912310021":              cn.ErrIDCheckDigit,
		"410402198408204236":              cn.ErrIDCheckDigit,
	} {
		_, warnings, err := cn.ParseResidentID(in, today)
		require.Equal(t, want, err, in)
		require.Empty(t, warnings, in)
	}
}

func TestResidentIDFacts(t *testing.T) {
	t.Parallel()
	id := cn.ResidentID("410402201409013029")
	require.Equal(t, "2014-09-01", id.Birth().String())
	require.Equal(t, cn.Female, id.Sex())
	require.Equal(t, cn.Male, cn.ResidentID("371083197606301033").Sex())
	require.Equal(t, cn.AreaCode("410402"), id.Area())
	require.Equal(t, 11, id.AgeAt(clock.Date{Year: 2026, Month: time.August, Day: 31}))
	require.Equal(t, 12, id.AgeAt(clock.Date{Year: 2026, Month: time.September, Day: 1}))
}

func TestLossyNumber(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]bool{
		"110105491231002": false, "110105194912310000": true, "1.1010519491231E+17": true, "": false,
	} {
		require.Equal(t, want, cn.LossyNumber(in), in)
	}
}

// idNumber builds a number with a correct check character, independently of
// the parser: it tries all eleven.
func idNumber(area, birth string, sequence int) string {
	for _, c := range "0123456789X" {
		number := fmt.Sprintf("%s%s%03d%c", area, birth, sequence, c)
		sum := 0
		for i, r := range number {
			d := int(r - '0')
			if r == 'X' {
				d = 10
			}
			sum += d * (1 << (17 - i))
		}
		if sum%11 == 1 {
			return number
		}
	}
	return ""
}

func anyID() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		born := clock.Date{Year: 1900, Month: 1, Day: 1}.AddDays(rapid.IntRange(0, 46_000).Draw(t, "born"))
		area := rapid.SampledFrom([]string{"110101", "410402", "650102", "830000"}).Draw(t, "area")
		return idNumber(area, fmt.Sprintf("%04d%02d%02d", born.Year, born.Month, born.Day), rapid.IntRange(0, 999).Draw(t, "sequence"))
	})
}

func TestEverySingleDigitErrorIsFound(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		number := anyID().Draw(t, "number")
		_, warnings, err := cn.ParseResidentID(number, today)
		require.NoError(t, err)
		require.Empty(t, warnings)

		wrong := []byte(number)
		i := rapid.IntRange(0, 16).Draw(t, "position")
		wrong[i] = '0' + (wrong[i]-'0'+byte(rapid.IntRange(1, 9).Draw(t, "shift")))%10
		_, _, err = cn.ParseResidentID(string(wrong), today)
		require.Error(t, err)
	})
}

func TestLegacyIDKeepsBirthAndSequence(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		number := anyID().Filter(func(n string) bool { return n[6:8] == "19" }).Draw(t, "number")
		got, warnings, err := cn.ParseResidentID(number[:6]+number[8:17], today)
		require.NoError(t, err)
		require.Equal(t, []cn.Warning{cn.WarnIDUpgraded}, warnings)
		require.Equal(t, number, string(got))
	})
}

func TestParseUSCC(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]struct {
		code  cn.USCC
		kind  cn.USCCKind
		union bool
	}{
		"91350100M000100Y43":     {"91350100M000100Y43", cn.USCCEnterprise, false},
		"91110000ma0000004x":     {"91110000MA0000004X", cn.USCCEnterprise, false},
		" 8111 0000 MC0000001R ": {"81110000MC0000001R", cn.USCCBasicUnion, true},
		"８１４１０４００MC0000002M":     {"81410400MC0000002M", cn.USCCBasicUnion, true},
	} {
		got, err := cn.ParseUSCC(in)
		require.NoError(t, err, in)
		require.Equal(t, want.code, got)
		require.Equal(t, want.kind, got.Kind())
		require.Equal(t, want.union, got.Union())
	}
	require.Equal(t, cn.AreaCode("410400"), cn.USCC("81410400MC0000002M").Area())

	for in, want := range map[string]error{
		"91310115MA1G4L1WXK": cn.ErrUSCCCheckDigit, "": cn.ErrUSCCFormat, "91350100M000100Y4": cn.ErrUSCCFormat,
		"9135O100M000100Y43": cn.ErrUSCCFormat, "91350100M0001IOY43": cn.ErrUSCCFormat, "9135ABCDM000100Y43": cn.ErrUSCCFormat,
	} {
		_, err := cn.ParseUSCC(in)
		require.Equal(t, want, err, in)
	}
}

func TestParseDisabilityCert(t *testing.T) {
	t.Parallel()
	got, err := cn.ParseDisabilityCert("41040219680815401x43", today)
	require.NoError(t, err)
	require.Equal(t, cn.DisabilityCert{Holder: "41040219680815401X", Type: cn.Physical, Grade: 3}, got)

	for in, want := range map[string]error{
		"41040219680815401X": cn.ErrDisabilityCertFormat, "41040219680815401X83": cn.ErrDisabilityCertFormat,
		"41040219680815401X05": cn.ErrDisabilityCertFormat, "41040219680815401X15": cn.ErrDisabilityCertFormat,
		"41040219680815401143": cn.ErrIDCheckDigit, "": cn.ErrDisabilityCertFormat,
	} {
		_, err := cn.ParseDisabilityCert(in, today)
		require.Equal(t, want, err, in)
	}
}

func TestAreaCode(t *testing.T) {
	t.Parallel()
	county, err := cn.ParseAreaCode(" 410402")
	require.NoError(t, err)
	require.Equal(t, cn.County, county.Level())
	require.Equal(t, "河南", county.ProvinceName())
	require.Equal(t, cn.AreaCode("410400"), county.Parent())
	require.True(t, county.Within("410000"))
	require.True(t, county.Within("410402"))
	require.False(t, county.Within("410500"))
	require.False(t, cn.AreaCode("410000").Within(county))

	direct := cn.AreaCode("429004") // 省直辖县级行政区划
	require.Equal(t, cn.AreaCode("420000"), direct.Parent())
	require.Empty(t, cn.AreaCode("420000").Parent())

	for _, in := range []string{"", "41040", "4104022", "770000", "41O402", "410002"} {
		_, err := cn.ParseAreaCode(in)
		require.Equal(t, cn.ErrAreaCode, err, in)
	}
}

func TestAreaName(t *testing.T) {
	t.Parallel()
	for code, name := range map[cn.AreaCode]string{
		"530102": "昆明市", "530100": "昆明市", "5301": "昆明市", "530000": "云南", "53": "云南",
		"110105": "北京", "500101": "重庆", "500229": "重庆 5002",
		"222401": "延边朝鲜族自治州", "469001": "海南 4690", "342401": "安徽 3424", // retired
		"810000": "香港", "990100": "", "": "",
	} {
		require.Equal(t, name, code.Name(), code)
	}
}

func FuzzParseResidentID(f *testing.F) {
	for _, s := range []string{"11010519491231002X", "110105491231002", "4.1E+17", "330782197612045000", "１", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		id, _, err := cn.ParseResidentID(s, today)
		if err != nil {
			return
		}
		again, warnings, err := cn.ParseResidentID(string(id), today)
		require.NoError(t, err)
		require.Equal(t, id, again)
		require.NotContains(t, warnings, cn.WarnIDUpgraded)
		require.False(t, id.Birth().After(today))
		require.Len(t, cn.MaskID(string(id)), 18)
	})
}

func FuzzParseUSCC(f *testing.F) {
	for _, s := range []string{"91350100M000100Y43", "81110000MC0000001R", "9", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if code, err := cn.ParseUSCC(s); err == nil {
			again, err := cn.ParseUSCC(string(code))
			require.NoError(t, err)
			require.Equal(t, code, again)
		}
	})
}

func FuzzParseDisabilityCert(f *testing.F) {
	for _, s := range []string{"41040219680815401x43", "4", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if cert, err := cn.ParseDisabilityCert(s, today); err == nil {
			require.NotEmpty(t, cert.Holder)
			require.Contains(t, []int{1, 2, 3, 4}, cert.Grade)
		}
	})
}
