package cn

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mozillazg/go-pinyin"
)

var plainPinyin = pinyin.NewArgs()

// PinyinKeys returns the two keys by which a normalised name is found:
// "ouyangmingming" and "oymm" for 欧阳明明. Surnames have their own readings
// (单 shan, 曾 zeng, 尉迟 yuchi); ü is v, as on keyboards. Latin words are
// lower-cased. A character without a known reading is left out.
func PinyinKeys(name string) (full, initials string) {
	var keys pinyinKeys
	switch {
	case !strings.ContainsFunc(name, isHan):
		keys.addLatin(name)
	case strings.Contains(name, middleDot): // begins with a given name
		keys.addGiven(name)
	default:
		surname, given := splitSurname(name)
		keys.addSurname(surname)
		keys.addGiven(given)
	}
	return keys.full.String(), keys.initials.String()
}

type pinyinKeys struct{ full, initials strings.Builder }

func (k *pinyinKeys) add(syllable string) {
	if syllable == "" {
		return
	}
	_, first := utf8.DecodeRuneInString(syllable)
	k.full.WriteString(syllable)
	k.initials.WriteString(syllable[:first])
}

func (k *pinyinKeys) addLatin(name string) {
	notLetter := func(r rune) bool { return !unicode.IsLetter(r) }
	for word := range strings.FieldsFuncSeq(strings.ToLower(name), notLetter) {
		k.add(word)
	}
}

func (k *pinyinKeys) addSurname(surname string) {
	if syllables, ok := compoundReadings[surname]; ok {
		k.add(syllables[0])
		k.add(syllables[1])
		return
	}
	for _, r := range surname {
		if reading, ok := surnameReadings[r]; ok {
			k.add(reading)
			continue
		}
		k.add(reading(r))
	}
}

func (k *pinyinKeys) addGiven(given string) {
	for _, r := range given {
		if reading, ok := givenReadings[r]; ok {
			k.add(reading)
			continue
		}
		k.add(reading(r))
	}
}

// reading is the usual reading of a character, "" when it has none.
func reading(r rune) string {
	readings := pinyin.SinglePinyin(r, plainPinyin)
	if len(readings) == 0 {
		return ""
	}
	return readings[0]
}
