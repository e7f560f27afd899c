package campaign

import (
	"errors"
	"time"

	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Bounds of a plan.
const (
	maxUnits      = 200
	maxExclusions = 2000
	maxGoods      = 20
	maxQuotas     = 200
	maxGroups     = 50
	maxLongText   = 5000
	maxAge        = 150
	// maxAmount is a hundred thousand yuan for one recipient: a slip of the pen.
	maxAmount = money.Fen(100_000_00)
)

// CampaignInput is a whole plan as the form gives it.
type CampaignInput struct { //nolint:revive // the name of the API's type
	Theme          CampaignTheme
	Title          string
	GuidingIdea    *string
	Requirements   *string
	Recurrence     Recurrence
	Rule           *string    // excludes DueAt
	DueAt          *time.Time // excludes Rule
	VisitDays      int
	NoticeWorkdays *int // nil: the tenant's choice
	Audience       AudienceInput
	Standards      []StandardInput
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
	p.Audience = in.Audience.read(&v, "audience.")
	p.Standards = readStandards(&v, in.Standards)
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

func (in *AudienceInput) read(v *validate.Errors, prefix string) Audience {
	v.Check(len(in.UnitIDs) <= maxUnits, prefix+"unitIds", "too_many", errs.Args{"max": maxUnits})
	v.Check(len(in.Exclusions) <= maxExclusions, prefix+"exclusions", "too_many", errs.Args{"max": maxExclusions})
	validate.KnownAll(v, prefix+"categories", in.Categories, hardship.Categories)
	validate.KnownAll(v, prefix+"causes", in.Causes, hardship.Causes)
	for path, age := range map[string]*int{"ageFrom": in.AgeFrom, "ageTo": in.AgeTo} {
		if age != nil {
			v.Range(prefix+path, int64(*age), 0, maxAge)
		}
	}
	if in.AgeFrom != nil && in.AgeTo != nil {
		v.Check(*in.AgeFrom <= *in.AgeTo, prefix+"ageTo", "before_start")
	}
	if in.NotVisitedDays != nil {
		v.Range(prefix+"notVisitedDays", int64(*in.NotVisitedDays), 1, 3650)
	}
	a := Audience{
		Archives: in.Archives, Categories: list(in.Categories), Causes: list(in.Causes), UnitIDs: list(in.UnitIDs),
		HasDisability: in.HasDisability, IsModelWorker: in.IsModelWorker, AgeFrom: in.AgeFrom, AgeTo: in.AgeTo,
		NotVisitedDays: in.NotVisitedDays, Named: in.Named, Exclusions: []AudienceExclusion{},
	}
	seen := map[id.ID]bool{}
	for i, x := range in.Exclusions {
		v.Check(!seen[x.ArchiveID], validate.Index(prefix+"exclusions", i, "archiveId"), "duplicate")
		v.OneLine(validate.Index(prefix+"exclusions", i, "reason"), x.Reason, 1, 200)
		seen[x.ArchiveID] = true
		a.Exclusions = append(a.Exclusions, AudienceExclusion(x))
	}
	return a
}

// list is never nil, so that equal plans have equal JSON.
func list[T any](in []T) []T { return append([]T{}, in...) }

func readStandards(v *validate.Errors, in []StandardInput) []Standard {
	out := []Standard{}
	seen := map[RecipientClass]bool{}
	for i, x := range in {
		at := func(field string) string { return validate.Index("standards", i, field) }
		v.Check(validate.Known(x.Class, classes), at("class"), "unknown_value")
		v.Check(!seen[x.Class], at("class"), "duplicate")
		v.Range(at("cashFen"), int64(x.CashFen), 0, int64(maxAmount))
		seen[x.Class] = true
		s := Standard{Class: x.Class, CashFen: x.CashFen, Goods: readGoods(v, at("goods"), x.Goods)}
		value, err := s.goodsFen()
		v.Check(err == nil && value <= maxAmount, at("goods"), "amount_too_large")
		v.Check(s.CashFen > 0 || len(s.Goods) > 0, at("cashFen"), "nothing_given")
		out = append(out, s)
		if i == len(classes) {
			break // more than one of each class: the duplicates are named already
		}
	}
	return out
}

func readGoods(v *validate.Errors, path string, in []GoodsInput) []Goods {
	out := []Goods{}
	if len(in) > maxGoods {
		v.Add(path, "too_many", errs.Args{"max": maxGoods})
		return out
	}
	for i, x := range in {
		v.OneLine(validate.Index(path, i, "name"), x.Name, 1, 40)
		v.OneLine(validate.Index(path, i, "unit"), x.Unit, 1, 10)
		v.Range(validate.Index(path, i, "quantity"), int64(x.Quantity), 1, 9999)
		v.Range(validate.Index(path, i, "valueFen"), int64(x.ValueFen), 0, int64(maxAmount))
		out = append(out, Goods(x))
	}
	return out
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
		g := VisitGroup{Name: x.Name, LeaderID: x.LeaderID, UnitIDs: list(x.UnitIDs), PlannedOn: x.PlannedOn}
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
