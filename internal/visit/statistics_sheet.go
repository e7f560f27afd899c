package visit

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// StatisticsSheet is the 活动统计表: 户, 人 and 人次 counted apart, in all and by group
// of recipients. Migrant workers (农民工) are counted among the others too.
func (s *Service) StatisticsSheet() *RunSheet {
	return newRunSheet(s, sheet.Label{ZH: "活动统计表", EN: "Statistics"}, statisticsColumns,
		func(context.Context, id.ID) (int, error) { return len(groups), nil }, s.eachGroup)
}

// groupLine is a group of recipients: everybody, those with an archive, a class, or
// migrant workers.
type groupLine struct {
	Grouping       int
	Hard           *bool
	Class          *audience.RecipientClass
	Migrant        *bool
	Planned        int // households on the list
	Households     int // that received
	People         int // their members
	PersonTimes    int // hand-overs
	Units          int // with somebody who received
	PlannedFen     money.Fen
	CashFen        money.Fen
	GoodsFen       money.Fen
	FollowUps      int
	FollowUpsEnded int

	title sheet.Label
}

// groups are the rows of the table. A group is recognised by its bits of grouping
// (hard 4, class 2, migrant 1; a bit is set when the column is not grouped by).
var groups = func() []groupKey {
	out := []groupKey{
		{title: sheet.Label{ZH: "合计", EN: "Total"}, is: func(l *groupLine) bool { return l.Grouping == 7 }},
		{title: sheet.Label{ZH: "其中：建档困难职工", EN: "of these: with an archive"}, is: func(l *groupLine) bool { return l.Grouping == 3 && *l.Hard }},
	}
	for _, c := range audience.Classes {
		out = append(out, groupKey{title: classWords[c], is: func(l *groupLine) bool { return l.Grouping == 5 && *l.Class == c }})
	}
	return append(out, groupKey{title: sheet.Label{ZH: "其中：农民工", EN: "of these: migrant workers"}, is: func(l *groupLine) bool { return l.Grouping == 6 && *l.Migrant }})
}()

type groupKey struct {
	title sheet.Label
	is    func(*groupLine) bool
}

// eachGroup yields every group, also one of which nobody is on the list.
func (s *Service) eachGroup(ctx context.Context, run id.ID, yield func(*groupLine) error) error {
	if err := authz.RequireAny(ctx, authz.CampaignExport); err != nil {
		return err
	}
	where, err := exportable(ctx, run)
	if err != nil {
		return err
	}
	rows := db.Many[*groupLine](sqlGroups+where.SQL()+groupBy, where.Args...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return err
	}
	for _, g := range groups {
		line := &groupLine{}
		for _, found := range rows.Rows {
			if g.is(found) {
				line = found
			}
		}
		line.title = g.title
		if err := yield(line); err != nil {
			return err
		}
	}
	return nil
}

func counted(key, zh, en string, value func(*groupLine) int) sheetColumn[*groupLine] {
	return column(key, zh, en, sheet.CountColumn, func(l *groupLine, _ sheet.Lang) sheet.Value { return value(l) })
}

func summed(key, zh, en string, value func(*groupLine) money.Fen) sheetColumn[*groupLine] {
	return column(key, zh, en, sheet.AmountColumn, func(l *groupLine, _ sheet.Lang) sheet.Value { return value(l) })
}

var statisticsColumns = []sheetColumn[*groupLine]{
	column("group", "慰问对象", "Recipients", sheet.TextColumn, func(l *groupLine, lang sheet.Lang) sheet.Value { return l.title.In(lang) }),
	counted("planned", "应走访（户）", "Households planned", func(l *groupLine) int { return l.Planned }),
	counted("households", "走访慰问（户）", "Households visited", func(l *groupLine) int { return l.Households }),
	counted("people", "惠及（人）", "People", func(l *groupLine) int { return l.People }),
	counted("personTimes", "走访慰问（人次）", "Person-times", func(l *groupLine) int { return l.PersonTimes }),
	counted("units", "走访单位（个）", "Units visited", func(l *groupLine) int { return l.Units }),
	summed("raised", "筹集款物（元）", "Raised (yuan)", func(l *groupLine) money.Fen { return l.PlannedFen }),
	summed("cash", "发放慰问金（元）", "Cash handed over (yuan)", func(l *groupLine) money.Fen { return l.CashFen }),
	summed("goods", "慰问品折价（元）", "Value of goods (yuan)", func(l *groupLine) money.Fen { return l.GoodsFen }),
	counted("followUps", "反映诉求（件）", "Requests", func(l *groupLine) int { return l.FollowUps }),
	counted("followUpsEnded", "已办结（件）", "Requests answered", func(l *groupLine) int { return l.FollowUpsEnded }),
}
