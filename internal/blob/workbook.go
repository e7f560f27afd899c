package blob

import (
	"archive/zip"
	"encoding/binary"
	"io"
	"strings"
)

// Parts of the end record of a ZIP archive (APPNOTE 6.3.10 §4.3.16).
const (
	endSize    = 22
	endMagic   = "PK\x05\x06"
	maxEntries = 1000
)

// checkWorkbook tells an .xlsx from other archives without unpacking anything.
// Macros are refused; how far the content may grow is for the importer to bound.
func checkWorkbook(r io.ReaderAt, size int64) error {
	entries, err := endRecord(r, size)
	if err != nil {
		return err
	}
	if entries > maxEntries {
		return refuseType("archive")
	}
	z, err := zip.NewReader(r, size)
	if err != nil {
		return errDamaged(err)
	}
	var types, book bool
	for _, f := range z.File {
		switch name := strings.ToLower(f.Name); {
		case strings.HasSuffix(name, "vbaproject.bin"):
			return refuse("blob.macros")
		case name == "[content_types].xml":
			types = true
		case name == "xl/workbook.xml":
			book = true
		}
	}
	if !types || !book {
		return refuseType("archive")
	}
	return nil
}

// endRecord is the number of entries. The record must be the very end of the file:
// what follows it might make the file something else for another program.
func endRecord(r io.ReaderAt, size int64) (entries int, err error) {
	var b [endSize]byte
	if size < endSize {
		return 0, errDamaged(io.ErrUnexpectedEOF)
	}
	if err := readAt(r, b[:], size-endSize); err != nil {
		return 0, err
	}
	if string(b[:4]) != endMagic {
		return 0, errDamaged(zip.ErrFormat)
	}
	return int(binary.LittleEndian.Uint16(b[10:])), nil
}
