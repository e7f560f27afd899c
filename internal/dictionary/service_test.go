package dictionary_test

import (
	"context"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

type world struct {
	*dictionary.Service
	db *dbtest.DB
}

func newWorld(t *testing.T) world {
	t.Helper()
	d := dbtest.Shared(t)
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "test"}})
	require.NoError(t, err)
	return world{dictionary.New(d.DB, audit.New(d.DB, secret.New(d.DB, kms)), clock.System), d}
}

func as(ctx context.Context, role authz.Role) context.Context {
	t, _ := tenant.From(ctx)
	a := &authz.Actor{
		AccountID: id.New(id.Account), MembershipID: id.New(id.Membership), TenantID: t, TenantKind: authz.EnterpriseUnion, Name: "何管理",
		Grants: []authz.Grant{{Role: role}},
	}
	return audit.WithActor(authz.With(ctx, a), audit.Actor{ID: a.AccountID, Name: a.Name})
}

func (w world) own(t *testing.T, ctx context.Context) (own dictionary.Own) {
	t.Helper()
	require.NoError(t, w.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) (err error) {
		own, err = dictionary.OwnTx(ctx, tx)
		return err
	}))
	return own
}

func TestOwnWords(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	here, elsewhere := w.db.Tenant(t), w.db.Tenant(t)
	admin := as(here, authz.TenantAdmin)
	boat := dictionary.AddTermInput{Dictionary: dictionary.Housing, Parent: "OTHER", ZH: "船屋", EN: "Houseboat"}
	term, err := w.Add(admin, boat)
	require.NoError(t, err)
	require.Equal(t, "OTHER.1", term.Code)
	require.True(t, w.own(t, here).Knows(dictionary.Housing, "OTHER.1"))
	require.False(t, w.own(t, elsewhere).Knows(dictionary.Housing, "OTHER.1"), "another union's words")

	_, err = w.Add(admin, boat)
	require.Equal(t, errs.Conflict, errs.CodeOf(err))

	change := dictionary.ChangeTermInput{
		Dictionary: dictionary.Housing, Code: term.Code, ExpectedVersion: 1, ZH: "船上", EN: "On a boat", Disabled: true,
	}
	off, err := w.Change(admin, change)
	require.NoError(t, err)
	require.True(t, off.Disabled())
	require.False(t, w.own(t, here).Knows(dictionary.Housing, "OTHER.1"))
	_, err = w.Change(admin, change)
	require.Equal(t, "version", errs.ReasonOf(err))
	_, err = w.Change(as(elsewhere, authz.TenantAdmin), change)
	require.Equal(t, "dictionary.missing", errs.ReasonOf(err))

	terms, err := w.Terms(as(here, authz.UnionOfficer))
	require.NoError(t, err)
	var own []string
	for _, x := range terms {
		if x.Own() {
			own = append(own, x.ZH)
		}
	}
	require.Equal(t, []string{"船上"}, own)
}

func TestWhoMayAddWhat(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := w.db.Tenant(t)
	good := dictionary.AddTermInput{Dictionary: dictionary.Housing, Parent: "OTHER", ZH: "船屋", EN: "Houseboat"}
	_, err := w.Add(as(ctx, authz.UnionOfficer), good)
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	for name, spoil := range map[string]func(*dictionary.AddTermInput){
		"closed dictionary": func(in *dictionary.AddTermInput) { in.Dictionary, in.Parent = dictionary.Nation, "01" },
		"unknown parent":    func(in *dictionary.AddTermInput) { in.Parent = "OTHER.1" },
		"a national word":   func(in *dictionary.AddTermInput) { in.ZH = "租房" },
		"no English":        func(in *dictionary.AddTermInput) { in.EN = " " },
	} {
		in := good
		spoil(&in)
		_, err := w.Add(as(ctx, authz.TenantAdmin), in)
		require.Equal(t, errs.BadUserInput, errs.CodeOf(err), name)
	}
}
