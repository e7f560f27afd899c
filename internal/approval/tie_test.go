package approval_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

const relative = "11010519491231002X"

// index is the blind index of an identity number in the union.
func (u *union) index(number string) secret.Index {
	u.t.Helper()
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "test"}})
	require.NoError(u.t, err)
	keys, err := secret.New(u.db.DB, kms).For(u.ctx)
	require.NoError(u.t, err)
	return keys.Index("id_number", number)
}

// about starts a matter that concerns a person.
func (u *union) about(number string) *approval.ApprovalCase {
	u.t.Helper()
	in := u.matter(100)
	in.Concerned = []secret.Index{u.index(number)}
	return u.begin(in)
}

func (u *union) declare(a actor) (*approval.ApprovalTie, error) {
	return u.DeclareTie(a.ctx, approval.DeclareApprovalTieInput{PersonName: "何玉兰", IDNumber: relative, Relation: approval.Sibling})
}

func TestTiesKeepOutOfCasesToCome(t *testing.T) {
	t.Parallel()
	u := newWorld(t).union(nil)
	second := u.person("副主席", authz.UnionChair, place{})
	tie, err := u.declare(u.chair)
	require.NoError(t, err)
	_, err = u.declare(u.chair)
	require.True(t, db.Violates(err, "approval_tie_once"))

	c := u.about(relative)
	_, err = u.decide(u.chair, c, approval.Approve)
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "approval.own_case"))
	require.Empty(t, u.inbox(u.chair, approval.Mine))
	desks, err := u.DesksOf(second.ctx, []id.ID{c.ID})
	require.NoError(t, err)
	require.Len(t, desks[c.ID].Recused, 1, "the others see who stays away and why")
	require.Equal(t, approval.Sibling, *desks[c.ID].Recused[0].Relation)
	after, err := u.decide(second, c, approval.Approve)
	require.NoError(t, err)
	require.Equal(t, approval.Approved, after.State)

	other := u.about("410402201409013029")
	require.Len(t, u.inbox(u.chair, approval.Mine), 1, "another person's case")
	_, err = u.EndTie(second.ctx, approval.EndApprovalTieInput{ID: tie.ID, Reason: "不是本人的"})
	require.ErrorIs(t, err, errs.New(errs.NotFound, "approval.tie_unknown"))
	_, err = u.EndTie(u.chair.ctx, approval.EndApprovalTieInput{ID: tie.ID, Reason: "登记有误"})
	require.NoError(t, err)
	u.about(relative)
	require.Len(t, u.inbox(u.chair, approval.Mine), 2)
	_, err = u.decide(u.chair, other, approval.Approve)
	require.NoError(t, err)
}

// TestTiesDeclaredMeanwhile: the signature falls and the step is decided anew, even when
// the case has moved on.
func TestTiesDeclaredMeanwhile(t *testing.T) {
	t.Parallel()
	u := newWorld(t).union(nil)
	station, deputy := u.person("杜站长", authz.StationStaff, u.branch), u.person("邱站长", authz.StationStaff, u.branch)
	u.route(0, stationFirst, chairLast)
	c, other := u.about(relative), u.about("410402201409013029")
	_, err := u.decide(station, c, approval.Approve)
	require.NoError(t, err)
	require.Equal(t, 1, u.reload(c).Step)
	_, err = u.declare(station)
	require.NoError(t, err)
	require.Equal(t, 0, u.reload(c).Step, "the first step again")
	_, err = u.decide(station, c, approval.Approve)
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "approval.own_case"))
	_, err = u.decide(deputy, c, approval.Approve)
	require.NoError(t, err)
	_, err = u.decide(station, other, approval.Approve)
	require.NoError(t, err, "a case of somebody else")
	after, err := u.decide(u.chair, c, approval.Approve)
	require.NoError(t, err)
	require.Equal(t, approval.Approved, after.State)
}

func TestTiesAreSeenByWhoOversees(t *testing.T) {
	t.Parallel()
	u := newWorld(t).union(nil)
	committee := u.person("洪委员", authz.Committee, place{})
	_, err := u.declare(committee)
	require.NoError(t, err)
	see := func(a actor) (names []string) {
		ties, err := u.Ties(a.ctx)
		require.NoError(t, err)
		for _, tie := range ties {
			names = append(names, tie.Name(a.ctx))
		}
		return names
	}
	require.Equal(t, []string{"何玉兰"}, see(committee))
	require.Equal(t, []string{"何*"}, see(u.chair))
	require.Empty(t, see(u.officer), "colleagues do not")
	_, err = u.Ties(context.Background())
	require.Equal(t, errs.Unauthenticated, errs.CodeOf(err))
	bad := approval.DeclareApprovalTieInput{PersonName: "何", IDNumber: "110105194912310021", Relation: "FRIEND"}
	_, err = u.DeclareTie(committee.ctx, bad)
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
}
