package workbench

import (
	"context"
	"strconv"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/hardship/civilcheck"
)

// queuesSQL is one row of counts; what the actor may not do counts nothing.
func queuesSQL(ctx context.Context, day clock.Date) (string, []any) {
	q := &arguments{}
	me, today := q.add(authz.From(ctx).MembershipID), q.add(day)
	may := func(act authz.Action) string { return q.add(authz.Can(ctx, act, authz.Resource{})) + "::boolean" }
	within := func(act authz.Action, column string) string {
		scope, err := authz.ScopeFor(ctx, act)
		if err != nil {
			return "false"
		}
		where, args := scope.Where(column, *q)
		*q = args
		return where
	}
	count := func(from, where string) string { return "(select count(*)::int from " + from + " where " + where + ")" }
	read := "false"
	if authz.RequireAny(ctx, authz.CampaignRead) == nil {
		read = "true"
	}
	return "select " +
		count("app.campaign c", "c.state = 'DRAFT' and c.decided_at is not null and "+may(authz.CampaignPlan)) + " as campaigns_returned, " +
		count("app.campaign_run r", "r.state = 'VISITING' and "+read) + " as runs_visiting, " +
		count("app.campaign_run r", "r.state = 'SETTLING' and "+may(authz.CampaignSettle)) + " as runs_to_settle, " +
		count("app.visit v", "v.helper_id is null and v.state = 'PLANNED' and "+within(authz.VisitAssign, "v.unit_path")) + " as visits_unassigned, " +
		count("app.visit v", "v.state = 'PLANNED' and v.overdue_from <= "+today+" and "+within(authz.VisitRead, "v.unit_path")) + " as visits_overdue, " +
		count("app.visit v", "v.helper_id = "+me+" and v.state = 'PLANNED'") + " as my_visits_open, " +
		count("app.follow_up f", "f.ended_at is null and "+within(authz.FollowUpRead, "f.unit_path")) + " as follow_ups_open, " +
		count("app.follow_up f", "f.ended_at is null and f.due_on < "+today+" and "+within(authz.FollowUpRead, "f.unit_path")) + " as follow_ups_overdue, " +
		count("app.civil_batch b", civilcheck.Overdue(today)+" and "+within(authz.ArchiveCheck, "b.unit_path")) + " as civil_lists_overdue", *q
}

// arguments are those of a statement.
type arguments []any

// add answers the placeholder of one more.
func (a *arguments) add(v any) string {
	*a = append(*a, v)
	return "$" + strconv.Itoa(len(*a))
}
