package intake

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

// FileKeptTx files for many archives at once whatever each still lacks, as seen and kept
// on paper: an office that takes a cabinet over goes through it file by file. Errors:
// NOT_FOUND, FORBIDDEN, FAILED_PRECONDITION (hardship.archive.ended).
func (s *Service) FileKeptTx(ctx context.Context, tx db.Tx, archives []id.ID, note string) error {
	by, _, err := authz.Caller(ctx)
	if err != nil {
		return err
	}
	now := s.clock.Now()
	var papers []*ArchivePaper
	var items []audit.Item
	for _, x := range archives {
		a, err := s.archives.LockTx(ctx, tx, x, authz.ArchiveCreate, nil)
		if err != nil {
			return err
		}
		if !a.State.Live() {
			return errs.New(errs.FailedPrecondition, "hardship.archive.ended")
		}
		for _, kind := range a.MissingPapers {
			p := &ArchivePaper{
				TenantID: a.TenantID, ID: id.New(id.ArchivePaper), ArchiveID: x, Kind: ArchivePaperKind(kind), Note: note,
				State: PaperFiled, FiledBy: by, FiledAt: now,
			}
			papers, items = append(papers, p), append(items, audit.Item{Object: audit.Of(p.ID), Data: p})
		}
	}
	if len(papers) == 0 {
		return nil
	}
	if err := insertPapers(ctx, tx, papers); err != nil {
		return err
	}
	if err := s.recountTx(ctx, tx, archives); err != nil {
		return err
	}
	return s.audit.AppendBulk(ctx, tx, audit.Event{Action: "archive.paper_file", Object: audit.Of(archives[0]), Reason: note}, items)
}
