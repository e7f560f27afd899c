package transfer

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

var errUnknownExport = errs.New(errs.NotFound, "sheet.export.unknown")

// ExportLinkInput names a finished export.
type ExportLinkInput struct{ ID id.ID }

// ExportLink permits one download of an export of the caller's own, who must still
// be allowed to make it. Each link is audited. Errors: NOT_FOUND, FORBIDDEN,
// FAILED_PRECONDITION (sheet.export.state).
func (s *Service) ExportLink(ctx context.Context, in ExportLinkInput) (*attachment.DownloadLink, error) {
	e, err := s.ExportByID(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	if e.State != Ready || !s.clock.Now().Before(e.ExpiresAt) {
		return nil, errs.New(errs.FailedPrecondition, "sheet.export.state", errs.Args{"state": string(e.State)})
	}
	query, err := s.openQuery(ctx, e)
	if err != nil {
		return nil, err
	}
	if err := s.sources[e.Kind].Check(ctx, query); err != nil {
		return nil, err
	}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		return s.audit.Append(ctx, tx, audit.Event{Action: "export.link", Object: audit.Of(e.ID), Reason: e.Purpose})
	})
	if err != nil {
		return nil, err
	}
	return s.link(ctx, objectKey(e.TenantID, e.ID), e.FileName)
}
