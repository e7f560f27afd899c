package transfer

import (
	"context"
	"io"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// ImportTemplateInput names a kind of import.
type ImportTemplateInput struct{ Kind SheetKind }

// Template makes an empty workbook with the columns of today and the units that the
// caller may import into. Errors: BAD_USER_INPUT, FORBIDDEN, RATE_LIMITED (sheet.busy).
func (s *Service) Template(ctx context.Context, in ImportTemplateInput, lang sheet.Lang) (*attachment.DownloadLink, error) {
	if err := authz.RequireAny(ctx, authz.ArchiveImport); err != nil {
		return nil, err
	}
	format, err := s.format(in.Kind)
	if err != nil {
		return nil, err
	}
	return s.product(ctx, format.Name(lang)+".xlsx", func(dst io.Writer) error {
		return format.WriteTemplate(ctx, dst, lang)
	})
}
