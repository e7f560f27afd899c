package printing

import (
	"strconv"

	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/pdf"
)

// confidential stands where the reason would: of psychological care nothing is stated
// but that somebody was referred.
const confidential = "心理关爱属保密转介：本表不写原因、症状和谈话内容；咨询记录由承接机构按保密要求保管，工会只登记转介时间和办理情况。"

// serviceRows are the own parts of the items that came after money for living, for
// hospitals and for schools. None for an item without one.
func serviceRows(p *assistance.Application, whole bool) ([]pdf.Row, error) {
	switch p.Item {
	case limit.Legal:
		return rowsOf(p.Legal, legalRows)
	case limit.Training:
		return rowsOf(p.Training, trainingRows)
	case limit.Job:
		return rowsOf(p.Placement, placementRows)
	case limit.Goods:
		return rowsOf(p.Goods, goodsRows)
	case limit.Disability:
		return rowsOf(p.Disability, func(d *assistance.Disability) []pdf.Row { return disabilityRows(d, whole) })
	}
	return nil, nil
}

func rowsOf[T any](read func() (*T, error), rows func(*T) []pdf.Row) ([]pdf.Row, error) {
	part, err := read()
	if err != nil || part == nil {
		return nil, err
	}
	return rows(part), nil
}

func legalRows(l *assistance.Legal) []pdf.Row {
	claim := "不涉及金额"
	if l.Claim > 0 {
		claim = amount(l.Claim)
	}
	return pairs(
		"争议事项", disputeWords[l.Dispute], "援助方式", legalFormWords[l.Form],
		"对方当事人", l.Opponent, "争议标的", claim,
	)
}

func trainingRows(c *assistance.Training) []pdf.Row {
	return append(pairs(
		"培训项目", c.Course, "开课日期", day(c.StartsOn),
		"培训费用", amount(c.Fee), "其他补贴", amount(c.Covered),
	), pdf.Row{Cells: []pdf.Cell{pdf.Label("培训机构"), pdf.Value(c.Provider), pdf.Label("自付费用"), pdf.Value(amount(c.FeeLeft()))}})
}

func placementRows(j *assistance.Placement) []pdf.Row {
	return append(pairs("求职意向", j.Wish, "期望月薪", amount(j.Expected)), broad("技能、证书", j.Skills))
}

func goodsRows(g *assistance.Goods) []pdf.Row {
	return pairs("物资名称", g.Name, "数量", strconv.Itoa(g.Quantity), "折合金额", amount(g.Value), "", "")
}

// disabilityRows hide the kind and the grade, which are facts about health.
func disabilityRows(d *assistance.Disability, whole bool) []pdf.Row {
	kind, grade := hiddenIllness, hiddenIllness
	if whole {
		kind, grade = disabilityWords[d.Kind], gradeWords[d.Grade]
	}
	return pairs(
		"残疾类别", kind, "残疾等级", grade,
		"帮扶需求", d.Need, "所需费用", amount(d.Cost),
		"其他资助", amount(d.Covered), "自付费用", amount(d.CostLeft()),
	)
}

// proxyRows tell who applies for a worker who cannot.
func proxyRows(p *assistance.Application) ([]pdf.Row, error) {
	return rowsOf(p.Proxy, func(x *assistance.Proxy) []pdf.Row {
		return append(pairs("代办人", x.Name, "与申请人关系", x.Relation), broad("代办原因", x.Cause))
	})
}

var (
	disputeWords = map[assistance.Dispute]string{
		assistance.DisputeRelation: "确认劳动关系", assistance.DisputeContract: "劳动合同", assistance.DisputeDismissal: "除名、辞退、离职",
		assistance.DisputeConditions: "工时、休假、社保、劳动保护", assistance.DisputePay: "报酬、工伤医疗费、经济补偿", assistance.DisputeOther: "其他",
	}
	legalFormWords = map[assistance.LegalForm]string{
		assistance.LegalAdvice: "法律咨询", assistance.LegalDrafting: "代写文书", assistance.LegalNegotiation: "协商、调解", assistance.LegalCounsel: "代理仲裁、诉讼",
	}
	disabilityWords = map[assistance.DisabilityKind]string{
		assistance.Visual: "视力", assistance.Hearing: "听力", assistance.Speech: "言语", assistance.Physical: "肢体",
		assistance.Intellectual: "智力", assistance.Mental: "精神", assistance.Multiple: "多重",
	}
	gradeWords = map[int]string{1: "一级", 2: "二级", 3: "三级", 4: "四级"}
)
