package authz_test

import (
	"context"
	_ "embed"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/errs"
)

func actor(kind authz.TenantKind, grants ...authz.Grant) context.Context {
	return authz.With(context.Background(), &authz.Actor{TenantKind: kind, Grants: grants})
}

func TestScopeFollowsTheUnitTree(t *testing.T) {
	t.Parallel()
	ctx := actor(authz.EnterpriseUnion, authz.Grant{Role: authz.StationStaff, UnitPath: "0001.0002."})
	require.NoError(t, authz.Require(ctx, authz.ArchiveRead, authz.Resource{UnitPath: "0001.0002.0009."}))
	require.Error(t, authz.Require(ctx, authz.ArchiveRead, authz.Resource{UnitPath: "0001.0003."}))
	require.Error(t, authz.Require(ctx, authz.ArchiveRead, authz.Resource{}), "the whole tenant is out of a station's reach")
	s, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	require.NoError(t, err)
	require.Equal(t, []string{"0001.0002."}, s.Paths)
	require.NoError(t, authz.RequireAny(ctx, authz.ArchiveRead))
}

func TestNobodyAndNoRole(t *testing.T) {
	t.Parallel()
	for _, act := range authz.Actions {
		require.Equal(t, errs.Unauthenticated, errs.CodeOf(authz.Require(context.Background(), act, authz.Resource{})))
		require.Equal(t, errs.Forbidden, errs.CodeOf(authz.Require(actor(authz.EnterpriseUnion), act, authz.Resource{})), act)
	}
	require.Error(t, authz.RequireOperator(actor(authz.Federation)))
}

func TestAdministratorReadsNoPersonalData(t *testing.T) {
	t.Parallel()
	for _, kind := range []authz.TenantKind{authz.EnterpriseUnion, authz.Federation} {
		ctx := actor(kind, authz.Grant{Role: authz.TenantAdmin})
		for _, act := range []authz.Action{authz.ArchiveRead, authz.ArchiveReveal, authz.VisitRead, authz.CampaignRead, authz.SupervisionDetail} {
			require.Error(t, authz.Require(ctx, act, authz.Resource{}), act)
		}
	}
}

func TestMakerIsNotChecker(t *testing.T) {
	t.Parallel()
	require.Equal(t, authz.UnionOfficer, authz.ConflictOf(authz.UnionChair, []authz.Role{authz.UnionOfficer}))
	require.Empty(t, authz.ConflictOf(authz.Helper, []authz.Role{authz.UnionOfficer}))
	for _, a := range authz.Roles {
		require.Empty(t, authz.ConflictOf(a, []authz.Role{a}))
		for _, b := range authz.Roles {
			if authz.ConflictOf(a, []authz.Role{b}) != "" {
				require.NotEmpty(t, authz.ConflictOf(b, []authz.Role{a}), "%s and %s conflict one way only", a, b)
			}
		}
	}
}

// TestPolicyMatchesActions: no line grants an unknown action, no action is
// granted to nobody.
func TestPolicyMatchesActions(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("policy.csv")
	require.NoError(t, err)
	known, granted := map[authz.Action]bool{}, map[authz.Action]bool{}
	for _, a := range authz.Actions {
		require.False(t, known[a], "%s is listed twice", a)
		known[a] = true
	}
	for line := range strings.Lines(string(text)) {
		f := strings.Split(strings.TrimSpace(line), ", ")
		require.Len(t, f, 5, line)
		act := authz.Action(f[3] + "." + f[4])
		require.True(t, known[act], "policy.csv grants the unknown action %s", act)
		granted[act] = true
	}
	for a := range known {
		require.True(t, granted[a], "nobody may do %s", a)
	}
}

// TestScopeAgreesWithRequire: the predicate that filters rows and the check of a
// single row never disagree.
func TestScopeAgreesWithRequire(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		seg := rapid.SampledFrom([]string{"", "0001.", "0001.0002.", "0001.0003.", "0001.0002.0004."})
		var grants []authz.Grant
		for range rapid.IntRange(0, 4).Draw(t, "grants") {
			grants = append(grants, authz.Grant{Role: rapid.SampledFrom(authz.Roles).Draw(t, "role"), UnitPath: seg.Draw(t, "unit")})
		}
		ctx := actor(rapid.SampledFrom([]authz.TenantKind{authz.EnterpriseUnion, authz.Federation}).Draw(t, "kind"), grants...)
		act, path := rapid.SampledFrom(authz.Actions).Draw(t, "action"), seg.Draw(t, "path")
		scope, err := authz.ScopeFor(ctx, act)
		allowed := authz.Require(ctx, act, authz.Resource{UnitPath: path}) == nil
		if allowed != (err == nil && scope.Covers(path)) {
			t.Fatalf("scope %+v and Require(%q) = %v disagree", scope, path, allowed)
		}
	})
}

func BenchmarkRequire(b *testing.B) {
	ctx := actor(authz.EnterpriseUnion, authz.Grant{Role: authz.UnionOfficer}, authz.Grant{Role: authz.Helper, UnitPath: "0001."})
	b.ReportAllocs()
	for b.Loop() {
		if authz.Require(ctx, authz.ArchiveRead, authz.Resource{UnitPath: "0001.0002."}) != nil {
			b.Fatal("denied")
		}
	}
}
