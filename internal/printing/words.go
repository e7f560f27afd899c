package printing

import (
	"strconv"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Words of the vocabularies as official forms print them. Forms are in Chinese only.
var (
	tierWords = map[hardship.ArchiveTier]string{
		hardship.National: "全国级", hardship.ProvinceTier: "省级", hardship.CityTier: "地市级", hardship.CountyTier: "区县级", hardship.GrassrootTier: "基层",
	}
	flowWords    = map[hardship.ArchiveFlow]string{hardship.Stock: "存量", hardship.NewFlow: "增量", hardship.Relapsed: "返困"}
	sectionWords = map[intake.SurveySection]string{
		intake.HousingSection: "住房情况", intake.IncomeSection: "收入与支出", intake.EmploymentSection: "就业情况",
		intake.HealthSection: "健康状况", intake.SchoolSection: "就学情况", intake.NeedSection: "困难与需求",
	}
	filedPaperWords = map[intake.ArchivePaperKind]string{
		intake.ApplicationLetter: "申请书", intake.ArchiveForm: "困难职工档案表", intake.IDCards: "全部成员身份证复印件",
		intake.HouseholdRegister: "户口簿或亲属关系证明", intake.IncomeProof: "收入证明", intake.BankCardCopy: "银行卡复印件",
		intake.MembershipProof: "工会会员证明", intake.IncomeCommitment: "收入情况承诺书", intake.CheckAuthorisation: "核对授权书",
		intake.DibaoCertificate: "低保证", intake.Diagnosis: "诊断证明", intake.MedicalInvoices: "自付医疗票据",
		intake.DisabilityCertificate: "残疾人证", intake.DisasterProof: "灾害、事故证明及票据", intake.EnrolmentProof: "录取通知书、学生证或学费票据",
		intake.LabourContract: "一年以上劳动合同", intake.UnemploymentProof: "失业证明", intake.MaritalProof: "离异或丧偶证明",
		intake.HousingProof: "住房或租房证明", intake.PropertyQuery: "不动产查询", intake.VehicleQuery: "车辆查询",
		intake.BusinessQuery: "工商登记查询", intake.SurveyForm: "入户调查表", intake.NoticeSheet: "公示单", intake.MinutesSheet: "会议记录",
		intake.OtherPaper: "其他材料",
	}
	itemWords = map[limit.Item]string{
		limit.Living: "生活救助", limit.Medical: "医疗救助", limit.Student: "子女助学", limit.Legal: "法律援助",
		limit.Training: "职业培训", limit.Job: "职业介绍", limit.Temp: "临时救助", limit.Warmth: "送温暖慰问",
		limit.Goods: "实物帮扶", limit.Disability: "残疾帮扶", limit.Psych: "心理关爱",
	}
	originWords = map[assistance.Origin]string{
		assistance.FromPaper: "职工书面申请", assistance.FromUnit: "单位主动申请", assistance.FromFollowUp: "走访发现",
		assistance.FromProxy: "他人代办", assistance.FromWorker: "职工手机申请",
	}
	paperWords = map[assistance.Paper]string{
		assistance.ApplicationLetter: "书面申请", assistance.IncomeProof: "收入证明", assistance.Diagnosis: "诊断证明",
		assistance.ExpenseInvoice: "费用票据", assistance.InsuranceSettlement: "医保结算单", assistance.SchoolProof: "录取通知书或学生证",
		assistance.TuitionReceipt: "学费收据", assistance.EventProof: "灾害、事故证明",
		assistance.EmploymentProof: "劳动关系证明", assistance.CaseMaterial: "案件材料", assistance.CourseProof: "培训报名或结业证明",
		assistance.UnemploymentProof: "失业或求职登记证明", assistance.DisabilityPaper: "残疾人证", assistance.Authorisation: "代办授权委托书",
		assistance.OtherPaper: "其他材料",
	}
	levelWords = map[assistance.SchoolLevel]string{
		assistance.SeniorSecondary: "高中、中职", assistance.College: "高职高专", assistance.Undergraduate: "本科", assistance.Postgraduate: "研究生",
	}
	mishapWords = map[assistance.Mishap]string{
		assistance.MishapAccident: "意外事故", assistance.MishapDisaster: "自然灾害、火灾", assistance.MishapIllness: "突发疾病",
		assistance.MishapDeath: "家庭成员亡故", assistance.MishapOther: "其他",
	}
	verdictWords = map[approval.Verdict]string{
		approval.Approve: "同意", approval.Refuse: "不同意", approval.Return: "退回", approval.Escalate: "请示上级",
	}
	noticeWords = map[disclosure.NoticeKind]string{
		disclosure.KindArchive: "困难职工建档公示", disclosure.KindArchiveExit: "困难职工档案退出公示", disclosure.KindApplication: "帮扶申请公示",
		disclosure.KindCampaign: "慰问名单公示", disclosure.KindResult: "审批结果公示",
	}
	bandWords = map[disclosure.AmountBand]string{
		disclosure.UpTo1000: "1000 元及以下", disclosure.UpTo3000: "1000–3000 元", disclosure.UpTo5000: "3000–5000 元",
		disclosure.UpTo10000: "5000–10000 元", disclosure.UpTo30000: "10000–30000 元", disclosure.Above30000: "30000 元以上",
	}
)

// sealLine is where an opinion is sealed and dated by hand.
const sealLine = "负责人签字：　　　　　　　（盖章）　　　　年　　月　　日"

func chinese[T ~string](words map[T]sheet.Label, code T) string { return words[code].ZH }

func yuan(f *money.Fen) string {
	if f == nil {
		return ""
	}
	return f.Yuan() + " 元"
}

func date(d *clock.Date) string {
	if d == nil {
		return ""
	}
	return day(*d)
}

func day(d clock.Date) string {
	return strconv.Itoa(d.Year) + "年" + strconv.Itoa(int(d.Month)) + "月" + strconv.Itoa(d.Day) + "日"
}

// dayOf is the day in China of a moment.
func dayOf(t time.Time) string { return day(clock.DateOf(t)) }

func yesNo(b bool) string {
	if b {
		return "是"
	}
	return "否"
}

func causes(of []hardship.Cause) string {
	words := make([]string, len(of))
	for i, c := range of {
		words[i] = chinese(hardship.CauseWords, c)
	}
	return strings.Join(words, "、")
}
