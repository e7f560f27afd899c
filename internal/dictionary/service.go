package dictionary

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
)

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db    *db.DB
	audit *audit.Log
	clock clock.Clock
}

// New makes the service.
func New(d *db.DB, log *audit.Log, c clock.Clock) *Service {
	return &Service{db: d, audit: log, clock: c}
}

// Terms lists every word, the national ones of a dictionary before the tenant's own,
// disabled ones included: old facts still have them.
func (s *Service) Terms(ctx context.Context) ([]*DictionaryTerm, error) {
	if err := authz.RequireAny(ctx, authz.DictionaryRead); err != nil {
		return nil, err
	}
	q := db.Many[*DictionaryTerm](sqlTerms)
	if err := s.db.Fetch(ctx, q); err != nil {
		return nil, err
	}
	own := map[Name][]*DictionaryTerm{}
	for _, t := range q.Rows {
		own[t.Dictionary] = append(own[t.Dictionary], t)
	}
	var out []*DictionaryTerm
	for _, n := range Names {
		for _, w := range national[n] {
			out = append(out, &DictionaryTerm{Dictionary: n, Code: w.code, ZH: w.zh, EN: w.en})
		}
		out = append(out, own[n]...)
	}
	return out, nil
}
