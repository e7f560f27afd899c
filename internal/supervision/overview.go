package supervision

import (
	"context"
	"slices"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/org"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// maxLines bounds the lines that are shown; sums cover all tenants.
const maxLines = 1000

// FederationOverview is the roll-up of a year over all led tenants.
type FederationOverview struct {
	Year            int
	Tenants         int
	Total           *SubordinateFigures // its Tenant is the federation
	Lines           []SubordinateFigures
	ReceivedByMonth []GuardedCount
	Areas           []AreaFigures
}

// SubordinateFigures are what a federation sees of one led tenant. Visits planned,
// received and overdue, money, goods and requests are those of the runs that opened
// in the year; coverage and the share outside of the festivals go by the day of the
// hand-over.
type SubordinateFigures struct {
	Tenant         *org.Tenant
	Depth          int // hops below the federation
	Archives       GuardedCount
	CoverageBp     *int // archives visited in the year, of all active ones
	VisitsPlanned  GuardedCount
	VisitsReceived GuardedCount
	VisitsOverdue  GuardedCount
	CashFen        money.Fen
	GoodsFen       money.Fen
	OffSeasonBp    *int // visits outside of the two festivals (常态化)
	FollowUpsOpen  GuardedCount
	UpdatedAt      *time.Time
}

// AreaFigures are the sums over the tenants of an area.
type AreaFigures struct {
	AreaCode       string // first four digits
	Tenants        int
	Archives       GuardedCount
	VisitsPlanned  GuardedCount
	VisitsReceived GuardedCount
	CashFen        money.Fen
}

// AreaName is the name of the prefecture; see cn.AreaCode.Name.
func (a AreaFigures) AreaName() string { return cn.AreaCode(a.AreaCode).Name() }

// Overview rolls a year up over the led tenants, in one round trip. Errors: FORBIDDEN,
// BAD_USER_INPUT.
func (s *Service) Overview(ctx context.Context, year int) (*FederationOverview, error) {
	if err := authz.Require(ctx, authz.SupervisionRead, authz.Resource{}); err != nil {
		return nil, err
	}
	var v validate.Errors
	v.Range("year", int64(year), 2000, 2100)
	if err := v.Err(); err != nil {
		return nil, err
	}
	lines := db.Many[line](sqlLines, year)
	if err := s.super.Fetch(ctx, lines); err != nil {
		return nil, err
	}
	return overview(year, lines.Rows, clock.TodayCN(s.clock))
}

// line is what is known of one led tenant; at depth 0 it is the federation itself.
type line struct {
	org.Tenant
	Depth         int
	Archives      int
	Planned       int
	Received      int
	FollowUpsOpen int
	CashFen       money.Fen
	GoodsFen      money.Fen
	HandedOver    int            // in the year
	Festival      int            // of those
	Covered       int            // archives visited in the year
	Remaining     map[string]int // visits not made yet, by the day from which they are overdue
	ByMonth       []int          // handed over; nil or twelve
	FiguresAt     *time.Time
	overdue       int
}

// ageOn counts what is overdue on a day. Days in their usual form compare like texts.
func (l *line) ageOn(today string) {
	for day, n := range l.Remaining {
		if day <= today {
			l.overdue += n
		}
	}
}

func (l *line) area() string { return l.AreaCode[:4] }

func (l *line) offSeason() int { return l.HandedOver - l.Festival }

func (l *line) figures() SubordinateFigures {
	f := SubordinateFigures{
		Tenant: &l.Tenant, Depth: l.Depth, Archives: guarded(l.Archives),
		VisitsPlanned: guarded(l.Planned), VisitsReceived: guarded(l.Received), VisitsOverdue: guarded(l.overdue),
		FollowUpsOpen: guarded(l.FollowUpsOpen), CashFen: l.CashFen, GoodsFen: l.GoodsFen, UpdatedAt: l.FiguresAt,
	}
	if !small(l.Archives) && !small(l.Covered) {
		f.CoverageBp = share(l.Covered, l.Archives)
	}
	if !small(l.offSeason()) && !small(l.Festival) {
		f.OffSeasonBp = share(l.offSeason(), l.HandedOver)
	}
	return f
}

// share is part of whole in basis points, at most all of it; nil for a share of
// nothing. Archives that were visited and have ended since are part of no whole.
func share(part, whole int) *int {
	if whole == 0 {
		return nil
	}
	bp := min((2*part*money.BasisPoints+whole)/(2*whole), money.BasisPoints)
	return &bp
}

// roll is the sums of the lines.
type roll struct {
	archives, planned, received, overdue, followUps table
	covered, offSeason, festival                    table
	handedOver                                      int
	cash, goods                                     money.Fen
	byMonth                                         [12]int
	updatedAt                                       *time.Time
	areas                                           map[string]*AreaFigures
}

func (r *roll) add(l *line) (err error) {
	area := l.area()
	for t, n := range map[*table]int{
		&r.archives: l.Archives, &r.planned: l.Planned, &r.received: l.Received, &r.overdue: l.overdue,
		&r.followUps: l.FollowUpsOpen, &r.covered: l.Covered, &r.offSeason: l.offSeason(), &r.festival: l.Festival,
	} {
		t.add(area, n)
	}
	r.handedOver += l.HandedOver
	for i, n := range l.ByMonth {
		r.byMonth[i] += n
	}
	if l.FiguresAt != nil && (r.updatedAt == nil || l.FiguresAt.After(*r.updatedAt)) {
		r.updatedAt = l.FiguresAt
	}
	a := r.areas[area]
	if a == nil {
		a = &AreaFigures{AreaCode: area}
		r.areas[area] = a
	}
	a.Tenants++
	if a.CashFen, err = a.CashFen.Add(l.CashFen); err != nil {
		return err
	}
	if r.cash, err = r.cash.Add(l.CashFen); err != nil {
		return err
	}
	r.goods, err = r.goods.Add(l.GoodsFen)
	return err
}

func overview(year int, lines []line, today clock.Date) (*FederationOverview, error) {
	out := &FederationOverview{Year: year, Lines: make([]SubordinateFigures, 0, min(len(lines), maxLines))}
	r := &roll{areas: map[string]*AreaFigures{}}
	var self *org.Tenant
	for i := range lines {
		l := &lines[i]
		if l.Depth == 0 {
			self = &l.Tenant
			continue
		}
		l.ageOn(today.String())
		if err := r.add(l); err != nil {
			return nil, err
		}
		if out.Tenants++; out.Tenants <= maxLines {
			out.Lines = append(out.Lines, l.figures())
		}
	}
	out.Total = r.total(self)
	out.Areas = r.byArea()
	out.ReceivedByMonth = series(r.byMonth[:])
	return out, nil
}

func (r *roll) total(self *org.Tenant) *SubordinateFigures {
	f := &SubordinateFigures{
		Tenant: self, Archives: r.archives.total(), VisitsPlanned: r.planned.total(), VisitsReceived: r.received.total(),
		VisitsOverdue: r.overdue.all.count(), FollowUpsOpen: r.followUps.all.count(),
		CashFen: r.cash, GoodsFen: r.goods, UpdatedAt: r.updatedAt,
	}
	if !f.Archives.Hidden && r.covered.all.safe() {
		f.CoverageBp = share(r.covered.all.sum, r.archives.all.sum)
	}
	if r.offSeason.all.safe() && r.festival.all.safe() {
		f.OffSeasonBp = share(r.offSeason.all.sum, r.handedOver)
	}
	return f
}

func (r *roll) byArea() []AreaFigures {
	out := make([]AreaFigures, 0, len(r.areas))
	for code, a := range r.areas {
		a.Archives, a.VisitsPlanned = r.archives.areas[code].count(), r.planned.areas[code].count()
		a.VisitsReceived = r.received.areas[code].count()
		out = append(out, *a)
	}
	slices.SortFunc(out, func(a, b AreaFigures) int {
		if a.AreaCode < b.AreaCode {
			return -1
		}
		return 1
	})
	return out
}
