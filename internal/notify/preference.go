package notify

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
)

// NotificationPreference is what a member chose about messages outside of the
// inbox; the inbox itself cannot be turned off.
type NotificationPreference struct {
	Email bool
}

// Preference is the caller's choice; e-mail is on until somebody turns it off.
func (s *Service) Preference(ctx context.Context) (*NotificationPreference, error) {
	member, err := me(ctx)
	if err != nil {
		return nil, err
	}
	row := db.One[NotificationPreference](sqlPreference, member)
	if err := s.db.Fetch(ctx, row); err != nil {
		return nil, err
	}
	if !row.Found {
		row.Row.Email = true
	}
	return &row.Row, nil
}

// SetPreference changes the caller's choice for messages from now on.
func (s *Service) SetPreference(ctx context.Context, p NotificationPreference) (*NotificationPreference, error) {
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		member, err := me(ctx)
		if err != nil {
			return err
		}
		return upsertPreference(ctx, tx, member, p, s.clock.Now())
	})
	return &p, err
}
