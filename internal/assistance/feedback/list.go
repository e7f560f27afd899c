package feedback

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// AidComplaintFilter narrows the list of complaints; all given conditions hold.
type AidComplaintFilter struct {
	States  []ComplaintState
	Overdue *bool
}

// Complaints lists the complaints that the caller may see, newest first. Errors:
// BAD_USER_INPUT, FORBIDDEN.
func (s *Service) Complaints(ctx context.Context, f *AidComplaintFilter, args page.Args) (*AidComplaintConnection, error) {
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	where, err := s.complaintsWhere(ctx, f)
	if err != nil {
		return nil, err
	}
	sql, params := where.Page(complaintColumns, complaintTables, db.Keyset{Columns: "c.filed_at, c.id", Cast: "timestamptz", Desc: true}, w)
	rows := db.Many[*AidComplaint](sql, params...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	for _, c := range rows.Rows {
		c.today = s.today()
	}
	c := page.Of(rows.Rows, w, func(c *AidComplaint) page.Cursor { return page.Cursor{Key: page.TimeKey(c.FiledAt), ID: c.ID} })
	c.Total = func(ctx context.Context) (int, error) { return s.db.Count(ctx, where, complaintTables) }
	return c, nil
}

func (s *Service) complaintsWhere(ctx context.Context, f *AidComplaintFilter) (*db.Where, error) {
	readable, args, err := assistance.Readable(ctx, nil, authz.ComplaintAnswer)
	if err != nil {
		return nil, err
	}
	w := &db.Where{Args: args}
	w.AddFixed(readable)
	if f == nil {
		return w, nil
	}
	var v validate.Errors
	validate.KnownAll(&v, "filter.states", f.States, ComplaintStates)
	if err := v.Err(); err != nil {
		return nil, err
	}
	if len(f.States) > 0 {
		w.Add("c.state = any($%d)", f.States)
	}
	if f.Overdue != nil && *f.Overdue {
		w.Add("c.due_on < $%d", s.today())
	}
	return w, nil
}

// AidCallBackFilter narrows the list of calls.
type AidCallBackFilter struct{ States []CallState }

// CallBacks lists the calls that the caller may see, the oldest first. Errors:
// BAD_USER_INPUT, FORBIDDEN.
func (s *Service) CallBacks(ctx context.Context, f *AidCallBackFilter, args page.Args) (*AidCallBackConnection, error) {
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	readable, params, err := assistance.Readable(ctx, nil)
	if err != nil {
		return nil, err
	}
	where := &db.Where{Args: params}
	where.AddFixed(readable)
	if f != nil && len(f.States) > 0 {
		var v validate.Errors
		validate.KnownAll(&v, "filter.states", f.States, callStates)
		if err := v.Err(); err != nil {
			return nil, err
		}
		where.Add("b.state = any($%d)", f.States)
	}
	sql, params := where.Page(callBackColumns, callBackTables, db.Keyset{Columns: "b.drawn_on, b.id", Cast: "date"}, w)
	rows := db.Many[*AidCallBack](sql, params...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	c := page.Of(rows.Rows, w, func(b *AidCallBack) page.Cursor { return page.Cursor{Key: b.DrawnOn.String(), ID: b.ID} })
	c.Total = func(ctx context.Context) (int, error) { return s.db.Count(ctx, where, callBackTables) }
	return c, nil
}

// FeedbackCounts are what waits after decisions.
type FeedbackCounts struct { //nolint:revive // the name of the API's type
	Complaints int // to answer
	Overdue    int // of them
	CallBacks  int // to make
}

// Counts counts what waits in the caller's scope. Errors: FORBIDDEN.
func (s *Service) Counts(ctx context.Context) (*FeedbackCounts, error) {
	where, args, err := assistance.Readable(ctx, []any{s.today()}, authz.ComplaintAnswer)
	if err != nil {
		return nil, err
	}
	q := db.One[FeedbackCounts](`select
		(select count(*)::int from `+complaintTables+` where c.state = 'RECEIVED' and `+where+`) as complaints,
		(select count(*)::int from `+complaintTables+` where c.due_on < $1 and `+where+`) as overdue,
		(select count(*)::int from `+callBackTables+` where b.state = 'DUE' and `+where+`) as call_backs`, args...)
	if err := s.db.Fetch(ctx, q); err != nil {
		return nil, err
	}
	return &q.Row, nil
}
