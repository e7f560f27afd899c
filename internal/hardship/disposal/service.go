package disposal

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// Deps are what the service works with.
type Deps struct {
	DB        *db.DB
	Audit     *audit.Log
	Clock     clock.Clock
	Archives  *hardship.Service
	Approvals *approval.Service
	Files     *attachment.Service
	Notify    *notify.Service
}

// Service is the capability. It is safe for concurrent use.
type Service struct{ Deps }

// New makes the service.
func New(d Deps) *Service { return &Service{d} }

// ArchiveDisposalPayload is an appraisal after a command.
type ArchiveDisposalPayload struct{ Disposal *ArchiveDisposal }

// ArchiveHoldPayload is a hold after a command.
type ArchiveHoldPayload struct{ Hold *ArchiveHold }

// requireApart refuses somebody who belongs to the household of an archive, or declared a
// tie with one of its people. Errors: FORBIDDEN (hardship.disposal.concerned).
func (s *Service) requireApart(ctx context.Context, tx db.Tx, a *hardship.Archive, member id.ID) error {
	kin, err := s.Archives.KinTx(ctx, tx, a.ID)
	if err != nil {
		return err
	}
	persons, err := s.Archives.ConcernedTx(ctx, tx, a.ID)
	if err != nil {
		return err
	}
	tied, err := s.Approvals.TiedTx(ctx, tx, persons)
	if err != nil {
		return err
	}
	for _, m := range append(kin, tied...) {
		if m == member {
			return errs.New(errs.Forbidden, "hardship.disposal.concerned", errs.Args{"number": a.Number})
		}
	}
	return nil
}
