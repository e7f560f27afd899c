package campaign

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// Notifier puts messages into inboxes in the caller's transaction; notify.Service is
// it.
type Notifier interface {
	NotifyTx(ctx context.Context, tx db.Tx, messages ...notify.Message) error
}

// helperDesk is where a helper finds their visits.
const helperDesk = "/m"

func campaignLink(x id.ID) string { return "/campaigns/" + x.String() }
func archiveLink(x id.ID) string  { return "/archives/" + x.String() }
func runLink(x id.ID) string      { return "/runs/" + x.String() }
