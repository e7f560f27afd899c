package transfer

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// locale is the catalogue's name of a language.
func locale(lang sheet.Lang) string {
	if lang == sheet.EN {
		return "en"
	}
	return "zh-CN"
}

// CountText is a counted reason in words. What differs from row to row is left out.
func (s *Service) CountText(c *ReasonCount, lang sheet.Lang) string {
	if text, ok := s.texts(locale(lang), "reason."+c.Reason, nil); ok {
		return text
	}
	return s.words(catalogueKey(c.Reason), c.Args, lang)
}

// catalogueKey is where the words of a reason stand: those of single fields together,
// the refusals of a capability under their own names.
func catalogueKey(code string) string {
	if strings.Contains(code, ".") {
		return code
	}
	return "field." + code
}

// FailureText is why the file as a whole was refused, nil when it was not.
func (s *Service) FailureText(im *Import, lang sheet.Lang) *string {
	if im.Failure == nil {
		return nil
	}
	text := s.words(*im.Failure, im.FailureArgs, lang)
	return &text
}

// words is the text of a catalogue key; the key itself if another version knows it.
func (s *Service) words(key string, args errs.Args, lang sheet.Lang) string {
	readable := make(map[string]any, len(args))
	for name, v := range args {
		readable[name] = s.readable(key, v, lang)
		if n, ok := v.(float64); ok && name == "maxBytes" {
			readable["maxMB"] = int64(n) >> 20
		}
	}
	text, ok := s.texts(locale(lang), key, readable)
	if !ok {
		return key
	}
	return text
}

// readable is an argument as people read it. Arguments were stored as JSON: numbers
// come back as float64 and lists as []any; a code may have words of its own.
func (s *Service) readable(key string, v any, lang sheet.Lang) any {
	switch v := v.(type) {
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case []any:
		texts := make([]string, len(v))
		for i, x := range v {
			texts[i] = fmt.Sprint(x)
		}
		return strings.Join(texts, comma.In(lang))
	case string:
		if words, ok := s.texts(locale(lang), key+"."+v, nil); ok {
			return words
		}
	}
	return v
}

// RowTexts are the reasons of a row in words, each led by the heading of its column.
func (s *Service) RowTexts(r *ImportRow, lang sheet.Lang) []string {
	return s.reasonTexts(r.kind, r.Verdict, lang)
}

func (s *Service) reasonTexts(kind SheetKind, reasons []Reason, lang sheet.Lang) []string {
	texts := make([]string, len(reasons))
	for i, r := range reasons {
		texts[i] = s.words(catalogueKey(r.Code), r.Args, lang)
		if title := s.title(kind, r.Column, lang); title != "" {
			texts[i] = title + colon.In(lang) + texts[i]
		}
	}
	return texts
}

var (
	colon     = sheet.Label{ZH: "：", EN: ": "}
	comma     = sheet.Label{ZH: "、", EN: ", "}
	semicolon = sheet.Label{ZH: "；", EN: "; "}
)

func (s *Service) title(kind SheetKind, column string, lang sheet.Lang) string {
	if f := s.formats[kind]; f != nil && column != "" {
		return f.Title(column, lang)
	}
	return ""
}

// describe puts reasons into one line, as the error workbook shows them.
func (s *Service) describe(kind SheetKind, lang sheet.Lang) func([]Reason) string {
	return func(reasons []Reason) string {
		return strings.Join(s.reasonTexts(kind, reasons, lang), semicolon.In(lang))
	}
}
