package printing

import (
	"cmp"
	"context"
	"strconv"

	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/pdf"
)

// archiveForm fills the 困难职工档案表 of one household.
func (s *Service) archiveForm(ctx context.Context, archive id.ID, whole bool) (*filled, error) {
	f, err := s.Archives.FormFacts(ctx, archive, whole)
	if err != nil {
		return nil, err
	}
	h, err := s.house(ctx, f.UnitID)
	if err != nil {
		return nil, err
	}
	return ofArchive(f, "困难职工档案表", pdf.Document{
		Title: "困难职工档案表",
		Head:  []string{"填报单位：" + h.union, "档案编号：" + f.Number, "档案版本：" + strconv.Itoa(f.Version)},
		Parts: []pdf.Part{headPart(f, h), economyPart(f), membersPart(f.People), hardshipPart(f), opinionsPart(f.Opinions)},
	}), nil
}

// ofArchive is a form about a household.
func ofArchive(f *hardship.FormFacts, form string, d pdf.Document) *filled {
	return &filled{
		document: d, title: form + " " + f.Number + " " + cn.MaskName(f.HeadName), unitID: f.UnitID, unitPath: f.UnitPath, archive: &f.ID,
	}
}

// pairs lays labels and values two by two on lines of {2, 4, 2, 4}.
func pairs(of ...string) (rows []pdf.Row) {
	for i := 0; i+3 < len(of); i += 4 {
		rows = append(rows, pdf.Row{Cells: []pdf.Cell{pdf.Label(of[i]), pdf.Value(of[i+1]), pdf.Label(of[i+2]), pdf.Value(of[i+3])}})
	}
	return rows
}

// broad is one label with a value over the whole line of pairs.
func broad(label, value string) pdf.Row {
	return pdf.Row{Cells: []pdf.Cell{pdf.Label(label), pdf.Wide(value, 3)}}
}

var pairWidths = []int{2, 4, 2, 4}

func headPart(f *hardship.FormFacts, h house) pdf.Part {
	rows := pairs(
		"姓名", f.HeadName, "性别", chinese(hardship.SexWords, f.Sex),
		"民族", dictionary.Label(dictionary.Nation, f.Nation), "出生日期", date(f.BirthDate),
		"身份证号", f.IDNumber, "手机", f.Phone,
		"困难类别", category(f), "建档标准", tierWords[f.Tier],
		"档案类别", flowWords[f.Flow], "健康状况", f.Health,
		"政治面貌", dictionary.Label(dictionary.Political, f.Political), "婚姻状况", dictionary.Label(dictionary.Marriage, f.Marriage),
		"户口类型", dictionary.Label(dictionary.Register, f.RegisterType), "医保状况", dictionary.Label(dictionary.MedicalInsurance, f.MedicalInsurance),
		"工作状态", cmp.Or(f.Employment, dictionary.Label(dictionary.WorkState, f.WorkState)), "劳模类型", modelWorker(f),
		"是否农民工", yesNo(f.IsMigrant), "是否单亲", yesNo(f.IsSingleParent),
		"参加工作时间", date(f.WorkedSince), "合同期限", dictionary.Label(dictionary.ContractTerm, f.ContractTerm),
		"单位性质", dictionary.Label(dictionary.UnitNature, f.UnitNature), "企业状况", dictionary.Label(dictionary.EnterpriseState, f.EnterpriseState),
	)
	return pdf.Part{Caption: "一、职工本人", Widths: pairWidths, Rows: append(rows,
		broad("所属行业", dictionary.Label(dictionary.Industry, f.Industry)), broad("工作单位", cmp.Or(f.Workplace, h.unit)), broad("家庭住址", f.Address),
	)}
}

func modelWorker(f *hardship.FormFacts) string {
	if f.ModelWorker == "" {
		return yesNo(f.IsModelWorker)
	}
	return dictionary.Label(dictionary.ModelWorker, f.ModelWorker)
}

// category prints an older vocabulary as the paper had it.
func category(f *hardship.FormFacts) string {
	word := chinese(hardship.CategoryWords, f.Category)
	if f.CategoryStated != "" && f.CategoryStated != word && f.CategoryStated != string(f.Category) {
		return word + "（原填：" + f.CategoryStated + "）"
	}
	return word
}

func economyPart(f *hardship.FormFacts) pdf.Part {
	return pdf.Part{Caption: "二、家庭经济", Widths: pairWidths, Rows: pairs(
		"家庭人口", strconv.Itoa(f.HouseholdSize)+" 人", "家庭年收入", yuan(f.IncomeYear),
		"年刚性支出", yuan(f.RigidYear), "月人均净收入", yuan(f.NetPerHeadMonth()),
		"本人月收入", yuan(f.IncomeOwnMonth), "低保金额（月）", yuan(f.DibaoMonth),
		"住房类型", dictionary.Label(dictionary.Housing, f.Housing), "建筑面积", squareMetres(f.HousingArea),
		"零就业家庭", yesNo(f.IsZeroEmployment), "有自救能力", yesNo(f.CanSelfHelp),
		"开户银行", f.BankName, "银行卡号", f.BankCard,
	)}
}

func squareMetres(area *int) string {
	if area == nil {
		return ""
	}
	return strconv.Itoa(*area) + " 平方米"
}

// leastMembers is how many lines for members a form has, so that one can be added by pen.
const leastMembers = 3

func membersPart(people []hardship.FormPerson) pdf.Part {
	p := pdf.Part{
		Caption: "三、家庭成员", Widths: []int{3, 2, 6, 2, 3, 4, 3, 3},
		Header: []string{"姓名", "关系", "身份证号", "性别", "身份", "单位或学校", "月收入", "健康状况"},
	}
	for i := range max(len(people), leastMembers) {
		cells := make([]pdf.Cell, len(p.Header))
		if i < len(people) {
			m := &people[i]
			for n, text := range []string{
				m.Name, m.Relation, m.IDNumber, chinese(hardship.SexWords, m.Sex), m.Status, m.Workplace, yuan(m.IncomeMonth), m.Health,
			} {
				cells[n] = pdf.Value(text)
			}
		}
		p.Rows = append(p.Rows, pdf.Row{Cells: cells})
	}
	return p
}

func hardshipPart(f *hardship.FormFacts) pdf.Part {
	return pdf.Part{Caption: "四、困难情况", Widths: pairWidths, Rows: append(pairs(
		"主要致困原因", chinese(hardship.CauseWords, f.MainCause), "次要致困原因", causes(f.OtherCauses),
	), broad("情况说明", f.CauseNote), broad("帮扶意愿", f.Wish))}
}

// opinionBoxes are those who sign and seal, in the order of the form.
var opinionBoxes = []struct {
	body hardship.OpinionBody
	who  string
}{
	{hardship.PartyOrManagement, "基层党组织\n或行政意见"},
	{hardship.GrassrootsUnion, "基层工会\n意见"},
	{hardship.IndustryUnion, "上级（产业）\n工会意见"},
}

// opinionsPart are the boxes for those who sign and seal, with what the paper on file
// says already.
func opinionsPart(given []hardship.Opinion) pdf.Part {
	part := pdf.Part{Caption: "五、审核意见", Widths: pairWidths, Together: true}
	for _, box := range opinionBoxes {
		text, sign := "", sealLine
		for _, o := range given {
			if o.Body == box.body {
				text, sign = o.Text, "负责人："+o.Signer+"　　　（盖章）　　　　"+day(o.SignedOn)
			}
		}
		part.Rows = append(part.Rows, pdf.Row{Lines: 3, Cells: []pdf.Cell{pdf.Label(box.who), {Text: text, Span: 3, Sign: sign}}})
	}
	part.Rows = append(part.Rows, pdf.Row{Lines: 2, Cells: []pdf.Cell{
		pdf.Label("本人签字"), pdf.Value(""), pdf.Label("建档人 / 审核人"), pdf.Value(""),
	}})
	return part
}
