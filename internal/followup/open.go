package followup

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// handlerRoles are the roles that answer requests.
var handlerRoles = []authz.Role{authz.UnionOfficer, authz.CenterStaff, authz.StationStaff}

// followUpDesk is where requests are handled.
const followUpDesk = "/follow-ups"

// Heard are the requests of one report, with what decides on their owners and clocks.
type Heard struct {
	TenantID   id.ID
	CampaignID id.ID
	VisitID    id.ID
	ReportID   id.ID
	ArchiveID  *id.ID // nil for a household without one
	UnitID     id.ID
	UnitPath   string
	At         time.Time // when the report came in
	Requests   []VisitRequestInput
	DaysOff    calendar.Holidays
}

// OpenTx makes a follow-up of each request with an owner and a clock, and tells the
// owner.
func (s *Service) OpenTx(ctx context.Context, tx db.Tx, h Heard) error {
	if len(h.Requests) == 0 {
		return nil
	}
	today := clock.DateOf(h.At)
	owner, err := ownerFor(ctx, tx, h, today)
	if err != nil {
		return err
	}
	requests := make([]*FollowUp, len(h.Requests))
	for i, q := range h.Requests {
		due, _ := h.DaysOff.AddWorkdays(today, q.Kind.workdays())
		requests[i] = &FollowUp{
			TenantID: h.TenantID, ID: id.New(id.FollowUp), VisitID: h.VisitID, ReportID: h.ReportID, UnitID: h.UnitID, UnitPath: h.UnitPath,
			Kind: q.Kind, Text: q.Text, State: FollowUpOpen, OwnerID: owner, DueOn: due, Version: 1, CreatedAt: h.At, UpdatedAt: h.At,
		}
	}
	if err := insertFollowUps(ctx, tx, requests); err != nil {
		return err
	}
	for _, f := range requests {
		if err := watchFollowUp(ctx, tx, f.DueOn); err != nil {
			return err
		}
	}
	return s.tellOwner(ctx, tx, owner, h.ReportID.String(), requests)
}

// tellOwner tells the owner of new requests; about names why they came, so that a
// repeat tells nobody twice.
func (s *Service) tellOwner(ctx context.Context, tx db.Tx, owner *id.ID, about string, requests []*FollowUp) error {
	if owner == nil {
		return nil
	}
	first := requests[0].DueOn
	for _, f := range requests {
		if f.DueOn.Before(first) {
			first = f.DueOn
		}
	}
	return s.notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: []id.ID{*owner}, Kind: notify.KindFollowUpAssigned, Link: followUpDesk, Dedup: about,
		Args: notify.Args{"count": len(requests), "dueOn": first.String()},
	})
}
