package exit

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Means tells the means test by which a household is above the line.
type Means interface {
	AboveLineTx(ctx context.Context, tx db.Tx, archive id.ID) (id.ID, error)
}

// Deps are what the service works with.
type Deps struct {
	DB        *db.DB
	Keys      *secret.Keyring
	Audit     *audit.Log
	Clock     clock.Clock
	Archives  *hardship.Service
	Intake    *intake.Service
	Means     Means
	Notices   *disclosure.Service
	Approvals *approval.Service
}

// Service is the capability. It is safe for concurrent use.
type Service struct{ Deps }

// New makes the service and has it follow the notices and decisions about exits.
func New(d Deps) *Service {
	s := &Service{d}
	s.Notices.Handle(disclosure.KindArchiveExit, s.NoticeEnded)
	s.Notices.HandleObjected(disclosure.KindArchiveExit, s.NoticeObjected)
	s.Approvals.Handle(approval.KindArchiveExit, s.decided)
	s.Approvals.Describe(id.ArchiveExit, s.facts)
	return s
}

// ArchiveExitPayload is a request after a command.
type ArchiveExitPayload struct{ Exit *ArchiveExit }

func (x *ArchiveExit) noticeSubject() disclosure.Subject {
	return disclosure.Subject{Kind: id.ArchiveExit, ID: x.ID}
}

func (x *ArchiveExit) approvalSubject() approval.Subject {
	return approval.Subject{Kind: id.ArchiveExit, ID: x.ID}
}
