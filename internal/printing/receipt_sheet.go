package printing

import (
	"context"
	"strconv"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/handover"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/pdf"
)

// receiptSheet fills the 交接回执 of an archive that moved. It depends on the receipt
// alone, so that both unions hold the same file and the same number at its foot.
func (s *Service) receiptSheet(ctx context.Context, subject id.ID, _ bool) (*filled, error) {
	r, archive, err := s.receipt(ctx, subject)
	if err != nil {
		return nil, err
	}
	a, err := s.Archives.ArchiveByID(ctx, archive)
	if err != nil {
		return nil, err
	}
	if a.State == hardship.Destroyed { // what was handed over went with it
		return nil, errs.New(errs.FailedPrecondition, "hardship.archive.state", errs.Args{"state": string(a.State)})
	}
	return &filled{
		title: "交接回执 " + r.Number, unitID: a.UnitID, unitPath: a.UnitPath,
		document: pdf.Document{
			Title: "困难职工档案交接回执",
			Head:  []string{"回执编号：" + r.Number, "交接日期：" + dayOf(r.At)},
			Parts: []pdf.Part{sidesPart(r), contentsPart(r.Contents), originalsPart(r.Contents.Papers), bothSeals(r), {Text: "本回执一式两份，移交方、接收方各执一份归档。"}},
		},
	}, nil
}

// receipt is that of a handover or of an offer, whichever side the reader is on, with
// the archive of that side.
func (s *Service) receipt(ctx context.Context, x id.ID) (*handover.HandoverReceipt, id.ID, error) {
	given, err := s.Handovers.HandoversByID(ctx, []id.ID{x})
	if err != nil {
		return nil, id.Nil, err
	}
	if g := given[x]; g != nil && g.Receipt() != nil {
		return g.Receipt(), g.ArchiveID, nil
	}
	taken, err := s.Handovers.OffersByID(ctx, []id.ID{x})
	if err != nil {
		return nil, id.Nil, err
	}
	if o := taken[x]; o != nil && o.Receipt() != nil {
		return o.Receipt(), *o.ArchiveID, nil
	}
	return nil, id.Nil, errs.New(errs.NotFound, "printing.no_receipt")
}

func sidesPart(r *handover.HandoverReceipt) pdf.Part {
	rows := pairs(
		"移交方", r.GiverName, "移交人", r.GivenBy,
		"接收方", r.ReceiverName, "接收人", r.ReceivedBy,
		"户主", r.HeadMasked, "原档案编号", r.Contents.Number,
	)
	at := r.At.In(clock.CN).Format("2006年1月2日 15:04")
	return pdf.Part{Caption: "一、交接双方", Widths: pairWidths, Rows: append(rows, broad("交接时间", at), broad("转移理由", r.Reason))}
}

func contentsPart(c *handover.HandoverContents) pdf.Part {
	line := func(section string, count int, unit, note string) pdf.Row {
		return pdf.Row{Cells: []pdf.Cell{
			pdf.Value(section), {Text: strconv.Itoa(count) + " " + unit, Align: pdf.Right}, pdf.Value(note),
		}}
	}
	return pdf.Part{
		Caption: "二、移交内容", Widths: []int{4, 2, 6}, Header: []string{"内容", "数量", "说明"},
		Rows: []pdf.Row{
			line("家庭成员信息", c.Persons, "人", "含户主，电子移交"),
			line("有效同意书", c.Consents, "份", "电子移交"),
			line("纸质材料原件", len(c.Papers), "份", "扫描件留移交方"),
		},
	}
}

// originalsPart lists what changes hands on paper, to be ticked off.
func originalsPart(papers []handover.HandoverPaper) pdf.Part {
	if len(papers) == 0 {
		return pdf.Part{Text: "三、纸质材料原件：无。"}
	}
	p := pdf.Part{
		Caption: "三、纸质材料原件（当面清点）", Widths: []int{1, 6, 3, 2}, Header: []string{"序号", "材料", "出具日期", "清点"},
	}
	for i, paper := range papers {
		p.Rows = append(p.Rows, pdf.Row{Cells: []pdf.Cell{
			pdf.Value(strconv.Itoa(i + 1)), pdf.Value(filedPaperWords[paper.Kind]), pdf.Value(date(paper.IssuedOn)), pdf.Value(""),
		}})
	}
	return p
}

func bothSeals(r *handover.HandoverReceipt) pdf.Part {
	return pdf.Part{
		Caption: "四、签收", Widths: []int{1, 1}, Together: true,
		Rows: []pdf.Row{
			{Cells: []pdf.Cell{{Text: "移交档案内容校验值（SHA-256）：" + r.Checksum, Span: 2}}},
			{Lines: 7, Cells: []pdf.Cell{seal("移交方：" + r.GiverName), seal("接收方：" + r.ReceiverName)}},
		},
	}
}

func seal(of string) pdf.Cell {
	return pdf.Cell{Text: of, Sign: "经办人（签字）\n（单位盖章）\n　　　　年　　月　　日"}
}
