package transfer

import (
	"context"
	"maps"
	"time"

	"golang.org/x/sync/semaphore"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Texts answers the words of a key in a language ("zh-CN" or "en"), with {name}
// replaced by the argument of that name; false when it has no such key. The
// catalogue belongs to the outer layer.
type Texts func(locale, key string, args map[string]any) (string, bool)

// Deps are what the capability works with.
type Deps struct {
	DB         *db.DB
	Keys       *secret.Keyring
	Audit      *audit.Log
	Clock      clock.Clock
	Store      blob.Store
	Attachment *attachment.Service
	Member     *member.Service
	Notify     *notify.Service
	Texts      Texts
	Formats    map[SheetKind]Format // kinds of imports
	Sources    map[SheetKind]Source // kinds of exports
}

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db          *db.DB
	keys        *secret.Keyring
	audit       *audit.Log
	clock       clock.Clock
	store       blob.Store
	attachments *attachment.Service
	members     *member.Service
	notify      *notify.Service
	texts       Texts
	formats     map[SheetKind]Format
	sources     map[SheetKind]Source
	books       *semaphore.Weighted // workbooks being written for people who wait
}

// parallelBooks bounds the memory of workbooks that are written while people wait.
const parallelBooks = 2

// New makes the service.
func New(d Deps) *Service {
	s := &Service{
		db: d.DB, keys: d.Keys, audit: d.Audit, clock: d.Clock, store: d.Store, attachments: d.Attachment, members: d.Member,
		notify: d.Notify, texts: d.Texts, formats: d.Formats, sources: maps.Clone(d.Sources), books: semaphore.NewWeighted(parallelBooks),
	}
	s.sources[NationalComparison], s.sources[CivilOutcome] = comparison(s), civilOutcome(s)
	return s
}

// How long things are kept after their end.
const (
	keepRows    = 30 * 24 * time.Hour // rows and file of an import that is over, or that nobody confirms
	keepExport  = 7 * 24 * time.Hour
	keepWhole   = 24 * time.Hour   // of an export in clear
	keepProduct = 15 * time.Minute // templates and error workbooks
)

// actAs returns a context in which a member acts as they may today, and the audit
// log names them. Errors: FORBIDDEN.
func (s *Service) actAs(ctx context.Context, membership id.ID) (context.Context, error) {
	a, err := s.members.ActorOf(ctx, membership)
	if err != nil {
		return ctx, err
	}
	return audit.WithActor(authz.With(ctx, a), audit.Actor{ID: a.AccountID, Name: a.Name}), nil
}

// me is the member behind the request. Errors: UNAUTHENTICATED, FORBIDDEN.
func me(ctx context.Context) (*authz.Actor, error) {
	a := authz.From(ctx)
	switch {
	case a == nil:
		return nil, errs.New(errs.Unauthenticated, "session.required")
	case a.MembershipID == id.Nil:
		return nil, errs.New(errs.Forbidden, "member.not_there")
	}
	return a, nil
}

func (s *Service) format(k SheetKind) (Format, error) {
	f := s.formats[k]
	if f == nil {
		return nil, errs.Invalid(errs.Field{Path: "kind", Code: "unknown_value"})
	}
	return f, nil
}
