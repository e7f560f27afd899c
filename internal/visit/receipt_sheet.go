package visit

import (
	"fmt"
	"strings"

	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// ReceiptSheet is the 签领表: what was handed over, to whom, and who signed. Before the
// visits it is the list to sign by hand.
func (s *Service) ReceiptSheet() *RunSheet {
	return newRunSheet(s, sheet.Label{ZH: "签领表", EN: "Receipts"}, receiptColumns, s.countListed, s.eachListed)
}

var receiptColumns = []sheetColumn[*listLine]{
	column("number", "序号", "No.", sheet.CountColumn, (*listLine).printNumber),
	column("unit", "单位", "Unit", sheet.TextColumn, visitText(func(l *listLine, _ sheet.Lang) string { return l.UnitName })),
	column("name", "姓名", "Name", sheet.TextColumn, visitText(func(l *listLine, _ sheet.Lang) string { return l.Name })),
	column("idTail", "身份证号后四位", "ID number ends in", sheet.DigitsColumn, visitText(func(l *listLine, _ sheet.Lang) string {
		number := textOfField(l.idNumber)
		return number[max(0, len(number)-4):]
	})),
	column("cash", "应发金额（元）", "Cash due (yuan)", sheet.AmountColumn, func(l *listLine, _ sheet.Lang) sheet.Value {
		if l.isSum() {
			return l.sums.CashFen
		}
		return l.CashFen
	}),
	column("paid", "实领金额（元）", "Cash received (yuan)", sheet.AmountColumn, func(l *listLine, _ sheet.Lang) sheet.Value {
		switch {
		case l.isSum():
			return l.sums.PaidFen
		case l.State == VisitReceived:
			return *l.ReceivedCashFen
		default:
			return nil
		}
	}),
	column("paidInWords", "实领金额大写", "Cash received in words", sheet.TextColumn, func(l *listLine, _ sheet.Lang) sheet.Value {
		switch {
		case l.isSum():
			return l.sums.PaidFen.Upper()
		case l.State == VisitReceived:
			return l.ReceivedCashFen.Upper()
		default:
			return nil
		}
	}),
	column("goods", "物品", "Goods", sheet.TextColumn, visitText(func(l *listLine, _ sheet.Lang) string {
		if l.State == VisitReceived {
			return goodsText(l.ReceivedGoods)
		}
		return goodsText(l.Goods)
	})),
	column("receivedOn", "领取日期", "Received on", sheet.DateColumn, func(l *listLine, _ sheet.Lang) sheet.Value { return dayOf(l.VisitedAt) }),
	column("signature", "签字/按印", "Signature", sheet.TextColumn, visitText(func(l *listLine, lang sheet.Lang) string {
		if l.State != VisitReceived || !l.Signed {
			return ""
		}
		return sheet.Label{ZH: "已签（见附件）", EN: "signed, see file"}.In(lang)
	})),
	column("proxy", "代领人及关系", "Proxy and relation", sheet.TextColumn, visitText(func(l *listLine, _ sheet.Lang) string {
		if l.State != VisitReceived || l.ProxyName == nil {
			return ""
		}
		return fmt.Sprintf("%s（%s）", *l.ProxyName, validate.TextOf(l.ProxyRelation))
	})),
	column("handlers", "经办人", "Handlers", sheet.TextColumn, visitText(func(l *listLine, _ sheet.Lang) string {
		if l.State != VisitReceived {
			return ""
		}
		return strings.Trim(validate.TextOf(l.HelperName)+"、"+validate.TextOf(l.SecondHandlerName), "、")
	})),
	column("note", "备注", "Note", sheet.TextColumn, func(l *listLine, lang sheet.Lang) sheet.Value {
		switch {
		case l.isSum():
			return fmt.Sprintf(sheet.Label{ZH: "应发 %d 户，实领 %d 户", EN: "%d due, %d received"}.In(lang), l.sums.Households, l.sums.Received)
		case l.State == VisitUndelivered && l.Outcome != nil:
			return outcomeWords[*l.Outcome].In(lang)
		default:
			return nil
		}
	}),
}
