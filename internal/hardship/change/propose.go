package change

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/validate"
)

const (
	minReason   = 2
	maxReason   = 200
	maxRelation = 20
	maxKin      = 29
)

// ProposeHeadChangeInput asks for another head.
type ProposeHeadChangeInput struct {
	ID              id.ID
	ExpectedVersion int
	PersonID        id.ID
	FormerRelation  *string // nil: the head until now has left the household
	Kin             []hardship.Kin
	Reason          string
}

// ProposeSplitInput asks for members to get an archive of their own.
type ProposeSplitInput struct {
	ID              id.ID
	ExpectedVersion int
	PersonID        id.ID // the new household's head
	Kin             []hardship.Kin
	Reason          string
}

// ProposeMergeInput asks for another household to become part of this one.
type ProposeMergeInput struct {
	ID              id.ID
	ExpectedVersion int
	OtherID         id.ID // the archive that ends
	HeadRelation    string
	Kin             []hardship.Kin
	Reason          string
}

// ProposeHeadChange asks for another head. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN,
// CONFLICT (version, db.archive_change_open), FAILED_PRECONDITION (hardship.change.not_kept,
// hardship.change.head_minor, hardship.change.head_number).
func (s *Service) ProposeHeadChange(ctx context.Context, in ProposeHeadChangeInput) (*ArchiveChangePayload, error) {
	former := validate.TextOf(in.FormerRelation)
	var v validate.Errors
	v.OneLine("formerRelation", former, 0, maxRelation)
	if err := checked(&v, in.Kin, in.Reason); err != nil {
		return nil, err
	}
	return s.propose(ctx, in.ExpectedVersion, &ArchiveChange{
		ArchiveID: in.ID, Kind: Head, Reason: in.Reason,
		Plan: Plan{PersonID: in.PersonID, FormerRelation: former, Kin: in.Kin},
	})
}

// ProposeSplit asks for a split. Errors: as ProposeHeadChange.
func (s *Service) ProposeSplit(ctx context.Context, in ProposeSplitInput) (*ArchiveChangePayload, error) {
	if err := checked(&validate.Errors{}, in.Kin, in.Reason); err != nil {
		return nil, err
	}
	return s.propose(ctx, in.ExpectedVersion, &ArchiveChange{
		ArchiveID: in.ID, Kind: Split, Reason: in.Reason, Plan: Plan{PersonID: in.PersonID, Kin: in.Kin},
	})
}

// ProposeMerge asks for a merge. Errors: as ProposeHeadChange, and FAILED_PRECONDITION
// (hardship.change.too_many, hardship.change.busy).
func (s *Service) ProposeMerge(ctx context.Context, in ProposeMergeInput) (*ArchiveChangePayload, error) {
	var v validate.Errors
	v.OneLine("headRelation", in.HeadRelation, 1, maxRelation)
	if err := checked(&v, in.Kin, in.Reason); err != nil {
		return nil, err
	}
	return s.propose(ctx, in.ExpectedVersion, &ArchiveChange{
		ArchiveID: in.ID, OtherID: &in.OtherID, Kind: Merge, Reason: in.Reason, Plan: Plan{HeadRelation: in.HeadRelation, Kin: in.Kin},
	})
}

func checked(v *validate.Errors, kin []hardship.Kin, reason string) error {
	v.Text("reason", reason, minReason, maxReason)
	v.Check(len(kin) <= maxKin, "kin", "too_many", errs.Args{"max": maxKin})
	for i, k := range kin {
		v.OneLine(validate.Index("kin", i, "relation"), k.Relation, 1, maxRelation)
		twice := slices.ContainsFunc(kin[:i], func(o hardship.Kin) bool { return o.PersonID == k.PersonID })
		v.Check(!twice, validate.Index("kin", i, "personId"), "duplicate")
	}
	return v.Err()
}

// propose tries the change on the archives as they are and keeps the request with what it
// would lead to.
func (s *Service) propose(ctx context.Context, version int, c *ArchiveChange) (*ArchiveChangePayload, error) {
	by, name, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	g, err := s.Archives.Reshaper(ctx)
	if err != nil {
		return nil, err
	}
	c.ID, c.State, c.ProposedBy, c.ProposedByName, c.Version = id.New(id.ArchiveChange), Proposed, by, name, 1
	return &ArchiveChangePayload{c}, s.DB.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		at, err := s.lock(ctx, tx, c, authz.ArchiveEdit)
		if err != nil {
			return err
		}
		if c.OtherID != nil && *c.OtherID == c.ArchiveID {
			return errs.Invalid(errs.Field{Path: "otherId", Code: "same_archive"})
		}
		if at.archive.Version != version {
			return errs.Stale(at.archive.Version)
		}
		c.TenantID, c.UnitPath, c.ArchiveVersion, c.ProposedAt = at.archive.TenantID, at.archive.UnitPath, version, s.Clock.Now()
		if at.other != nil {
			c.OtherVersion = &at.other.Version
		}
		w, err := s.try(ctx, tx, g, c, at)
		if err != nil {
			return err
		}
		c.Households = w.households(c)
		if err := insertChange(ctx, tx, c); err != nil {
			return err
		}
		if err := s.tellReviewers(ctx, tx, c, at.archive); err != nil {
			return err
		}
		return s.Audit.Append(ctx, tx, audit.Event{Action: "archive.change_propose", Object: audit.Of(c.ID), Reason: c.Reason, After: c})
	})
}

// tellReviewers tells those who may review, but for whoever asks.
func (s *Service) tellReviewers(ctx context.Context, tx db.Tx, c *ArchiveChange, a *hardship.Archive) error {
	people, err := member.WhoMayTx(ctx, tx, authz.ArchiveReview, a.Resource(), clock.TodayCN(s.Clock))
	if err != nil {
		return err
	}
	people = slices.DeleteFunc(people, func(x id.ID) bool { return x == c.ProposedBy })
	return s.Notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: people, Kind: notify.KindChangeProposed, Link: "/archives/changes",
		Args: notify.Args{"number": a.Number, "change": string(c.Kind), "by": c.ProposedByName},
	})
}
