package search

import (
	"context"
	"strings"

	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db           *db.DB
	clock        clock.Clock
	archives     *hardship.Service
	applications *assistance.Service
}

// New makes the service.
func New(d *db.DB, c clock.Clock, archives *hardship.Service, applications *assistance.Service) *Service {
	return &Service{db: d, clock: c, archives: archives, applications: applications}
}

// SearchResult is what a text finds, each kind for itself.
type SearchResult struct { //nolint:revive // the name of the API's type
	Archives         []hardship.ArchiveHit
	MoreArchives     bool
	Applications     []*assistance.Application
	MoreApplications bool
	Members          []*member.Member
	MoreMembers      bool
}

// Bounds of a search.
const (
	maxText = 50
	maxHits = 8 // of each kind
)

// Search finds a few of each kind among what the caller may read; what they may
// not read counts as not found. Errors: UNAUTHENTICATED, BAD_USER_INPUT.
func (s *Service) Search(ctx context.Context, text string) (*SearchResult, error) {
	if _, _, err := authz.Caller(ctx); err != nil {
		return nil, err
	}
	text = strings.TrimSpace(text)
	var v validate.Errors
	v.OneLine("text", text, 1, maxText)
	if err := v.Err(); err != nil {
		return nil, err
	}
	q, err := s.ask(ctx, text, maxHits+1)
	if err != nil {
		return nil, err
	}
	if queries := q.queries(); len(queries) > 0 {
		if err := s.db.Fetch(ctx, queries...); err != nil {
			return nil, err
		}
	}
	return q.result(), nil
}

// questions are the searches of the capabilities; nil where the caller may not read.
type questions struct {
	archives     *hardship.Finding
	applications *assistance.Finding
	members      *db.Rows[*member.Member]
}

func (s *Service) ask(ctx context.Context, text string, limit int) (q questions, err error) {
	x, err := s.archives.Sought(ctx, text)
	if err != nil {
		return q, err
	}
	if q.archives, err = s.archives.Finding(ctx, x, limit); unlessForbidden(err) != nil {
		return q, err
	}
	if q.applications, err = s.applications.Finding(ctx, text, limit); unlessForbidden(err) != nil {
		return q, err
	}
	q.members, err = member.Finding(ctx, text, x.IDNumber, limit)
	return q, unlessForbidden(err)
}

func unlessForbidden(err error) error {
	if errs.CodeOf(err) == errs.Forbidden {
		return nil
	}
	return err
}

func (q questions) queries() (out []db.Query) {
	if q.archives != nil {
		out = append(out, q.archives.Queries()...)
	}
	if q.applications != nil {
		out = append(out, q.applications.Query())
	}
	if q.members != nil {
		out = append(out, q.members)
	}
	return out
}

func (q questions) result() *SearchResult {
	r := &SearchResult{}
	if q.archives != nil {
		r.Archives, r.MoreArchives = cut(q.archives.Hits())
	}
	if q.applications != nil {
		r.Applications, r.MoreApplications = cut(q.applications.Found())
	}
	if q.members != nil {
		r.Members, r.MoreMembers = cut(q.members.Rows)
	}
	return r
}

// cut keeps as many as are shown, and tells whether there were more.
func cut[T any](rows []T) ([]T, bool) {
	if len(rows) > maxHits {
		return rows[:maxHits], true
	}
	return rows, false
}
