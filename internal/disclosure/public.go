package disclosure

import (
	"context"
	"crypto/rand"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// The types below are all that anybody without an account gets to see. They are types of
// their own, so that a new field of a notice does not become public by being added.

// Board is the public page of a union (公示栏): its running notices, at most 100.
type Board struct {
	Union   string         `json:"union"`
	Notices []*BoardNotice `json:"notices"`
}

// BoardNotice is a running notice on the board.
type BoardNotice struct {
	ID         id.ID      `json:"id"`
	Number     string     `json:"number"`
	Kind       NoticeKind `json:"kind"`
	Title      string     `json:"title"`
	UnitName   string     `json:"unitName"`
	FirstDay   clock.Date `json:"firstDay"`
	LastDay    clock.Date `json:"lastDay"`
	EntryCount int        `json:"entryCount"`
}

// ShownNotice is one running notice with its entries.
type ShownNotice struct {
	BoardNotice
	Union       string        `json:"union"`
	WorkingDays int           `json:"workingDays"`
	Contact     string        `json:"contact"`
	Entries     []*ShownEntry `json:"entries"`
}

// ShownEntry is one line of a notice.
type ShownEntry struct {
	Seq        int         `json:"seq"`
	Name       string      `json:"name"`
	UnitName   string      `json:"unitName"`
	Item       string      `json:"item"`
	AmountBand *AmountBand `json:"amountBand"`
	Summary    string      `json:"summary"`
}

// errGone answers alike for what is over, was never public, or belongs to another union.
var errGone = errs.New(errs.NotFound, "disclosure.notice.ended")

// Board is the public page of the union with the code. Errors: NOT_FOUND
// (disclosure.board.unknown).
func (s *Service) Board(ctx context.Context, code string) (*Board, error) {
	union, notices := db.One[string](sqlUnionName), db.Many[*BoardNotice](sqlBoard, s.today())
	if err := s.db.FetchPublic(ctx, code, union, notices); err != nil {
		return nil, err
	}
	if !union.Found {
		return nil, errs.New(errs.NotFound, "disclosure.board.unknown")
	}
	b := &Board{Union: union.Row, Notices: notices.Rows}
	if b.Notices == nil {
		b.Notices = []*BoardNotice{}
	}
	return b, nil
}

// Shown is one notice on the board of the union with the code, as long as it runs.
// Errors: NOT_FOUND (disclosure.notice.ended).
func (s *Service) Shown(ctx context.Context, code string, notice id.ID) (*ShownNotice, error) {
	today := s.today()
	row := db.One[*shownRow](sqlShown, today, notice)
	entries := db.Many[*ShownEntry](sqlShownEntries, today, notice)
	if err := s.db.FetchPublic(ctx, code, row, entries); err != nil {
		return nil, err
	}
	if !row.Found {
		return nil, errGone
	}
	return row.Row.with(entries.Rows), nil
}

// PublicObjection is what somebody wrote on the public page.
type PublicObjection struct {
	Seq     int    `json:"seq"` // of the entry
	Text    string `json:"text"`
	Name    string `json:"name"`
	Contact string `json:"contact"`
	// Website is a trap: people do not see the field, programs fill it in.
	Website string `json:"website"`
}

// Validate checks the shape.
func (in PublicObjection) Validate() error {
	var v validate.Errors
	v.Range("seq", int64(in.Seq), 1, maxEntries)
	statement{in.Text, in.Name, in.Contact}.check(&v)
	return v.Err()
}

// Object takes an objection from the public page, named or anonymous, and answers the
// receipt. network is where it comes from, of which a keyed fingerprint is kept for two
// hours. What a program sent is answered alike and dropped. Errors:
// BAD_USER_INPUT, NOT_FOUND (disclosure.notice.ended), RATE_LIMITED
// (disclosure.objection.too_many).
func (s *Service) Object(ctx context.Context, code string, notice id.ID, in PublicObjection, network string) (receipt string, err error) {
	if err := in.Validate(); err != nil {
		return "", err
	}
	ctx, err = s.enter(ctx, code)
	if err != nil {
		return "", err
	}
	if in.Website != "" {
		return rand.Text()[:receiptLength], nil
	}
	keys, err := s.keys.For(ctx)
	if err != nil {
		return "", err
	}
	o := &NoticeObjection{Source: FromPage}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := s.admit(ctx, tx, keys, network); err != nil {
			return err
		}
		n, e, err := lockShownEntry(ctx, tx, notice, in.Seq, s.today())
		if err != nil {
			return err
		}
		return s.receive(ctx, tx, keys, n, e, o, statement{in.Text, in.Name, in.Contact})
	})
	return o.Receipt, err
}

// enter puts a visitor without account into the union with the code. What follows from
// an objection is done in the name of the system: nobody's permission is borrowed.
func (s *Service) enter(ctx context.Context, code string) (context.Context, error) {
	t := db.One[id.ID](sqlEnteredTenant)
	if err := s.db.FetchPublic(ctx, code, t); err != nil {
		return nil, err
	}
	if !t.Found {
		return nil, errGone
	}
	const visitor = "public.objection"
	ctx = tenant.With(ctx, t.Row)
	ctx = authz.With(ctx, &authz.Actor{System: true, TenantID: t.Row, Name: "system:" + visitor})
	return audit.WithActor(ctx, audit.System(visitor)), nil
}
