package blob_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"image"
	"image/color"
	"image/jpeg"
	"io"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/errs"
)

func TestCorpus(t *testing.T) {
	t.Parallel()
	s := blob.NewSanitiser()
	samples := corpus()
	require.GreaterOrEqual(t, len(samples), 60)
	for _, c := range samples {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			r, size := bytes.NewReader(c.body), int64(len(c.body))
			kind, err := blob.Inspect(r, size, c.declared)
			require.Equal(t, c.inspect, errs.ReasonOf(err), "Inspect: %v", err)
			if c.inspect != "" {
				require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
				return
			}
			require.NoError(t, err)
			kept, err := s.Sanitise(t.Context(), r, size, kind)
			require.Equal(t, c.sanitise, errs.ReasonOf(err), "Sanitise: %v", err)
			if c.sanitise != "" {
				require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
				return
			}
			require.NoError(t, err)
			require.Equal(t, sha256.Sum256(kept.Body), kept.SHA256)
			if !kind.IsImage() {
				require.Equal(t, c.body, kept.Body)
				require.Equal(t, kind, kept.Kind)
				return
			}
			requireCleanJPEG(t, kept)
		})
	}
}

// requireCleanJPEG: only what the encoder writes is left, nothing of the original's
// metadata or of what was hidden in or behind it.
func requireCleanJPEG(t *testing.T, kept *blob.Clean) {
	t.Helper()
	require.Equal(t, blob.JPEG, kept.Kind)
	for _, body := range [][]byte{kept.Body, kept.Thumbnail} {
		for _, trace := range []string{"Exif", "GPS", "script", "alert", "PK\x03\x04", "\xff\xe1", "\xff\xfe"} {
			require.NotContains(t, string(body), trace)
		}
		_, err := jpeg.Decode(bytes.NewReader(body))
		require.NoError(t, err)
		require.Equal(t, "\xff\xd9", string(body[len(body)-2:]))
	}
	cfg, err := jpeg.DecodeConfig(bytes.NewReader(kept.Body))
	require.NoError(t, err)
	require.Equal(t, []int{cfg.Width, cfg.Height}, []int{kept.Width, kept.Height})
}

func decode(t *testing.T, body []byte) image.Image {
	t.Helper()
	img, err := jpeg.Decode(bytes.NewReader(body))
	require.NoError(t, err)
	return img
}

func sanitise(t testing.TB, body []byte, kind blob.Kind) *blob.Clean {
	t.Helper()
	kept, err := blob.NewSanitiser().Sanitise(context.Background(), bytes.NewReader(body), int64(len(body)), kind)
	require.NoError(t, err)
	return kept
}

// nearest is the quarter colour of photo that the pixel shows.
func nearest(c color.Color) string {
	r, g, b, _ := c.RGBA()
	name := ""
	for i, v := range []uint32{r, g, b} {
		if v > 0x8000 {
			name += string("RGB"[i])
		}
	}
	return name
}

// Each orientation is how a camera stores a scene that reads R G / B RGB upright;
// stored is that scene's quarters as they lie in the file.
func TestOrientationIsApplied(t *testing.T) {
	t.Parallel()
	upright := photo(65, 33) // odd sides: the colour planes do not divide evenly
	at := func(img image.Image, x, y int) color.Color { return img.At(x, y) }
	store := map[int]func(w, h, x, y int) (int, int){ // pixel (x, y) of the file comes from there in the scene
		1: func(_, _, x, y int) (int, int) { return x, y },
		2: func(w, _, x, y int) (int, int) { return w - 1 - x, y },
		3: func(w, h, x, y int) (int, int) { return w - 1 - x, h - 1 - y },
		4: func(_, h, x, y int) (int, int) { return x, h - 1 - y },
		5: func(_, _, x, y int) (int, int) { return y, x },
		6: func(w, _, x, y int) (int, int) { return w - 1 - y, x },
		7: func(w, h, x, y int) (int, int) { return w - 1 - y, h - 1 - x },
		8: func(_, h, x, y int) (int, int) { return y, h - 1 - x },
	}
	for o, from := range store {
		size := upright.Rect.Size()
		w, h := size.X, size.Y
		if o >= 5 {
			w, h = h, w
		}
		for _, stored := range []interface {
			image.Image
			Set(x, y int, c color.Color)
		}{image.NewRGBA(image.Rect(0, 0, w, h)), image.NewGray(image.Rect(0, 0, w, h))} {
			for y := range h {
				for x := range w {
					sx, sy := from(size.X, size.Y, x, y)
					stored.Set(x, y, at(upright, sx, sy))
				}
			}
			for _, order := range []binary.AppendByteOrder{binary.BigEndian, binary.LittleEndian} {
				kept := sanitise(t, withEXIF(jpegOf(stored), uint16(o), order), blob.JPEG)
				require.Equal(t, []int{65, 33}, []int{kept.Width, kept.Height}, "orientation %d", o)
				for _, img := range []image.Image{decode(t, kept.Body), decode(t, kept.Thumbnail)} {
					if _, grey := stored.(*image.Gray); grey {
						require.InDelta(t, grey255(upright.At(10, 5)), grey255(img.At(10, 5)), 12)
						continue
					}
					got := []string{nearest(img.At(10, 5)), nearest(img.At(55, 5)), nearest(img.At(10, 28)), nearest(img.At(55, 28))}
					require.Equal(t, []string{"R", "G", "B", "RGB"}, got, "orientation %d", o)
				}
			}
		}
	}
}

func grey255(c color.Color) int { return int(color.GrayModel.Convert(c).(color.Gray).Y) }

func TestEverySubsamplingTurns(t *testing.T) {
	t.Parallel()
	for _, ratio := range []image.YCbCrSubsampleRatio{
		image.YCbCrSubsampleRatio444, image.YCbCrSubsampleRatio422, image.YCbCrSubsampleRatio420, image.YCbCrSubsampleRatio440,
		image.YCbCrSubsampleRatio411, image.YCbCrSubsampleRatio410,
	} {
		scene := photo(64, 32)
		ycc := image.NewYCbCr(scene.Rect, ratio)
		for y := range 32 {
			for x := range 64 {
				c := color.YCbCrModel.Convert(scene.At(x, y)).(color.YCbCr)
				ycc.Y[ycc.YOffset(x, y)], ycc.Cb[ycc.COffset(x, y)], ycc.Cr[ycc.COffset(x, y)] = c.Y, c.Cb, c.Cr
			}
		}
		img := blob.Turn(ycc, 6)
		require.Equal(t, image.Pt(32, 64), img.Bounds().Size())
		got := []string{nearest(img.At(5, 5)), nearest(img.At(28, 5)), nearest(img.At(5, 60)), nearest(img.At(28, 60))}
		require.Equal(t, []string{"B", "R", "RGB", "G"}, got, ratio.String())
	}
}

func TestThumbnails(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ w, h, thumbW, thumbH int }{
		{100, 80, 100, 80}, {320, 320, 320, 320}, {321, 10, 320, 10}, {640, 480, 320, 240}, {1999, 1001, 320, 160},
		{480, 1600, 96, 320}, {5000, 3, 320, 1}, {1, 1, 1, 1},
	} {
		for _, body := range [][]byte{jpegOf(photo(c.w, c.h)), pngOf(photo(c.w, c.h))} {
			kind := blob.JPEG
			if body[0] != 0xff {
				kind = blob.PNG
			}
			kept := sanitise(t, body, kind)
			thumb := decode(t, kept.Thumbnail)
			require.Equal(t, image.Pt(c.thumbW, c.thumbH), thumb.Bounds().Size(), "%d × %d", c.w, c.h)
			if c.thumbW > 50 && c.thumbH > 50 {
				require.Equal(t, "R", nearest(thumb.At(c.thumbW/4, c.thumbH/4)))
				require.Equal(t, "RGB", nearest(thumb.At(c.thumbW*3/4, c.thumbH*3/4)))
			}
		}
	}
}

func TestTransparencyBecomesPaper(t *testing.T) {
	t.Parallel()
	img := decode(t, sanitise(t, pngOf(image.NewNRGBA(image.Rect(0, 0, 8, 8))), blob.PNG).Body)
	require.Equal(t, "RGB", nearest(img.At(4, 4)))
}

// The estimate made from the header must cover what decoding really takes. All bytes
// ever allocated are counted, so the true peak is lower. Not parallel: others'
// allocations would count.
func TestMemoryStaysWithinTheBudget(t *testing.T) {
	const budget = 128 << 20
	turned := withEXIF(jpegOf(image.NewYCbCr(image.Rect(0, 0, 6000, 5500), image.YCbCrSubsampleRatio420)), 6, binary.BigEndian)
	for name, c := range map[string]struct {
		kind blob.Kind
		body []byte
	}{
		"camera, turned": {blob.JPEG, turned},
		"progressive":    {blob.JPEG, progressiveJPEG(4000, 4500, 1)},
		"opaque png":     {blob.PNG, pngOf(opaque{image.NewNRGBA(image.Rect(0, 0, 3300, 3300))})},
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		sanitise(t, c.body, c.kind)
		runtime.ReadMemStats(&after)
		require.LessOrEqual(t, after.TotalAlloc-before.TotalAlloc, uint64(budget), name)
		t.Logf("%s: %d MiB", name, (after.TotalAlloc-before.TotalAlloc)>>20)
	}
}

type opaque struct{ *image.NRGBA }

func (opaque) Opaque() bool { return false }

func TestSanitiseObeysItsContext(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	j := jpegOf(photo(64, 64))
	_, err := blob.NewSanitiser().Sanitise(ctx, bytes.NewReader(j), int64(len(j)), blob.JPEG)
	require.ErrorIs(t, err, context.Canceled)
	require.Empty(t, errs.ReasonOf(err), "a cancelled request is not the file's fault")
	_, err = blob.NewSanitiser().Sanitise(t.Context(), bytes.NewReader(j), 0, blob.JPEG)
	require.Equal(t, "blob.size", errs.ReasonOf(err))
}

// failing is a store that breaks off.
type failing struct{}

var errStore = errors.New("connection reset")

func (failing) ReadAt([]byte, int64) (int, error) { return 0, errStore }

func TestAFailingStoreIsNotTheFilesFault(t *testing.T) {
	t.Parallel()
	_, err := blob.Inspect(failing{}, 100, asJPEG)
	require.ErrorIs(t, err, errStore)
	require.Empty(t, errs.ReasonOf(err))
	_, err = blob.NewSanitiser().Sanitise(t.Context(), failing{}, 100, blob.CSV)
	require.ErrorIs(t, err, errStore)
}

func TestWrongLengthIsFound(t *testing.T) {
	t.Parallel()
	j := jpegOf(photo(8, 8))
	for _, kind := range []string{asJPEG, asCSV} {
		_, err := blob.Inspect(bytes.NewReader(j[:10]), 11, kind)
		require.Equal(t, "blob.damaged", errs.ReasonOf(err))
	}
	_, err := blob.NewSanitiser().Sanitise(t.Context(), bytes.NewReader([]byte("a,b")), 4, blob.CSV)
	require.Equal(t, "blob.damaged", errs.ReasonOf(err))
}

func FuzzInspect(f *testing.F) {
	for _, c := range corpus() {
		if len(c.body) < 64<<10 {
			f.Add(c.body, c.declared)
		}
	}
	s := blob.NewSanitiser()
	f.Fuzz(func(t *testing.T, body []byte, declared string) {
		r, size := bytes.NewReader(body), int64(len(body))
		kind, err := blob.Inspect(r, size, declared)
		if err != nil {
			require.Equal(t, errs.BadUserInput, errs.CodeOf(err), err)
			return
		}
		kept, err := s.Sanitise(context.Background(), r, size, kind)
		if err != nil {
			require.Equal(t, errs.BadUserInput, errs.CodeOf(err), err)
			return
		}
		if kind.IsImage() {
			_, err = jpeg.Decode(io.MultiReader(bytes.NewReader(kept.Body)))
			require.NoError(t, err)
			require.LessOrEqual(t, len(kept.Thumbnail), 320*320*4)
		}
	})
}

func BenchmarkSanitisePhoto(b *testing.B) {
	img := image.NewYCbCr(image.Rect(0, 0, 4000, 3000), image.YCbCrSubsampleRatio420)
	for i := range img.Y {
		img.Y[i] = byte(i * i >> 7)
	}
	body := withEXIF(jpegOf(img), 6, binary.BigEndian)
	b.ReportAllocs()
	for b.Loop() {
		sanitise(b, body, blob.JPEG)
	}
}
