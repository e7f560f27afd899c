package transfer

import (
	"encoding/hex"
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
	SHA256        []byte `bun:"sha256"` // of the finished file; none on those made before it was kept
	CreatedBy     id.ID  // membership
	CreatedByName string
	CreatedAt     time.Time
	ExpiresAt     time.Time
}

// Checksum is the SHA-256 of the file in hexadecimal digits, nil before there is one.
func (e *Export) Checksum() *string {
	if e.SHA256 == nil {
		return nil
	}
	sum := hex.EncodeToString(e.SHA256)
	return &sum
}
