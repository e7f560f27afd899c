package graph

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/graph/messages"
	"github.com/nuanxin/nuanxin/internal/run"
)

func TestStopReasonIsReadByPeople(t *testing.T) {
	t.Parallel()
	english := messages.WithLocale(t.Context(), messages.English)
	require.Nil(t, stopReason(english, &run.CampaignRun{}))
	ours := run.CampaignRun{StopReason: "campaign.over_budget"}
	require.Equal(t, "This costs more than was approved.", *stopReason(english, &ours))
	require.Equal(t, "金额超过批准的数额。", *stopReason(t.Context(), &ours))
	require.Equal(t, "暴雪封路", *stopReason(english, &run.CampaignRun{StopReason: "暴雪封路"}))
}
