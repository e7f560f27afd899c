package notify

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// Deps are what the capability works with.
type Deps struct {
	DB    *db.DB
	Clock clock.Clock
	Texts Texts
	// Channels are the ways out of the app; none of a name means that nothing is
	// sent that way.
	Channels []Channel
	// PublicURL is the address of the web app without a slash at its end, for links
	// in e-mail.
	PublicURL string
}

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db        *db.DB
	clock     clock.Clock
	texts     Texts
	channels  map[ChannelName]Channel
	publicURL string
	feed      *Feed
}

// New makes the service.
func New(d Deps) *Service {
	s := &Service{
		db: d.DB, clock: d.Clock, texts: d.Texts, channels: map[ChannelName]Channel{},
		publicURL: d.PublicURL, feed: newFeed(d.DB),
	}
	for _, c := range d.Channels {
		s.channels[c.Name()] = c
	}
	return s
}

// Feed tells open screens that their inbox changed.
func (s *Service) Feed() *Feed { return s.feed }

// me is the membership whose inbox the request may see: nobody reads another's.
// Errors: UNAUTHENTICATED, FORBIDDEN (notify.no_inbox, org.tenant.suspended).
func me(ctx context.Context) (id.ID, error) {
	a := authz.From(ctx)
	switch {
	case a == nil:
		return id.Nil, errs.New(errs.Unauthenticated, "session.required")
	case a.Suspended:
		return id.Nil, errs.New(errs.Forbidden, "org.tenant.suspended")
	case a.MembershipID == id.Nil:
		return id.Nil, errs.New(errs.Forbidden, "notify.no_inbox")
	}
	return a.MembershipID, nil
}

// List is the caller's inbox, newest first.
func (s *Service) List(ctx context.Context, unreadOnly *bool, args page.Args) (*NotificationConnection, error) {
	member, err := me(ctx)
	if err != nil {
		return nil, err
	}
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	where := inboxWhere(member, unreadOnly != nil && *unreadOnly)
	sql, params := where.Page(notificationColumns, notificationTable, db.Keyset{Columns: "n.created_at, n.id", Cast: "timestamptz", Desc: true}, w)
	rows := db.Many[*Notification](sql, params...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	c := page.Of(rows.Rows, w, func(n *Notification) page.Cursor {
		return page.Cursor{Key: n.CreatedAt.Format(time.RFC3339Nano), ID: n.ID}
	})
	c.Total = func(ctx context.Context) (int, error) { return s.db.Count(ctx, where, notificationTable) }
	return c, nil
}

// NotificationByID is a message of the caller's own. Errors: NOT_FOUND.
func (s *Service) NotificationByID(ctx context.Context, notification id.ID) (*Notification, error) {
	member, err := me(ctx)
	if err != nil {
		return nil, err
	}
	row := db.One[*Notification](sqlNotification, notification, member)
	if err := s.db.Fetch(ctx, row); err != nil {
		return nil, err
	}
	if !row.Found {
		return nil, errs.New(errs.NotFound, "notify.unknown")
	}
	return row.Row, nil
}

// MaxUnread is where the badge stops counting.
const MaxUnread = 1000

// UnreadCount is the caller's number of unread messages, at most MaxUnread.
func (s *Service) UnreadCount(ctx context.Context) (int, error) {
	member, err := me(ctx)
	if err != nil {
		return 0, err
	}
	return s.UnreadOf(ctx, member)
}

// UnreadOf is UnreadCount of a member of the context's tenant, for the frame of a
// session that this very request opened.
func (s *Service) UnreadOf(ctx context.Context, member id.ID) (int, error) {
	row := db.One[int](sqlUnread, member, MaxUnread)
	err := s.db.Fetch(ctx, row)
	return row.Row, err
}
