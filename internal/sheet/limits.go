package sheet

// Limits bound one uploaded file. The zero value of a field means its default.
type Limits struct {
	// FileBytes is the size of the uploaded file.
	FileBytes int64
	// Rows counts data lines of one table, without heading, blank and total lines.
	Rows int
	// Columns counts columns of one sheet up to the last one that is not empty.
	Columns int
}

// The defaults of Limits.
const (
	DefaultFileBytes = 32 << 20
	DefaultRows      = 20_000
	DefaultColumns   = 60
)

// Bounds that no caller needs to change.
const (
	maxArchiveEntries = 200
	maxExpandedBytes  = 256 << 20
	maxExpansion      = 100      // expanded ÷ stored size of one entry …
	expansionFloor    = 16 << 20 // … which matters only above this size: repeated markup alone compresses well
	maxPartBytes      = 8 << 20  // workbook, relations, styles
	maxStringTable    = 32 << 20
	maxTokenBytes     = 1 << 20
	maxCellBytes      = 128 << 10 // Excel keeps at most 32,767 characters in a cell
	maxMerges         = 20_000
	maxSheetRow       = 1 << 20
	maxReportedBlanks = 1_000 // blank lines reported in one gap
	maxHeaderSearch   = 30    // rows looked at for the heading
	maxHeaderDepth    = 3
)

func (l Limits) orDefault() Limits {
	if l.FileBytes == 0 {
		l.FileBytes = DefaultFileBytes
	}
	if l.Rows == 0 {
		l.Rows = DefaultRows
	}
	if l.Columns == 0 {
		l.Columns = DefaultColumns
	}
	return l
}
