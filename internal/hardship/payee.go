package hardship

import (
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Payee is what a list of hand-overs shows of the head of an archive.
type Payee struct {
	Sex      Sex
	IDNumber secret.Field
	BankCard secret.Field
}

// Payees loads masked payment data for lists of visits. The caller has checked that
// the actor may export those visits: finance reads no archives.
func (s *Service) Payees(ctx context.Context, archives []id.ID) (map[id.ID]Payee, error) {
	out := make(map[id.ID]Payee, len(archives))
	if len(archives) == 0 {
		return out, nil
	}
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	q := db.Many[*Archive](sqlArchivesByID+"true", archives)
	if err := s.db.Fetch(ctx, q); err != nil {
		return nil, err
	}
	for _, a := range q.Rows {
		a.seen = r
		if out[a.ID], err = a.payee(); err != nil {
			return nil, fmt.Errorf("archive %s: %w", a.ID, err)
		}
	}
	return out, nil
}

func (a *Archive) payee() (p Payee, err error) {
	p.Sex = a.Sex
	if p.IDNumber, err = a.IDNumber(); err != nil {
		return p, err
	}
	p.BankCard, err = a.BankCard()
	return p, err
}
