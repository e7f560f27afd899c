package graph

import (
	"context"

	"github.com/nuanxin/nuanxin/graph/messages"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// sheetLang is the language in which the reader of ctx gets workbooks and their words.
func sheetLang(ctx context.Context) sheet.Lang {
	if messages.LocaleOf(ctx) == messages.English {
		return sheet.EN
	}
	return sheet.ZH
}
