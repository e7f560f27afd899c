package meanstest

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/id"
)

// dress puts names and checksums to the papers of an explanation, of those files that
// the caller may see.
func (s *Service) dress(ctx context.Context, x *Explanation, m *MeansSheet) error {
	wanted := m.evidence()
	if len(wanted) == 0 {
		return nil
	}
	files, err := s.files.AttachmentsByID(ctx, wanted)
	if err != nil {
		return err
	}
	x.dress(files)
	return nil
}

func (x *Explanation) dress(files map[id.ID]*attachment.Attachment) {
	for i := range x.Incomes {
		dress(x.Incomes[i].Evidence, files)
	}
	for i := range x.Spendings {
		dress(x.Spendings[i].Evidence, files)
	}
	for i := range x.Labour {
		dress(x.Labour[i].Evidence, files)
	}
	for i := range x.Exclusions {
		dress(x.Exclusions[i].Evidence, files)
	}
}

func dress(papers []Paper, files map[id.ID]*attachment.Attachment) {
	for i := range papers {
		if f := files[papers[i].AttachmentID]; f != nil {
			papers[i].FileName, papers[i].SHA256 = f.FileName, f.SHA256
		}
	}
}
