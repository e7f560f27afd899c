package disclosure

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// PublicNoticeFilter narrows a list of notices; all given conditions hold.
type PublicNoticeFilter struct {
	States  []NoticeState
	Kinds   []NoticeKind
	Channel *NoticeChannel
	UnitID  *id.ID // with all units below
}

func (f *PublicNoticeFilter) check() error {
	var v validate.Errors
	validate.KnownAll(&v, "filter.states", f.States, noticeStates)
	validate.KnownAll(&v, "filter.kinds", f.Kinds, noticeKinds)
	v.Check(f.Channel == nil || validate.Known(*f.Channel, noticeChannels), "filter.channel", "unknown_value")
	return v.Err()
}

// Notices lists the notices of the caller's units, the latest first.
func (s *Service) Notices(ctx context.Context, f *PublicNoticeFilter, args page.Args) (*PublicNoticeConnection, error) {
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	if f == nil {
		f = &PublicNoticeFilter{}
	}
	if err := f.check(); err != nil {
		return nil, err
	}
	where, err := noticesWhere(ctx, f, s.today())
	if err != nil {
		return nil, err
	}
	sql, params := where.Page(noticeColumns, noticeTable, db.Keyset{Columns: "n.first_day, n.id", Cast: "date", Desc: true}, w)
	rows := db.Many[*PublicNotice](sql, params...)
	if err := s.fetchNotices(ctx, rows); err != nil {
		return nil, err
	}
	c := page.Of(rows.Rows, w, func(n *PublicNotice) page.Cursor { return page.Cursor{Key: n.FirstDay.String(), ID: n.ID} })
	c.Total = func(ctx context.Context) (int, error) { return s.db.Count(ctx, where, noticeTable) }
	return c, nil
}

func (s *Service) fetchNotices(ctx context.Context, rows *db.Rows[*PublicNotice], more ...db.Query) error {
	if err := s.db.Fetch(ctx, append([]db.Query{rows}, more...)...); err != nil {
		return err
	}
	today := s.today()
	for _, n := range rows.Rows {
		n.today = today
	}
	return nil
}

// NoticesByID loads notices that the caller may see.
func (s *Service) NoticesByID(ctx context.Context, ids []id.ID) (map[id.ID]*PublicNotice, error) {
	scope, err := authz.ScopeFor(ctx, authz.NoticeRead)
	if err != nil {
		return nil, err
	}
	where, args := scope.Where("n.unit_path", []any{ids})
	rows := db.Many[*PublicNotice](sqlNoticesByID+where, args...)
	if err := s.fetchNotices(ctx, rows); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*PublicNotice, len(rows.Rows))
	for _, n := range rows.Rows {
		out[n.ID] = n
	}
	return out, nil
}

// NoticeDetail is a notice with all that its screen shows.
type NoticeDetail struct {
	Notice     *PublicNotice
	Entries    []*NoticeEntry
	Objections []*NoticeObjection
	Postings   []*NoticePosting
	Files      map[id.ID][]id.ID // attachments by posting
}

// Detail loads a notice and its parts in one round trip. Errors: NOT_FOUND, FORBIDDEN.
func (s *Service) Detail(ctx context.Context, x id.ID) (*NoticeDetail, error) {
	scope, err := authz.ScopeFor(ctx, authz.NoticeRead)
	if err != nil {
		return nil, err
	}
	only := []id.ID{x}
	where, args := scope.Where("n.unit_path", []any{only})
	rows := db.Many[*PublicNotice](sqlNoticesByID+where, args...)
	entries, objections := db.Many[*NoticeEntry](sqlEntriesOf, only), db.Many[*NoticeObjection](sqlObjectionsOf, only)
	postings, files := db.Many[*NoticePosting](sqlPostingsOf, only), db.Many[postingFile](sqlFilesOfNotices, only)
	if err := s.fetchNotices(ctx, rows, entries, objections, postings, files); err != nil {
		return nil, err
	}
	if len(rows.Rows) == 0 {
		return nil, errs.New(errs.NotFound, "disclosure.notice.unknown")
	}
	return &NoticeDetail{rows.Rows[0], entries.Rows, objections.Rows, postings.Rows, filesByPosting(files.Rows)}, nil
}

func filesByPosting(rows []postingFile) map[id.ID][]id.ID {
	out := map[id.ID][]id.ID{}
	for _, f := range rows {
		out[f.PostingID] = append(out[f.PostingID], f.AttachmentID)
	}
	return out
}

// EntriesOf loads the entries of notices that the caller has been shown.
func (s *Service) EntriesOf(ctx context.Context, notices []id.ID) (map[id.ID][]*NoticeEntry, error) {
	return grouped(ctx, s.db, sqlEntriesOf, notices, func(e *NoticeEntry) id.ID { return e.NoticeID })
}

// ObjectionsOf loads the objections to notices that the caller has been shown.
func (s *Service) ObjectionsOf(ctx context.Context, notices []id.ID) (map[id.ID][]*NoticeObjection, error) {
	return grouped(ctx, s.db, sqlObjectionsOf, notices, func(o *NoticeObjection) id.ID { return o.NoticeID })
}

// PostingsOf loads the evidence of notices that the caller has been shown.
func (s *Service) PostingsOf(ctx context.Context, notices []id.ID) (map[id.ID][]*NoticePosting, error) {
	return grouped(ctx, s.db, sqlPostingsOf, notices, func(p *NoticePosting) id.ID { return p.NoticeID })
}

// PostingFilesOf names the photos of postings that the caller has been shown.
func (s *Service) PostingFilesOf(ctx context.Context, postings []id.ID) (map[id.ID][]id.ID, error) {
	rows := db.Many[postingFile](sqlFilesOf, postings)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	return filesByPosting(rows.Rows), nil
}

// EntriesByID loads entries of objections that the caller has been shown.
func (s *Service) EntriesByID(ctx context.Context, ids []id.ID) (map[id.ID]*NoticeEntry, error) {
	rows := db.Many[*NoticeEntry](sqlEntriesByID, ids)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*NoticeEntry, len(rows.Rows))
	for _, e := range rows.Rows {
		out[e.ID] = e
	}
	return out, nil
}

func grouped[T any](ctx context.Context, d *db.DB, sql string, keys []id.ID, by func(T) id.ID) (map[id.ID][]T, error) {
	rows := db.Many[T](sql, keys)
	if err := d.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	out := make(map[id.ID][]T, len(keys))
	for _, r := range rows.Rows {
		out[by(r)] = append(out[by(r)], r)
	}
	return out, nil
}

// NoticeObjectionFilter narrows a list of objections.
type NoticeObjectionFilter struct {
	States []ObjectionState
}

// Objections lists the objections to notices of the caller's units, the latest first.
func (s *Service) Objections(ctx context.Context, f *NoticeObjectionFilter, args page.Args) (*NoticeObjectionConnection, error) {
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	if f == nil {
		f = &NoticeObjectionFilter{}
	}
	var v validate.Errors
	validate.KnownAll(&v, "filter.states", f.States, objectionStates)
	if err := v.Err(); err != nil {
		return nil, err
	}
	where, err := objectionsWhere(ctx, f)
	if err != nil {
		return nil, err
	}
	sql, params := where.Page(objectionColumns, objectionTables, db.Keyset{Columns: "o.received_at, o.id", Cast: "timestamptz", Desc: true}, w)
	rows := db.Many[*NoticeObjection](sql, params...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	c := page.Of(rows.Rows, w, func(o *NoticeObjection) page.Cursor { return page.Cursor{Key: page.TimeKey(o.ReceivedAt), ID: o.ID} })
	c.Total = func(ctx context.Context) (int, error) { return s.db.Count(ctx, where, objectionTables) }
	return c, nil
}

// ObjectionByID is one objection. Errors: NOT_FOUND, FORBIDDEN.
func (s *Service) ObjectionByID(ctx context.Context, x id.ID) (*NoticeObjection, error) {
	scope, err := authz.ScopeFor(ctx, authz.NoticeRead)
	if err != nil {
		return nil, err
	}
	where, args := scope.Where("n.unit_path", []any{x})
	row := db.One[*NoticeObjection](sqlObjectionByID+where, args...)
	if err := s.db.Fetch(ctx, row); err != nil {
		return nil, err
	}
	if !row.Found {
		return nil, errs.New(errs.NotFound, "disclosure.objection.unknown")
	}
	return row.Row, nil
}

// NoticeCounts are the figures of the screens' tabs.
type NoticeCounts struct {
	Scheduled      int
	Running        int
	EndingSoon     int // running, last day within two days
	OpenObjections int
}

// Counts counts notices and objections of the caller's units.
func (s *Service) Counts(ctx context.Context) (*NoticeCounts, error) {
	scope, err := authz.ScopeFor(ctx, authz.NoticeRead)
	if err != nil {
		return nil, err
	}
	today := s.today()
	where, args := scope.Where("n.unit_path", []any{today, today.AddDays(2)})
	row := db.One[*NoticeCounts](countsSQL(where), args...)
	if err := s.db.Fetch(ctx, row); err != nil {
		return nil, err
	}
	return row.Row, nil
}
