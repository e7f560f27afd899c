package printing

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/pdf"
)

// blankSurvey is an 入户调查表 that knows the household, to be filled by hand at home.
func (s *Service) blankSurvey(ctx context.Context, archive id.ID, whole bool) (*filled, error) {
	return s.surveyOf(ctx, archive, whole, func(*hardship.FormFacts) (*intake.SurveyView, error) {
		return &intake.SurveyView{ArchiveSurvey: &intake.ArchiveSurvey{}}, nil
	})
}

// survey is the latest 入户调查表 of a household as it was recorded.
func (s *Service) survey(ctx context.Context, archive id.ID, whole bool) (*filled, error) {
	return s.surveyOf(ctx, archive, whole, func(f *hardship.FormFacts) (*intake.SurveyView, error) {
		records, err := s.Intake.RecordsOf(ctx, []id.ID{archive})
		if err != nil {
			return nil, err
		}
		progress, err := s.Intake.Progress(ctx, f.Archive, records[archive])
		if err != nil {
			return nil, err
		}
		if len(progress.Surveys) == 0 {
			return nil, errs.New(errs.FailedPrecondition, "printing.no_survey")
		}
		return slices.MaxFunc(progress.Surveys, func(a, b *intake.SurveyView) int { return a.RecordedAt.Compare(b.RecordedAt) }), nil
	})
}

func (s *Service) surveyOf(ctx context.Context, archive id.ID, whole bool, found func(*hardship.FormFacts) (*intake.SurveyView, error)) (*filled, error) {
	f, err := s.Archives.FormFacts(ctx, archive, whole)
	if err != nil {
		return nil, err
	}
	h, err := s.house(ctx, f.UnitID)
	if err != nil {
		return nil, err
	}
	v, err := found(f)
	if err != nil {
		return nil, err
	}
	return ofArchive(f, "入户调查表", pdf.Document{
		Title: "困难职工入户调查表",
		Head:  []string{"单位：" + h.union, "档案编号：" + f.Number},
		Parts: []pdf.Part{
			{Caption: "一、调查对象", Widths: pairWidths, Rows: append(pairs(
				"户主姓名", f.HeadName, "身份证号", f.IDNumber,
				"手机", f.Phone, "申报类别", category(f),
			), broad("工作单位", h.unit), broad("家庭住址", f.Address))},
			peoplePart(f.People), findingsPart(v), conclusionPart(v),
		},
	}), nil
}

// peoplePart lets the surveyors tick off whom they found.
func peoplePart(people []hardship.FormPerson) pdf.Part {
	p := pdf.Part{
		Caption: "二、家庭成员（逐人核对）", Widths: []int{3, 2, 3, 5, 3, 6}, Header: []string{"姓名", "关系", "身份", "单位或学校", "申报月收入", "核对情况"},
	}
	for i := range max(len(people), leastMembers) {
		cells := make([]pdf.Cell, len(p.Header))
		if i < len(people) {
			m := &people[i]
			for n, text := range []string{m.Name, m.Relation, m.Status, m.Workplace, yuan(m.IncomeMonth)} {
				cells[n] = pdf.Value(text)
			}
		}
		p.Rows = append(p.Rows, pdf.Row{Cells: cells})
	}
	return p
}

// surveyLines is the room for what is written by hand about a section.
const surveyLines = 3

func findingsPart(v *intake.SurveyView) pdf.Part {
	p := pdf.Part{Caption: "三、调查情况", Widths: []int{1, 5}}
	for _, section := range intake.SurveySections {
		text := ""
		if i := slices.IndexFunc(v.Findings, func(f intake.SurveyFinding) bool { return f.Section == section }); i >= 0 {
			text = v.Findings[i].Text
		}
		p.Rows = append(p.Rows, pdf.Row{Lines: surveyLines, Cells: []pdf.Cell{pdf.Label(sectionWords[section]), pdf.Value(text)}})
	}
	return p
}

func conclusionPart(v *intake.SurveyView) pdf.Part {
	on, matches := "", "□ 一致　　□ 不一致"
	if v.Conclusion != "" {
		on, matches = day(v.SurveyedOn), "与申报情况"+map[bool]string{true: "一致", false: "不一致"}[v.Matches]
	}
	return pdf.Part{Caption: "四、调查结论", Widths: pairWidths, Rows: append(
		[]pdf.Row{{Lines: surveyLines, Cells: []pdf.Cell{pdf.Label("结论"), pdf.Wide(v.Conclusion, 3)}}},
		append(pairs("与申报情况", matches, "调查日期", on, "被访人", v.Informant, "调查人", join(v.SurveyorName, v.SecondName)),
			pdf.Row{Lines: 3, Cells: []pdf.Cell{
				pdf.Label("户主签字\n（按指印）"), {Sign: "年　　月　　日"}, pdf.Label("调查人签字\n（两人）"), {Sign: "年　　月　　日"},
			}})...)}
}

func join(one, other string) string {
	if other == "" {
		return one
	}
	return one + "、" + other
}
