package search_test

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/org"
	"github.com/nuanxin/nuanxin/internal/search"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

// world is one tenant with two units and a household in each.
type world struct {
	*search.Service
	t   testing.TB
	db  *dbtest.DB
	ctx context.Context // of the tenant, without an actor
}

// numbers are the identity numbers of the heads, by unit.
var numbers = map[string]string{"0001.0002.": "410402198502142023", "0001.0003.": "410402198502142103"}

func newWorld(t testing.TB) *world {
	t.Helper()
	d := dbtest.Shared(t)
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "test"}})
	require.NoError(t, err)
	keys := secret.New(d.DB, kms)
	log := audit.New(d.DB, keys)
	now := clock.NewFake(clock.Date{Year: 2026, Month: time.November, Day: 23}.Start().Add(9 * time.Hour))
	archives := hardship.New(d.DB, keys, log, &org.Service{}, now)
	applications := assistance.New(assistance.Deps{
		DB: d.DB, Keys: keys, Audit: log, Clock: now, Archives: archives, Approval: approval.New(approval.Deps{DB: d.DB, Audit: log, Clock: now}),
		Disclosure: disclosure.New(disclosure.Deps{DB: d.DB, Keys: keys, Audit: log, Clock: now}),
	})
	w := &world{Service: search.New(d.DB, now, archives, applications), t: t, db: d, ctx: d.Tenant(t)}
	root := w.unit(nil, "0001.", "DJ")
	for path, number := range numbers {
		_, err := archives.Create(w.as(authz.UnionOfficer, ""), hardship.ArchiveInput{
			UnitID: w.unit(root, path, "DJ"+path[5:9]), HeadName: "贾春德", IDNumber: number, Category: hardship.Deep, HouseholdSize: 2,
			MainCause: hardship.Illness, Members: []hardship.HouseholdPersonInput{{Name: "钱小梅", Relation: "妻子"}},
		})
		require.NoError(t, err)
	}
	return w
}

func (w *world) unit(parent any, path, code string) id.ID {
	u := id.New(id.Unit)
	w.exec(`insert into app.unit (tenant_id, id, parent_id, path, seq, kind, name, code)
		values (app.current_tenant(), ?, ?, ?, (select count(*) + 1 from app.unit), 'BRANCH', ?, ?)`, u, parent, path, code, code)
	return u
}

func (w *world) exec(sql string, args ...any) {
	w.t.Helper()
	require.NoError(w.t, w.db.InTenant(w.ctx, func(ctx context.Context, tx db.Tx) error {
		_, err := tx.ExecContext(ctx, sql, args...)
		return err
	}))
}

// as is the context of a new member with a role over a unit's subtree ("" for all).
func (w *world) as(role authz.Role, path string) context.Context {
	w.t.Helper()
	t, _ := tenant.From(w.ctx)
	a := &authz.Actor{
		AccountID: id.New(id.Account), MembershipID: id.New(id.Membership), TenantID: t, TenantKind: authz.EnterpriseUnion, Name: "林经办",
		Grants: []authz.Grant{{Role: role, UnitPath: path}},
	}
	_, err := w.db.Super(w.t).Exec(w.t.Context(), `insert into identity.account (id, login, display_name) values ($1, $2, $3)`,
		a.AccountID, "u"+a.AccountID.String()[24:], a.Name)
	require.NoError(w.t, err)
	w.exec(`insert into app.membership (tenant_id, id, account_id, display_name) values (app.current_tenant(), ?, ?, ?)`, a.MembershipID, a.AccountID, a.Name)
	return audit.WithActor(authz.With(w.ctx, a), audit.Actor{ID: a.AccountID, Name: a.Name})
}

// TestWhatAnArchiveIsFoundBy: any part of a name from where it begins, pinyin, the whole
// identity number, and the members of the household; never a part of a number.
func TestWhatAnArchiveIsFoundBy(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	officer := w.as(authz.UnionOfficer, "")
	for text, hits := range map[string]int{
		"贾春德": 2, "春德": 2, "jcd": 2, "jiachunde": 2, "钱小梅": 2, "qxm": 2, numbers["0001.0002."]: 1, "2023": 0, "410402": 0, "无此人": 0,
	} {
		found, err := w.Search(officer, text)
		require.NoError(t, err)
		require.Len(t, found.Archives, hits, text)
	}
}

func TestSearchKeepsToTheUnits(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	station := w.as(authz.StationStaff, "0001.0002.")
	found, err := w.Search(station, "贾春德")
	require.NoError(t, err)
	require.Len(t, found.Archives, 1)
	found, err = w.Search(station, numbers["0001.0003."])
	require.NoError(t, err)
	require.Empty(t, found.Archives, "of another unit")

	found, err = newWorld(t).Search(w.as(authz.UnionOfficer, ""), "贾春德")
	require.NoError(t, err)
	require.Len(t, found.Archives, 2, "those of the caller's union alone")

	_, err = w.Search(station, " ")
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
	_, err = w.Search(station, strings.Repeat("贾", 51))
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
	_, err = w.Search(w.ctx, "贾春德")
	require.Equal(t, errs.Unauthenticated, errs.CodeOf(err))
}

// TestAWordThatMeansHalfTheUnion: who may read few archives finds theirs behind thousands
// of keys that stand nearer to the text.
func TestAWordThatMeansHalfTheUnion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for table, owner := range map[string]string{
		"app.archive_search_key":   "(select a.id from app.archive a where a.unit_path = '0001.0003.')",
		"app.household_person_key": "(select p.id from app.household_person p join app.archive a on a.id = p.archive_id where a.unit_path = '0001.0003.')",
	} {
		w.exec(`insert into ` + table + ` select app.current_tenant(), initial || to_char(n, 'FM00000'), ` + owner + `
			from generate_series(1, 3000) n cross join (values ('j'), ('q')) i(initial)`)
	}
	for _, text := range []string{"j", "q"} {
		found, err := w.Search(w.as(authz.StationStaff, "0001.0002."), text)
		require.NoError(t, err)
		require.Len(t, found.Archives, 1, text)
		require.Equal(t, "0001.0002.", found.Archives[0].Archive.UnitPath)
	}
	found, err := w.Search(w.as(authz.UnionOfficer, ""), "j")
	require.NoError(t, err)
	require.Len(t, found.Archives, 2)
}

func TestFiltersAreTheirMembers(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	mine, theirs := w.as(authz.UnionOfficer, ""), w.as(authz.UnionOfficer, "")
	kept, err := w.SaveFilter(mine, search.SaveFilterInput{List: search.ArchiveList, Name: " 深度困难 ", Query: "category=DEEP"})
	require.NoError(t, err)
	require.Equal(t, "深度困难", kept.Name)

	list, err := w.Filters(theirs, search.ArchiveList)
	require.NoError(t, err)
	require.Empty(t, list)
	_, err = w.RenameFilter(theirs, search.RenameFilterInput{ID: kept.ID, Name: "别人的"})
	require.Equal(t, "search.filter.missing", errs.ReasonOf(err))
	require.Equal(t, "search.filter.missing", errs.ReasonOf(w.DeleteFilter(theirs, kept.ID)))

	_, err = w.SaveFilter(mine, search.SaveFilterInput{List: search.ArchiveList, Name: "深度困难", Query: "category=DEEP"})
	require.Equal(t, "search.filter.name_taken", errs.ReasonOf(err))
	other, err := w.SaveFilter(mine, search.SaveFilterInput{List: search.ArchiveList, Name: "相对困难", Query: "category=RELATIVE"})
	require.NoError(t, err)
	_, err = w.RenameFilter(mine, search.RenameFilterInput{ID: other.ID, Name: "深度困难"})
	require.Equal(t, "search.filter.name_taken", errs.ReasonOf(err))
	require.NoError(t, w.DeleteFilter(mine, kept.ID))
	_, err = w.SaveFilter(w.as(authz.SystemAudit, ""), search.SaveFilterInput{List: search.ArchiveList, Name: "x", Query: "q=x"})
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
}

// TestFiltersAreFewAndImpersonal: twenty of a list, and no number of a person in them.
func TestFiltersAreFewAndImpersonal(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	mine := w.as(authz.UnionOfficer, "")
	for _, q := range []string{"search=" + numbers["0001.0002."], "search=138+0000+0000", "search=6217000000000000012", ""} {
		_, err := w.SaveFilter(mine, search.SaveFilterInput{List: search.ArchiveList, Name: "某人", Query: q})
		require.Equal(t, errs.BadUserInput, errs.CodeOf(err), q)
	}
	for n := range 20 {
		_, err := w.SaveFilter(mine, search.SaveFilterInput{List: search.ArchiveList, Name: fmt.Sprint("第", n), Query: "search=2026-000123"})
		require.NoError(t, err)
	}
	_, err := w.SaveFilter(mine, search.SaveFilterInput{List: search.ArchiveList, Name: "再一个", Query: "state=ACTIVE"})
	require.Equal(t, "search.filter.full", errs.ReasonOf(err))
	_, err = w.SaveFilter(mine, search.SaveFilterInput{List: search.ApplicationList, Name: "另一列表", Query: "state=ACTIVE"})
	require.NoError(t, err)
}
