package campaign

import (
	"context"
	"errors"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// maxNamedOnce bounds one call.
const maxNamedOnce = 200

// NamedRecipientInput is a recipient without an archive as a form gives it.
type NamedRecipientInput struct {
	Class    audience.RecipientClass
	Name     string
	UnitID   id.ID
	IDNumber *string
	Phone    *string
	Note     *string
}

// AddNamedRecipientsInput names people for a campaign.
type AddNamedRecipientsInput struct {
	CampaignID id.ID
	Recipients []NamedRecipientInput
}

// read checks all recipients and makes rows of them, without unit path and quota.
func (in AddNamedRecipientsInput) read(keys *secret.Keys, today clock.Date) ([]*NamedRecipient, error) {
	var v validate.Errors
	v.Check(len(in.Recipients) > 0, "recipients", "required")
	if len(in.Recipients) > maxNamedOnce {
		v.Add("recipients", "too_many", errs.Args{"max": maxNamedOnce})
		return nil, v.Err()
	}
	out := make([]*NamedRecipient, len(in.Recipients))
	seen := map[string]bool{}
	for i, x := range in.Recipients {
		at := func(field string) string { return validate.Index("recipients", i, field) }
		n, err := x.read(&v, at, keys, today)
		if err != nil {
			return nil, err
		}
		bix := string(n.IDNumberBix)
		v.Check(bix == "" || !seen[bix], at("idNumber"), "duplicate")
		seen[bix] = true
		out[i] = n
	}
	return out, v.Err()
}

func (in NamedRecipientInput) read(v *validate.Errors, at func(string) string, keys *secret.Keys, today clock.Date) (*NamedRecipient, error) {
	n := &NamedRecipient{ID: id.New(id.NamedRecipient), Class: in.Class, UnitID: in.UnitID, Note: validate.TextOf(in.Note)}
	v.Check(validate.Known(in.Class, audience.NamedClasses), at("class"), "unknown_value")
	v.OneLine(at("note"), n.Note, 0, 200)
	n.Name = parsed(v, at("name"), in.Name, cn.ParseName)
	full, _ := cn.PinyinKeys(n.Name)
	if n.NamePinyin = full; full == "" {
		n.NamePinyin = n.Name
	}
	number := optional(v, at("idNumber"), in.IDNumber, func(s string) (string, error) {
		number, _, err := cn.ParseResidentID(s, today)
		return string(number), err
	})
	phone := optional(v, at("phone"), in.Phone, cn.ParsePhone)
	n.IDNumberBix = keys.Index(indexIDNumber, number)
	n.FederationBix = keys.FederationIndex(indexIDNumber, number)
	var err error
	if n.IDNumberSealed, err = keys.Seal(namedPlace("id_number", n.ID), secret.NewText(number)); err != nil {
		return nil, err
	}
	n.PhoneSealed, err = keys.Seal(namedPlace("phone", n.ID), secret.NewText(phone))
	return n, err
}

// optional is parsed for a field that may be left out.
func optional(v *validate.Errors, path string, text *string, parse func(string) (string, error)) string {
	if text == nil || strings.TrimSpace(*text) == "" {
		return ""
	}
	return parsed(v, path, *text, parse)
}

// parsed is the normal form of a text, or records why there is none.
func parsed(v *validate.Errors, path, text string, parse func(string) (string, error)) string {
	normal, err := parse(text)
	if err == nil {
		return normal
	}
	code, ok := errors.AsType[cn.Error](err)
	if !ok {
		code = "invalid"
	}
	v.Add(path, string(code))
	return ""
}

// AddNamedRecipients adds people without an archive. A unit under a quota takes no
// more than its places, and only its filler fills it. A plan that waits for the chair
// takes nobody; an approved one takes people within its quotas. Errors:
// BAD_USER_INPUT, NOT_FOUND, FORBIDDEN (campaign.not_filler), CONFLICT
// (campaign.named_twice), FAILED_PRECONDITION (campaign.state, campaign.quota_full,
// campaign.no_quota).
func (s *Service) AddNamedRecipients(ctx context.Context, in AddNamedRecipientsInput) (c *Campaign, added int, err error) {
	keys, err := s.keys.For(ctx)
	if err != nil {
		return nil, 0, err
	}
	rows, err := in.read(keys, clock.TodayCN(s.clock))
	if err != nil {
		return nil, 0, err
	}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		campaign, err := lockCampaign(ctx, tx, in.CampaignID)
		if err != nil {
			return err
		}
		if err := s.place(ctx, tx, campaign, rows); err != nil {
			return err
		}
		if err := insertNamed(ctx, tx, rows); err != nil {
			return err
		}
		items := make([]audit.Item, len(rows))
		for i, n := range rows {
			items[i] = audit.Item{Object: audit.Of(n.ID)}
		}
		return s.audit.AppendBulk(ctx, tx, audit.Event{Action: "campaign.name", Object: audit.Of(campaign.ID)}, items)
	})
	if db.Violates(err, "named_recipient_once") {
		return nil, 0, errs.New(errs.Conflict, "campaign.named_twice").Wrap(err)
	}
	if err != nil {
		return nil, 0, err
	}
	c, err = s.CampaignByID(ctx, in.CampaignID)
	return c, len(rows), err
}

// place gives each row its unit's path and quota, and checks that the actor may fill
// it. The campaign is locked, so nobody else fills its quotas now.
func (s *Service) place(ctx context.Context, tx db.Tx, c *Campaign, rows []*NamedRecipient) error {
	if err := requireNameable(c); err != nil {
		return err
	}
	p, err := loadPlan(ctx, tx, c)
	if err != nil {
		return err
	}
	units, err := unitsOf(ctx, tx, rows)
	if err != nil {
		return err
	}
	who, _, err := authz.Caller(ctx)
	if err != nil {
		return err
	}
	var v validate.Errors
	for i, n := range rows {
		n.TenantID, n.CampaignID, n.CreatedBy, n.CreatedAt = c.TenantID, c.ID, who, s.clock.Now()
		n.UnitPath = units[n.UnitID].Path
		if units[n.UnitID].State != unitActive {
			v.Add(validate.Index("recipients", i, "unitId"), "unit_unknown")
			continue
		}
		if err := p.fill(ctx, n, who); err != nil {
			return err
		}
	}
	return v.Err()
}

// fill takes a place of the quota nearest above the recipient's unit.
func (p *plan) fill(ctx context.Context, n *NamedRecipient, who id.ID) error {
	if err := authz.Require(ctx, authz.CampaignPlan, authz.Resource{UnitPath: n.UnitPath}); err != nil {
		return err
	}
	q := p.quotaFor(n.UnitPath)
	switch {
	case q == nil && (len(p.quotas) > 0 || p.State != Draft):
		return errs.New(errs.FailedPrecondition, "campaign.no_quota")
	case q == nil:
		return nil
	case q.FillerID != nil && *q.FillerID != who:
		return errs.New(errs.Forbidden, "campaign.not_filler")
	case q.Filled >= q.Quota:
		return errs.New(errs.FailedPrecondition, "campaign.quota_full", errs.Args{"quota": q.Quota})
	}
	q.Filled++
	n.QuotaID = &q.ID
	return nil
}

// quotaFor is the quota of the unit or of the nearest unit above; nil for none.
func (p *plan) quotaFor(unitPath string) *CampaignQuota {
	var best *CampaignQuota
	for i := range p.quotas {
		q := &p.quotas[i]
		if strings.HasPrefix(unitPath, q.UnitPath) && (best == nil || len(q.UnitPath) > len(best.UnitPath)) {
			best = q
		}
	}
	return best
}

// RemoveNamedRecipientInput names a recipient.
type RemoveNamedRecipientInput struct{ ID id.ID }

// RemoveNamedRecipient takes a person off the plan; visits already made stay. Errors:
// NOT_FOUND, FORBIDDEN (campaign.not_filler), FAILED_PRECONDITION (campaign.state).
func (s *Service) RemoveNamedRecipient(ctx context.Context, in RemoveNamedRecipientInput) (*Campaign, error) {
	var of id.ID
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		n, err := lockNamed(ctx, tx, in.ID)
		if err != nil {
			return err
		}
		of = n.CampaignID
		c, err := lockCampaign(ctx, tx, n.CampaignID)
		if err != nil {
			return err
		}
		if err := s.requireRemovable(ctx, tx, c, n); err != nil {
			return err
		}
		if err := removeNamed(ctx, tx, n.ID, s.clock.Now()); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "campaign.unname", Object: audit.Of(n.ID)})
	})
	if err != nil {
		return nil, err
	}
	return s.CampaignByID(ctx, of)
}

func (s *Service) requireRemovable(ctx context.Context, tx db.Tx, c *Campaign, n *NamedRecipient) error {
	if err := authz.Require(ctx, authz.CampaignPlan, authz.Resource{UnitPath: n.UnitPath}); err != nil {
		return err
	}
	if c.State != Draft && c.State != Approved && c.State != Paused {
		return errs.New(errs.FailedPrecondition, "campaign.state", errs.Args{"state": string(c.State), "event": "unname"})
	}
	p, err := loadPlan(ctx, tx, c)
	if err != nil {
		return err
	}
	who, _, err := authz.Caller(ctx)
	if err != nil {
		return err
	}
	if q := p.quotaFor(n.UnitPath); q != nil && q.FillerID != nil && *q.FillerID != who {
		return errs.New(errs.Forbidden, "campaign.not_filler")
	}
	return nil
}
