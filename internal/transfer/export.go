package transfer

import (
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// ExportState is a station of an export.
type ExportState string

// The states.
const (
	Running      ExportState = "RUNNING"
	Ready        ExportState = "READY"
	ExportFailed ExportState = "FAILED"
	Expired      ExportState = "EXPIRED"
)

// Export is one exported file: what for, by whom, and until when it exists.
type Export struct {
	bun.BaseModel `bun:"table:app.export,alias:e"`

	TenantID      id.ID
	ID            id.ID `bun:",pk"`
	Kind          SheetKind
	State         ExportState
	Purpose       string
	Lang          sheet.Lang
	Query         secret.Sealed // JSON
	RowCount      int
	ProgressDone  int
	ProgressTotal int
	FileName      string
	CreatedBy     id.ID // membership
	CreatedByName string
	CreatedAt     time.Time
	ExpiresAt     time.Time
}
