package hardship

import (
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Payee is whom money of an archive goes to, and what a list of hand-overs shows of them.
type Payee struct {
	Sex         Sex
	IDNumber    secret.Field
	BankCard    secret.Field
	Bank        string // dictionary.Bank
	BankName    string // the branch
	AccountName string // when it is not the head
}

// Payees loads masked payment data for lists of visits, and for aid to be paid. The
// caller has checked that the actor may export or pay those: finance reads no archives.
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
	p.Sex, p.Bank, p.BankName, p.AccountName = a.Sex, a.Bank, a.BankName, a.BankAccountName
	if p.IDNumber, err = a.IDNumber(); err != nil {
		return p, err
	}
	p.BankCard, err = a.BankCard()
	return p, err
}
