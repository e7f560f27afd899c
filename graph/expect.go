package graph

import (
	"context"
	"maps"
	"slices"

	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/assistance/feedback"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/followup"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/change"
	"github.com/nuanxin/nuanxin/internal/hardship/civilcheck"
	"github.com/nuanxin/nuanxin/internal/hardship/disposal"
	"github.com/nuanxin/nuanxin/internal/hardship/handover"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/search"
	"github.com/nuanxin/nuanxin/internal/visit"
)

// listed passes a page on and announces what its rows refer to, so that each kind of
// reference costs one look-up for the whole page.
func listed[T any](ctx context.Context, announce func(l *Loaders, rows []T)) func(c *page.Connection[T], err error) (*page.Connection[T], error) {
	return func(c *page.Connection[T], err error) (*page.Connection[T], error) {
		if err != nil {
			return nil, err
		}
		rows := make([]T, len(c.Edges))
		for i, e := range c.Edges {
			rows[i] = e.Node
		}
		announce(load(ctx), rows)
		return c, nil
	}
}

// each is one reference of every row; rows without it are left out.
func each[T any](rows []T, reference func(T) *id.ID) []id.ID {
	out := make([]id.ID, 0, len(rows))
	for _, r := range rows {
		if x := reference(r); x != nil {
			out = append(out, *x)
		}
	}
	return out
}

func ofArchives(l *Loaders, rows []*hardship.Archive) {
	l.Units.Expect(each(rows, func(a *hardship.Archive) *id.ID { return &a.UnitID }))
	l.Members.Expect(each(rows, func(a *hardship.Archive) *id.ID { return a.OwnerID }))
	own := each(rows, func(a *hardship.Archive) *id.ID { return &a.ID })
	l.Persons.Expect(own)
	l.Consents.Expect(own)
}

// ofFound announces all kinds at once, so that they share one look-up of units.
func ofFound(l *Loaders, found *search.SearchResult) {
	archives := make([]*hardship.Archive, len(found.Archives))
	for i, hit := range found.Archives {
		archives[i] = hit.Archive
	}
	ofArchives(l, archives)
	ofApplications(l, found.Applications)
	ofMembers(l, found.Members)
}

func ofChanges(l *Loaders, rows []*change.ArchiveChange) {
	l.Archives.Expect(each(rows, func(c *change.ArchiveChange) *id.ID { return &c.ArchiveID }))
	l.Archives.Expect(each(rows, func(c *change.ArchiveChange) *id.ID { return c.OtherID }))
}

func ofHandovers(l *Loaders, rows []*handover.ArchiveHandover) {
	l.Archives.Expect(each(rows, func(x *handover.ArchiveHandover) *id.ID { return &x.ArchiveID }))
}

func ofDisposals(l *Loaders, rows []*disposal.ArchiveDisposal) {
	l.Disposed.Expect(each(rows, func(d *disposal.ArchiveDisposal) *id.ID { return &d.ID }))
}

func ofOffers(l *Loaders, rows []*handover.ArchiveOffer) {
	l.Archives.Expect(each(rows, func(o *handover.ArchiveOffer) *id.ID { return o.ArchiveID }))
}

func ofBatches(l *Loaders, rows []*civilcheck.CivilBatch) {
	l.Units.Expect(each(rows, func(b *civilcheck.CivilBatch) *id.ID { return &b.UnitID }))
}

func ofCandidates(l *Loaders, rows []*civilcheck.CivilCandidate) {
	l.Units.Expect(each(rows, func(c *civilcheck.CivilCandidate) *id.ID { return &c.UnitID }))
}

func ofApplications(l *Loaders, rows []*assistance.Application) {
	l.Units.Expect(each(rows, func(p *assistance.Application) *id.ID { return &p.UnitID }))
	l.Members.Expect(each(rows, func(p *assistance.Application) *id.ID { return &p.MakerID }))
	l.Members.Expect(each(rows, func(p *assistance.Application) *id.ID { return p.VerifierID }))
	own := each(rows, func(p *assistance.Application) *id.ID { return &p.ID })
	l.Papers.Expect(own)
	l.Doings.Expect(own)
	l.Ratings.Expect(own)
	l.Complaints.Expect(own)
	l.CallBacks.Expect(own)
}

func ofComplaints(l *Loaders, rows []*feedback.AidComplaint) {
	l.Units.Expect(each(rows, func(c *feedback.AidComplaint) *id.ID { return &c.UnitID }))
}

func ofCallBacks(l *Loaders, rows []*feedback.AidCallBack) {
	l.Units.Expect(each(rows, func(b *feedback.AidCallBack) *id.ID { return &b.UnitID }))
}

func ofCampaigns(ctx context.Context) func(l *Loaders, rows []*campaign.Campaign) {
	return func(l *Loaders, rows []*campaign.Campaign) {
		for _, c := range rows {
			l.Campaigns.Prime(ctx, c.ID, c) // the openings are reckoned from the rows at hand
		}
		own := each(rows, func(c *campaign.Campaign) *id.ID { return &c.ID })
		l.Quotas.Expect(own)
		l.Groups.Expect(own)
		l.RunsOf.Expect(own)
		l.NextOpenings.Expect(own)
	}
}

func ofRuns(l *Loaders, rows []*run.CampaignRun) {
	l.Campaigns.Expect(each(rows, func(r *run.CampaignRun) *id.ID { return &r.CampaignID }))
	own := each(rows, func(r *run.CampaignRun) *id.ID { return &r.ID })
	l.Progress.Expect(own)
	l.Summaries.Expect(own)
}

func ofVisits(l *Loaders, rows []*visit.Visit) {
	l.Units.Expect(each(rows, func(v *visit.Visit) *id.ID { return &v.UnitID }))
	l.Members.Expect(each(rows, func(v *visit.Visit) *id.ID { return v.HelperID }))
	l.Runs.Expect(each(rows, func(v *visit.Visit) *id.ID { return &v.RunID }))
	own := each(rows, func(v *visit.Visit) *id.ID { return &v.ID })
	l.Contacts.Expect(own)
	l.Earlier.Expect(own)
	l.Reports.Expect(own)
}

func ofFollowUps(l *Loaders, rows []*followup.FollowUp) {
	l.Units.Expect(each(rows, func(f *followup.FollowUp) *id.ID { return &f.UnitID }))
	l.Members.Expect(each(rows, func(f *followup.FollowUp) *id.ID { return f.OwnerID }))
}

func ofNamed(l *Loaders, rows []*campaign.NamedRecipient) {
	l.Units.Expect(each(rows, func(n *campaign.NamedRecipient) *id.ID { return &n.UnitID }))
}

func ofMembers(l *Loaders, rows []*member.Member) {
	l.Units.Expect(each(rows, func(m *member.Member) *id.ID { return m.UnitID }))
	l.Roles.Expect(each(rows, func(m *member.Member) *id.ID { return &m.ID }))
}

// rolesOf announces the units of the roles that it loads.
func (r *Resolver) rolesOf(ctx context.Context, members []id.ID) (map[id.ID][]*member.RoleAssignment, error) {
	found, err := r.member.RolesOf(ctx, members)
	all := slices.Concat(slices.Collect(maps.Values(found))...)
	load(ctx).Units.Expect(each(all, func(a *member.RoleAssignment) *id.ID { return a.UnitID }))
	return found, err
}
