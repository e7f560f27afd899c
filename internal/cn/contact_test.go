package cn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/cn"
)

func TestParseBankCard(t *testing.T) {
	t.Parallel()
	luhn := []cn.Warning{cn.WarnCardCheckDigit}
	for _, c := range []struct {
		in       string
		want     cn.BankCard
		warnings []cn.Warning
		err      error
	}{
		{"6217000000000000012", "6217000000000000012", nil, nil},
		{" 6217 0000 0000 0000 012", "6217000000000000012", nil, nil},
		{"6217-0000-0000-0000-012", "6217000000000000012", nil, nil},
		{"６２１７０００００００００００００１２", "6217000000000000012", nil, nil},
		{"6217000000000000013", "6217000000000000013", luhn, nil},
		{"170802010040", "170802010040", luhn, nil},
		{"6217003325476480000", "", nil, cn.ErrCardLostDigits},
		{"6.21700332547648E+18", "", nil, cn.ErrCardLostDigits},
		{"12345678901", "", nil, cn.ErrCardFormat},
		{"62170000000000000120", "", nil, cn.ErrCardFormat},
		{"621700000000000001X", "", nil, cn.ErrCardFormat},
		{"", "", nil, cn.ErrCardFormat},
	} {
		got, warnings, err := cn.ParseBankCard(c.in)
		require.Equal(t, c.err, err, c.in)
		require.Equal(t, c.want, got, c.in)
		require.Equal(t, c.warnings, warnings, c.in)
	}
}

func TestParsePhone(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"13812345678":         "13812345678",
		"138-1234-5678":       "13812345678",
		"138 1234 5678":       "13812345678",
		"138—1234—5678":       "13812345678",
		"+8613812345678":      "13812345678",
		"+86 138-1234-5678":   "13812345678",
		"(+86)13812345678":    "13812345678",
		"0086-13812345678":    "13812345678",
		"8613812345678":       "13812345678",
		"１３８１２３４５６７８":         "13812345678",
		"0371-12345678":       "",
		"0371-62345678":       "0371-62345678",
		"037162345678":        "0371-62345678",
		"(0371)62345678":      "0371-62345678",
		"（010）62345678":       "010-62345678",
		"02162345678":         "021-62345678",
		"0375-2345678-801":    "0375-2345678-801",
		"0375-2345678转801":    "0375-2345678-801",
		"+86-371-62345678":    "0371-62345678",
		"2345678":             "2345678",
		"86234567":            "86234567",
		"199647950":           "",
		"12812345678":         "",
		"138123456789":        "",
		"1381234567":          "",
		"13812345678/2345678": "",
		"无":                   "",
		"":                    "",
		"=cmd":                "",
	} {
		got, err := cn.ParsePhone(in)
		require.Equal(t, want, got, in)
		if want == "" {
			require.Equal(t, cn.ErrPhoneFormat, err, in)
			continue
		}
		require.NoError(t, err, in)
		again, err := cn.ParsePhone(got)
		require.NoError(t, err, in)
		require.Equal(t, got, again)
	}
	require.True(t, cn.IsMobile("13812345678"))
	require.False(t, cn.IsMobile("0371-62345678"))
}

func TestParseAmount(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"36000": "36000", "3.6万": "36000", "36,000元": "36000", "３６０００": "36000", "３．６万元": "36000",
		" 36 000 ": "36000", "36，000.50": "36000.5", "￥36,000.00": "36000", "人民币 36000 元整": "36000",
		"1.2亿": "120000000", "0": "0", "-0": "0", "0.05": "0.05", "00012": "12", "36000.500": "36000.5",
		"1234.5599999999999": "1234.56", "0.30000000000000004": "0.3", "3.600001万": "36000.01",
		"999999999999.99": "999999999999.99",
	} {
		got, err := cn.ParseAmount(in)
		require.NoError(t, err, in)
		require.Equal(t, want, got, in)
	}
	for in, want := range map[string]error{
		"56180.005": cn.ErrAmountPrecision, "3.6000001万": cn.ErrAmountPrecision, "0.001": cn.ErrAmountPrecision,
		"-8308": cn.ErrAmountNegative, "－8308": cn.ErrAmountNegative, "(8,308.00)": cn.ErrAmountNegative,
		"￥-5": cn.ErrAmountNegative, "−3.6万": cn.ErrAmountNegative,
		"约三万": cn.ErrAmountFormat, "": cn.ErrAmountFormat, "元": cn.ErrAmountFormat, "3元5角": cn.ErrAmountFormat,
		"3元5": cn.ErrAmountFormat, "1,00": cn.ErrAmountFormat, "1.2.3": cn.ErrAmountFormat, "1e5": cn.ErrAmountFormat,
		"2000-3000": cn.ErrAmountFormat, "三万": cn.ErrAmountFormat, "--5": cn.ErrAmountFormat, "(": cn.ErrAmountFormat,
		"1000000000000": cn.ErrAmountFormat, "99999亿": cn.ErrAmountFormat, "NaN": cn.ErrAmountFormat,
	} {
		_, err := cn.ParseAmount(in)
		require.Equal(t, want, err, in)
	}
}

func TestParseNation(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{"汉": "汉族", "汉族": "汉族", " 维吾尔 族": "维吾尔族"} {
		got, err := cn.ParseNation(in)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	for _, in := range []string{"", "族", "外星族", "穿青人"} {
		_, err := cn.ParseNation(in)
		require.Equal(t, cn.ErrNationUnknown, err, in)
	}
}

func FuzzParseBankCard(f *testing.F) {
	for _, s := range []string{"6217000000000000012", "6.2E+18", "170802010040", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		card, warnings, err := cn.ParseBankCard(s)
		if err != nil {
			return
		}
		again, warningsAgain, err := cn.ParseBankCard(string(card))
		require.NoError(t, err)
		require.Equal(t, card, again)
		require.Equal(t, warnings, warningsAgain)
	})
}

func FuzzParsePhone(f *testing.F) {
	for _, s := range []string{"138-1234-5678", "+86 371 62345678", "0375-2345678转801", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if number, err := cn.ParsePhone(s); err == nil {
			again, err := cn.ParsePhone(number)
			require.NoError(t, err, "%q became %q", s, number)
			require.Equal(t, number, again)
		}
	})
}

func FuzzParseAmount(f *testing.F) {
	for _, s := range []string{"3.6万", "36,000元", "-8308", "1234.5599999999999", "(5)", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if yuan, err := cn.ParseAmount(s); err == nil {
			require.Regexp(t, `^\d{1,12}(\.\d{1,2})?$`, yuan)
			again, err := cn.ParseAmount(yuan)
			require.NoError(t, err)
			require.Equal(t, yuan, again)
		}
	})
}
