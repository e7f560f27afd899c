package printing

import (
	"context"
	"strconv"
	"strings"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/pdf"
)

// noticeSheet fills the 公示单 that hangs in the unit: who, until when, where to object,
// and room for the seal. It says no more than the notice itself.
func (s *Service) noticeSheet(ctx context.Context, notice id.ID, _ bool) (*filled, error) {
	d, err := s.Disclosures.Detail(ctx, notice)
	if err != nil {
		return nil, err
	}
	n := d.Notice
	h, err := s.house(ctx, n.UnitID)
	if err != nil {
		return nil, err
	}
	grid := entriesPart(n, d.Entries)
	if len(grid.Rows) == 0 {
		return nil, errs.New(errs.FailedPrecondition, "printing.nobody")
	}
	title := n.Title
	if title == "" {
		title = noticeWords[n.Kind] + "（" + h.unit + "）"
	}
	parts := []pdf.Part{{Text: intro(n)}, grid, {Text: "异议受理：" + contact(n)}}
	if n.Channel == disclosure.Online && s.PublicURL != "" {
		parts = append(parts, pdf.Part{Text: "网上查看和提出异议：" + s.PublicURL + "/p/" + h.code})
	}
	parts = append(parts, pdf.Part{Widths: []int{1, 1}, Rows: []pdf.Row{{Lines: 6, Cells: []pdf.Cell{
		{Text: "张贴地点：\n\n张贴人：\n\n张贴日期：　　　　年　　月　　日"}, {Sign: h.union + "\n（单位盖章）\n" + day(n.FirstDay)},
	}}}})
	return &filled{
		title: "公示单 " + n.Number, unitID: n.UnitID, unitPath: n.UnitPath,
		document: pdf.Document{Title: title, Head: []string{h.union, "公示编号：" + n.Number}, Parts: parts},
	}, nil
}

func intro(n *disclosure.PublicNotice) string {
	return "　　根据有关规定，现将下列名单予以公示，公示期为 " + day(n.FirstDay) + "至 " + day(n.LastDay) + "（首日后 " + strconv.Itoa(n.WorkingDays) +
		" 个工作日）。公示期内如有异议，可通过下列方式提出；匿名或实名均可，我们对异议人信息严格保密。"
}

func contact(n *disclosure.PublicNotice) string {
	if n.Contact == "" {
		return strings.Repeat("＿", 20)
	}
	return n.Contact
}

// entriesPart lists those who hang now; of a notice that is over, all of them. A column
// in which nobody has anything is left out.
func entriesPart(n *disclosure.PublicNotice, entries []*disclosure.NoticeEntry) pdf.Part {
	columns := []struct {
		title string
		width int
		text  func(*disclosure.NoticeEntry) string
	}{
		{"序号", 2, func(e *disclosure.NoticeEntry) string { return strconv.Itoa(e.Seq) }},
		{"姓名", 4, entryName},
		{"单位", 6, func(e *disclosure.NoticeEntry) string { return e.UnitName }},
		{"类别 / 项目", 4, func(e *disclosure.NoticeEntry) string { return itemWord(e.Item) }},
		{"金额区间", 4, func(e *disclosure.NoticeEntry) string { return band(e.AmountBand) }},
		{"说明", 5, func(e *disclosure.NoticeEntry) string { return e.Summary }},
	}
	var shown []*disclosure.NoticeEntry
	for _, e := range entries {
		if e.State == disclosure.EntryShown || n.State() == disclosure.NoticeEnded {
			shown = append(shown, e)
		}
	}
	p := pdf.Part{}
	rows := make([]pdf.Row, len(shown))
	for _, c := range columns {
		said := ""
		for _, e := range shown {
			said += c.text(e)
		}
		if said == "" {
			continue
		}
		p.Widths, p.Header = append(p.Widths, c.width), append(p.Header, c.title)
		for i, e := range shown {
			rows[i].Cells = append(rows[i].Cells, pdf.Value(c.text(e)))
		}
	}
	p.Rows = rows
	return p
}

func entryName(e *disclosure.NoticeEntry) string {
	if !e.Consented {
		return "（仅编号）"
	}
	return e.Name
}

// itemWord is what a code of an entry means; words of a campaign stand for themselves.
func itemWord(code string) string {
	if w := itemWords[limit.Item(code)]; w != "" {
		return w
	}
	if w := chinese(hardship.CategoryWords, hardship.Category(code)); w != "" {
		return w
	}
	return code
}

func band(b *disclosure.AmountBand) string {
	if b == nil {
		return ""
	}
	return bandWords[*b]
}
