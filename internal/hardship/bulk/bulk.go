package bulk

import (
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/id"
)

// ArchiveBulkAction is what is done to every archive.
type ArchiveBulkAction string

// The actions.
const (
	CallReview  ArchiveBulkAction = "CALL_REVIEW"  // 启动年度复核
	AssignOwner ArchiveBulkAction = "ASSIGN_OWNER" // 指定责任人
)

// actions are the permissions that the actions ask for, on every archive.
var actions = map[ArchiveBulkAction]authz.Action{CallReview: authz.ArchiveCheck, AssignOwner: authz.ArchiveEdit}

// ArchiveBulkState is where a bulk stands.
type ArchiveBulkState string

// The states.
const (
	Running ArchiveBulkState = "RUNNING"
	Done    ArchiveBulkState = "DONE"
)

// ArchiveBulk is one action over a frozen list of archives.
type ArchiveBulk struct {
	bun.BaseModel `bun:"table:app.archive_bulk,alias:b"`

	TenantID      id.ID
	ID            id.ID `bun:",pk"`
	Action        ArchiveBulkAction
	OwnerID       *id.ID // of ASSIGN_OWNER
	Note          string
	State         ArchiveBulkState
	Total         int
	Dealt         int // rows that were dealt with
	Refused       int // of them, those left as they were
	CreatedBy     id.ID
	CreatedByName string
	CreatedAt     time.Time
	FinishedAt    *time.Time
}

// row is one archive of a bulk. Refusal is why it was left as it was.
type row struct {
	bun.BaseModel `bun:"table:app.archive_bulk_row,alias:r"`

	TenantID  id.ID
	BulkID    id.ID `bun:",pk"`
	Seq       int   `bun:",pk"`
	ArchiveID id.ID
	DealtAt   *time.Time
	Refusal   *string
}
