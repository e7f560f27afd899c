package printing

import (
	"context"
	"strconv"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/pdf"
)

// applicationForm fills the 申请审批表 of one application, with the decisions so far.
func (s *Service) applicationForm(ctx context.Context, application id.ID, whole bool) (*filled, error) {
	d, err := s.Assistance.ApplicationDetail(ctx, application)
	if err != nil {
		return nil, err
	}
	p := d.Application
	f, err := s.Archives.FormFacts(ctx, p.ArchiveID, whole)
	if err != nil {
		return nil, err
	}
	h, err := s.house(ctx, p.UnitID)
	if err != nil {
		return nil, err
	}
	decisions, err := s.Approvals.DecisionsOf(ctx, []id.ID{p.ID})
	if err != nil {
		return nil, err
	}
	section, err := sectionRows(p, whole)
	if err != nil {
		return nil, err
	}
	proxy, err := proxyRows(p)
	if err != nil {
		return nil, err
	}
	section = append(section, proxy...)
	return &filled{
		title: "申请审批表 " + p.Number + " " + cn.MaskName(f.HeadName), unitID: p.UnitID, unitPath: p.UnitPath, archive: &f.ID,
		document: pdf.Document{
			Title: "困难职工帮扶申请审批表",
			Head:  []string{"单位：" + h.union, "申请编号：" + p.Number},
			Parts: []pdf.Part{applicantPart(f, h), requestPart(p, section), papersPart(d.Papers), decisionsPart(decisions[p.ID]), sealsPart(p)},
		},
	}, nil
}

func applicantPart(f *hardship.FormFacts, h house) pdf.Part {
	return pdf.Part{Caption: "一、申请人", Widths: pairWidths, Rows: append(pairs(
		"姓名", f.HeadName, "性别", chinese(hardship.SexWords, f.Sex),
		"身份证号", f.IDNumber, "手机", f.Phone,
		"档案编号", f.Number, "困难类别", chinese(hardship.CategoryWords, f.Category),
		"开户银行", f.BankName, "银行卡号", f.BankCard,
	), broad("工作单位", h.unit), broad("家庭住址", f.Address))}
}

func requestPart(p *assistance.Application, section []pdf.Row) pdf.Part {
	person := p.HeadName
	if p.PersonName != nil {
		person = *p.PersonName
	}
	rows := pairs(
		"救助项目", itemWords[p.Item], "受助人", person,
		"申请来源", originWords[p.Origin], "急难情形", yesNo(p.Urgent),
		"申请金额", funds(p.Asked), "审核金额", funds(p.Proposed),
	)
	rows = append(rows, section...)
	reason := p.Reason
	if p.Item == limit.Psych {
		reason = confidential
	}
	rows = append(rows, pdf.Row{Lines: 4, Cells: []pdf.Cell{pdf.Label("申请理由"), {Text: reason, Span: 3, Sign: "申请人签字：　　　　　　　　　年　　月　　日"}}})
	return pdf.Part{Caption: "二、申请事项", Widths: pairWidths, Rows: rows}
}

// funds is an amount of an item; services bring the household no money.
func funds(f *money.Fen) string {
	if f != nil && *f == 0 {
		return "不涉及资金"
	}
	return yuan(f)
}

// sectionRows are the item's own part of the form.
func sectionRows(p *assistance.Application, whole bool) ([]pdf.Row, error) {
	medical, err := p.Medical()
	if err != nil {
		return nil, err
	}
	student, err := p.Student()
	if err != nil {
		return nil, err
	}
	temporary, err := p.Temporary()
	if err != nil {
		return nil, err
	}
	switch {
	case medical != nil:
		return medicalRows(medical, whole), nil
	case student != nil:
		return studentRows(student), nil
	case temporary != nil:
		return pairs(
			"致困事由", mishapWords[temporary.Mishap], "发生日期", date(p.OccurredOn),
			"支出金额", amount(temporary.Cost), "赔偿和其他救助", amount(temporary.Compensated),
		), nil
	default:
		return serviceRows(p, whole)
	}
}

func amount(f money.Fen) string { return yuan(&f) }

// hiddenIllness stands for an illness on a form without whole facts.
const hiddenIllness = "***"

func medicalRows(m *assistance.Medical, whole bool) []pdf.Row {
	illness := hiddenIllness
	if whole {
		illness = m.Illness
	}
	rows := pairs(
		"病种", illness, "住院天数", strconv.Itoa(m.Days())+" 天",
		"医疗总费用", amount(m.Total), "医保报销", amount(m.Reimbursed),
		"其他保险、救助", amount(m.OtherInsurance), "自付费用", amount(m.SelfPaid()),
	)
	for i, stay := range m.Stays {
		rows = append(rows, broad("第 "+strconv.Itoa(i+1)+" 次住院", stay.Hospital+"　"+day(stay.AdmittedOn)+"至"+day(stay.DischargedOn)))
	}
	return rows
}

func studentRows(s *assistance.Student) []pdf.Row {
	return pairs(
		"学校", s.School, "学段", levelWords[s.Level],
		"学年", strconv.Itoa(s.AcademicYear)+"–"+strconv.Itoa(s.AcademicYear+1), "年级", strconv.Itoa(s.YearOfStudy),
		"学费", amount(s.Tuition), "其他资助", amount(s.OtherAid),
	)
}

func papersPart(papers []*assistance.ApplicationPaper) pdf.Part {
	p := pdf.Part{Caption: "三、证明材料", Widths: []int{1, 6, 6}, Header: []string{"序号", "材料", "备注"}}
	for i, d := range papers {
		p.Rows = append(p.Rows, pdf.Row{Cells: []pdf.Cell{
			{Text: strconv.Itoa(i + 1), Align: pdf.Center}, pdf.Value(paperWords[d.Kind]), pdf.Value(d.Note),
		}})
	}
	if len(papers) == 0 {
		p.Rows = []pdf.Row{{Cells: []pdf.Cell{pdf.Wide("无", len(p.Widths))}}}
	}
	return p
}

// decisionsPart lists the decisions that stand; steps that nobody decided are left out.
func decisionsPart(of []*approval.ApprovalDecision) pdf.Part {
	p := pdf.Part{Caption: "四、审批记录", Widths: []int{4, 4, 2, 6, 3}, Header: []string{"环节", "审批人", "决定", "意见", "日期"}}
	for _, d := range of {
		word := verdictWords[d.Verdict]
		if word == "" || !d.Standing {
			continue
		}
		who := d.Name
		if d.ForName != "" {
			who += "（代" + d.ForName + "）"
		}
		if d.UnionName != "" {
			who = d.UnionName + " " + who
		}
		p.Rows = append(p.Rows, pdf.Row{Cells: []pdf.Cell{
			pdf.Value(d.StepName), pdf.Value(who), {Text: word, Align: pdf.Center}, pdf.Value(d.Note), pdf.Value(dayOf(d.At)),
		}})
	}
	if len(p.Rows) == 0 {
		p.Rows = []pdf.Row{{Cells: []pdf.Cell{pdf.Wide("尚未审批", len(p.Widths))}}}
	}
	return p
}

func sealsPart(p *assistance.Application) pdf.Part {
	approved := ""
	switch {
	case p.Approved != nil && *p.Approved == 0:
		approved = funds(p.Approved)
	case p.Approved != nil:
		approved = yuan(p.Approved) + "　人民币（大写）：" + p.Approved.Upper()
	}
	return pdf.Part{Caption: "五、批准", Widths: pairWidths, Together: true, Rows: []pdf.Row{
		broad("批准金额", approved),
		{Lines: 3, Cells: []pdf.Cell{pdf.Label("基层工会"), {Span: 3, Sign: sealLine}}},
		{Lines: 3, Cells: []pdf.Cell{pdf.Label("上级工会"), {Span: 3, Sign: sealLine}}},
	}}
}
