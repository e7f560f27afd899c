package visit

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/followup"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// drawReport is any report that a phone might send, sensible or not.
func drawReport(t *rapid.T) ReportVisitInput {
	text := rapid.Ptr(rapid.String(), true)
	in := ReportVisitInput{
		ClientID: id.New(id.Unknown), VisitID: id.New(id.Visit),
		Outcome:   rapid.SampledFrom(append(outcomes, "", "LOST")).Draw(t, "outcome"),
		At:        time.Unix(0, rapid.Int64Range(0, 1<<61).Draw(t, "at")),
		Condition: text.Draw(t, "condition"), ProxyName: text.Draw(t, "proxy"), ProxyRelation: text.Draw(t, "relation"),
		SecondHandlerName: text.Draw(t, "second"),
		Receiver:          rapid.Ptr(rapid.SampledFrom(append(receivers, "DOG")), true).Draw(t, "receiver"),
	}
	if rapid.Bool().Draw(t, "cash") {
		f := money.Fen(rapid.Int64().Draw(t, "fen"))
		in.CashFen = &f
	}
	for range rapid.IntRange(0, 3).Draw(t, "goods") {
		in.Goods = append(in.Goods, audience.GoodsInput{
			Name: rapid.String().Draw(t, "name"), Unit: "袋", Quantity: rapid.Int().Draw(t, "n"), ValueFen: money.Fen(rapid.Int64().Draw(t, "value")),
		})
	}
	for range rapid.IntRange(0, 12).Draw(t, "requests") {
		in.Requests = append(in.Requests, followup.VisitRequestInput{Kind: followup.FollowUpJob, Text: rapid.String().Draw(t, "text")})
	}
	return in
}

// The same report has the same content, however a phone pads or times it.
func TestContentOfARepeatIsTheSame(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := drawReport(t)
		first, err := in.normal().contentHash()
		require.NoError(t, err)
		again := in
		again.At = in.At.In(time.FixedZone("CST", 8*3600))
		if in.Condition != nil {
			padded := " " + *in.Condition + "\n"
			again.Condition = &padded
		}
		second, err := again.normal().contentHash()
		require.NoError(t, err)
		require.Equal(t, first, second)
		require.Equal(t, in.normal(), in.normal().normal())
		other := in
		other.At = in.At.Add(time.Second)
		third, err := other.normal().contentHash()
		require.NoError(t, err)
		require.NotEqual(t, first, third)
	})
}

// Whatever a phone sends, checking it ends with a verdict.
func TestAnyReportIsJudged(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := drawReport(t).normal()
		err := in.Validate()
		if in.Outcome == "" || in.Outcome == "LOST" || len(in.Requests) > maxRequests {
			require.Error(t, err)
		}
	})
}
