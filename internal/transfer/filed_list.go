package transfer

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// filedFormat compares a list that the national system exported (全国系统导出名单) with
// the archives on file. Writing it notes on the archives that they stand there.
type filedFormat struct {
	db       *db.DB
	hardship *hardship.Service
	clock    clock.Clock
}

// NewFiledFormat makes the format of NATIONAL_LIST.
func NewFiledFormat(d *db.DB, h *hardship.Service, c clock.Clock) Format {
	return filedFormat{db: d, hardship: h, clock: c}
}

var filedName = sheet.Label{ZH: "全国系统导出名单", EN: "List of the national system"}

func (filedFormat) Name(lang sheet.Lang) string { return filedName.In(lang) }

// Allow asks for the permission over the unit that is compared, if there is one.
func (filedFormat) Allow(ctx context.Context, tx db.Tx, im *Import) error {
	if err := authz.RequireAny(ctx, authz.ArchiveFile); err != nil || im.DefaultUnitID == nil {
		return err
	}
	path, err := unitPath(ctx, tx, *im.DefaultUnitID)
	if err != nil {
		return err
	}
	return authz.Require(ctx, authz.ArchiveFile, authz.Resource{UnitPath: path})
}

func (f filedFormat) Open(src io.ReaderAt, size int64, m sheet.Mapping) (Book, error) {
	today := clock.TodayCN(f.clock)
	return openMapped(src, size, filedHeadings, m, func() lineReader { return filedReader(today) })
}

func (filedFormat) Sheets(src io.ReaderAt, size int64, m sheet.Mapping) ([]ImportSheet, error) {
	return listSheets(src, size, filedHeadings, m)
}

func (filedFormat) Columns(lang sheet.Lang) (out []*ImportColumn) {
	for _, c := range filedColumns {
		out = append(out, &ImportColumn{Use: UseHeads, Key: c.Key, Title: c.Title.In(lang), Required: c.Required})
	}
	return out
}

func (filedFormat) Decode(data []byte) (any, error) {
	e := &hardship.FiledEntry{}
	if err := json.Unmarshal(data, e); err != nil {
		return nil, fmt.Errorf("entry of the national list: %w", err)
	}
	return e, nil
}

func (f filedFormat) Preview(ctx context.Context, im *Import, records []Record) ([]Fate, error) {
	entries := make([]hardship.FiledEntry, len(records))
	for i, r := range records {
		entries[i] = *r.Value.(*hardship.FiledEntry)
	}
	matches, err := f.hardship.MatchFiled(ctx, im.DefaultUnitID, entries)
	if err != nil {
		return nil, err
	}
	fates := make([]Fate, len(matches))
	for i, m := range matches {
		fates[i] = filedFate(m)
	}
	return fates, nil
}

// filedFate says of an entry how it compares; every difference is a reason of its own, so
// that rows are counted and found by what differs.
func filedFate(m hardship.FiledMatch) Fate {
	switch {
	case m.Archive == nil:
		return Fate{Effect: EffectNotHere}
	case !m.Archive.State.Live():
		return Fate{Effect: EffectNotHere, ArchiveID: m.Archive.ID, Reasons: []Reason{{
			Code: "filed_ended", Severity: sheet.Warning, Args: errs.Args{"number": m.Archive.Number},
		}}}
	}
	fate := Fate{Effect: EffectFiled, ArchiveID: m.Archive.ID}
	for _, d := range m.Differences {
		fate.Effect = EffectDiffers
		fate.Reasons = append(fate.Reasons, Reason{
			Code: "filed_" + filedKeys[d.Field], Column: filedKeys[d.Field], Severity: sheet.Warning,
			Args: errs.Args{"here": label(d.Here), "there": label(d.There)},
		})
	}
	return fate
}

// WriteTx marks the archives that the preview found, but for those that have ended since.
func (f filedFormat) WriteTx(ctx context.Context, tx db.Tx, im *Import, records []Record) ([]Fate, error) {
	marks := make([]hardship.FiledMark, len(records))
	for i, r := range records {
		marks[i] = hardship.FiledMark{ArchiveID: r.ArchiveID, Entry: *r.Value.(*hardship.FiledEntry)}
	}
	marked, err := f.hardship.MarkFiledTx(ctx, tx, filedList(im), marks)
	if err != nil {
		return nil, err
	}
	fates := make([]Fate, len(records))
	for i, r := range records {
		fates[i] = Fate{Effect: r.Effect, ArchiveID: r.ArchiveID, Written: marked[i]}
		if !marked[i] {
			fates[i].Effect = EffectNotHere
		}
	}
	return fates, nil
}

// filedList names the list in the histories of archives, which outlive the import.
func filedList(im *Import) hardship.FiledList {
	return hardship.FiledList{ImportID: im.ID, Name: im.FileName + " · " + clock.DateOf(im.CreatedAt).String()}
}

// Missing are the archives on file that the list does not name.
func (f filedFormat) Missing(ctx context.Context, im *Import, named map[id.ID]int) iter.Seq2[Line, error] {
	filter := &hardship.ArchiveFilter{States: onFile}
	if im.DefaultUnitID != nil {
		filter.UnitIDs = []id.ID{*im.DefaultUnitID}
	}
	return func(yield func(Line, error) bool) {
		names, err := uniqueNames(ctx, f.db)
		if err != nil {
			yield(Line{}, err)
			return
		}
		source := archiveSource{db: f.db, hardship: f.hardship}
		err = source.pages(narrowed(ctx, authz.ArchiveFile), ExportQuery{ArchiveFilter: filter}, func(archives []*hardship.Archive) error {
			for _, a := range archives {
				if named[a.ID] == 0 && !yield(missingLine(a, names[a.UnitID]), nil) {
					return errEnough
				}
			}
			return nil
		})
		if err != nil && err != errEnough { //nolint:errorlint // our own, unwrapped
			yield(Line{}, err)
		}
	}
}

func missingLine(a *hardship.Archive, unit string) Line {
	return Line{
		Result: sheet.Warning, Name: cn.MaskName(a.HeadName), Unit: unit, Category: hardship.CategoryWords[a.Category].ZH,
		Effect: EffectMissing, ArchiveID: a.ID, Read: 1,
	}
}

// onFile are the states in which a household should stand in the national system.
var onFile = []hardship.ArchiveState{hardship.Active, hardship.ReviewDue}

// WriteTemplate offers the columns that are compared.
func (filedFormat) WriteTemplate(_ context.Context, dst io.Writer, lang sheet.Lang) error {
	return sheet.Template(dst, []sheet.TemplateSheet{{Name: filedName, Columns: filedColumns}}, lang)
}

func (filedFormat) Title(column string, lang sheet.Lang) string {
	for _, c := range filedColumns {
		if c.Key == column {
			return c.Title.In(lang)
		}
	}
	return ""
}
