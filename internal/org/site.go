package org

import (
	"context"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// SiteKind is the tier of a site (中心-站-点).
type SiteKind string

// The kinds of site.
const (
	Center  SiteKind = "CENTER"
	Station SiteKind = "STATION"
	Point   SiteKind = "POINT"
)

// SiteState says whether a site is open.
type SiteState string

// The states of a site.
const (
	SiteActive SiteState = "ACTIVE"
	SiteClosed SiteState = "CLOSED"
)

const maxSites = 1000

// Site is a place of the help network. It is attached to a unit and never is one.
type Site struct {
	ID        id.ID
	UnitID    id.ID
	ParentID  *id.ID
	Kind      SiteKind
	Name      string
	Address   string
	Phone     string
	OpenHours string
	State     SiteState
	Version   int
}

// Sites lists the tenant's sites, centre first, at most 1,000.
func (s *Service) Sites(ctx context.Context) ([]*Site, error) {
	if err := authz.RequireAny(ctx, authz.SiteRead); err != nil {
		return nil, err
	}
	rows := db.Many[*Site](sqlSites, maxSites)
	err := s.db.Fetch(ctx, rows)
	return rows.Rows, err
}

// CreateSiteInput describes a site.
type CreateSiteInput struct {
	UnitID    id.ID
	ParentID  *id.ID
	Kind      SiteKind
	Name      string
	Address   *string
	Phone     *string
	OpenHours *string
}

// UpdateSiteInput changes what is given; absent fields stay.
type UpdateSiteInput struct {
	ID              id.ID
	ExpectedVersion int
	UnitID          *id.ID
	Name            *string
	Address         *string
	Phone           *string
	OpenHours       *string
	State           *SiteState
}

func checkSiteTexts(v *validate.Errors, name, address, phone, hours *string) {
	for _, f := range []struct {
		path     string
		text     *string
		min, max int
	}{{"name", name, 2, 60}, {"address", address, 0, 100}, {"phone", phone, 0, 30}, {"openHours", hours, 0, 60}} {
		if f.text != nil {
			v.OneLine(f.path, *f.text, f.min, f.max)
		}
	}
}

// CreateSite opens a site. Errors: NOT_FOUND (unit, parent), CONFLICT
// (db.site_name), FAILED_PRECONDITION (org.site.limit).
func (s *Service) CreateSite(ctx context.Context, in CreateSiteInput) (*Site, error) {
	var v validate.Errors
	checkSiteTexts(&v, &in.Name, in.Address, in.Phone, in.OpenHours)
	if err := v.Err(); err != nil {
		return nil, err
	}
	site := &Site{ID: id.New(id.Site), UnitID: in.UnitID, ParentID: in.ParentID, Kind: in.Kind, Name: strings.TrimSpace(in.Name), State: SiteActive, Version: 1}
	setIf(&site.Address, in.Address)
	setIf(&site.Phone, in.Phone)
	setIf(&site.OpenHours, in.OpenHours)
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := s.requireSiteEdit(ctx, tx, in.UnitID); err != nil {
			return err
		}
		n, err := countSites(ctx, tx)
		if err != nil {
			return err
		}
		if n >= maxSites {
			return errs.New(errs.FailedPrecondition, "org.site.limit", errs.Args{"max": maxSites})
		}
		if err := insertSite(ctx, tx, site); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "site.create", Object: audit.Of(site.ID), After: site})
	})
	return site, err
}

func (s *Service) requireSiteEdit(ctx context.Context, tx db.Tx, unitID id.ID) error {
	u, err := lockUnit(ctx, tx, unitID)
	if err != nil {
		return db.NotFound(err, "org.unit.unknown")
	}
	return authz.Require(ctx, authz.SiteEdit, u.Resource())
}

// UpdateSite changes or closes a site. Errors: NOT_FOUND, CONFLICT.
func (s *Service) UpdateSite(ctx context.Context, in UpdateSiteInput) (*Site, error) {
	var v validate.Errors
	checkSiteTexts(&v, in.Name, in.Address, in.Phone, in.OpenHours)
	if err := v.Err(); err != nil {
		return nil, err
	}
	var after Site
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		before, err := lockSite(ctx, tx, in.ID)
		if err != nil {
			return db.NotFound(err, "org.site.unknown")
		}
		after = *before
		setIf(&after.UnitID, in.UnitID)
		setIf(&after.Name, in.Name)
		setIf(&after.Address, in.Address)
		setIf(&after.Phone, in.Phone)
		setIf(&after.OpenHours, in.OpenHours)
		setIf(&after.State, in.State)
		for _, u := range []id.ID{before.UnitID, after.UnitID} {
			if err := s.requireSiteEdit(ctx, tx, u); err != nil {
				return err
			}
		}
		if err := updateSite(ctx, tx, &after, in.ExpectedVersion); err != nil {
			return err
		}
		after.Version = in.ExpectedVersion + 1
		return s.audit.Append(ctx, tx, audit.Event{Action: "site.edit", Object: audit.Of(in.ID), Before: before, After: after})
	})
	if err != nil {
		return nil, err
	}
	return &after, nil
}
