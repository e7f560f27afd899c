package graph

import (
	"context"

	"github.com/nuanxin/nuanxin/graph/loader"
	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/visit"
)

// reportSignature is the receipt of a report: what was signed on the glass, or the
// photo of the signed paper.
func (r *Resolver) reportSignature(ctx context.Context, rep *visit.VisitReport) (*attachment.Attachment, error) {
	files, err := load(ctx).ReportFiles.Load(ctx, rep.ID)
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		if f.Role == visit.SignatureFile {
			return load(ctx).Attachments.Load(ctx, f.AttachmentID)
		}
	}
	return nil, nil
}

func (r *Resolver) reportPhotos(ctx context.Context, rep *visit.VisitReport) ([]*attachment.Attachment, error) {
	files, err := load(ctx).ReportFiles.Load(ctx, rep.ID)
	if err != nil {
		return nil, err
	}
	var ids []id.ID
	for _, f := range files {
		if f.Role == visit.PhotoFile {
			ids = append(ids, f.AttachmentID)
		}
	}
	return loader.LoadAll(ctx, load(ctx).Attachments, ids)
}
