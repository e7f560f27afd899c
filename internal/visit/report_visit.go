package visit

import (
	"bytes"
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/followup"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/run"
)

// Report stores what a helper met at the door. The assigned helper reports, or
// whoever records visits in the unit. A phone without network sends a report late and
// perhaps more than once: the same clientId with the same content is answered like
// the first time.
//
// Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (campaign.report_differs:
// the clientId was used for another report), FAILED_PRECONDITION
// (campaign.visit_closed: what was handed over has been reported, or the visit is off
// the list; campaign.run_state: the run rests or has ended; attachment.*).
func (s *Service) Report(ctx context.Context, in ReportVisitInput) (*ReportVisitPayload, error) {
	in = in.normal()
	if err := in.Validate(); err != nil {
		return nil, err
	}
	d, err := s.newDoor(ctx, in)
	if err != nil {
		return nil, err
	}
	var out *ReportVisitPayload
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) (err error) {
		out, err = s.reportOnce(ctx, tx, d)
		return err
	})
	if db.Violates(err, "visit_report_client") { // the clientId came in for another visit at this very moment
		err = errs.New(errs.Conflict, "campaign.report_differs").Wrap(err)
	}
	if err != nil {
		return nil, err
	}
	s.show([]*Visit{out.Visit})
	return out, nil
}

// door is a report about to be stored, with what was read for it before the
// transaction.
type door struct {
	in       ReportVisitInput
	hash     []byte
	helper   id.ID
	name     string
	settings campaign.Settings
	days     calendar.Holidays
}

func (s *Service) newDoor(ctx context.Context, in ReportVisitInput) (d *door, err error) {
	d = &door{in: in}
	if d.helper, d.name, err = authz.Caller(ctx); err != nil {
		return nil, err
	}
	if d.hash, err = in.contentHash(); err != nil {
		return nil, err
	}
	if d.settings, err = s.settings.CampaignSettings(ctx); err != nil {
		return nil, err
	}
	d.days, err = s.calendar.Holidays(ctx)
	return d, err
}

// reportOnce answers a repeat, or stores the report. The lock on the visit makes
// rivals wait for each other, and a run that is being closed wait for the report; the
// run itself is not locked, so that a hundred helpers do not queue for it.
func (s *Service) reportOnce(ctx context.Context, tx db.Tx, d *door) (*ReportVisitPayload, error) {
	v, err := lockVisit(ctx, tx, d.in.VisitID)
	if err != nil {
		return nil, err
	}
	earlier, err := reportOfClient(ctx, tx, d.in.ClientID)
	if err != nil {
		return nil, err
	}
	if earlier != nil && earlier.HelperID == d.helper {
		if earlier.VisitID != v.ID || !bytes.Equal(earlier.ContentHash, d.hash) {
			return nil, errs.New(errs.Conflict, "campaign.report_differs")
		}
		return &ReportVisitPayload{Visit: v, Report: earlier, Repeated: true}, nil
	}
	if err := requireReporter(ctx, v); err != nil {
		return nil, err
	}
	if earlier != nil { // another member's
		return nil, errs.New(errs.Conflict, "campaign.report_differs")
	}
	r, err := run.ReadTx(ctx, tx, v.RunID)
	if err != nil {
		return nil, err
	}
	if err := requireReportable(r, v); err != nil {
		return nil, err
	}
	rep, err := s.storeReport(ctx, tx, r, v, d)
	return &ReportVisitPayload{Visit: v, Report: rep}, err
}

// requireReporter lets the assigned helper pass, wherever their grant is, and whoever
// records visits in the unit.
func requireReporter(ctx context.Context, v *Visit) error {
	if a := authz.From(ctx); a != nil && v.HelperID != nil && *v.HelperID == a.MembershipID {
		return authz.RequireAny(ctx, authz.VisitRecord)
	}
	return authz.Require(ctx, authz.VisitRecord, v.Resource())
}

// requireReportable refuses reports that come too late. A run that is being settled
// still takes what phones send late and what the desk enters from paper.
func requireReportable(r *run.CampaignRun, v *Visit) error {
	switch r.State {
	case run.RunVisiting, run.RunExpanding, run.RunSettling:
	default:
		return errs.New(errs.FailedPrecondition, "campaign.run_state", errs.Args{"state": string(r.State), "event": "report"})
	}
	if !v.Open() {
		return errs.New(errs.FailedPrecondition, "campaign.visit_closed")
	}
	return nil
}

// storeReport writes the report and all that follows from it. Rows that many reports
// touch come last: the figures, then the end of the audit chain.
func (s *Service) storeReport(ctx context.Context, tx db.Tx, r *run.CampaignRun, v *Visit, d *door) (*VisitReport, error) {
	rep, err := s.readReport(ctx, tx, r, v, d)
	if err != nil {
		return nil, err
	}
	if err := insertReport(ctx, tx, rep); err != nil {
		return nil, err
	}
	if err := s.bindFiles(ctx, tx, v, rep, d.in); err != nil {
		return nil, err
	}
	err = s.followUps.OpenTx(ctx, tx, followup.Heard{
		TenantID: rep.TenantID, CampaignID: r.CampaignID, VisitID: v.ID, ReportID: rep.ID, ArchiveID: v.ArchiveID,
		UnitID: v.UnitID, UnitPath: v.UnitPath, At: rep.ReceivedAt, Requests: d.in.Requests, DaysOff: d.days,
	})
	if err != nil {
		return nil, err
	}
	if err := s.tellKeepers(ctx, tx, v, rep); err != nil {
		return nil, err
	}
	before := *v
	v.follow(rep)
	if err := updateReported(ctx, tx, v); err != nil {
		return nil, err
	}
	if err := s.bookReport(ctx, tx, r, &before, v, len(d.in.Requests)); err != nil {
		return nil, err
	}
	return rep, s.audit.Append(ctx, tx, audit.Event{
		Action: "visit.report", Object: audit.Of(v.ID), Before: before, After: v,
		Note: map[string]any{"report": rep, "requests": len(d.in.Requests)},
	})
}

// tellKeepers has an archive brought up to date whose household has moved away or whose
// head has died.
func (s *Service) tellKeepers(ctx context.Context, tx db.Tx, v *Visit, rep *VisitReport) error {
	if v.ArchiveID == nil || rep.Outcome != OutcomeMoved && rep.Outcome != OutcomeDeceased {
		return nil
	}
	keepers, err := s.archives.KeepersTx(ctx, tx, *v.ArchiveID)
	if err != nil {
		return err
	}
	return s.notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: keepers, Kind: notify.KindArchiveOutdated, Link: archiveLink(*v.ArchiveID), Dedup: rep.ID.String(),
		Args: notify.Args{"outcome": rep.Outcome},
	})
}

func archiveLink(x id.ID) string { return "/archives/" + x.String() }

// follow brings the visit to what the newest report says.
func (v *Visit) follow(rep *VisitReport) {
	v.State = VisitUndelivered
	if rep.Outcome == OutcomeReceived {
		v.State, v.VisitedAt = VisitReceived, &rep.At
		v.ReceivedCashFen, v.ReceivedGoods, v.ReceivedGoodsFen = &rep.CashFen, rep.Goods, &rep.GoodsFen
	}
	v.Version++
	v.UpdatedAt = rep.ReceivedAt
}
