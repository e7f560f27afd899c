package graph

import (
	"context"

	"github.com/nuanxin/nuanxin/graph/messages"
	"github.com/nuanxin/nuanxin/internal/run"
)

// stopReason is why a run does not go on: the words of our reason, or what a person
// wrote.
func stopReason(ctx context.Context, r *run.CampaignRun) *string {
	if r.StopReason == "" {
		return nil
	}
	if text, ok := messages.Text(messages.LocaleOf(ctx), r.StopReason, nil); ok {
		return &text
	}
	return &r.StopReason
}
