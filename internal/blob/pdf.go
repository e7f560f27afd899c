package blob

import (
	"bufio"
	"bytes"
	"compress/zlib"
	"context"
	"errors"
	"io"
	"strings"
)

// activeNames are the PDF names (ISO 32000-1 §12.6, §7.11.4) of what may run, fetch
// or carry other files. A scanned paper needs none of them.
var activeNames = map[string]string{
	"JavaScript": "blob.pdf.active", "Launch": "blob.pdf.active", "Rendition": "blob.pdf.active",
	"SubmitForm": "blob.pdf.active", "ImportData": "blob.pdf.active", "GoToE": "blob.pdf.active",
	"EmbeddedFile": "blob.pdf.active", "EmbeddedFiles": "blob.pdf.active",
	"RichMedia": "blob.pdf.active", "XFA": "blob.pdf.active",
	"Encrypt": "blob.pdf.encrypted", // what cannot be read cannot be checked
}

// maxObjects is what all object streams together may unpack to, in bytes: far more
// than the dictionaries of any document that fits into MaxSize need.
const maxObjects = 64 << 20

// checkPDF refuses documents that are more than pages. Dictionaries are searched as
// they lie in the file and inside compressed object streams; page contents are not
// searched, for they hold no actions.
func checkPDF(ctx context.Context, data []byte) error {
	if !bytes.HasPrefix(data, []byte("%PDF-1.")) && !bytes.HasPrefix(data, []byte("%PDF-2.")) {
		return errDamaged(errors.New("no PDF version"))
	}
	tail := bytes.TrimRight(data[max(0, len(data)-headSize):], "\x00\t\n\f\r ")
	if !bytes.HasSuffix(tail, []byte("%%EOF")) || !bytes.Contains(tail, []byte("startxref")) {
		return errDamaged(errors.New("no PDF trailer")) // cut off, or something follows
	}
	if err := checkNames(bytes.NewReader(data)); err != nil {
		return err
	}
	return checkObjectStreams(ctx, data)
}

// checkNames reads PDF syntax and refuses at the first name that stands for
// something active.
func checkNames(r io.Reader) error {
	in := bufio.NewReader(r)
	for {
		switch _, err := in.ReadSlice('/'); {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF):
			return nil
		case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
			return err
		case err != nil:
			return errDamaged(err)
		}
		name := readName(in)
		if reason, bad := activeNames[name]; bad {
			return refuse(reason)
		}
	}
}

// readName reads a name after its slash and leaves the delimiter unread. "#41" is an
// escaped "A": writers of malicious files hide names in it. Names longer than any
// we look for are cut.
func readName(in *bufio.Reader) string {
	var name []byte
	for {
		c, err := in.ReadByte()
		if err != nil {
			return string(name)
		}
		if bytes.IndexByte([]byte("\x00\t\n\f\r ()<>[]{}/%"), c) >= 0 {
			_ = in.UnreadByte() // always works after ReadByte
			return string(name)
		}
		if c == '#' {
			if code, err := in.Peek(2); err == nil && isHex(code[0]) && isHex(code[1]) {
				c = unhex(code[0])<<4 | unhex(code[1])
				_, _ = in.Discard(2) // just peeked
			}
		}
		if len(name) < 32 {
			name = append(name, c)
		}
	}
}

func isHex(c byte) bool { return strings.IndexByte("0123456789abcdefABCDEF", c) >= 0 }

func unhex(c byte) byte {
	if c <= '9' {
		return c - '0'
	}
	return c&0x0f + 9
}

// checkObjectStreams looks into the streams that hold dictionaries (ISO 32000-1
// §7.5.7). One that is packed in an unusual way is refused, because nobody but a
// hider needs that.
func checkObjectStreams(ctx context.Context, data []byte) error {
	left := int64(maxObjects)
	for {
		dict, body, more := bytes.Cut(data, []byte("stream"))
		if !more {
			return nil
		}
		data = body
		if bytes.HasSuffix(dict, []byte("end")) {
			continue
		}
		packing, isObjects := objectStream(dict)
		if !isObjects || packing == "" { // unpacked names were found by checkNames
			continue
		}
		if packing != "FlateDecode" {
			return refuse("blob.pdf.unreadable")
		}
		var err error
		if left, err = checkPacked(ctx, body, left); err != nil {
			return err
		}
	}
}

// objectStream tells whether the dictionary before a stream is that of an object
// stream, and by which filters it is packed.
func objectStream(before []byte) (packing string, isObjects bool) {
	if at := bytes.LastIndex(before, []byte(" obj")); at >= 0 {
		before = before[at:]
	}
	for in := bufio.NewReaderSize(bytes.NewReader(before), 64); ; {
		if _, err := in.ReadSlice('/'); err != nil && !errors.Is(err, bufio.ErrBufferFull) {
			return packing, isObjects
		}
		switch name := readName(in); {
		case name == "ObjStm":
			isObjects = true
		case strings.HasSuffix(name, "Decode"), name == "Fl", name == "Crypt", name == "Predictor":
			packing += name
		}
	}
}

// checkPacked unpacks at most limit bytes and answers what is left of it.
func checkPacked(ctx context.Context, body []byte, limit int64) (left int64, err error) {
	z, err := zlib.NewReader(bytes.NewReader(bytes.TrimLeft(body, "\r\n")))
	if err != nil {
		return 0, refuse("blob.pdf.unreadable")
	}
	unpacked := &io.LimitedReader{R: ctxReader{ctx, z}, N: limit}
	if err := checkNames(unpacked); err != nil {
		return 0, err
	}
	if unpacked.N == 0 {
		return 0, refuse("blob.pdf.unreadable")
	}
	return unpacked.N, nil
}
