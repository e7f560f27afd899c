package run

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/id"
)

func TestHelperIsTakenFromTheNearestUnitAbove(t *testing.T) {
	t.Parallel()
	centre, branch, team := id.New(id.Membership), id.New(id.Membership), id.New(id.Membership)
	p := newHelperPool([]helper{{"", centre}, {"0001.0002.", branch}, {"0001.0002.0004.", team}}, map[id.ID]int{})
	for path, want := range map[string]id.ID{
		"0001.0002.0004.": team, "0001.0002.0004.0009.": team, "0001.0002.0005.": branch, "0001.0002.": branch,
		"0001.0003.": centre, "0001.": centre, "": centre,
	} {
		require.Equal(t, want, *p.take(path), path)
	}
	require.Nil(t, newHelperPool(nil, nil).take("0001."))
}

// Visits of one unit are shared out so that nobody has two more than another whom
// the sharing could have relieved.
func TestVisitsAreSharedOutEvenly(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		loads := map[id.ID]int{}
		var helpers []helper
		for range rapid.IntRange(1, 8).Draw(t, "helpers") {
			h := id.New(id.Membership)
			helpers = append(helpers, helper{Path: "0001.", HelperID: h})
			loads[h] = rapid.IntRange(0, 20).Draw(t, "load")
		}
		before := map[id.ID]int{}
		for h, n := range loads {
			before[h] = n
		}
		p := newHelperPool(helpers, loads)
		visits := rapid.IntRange(0, 200).Draw(t, "visits")
		for range visits {
			require.NotNil(t, p.take("0001.0002."))
		}
		given := 0
		for h, n := range loads {
			given += n - before[h]
			for other, m := range loads {
				if n > before[h] {
					require.LessOrEqual(t, n, m+1, "%s got one although %s had fewer", h, other)
				}
			}
		}
		require.Equal(t, visits, given)
	})
}

// Whoever is given a visit by the rules may record it.
func TestRolesThatAreGivenVisitsMayRecordThem(t *testing.T) {
	t.Parallel()
	for _, kind := range []authz.TenantKind{authz.EnterpriseUnion, authz.Federation} {
		for _, role := range slices.Concat(helperRoles, siteRoles) {
			helper := authz.With(t.Context(), &authz.Actor{TenantKind: kind, Grants: []authz.Grant{{Role: role, UnitPath: "0001."}}})
			require.True(t, authz.Can(helper, authz.VisitRecord, authz.Resource{UnitPath: "0001.0002."}), "%s in %s", role, kind)
		}
	}
}
