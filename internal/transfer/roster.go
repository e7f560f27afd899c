package transfer

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// rosterFormat imports rosters of hardship workers (困难职工花名册) as archives.
type rosterFormat struct {
	db       *db.DB
	hardship *hardship.Service
	clock    clock.Clock
}

// NewRosterFormat makes the format of ROSTER.
func NewRosterFormat(d *db.DB, h *hardship.Service, c clock.Clock) Format {
	return rosterFormat{db: d, hardship: h, clock: c}
}

var rosterName = sheet.Label{ZH: "困难职工花名册", EN: "Roster of hardship workers"}

func (rosterFormat) Name(lang sheet.Lang) string { return rosterName.In(lang) }

// Allow asks for the permission to import, and over the default unit if there is one.
func (rosterFormat) Allow(ctx context.Context, tx db.Tx, im *Import) error {
	if err := authz.RequireAny(ctx, authz.ArchiveImport); err != nil || im.DefaultUnitID == nil {
		return err
	}
	path, err := unitPath(ctx, tx, *im.DefaultUnitID)
	if err != nil {
		return err
	}
	return authz.Require(ctx, authz.ArchiveImport, authz.Resource{UnitPath: path})
}

func (f rosterFormat) Open(src io.ReaderAt, size int64, m sheet.Mapping) (Book, error) {
	file, err := f.open(src, size, m)
	if err != nil {
		return nil, err
	}
	b := rosterBook{file: file, members: map[string]bool{}}
	for _, s := range file.Sheets() {
		b.members[s.Name] = s.Use == roster.Members
	}
	return b, nil
}

func (f rosterFormat) open(src io.ReaderAt, size int64, m sheet.Mapping) (*roster.File, error) {
	return roster.Open(src, size, roster.Options{Today: clock.TodayCN(f.clock), Mapping: m})
}

// Sheets are those that somebody sees.
func (f rosterFormat) Sheets(src io.ReaderAt, size int64, m sheet.Mapping) ([]ImportSheet, error) {
	file, err := f.open(src, size, m)
	if file == nil {
		return nil, err
	}
	var out []ImportSheet
	for _, s := range file.Sheets() {
		if len(s.Headings) == 0 {
			continue
		}
		is := ImportSheet{Name: s.Name, Use: uses[s.Use]}
		for _, h := range s.Headings {
			is.Headings = append(is.Headings, ImportHeading{Text: h.Text, Column: h.Column})
		}
		out = append(out, is)
	}
	return out, nil
}

var uses = map[roster.Use]ImportSheetUse{roster.Heads: UseHeads, roster.Members: UseMembers, roster.Unused: UseNone}

// Columns are those of heads and those of members.
func (rosterFormat) Columns(lang sheet.Lang) (out []*ImportColumn) {
	for use, columns := range map[ImportSheetUse][]sheet.Column{UseHeads: roster.Columns, UseMembers: roster.MemberColumns} {
		for _, c := range columns {
			out = append(out, &ImportColumn{Use: use, Key: c.Key, Title: c.Title.In(lang), Required: c.Required})
		}
	}
	slices.SortStableFunc(out, func(a, b *ImportColumn) int { return cmp.Compare(a.Use, b.Use) })
	return out
}

func (rosterFormat) Decode(data []byte) (any, error) {
	h := &roster.Household{}
	if err := json.Unmarshal(data, h); err != nil {
		return nil, fmt.Errorf("household: %w", err)
	}
	return h, nil
}

func (f rosterFormat) Preview(ctx context.Context, im *Import, records []Record) ([]Fate, error) {
	results, err := f.hardship.PreviewRoster(ctx, chunkOf(im, records))
	return fates(results), err
}

func (f rosterFormat) WriteTx(ctx context.Context, tx db.Tx, im *Import, records []Record) ([]Fate, error) {
	results, err := f.hardship.ImportRosterTx(ctx, tx, chunkOf(im, records))
	return fates(results), err
}

func chunkOf(im *Import, records []Record) hardship.RosterChunk {
	c := hardship.RosterChunk{ImportID: im.ID, DefaultUnitID: im.DefaultUnitID, UpdateExisting: im.UpdateExisting}
	for _, r := range records {
		c.Rows = append(c.Rows, hardship.RosterRow{Row: r.Row, Household: r.Value.(*roster.Household)})
	}
	return c
}

func fates(results []hardship.RosterResult) []Fate {
	out := make([]Fate, len(results))
	for i, r := range results {
		out[i] = Fate{Effect: Effect(r.Effect), Reasons: r.Reasons, Written: r.Written}
	}
	return out
}

// WriteTemplate offers the units that the actor may import into.
func (f rosterFormat) WriteTemplate(ctx context.Context, dst io.Writer, lang sheet.Lang) error {
	names, err := unitNames(ctx, f.db)
	if err != nil {
		return err
	}
	return roster.WriteTemplate(dst, lang, names)
}

func (rosterFormat) Title(column string, lang sheet.Lang) string {
	for _, c := range slices.Concat(roster.Columns, roster.MemberColumns) {
		if c.Key == column {
			return c.Title.In(lang)
		}
	}
	return ""
}

// rosterBook is a roster that was recognised.
type rosterBook struct {
	file    *roster.File
	members map[string]bool // sheets that list family members
}

// Lines keeps one household to one archive across the whole file: a family member
// whose own household is imported too is left out of the other one. Chunks are
// written one after the other, so the later household would be refused otherwise.
func (b rosterBook) Lines(ctx context.Context) iter.Seq2[Line, error] {
	return func(yield func(Line, error) bool) {
		heads, err := b.heads(ctx)
		if err != nil {
			yield(Line{}, err)
			return
		}
		for o, err := range b.file.Outcomes(ctx) {
			leaveOut(&o, heads)
			if !yield(b.line(o), err) {
				return
			}
		}
	}
}

// heads are the good heads of a file that lists members too, found in a pass of its
// own.
func (b rosterBook) heads(ctx context.Context) (map[cn.ResidentID]bool, error) {
	heads := map[cn.ResidentID]bool{}
	if !slices.Contains(slices.Collect(maps.Values(b.members)), true) {
		return heads, nil
	}
	for o, err := range b.file.Outcomes(ctx) {
		if err != nil {
			return nil, err
		}
		if o.Value != nil && o.Result != sheet.Error {
			heads[o.Value.IDNumber] = true
		}
	}
	return heads, nil
}

func leaveOut(o *roster.Outcome, heads map[cn.ResidentID]bool) {
	if o.Value == nil {
		return
	}
	named := len(o.Value.Members)
	o.Value.Members = slices.DeleteFunc(o.Value.Members, func(m roster.Member) bool { return heads[m.IDNumber] })
	if len(o.Value.Members) < named {
		o.Reasons = append(o.Reasons, Reason{Code: roster.MemberIsHead, Severity: sheet.Warning})
	}
}

func (b rosterBook) line(o roster.Outcome) Line {
	l := Line{Sheet: o.Sheet, Row: o.Row, Result: o.Result, Reasons: o.Reasons, Read: o.Read, Part: b.members[o.Sheet]}
	if h := o.Value; h != nil {
		l.Record, l.Name, l.Unit = h, cn.MaskName(h.Name), h.Unit
		if h.Category != "" {
			l.Category = h.CategoryStated
		}
	}
	return l
}

func (b rosterBook) WriteErrorBook(dst io.Writer, refused func(string, int) []Reason, describe func([]Reason) string, o sheet.ErrorBookOptions) error {
	return b.file.WriteErrorBook(dst, refused, describe, o)
}
