package demo

import (
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/money"
)

func arrears(clock.Date) assistance.Form {
	return assistance.Form{
		Item: limit.Legal, Reason: new("外包公司拖欠三个月工资，多次协商没有结果。"),
		Legal: &assistance.Legal{
			Dispute: assistance.DisputePay, Form: assistance.LegalCounsel, Opponent: "云岭顺达劳务有限公司", Claim: 1_860_000,
		},
	}
}

func retraining(today clock.Date) assistance.Form {
	return assistance.Form{
		Item: limit.Training, Reason: new("岗位撤并后想转做电工，希望工会补助培训费。"), Asked: new(money.Fen(120_000)),
		Training: &assistance.Training{
			Course: "低压电工作业（初训）", Provider: "青溪区职工技能培训学校", StartsOn: today.AddDays(14), Fee: 180_000, Covered: 60_000,
		},
	}
}

func newPost(clock.Date) assistance.Form {
	return assistance.Form{
		Item: limit.Job, Reason: new("爱人下岗一年多，想找一份离家近的工作。"),
		Placement: &assistance.Placement{Wish: "超市理货或食堂帮厨，白班", Skills: "有健康证，会基本电脑操作", Expected: 280_000},
	}
}

func quilts(clock.Date) assistance.Form {
	return assistance.Form{
		Item: limit.Goods, Reason: new("老旧平房没有暖气，家里有老人，需要过冬物资。"), Asked: new(money.Fen(60_000)), Urgent: new(true),
		Goods: &assistance.Goods{Name: "棉被、电热毯", Quantity: 4, Value: 60_000},
	}
}

func hearingAid(clock.Date) assistance.Form {
	return assistance.Form{
		Item: limit.Disability, Reason: new("助听器已用八年，不能再修，上班听不清指令。"), Asked: new(money.Fen(240_000)),
		Disability: &assistance.Disability{
			Kind: assistance.Hearing, Grade: 2, Need: "更换双耳助听器", Cost: 620_000, Covered: 300_000,
		},
	}
}

func counselling(clock.Date) assistance.Form { return assistance.Form{Item: limit.Psych} }
