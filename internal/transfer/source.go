package transfer

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Source is one kind of export. It acts for the actor of ctx, shows what that actor
// may see, and masks what is sensitive.
type Source interface {
	// Check refuses a query that the actor may not make, or that means nothing. It is
	// asked when the export is requested and again when it is made.
	Check(ctx context.Context, q ExportQuery) error
	// Title names the list and its file.
	Title() sheet.Label
	// Columns are all columns in the order in which they are shipped.
	Columns() []sheet.Column
	// Count is the number of rows, for the progress.
	Count(ctx context.Context, q ExportQuery) (int, error)
	// Rows calls write for every row with one value for each of the query's columns.
	// It holds no more than a page of rows, and ends with the error of write.
	Rows(ctx context.Context, q ExportQuery, write func([]sheet.Value) error) error
}

// WholeSource is a Source of people in clear: a list that another authority needs whole.
// Its file is short-lived, in Chinese, of fixed columns, and exists only once everybody
// in it stands in the access log.
type WholeSource interface {
	Source
	// Second is the sheet that is filled along with the first.
	Second() (title sheet.Label, columns []sheet.Column)
	// WholeRows is Rows for both sheets. shown is told of every archive in the file.
	WholeRows(ctx context.Context, q ExportQuery, first, second func([]sheet.Value) error, shown func(id.ID)) error
	Recorder
}

// FilesSource is a Source whose file is a ZIP archive of files that people uploaded,
// which name their subjects. Like a WholeSource it is short-lived and recorded.
type FilesSource interface {
	Source
	// Files calls add for every file with its name in the archive. shown is told of every
	// household whose files are in it.
	Files(ctx context.Context, q ExportQuery, add func(attachment id.ID, name string) error, shown func(id.ID)) error
	Recorder
}

// Recorder is a Source whose files show people in clear.
type Recorder interface {
	// RecordTx records in the transaction that gives the file out who was shown.
	RecordTx(ctx context.Context, tx db.Tx, q ExportQuery, f Shown) error
}

// Shown is what a file in clear shows, and why.
type Shown struct {
	Archives []id.ID
	Purpose  string
	SHA256   []byte
}

// ExportQuery is what an export shows. Which of filter, bulk, run, import and batch it has depends on
// its kind.
type ExportQuery struct {
	Columns       []string // keys, in order
	Lang          sheet.Lang
	ArchiveFilter *hardship.ArchiveFilter
	BulkID        *id.ID
	RunID         *id.ID
	ImportID      *id.ID
	CivilBatchID  *id.ID
}
