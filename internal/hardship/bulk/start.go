package bulk

import (
	"context"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// maxArchives bounds a bulk.
const maxArchives = 20_000

// StartArchiveBulkInput says what is done to which archives.
type StartArchiveBulkInput struct {
	Action        ArchiveBulkAction
	Filter        *hardship.ArchiveFilter
	ExpectedCount int    // that was confirmed
	OwnerID       *id.ID // required with ASSIGN_OWNER
	Note          string // 2 to 200 characters, kept in every history
}

// Validate checks the shape.
func (in *StartArchiveBulkInput) Validate() error {
	var v validate.Errors
	_, known := actions[in.Action]
	v.Check(known, "action", "unknown_value")
	v.Check((in.Action == AssignOwner) == (in.OwnerID != nil), "ownerId", "required")
	v.OneLine("note", in.Note, 2, 200)
	v.Range("expectedCount", int64(in.ExpectedCount), 1, maxArchives)
	return v.Err()
}

// Start freezes the archives of a filter and has the action done to each. Only those for
// which the caller holds the action's permission count. Errors: BAD_USER_INPUT,
// FORBIDDEN, CONFLICT (hardship.bulk.changed, args.count: others came or went).
func (s *Service) Start(ctx context.Context, in StartArchiveBulkInput) (*ArchiveBulk, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	by, name, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	found, err := s.archives.IDs(ctx, actions[in.Action], in.Filter, maxArchives+1)
	if err != nil {
		return nil, err
	}
	if len(found) != in.ExpectedCount {
		return nil, errs.New(errs.Conflict, "hardship.bulk.changed", errs.Args{"count": len(found)})
	}
	b := &ArchiveBulk{
		TenantID: authz.From(ctx).TenantID, ID: id.New(id.ArchiveBulk), Action: in.Action, OwnerID: in.OwnerID, Note: strings.TrimSpace(in.Note),
		State: Running, Total: len(found), CreatedBy: by, CreatedByName: name, CreatedAt: s.clock.Now(),
	}
	return b, s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := insertBulk(ctx, tx, b, found); err != nil {
			return err
		}
		if _, err := goOnTask.Enqueue(ctx, tx, goOnPayload{BulkID: b.ID}, jobs.By(authz.From(ctx).AccountID)); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{
			Action: "archive.bulk", Object: audit.Of(b.ID), Reason: b.Note,
			Note: map[string]any{"action": b.Action, "count": b.Total, "filter": in.Filter, "owner": b.OwnerID},
		})
	})
}
