package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
)

// Finding is a search among applications: a statement that the caller sends in its own
// round trip, and what it found.
type Finding struct {
	r    reader
	rows *db.Rows[*Application]
}

// Finding looks for at most limit applications by their number or by whose household
// they are, newest first, among those that the caller may read. Errors: FORBIDDEN.
func (s *Service) Finding(ctx context.Context, text string, limit int) (*Finding, error) {
	readable, args, err := Readable(ctx, nil)
	if err != nil {
		return nil, err
	}
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	w := &db.Where{Args: args}
	w.AddFixed(readable)
	if err := s.searchFor(ctx, w, text); err != nil {
		return nil, err
	}
	w.Args = append(w.Args, limit)
	return &Finding{r: r, rows: db.Many[*Application](`select `+applicationColumns+` from `+applicationTables+w.SQL()+
		` order by p.number desc, p.id limit `+db.Placeholder(len(w.Args)), w.Args...)}, nil
}

// Query is the statement to send.
func (f *Finding) Query() db.Query { return f.rows }

// Found are the applications.
func (f *Finding) Found() []*Application {
	for _, p := range f.rows.Rows {
		p.seen = f.r
	}
	return f.rows.Rows
}
