package transfer

import (
	"context"
	"fmt"
	"path"
	"strings"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship/civilcheck"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// scansSource exports the scans of the signed authorisations (核对授权书) of a list.
type scansSource struct{ civilSource }

// NewScansSource makes the source of CIVIL_SCANS.
func NewScansSource(c *civilcheck.Service) Source { return scansSource{civilSource{c}} }

func (scansSource) Title() sheet.Label { return sheet.Label{ZH: "核对授权书扫描件"} }

func (scansSource) Columns() []sheet.Column { return nil }

func (s scansSource) Files(ctx context.Context, q ExportQuery, add func(attachment id.ID, name string) error, shown func(id.ID)) error {
	return s.civil.Families(ctx, *q.CivilBatchID, func(f *civilcheck.ListedFamily) error {
		for i, scan := range f.Scans {
			if err := add(scan.AttachmentID, scanName(f, i)); err != nil {
				return err
			}
		}
		if len(f.Scans) > 0 {
			shown(f.ArchiveID)
		}
		return nil
	})
}

func (s scansSource) RecordTx(ctx context.Context, tx db.Tx, q ExportQuery, f Shown) error {
	return s.civil.LogFileTx(ctx, tx, *q.CivilBatchID, f.Archives, f.Purpose, nil)
}

// scanName is the name of a scan in the archive of files, by which the index of the list
// refers to it.
func scanName(f *civilcheck.ListedFamily, i int) string {
	return fmt.Sprintf("%s-%d%s", f.Number, i+1, strings.ToLower(path.Ext(f.Scans[i].FileName)))
}

// scanNames are all scans of a household, with its first person: who signed which sheet
// is not recorded.
func scanNames(f *civilcheck.ListedFamily, person int) sheet.Value {
	if person > 0 {
		return "同户主"
	}
	names := make([]string, len(f.Scans))
	for i := range f.Scans {
		names[i] = scanName(f, i)
	}
	if len(names) == 0 {
		return "纸质留存"
	}
	return strings.Join(names, "、")
}
