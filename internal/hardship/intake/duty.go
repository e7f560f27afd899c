package intake

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// SetArchiveDutiesInput names who has the four duties towards a household (四个第一). A
// duty without a name is that of the owner.
type SetArchiveDutiesInput struct {
	ID              id.ID
	ExpectedVersion int
	OwnerID         id.ID
	InformedID      *id.ID
	CoordinatorID   *id.ID
	ImplementerID   *id.ID
	Reason          string
}

// Validate checks the shape.
func (in *SetArchiveDutiesInput) Validate() error {
	var v validate.Errors
	v.OneLine("reason", in.Reason, 2, 200)
	return v.Err()
}

// others are the people named beside the owner.
func (in *SetArchiveDutiesInput) others() (people []id.ID) {
	for _, x := range []*id.ID{in.InformedID, in.CoordinatorID, in.ImplementerID} {
		if x != nil && !slices.Contains(people, *x) {
			people = append(people, *x)
		}
	}
	return people
}

// SetDuties gives the four duties to people of the union. Whoever is responsible must be
// able to work on the archive; the others need not. Errors: BAD_USER_INPUT, NOT_FOUND,
// FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION (hardship.archive.ended,
// hardship.intake.owner, hardship.duty.member).
func (s *Service) SetDuties(ctx context.Context, in SetArchiveDutiesInput) (*ArchiveStepPayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	return s.at(ctx, authz.ArchiveEdit, in.ID, &in.ExpectedVersion, func(ctx context.Context, tx db.Tx, at *station) error {
		if err := s.requireOwner(ctx, tx, at.Archive, in.OwnerID); err != nil {
			return err
		}
		active, err := member.AllActiveTx(ctx, tx, in.others())
		if err != nil {
			return err
		}
		if !active {
			return errs.New(errs.FailedPrecondition, "hardship.duty.member")
		}
		to := hardship.InCharge{
			OwnerID: &in.OwnerID, InformedID: in.InformedID, CoordinatorID: in.CoordinatorID, ImplementerID: in.ImplementerID,
		}
		return s.archives.ChargeTx(ctx, tx, at.Archive, to, in.Reason)
	})
}

// requireOwner lets only those be responsible for a live archive who may work on it.
func (s *Service) requireOwner(ctx context.Context, tx db.Tx, a *hardship.Archive, owner id.ID) error {
	if !a.State.Live() {
		return errs.New(errs.FailedPrecondition, "hardship.archive.ended")
	}
	may, err := member.MayTx(ctx, tx, owner, authz.ArchiveProcess, a.Resource(), s.today())
	if err == nil && !may {
		err = errs.New(errs.FailedPrecondition, "hardship.intake.owner")
	}
	return err
}
