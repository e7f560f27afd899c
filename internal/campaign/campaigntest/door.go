package campaigntest

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/followup"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/visit"
)

// Door is a world in which a run is being visited, seen from the door. The union insists
// on two handlers.
type Door struct {
	*World
	Open            *run.CampaignRun
	Helper, Helper2 Person // of the first factory and of the second; Helper has all visits of the first
}

// NewDoor opens a run over n households of the first factory.
func NewDoor(t testing.TB, n int, change ...func(*campaign.CampaignInput)) *Door {
	t.Helper()
	d := dbtest.Shared(t)
	return DoorIn(d.Tenant(t), t, d, n, change...)
}

// DoorIn opens it in the union of ctx.
func DoorIn(ctx context.Context, t testing.TB, d *dbtest.DB, n int, change ...func(*campaign.CampaignInput)) *Door {
	t.Helper()
	w := ClosedDoorIn(ctx, t, d)
	for i := range n {
		w.Household(i, w.One)
	}
	_, w.Open = w.Visiting(change...)
	return w
}

// ClosedDoorIn has no run yet.
func ClosedDoorIn(ctx context.Context, t testing.TB, d *dbtest.DB) *Door {
	t.Helper()
	w := &Door{World: worldOf(ctx, t, d, choices{OverdueDays: 3, TwoHandlers: true})}
	w.Helper = w.Person("走访甲", authz.Helper, w.One)
	w.Helper2 = w.Person("走访乙", authz.Helper, w.Two)
	return w
}

// File is an examined upload of a member.
func (w *Door) File(of Person, kind attachment.Kind) id.ID {
	w.T.Helper()
	x := id.New(id.Attachment)
	w.Exec(`insert into app.attachment (tenant_id, id, upload_id, uploader_id, kind, state, file_name, content_type, size,
			sha256, object_key, delete_after, created_at)
		values (app.current_tenant(), ?, ?, ?, ?, 'CLEAN', 'a.png', 'image/png', 1, sha256('a'), ?, now() + interval '30 days', now())`,
		x, id.New(id.Upload), of.Member, kind, x.String())
	return x
}

// Received is an ordinary report of a hand-over by somebody.
func (w *Door) Received(v *visit.Visit, by Person, change ...func(*visit.ReportVisitInput)) visit.ReportVisitInput {
	w.T.Helper()
	in := visit.ReportVisitInput{
		ClientID: id.New(id.Unknown), VisitID: v.ID, Outcome: visit.OutcomeReceived, At: w.Now.Now(),
		Receiver: new(visit.ReceiverSelf), SecondHandlerName: new("赵同行"), SignatureID: new(w.File(by, attachment.Signature)),
	}
	for _, f := range change {
		f(&in)
	}
	return in
}

// NotHome is a report of a visit in vain.
func (w *Door) NotHome(v *visit.Visit, change ...func(*visit.ReportVisitInput)) visit.ReportVisitInput {
	in := visit.ReportVisitInput{ClientID: id.New(id.Unknown), VisitID: v.ID, Outcome: visit.OutcomeNotHome, At: w.Now.Now()}
	for _, f := range change {
		f(&in)
	}
	return in
}

// Report sends a report that must be taken.
func (w *Door) Report(by Person, in visit.ReportVisitInput) *visit.ReportVisitPayload {
	w.T.Helper()
	out, err := w.Visit.Report(by.Ctx, in)
	require.NoError(w.T, err)
	return out
}

// Requests is one request of a report.
func Requests(kind followup.FollowUpKind, text string) []followup.VisitRequestInput {
	return []followup.VisitRequestInput{{Kind: kind, Text: text}}
}

// Action is a command on the open run.
func (w *Door) Action() run.RunActionInput {
	return run.RunActionInput{ID: w.Open.ID, ExpectedVersion: w.Open.Version}
}

// Settle ends visiting.
func (w *Door) Settle() {
	w.T.Helper()
	r, err := w.Run.Settle(w.Officer.Ctx, w.Action())
	require.NoError(w.T, err)
	w.Open = r
}

// Closing is the input that closes the run.
func (w *Door) Closing(text string) run.CloseRunInput {
	return run.CloseRunInput{ID: w.Open.ID, ExpectedVersion: w.Open.Version, SummaryText: text}
}
