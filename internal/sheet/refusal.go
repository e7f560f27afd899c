package sheet

import "github.com/nuanxin/nuanxin/internal/errs"

// Why a whole file is refused. Each is also the key of its message.
const (
	ReasonEmptyFile         = "sheet.empty_file"
	ReasonFileTooLarge      = "sheet.file_too_large"     // maxBytes
	ReasonUnsupportedFormat = "sheet.unsupported_format" // format
	ReasonEncrypted         = "sheet.encrypted"
	ReasonMacros            = "sheet.macros"
	ReasonDamaged           = "sheet.damaged"
	ReasonUnsafeArchive     = "sheet.unsafe_archive"
	ReasonNestedArchive     = "sheet.nested_archive"
	ReasonTooManyEntries    = "sheet.too_many_entries" // max
	ReasonExpandsTooMuch    = "sheet.expands_too_much" // maxBytes
	ReasonTooManyRows       = "sheet.too_many_rows"    // max, sheet
	ReasonTooManyColumns    = "sheet.too_many_columns" // max, sheet, row
	ReasonTooManyMerges     = "sheet.too_many_merges"  // max, sheet
	ReasonCellTooLong       = "sheet.cell_too_long"    // maxBytes
	ReasonEncodingUnknown   = "sheet.encoding_unknown" // the text is neither UTF-8, UTF-16 nor GB 18030
	ReasonNoSheet           = "sheet.no_sheet"         // the workbook has no worksheet
	ReasonHeaderNotFound    = "sheet.header_not_found" // sheet
)

func refuse(reason string, args ...errs.Args) *errs.Error {
	return errs.New(errs.BadUserInput, reason, args...)
}

// damaged refuses a file whose structure is broken; cause goes to the log only.
func damaged(cause error) *errs.Error { return refuse(ReasonDamaged).Wrap(cause) }

func unsupported(format string) *errs.Error {
	return refuse(ReasonUnsupportedFormat, errs.Args{"format": format})
}
