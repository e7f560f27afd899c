package assistance

import (
	"slices"
	"strconv"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// services are the items that the union gives itself, without money to the household.
// They are on no public notice.
var services = []limit.Item{limit.Legal, limit.Job, limit.Psych}

func isService(item limit.Item) bool { return slices.Contains(services, item) }

// Dispute is what a labour dispute is about (劳动争议), as article 2 of the law on
// mediation and arbitration of labour disputes has it.
type Dispute string

// The disputes.
const (
	DisputeRelation   Dispute = "RELATION"   // 确认劳动关系
	DisputeContract   Dispute = "CONTRACT"   // 劳动合同
	DisputeDismissal  Dispute = "DISMISSAL"  // 除名、辞退、辞职、离职
	DisputeConditions Dispute = "CONDITIONS" // 工时、休假、社保、福利、培训、劳动保护
	DisputePay        Dispute = "PAY"        // 报酬、工伤医疗费、经济补偿或赔偿金
	DisputeOther      Dispute = "OTHER"      // 其他
)

var disputes = []Dispute{DisputeRelation, DisputeContract, DisputeDismissal, DisputeConditions, DisputePay, DisputeOther}

// LegalForm is the form in which legal aid is given (法律援助方式).
type LegalForm string

// The forms.
const (
	LegalAdvice      LegalForm = "ADVICE"         // 咨询
	LegalDrafting    LegalForm = "DRAFTING"       // 代书
	LegalNegotiation LegalForm = "NEGOTIATION"    // 协商调解
	LegalCounsel     LegalForm = "REPRESENTATION" // 代理仲裁诉讼
)

var legalForms = []LegalForm{LegalAdvice, LegalDrafting, LegalNegotiation, LegalCounsel}

// Legal is what the form of legal aid states (法律援助).
type Legal struct {
	Dispute  Dispute   `json:"dispute"`
	Form     LegalForm `json:"form"`
	Opponent string    `json:"opponent"` // 对方当事人
	Claim    money.Fen `json:"claim"`    // 争议标的, zero when it is not about money
}

func (l *Legal) validate(v *validate.Errors) {
	v.Check(validate.Known(l.Dispute, disputes), "legal.dispute", "unknown_value")
	v.Check(validate.Known(l.Form, legalForms), "legal.form", "unknown_value")
	v.OneLine("legal.opponent", l.Opponent, 2, 60)
	amount(v, "legal.claim", l.Claim, 0)
}

// Training is what the form of vocational training states (职业培训).
type Training struct {
	Course   string     `json:"course"`
	Provider string     `json:"provider"`
	StartsOn clock.Date `json:"startsOn"`
	Fee      money.Fen  `json:"fee"`
	Covered  money.Fen  `json:"covered"` // by subsidies of others
}

// FeeLeft is the fee that nobody else pays.
func (c *Training) FeeLeft() money.Fen { return c.Fee - c.Covered }

func (c *Training) validate(v *validate.Errors) {
	v.OneLine("training.course", c.Course, 2, 60)
	v.OneLine("training.provider", c.Provider, 2, 60)
	amount(v, "training.fee", c.Fee, 1)
	amount(v, "training.covered", c.Covered, 0)
	v.Check(c.Covered <= c.Fee, "training.covered", "more_than_total")
}

// Placement is what the form of a job placement states (职业介绍).
type Placement struct {
	Wish     string    `json:"wish"`     // 求职意向
	Skills   string    `json:"skills"`   // 技能、证书
	Expected money.Fen `json:"expected"` // monthly wage
}

func (j *Placement) validate(v *validate.Errors) {
	v.OneLine("placement.wish", j.Wish, 2, 60)
	v.OneLine("placement.skills", j.Skills, 0, 100)
	amount(v, "placement.expected", j.Expected, 0)
}

// Goods is what the form of aid in kind states (实物帮扶).
type Goods struct {
	Name     string    `json:"name"`
	Quantity int       `json:"quantity"`
	Value    money.Fen `json:"value"` // of all together
}

func (g *Goods) validate(v *validate.Errors) {
	v.OneLine("goods.name", g.Name, 2, 60)
	v.Range("goods.quantity", int64(g.Quantity), 1, 1000)
	amount(v, "goods.value", g.Value, 1)
}

// DisabilityKind is a kind of disability of the law on the protection of disabled
// persons, article 2.
type DisabilityKind string

// The kinds.
const (
	Visual       DisabilityKind = "VISUAL"       // 视力
	Hearing      DisabilityKind = "HEARING"      // 听力
	Speech       DisabilityKind = "SPEECH"       // 言语
	Physical     DisabilityKind = "PHYSICAL"     // 肢体
	Intellectual DisabilityKind = "INTELLECTUAL" // 智力
	Mental       DisabilityKind = "MENTAL"       // 精神
	Multiple     DisabilityKind = "MULTIPLE"     // 多重
)

var disabilityKinds = []DisabilityKind{Visual, Hearing, Speech, Physical, Intellectual, Mental, Multiple}

// Disability is what the form of aid for disabled workers states (扶残助残).
type Disability struct {
	Kind    DisabilityKind `json:"kind"`
	Grade   int            `json:"grade"` // 1, the heaviest, to 4
	Need    string         `json:"need"`  // 辅具、无障碍改造、康复
	Cost    money.Fen      `json:"cost"`
	Covered money.Fen      `json:"covered"`
}

// CostLeft is the cost that nobody else pays.
func (d *Disability) CostLeft() money.Fen { return d.Cost - d.Covered }

func (d *Disability) validate(v *validate.Errors) {
	v.Check(validate.Known(d.Kind, disabilityKinds), "disability.kind", "unknown_value")
	v.Range("disability.grade", int64(d.Grade), 1, 4)
	v.OneLine("disability.need", d.Need, 2, 60)
	amount(v, "disability.cost", d.Cost, 1)
	amount(v, "disability.covered", d.Covered, 0)
	v.Check(d.Covered <= d.Cost, "disability.covered", "more_than_total")
}

// Proxy is who applies for a worker who cannot (代办), with a signed authorisation.
type Proxy struct {
	Name     string `json:"name"`
	Relation string `json:"relation"`
	Cause    string `json:"cause"` // why the worker does not apply themselves
}

func (p *Proxy) validate(v *validate.Errors) {
	v.OneLine("proxy.name", p.Name, 2, 30)
	v.OneLine("proxy.relation", p.Relation, 1, 20)
	v.OneLine("proxy.cause", p.Cause, 2, 100)
}

// serviceEvent names what a service is applied for; see Application.event.
func (s section) serviceEvent(item limit.Item, today clock.Date) string {
	year := strconv.Itoa(today.Year)
	switch item {
	case limit.Legal:
		return string(s.Legal.Dispute) + "|" + normalised(s.Legal.Opponent)
	case limit.Training:
		return normalised(s.Training.Course) + "|" + s.Training.StartsOn.String()
	case limit.Job:
		return year
	case limit.Goods:
		return normalised(s.Goods.Name) + "|" + year
	case limit.Disability:
		return normalised(s.Disability.Need) + "|" + year
	default:
		return today.String()
	}
}
