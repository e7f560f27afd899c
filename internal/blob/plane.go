package blob

import (
	"image"

	"golang.org/x/image/draw"
)

// plane is one rectangle of samples, or of pixels of several bytes. Turning and
// shrinking work plane by plane, because a whole colour picture in RGBA would take
// more than twice the memory of what a camera stores.
type plane struct {
	pix          []byte
	stride, w, h int
	bytes        int // per sample
}

func newPlane(w, h, bytes int) plane {
	return plane{pix: make([]byte, w*h*bytes), stride: w * bytes, w: w, h: h, bytes: bytes}
}

// perPlane applies f to each plane of a picture that flatten made.
func perPlane(img image.Image, ratio image.YCbCrSubsampleRatio, f func(plane) plane) image.Image {
	size, at := img.Bounds().Size(), img.Bounds().Min
	switch src := img.(type) {
	case *image.Gray:
		p := f(plane{src.Pix[src.PixOffset(at.X, at.Y):], src.Stride, size.X, size.Y, 1})
		return &image.Gray{Pix: p.pix, Stride: p.stride, Rect: image.Rect(0, 0, p.w, p.h)}
	case *image.YCbCr:
		y := f(plane{src.Y[src.YOffset(at.X, at.Y):], src.YStride, size.X, size.Y, 1})
		cw, ch := chromaSize(size, src.SubsampleRatio)
		c := src.COffset(at.X, at.Y)
		cb, cr := f(plane{src.Cb[c:], src.CStride, cw, ch, 1}), f(plane{src.Cr[c:], src.CStride, cw, ch, 1})
		return &image.YCbCr{
			Y: y.pix, Cb: cb.pix, Cr: cr.pix, YStride: y.stride, CStride: cb.stride,
			SubsampleRatio: ratio, Rect: image.Rect(0, 0, y.w, y.h),
		}
	default:
		rgba := img.(*image.RGBA)
		p := f(plane{rgba.Pix[rgba.PixOffset(at.X, at.Y):], rgba.Stride, size.X, size.Y, 4})
		return &image.RGBA{Pix: p.pix, Stride: p.stride, Rect: image.Rect(0, 0, p.w, p.h)}
	}
}

func chromaSize(luma image.Point, ratio image.YCbCrSubsampleRatio) (w, h int) {
	w, h = luma.X, luma.Y
	if ratio == image.YCbCrSubsampleRatio422 || ratio == image.YCbCrSubsampleRatio420 {
		w = (w + 1) / 2
	}
	if ratio == image.YCbCrSubsampleRatio440 || ratio == image.YCbCrSubsampleRatio420 {
		h = (h + 1) / 2
	}
	return w, h
}

// turnedRatio is the subsampling after a quarter turn, for those that have one.
var turnedRatio = map[image.YCbCrSubsampleRatio]image.YCbCrSubsampleRatio{
	image.YCbCrSubsampleRatio444: image.YCbCrSubsampleRatio444,
	image.YCbCrSubsampleRatio422: image.YCbCrSubsampleRatio440,
	image.YCbCrSubsampleRatio440: image.YCbCrSubsampleRatio422,
	image.YCbCrSubsampleRatio420: image.YCbCrSubsampleRatio420,
}

func ratioOf(img image.Image) image.YCbCrSubsampleRatio {
	if ycc, ok := img.(*image.YCbCr); ok {
		return ycc.SubsampleRatio
	}
	return image.YCbCrSubsampleRatio444
}

// turn makes the picture upright that a camera stored with an EXIF orientation.
func turn(img image.Image, orientation int) image.Image {
	if orientation == 1 {
		return img
	}
	ratio := ratioOf(img)
	if orientation >= 5 {
		ratio = turnedRatio[ratio]
	}
	return perPlane(img, ratio, func(p plane) plane { return p.turned(orientation) })
}

// turned copies sample by sample. Where the first one comes from, and how far apart
// the sources of neighbours lie, is all that the eight orientations differ in.
func (p plane) turned(orientation int) plane {
	right, down := p.bytes, p.stride
	lastX, lastY := (p.w-1)*right, (p.h-1)*down
	var first, stepX, stepY int
	switch orientation {
	case 2: // mirrored
		first, stepX, stepY = lastX, -right, down
	case 3: // upside down
		first, stepX, stepY = lastX+lastY, -right, -down
	case 4: // upside down and mirrored
		first, stepX, stepY = lastY, right, -down
	case 5: // on its left side and mirrored
		first, stepX, stepY = 0, down, right
	case 6: // on its left side
		first, stepX, stepY = lastY, -down, right
	case 7: // on its right side and mirrored
		first, stepX, stepY = lastX+lastY, -down, -right
	case 8: // on its right side
		first, stepX, stepY = lastX, down, -right
	}
	w, h := p.w, p.h
	if orientation >= 5 {
		w, h = h, w
	}
	dst := newPlane(w, h, p.bytes)
	out := dst.pix
	for y := range h {
		src := first + y*stepY
		for range w {
			copy(out[:p.bytes], p.pix[src:])
			out = out[p.bytes:]
			src += stepX
		}
	}
	return dst
}

// thumbEdge is the longer edge of a thumbnail in pixels.
const thumbEdge = 320

// shrink makes the thumbnail: first the mean of whole blocks, which needs little
// memory, then a good filter for the rest, at most a factor of two.
func shrink(img image.Image) image.Image {
	size := img.Bounds().Size()
	long := max(size.X, size.Y)
	if block := long / thumbEdge; block > 1 {
		img = perPlane(img, ratioOf(img), func(p plane) plane { return p.shrunk(block) })
	}
	if long <= thumbEdge {
		return img
	}
	fit := func(edge int) int { return max(1, (edge*thumbEdge+long/2)/long) }
	dst := image.NewRGBA(image.Rect(0, 0, fit(size.X), fit(size.Y)))
	draw.CatmullRom.Scale(dst, dst.Rect, img, img.Bounds(), draw.Src, nil)
	return dst
}

// shrunk averages blocks of n by n samples; those at the edges may be smaller.
func (p plane) shrunk(n int) plane {
	dst := newPlane((p.w+n-1)/n, (p.h+n-1)/n, p.bytes)
	for y := range dst.h {
		for x := range dst.w {
			for b := range p.bytes {
				dst.pix[y*dst.stride+x*p.bytes+b] = p.mean(x*n, y*n, n, b)
			}
		}
	}
	return dst
}

func (p plane) mean(x0, y0, n, b int) byte {
	x1, y1 := min(x0+n, p.w), min(y0+n, p.h)
	sum := 0
	for y := y0; y < y1; y++ {
		for i := y*p.stride + x0*p.bytes + b; i < y*p.stride+x1*p.bytes; i += p.bytes {
			sum += int(p.pix[i])
		}
	}
	return byte(sum / ((x1 - x0) * (y1 - y0)))
}
