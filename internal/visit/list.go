package visit

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// visitKeysets are the orders of a run's list; each has an index of its own.
var visitKeysets = map[VisitOrder]struct {
	keyset db.Keyset
	key    func(*Visit) string
}{
	OrderUnit: {db.Keyset{Columns: "v.unit_path, v.id"}, func(v *Visit) string { return v.UnitPath }},
	OrderName: {db.Keyset{Columns: "v.name_pinyin, v.id"}, func(v *Visit) string { return v.NamePinyin }},
	OrderDue:  {db.Keyset{Columns: "v.due_on, v.id", Cast: "date"}, func(v *Visit) string { return v.DueOn.String() }},
}

// Visits lists the visits of a run in the caller's units.
func (s *Service) Visits(ctx context.Context, run id.ID, f *VisitFilter, order VisitOrder, args page.Args) (*VisitConnection, error) {
	scope, err := authz.ScopeFor(ctx, authz.VisitRead)
	if err != nil {
		return nil, err
	}
	if err := f.Validate(); err != nil {
		return nil, err
	}
	by, ok := visitKeysets[order]
	if !ok {
		return nil, errs.Invalid(errs.Field{Path: "order", Code: "unknown_value"})
	}
	return s.visitPage(ctx, visitsWhere(run, f, scope, clock.TodayCN(s.clock)), by.keyset, by.key, args)
}

func (s *Service) visitPage(ctx context.Context, where *db.Where, keyset db.Keyset, key func(*Visit) string, args page.Args) (*VisitConnection, error) {
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	sql, params := where.Page(visitColumns, "app.visit v", keyset, w)
	rows := db.Many[*Visit](sql, params...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	s.show(rows.Rows)
	c := page.Of(rows.Rows, w, func(v *Visit) page.Cursor { return page.Cursor{Key: key(v), ID: v.ID} })
	c.Total = func(ctx context.Context) (int, error) { return s.db.Count(ctx, where, "app.visit v") }
	return c, nil
}

// show sets the day on which visits are read.
func (s *Service) show(visits []*Visit) {
	today := clock.TodayCN(s.clock)
	for _, v := range visits {
		v.today = today
	}
}

// MyVisits lists the caller's visits, due first. Open ones are those that may be made
// now: their run is being visited.
func (s *Service) MyVisits(ctx context.Context, openOnly bool, args page.Args) (*VisitConnection, error) {
	if err := authz.RequireAny(ctx, authz.VisitRecord); err != nil {
		return nil, err
	}
	by := visitKeysets[OrderDue]
	return s.visitPage(ctx, ownVisitsWhere(authz.From(ctx).MembershipID, openOnly), by.keyset, by.key, args)
}

// VisitByID is one visit. Errors: NOT_FOUND, FORBIDDEN.
func (s *Service) VisitByID(ctx context.Context, x id.ID) (*Visit, error) {
	found, err := s.VisitsByID(ctx, []id.ID{x})
	if err != nil {
		return nil, err
	}
	if found[x] == nil {
		return nil, errs.New(errs.NotFound, "campaign.visit_missing")
	}
	return found[x], nil
}

// VisitsByID loads visits that the caller may see.
func (s *Service) VisitsByID(ctx context.Context, ids []id.ID) (map[id.ID]*Visit, error) {
	where, args, err := visible(ctx, []any{ids})
	if err != nil {
		return nil, err
	}
	rows := db.Many[*Visit](sqlVisitsByID+where, args...)
	if err := s.db.FetchByID(ctx, rows); err != nil {
		return nil, err
	}
	s.show(rows.Rows)
	out := make(map[id.ID]*Visit, len(rows.Rows))
	for _, v := range rows.Rows {
		out[v.ID] = v
	}
	return out, nil
}

// EarlierOf loads the last visits to the households of visits that the caller has
// been shown, newest first, at most five each.
func (s *Service) EarlierOf(ctx context.Context, visits []id.ID) (map[id.ID][]EarlierVisit, error) {
	type row struct {
		VisitID id.ID
		EarlierVisit
	}
	rows := db.Many[row](sqlEarlierOf, visits)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	out := map[id.ID][]EarlierVisit{}
	for _, r := range rows.Rows {
		out[r.VisitID] = append(out[r.VisitID], r.EarlierVisit)
	}
	return out, nil
}

// ContactsOf loads the masked contacts of visits that the caller may see.
func (s *Service) ContactsOf(ctx context.Context, visits []id.ID) (map[id.ID]hardship.Contact, error) {
	found, err := s.VisitsByID(ctx, visits)
	if err != nil {
		return nil, err
	}
	var archives, named []id.ID
	for _, v := range found {
		if v.ArchiveID != nil {
			archives = append(archives, *v.ArchiveID)
		} else {
			named = append(named, *v.NamedRecipientID)
		}
	}
	ofArchives, err := s.archives.Contacts(ctx, archives)
	if err != nil {
		return nil, err
	}
	ofNamed, err := s.campaigns.NamedContacts(ctx, named)
	if err != nil {
		return nil, err
	}
	out := make(map[id.ID]hardship.Contact, len(found))
	for x, v := range found {
		if v.ArchiveID != nil {
			out[x] = ofArchives[*v.ArchiveID]
		} else {
			out[x] = ofNamed[*v.NamedRecipientID]
		}
	}
	return out, nil
}
