package blob_test

import (
	"archive/zip"
	"bytes"
	"compress/zlib"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"strings"

	"github.com/nuanxin/nuanxin/internal/blob"
)

// sample is a file, what a browser calls it, and what becomes of it: the reason of
// its refusal by Inspect or by the Sanitiser, or "" when it is kept.
type sample struct {
	name     string
	declared string
	body     []byte
	inspect  string
	sanitise string
}

const canary = "<script>alert(1)</script>"

// photo is a picture whose four quarters differ: red, green, blue, white from the top
// left in reading order.
func photo(w, h int) *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	quarters := []color.RGBA{{255, 0, 0, 255}, {0, 255, 0, 255}, {0, 0, 255, 255}, {255, 255, 255, 255}}
	for y := range h {
		for x := range w {
			img.SetRGBA(x, y, quarters[2*(2*y/h)+2*x/w])
		}
	}
	return img
}

func jpegOf(img image.Image) []byte {
	var b bytes.Buffer
	_ = jpeg.Encode(&b, img, &jpeg.Options{Quality: 95})
	return b.Bytes()
}

func pngOf(img image.Image) []byte {
	var b bytes.Buffer
	_ = png.Encode(&b, img)
	return b.Bytes()
}

func gifOf(img image.Image) []byte {
	var b bytes.Buffer
	_ = gif.Encode(&b, img, nil)
	return b.Bytes()
}

func unbase64(s string) []byte {
	b, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		panic(err)
	}
	return b
}

// One white pixel, lossy and lossless.
var (
	webpLossy    = unbase64("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA")
	webpLossless = unbase64("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==")
)

// withEXIF puts an EXIF segment with an orientation and a place (GPS) into a JPEG.
func withEXIF(j []byte, orientation uint16, order binary.AppendByteOrder) []byte {
	tiff := []byte("MM\x00*")
	if order == binary.AppendByteOrder(binary.LittleEndian) {
		tiff = []byte("II*\x00")
	}
	tiff = order.AppendUint32(tiff, 8)
	tiff = order.AppendUint16(tiff, 2)
	entry := func(tag, typ uint16, value uint32) {
		tiff = order.AppendUint16(tiff, tag)
		tiff = order.AppendUint16(tiff, typ)
		tiff = order.AppendUint32(tiff, 1)
		if typ == 3 {
			tiff = order.AppendUint16(tiff, uint16(value))
			tiff = order.AppendUint16(tiff, 0)
			return
		}
		tiff = order.AppendUint32(tiff, value)
	}
	entry(0x0112, 3, uint32(orientation))
	entry(0x8825, 4, 38)
	tiff = append(tiff, "GPS 33.7412N 113.3022E"...)
	segment := append([]byte("Exif\x00\x00"), tiff...)
	head := []byte{0xff, 0xd8, 0xff, 0xe1}
	head = binary.BigEndian.AppendUint16(head, uint16(len(segment)+2))
	return append(append(head, segment...), j[2:]...)
}

// progressiveJPEG is a grey picture of one pass over DC coefficients, which are all
// zero.
func progressiveJPEG(w, h uint16, scans int) []byte {
	b := []byte{0xff, 0xd8, 0xff, 0xdb, 0, 67, 0}
	b = append(b, bytes.Repeat([]byte{1}, 64)...)
	b = append(b, 0xff, 0xc2, 0, 11, 8)
	b = binary.BigEndian.AppendUint16(b, h)
	b = binary.BigEndian.AppendUint16(b, w)
	b = append(b, 1, 1, 0x11, 0)
	b = append(b, 0xff, 0xc4, 0, 20, 0, 1)
	b = append(b, make([]byte, 16)...) // one code of one bit: category 0
	blocks := (int(w) + 7) / 8 * ((int(h) + 7) / 8)
	for range scans {
		b = append(b, 0xff, 0xda, 0, 8, 1, 1, 0, 0, 0, 0)
		b = append(b, bytes.Repeat([]byte{0}, (blocks+7)/8)...)
	}
	return append(b, 0xff, 0xd9)
}

// pngHeader is a PNG whose header claims a size that the file does not hold.
func pngHeader(w, h uint32) []byte {
	ihdr := append([]byte("IHDR"), 0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0)
	binary.BigEndian.PutUint32(ihdr[4:], w)
	binary.BigEndian.PutUint32(ihdr[8:], h)
	b := append([]byte("\x89PNG\r\n\x1a\n"), 0, 0, 0, 13)
	b = append(b, ihdr...)
	return binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(ihdr))
}

func zipOf(names ...string) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, n := range names {
		w, _ := z.Create(n)
		_, _ = w.Write([]byte(n))
	}
	_ = z.Close()
	return b.Bytes()
}

var workbook = zipOf("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml")

func pdfOf(objects string) []byte {
	return []byte("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n" + objects + "\nstartxref\n0\n%%EOF\n")
}

func pdfObjectStream(dict, content string) []byte {
	var z bytes.Buffer
	w := zlib.NewWriter(&z)
	_, _ = w.Write([]byte(content))
	_ = w.Close()
	return pdfOf(fmt.Sprintf("3 0 obj\n<< /Type /ObjStm /N 1 /First 4 %s /Length %d >>\nstream\n%s\nendstream\nendobj", dict, z.Len(), z.String()))
}

const (
	asJPEG = "image/jpeg"
	asPNG  = "image/png"
	asPDF  = "application/pdf"
	asXLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	asCSV  = "text/csv"
)

func corpus() []sample {
	small, j, p := photo(64, 48), jpegOf(photo(64, 48)), pngOf(photo(64, 48))
	return []sample{
		// What people really send.
		{"photo", asJPEG, j, "", ""},
		{"photo, old name of the type", "image/jpg; charset=binary", j, "", ""},
		{"photo with place", asJPEG, withEXIF(j, 6, binary.LittleEndian), "", ""},
		{"grey photo", asJPEG, jpegOf(image.NewGray(image.Rect(0, 0, 9, 9))), "", ""},
		{"progressive photo", asJPEG, progressiveJPEG(32, 16, 1), "", ""},
		{"screenshot", asPNG, p, "", ""},
		{"signature on glass", asPNG, pngOf(image.NewNRGBA(image.Rect(0, 0, 300, 100))), "", ""},
		{"picture of 16 bits", asPNG, pngOf(image.NewNRGBA64(image.Rect(0, 0, 3, 3))), "", ""},
		{"gif", "image/gif", gifOf(small), "", ""},
		{"webp", "image/webp", webpLossy, "", ""},
		{"webp, lossless", "image/webp", webpLossless, "", ""},
		{"scan", asPDF, pdfOf("2 0 obj << /Type /Pages >> endobj"), "", ""},
		{"scan, packed objects", asPDF, pdfObjectStream("/Filter /FlateDecode", "5 0 << /Type /Pages >>"), "", ""},
		{"scan, unpacked objects", asPDF, pdfOf("3 0 obj << /Type /ObjStm /N 1 /First 4 >> stream\n5 0 << /Type /Page >>\nendstream endobj"), "", ""},
		{"workbook", asXLSX, workbook, "", ""},
		{"csv", asCSV, []byte("\ufeff姓名,电话\r\n王芳,\t13800138000\r\n"), "", ""},
		{"csv in GB 18030", "application/vnd.ms-excel", []byte("\xd0\xd5\xc3\xfb,\xb5\xe7\xbb\xb0\n"), "", ""},
		{"csv that begins like a bitmap", asCSV, []byte("BM,MZ\n"), "", ""},

		// Not what it says.
		{"empty", asJPEG, nil, "blob.empty", ""},
		{"too large", asPDF, make([]byte, blob.MaxSize+1), "blob.size", ""},
		{"png called jpeg", asJPEG, p, "blob.mismatch", ""},
		{"jpeg called pdf", asPDF, j, "blob.mismatch", ""},
		{"jpeg called nothing", "", j, "blob.mismatch", ""},
		{"jpeg called nonsense", "a/b/c; =", j, "blob.mismatch", ""},
		{"csv called jpeg", asJPEG, []byte("a,b\n"), "blob.type", ""},
		{"html called png", asPNG, []byte("<!DOCTYPE html>" + canary), "blob.type", ""},
		{"html called csv", asCSV, []byte(" \n<html>" + canary), "blob.type", ""},
		{"html behind a byte order mark", asCSV, []byte("\ufeff<script>"), "blob.type", ""},
		{"svg with script", "image/svg+xml", []byte(`<svg xmlns="http://www.w3.org/2000/svg">` + canary + "</svg>"), "blob.type", ""},
		{"svg called csv", asCSV, []byte(`<?xml version="1.0"?><svg>` + canary + "</svg>"), "blob.type", ""},
		{"xml called csv", asCSV, []byte(`<?xml version="1.0"?><a/>`), "blob.type", ""},
		{"windows program", asPNG, []byte("MZ\x90\x00\x03"), "blob.type", ""},
		{"linux program called csv", asCSV, []byte("\x7fELF\x02\x01"), "blob.type", ""},
		{"script called csv", asCSV, []byte("#!/bin/sh\n"), "blob.type", ""},
		{"rar", asXLSX, []byte("Rar!\x1a\x07"), "blob.type", ""},
		{"gzip", asXLSX, []byte("\x1f\x8b\x08\x00"), "blob.type", ""},
		{"empty archive", asXLSX, zipOf(), "blob.type", ""},
		{"old workbook", "application/vnd.ms-excel", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00"), "blob.type", ""},
		{"bitmap", "image/bmp", []byte("BM\x46\x00\x00\x00"), "blob.type", ""},
		{"tiff", "image/tiff", []byte("II*\x00\x08\x00\x00\x00"), "blob.type", ""},
		{"heic", "image/heic", []byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00"), "blob.heic", ""},
		{"heic called jpeg", asJPEG, []byte("\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00"), "blob.heic", ""},
		{"avif", "image/avif", []byte("\x00\x00\x00\x18ftypavif\x00\x00\x00\x00"), "blob.heic", ""},
		{"film", "video/mp4", []byte("\x00\x00\x00\x18ftypisom\x00\x00\x00\x00"), "blob.type", ""},
		{"antivirus test file", asCSV, []byte("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*\x00"), "blob.type", ""},
		{"csv with NUL", asCSV, []byte("a,b\n" + strings.Repeat("x,y\n", 40_000) + "\x00"), "blob.type", ""},

		// Pictures that are bombs, broken, or two things at once.
		{"png of 65535 × 65535", asPNG, pngHeader(65535, 65535), "", "blob.image.too_large"},
		{"png of 2³¹ × 2³¹", asPNG, pngHeader(1<<31-1, 1<<31-1), "", "blob.damaged"},
		{"png of 0 × 0", asPNG, pngHeader(0, 0), "", "blob.damaged"},
		{"png without content", asPNG, pngHeader(10, 10), "", "blob.damaged"},
		{"png of its magic only", asPNG, p[:8], "", "blob.damaged"},
		{"progressive of 30 megapixels", asJPEG, progressiveJPEG(6000, 5000, 1), "", "blob.image.too_large"},
		{"progressive of 65535 × 65535", asJPEG, progressiveJPEG(65535, 65535, 1), "", "blob.image.too_large"},
		{"progressive of a thousand scans", asJPEG, progressiveJPEG(1000, 1000, 1000), "", "blob.damaged"},
		{"jpeg cut in half", asJPEG, j[:len(j)/2], "", "blob.damaged"},
		{"jpeg of its magic only", asJPEG, []byte("\xff\xd8\xff"), "", "blob.damaged"},
		{"jpeg without a frame", asJPEG, []byte("\xff\xd8\xff\xd9"), "", "blob.damaged"},
		{"jpeg with broken place", asJPEG, append([]byte("\xff\xd8\xff\xe1\x00\x10Exif\x00\x00II*\x00\xff\xff\xff\xff"), j[2:]...), "", ""},
		{"jpeg and page in one", asJPEG, append(bytes.Clone(j), canary...), "", ""},
		{"jpeg with page as comment", asJPEG, append([]byte("\xff\xd8\xff\xfe\x00\x1b"+canary), j[2:]...), "", ""},
		{"png and archive in one", asPNG, append(bytes.Clone(p), workbook...), "", ""},
		{"gif and script in one", "image/gif", append(gifOf(small), "=1;alert(1)"...), "", ""},
		{"gif cut", "image/gif", gifOf(small)[:40], "", "blob.damaged"},
		{"webp cut", "image/webp", webpLossy[:24], "", "blob.damaged"},

		// Documents that act.
		{"pdf with script", asPDF, pdfOf("3 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj"), "", "blob.pdf.active"},
		{"pdf with escaped script", asPDF, pdfOf("3 0 obj << /S /J#61vaScr#69pt >> endobj"), "", "blob.pdf.active"},
		{"pdf that launches", asPDF, pdfOf("3 0 obj <</S/Launch/F(cmd.exe)>> endobj"), "", "blob.pdf.active"},
		{"pdf with a file", asPDF, pdfOf("3 0 obj << /Type /EmbeddedFile >> endobj"), "", "blob.pdf.active"},
		{"pdf with a form", asPDF, pdfOf("3 0 obj << /XFA [] >> endobj"), "", "blob.pdf.active"},
		{"pdf with packed script", asPDF, pdfObjectStream("/Filter /FlateDecode", "5 0 << /S /JavaScript >>"), "", "blob.pdf.active"},
		{"pdf packed twice", asPDF, pdfObjectStream("/Filter [/FlateDecode /FlateDecode]", ""), "", "blob.pdf.unreadable"},
		{"pdf packed with predictor", asPDF, pdfObjectStream("/Filter /FlateDecode /DecodeParms << /Predictor 12 >>", ""), "", "blob.pdf.unreadable"},
		{"pdf packed, not deflate", asPDF, pdfObjectStream("/Filter /LZWDecode", ""), "", "blob.pdf.unreadable"},
		{"pdf bomb", asPDF, pdfObjectStream("/Filter /FlateDecode", strings.Repeat(" ", 70<<20)), "", "blob.pdf.unreadable"},
		{"pdf of many bombs", asPDF, bytes.Replace(pdfOf(""), []byte("startxref"), append(bytes.Repeat(
			pdfObjectStream("/Filter /FlateDecode", strings.Repeat(" ", 20<<20)), 200), "startxref"...), 1), "", "blob.pdf.unreadable"},
		{"encrypted pdf", asPDF, pdfOf("trailer << /Encrypt 9 0 R >>"), "", "blob.pdf.encrypted"},
		{"pdf without trailer", asPDF, []byte("%PDF-1.4\n1 0 obj"), "", "blob.damaged"},
		{"pdf and archive in one", asPDF, append(pdfOf(""), workbook...), "", "blob.damaged"},
		{"pdf of no version", asPDF, []byte("%PDF-x\nstartxref\n%%EOF"), "", "blob.damaged"},

		// Archives that are no workbook.
		{"plain archive", asXLSX, zipOf("a.txt"), "blob.type", ""},
		{"text document", asXLSX, zipOf("[Content_Types].xml", "word/document.xml"), "blob.type", ""},
		{"workbook with macros", asXLSX, zipOf("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"), "blob.macros", ""},
		{"archive of many", asXLSX, zipOf(make([]string, 1001)...), "blob.type", ""},
		{"workbook and page in one", asXLSX, append(bytes.Clone(workbook), canary...), "blob.damaged", ""},
		{"workbook behind a page", asXLSX, append([]byte("<html>"), workbook...), "blob.type", ""},
		{"workbook cut", asXLSX, workbook[:len(workbook)-30], "blob.damaged", ""},
		{"workbook of its magic only", asXLSX, []byte("PK\x03\x04"), "blob.damaged", ""},
	}
}
