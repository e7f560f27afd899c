package feedback

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// callDraw is one drawing of the applications to call back.
type callDraw struct {
	bun.BaseModel `bun:"table:app.aid_call_draw,alias:w"`

	TenantID   id.ID
	ID         id.ID `bun:",pk"`
	ClosedFrom clock.Date
	ClosedTo   clock.Date
	Seed       []byte
	ShareBP    int
	Closed     int // applications that were closed on those days
	Drawn      int
	DrawnAt    time.Time
}

// draws tells whether the application is drawn: the first eight bytes of the hash of
// seed and identifier, as a part of all there are, lie under the share. Anybody who
// knows the seed can check it, and nobody knew the seed when the application was closed.
func (w *callDraw) draws(application id.ID) bool {
	sum := sha256.Sum256(append(bytes.Clone(w.Seed), application[:]...))
	const parts = 1 << 32
	return uint64(binary.BigEndian.Uint32(sum[:4]))*money.BasisPoints < uint64(w.ShareBP)*parts
}

// openDraw begins the drawing of what was closed since the last one, up to yesterday;
// nil when that was done today already.
func (s *Service) openDraw(ctx context.Context, tx db.Tx) (*callDraw, error) {
	settings, err := s.applications.SettingsTx(ctx, tx)
	if err != nil {
		return nil, err
	}
	yesterday := s.today().AddDays(-1)
	last, err := lastDrawn(ctx, tx)
	if err != nil {
		return nil, err
	}
	from := yesterday
	if last != nil {
		from = last.AddDays(1)
	}
	if yesterday.Before(from) {
		return nil, nil
	}
	t, _ := tenant.From(ctx)
	w := &callDraw{
		TenantID: t, ID: id.New(id.AidCallDraw), ClosedFrom: from, ClosedTo: yesterday, Seed: make([]byte, sha256.Size),
		ShareBP: settings.CallBackBP, DrawnAt: s.clock.Now(),
	}
	if _, err := rand.Read(w.Seed); err != nil {
		return nil, err
	}
	return w, insertDraw(ctx, tx, w)
}

// drawOn draws among one batch of what was closed, and tells where the next begins;
// id.Nil when there is none.
func (s *Service) drawOn(ctx context.Context, tx db.Tx, w *callDraw, after id.ID) (id.ID, error) {
	closed, err := closedBetween(ctx, tx, w.ClosedFrom, w.ClosedTo, after, batch)
	if err != nil {
		return id.Nil, err
	}
	var calls []*AidCallBack
	for _, x := range closed {
		if w.draws(x) {
			calls = append(calls, &AidCallBack{
				TenantID: w.TenantID, ID: id.New(id.AidCallBack), ApplicationID: x, DrawID: w.ID, State: CallDue, DrawnOn: s.today(), Version: 1,
			})
		}
	}
	w.Closed += len(closed)
	w.Drawn += len(calls)
	if err := insertCallBacks(ctx, tx, calls); err != nil {
		return id.Nil, err
	}
	if err := updateDraw(ctx, tx, w); err != nil || len(closed) < batch {
		return id.Nil, err
	}
	return closed[len(closed)-1], nil
}
