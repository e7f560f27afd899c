package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
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
	x, err := s.archives.Sought(ctx, text)
	if err != nil {
		return nil, err
	}
	const selected, order = `select ` + applicationColumns + ` from ` + applicationTables, ` order by p.number desc, p.id`
	if x.Name != "" && !numbered.MatchString(text) {
		found, args := hardship.OfArchives("app.application", "p").Found(x.Name, readable, args, limit)
		return &Finding{r: r, rows: db.Many[*Application](found+selected+` where p.id in (select f.id from found f)`+order, args...)}, nil
	}
	w := &db.Where{Args: args}
	w.AddFixed(readable)
	if err := s.searchFor(ctx, w, text); err != nil {
		return nil, err
	}
	w.Args = append(w.Args, limit)
	return &Finding{r: r, rows: db.Many[*Application](selected+w.SQL()+order+` limit `+db.Placeholder(len(w.Args)), w.Args...)}, nil
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
