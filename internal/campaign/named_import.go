package campaign

import (
	"context"
	"errors"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// NamingFate is what naming one person of a list comes to.
type NamingFate struct {
	Known   bool        // the plan names them already
	Refusal *errs.Error // why they cannot be named; nil when they can
	Named   bool        // written
}

// AllowNamingTx lets the actor import a list of named recipients. Errors: NOT_FOUND,
// FORBIDDEN, FAILED_PRECONDITION (campaign.state).
func (s *Service) AllowNamingTx(ctx context.Context, tx db.Tx, campaign id.ID) error {
	if err := authz.RequireAny(ctx, authz.CampaignPlan); err != nil {
		return err
	}
	c, err := readCampaign(ctx, tx, campaign)
	if err != nil {
		return err
	}
	return requireNameable(c)
}

func requireNameable(c *Campaign) error {
	if c.State != Draft && c.State != Approved && c.State != Paused {
		return errs.New(errs.FailedPrecondition, "campaign.state", errs.Args{"state": string(c.State), "event": "name"})
	}
	return nil
}

// PreviewNaming tells what NameTx would do with a part of a list and writes nothing.
// Quotas are counted as they are filled now.
func (s *Service) PreviewNaming(ctx context.Context, campaign id.ID, people []NamedRecipientInput) (fates []NamingFate, err error) {
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		_, fates, err = s.judge(ctx, tx, campaign, people)
		return err
	})
	return fates, err
}

// NameTx names a part of a list in the caller's transaction, each person for
// themselves: who is on the plan already, or for whom there is no place, keeps nobody
// else out. Errors: BAD_USER_INPUT, NOT_FOUND, FAILED_PRECONDITION (campaign.state).
func (s *Service) NameTx(ctx context.Context, tx db.Tx, campaign id.ID, people []NamedRecipientInput) ([]NamingFate, error) {
	rows, fates, err := s.judge(ctx, tx, campaign, people)
	if err != nil {
		return nil, err
	}
	var named []*NamedRecipient
	var items []audit.Item
	for i := range fates {
		if fates[i].Known || fates[i].Refusal != nil {
			continue
		}
		fates[i].Named = true
		named, items = append(named, rows[i]), append(items, audit.Item{Object: audit.Of(rows[i].ID)})
	}
	if len(named) == 0 {
		return fates, nil
	}
	if err := insertNamed(ctx, tx, named); err != nil {
		return nil, err
	}
	return fates, s.audit.AppendBulk(ctx, tx, audit.Event{Action: "campaign.name", Object: audit.Of(campaign)}, items)
}

// judge makes rows of people and finds the fate of each, with the campaign locked.
func (s *Service) judge(ctx context.Context, tx db.Tx, campaign id.ID, people []NamedRecipientInput) ([]*NamedRecipient, []NamingFate, error) {
	c, err := lockCampaign(ctx, tx, campaign)
	if err != nil {
		return nil, nil, err
	}
	if err := requireNameable(c); err != nil {
		return nil, nil, err
	}
	rows, err := s.readPeople(ctx, c, people)
	if err != nil {
		return nil, nil, err
	}
	p, err := loadPlan(ctx, tx, c)
	if err != nil {
		return nil, nil, err
	}
	known, err := namedAlready(ctx, tx, campaign, rows)
	if err != nil {
		return nil, nil, err
	}
	units, err := unitsOf(ctx, tx, rows)
	if err != nil {
		return nil, nil, err
	}
	fates := make([]NamingFate, len(rows))
	for i, n := range rows {
		if fates[i].Known = known[n.identity()]; fates[i].Known {
			continue
		}
		if fates[i].Refusal, err = p.admit(ctx, n, units[n.UnitID]); err != nil {
			return nil, nil, err
		}
		known[n.identity()] = fates[i].Refusal == nil
	}
	return rows, fates, nil
}

func (s *Service) readPeople(ctx context.Context, c *Campaign, people []NamedRecipientInput) ([]*NamedRecipient, error) {
	keys, err := s.keys.For(ctx)
	if err != nil {
		return nil, err
	}
	who, _, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	var v validate.Errors
	rows := make([]*NamedRecipient, len(people))
	for i, x := range people {
		n, err := x.read(&v, func(field string) string { return validate.Index("recipients", i, field) }, keys, clock.TodayCN(s.clock))
		if err != nil {
			return nil, err
		}
		n.TenantID, n.CampaignID, n.CreatedBy, n.CreatedAt = c.TenantID, c.ID, who, s.clock.Now()
		rows[i] = n
	}
	return rows, v.Err()
}

func unitsOf(ctx context.Context, tx db.Tx, rows []*NamedRecipient) (map[id.ID]unitRow, error) {
	refs := make([]id.ID, len(rows))
	for i, n := range rows {
		refs[i] = n.UnitID
	}
	return unitsByID(ctx, tx, refs)
}

// admit takes a place for a person, or tells why there is none.
func (p *plan) admit(ctx context.Context, n *NamedRecipient, u unitRow) (*errs.Error, error) {
	if u.State != unitActive {
		return errs.New(errs.NotFound, "hardship.unit.missing"), nil
	}
	n.UnitPath = u.Path
	err := p.fill(ctx, n, n.CreatedBy)
	if refusal, ok := errors.AsType[*errs.Error](err); ok {
		return refusal, nil
	}
	return nil, err
}

// namedIdentity is by what a person of a list is found again: the identity number, or
// for somebody without one the name within unit and class.
type namedIdentity struct {
	bix   string
	name  string
	unit  id.ID
	class audience.RecipientClass
}

func (n *NamedRecipient) identity() namedIdentity {
	if n.IDNumberBix != nil {
		return namedIdentity{bix: string(n.IDNumberBix)}
	}
	return namedIdentity{name: n.Name, unit: n.UnitID, class: n.Class}
}
