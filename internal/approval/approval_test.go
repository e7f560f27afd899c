package approval_test

import (
	"context"
	"crypto/sha256"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/page"
)

func pageOf() page.Args { return page.Args{} }

func step(role authz.Role, level approval.Level, mode approval.Mode, needed int, empty approval.OnEmpty) approval.Step {
	return approval.Step{Name: string(role), Role: role, Level: level, Mode: mode, Needed: needed, Days: 3, OnEmpty: empty}
}

var (
	stationFirst = step(authz.StationStaff, approval.OwnUnit, approval.Any, 1, approval.Skip)
	chairLast    = step(authz.UnionChair, approval.WholeUnion, approval.Any, 1, approval.AskAbove)
)

func TestChairDecidesWithoutAnyRoute(t *testing.T) {
	t.Parallel()
	u := newWorld(t).union(nil)
	c := u.start(100_000)
	require.Equal(t, []string{"PENDING"}, u.inbox(u.chair, approval.Mine))
	require.Empty(t, u.inbox(u.officer, approval.Mine), "who made it does not decide it")
	require.Contains(t, u.told(u.chair), notify.KindApprovalPending)

	_, err := u.decide(u.officer, c, approval.Approve)
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "approval.own_case"))
	_, err = u.decide(u.chair, c, approval.Approve, func(in *approval.DecideApprovalInput) { in.ContentHash = "00" })
	require.ErrorIs(t, err, errs.New(errs.Conflict, "approval.changed"))

	after, err := u.decide(u.chair, c, approval.Approve)
	require.NoError(t, err)
	require.Equal(t, approval.Approved, after.State)
	require.Equal(t, []approval.Decided{{
		Subject: approval.Subject{Kind: id.Archive, ID: c.SubjectID}, Kind: approval.KindApplication, Outcome: approval.Approved,
		Step: "工会主席审批", By: u.chair.name, Member: &u.chair.member,
	}}, *u.decided)
	require.Empty(t, u.inbox(u.chair, approval.Mine))
	require.Equal(t, []string{"APPROVED"}, u.inbox(u.chair, approval.Done))
	require.Contains(t, u.told(u.officer), notify.KindApprovalDecided)
	_, err = u.decide(u.chair, c, approval.Approve)
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "approval.ended"))
}

func TestRouteByAmountAndUnit(t *testing.T) {
	t.Parallel()
	u := newWorld(t).union(nil)
	station := u.person("杜站长", authz.StationStaff, u.branch)
	elsewhere := u.person("别处站长", authz.StationStaff, u.unit(u.root, "0001.0009."))
	u.route(0, chairLast)
	u.route(500_000, stationFirst, chairLast)

	small, large := u.start(499_999), u.start(500_000)
	require.Len(t, small.Steps, 1)
	require.Len(t, large.Steps, 2)
	require.Equal(t, []string{"PENDING"}, u.inbox(station, approval.Mine), "the branch's station sees the workshop's case")
	require.Empty(t, u.inbox(elsewhere, approval.Mine))
	_, err := u.decide(u.chair, large, approval.Approve)
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "approval.not_yours"), "the chair's step comes later")
	after, err := u.decide(station, large, approval.Approve)
	require.NoError(t, err)
	require.Equal(t, 1, after.Step)
	after, err = u.decide(u.chair, large, approval.Approve)
	require.NoError(t, err)
	require.Equal(t, approval.Approved, after.State)
}

func TestReturnRefuseChangeWithdraw(t *testing.T) {
	t.Parallel()
	u := newWorld(t).union(nil)
	station := u.person("杜站长", authz.StationStaff, u.branch)
	u.route(0, stationFirst, chairLast)
	c := u.start(100)
	subject := approval.Subject{Kind: id.Archive, ID: c.SubjectID}
	tx := func(fn func(ctx context.Context, tx db.Tx) error) {
		require.NoError(t, u.db.InTenant(u.officer.ctx, fn))
	}

	_, err := u.decide(u.chair, c, approval.Return, func(in *approval.DecideApprovalInput) { in.Note = nil })
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err), "a return says why")
	_, err = u.decide(station, c, approval.Approve)
	require.NoError(t, err)
	first := 0
	after, err := u.decide(u.chair, c, approval.Return, func(in *approval.DecideApprovalInput) { in.ReturnTo = &first })
	require.NoError(t, err)
	require.Equal(t, 0, after.Step)
	_, err = u.decide(station, c, approval.Approve)
	require.NoError(t, err, "the signature fell, so it can be given again")

	tx(func(ctx context.Context, tx db.Tx) error { return u.ChangedTx(ctx, tx, subject, hash("first")) })
	require.Equal(t, 1, u.reload(c).Step, "the same content changes nothing")
	tx(func(ctx context.Context, tx db.Tx) error { return u.ChangedTx(ctx, tx, subject, hash("second")) })
	require.Equal(t, 0, u.reload(c).Step, "another content drops every signature")

	after, err = u.decide(station, c, approval.Refuse)
	require.NoError(t, err)
	require.Equal(t, approval.Rejected, after.State)
	require.Equal(t, "材料不齐", (*u.decided)[0].Reason)

	again := u.start(100)
	tx(func(ctx context.Context, tx db.Tx) error {
		return u.WithdrawTx(ctx, tx, approval.Subject{Kind: id.Archive, ID: again.SubjectID})
	})
	require.Equal(t, approval.Withdrawn, u.reload(again).State)
	timeline, err := u.DecisionsOf(u.officer.ctx, []id.ID{c.SubjectID})
	require.NoError(t, err)
	var verdicts []approval.Verdict
	for _, d := range timeline[c.SubjectID] {
		verdicts = append(verdicts, d.Verdict)
	}
	require.Equal(t, []approval.Verdict{approval.Approve, approval.Return, approval.Approve, approval.Change, approval.Refuse}, verdicts)
}

func TestCollectiveDecisionHasMinutes(t *testing.T) {
	t.Parallel()
	u := newWorld(t).union(nil)
	var group []actor
	for _, name := range []string{"委员甲", "委员乙", "委员丙"} {
		group = append(group, u.person(name, authz.Committee, place{}))
	}
	u.route(0, step(authz.Committee, approval.WholeUnion, approval.Collective, 2, approval.BlockEmpty))
	c := u.start(100, group[2])
	_, err := u.decide(group[0], c, approval.Approve)
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err), "the minutes are missing")
	minutes := "领导小组会议纪要〔2026〕3号"
	scan := id.New(id.Attachment)
	_, err = u.decide(group[0], c, approval.Approve, func(in *approval.DecideApprovalInput) { in.MinutesFiles = []id.ID{scan} })
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err), "a scan without words is no minutes")
	_, err = u.decide(group[0], c, approval.Approve, func(in *approval.DecideApprovalInput) {
		in.Minutes, in.MinutesFiles = &minutes, []id.ID{scan}
	})
	require.NoError(t, err)
	require.Equal(t, []id.ID{scan}, u.bound)
	timeline, err := u.DecisionsOf(u.chair.ctx, []id.ID{c.SubjectID})
	require.NoError(t, err)
	require.Equal(t, []id.ID{scan}, timeline[c.SubjectID][0].MinutesFiles)
	_, err = u.decide(group[0], c, approval.Approve)
	require.ErrorIs(t, err, errs.New(errs.Conflict, "approval.nobody_twice"))
	_, err = u.decide(group[2], c, approval.Approve)
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "approval.own_case"))
	after, err := u.decide(group[1], c, approval.Approve)
	require.NoError(t, err)
	require.Equal(t, approval.Approved, after.State)
}

// TestRecusalOfTheLastVoter: when those who are left cannot carry a collective decision
// any more, it is refused instead of waiting for nobody.
func TestRecusalOfTheLastVoter(t *testing.T) {
	t.Parallel()
	u := newWorld(t).union(nil)
	one, two := u.person("委员甲", authz.Committee, place{}), u.person("委员乙", authz.Committee, place{})
	u.route(0, step(authz.Committee, approval.WholeUnion, approval.Collective, 1, approval.BlockEmpty))
	c := u.start(100)
	_, err := u.decide(one, c, approval.Refuse, func(in *approval.DecideApprovalInput) {
		in.Note, in.Minutes = new("不符合条件"), new("会议纪要")
	})
	require.NoError(t, err)
	after, err := u.Recuse(two.ctx, approval.RecuseApprovalInput{CaseID: c.ID, Reason: "申请人是我的堂兄"})
	require.NoError(t, err)
	require.Equal(t, approval.Rejected, after.State)
	require.Equal(t, "不符合条件", (*u.decided)[0].Reason)
}

// TestEveryEventInEveryState: what has ended does not move again, whatever happens.
func TestEveryEventInEveryState(t *testing.T) {
	t.Parallel()
	u := newWorld(t).union(nil)
	deputy := u.person("副主席", authz.UnionChair, place{})
	subject := func(c *approval.ApprovalCase) approval.Subject {
		return approval.Subject{Kind: id.Archive, ID: c.SubjectID}
	}
	tx := func(fn func(ctx context.Context, tx db.Tx) error) error { return u.db.InTenant(u.officer.ctx, fn) }
	changed := sha256.Sum256([]byte("changed"))
	events := map[string]func(c *approval.ApprovalCase) error{
		"recuse": func(c *approval.ApprovalCase) error {
			_, err := u.Recuse(deputy.ctx, approval.RecuseApprovalInput{CaseID: c.ID, Reason: "申请人是我的堂兄"})
			return err
		},
		"withdraw": func(c *approval.ApprovalCase) error {
			return tx(func(ctx context.Context, tx db.Tx) error { return u.WithdrawTx(ctx, tx, subject(c)) })
		},
		"change": func(c *approval.ApprovalCase) error {
			return tx(func(ctx context.Context, tx db.Tx) error { return u.ChangedTx(ctx, tx, subject(c), changed[:]) })
		},
	}
	for verdict := range map[approval.Verdict]bool{approval.Approve: true, approval.Refuse: true, approval.Return: true} {
		events[string(verdict)] = func(c *approval.ApprovalCase) error {
			_, err := u.decide(u.chair, c, verdict, func(in *approval.DecideApprovalInput) { in.Note = new("意见") })
			return err
		}
	}
	after := map[string]approval.State{
		"APPROVE": approval.Approved, "REFUSE": approval.Rejected, "RETURN": approval.Returned, "recuse": approval.Pending,
		"withdraw": approval.Withdrawn, "change": approval.Pending,
	}
	// The owner of a subject may tell of it at any time; without a pending case nothing follows.
	silent := []string{"withdraw", "change"}
	for ending := range after {
		for event, happen := range events {
			c := u.start(100)
			require.NoError(t, events[ending](c), ending)
			now, err := u.CaseByID(u.chair.ctx, c.ID)
			require.NoError(t, err)
			require.Equal(t, after[ending], now.State, ending)
			if now.State == approval.Pending {
				continue
			}
			err = happen(c)
			if slices.Contains(silent, event) {
				require.NoError(t, err, "%s after %s", event, ending)
			} else {
				require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "approval.ended"), "%s after %s", event, ending)
			}
			again, err := u.CaseByID(u.chair.ctx, c.ID)
			require.NoError(t, err)
			require.Equal(t, now, again, "%s after %s", event, ending)
		}
	}
}

func TestRecusalGoesOnWithTheOthers(t *testing.T) {
	t.Parallel()
	u := newWorld(t).union(nil)
	c := u.start(100)
	after, err := u.Recuse(u.chair.ctx, approval.RecuseApprovalInput{CaseID: c.ID, Reason: "申请人是我的堂兄"})
	require.NoError(t, err)
	require.True(t, after.Blocked, "nobody is left, and no federation is above")
	require.Contains(t, u.told(u.admin), notify.KindApprovalBlocked)
	require.Empty(t, u.inbox(u.chair, approval.Mine))
	deputy := u.person("副主席", authz.UnionChair, place{})
	require.Equal(t, []string{"PENDING"}, u.inbox(deputy, approval.Mine), "a new chair sees it at once")
	after, err = u.decide(deputy, c, approval.Approve)
	require.NoError(t, err)
	require.Equal(t, approval.Approved, after.State)
}

func TestDelegationForALeave(t *testing.T) {
	t.Parallel()
	u := newWorld(t).union(nil)
	deputy := u.person("副主席", authz.Committee, place{})
	helper := u.person("走访人", authz.Helper, u.shop)
	today := clock.TodayCN(u.now)
	in := approval.DelegateApprovalInput{ToID: helper.member, FromOn: today, ToOn: today.AddDays(3)}
	_, err := u.Delegate(u.chair.ctx, in)
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "approval.delegate_may_not"))
	in.ToID = deputy.member
	d, err := u.Delegate(u.chair.ctx, in)
	require.NoError(t, err)

	c, other := u.start(100), u.start(200)
	require.Len(t, u.inbox(deputy, approval.Mine), 2)
	after, err := u.decide(deputy, c, approval.Approve)
	require.NoError(t, err)
	require.Equal(t, approval.Approved, after.State)
	timeline, err := u.DecisionsOf(u.officer.ctx, []id.ID{c.SubjectID})
	require.NoError(t, err)
	require.Equal(t, u.chair.name, timeline[c.SubjectID][0].ForName)
	_, err = u.RevokeDelegation(u.chair.ctx, approval.RevokeApprovalDelegationInput{ID: d.ID})
	require.NoError(t, err)
	_, err = u.decide(deputy, other, approval.Approve)
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "approval.not_yours"))
}

// TestDatabaseRefuses: the rules hold for a program that forgets them.
func TestDatabaseRefuses(t *testing.T) {
	t.Parallel()
	u := newWorld(t).union(nil)
	c := u.start(100)
	sign := func(a actor, content string) error {
		return u.db.InTenant(u.ctx, func(ctx context.Context, tx db.Tx) error {
			_, err := tx.ExecContext(ctx, `insert into app.approval_decision (tenant_id, id, case_id, subject_id, entry, step, step_name, verdict,
				account_id, name, seat_account_id, content_hash, standing, at)
				values (app.current_tenant(), ?, ?, ?, 1, 0, '环节', 'APPROVE', ?, '某人', ?, ?, true, now())`,
				id.New(id.ApprovalDecision), c.ID, c.SubjectID, a.account, a.account, hash(content))
			return err
		})
	}
	require.True(t, db.Violates(sign(u.officer, "first"), "approval_own_case"))
	require.True(t, db.Violates(sign(u.chair, "second"), "approval_signed_content"))
	require.NoError(t, sign(u.chair, "first"))
	require.True(t, db.Violates(sign(u.chair, "first"), "approval_nobody_twice"))
	err := u.db.InTenant(u.ctx, func(ctx context.Context, tx db.Tx) error {
		_, err := tx.ExecContext(ctx, `update app.approval_decision set verdict = 'REFUSE'`)
		return err
	})
	require.ErrorContains(t, err, "permission denied", "a decision is never rewritten")
}

func TestSuperiorDecidesAndAnswers(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	fed := w.federation()
	u := w.union(fed)
	both := fed.join(u.officer, authz.UnionChair, place{}) // works in both, and made the matter
	u.route(0, chairLast, approval.Step{Name: "报上级工会", Level: approval.Superior, Mode: approval.Any, Needed: 1, Days: 5, OnEmpty: approval.AskAbove})
	c := u.start(6_000_000)
	after, err := u.decide(u.chair, c, approval.Approve)
	require.NoError(t, err)
	require.NotEmpty(t, after.ReferredTo)
	fed.work()
	require.Empty(t, fed.inbox(both, approval.Mine), "nobody decides above what they made below")
	list, err := fed.Inbox(fed.chair.ctx, nil, page.Args{})
	require.NoError(t, err)
	require.Len(t, list.Edges, 1)
	above := list.Edges[0].Node
	require.NotEmpty(t, above.OriginTenantName)
	facts, err := fed.FactsOf(fed.chair.ctx, []id.ID{above.SubjectID})
	require.NoError(t, err)
	require.Len(t, facts[above.SubjectID].Lines, 1)
	history, err := fed.DecisionsOf(fed.chair.ctx, []id.ID{above.SubjectID})
	require.NoError(t, err)
	require.Len(t, history[above.SubjectID], 1)
	below := history[above.SubjectID][0]
	require.Equal(t, []string{u.chair.name, above.OriginTenantName}, []string{below.Name, below.UnionName}, "the history goes up with the case")

	_, err = fed.decide(fed.chair, above, approval.Approve)
	require.NoError(t, err)
	require.Empty(t, *w.decided, "the union's own capability is told by its own case")
	u.work()
	after = u.reload(c)
	require.Equal(t, approval.Approved, after.State)
	require.Equal(t, fed.chair.name, (*w.decided)[0].By)
}

// TestAboveTheBand: the default route and then the superior, whose answer comes back; a
// union without a superior decides by itself.
func TestAboveTheBand(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	fed := w.federation()
	u, alone := w.union(fed), w.union(nil)
	above := func(u *union) *approval.ApprovalCase {
		in := u.matter(6_000_000)
		in.Above = true
		return u.begin(in)
	}
	c := above(u)
	after, err := u.decide(u.chair, c, approval.Approve)
	require.NoError(t, err)
	require.NotEmpty(t, after.ReferredTo)
	fed.work()
	list, err := fed.Inbox(fed.chair.ctx, nil, page.Args{})
	require.NoError(t, err)
	_, err = fed.decide(fed.chair, list.Edges[0].Node, approval.Approve)
	require.NoError(t, err)
	u.work()
	require.Equal(t, approval.Approved, u.reload(c).State)

	own := above(alone)
	after, err = alone.decide(alone.chair, own, approval.Approve)
	require.NoError(t, err)
	require.Equal(t, approval.Approved, after.State)
}

func TestRecallFromTheSuperior(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	fed := w.federation()
	u := w.union(fed)
	c := u.start(100)
	_, err := u.decide(u.chair, c, approval.Escalate)
	require.NoError(t, err)
	fed.work()
	require.Len(t, fed.inbox(fed.chair, approval.Mine), 1)
	require.NoError(t, u.db.InTenant(u.officer.ctx, func(ctx context.Context, tx db.Tx) error {
		return u.ChangedTx(ctx, tx, approval.Subject{Kind: id.Archive, ID: c.SubjectID}, hash("second"))
	}))
	fed.work()
	require.Empty(t, fed.inbox(fed.chair, approval.Mine))
	require.Empty(t, u.reload(c).ReferredTo)
	require.Len(t, u.inbox(u.chair, approval.Mine), 1)
}

func TestPublishingARouteThatNobodyCanDecideFails(t *testing.T) {
	t.Parallel()
	u := newWorld(t).union(nil)
	for name, s := range map[string]approval.Step{
		"nobody":        step(authz.Committee, approval.WholeUnion, approval.Any, 1, approval.Skip),
		"too few":       step(authz.UnionChair, approval.WholeUnion, approval.Count, 2, approval.Skip),
		"gaps":          step(authz.StationStaff, approval.OwnUnit, approval.Any, 1, approval.BlockEmpty),
		"nobody above":  {Name: "上级", Level: approval.Superior, Mode: approval.Any, Needed: 1, Days: 1, OnEmpty: approval.BlockEmpty},
		"gaps, no rule": step(authz.StationStaff, approval.OwnUnit, approval.Any, 1, approval.AskAbove),
	} {
		if name == "gaps" {
			u.person("杜站长", authz.StationStaff, u.branch)
		}
		r, err := u.SaveRoute(u.admin.ctx, approval.SaveApprovalRouteInput{Kind: approval.KindApplication, Item: &name, Name: name, Steps: []approval.Step{chairLast, s}})
		require.NoError(t, err)
		_, err = u.PublishRoute(u.admin.ctx, approval.ApprovalRouteInput{ID: r.ID, ExpectedVersion: r.Version})
		require.Equal(t, errs.BadUserInput, errs.CodeOf(err), name)
		require.ErrorContains(t, err, "steps[1]", name)
	}
	preview, err := u.PreviewRoute(u.admin.ctx, approval.PreviewApprovalRouteInput{Steps: []approval.Step{chairLast}})
	require.NoError(t, err)
	require.Equal(t, "何主席", preview[0].People[0].Name)
	_, err = u.SaveRoute(u.officer.ctx, approval.SaveApprovalRouteInput{Kind: approval.KindApplication, Name: "x", Steps: []approval.Step{chairLast}})
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
}

func TestOverdueRemindsAndEscalates(t *testing.T) {
	t.Parallel()
	u := newWorld(t).union(nil)
	station := u.person("杜站长", authz.StationStaff, u.branch)
	u.route(0, stationFirst, chairLast)
	c := u.start(100)
	due := u.reload(c).DueOn.Start().Add(10 * time.Hour)
	u.pass(due.Sub(u.now.Now()))
	require.Contains(t, u.told(station), notify.KindApprovalReminder)
	require.NotContains(t, u.told(u.chair), notify.KindApprovalOverdue)
	u.pass(14 * 24 * time.Hour) // longer than any row of days off
	require.Contains(t, u.told(u.chair), notify.KindApprovalOverdue)
	require.True(t, u.Overdue(u.reload(c)))
}

// TestOverdueFiresAtEachLevel: whichever step waits, in the unit, above it, in the whole
// union or in the superior one, those who decide it are reminded and the chair is told.
func TestOverdueFiresAtEachLevel(t *testing.T) {
	t.Parallel()
	for level, role := range map[approval.Level]authz.Role{
		approval.OwnUnit: authz.StationStaff, approval.ParentUnit: authz.StationStaff, approval.WholeUnion: authz.Committee, approval.Superior: "",
	} {
		t.Run(string(level), func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			fed := w.federation()
			u := w.union(fed)
			s := step(role, level, approval.Any, 1, approval.AskAbove)
			decides, waits := fed.chair, fed
			switch level {
			case approval.Superior:
				s.Role, s.Name = "", "报上级工会"
			case approval.OwnUnit:
				decides, waits = u.person("杜站长", role, u.shop), u
			case approval.ParentUnit:
				decides, waits = u.person("邱站长", role, u.branch), u
			default:
				decides, waits = u.person("洪委员", role, place{}), u
			}
			u.route(0, s)
			c := u.start(100)
			fed.work()
			due := u.reload(c).DueOn.Start().Add(10 * time.Hour)
			waits.pass(due.Sub(w.now.Now()))
			require.Contains(t, waits.told(decides), notify.KindApprovalReminder)
			require.NotContains(t, waits.told(waits.chair), notify.KindApprovalOverdue)
			waits.pass(21 * 24 * time.Hour) // longer than any row of days off
			require.Contains(t, waits.told(waits.chair), notify.KindApprovalOverdue)
		})
	}
}

func TestBatchSaysOfEachWhatBecameOfIt(t *testing.T) {
	t.Parallel()
	u := newWorld(t).union(nil)
	one, two := u.start(100), u.start(200, u.chair)
	in := approval.DecideApprovalsInput{Items: []approval.DecideApprovalInput{
		{CaseID: one.ID, Step: 0, ContentHash: one.Hash(), Verdict: approval.Approve},
		{CaseID: two.ID, Step: 0, ContentHash: two.Hash(), Verdict: approval.Approve},
		{CaseID: id.New(id.ApprovalCase), ContentHash: one.Hash(), Verdict: approval.Approve},
	}}
	results, err := u.DecideMany(u.chair.ctx, in)
	require.NoError(t, err)
	require.Equal(t, approval.Approved, results[0].Case.State)
	require.ErrorIs(t, results[1].Problem, errs.New(errs.Forbidden, "approval.own_case"))
	require.ErrorIs(t, results[2].Problem, errs.New(errs.NotFound, "approval.unknown"))
}

func TestDeskNamesThePeople(t *testing.T) {
	t.Parallel()
	u := newWorld(t).union(nil)
	u.person("杜站长", authz.StationStaff, u.branch)
	u.route(0, stationFirst, chairLast)
	c := u.start(100)
	desks, err := u.DesksOf(u.chair.ctx, []id.ID{c.ID})
	require.NoError(t, err)
	d := desks[c.ID]
	require.Equal(t, "杜站长", d.Waiting[0].Name)
	require.Equal(t, "何主席", d.People[1][0].Name)
	require.Empty(t, d.ViewerCan)
}
