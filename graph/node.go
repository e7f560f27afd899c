package graph

import (
	"context"

	"github.com/nuanxin/nuanxin/graph/scalar"
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

// finder loads one thing that GraphQL names, with the permission check of its
// capability.
type finder func(ctx context.Context, x id.ID) (scalar.Node, error)

// finders by kind; node(id:) needs no table of identifiers, since each names its
// kind itself.
func (r *Resolver) finders() map[id.Kind]finder {
	return map[id.Kind]finder{
		id.Tenant:          one(r.org.TenantsByID),
		id.Unit:            one(r.org.UnitsByID),
		id.Grant:           found(r.org.GrantByID),
		id.Membership:      found(r.member.MemberByID),
		id.Archive:         found(r.archiveWithParts),
		id.Person:          one(r.hardship.PersonsByID),
		id.Consent:         one(r.hardship.ConsentsByID),
		id.ArchiveEvent:    one(r.hardship.EventsByID),
		id.ArchivePaper:    one(r.intake.PapersByID),
		id.ArchiveChange:   one(r.change.ChangesByID),
		id.ArchiveExit:     one(r.exit.ExitsByID),
		id.ArchiveHandover: one(r.handover.HandoversByID),
		id.ArchiveOffer:    one(r.handover.OffersByID),
		id.CivilBatch:      one(r.civil.BatchesByID),
		id.ArchiveDisposal: one(r.disposal.DisposalsByID),
		id.ArchiveHold:     one(r.disposal.HoldsByID),

		id.ArchiveBulk:     found(r.bulk.BulkByID),
		id.DibaoStandard:   one(r.meanstest.StandardsByID),
		id.MeansAssessment: one(r.meanstest.AssessmentsByID),
		id.MeansTrial:      one(r.meanstest.TrialsByID),
		id.Application:     found(r.applicationWithParts),
		id.LimitRule:       one(r.assistance.LimitRulesByID),
		id.AidComplaint:    found(r.feedback.ComplaintByID),

		id.Campaign:       found(r.campaign.CampaignByID),
		id.CampaignRun:    found(r.run.RunByID),
		id.Visit:          found(r.visit.VisitByID),
		id.NamedRecipient: one(r.campaign.NamedByID),
		id.Notice:         found(r.notify.NotificationByID),
		id.VisitReport:    one(r.visit.ReportsByID),
		id.FollowUp:       found(r.followUp.FollowUpByID),
		id.Attachment:     found(r.attachment.AttachmentByID),
		id.Import:         found(r.transfer.ImportByID),
		id.ImportRow:      found(r.transfer.RowByID),
		id.Export:         found(r.transfer.ExportByID),

		id.Printout:        found(r.printing.PrintoutByID),
		id.PublicNotice:    found(r.noticeWithParts),
		id.NoticeObjection: found(r.disclosure.ObjectionByID),
		id.ApprovalCase:    found(r.approval.CaseByID),
		id.ApprovalRoute:   found(r.approval.RouteByID),
	}
}

func one[V any](fetch func(context.Context, []id.ID) (map[id.ID]*V, error)) finder {
	return func(ctx context.Context, x id.ID) (scalar.Node, error) {
		m, err := fetch(ctx, []id.ID{x})
		if err != nil || m[x] == nil {
			return nil, err
		}
		return m[x], nil
	}
}

func found[V any](fetch func(context.Context, id.ID) (*V, error)) finder {
	return func(ctx context.Context, x id.ID) (scalar.Node, error) {
		v, err := fetch(ctx, x)
		if err != nil || v == nil {
			return nil, err
		}
		return v, nil
	}
}

// node answers null for what is missing, hidden or of no known kind: the three must
// look the same.
func (r *Resolver) node(ctx context.Context, x id.ID) (scalar.Node, error) {
	find := r.byKind[id.KindOf(x)]
	if find == nil {
		return nil, nil
	}
	v, err := find(ctx, x)
	if c := errs.CodeOf(err); c == errs.NotFound || c == errs.Forbidden {
		return nil, nil
	}
	return v, err
}

// archiveWithParts reads an archive with its household and consents in one round
// trip, which is what its screen shows.
func (r *Resolver) archiveWithParts(ctx context.Context, x id.ID) (*hardship.Archive, error) {
	d, err := r.hardship.ArchiveDetail(ctx, x)
	if err != nil {
		return nil, err
	}
	load(ctx).Persons.Prime(ctx, x, d.Members)
	load(ctx).Consents.Prime(ctx, x, d.Consents)
	return d.Archive, nil
}

// applicationWithParts reads an application with its papers and its history in one
// round trip.
func (r *Resolver) applicationWithParts(ctx context.Context, x id.ID) (*assistance.Application, error) {
	d, err := r.assistance.ApplicationDetail(ctx, x)
	if err != nil {
		return nil, err
	}
	load(ctx).Papers.Prime(ctx, x, d.Papers)
	load(ctx).Doings.Prime(ctx, x, d.History)
	return d.Application, nil
}
