package printing

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/pdf"
)

// What the household signs. A changed text is a new edition of the form.
const (
	incomePledge = "收入情况承诺：我们如实申报家庭成员、收入、支出和财产情况，所交材料真实有效；情况变化时及时告知工会。如有隐瞒或虚报，" +
		"愿意退回已领取的帮扶款物，并承担相应责任。"
	checkAuthorisation = "核对授权：我们同意工会会同民政等部门，查询、核对我们家庭的经济状况，仅用于困难职工认定和帮扶；授权自签字之日起生效，" +
		"可以书面撤回，撤回不影响此前已经完成的核对。"
	guardianNote = "未满十八周岁的家庭成员由监护人签字。不能书写的，由本人按指印，并由两名在场人员签名证明。"
)

// signaturePage is the 签字页 of a household: what its adults promise and allow, with a
// box for each signature.
func (s *Service) signaturePage(ctx context.Context, archive id.ID, whole bool) (*filled, error) {
	f, err := s.Archives.FormFacts(ctx, archive, whole)
	if err != nil {
		return nil, err
	}
	h, err := s.house(ctx, f.UnitID)
	if err != nil {
		return nil, err
	}
	return ofArchive(f, "签字页", pdf.Document{
		Title: "困难职工家庭承诺与授权签字页",
		Head:  []string{"单位：" + h.union, "档案编号：" + f.Number},
		Parts: []pdf.Part{{Text: incomePledge}, {Text: checkAuthorisation}, signaturesPart(f), {Text: guardianNote}, witnessPart()},
	}), nil
}

func signaturesPart(f *hardship.FormFacts) pdf.Part {
	p := pdf.Part{
		Widths: []int{3, 2, 6, 3, 5, 4},
		Header: []string{"姓名", "关系", "身份证号", "签字人", "签字（按指印）", "日期"},
		Rows:   []pdf.Row{signature(f.HeadName, "户主", f.IDNumber, "本人")},
	}
	for i := range f.People {
		m := &f.People[i]
		signs := "本人"
		if !m.Grown() {
			signs = "监护人"
		}
		p.Rows = append(p.Rows, signature(m.Name, m.Relation, m.IDNumber, signs))
	}
	return p
}

func signature(name, relation, number, signs string) pdf.Row {
	return pdf.Row{Lines: 3, Cells: []pdf.Cell{
		pdf.Value(name), pdf.Value(relation), pdf.Value(number), pdf.Value(signs), {}, {Text: "　年　月　日", Align: pdf.Right},
	}}
}

func witnessPart() pdf.Part {
	return pdf.Part{Widths: pairWidths, Rows: []pdf.Row{
		{Lines: 2, Cells: []pdf.Cell{pdf.Label("经办人"), pdf.Value(""), pdf.Label("在场人员"), pdf.Value("")}},
		{Lines: 4, Cells: []pdf.Cell{pdf.Label("基层工会"), {Span: 3, Sign: sealLine}}},
	}}
}
