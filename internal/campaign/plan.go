package campaign

import (
	"errors"
	"time"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Bounds of a plan.
const (
	maxUnits    = 200
	maxQuotas   = 200
	maxGroups   = 50
	maxLongText = 5000
)

// CampaignInput is a whole plan as the form gives it.
type CampaignInput struct {
	Theme          CampaignTheme
	Title          string
	GuidingIdea    *string
	Requirements   *string
	Recurrence     Recurrence
	Rule           *string    // excludes DueAt
	DueAt          *time.Time // excludes Rule
	VisitDays      int
	NoticeWorkdays *int // nil: the tenant's choice
	Audience       audience.AudienceInput
	Standards      []audience.StandardInput
	FundSource     FundSource
	Quotas         []CampaignQuotaInput
	Groups         []VisitGroupInput
	Assignment     AssignmentRule
}

// plan is a checked input.
type plan struct {
	Campaign
	quotas []CampaignQuota
	groups []VisitGroup
}

// read checks the whole form at once and makes the plan of it. What it names must
// still be looked up, see references.
func (in *CampaignInput) read(defaults Settings) (*plan, error) {
	var v validate.Errors
	p := &plan{Campaign: Campaign{
		Theme: in.Theme, Title: in.Title, Recurrence: in.Recurrence, VisitDays: in.VisitDays,
		NoticeWorkdays: defaults.NoticeWorkdays, FundSource: in.FundSource, Assignment: in.Assignment,
	}}
	v.Check(validate.Known(in.Theme, themes), "theme", "unknown_value")
	v.Check(validate.Known(in.Recurrence, recurrences), "recurrence", "unknown_value")
	v.Check(validate.Known(in.FundSource, fundSources), "fundSource", "unknown_value")
	v.Check(validate.Known(in.Assignment, assignmentRules), "assignment", "unknown_value")
	v.OneLine("title", in.Title, 1, 100)
	readText(&v, "guidingIdea", in.GuidingIdea, &p.GuidingIdea)
	readText(&v, "requirements", in.Requirements, &p.Requirements)
	v.Range("visitDays", int64(in.VisitDays), 1, 366)
	if in.NoticeWorkdays != nil {
		v.Range("noticeWorkdays", int64(*in.NoticeWorkdays), 0, 60)
		p.NoticeWorkdays = *in.NoticeWorkdays
	}
	in.readTime(&v, p)
	p.Audience = in.Audience.Read(&v, "audience.")
	p.Standards = audience.ReadStandards(&v, in.Standards)
	in.readQuotas(&v, p)
	in.readGroups(&v, p)
	return p, v.Err()
}

func readText(v *validate.Errors, path string, in, dst *string) {
	if in != nil {
		v.Text(path, *in, 0, maxLongText)
		*dst = *in
	}
}

// readTime takes a rule or a fixed moment; only a rule comes again.
func (in *CampaignInput) readTime(v *validate.Errors, p *plan) {
	hasRule := in.Rule != nil && *in.Rule != ""
	switch {
	case hasRule && in.DueAt != nil:
		v.Add("dueAt", "rule_or_moment")
	case hasRule:
		p.Rule = readRule(v, *in.Rule)
	case in.DueAt == nil:
		v.Add("rule", "required")
	case in.Recurrence == Yearly:
		v.Add("rule", "required")
	default:
		at := in.DueAt.UTC().Truncate(time.Second)
		p.DueAt = &at
	}
}

// readRule answers the canonical words of a rule.
func readRule(v *validate.Errors, text string) string {
	rule, err := calendar.ParseRule(text)
	if bad, ok := errors.AsType[*calendar.RuleError](err); ok {
		v.Add("rule", "rule."+string(bad.Reason), errs.Args{"position": bad.Offset + 1})
	}
	return rule.String()
}

func (in *CampaignInput) readQuotas(v *validate.Errors, p *plan) {
	if len(in.Quotas) > maxQuotas {
		v.Add("quotas", "too_many", errs.Args{"max": maxQuotas})
		return
	}
	seen := map[id.ID]bool{}
	for i, x := range in.Quotas {
		v.Check(!seen[x.UnitID], validate.Index("quotas", i, "unitId"), "duplicate")
		v.Range(validate.Index("quotas", i, "quota"), int64(x.Quota), 1, 10_000)
		seen[x.UnitID] = true
		p.quotas = append(p.quotas, CampaignQuota{UnitID: x.UnitID, Quota: x.Quota, FillerID: x.FillerID})
	}
	v.Check(len(in.Quotas) == 0 || in.Audience.Named, "quotas", "needs_named")
}

func (in *CampaignInput) readGroups(v *validate.Errors, p *plan) {
	if len(in.Groups) > maxGroups {
		v.Add("groups", "too_many", errs.Args{"max": maxGroups})
		return
	}
	for i, x := range in.Groups {
		at := func(field string) string { return validate.Index("groups", i, field) }
		g := VisitGroup{Name: x.Name, LeaderID: x.LeaderID, UnitIDs: append([]id.ID{}, x.UnitIDs...), PlannedOn: x.PlannedOn}
		v.OneLine(at("name"), x.Name, 1, 60)
		if x.Companions != nil {
			v.OneLine(at("companions"), *x.Companions, 0, 500)
			g.Companions = *x.Companions
		}
		v.Check(len(x.UnitIDs) > 0, at("unitIds"), "required")
		v.Check(len(x.UnitIDs) <= maxUnits, at("unitIds"), "too_many", errs.Args{"max": maxUnits})
		p.groups = append(p.groups, g)
	}
}
