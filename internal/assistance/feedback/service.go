package feedback

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// Deps are what the capability works with.
type Deps struct {
	DB           *db.DB
	Audit        *audit.Log
	Clock        clock.Clock
	Applications *assistance.Service
	Approval     *approval.Service
	Notify       *notify.Service
}

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db           *db.DB
	audit        *audit.Log
	clock        clock.Clock
	applications *assistance.Service
	approval     *approval.Service
	notify       *notify.Service
}

// New makes the service and has it follow the decisions on appeals.
func New(d Deps) *Service {
	s := &Service{db: d.DB, audit: d.Audit, clock: d.Clock, applications: d.Applications, approval: d.Approval, notify: d.Notify}
	d.Approval.Handle(approval.KindAidAppeal, s.decided)
	d.Approval.Describe(id.AidComplaint, s.facts)
	return s
}

func (s *Service) today() clock.Date { return clock.TodayCN(s.clock) }

// by is the actor of ctx as rows name them; a system task has only a name.
func by(ctx context.Context) (*id.ID, string) {
	a := authz.From(ctx)
	switch {
	case a == nil:
		return nil, ""
	case a.MembershipID == id.Nil:
		return nil, a.Name
	default:
		return &a.MembershipID, a.Name
	}
}

// applicationLink is the screen of an application.
func applicationLink(x id.ID) string { return "/applications?queue=ALL&open=" + x.String() }

// complaintLink is the screen of a complaint.
func complaintLink(x id.ID) string { return "/applications/complaints?open=" + x.String() }
