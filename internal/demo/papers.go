package demo

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"slices"
	"time"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// papers tells how the offices filed what households brought: nearly all of it was seen
// and is kept on paper. The first households of each union still owe something.
func (d *director) papers(now time.Time) error {
	d.Progress("demo: papers of the archives")
	d.Clock.Set(now)
	for _, s := range shares {
		if err := d.fileCabinet(d.tenants[s.union].as(authz.UnionOfficer)); err != nil {
			return fmt.Errorf("papers of %s: %w", s.union, err)
		}
	}
	return nil
}

func (d *director) fileCabinet(officer context.Context) error {
	queue, first := hardship.QueueMissingPapers, page.MaxFirst
	args := page.Args{First: &first}
	owing := d.owing(officer)
	for {
		list, err := d.Hardship.Archives(officer, &hardship.ArchiveFilter{Queue: &queue}, hardship.ByNumber, args)
		if err != nil {
			return err
		}
		var complete []id.ID
		for _, e := range list.Edges {
			if len(owing) == 0 {
				complete = append(complete, e.Node.ID)
				continue
			}
			if err := owing[0](e.Node); err != nil {
				return fmt.Errorf("archive %s: %w", e.Node.Number, err)
			}
			owing = owing[1:]
		}
		err = d.DB.InTenant(officer, func(ctx context.Context, tx db.Tx) error {
			return d.Intake.FileKeptTx(ctx, tx, complete, "随册移交，原件存于档案柜")
		})
		if err != nil || !list.PageInfo.HasNextPage {
			return err
		}
		args.After = list.PageInfo.EndCursor
	}
}

// owing are the ways in which a file is not complete yet: the last paper has still to
// come; the identity cards have expired since; nothing was brought.
func (d *director) owing(officer context.Context) []func(*hardship.Archive) error {
	day := clock.TodayCN(d.Clock)
	expired := day.AddDays(-20)
	nothing := func(*hardship.Archive) error { return nil }
	return []func(*hardship.Archive) error{
		func(a *hardship.Archive) error {
			return d.fileScans(officer, a.ID, a.MissingPapers[:len(a.MissingPapers)-1])
		},
		func(a *hardship.Archive) error {
			others := slices.DeleteFunc(slices.Clone(a.MissingPapers), func(kind string) bool { return kind == string(intake.IDCards) })
			if err := d.fileScans(officer, a.ID, others); err != nil {
				return err
			}
			issuer, issued := "青溪区公安分局", expired.AddMonths(-120)
			_, err := d.Intake.FilePaper(officer, intake.FilePaperInput{
				ArchiveID: a.ID, Kind: intake.IDCards, Issuer: &issuer, IssuedOn: &issued, ExpiresOn: &expired,
			})
			return err
		},
		nothing, nothing,
	}
}

// fileScans files papers with a picture of each.
func (d *director) fileScans(officer context.Context, archive id.ID, kinds []string) error {
	for _, kind := range kinds {
		in := intake.FilePaperInput{ArchiveID: archive, Kind: intake.ArchivePaperKind(kind)}
		if d.Store != nil {
			scan, err := d.picture(officer, attachment.SignedPaper, "扫描件.png", scannedSheet())
			if err != nil {
				return err
			}
			in.AttachmentID = &scan
		}
		if _, err := d.Intake.FilePaper(officer, in); err != nil {
			return err
		}
	}
	return nil
}

// scannedSheet is a small picture of a sheet with lines of writing.
func scannedSheet() []byte {
	const width, height, margin, line = 420, 594, 50, 26
	img := image.NewGray(image.Rect(0, 0, width, height))
	for i := range img.Pix {
		img.Pix[i] = 250
	}
	for y := 2 * margin; y < height-margin; y += line {
		for x := margin; x < width-margin-y%90; x++ {
			if x%17 > 2 {
				img.SetGray(x, y, color.Gray{Y: 60})
				img.SetGray(x, y+4, color.Gray{Y: 60})
			}
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		panic(err) // writing to memory does not fail
	}
	return b.Bytes()
}
