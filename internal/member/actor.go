package member

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

// ActorOf is a member as they may act today, for a job that goes on in their name
// after their request has ended. Errors: FORBIDDEN (member.not_there) for one who has
// left or is suspended.
func (s *Service) ActorOf(ctx context.Context, memberID id.ID) (*authz.Actor, error) {
	who := db.One[authz.Actor](sqlActor, memberID)
	grants := db.Many[authz.Grant](sqlActorGrants, memberID, clock.TodayCN(s.clock))
	if err := s.db.Fetch(ctx, who, grants); err != nil {
		return nil, err
	}
	if !who.Found {
		return nil, errs.New(errs.Forbidden, "member.not_there")
	}
	a := &who.Row
	if !a.Suspended {
		a.Grants = grants.Rows
	}
	return a, nil
}
