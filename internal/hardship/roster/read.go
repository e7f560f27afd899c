package roster

import (
	"context"
	"iter"
	"strconv"

	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Outcomes streams the verdict on every line below the headings: the sheets of
// heads in the order of the file, then the sheets of members. Households carry
// their members. The members are held in memory, everything else passes through.
//
// An error ends the stream: a refusal of the whole file, found late, or the
// error of ctx.
func (f *File) Outcomes(ctx context.Context) iter.Seq2[Outcome, error] {
	return func(yield func(Outcome, error) bool) {
		rd := reading{
			file: f, yield: yield,
			heads:    reader{today: f.opts.Today, seen: map[cn.ResidentID]place{}},
			families: newFamilies(),
		}
		if err := rd.run(ctx); err != nil {
			yield(Outcome{}, err)
		}
	}
}

// reading is one pass over the file.
type reading struct {
	file     *File
	yield    func(Outcome, error) bool
	stopped  bool // the consumer has enough
	heads    reader
	families *families
}

func (rd *reading) run(ctx context.Context) error {
	if err := rd.readMembers(ctx); err != nil {
		return err
	}
	if err := rd.countNames(ctx); err != nil {
		return err
	}
	if err := rd.readHeads(ctx); err != nil || rd.stopped {
		return err
	}
	for _, m := range rd.families.lines {
		rd.families.settle(m)
		if !rd.emit(m.outcome) {
			return nil
		}
	}
	return nil
}

func (rd *reading) emit(o Outcome) bool {
	rd.stopped = rd.stopped || !rd.yield(o, nil)
	return !rd.stopped
}

// each calls do for every line of the sheets in the given use until it answers
// false. limit counts the data lines of all of them.
func (rd *reading) each(ctx context.Context, use Use, limit int, do func(t *table, line sheet.Line) bool) error {
	left := limit
	for i := range rd.file.tables {
		t := &rd.file.tables[i]
		if t.use != use {
			continue
		}
		for line, err := range t.Lines(left) {
			if errs.ReasonOf(err) == sheet.ReasonTooManyRows {
				return errs.New(errs.BadUserInput, sheet.ReasonTooManyRows, errs.Args{"max": limit, "sheet": t.Sheet.Name})
			}
			if err != nil {
				return err
			}
			if err := ctx.Err(); err != nil {
				return err
			}
			if line.Kind == sheet.DataLine {
				left--
			}
			if !do(t, line) {
				return nil
			}
		}
	}
	return nil
}

func (rd *reading) readMembers(ctx context.Context) error {
	limit := membersPerHead * rd.file.opts.Limits.Rows
	return rd.each(ctx, Members, limit, func(t *table, line sheet.Line) bool {
		at := place{t.Sheet.Name, line.No}
		r := &row{header: &t.Header, cells: line.Row}
		if code := ignored(r, line); code != "" {
			rd.families.add(&memberLine{outcome: ignoredOutcome(at, code, line.Read)})
			return true
		}
		rd.families.add(rd.heads.readMember(r, at))
		return true
	})
}

// countNames makes a pass of its own over the heads when members name their head:
// a name that two heads share tells nothing.
func (rd *reading) countNames(ctx context.Context) error {
	if !rd.families.byNameNeeded {
		return nil
	}
	return rd.each(ctx, Heads, rd.file.opts.Limits.Rows, func(t *table, line sheet.Line) bool {
		if line.Kind == sheet.DataLine {
			r := &row{header: &t.Header, cells: line.Row}
			rd.families.count(r.name(colName))
		}
		return true
	})
}

func (rd *reading) readHeads(ctx context.Context) error {
	return rd.each(ctx, Heads, rd.file.opts.Limits.Rows, func(t *table, line sheet.Line) bool {
		at := place{t.Sheet.Name, line.No}
		r := &row{header: &t.Header, cells: line.Row}
		if code := ignored(r, line); code != "" {
			return rd.emit(ignoredOutcome(at, code, line.Read))
		}
		o := Outcome{Sheet: at.sheet, Row: at.row, Result: sheet.OK, Read: line.Read}
		o.Value = rd.heads.household(r, at)
		for _, reason := range r.reasons {
			o.Add(reason)
		}
		rd.families.join(&o)
		return rd.emit(o)
	})
}

func ignoredOutcome(at place, code string, read float64) Outcome {
	o := Outcome{Sheet: at.sheet, Row: at.row, Read: read}
	o.Add(sheet.Reason{Code: code, Severity: sheet.Ignored})
	return o
}

// ignored says why a line holds no record, or "". A line with nothing but a
// number, as pre-printed forms have, is blank; a single text that is neither a
// name nor an identity number is a title of a section.
func ignored(r *row, line sheet.Line) string {
	switch line.Kind {
	case sheet.BlankLine:
		return IgnoredBlank
	case sheet.TotalLine:
		return IgnoredTotal
	case sheet.RepeatedHeaderLine:
		return IgnoredHeader
	case sheet.NoteLine:
		return IgnoredNote
	}
	filled := 0
	for i, c := range line.Cells {
		if !c.IsBlank() && i != r.header.At(colSerial) {
			filled++
		}
	}
	switch {
	case filled == 0 && isNumber(r.raw(colSerial)):
		return IgnoredBlank
	case filled <= 1 && r.empty(colName) && r.empty(colID):
		return IgnoredNote
	}
	return ""
}

func isNumber(s string) bool {
	_, err := strconv.ParseFloat(s, 64)
	return err == nil
}
