package limit

import (
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/money"
)

// Examples are limits as published rules have them: of the central fund, of one
// province for the three categories, and of one province for festival visits. A union
// adopts them from a day on and then changes what differs where it is.
func Examples(from clock.Date) []Rule {
	rules := []Rule{
		{Source: new(FiscalCentral), Item: Living, Subject: PerHousehold, Period: PerYear, Terms: []Term{months(12)}, DocumentNo: centralFund},
		{Source: new(FiscalCentral), Item: Medical, Subject: PerPerson, Period: PerYear, Terms: []Term{percent(100, SelfPaid)}, DocumentNo: centralFund},
		{Source: new(FiscalCentral), Item: Student, Subject: PerStudent, Period: PerYear, Terms: []Term{months(10)}, DocumentNo: centralFund},

		{Category: new("DEEP"), Item: Living, Subject: PerHousehold, Period: PerYear, Terms: []Term{months(10)}, DocumentNo: byCategory},
		{
			Category: new("DEEP"), Item: Medical, Subject: PerPerson, Period: PerYear, Terms: []Term{percent(100, SelfPaid)}, DocumentNo: byCategory,
			Escalations: []Escalation{{Above: yuan(20_000), Level: Province}, {Above: yuan(50_000), Level: National}},
		},
		{Category: new("DEEP"), Item: Student, Subject: PerStudent, Period: PerYear, Terms: []Term{months(10)}, DocumentNo: byCategory},

		oneItem(Living, PerHousehold, months(8)),
		oneItem(Medical, PerPerson, percent(80, SelfPaid), fixed(16_000)),
		oneItem(Student, PerStudent, months(8)),

		{Category: new("ACCIDENT"), Item: Temp, Subject: PerHousehold, Period: PerEvent, Terms: []Term{percent(15, CauseCost), fixed(10_000)}, DocumentNo: byCategory},

		{Item: Warmth, Subject: PerPerson, Period: PerEvent, Terms: []Term{fixed(3_000)}, DocumentNo: warmthFund},
		{Item: Warmth, Subject: PerPerson, Period: PerYear, Terms: []Term{fixed(6_000)}, DocumentNo: warmthFund},
	}
	for i := range rules {
		rules[i].EffectiveFrom = from
	}
	return rules
}

// Where the examples come from.
const (
	centralFund = "中央财政专项帮扶资金使用管理办法"
	byCategory  = "省级困难职工分类帮扶标准（示例）"
	warmthFund  = "送温暖资金使用管理办法（省级示例）"
)

// oneItem is a limit of the relatively poor, who are helped with one item a year.
func oneItem(item Item, subject Subject, terms ...Term) Rule {
	var others []Item
	for _, x := range []Item{Living, Medical, Student} {
		if x != item {
			others = append(others, x)
		}
	}
	return Rule{Category: new("RELATIVE"), Item: item, Subject: subject, Period: PerYear, Terms: terms, Exclusive: others, DocumentNo: byCategory}
}

func months(n int) Term    { return Term{Kind: Months, Months: n} }
func fixed(yuans int) Term { return Term{Kind: Fixed, Amount: yuan(yuans)} }
func yuan(n int) money.Fen { return money.Fen(n) * 100 }
func percent(n int, of Field) Term {
	return Term{Kind: PercentOf, PercentBP: n * money.BasisPoints / 100, Field: of}
}
