package graph

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/graph/loader"
	"github.com/nuanxin/nuanxin/graph/messages"
	"github.com/nuanxin/nuanxin/graph/model"
	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/org"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/visit"
)

// pointers shows a list of values the way the generated code wants it.
func pointers[T any](values []T) []*T {
	out := make([]*T, len(values))
	for i := range values {
		out[i] = &values[i]
	}
	return out
}

func (r *Resolver) nextDates(ctx context.Context, c *campaign.Campaign, count *int) ([]*org.RuleDate, error) {
	n := 3
	if count != nil {
		n = max(*count, 1)
	}
	load(ctx).Campaigns.Prime(ctx, c.ID, c)
	moments, err := load(ctx).NextOpenings.Load(ctx, c.ID)
	if err != nil {
		return nil, err
	}
	moments = moments[:min(n, len(moments))]
	out := make([]*org.RuleDate, len(moments))
	for i, at := range moments {
		day := clock.DateOf(at)
		out[i] = &org.RuleDate{Date: day, At: at, Certain: true}
		if lunar, ok := calendar.SolarToLunar(day); ok {
			out[i].Lunar = lunar.String()
		}
	}
	return out, nil
}

// nextOpeningsOf asks for the openings of campaigns that are at hand.
func (r *Resolver) nextOpeningsOf(ctx context.Context, ids []id.ID) (map[id.ID][]time.Time, error) {
	campaigns, err := loader.LoadAll(ctx, load(ctx).Campaigns, ids)
	if err != nil {
		return nil, err
	}
	return r.campaign.NextOpeningsOf(ctx, campaigns)
}

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

// workbench gathers the queues of several capabilities; each counts only what the
// caller may see.
func (r *Resolver) workbench(ctx context.Context) (*model.Workbench, error) {
	q, err := r.desk.Queues(ctx)
	if err != nil {
		return nil, err
	}
	out := &model.Workbench{
		CampaignsToApprove: q.CampaignsToApprove, CampaignsReturned: q.CampaignsReturned, RunsVisiting: q.RunsVisiting,
		VisitsUnassigned: q.VisitsUnassigned, VisitsOverdue: q.VisitsOverdue, MyVisitsOpen: q.MyVisitsOpen,
		FollowUpsOpen: q.FollowUpsOpen, FollowUpsOverdue: q.FollowUpsOverdue, RunsToSettle: q.RunsToSettle, Runs: q.Runs,
	}
	for _, o := range q.NextOpenings {
		out.NextOpenings = append(out.NextOpenings, &model.Opening{Campaign: o.Campaign, At: o.At})
	}
	if out.GrantsToDecide, err = r.org.GrantsToDecide(ctx); err != nil {
		return nil, err
	}
	if out.JobsDead, err = r.oversight.DeadCount(ctx); err != nil {
		return nil, err
	}
	return out, nil
}

// reportSignature is the receipt of a report: what was signed on the glass, or the
// photo of the signed paper.
func (r *Resolver) reportSignature(ctx context.Context, rep *visit.VisitReport) (*attachment.Attachment, error) {
	files, err := load(ctx).ReportFiles.Load(ctx, rep.ID)
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		if f.Role == visit.SignatureFile {
			return load(ctx).Attachments.Load(ctx, f.AttachmentID)
		}
	}
	return nil, nil
}

func (r *Resolver) reportPhotos(ctx context.Context, rep *visit.VisitReport) ([]*attachment.Attachment, error) {
	files, err := load(ctx).ReportFiles.Load(ctx, rep.ID)
	if err != nil {
		return nil, err
	}
	var ids []id.ID
	for _, f := range files {
		if f.Role == visit.PhotoFile {
			ids = append(ids, f.AttachmentID)
		}
	}
	return loader.LoadAll(ctx, load(ctx).Attachments, ids)
}
