package blob

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"

	"golang.org/x/image/draw"
	"golang.org/x/image/webp"

	"github.com/nuanxin/nuanxin/internal/errs"
)

const (
	// maxPixels bounds an image whatever memory it would need. Phones take 12 million
	// pixels unless told otherwise.
	maxPixels = 40_000_000
	// workspace is what coders and the thumbnail need beside the pixels, in bytes.
	workspace = 12 << 20
	quality   = 85
)

// format is how a kind of image is read.
type format struct {
	decode func(io.Reader) (image.Image, error)
	config func(io.Reader) (image.Config, error)
}

var formats = map[Kind]format{
	JPEG: {jpeg.Decode, jpeg.DecodeConfig},
	PNG:  {png.Decode, png.DecodeConfig},
	GIF:  {gif.Decode, gif.DecodeConfig}, // the first frame
	WebP: {webp.Decode, webp.DecodeConfig},
}

// imagePlan is what the header of an image tells about decoding it.
type imagePlan struct {
	kind        Kind
	orientation int   // EXIF
	memory      int64 // bytes that run takes at most
}

// planImage reads the header only. It refuses what would not fit into memory.
func planImage(r io.ReadSeeker, kind Kind) (*imagePlan, error) {
	cfg, err := formats[kind].config(r)
	if err != nil {
		return nil, errDamaged(err)
	}
	if cfg.Width <= 0 || cfg.Height <= 0 {
		return nil, errDamaged(errors.New("no pixels"))
	}
	p := &imagePlan{kind: kind, orientation: 1}
	perPixel := rasterBytes(kind, cfg.ColorModel)
	if kind == JPEG {
		if _, err := r.Seek(0, io.SeekStart); err != nil {
			return nil, err
		}
		m, err := readJPEGMeta(r)
		if err != nil {
			return nil, errDamaged(err)
		}
		p.orientation, perPixel = m.orientation, m.bytesPerPixel(cfg.ColorModel)
	}
	pixels := int64(cfg.Width) * int64(cfg.Height)
	p.memory = workspace + int64(perPixel*float64(pixels))
	if pixels > maxPixels || p.memory > memoryBudget {
		return nil, refuse("blob.image.too_large", errs.Args{"megapixels": (pixels + 999_999) / 1_000_000})
	}
	return p, nil
}

// Peak bytes per pixel of the RGBA copy and of the encoded result.
const (
	copyBytes   = 4
	resultBytes = 0.5
)

// bytesPerPixel is the peak: the decoder's coefficients and planes, conversions, the
// turned copy, the result.
func (m jpegMeta) bytesPerPixel(model color.Model) float64 {
	b := m.samples + resultBytes
	if m.progressive {
		b += 4 * m.samples
	}
	switch {
	case m.rare || model == color.RGBAModel:
		b += 3 * copyBytes
	case m.orientation != 1:
		b += m.samples
	}
	return b
}

// rasterBytes is the peak for the other kinds: what the decoder keeps, the copy on
// white, the result.
func rasterBytes(kind Kind, model color.Model) float64 {
	const interlaced = 1.5 // passes beside the picture
	b := 4 * interlaced
	switch model.(type) {
	case color.Palette:
		b = 1 * interlaced
	default:
		if model == color.Gray16Model || model == color.RGBA64Model || model == color.NRGBA64Model {
			b = 8 * interlaced
		}
	}
	if kind == WebP {
		b = 12 // the lossless decoder keeps several copies
	}
	return b + copyBytes + resultBytes
}

// run decodes, turns and encodes. The result has the pixels and nothing else of the
// original.
func (p *imagePlan) run(ctx context.Context, r io.Reader) (*Clean, error) {
	r = ctxReader{ctx, r}
	if p.kind == JPEG {
		r = &scanCounter{r: r}
	}
	img, err := formats[p.kind].decode(r)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err != nil {
		return nil, errDamaged(err)
	}
	img = turn(flatten(img), p.orientation)
	body, err := encode(img)
	if err != nil {
		return nil, err
	}
	thumbnail, err := encode(shrink(img))
	if err != nil {
		return nil, err
	}
	size := img.Bounds().Size()
	return &Clean{
		Kind: JPEG, Body: body, SHA256: sha256.Sum256(body),
		Width: size.X, Height: size.Y, Thumbnail: thumbnail,
	}, nil
}

func encode(img image.Image) ([]byte, error) {
	var out bytes.Buffer
	if err := jpeg.Encode(&out, img, &jpeg.Options{Quality: quality}); err != nil {
		return nil, errDamaged(err) // a side of more than 65,535 pixels
	}
	return out.Bytes(), nil
}

// flatten gives one of the three picture types whose planes can be turned. What is
// transparent becomes white, as on paper.
func flatten(img image.Image) image.Image {
	switch src := img.(type) {
	case *image.Gray:
		return src
	case *image.RGBA:
		if src.Opaque() {
			return src
		}
	case *image.YCbCr:
		if _, ok := turnedRatio[src.SubsampleRatio]; ok {
			return src
		}
	}
	dst := image.NewRGBA(image.Rectangle{Max: img.Bounds().Size()})
	draw.Draw(dst, dst.Rect, image.White, image.Point{}, draw.Src)
	draw.Draw(dst, dst.Rect, img, img.Bounds().Min, draw.Over)
	return dst
}

// ctxReader ends a decoder, which knows no context, at its next read.
type ctxReader struct {
	ctx context.Context
	r   io.Reader
}

func (c ctxReader) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(p)
}
