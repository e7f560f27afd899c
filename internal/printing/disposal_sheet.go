package printing

import (
	"context"
	"strconv"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/disposal"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/pdf"
)

// disposalSheet fills the 档案鉴定销毁清册: which archives, what was found, what became of
// them, and the checksum of what was erased. There are no names on it.
func (s *Service) disposalSheet(ctx context.Context, x id.ID, _ bool) (*filled, error) {
	found, err := s.Disposals.DisposalsByID(ctx, []id.ID{x})
	if err != nil {
		return nil, err
	}
	d := found[x]
	if d == nil {
		return nil, errs.New(errs.NotFound, "hardship.disposal.missing")
	}
	entries, err := s.Disposals.EntriesOf(ctx, []id.ID{x})
	if err != nil {
		return nil, err
	}
	h, err := s.house(ctx, d.UnitID)
	if err != nil {
		return nil, err
	}
	parts := []pdf.Part{appraisalPart(d), disposedPart(entries[x]), {Widths: []int{1, 1, 1}, Rows: []pdf.Row{{Lines: 5, Cells: []pdf.Cell{
		{Sign: "鉴定人（签字）\n　　年　　月　　日"}, {Sign: "审批人（签字）\n　　年　　月　　日"}, {Sign: h.union + "\n（单位盖章）\n　　年　　月　　日"},
	}}}}}
	return &filled{
		title: "鉴定销毁清册 " + d.Number, unitID: d.UnitID, unitPath: d.UnitPath,
		document: pdf.Document{Title: "困难职工档案鉴定销毁清册", Head: []string{"单位：" + h.union, "编号：" + d.Number}, Parts: parts},
	}, nil
}

func appraisalPart(d *disposal.ArchiveDisposal) pdf.Part {
	verdict := disposalVerdicts[d.Verdict]
	if d.KeepUntil != nil {
		verdict += "至 " + day(*d.KeepUntil)
	}
	decided := ""
	if d.DecidedAt != nil {
		decided = d.DecidedByName + "　" + day(clock.DateOf(*d.DecidedAt)) + "　" + d.Reason
	}
	rows := pairs(
		"鉴定结论", verdict, "办理情况", disposalWords[d.State],
		"鉴定人", d.ProposedByName+"　"+day(clock.DateOf(d.ProposedAt)), "审批人", decided,
	)
	return pdf.Part{Widths: pairWidths, Rows: append(rows, broad("鉴定意见", d.Opinion))}
}

func disposedPart(entries []*disposal.ArchiveDisposalEntry) pdf.Part {
	p := pdf.Part{
		Widths: []int{2, 5, 6, 4, 4, 4, 3, 7},
		Header: []string{"序号", "档案编号", "单位", "类别", "建档日期", "结束日期", "结果", "所销毁内容的校验值（SHA-256）"},
	}
	for _, e := range entries {
		ended, outcome := "", ""
		if e.EndedOn != nil {
			ended = day(*e.EndedOn)
		}
		if e.Outcome != nil {
			outcome = disposalOutcomes[*e.Outcome]
		}
		p.Rows = append(p.Rows, pdf.Row{Cells: []pdf.Cell{
			pdf.Value(strconv.Itoa(e.Seq)), pdf.Value(e.Number), pdf.Value(e.UnitName), pdf.Value(chinese(hardship.CategoryWords, e.Category)),
			pdf.Value(day(e.FiledOn)), pdf.Value(ended), pdf.Value(outcome), pdf.Value(e.Checksum()),
		}})
	}
	return p
}

var (
	disposalVerdicts = map[disposal.DisposalVerdict]string{disposal.Destroy: "销毁", disposal.Keep: "续存"}
	disposalWords    = map[disposal.DisposalState]string{
		disposal.Proposed: "待审批", disposal.Refused: "不同意", disposal.Withdrawn: "已撤回", disposal.Done: "已办结",
	}
	disposalOutcomes = map[disposal.DisposalOutcome]string{
		disposal.WasDestroyed: "已销毁", disposal.WasKept: "已续存", disposal.Spared: "未处理",
	}
)
