package visit

import (
	"fmt"

	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// RosterSheet is the 慰问名册: who is to get what.
func (s *Service) RosterSheet() *RunSheet {
	return newRunSheet(s, sheet.Label{ZH: "慰问名册", EN: "List of recipients"}, rosterColumns, s.countListed, s.eachListed)
}

var rosterColumns = []sheetColumn[*listLine]{
	column("number", "序号", "No.", sheet.CountColumn, (*listLine).printNumber),
	column("unit", "单位", "Unit", sheet.TextColumn, visitText(func(l *listLine, _ sheet.Lang) string { return l.UnitName })),
	column("name", "姓名", "Name", sheet.TextColumn, visitText(func(l *listLine, _ sheet.Lang) string { return l.Name })),
	column("sex", "性别", "Sex", sheet.TextColumn, visitText(func(l *listLine, lang sheet.Lang) string { return hardship.SexWords[l.sex].In(lang) })),
	column("idNumber", "身份证号", "ID number", sheet.DigitsColumn, visitText(func(l *listLine, _ sheet.Lang) string { return textOfField(l.idNumber) })),
	column("class", "对象类别", "Class", sheet.TextColumn, visitText(func(l *listLine, lang sheet.Lang) string { return classWords[l.Class].In(lang) })),
	column("cause", "困难原因", "Cause", sheet.TextColumn, visitText(func(l *listLine, lang sheet.Lang) string {
		if l.MainCause == nil {
			return ""
		}
		return hardship.CauseWords[*l.MainCause].In(lang)
	})),
	column("cash", "标准（元）", "Cash (yuan)", sheet.AmountColumn, func(l *listLine, _ sheet.Lang) sheet.Value {
		if l.isSum() {
			return l.sums.CashFen
		}
		return l.CashFen
	}),
	column("cashInWords", "金额大写", "Cash in words", sheet.TextColumn, func(l *listLine, _ sheet.Lang) sheet.Value {
		if l.isSum() {
			return l.sums.CashFen.Upper()
		}
		return l.CashFen.Upper()
	}),
	column("goods", "慰问品", "Goods", sheet.TextColumn, visitText(func(l *listLine, _ sheet.Lang) string { return goodsText(l.Goods) })),
	column("goodsValue", "慰问品折价（元）", "Value of goods (yuan)", sheet.AmountColumn, func(l *listLine, _ sheet.Lang) sheet.Value {
		if l.isSum() {
			return l.sums.GoodsFen
		}
		return l.GoodsFen
	}),
	column("bankCard", "银行卡号", "Bank card", sheet.DigitsColumn, visitText(func(l *listLine, _ sheet.Lang) string { return textOfField(l.bankCard) })),
	column("note", "备注", "Note", sheet.TextColumn, func(l *listLine, lang sheet.Lang) sheet.Value {
		if !l.isSum() {
			return l.LateReason
		}
		return fmt.Sprintf(sheet.Label{ZH: "共 %d 户 %d 人", EN: "%d households, %d people"}.In(lang), l.sums.Households, l.sums.People)
	}),
}
