package intake

import (
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// considered is what those who decide about an archive have to see of it: what it states,
// and what each station found in the present application.
type considered struct {
	ID id.ID
	hardship.Facts
	Line        *money.Fen // the standard that the confirmed means test used, a month
	SurveyedOn  *clock.Date
	Surveyors   *string
	Matches     *bool
	Conclusion  *string
	HeldOn      *clock.Date
	Present     *int
	InFavour    *int
	Result      *CheckResult
	Findings    *string
	NoticedOn   *clock.Date // the end of the public notice
	NoticedFrom *hardship.ArchiveState
}

const sqlConsidered = `select a.id, a.category, a.income_year_fen, a.rigid_year_fen, a.household_size, a.main_cause, a.other_causes,
		(e.explanation #>> '{standard,monthly}')::bigint as line,
		v.surveyed_on, concat_ws('、', v.surveyor_name, nullif(v.second_name, '')) as surveyors, v.matches, v.conclusion,
		m.held_on, m.present, m.in_favour, h.result, h.findings, (n.at at time zone 'Asia/Shanghai')::date as noticed_on,
		n.changes #>> '{0,before}' as noticed_from
	from app.archive a
	left join app.archive_clock k on k.tenant_id = a.tenant_id and k.archive_id = a.id
	left join lateral (select x.explanation from app.means_assessment x
		join app.means_confirmation c on c.tenant_id = x.tenant_id and c.assessment_id = x.id
		where x.archive_id = a.id order by x.id desc limit 1) e on true
	left join lateral (select * from app.archive_survey x where x.archive_id = a.id and x.round = k.round order by x.id desc limit 1) v on true
	left join lateral (select * from app.archive_appraisal x where x.archive_id = a.id and x.round = k.round order by x.id desc limit 1) m on true
	left join lateral (select * from app.civil_check x where x.archive_id = a.id and x.round = k.round limit 1) h on true
	left join lateral (select x.at, x.changes from app.archive_event x where x.archive_id = a.id and x.kind = 'state'
		and x.changes #>> '{0,after}' = 'PENDING_APPROVAL' order by x.id desc limit 1) n on true
	where a.id = any($1)`

// facts are what those who decide see of archives. Everybody who may see the case does, so
// nothing sensitive is among them.
func (s *Service) facts(ctx context.Context, archives []id.ID) (map[id.ID]approval.Facts, error) {
	q := db.Many[*considered](sqlConsidered, archives)
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID]approval.Facts, len(q.Rows))
	for _, c := range q.Rows {
		out[c.ID] = approval.Facts{Link: "/archives/" + c.ID.String(), Lines: c.lines()}
	}
	return out, nil
}

func (c *considered) lines() (out []approval.Fact) {
	add := func(f approval.Fact) { out = append(out, f) }
	amount := func(code string, fen *money.Fen) {
		if fen != nil {
			add(approval.Fact{Code: code, AmountFen: fen})
		}
	}
	text := func(code, s string, words ...string) {
		if s != "" || len(words) > 0 {
			add(approval.Fact{Code: code, Text: &s, Words: words})
		}
	}
	text("category", "", "category."+string(c.Category))
	amount("net_per_head", c.NetPerHeadMonth())
	amount("line", c.Line)
	amount("income_year", c.IncomeYear)
	amount("rigid_year", c.RigidYear)
	text("household_size", fmt.Sprint(c.HouseholdSize))
	causes := []string{"cause." + string(c.MainCause)}
	for _, x := range c.OtherCauses {
		causes = append(causes, "cause."+string(x))
	}
	text("causes", "", causes...)
	if c.SurveyedOn != nil {
		matches := map[bool]string{true: "survey.matches", false: "survey.differs"}[*c.Matches]
		text("survey", fmt.Sprintf("%s %s %s", c.SurveyedOn, *c.Surveyors, *c.Conclusion), matches)
	}
	if c.HeldOn != nil {
		text("appraisal", fmt.Sprintf("%d / %d (%s)", *c.InFavour, *c.Present, c.HeldOn))
	}
	if c.Result != nil {
		text("check", *c.Findings, "check."+string(*c.Result))
	}
	if c.NoticedOn != nil {
		text("notice", c.NoticedOn.String(), "notice."+string(*c.NoticedFrom))
	}
	return out
}
