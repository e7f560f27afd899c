package blob

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
)

// jpegMeta is what the header of a JPEG says beyond its size.
type jpegMeta struct {
	progressive bool
	orientation int // EXIF 1 to 8; 1 is upright
	// samples is how many samples a pixel has, all components together: 1.5 for the
	// usual 4:2:0.
	samples float64
	// rare: the picture has to be converted before it can be turned.
	rare bool
}

// Markers (ITU T.81 table B.1).
const (
	markSOF0 = 0xc0
	markSOF2 = 0xc2
	markDHT  = 0xc4
	markJPG  = 0xc8
	markDAC  = 0xcc
	markSOFf = 0xcf
	markEOI  = 0xd9
	markSOS  = 0xda
	markAPP1 = 0xe1
)

var errJPEG = errors.New("broken JPEG header")

// readJPEGMeta walks the segments up to the first scan.
func readJPEGMeta(r io.Reader) (m jpegMeta, err error) {
	m.orientation = 1
	in := bufio.NewReader(r)
	if _, err := in.Discard(2); err != nil {
		return m, err
	}
	for {
		marker, segment, err := readSegment(in)
		if err != nil {
			return m, err
		}
		switch {
		case marker == markSOS || marker == markEOI:
			if m.samples == 0 {
				return m, errJPEG
			}
			return m, nil
		case marker == markAPP1 && m.orientation == 1:
			m.orientation = exifOrientation(segment)
		case marker >= markSOF0 && marker <= markSOFf && marker != markDHT && marker != markJPG && marker != markDAC:
			m.progressive = marker == markSOF2
			if err := m.readFrame(segment); err != nil {
				return m, err
			}
		}
	}
}

func readSegment(in *bufio.Reader) (marker byte, segment []byte, err error) {
	if c, err := in.ReadByte(); err != nil || c != 0xff {
		return 0, nil, errJPEG
	}
	for marker = 0xff; marker == 0xff; { // fill bytes
		if marker, err = in.ReadByte(); err != nil {
			return 0, nil, errJPEG
		}
	}
	if marker == markSOS || marker == markEOI {
		return marker, nil, nil
	}
	var size [2]byte
	if _, err := io.ReadFull(in, size[:]); err != nil {
		return 0, nil, errJPEG
	}
	n := int(binary.BigEndian.Uint16(size[:])) - 2
	if n < 0 {
		return 0, nil, errJPEG
	}
	segment = make([]byte, n)
	if _, err := io.ReadFull(in, segment); err != nil {
		return 0, nil, errJPEG
	}
	return marker, segment, nil
}

// readFrame reads the components and their sampling factors (§B.2.2).
func (m *jpegMeta) readFrame(sof []byte) error {
	const fixed, perComponent = 6, 3
	if len(sof) < fixed || len(sof) != fixed+perComponent*int(sof[5]) {
		return errJPEG
	}
	factors := func(i int) (h, v int) {
		f := sof[fixed+perComponent*i+1]
		return int(f >> 4), int(f & 15)
	}
	switch sof[5] {
	case 1:
		m.samples = 1
	case 3:
		h, v := factors(0)
		if h == 0 || v == 0 {
			return errJPEG
		}
		m.samples, m.rare = 3, h > 2 || v > 2
		if sof[fixed+perComponent+1] == 0x11 && sof[fixed+2*perComponent+1] == 0x11 {
			m.samples = 1 + 2/float64(h*v)
		}
	case 4:
		m.samples, m.rare = 4, true
	default:
		return errJPEG
	}
	return nil
}

// exifOrientation reads tag 0x0112 of the first image directory (EXIF 2.3 §4.6.4);
// 1 when there is none or it is nonsense.
func exifOrientation(app1 []byte) int {
	const header, tagOrientation, entrySize = "Exif\x00\x00", 0x0112, 12
	if len(app1) < len(header)+8 || string(app1[:len(header)]) != header {
		return 1
	}
	tiff := app1[len(header):]
	var order binary.ByteOrder = binary.BigEndian
	if string(tiff[:2]) == "II" {
		order = binary.LittleEndian
	}
	at := int64(order.Uint32(tiff[4:]))
	if at+2 > int64(len(tiff)) {
		return 1
	}
	entries := tiff[at+2:]
	for range order.Uint16(tiff[at:]) {
		if len(entries) < entrySize {
			return 1
		}
		if order.Uint16(entries) == tagOrientation {
			if o := int(order.Uint16(entries[8:])); o >= 1 && o <= 8 {
				return o
			}
			return 1
		}
		entries = entries[entrySize:]
	}
	return 1
}

// scanCounter counts the scans of a JPEG as it is read. Each scan makes the decoder
// pass over the whole picture, so a small file of many scans is a bomb.
type scanCounter struct {
	r     io.Reader
	last  byte
	scans int
}

const maxScans = 200 // usual are 1, or about 10 when progressive; thumbnails count too

var errScans = errors.New("too many scans")

func (c *scanCounter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	for _, b := range p[:n] {
		if c.last == 0xff && b == markSOS {
			c.scans++
		}
		c.last = b
	}
	if c.scans > maxScans {
		return 0, errScans
	}
	return n, err
}
