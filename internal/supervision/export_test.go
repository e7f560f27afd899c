package supervision

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/id"
)

// Log lets tests stand between the reading of rows and the record of it.
func (s *Service) Log(ctx context.Context, subordinate, grant id.ID, rows int) error {
	return s.log(ctx, subordinate, grant, rows)
}
