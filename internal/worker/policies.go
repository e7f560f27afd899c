package worker

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
)

// OwnPolicies are the public words of the union: who is in need, what is given, and how
// long it takes (政策公开).
type OwnPolicies struct {
	Standards  []*meanstest.DibaoStandard
	Items      []*assistance.ItemPolicy
	NoticeDays int
	*assistance.AidSettings
}

// Policies are the policies and standards that hold for the caller today. Errors:
// FORBIDDEN.
func (s *Service) Policies(ctx context.Context) (*OwnPolicies, error) {
	items, days, err := s.assistance.Policies(ctx)
	if err != nil {
		return nil, err
	}
	out := &OwnPolicies{Items: items, AidSettings: days}
	if out.Standards, err = s.means.Published(ctx); err != nil {
		return nil, err
	}
	out.NoticeDays, err = s.settings.NoticeWorkdays(ctx)
	return out, err
}
