package campaign

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// handlerRoles are the roles that answer requests.
var handlerRoles = []authz.Role{authz.UnionOfficer, authz.CenterStaff, authz.StationStaff}

// followUpDesk is where requests are handled.
const followUpDesk = "/follow-ups"

// openFollowUps makes a follow-up of each request with an owner and a clock, and
// tells the owner.
func (s *Service) openFollowUps(ctx context.Context, tx db.Tx, r *CampaignRun, v *Visit, rep *VisitReport, d *door) ([]*FollowUp, error) {
	if len(d.in.Requests) == 0 {
		return nil, nil
	}
	today := clock.DateOf(rep.ReceivedAt)
	owner, err := ownerFor(ctx, tx, r, v, today)
	if err != nil {
		return nil, err
	}
	out := make([]*FollowUp, len(d.in.Requests))
	for i, q := range d.in.Requests {
		due, _ := d.days.AddWorkdays(today, q.Kind.workdays())
		out[i] = &FollowUp{
			TenantID: rep.TenantID, ID: id.New(id.FollowUp), VisitID: v.ID, ReportID: rep.ID, UnitID: v.UnitID, UnitPath: v.UnitPath,
			Kind: q.Kind, Text: q.Text, State: FollowUpOpen, OwnerID: owner, DueOn: due, Version: 1,
			CreatedAt: rep.ReceivedAt, UpdatedAt: rep.ReceivedAt,
		}
	}
	if err := insertFollowUps(ctx, tx, out); err != nil {
		return nil, err
	}
	for _, f := range out {
		if err := watchFollowUp(ctx, tx, f.DueOn); err != nil {
			return nil, err
		}
	}
	return out, s.tellOwner(ctx, tx, owner, rep.ID.String(), out)
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
