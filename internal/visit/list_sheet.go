package visit

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// sheetPage is how many visits a list holds in memory.
const sheetPage = 500

// listLine is one visit of a printed list with its newest report, or the line of the
// sums, which has no visit.
type listLine struct {
	Visit
	ReportedAt        *time.Time
	Outcome           *VisitOutcome
	Receiver          *Receiver
	ProxyName         *string
	ProxyRelation     *string
	HelperName        *string
	SecondHandlerName *string
	Signed            bool

	number   int // in the list, from 1; 0 for the sums
	sex      hardship.Sex
	idNumber secret.Field
	bankCard secret.Field
	sums     listSums
}

// listSums are the sums of a list.
type listSums struct {
	Households int
	People     int
	CashFen    money.Fen // planned
	GoodsFen   money.Fen
	Received   int
	PaidFen    money.Fen
}

// eachListed yields the visits on the list of a run by unit, and then their sums.
func (s *Service) eachListed(ctx context.Context, run id.ID, yield func(*listLine) error) error {
	where, err := exportable(ctx, run)
	if err != nil {
		return err
	}
	last := &listLine{}
	for w := (page.Window{Limit: sheetPage}); ; {
		sql, args := where.Page(listColumns, listTables, visitKeysets[OrderUnit].keyset, w)
		rows := db.Many[*listLine](sql, args...)
		if err := s.db.Fetch(ctx, rows); err != nil {
			return err
		}
		lines := rows.Rows[:min(len(rows.Rows), sheetPage)]
		if err := s.fillPayees(ctx, lines); err != nil {
			return err
		}
		for _, l := range lines {
			if err := last.sums.add(l); err != nil {
				return err
			}
			l.number = last.sums.Households
			if err := yield(l); err != nil {
				return err
			}
		}
		if len(rows.Rows) <= sheetPage {
			return yield(last)
		}
		end := lines[len(lines)-1]
		w.Cursor = &page.Cursor{Key: end.UnitPath, ID: end.ID}
	}
}

func (t *listSums) add(l *listLine) (err error) {
	t.Households++
	t.People += l.HouseholdSize
	if t.CashFen, err = t.CashFen.Add(l.CashFen); err != nil {
		return err
	}
	if t.GoodsFen, err = t.GoodsFen.Add(l.GoodsFen); err != nil {
		return err
	}
	if l.State == VisitReceived {
		t.Received++
		t.PaidFen, err = t.PaidFen.Add(*l.ReceivedCashFen)
	}
	return err
}

// countListed is the number of rows of a list, the sums included.
func (s *Service) countListed(ctx context.Context, run id.ID) (int, error) {
	where, err := exportable(ctx, run)
	if err != nil {
		return 0, err
	}
	n, err := s.db.Count(ctx, where, "app.visit v")
	return n + 1, err
}

// fillPayees adds the masked numbers of the recipients.
func (s *Service) fillPayees(ctx context.Context, lines []*listLine) error {
	var archives, named []id.ID
	for _, l := range lines {
		if l.ArchiveID != nil {
			archives = append(archives, *l.ArchiveID)
		} else {
			named = append(named, *l.NamedRecipientID)
		}
	}
	payees, err := s.archives.Payees(ctx, archives)
	if err != nil {
		return err
	}
	contacts, err := s.campaigns.NamedContacts(ctx, named)
	if err != nil {
		return err
	}
	for _, l := range lines {
		if l.ArchiveID != nil {
			p := payees[*l.ArchiveID]
			l.sex, l.idNumber, l.bankCard = p.Sex, p.IDNumber, p.BankCard
		} else {
			l.idNumber = contacts[*l.NamedRecipientID].IDNumber
		}
	}
	return nil
}

// What both lists print.

func (l *listLine) isSum() bool { return l.number == 0 }

var sumLabel = sheet.Label{ZH: "合计", EN: "Total"}

func (l *listLine) printNumber(lang sheet.Lang) sheet.Value {
	if l.isSum() {
		return sumLabel.In(lang)
	}
	return l.number
}

func textOfField(f secret.Field) string { return validate.TextOf(f.Text) }

// goodsText is "大米 2 袋、食用油 1 桶".
func goodsText(goods []audience.Goods) string {
	parts := make([]string, len(goods))
	for i, g := range goods {
		parts[i] = fmt.Sprintf("%s %d %s", g.Name, g.Quantity, g.Unit)
	}
	return strings.Join(parts, "、")
}

// dayOf is the civil day of a moment, or nothing.
func dayOf(t *time.Time) sheet.Value {
	if t == nil {
		return nil
	}
	return clock.DateOf(*t)
}

// visitText prints something of a visit, nothing in the line of sums.
func visitText(value func(l *listLine, lang sheet.Lang) string) func(*listLine, sheet.Lang) sheet.Value {
	return func(l *listLine, lang sheet.Lang) sheet.Value {
		if l.isSum() {
			return nil
		}
		return value(l, lang)
	}
}
