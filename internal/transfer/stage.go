package transfer

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// stageSize is how many lines are stored with one statement and one commit.
const stageSize = 2 * ChunkSize

// staging collects the lines of a file and stores them in batches.
type staging struct {
	s      *Service
	job    *jobs.Leased
	im     *Import // its counts grow
	format Format
	keys   *secret.Keys
	lines  []stagedLine
	seq    int
	read   float64       // share of the sheet consumed so far
	named  map[id.ID]int // lines that say something new about an archive
}

type stagedLine struct {
	row    *ImportRow
	record any  // nil when there is nothing to import
	part   bool // see Line
}

// stage begins with an empty table, whatever an earlier attempt left there.
func (s *Service) stage(ctx context.Context, job *jobs.Leased, im *Import, format Format) (*staging, error) {
	keys, err := s.keys.For(ctx)
	if err != nil {
		return nil, err
	}
	im.Counts, im.Reasons, im.ProgressDone, im.ProgressTotal = ImportCounts{}, []*ReasonCount{}, 0, 0
	st := &staging{s: s, job: job, im: im, format: format, keys: keys, lines: make([]stagedLine, 0, stageSize), named: map[id.ID]int{}}
	return st, job.Commit(ctx, func(ctx context.Context, tx db.Tx) error { return deleteRows(ctx, tx, im.ID) })
}

// add keeps a line. Parts of other records are kept only if something is wrong with
// them.
func (st *staging) add(ctx context.Context, line Line) error {
	if line.Part && (line.Result == sheet.OK || line.Result == sheet.Ignored) {
		return nil
	}
	st.seq++
	row := &ImportRow{
		TenantID: st.im.TenantID, ID: id.New(id.ImportRow), ImportID: st.im.ID, Seq: st.seq,
		Sheet: line.Sheet, Row: line.Row, Result: resultOf(line.Result), Verdict: []Reason{},
		Name: label(line.Name), Unit: label(line.Unit), Category: label(line.Category),
	}
	row.add(line.Reasons)
	row.about(Fate{Effect: line.Effect, ArchiveID: line.ArchiveID})
	staged := stagedLine{row: row, part: line.Part}
	if row.Result == OK || row.Result == Warning {
		staged.record = line.Record
	}
	st.lines, st.read = append(st.lines, staged), line.Read
	if len(st.lines) < stageSize {
		return nil
	}
	return st.flush(ctx)
}

// flush previews and stores the lines collected so far.
func (st *staging) flush(ctx context.Context) error {
	good := slices.DeleteFunc(slices.Clone(st.lines), func(l stagedLine) bool { return l.record == nil })
	for chunk := range slices.Chunk(good, ChunkSize) {
		if err := st.preview(ctx, chunk); err != nil {
			return err
		}
	}
	rows := make([]*ImportRow, len(st.lines))
	for i, l := range st.lines {
		if err := st.settle(l); err != nil {
			return err
		}
		rows[i] = l.row
	}
	st.lines = st.lines[:0]
	st.progress(len(rows))
	return st.job.Commit(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := insertRows(ctx, tx, rows); err != nil {
			return err
		}
		return updateProgress(ctx, tx, st.im)
	})
}

// preview asks the format what writing the lines would do.
func (st *staging) preview(ctx context.Context, chunk []stagedLine) error {
	records := make([]Record, len(chunk))
	for i, l := range chunk {
		records[i] = Record{Row: l.row.Row, Value: l.record}
	}
	fates, err := st.format.Preview(ctx, st.im, records)
	if err != nil {
		return fmt.Errorf("preview: %w", err)
	}
	for i, fate := range fates {
		chunk[i].row.add(fate.Reasons)
		chunk[i].row.about(fate)
		if fate.ArchiveID != id.Nil && fate.Effect != EffectSame {
			st.named[fate.ArchiveID]++
		}
	}
	return nil
}

// about notes what becomes of a row, and of which archive it speaks.
func (r *ImportRow) about(fate Fate) {
	r.Effect = fate.Effect
	if fate.ArchiveID != id.Nil {
		r.ArchiveID = &fate.ArchiveID
	}
}

// settle counts a line and seals its record if a confirmation may write it.
func (st *staging) settle(l stagedLine) error {
	if !l.part {
		st.im.Counts.add(l.row.Result, l.row.Effect, 1)
	}
	st.im.countReasons(l.row.Verdict)
	if !slices.Contains(plainEffects, l.row.Effect) && !slices.Contains(chosenEffects, l.row.Effect) {
		return nil
	}
	data, err := json.Marshal(l.record)
	if err != nil {
		return fmt.Errorf("record of row %d: %w", l.row.Row, err)
	}
	l.row.Record, err = st.keys.SealBytes(recordPlace(l.row.ID), data)
	return err
}

// recordPlace is where the sealed record of a row stands.
func recordPlace(row id.ID) secret.AAD {
	return secret.AAD{Table: "import_row", Column: "record", Row: row}
}

// progress estimates the number of lines from the share that was read.
func (st *staging) progress(more int) {
	st.im.ProgressDone += more
	st.im.ProgressTotal = st.im.ProgressDone
	if st.read > 0 && st.read < 1 {
		st.im.ProgressTotal = int(float64(st.im.ProgressDone) / st.read)
	}
	st.job.Progress(int64(st.im.ProgressDone), int64(st.im.ProgressTotal))
}

// complete keeps a line for what the file lacks.
func (st *staging) complete(ctx context.Context) error {
	f, ok := st.format.(Completing)
	if !ok {
		return nil
	}
	for line, err := range f.Missing(ctx, st.im, st.named) {
		if err != nil {
			return err
		}
		if err := st.add(ctx, line); err != nil {
			return err
		}
	}
	return st.flush(ctx)
}

// finish stores the rest and shows the import to whoever started it.
func (st *staging) finish(ctx context.Context) error {
	st.read = 1
	if err := st.flush(ctx); err != nil {
		return err
	}
	if err := st.complete(ctx); err != nil {
		return err
	}
	st.im.rankReasons()
	return st.job.Commit(ctx, func(ctx context.Context, tx db.Tx) error {
		im, err := lockImport(ctx, tx, st.im.ID)
		if err != nil {
			return err
		}
		im.Counts, im.Reasons = st.im.Counts, st.im.Reasons
		im.ProgressDone, im.ProgressTotal = st.im.ProgressDone, st.im.ProgressTotal
		return st.s.previewTx(ctx, tx, im)
	})
}
