package cn

import (
	"regexp"
	"strings"
)

// ErrPhoneFormat means the text is neither a mobile number nor a landline.
const ErrPhoneFormat Error = "phone_format"

var (
	mobileForm = regexp.MustCompile(`^1[3-9]\d{9}$`)
	// landlineForm: area code of three digits (010, 02x) or four, local number
	// of seven or eight, extension.
	landlineForm = regexp.MustCompile(`^(?:(010|02\d|0[3-9]\d{2})-?)?([2-9]\d{6,7})(?:[-转](\d{1,6}))?$`)
	phoneNoise   = strings.NewReplacer("(", "", ")", "-")
)

// ParsePhone returns the normal form of a phone number in China: eleven digits
// for a mobile, "0371-12345678" or "0371-12345678-801" for a landline, whose
// area code may be missing. The country code 86 goes.
func ParsePhone(s string) (string, error) {
	number := strings.TrimPrefix(phoneNoise.Replace(hyphens.Replace(squeeze(s))), "-")
	number = trimCountryCode(number)
	if mobile := strings.ReplaceAll(number, "-", ""); mobileForm.MatchString(mobile) {
		return mobile, nil
	}
	parts := landlineForm.FindStringSubmatch(number)
	if parts == nil {
		return "", ErrPhoneFormat
	}
	return joinNonEmpty("-", parts[1:]...), nil
}

// trimCountryCode removes "+86" and "0086", and a bare 86 only before a mobile
// number, because 86 may begin a local number.
func trimCountryCode(number string) string {
	for _, prefix := range []string{"+86", "0086"} {
		if rest, ok := strings.CutPrefix(number, prefix); ok {
			return withTrunkPrefix(strings.TrimPrefix(rest, "-"))
		}
	}
	if rest, ok := strings.CutPrefix(number, "86"); ok {
		if mobile := strings.ReplaceAll(rest, "-", ""); mobileForm.MatchString(mobile) {
			return mobile
		}
	}
	return number
}

// withTrunkPrefix restores the 0 of the area code, which is not dialled after
// a country code.
func withTrunkPrefix(number string) string {
	if strings.HasPrefix(number, "0") || mobileForm.MatchString(strings.ReplaceAll(number, "-", "")) {
		return number
	}
	return "0" + number
}

// IsMobile reports whether a normalised number can receive text messages.
func IsMobile(number string) bool { return mobileForm.MatchString(number) }

func joinNonEmpty(sep string, parts ...string) string {
	var kept []string
	for _, p := range parts {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, sep)
}
