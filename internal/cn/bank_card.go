package cn

import "strings"

// Findings about a bank account number.
const (
	ErrCardLostDigits  Error   = "bank_card_lost_digits" // a spreadsheet rounded it
	ErrCardFormat      Error   = "bank_card_format"      // not 12 to 19 digits
	WarnCardCheckDigit Warning = "bank_card_luhn"        // company and passbook accounts have no check digit
)

const (
	minCardLength = 12
	maxCardLength = 19
)

// BankCard is an account or card number (银行卡号) in digits only.
type BankCard string

// ParseBankCard normalises a number; spaces and hyphens between groups go.
func ParseBankCard(s string) (BankCard, []Warning, error) {
	number := strings.ReplaceAll(hyphens.Replace(squeeze(s)), "-", "")
	if isScientific(number) {
		return "", nil, ErrCardLostDigits
	}
	if len(number) < minCardLength || len(number) > maxCardLength || !isDigits(number) {
		return "", nil, ErrCardFormat
	}
	if luhn(number) {
		return BankCard(number), nil, nil
	}
	if len(number) > maxExactDigits+1 && strings.Trim(number[maxExactDigits:], "0") == "" {
		return "", nil, ErrCardLostDigits
	}
	return BankCard(number), []Warning{WarnCardCheckDigit}, nil
}

// luhn checks ISO/IEC 7812: every second digit from the right is doubled.
func luhn(number string) bool {
	sum := 0
	for i := range len(number) {
		d := int(number[len(number)-1-i] - '0')
		if i%2 == 1 {
			d *= 2
		}
		sum += d/10 + d%10
	}
	return sum%10 == 0
}
