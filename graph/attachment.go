package graph

import (
	"context"

	"github.com/nuanxin/nuanxin/graph/messages"
	"github.com/nuanxin/nuanxin/internal/attachment"
)

// rejectionText says in the caller's language why a file was refused; nil when it was not.
func rejectionText(ctx context.Context, a *attachment.Attachment) *string {
	if a.Reason == nil {
		return nil
	}
	if text, ok := messages.Text(messages.LocaleOf(ctx), *a.Reason, nil); ok {
		return &text
	}
	return a.Reason
}
