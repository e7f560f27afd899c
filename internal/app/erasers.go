package app

import (
	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/hardship/change"
	"github.com/nuanxin/nuanxin/internal/hardship/exit"
	"github.com/nuanxin/nuanxin/internal/hardship/handover"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/printing"
	"github.com/nuanxin/nuanxin/internal/transfer"
	"github.com/nuanxin/nuanxin/internal/visit"
	"github.com/nuanxin/nuanxin/internal/worker"
)

// registerErasers names everybody who keeps rows of households. First those whose rows are
// about an archive, referring ones before what they refer to; then those who know only the
// identifiers of what went: cases, notices, prints, and files last.
func (a *App) registerErasers() {
	a.Hardship.EraseWith(
		exit.Erase, handover.Erase, change.Erase, meanstest.Erase, intake.Erase, assistance.Erase, visit.Erase, worker.Erase, transfer.Erase,
		approval.Erase, disclosure.Erase, printing.Erase, a.Attachment.EraseTx,
	)
}
