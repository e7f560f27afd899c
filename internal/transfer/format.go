package transfer

import (
	"context"
	"errors"
	"io"
	"iter"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Format is one kind of import: how its files are read, and what their records do.
// It acts for the actor of ctx and checks what that actor may do.
type Format interface {
	// Allow refuses an import that the actor may not make, or that has no target.
	Allow(ctx context.Context, tx db.Tx, im *Import) error
	// Open recognises a file, or refuses it with an *errs.Error. m is what a person said
	// about its headings; only a Mappable format follows it.
	Open(src io.ReaderAt, size int64, m sheet.Mapping) (Book, error)
	// Decode reads back the JSON of a record.
	Decode(data []byte) (any, error)
	// Preview tells what writing records would do and writes nothing.
	Preview(ctx context.Context, im *Import, records []Record) ([]Fate, error)
	// WriteTx writes records in the caller's transaction. What an earlier attempt
	// wrote is found to be the same.
	WriteTx(ctx context.Context, tx db.Tx, im *Import, records []Record) ([]Fate, error)
	// WriteTemplate writes an empty workbook with the columns of today.
	WriteTemplate(ctx context.Context, dst io.Writer, lang sheet.Lang) error
	// Title is the heading of the column that a reason is about, "" for none.
	Title(column string, lang sheet.Lang) string
	// Name names files of this kind.
	Name(lang sheet.Lang) string
}

// Mappable is a Format whose files keep their own headings, so that people say what they
// mean.
type Mappable interface {
	// Sheets tells how the headings of a file are understood, whether or not it can be
	// imported that way. Errors are those of a file that cannot be read at all.
	Sheets(src io.ReaderAt, size int64, m sheet.Mapping) ([]ImportSheet, error)
	// Columns are what a heading may mean.
	Columns(lang sheet.Lang) []*ImportColumn
}

// Completing is a Format whose preview also tells of what a file lacks.
type Completing interface {
	// Missing streams a line for each archive on file that the file does not deal with; named
	// counts the lines that say something new about each.
	Missing(ctx context.Context, im *Import, named map[id.ID]int) iter.Seq2[Line, error]
}

// errEnough ends a stream whose reader wants no more.
var errEnough = errors.New("enough")

// ChunkSize bounds the records of one call of a Format.
const ChunkSize = 500

// Book is an uploaded file that was recognised.
type Book interface {
	// Lines streams the verdict on every line. An error ends the stream: a refusal of
	// the whole file, found late, or that of ctx.
	Lines(ctx context.Context) iter.Seq2[Line, error]
	// WriteErrorBook writes the refused lines as the same sheets with the reasons
	// appended. refused answers the reasons of a line, none for a good one.
	WriteErrorBook(dst io.Writer, refused func(sheetName string, row int) []Reason,
		describe func([]Reason) string, o sheet.ErrorBookOptions) error
}

// Line is the verdict on one line of a file.
type Line struct {
	Sheet   string
	Row     int
	Result  sheet.Result
	Reasons []Reason
	Read    float64 // share of the sheet consumed so far
	// Part is a line that belongs to the record of another one, such as a family
	// member. It is not counted.
	Part bool
	// Record is what the line says, nil when there is nothing to import.
	Record any
	// Name (masked), Unit and Category are by what people recognise the line.
	Name, Unit, Category string
	// Effect and ArchiveID are of a line that the file lacks.
	Effect    Effect
	ArchiveID id.ID
}

// Record is what a good line says, and when it is written what its preview found.
type Record struct {
	Row       int
	Value     any
	Effect    Effect
	ArchiveID id.ID // Nil for none
}

// Fate is what becomes of a record. Reasons are added to those of the line; one that
// is an error refuses it.
type Fate struct {
	Effect    Effect
	Reasons   []Reason
	Written   bool
	ArchiveID id.ID // that the line is about; Nil for none
}
