package intake

import (
	"slices"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
)

// ArchivePaperKind is what a paper of the file proves (证明材料).
type ArchivePaperKind string

// The kinds of papers, first those that everybody brings.
const (
	ApplicationLetter  ArchivePaperKind = "APPLICATION"         // 申请书
	ArchiveForm        ArchivePaperKind = "ARCHIVE_FORM"        // 困难职工档案表
	IDCards            ArchivePaperKind = "ID_CARDS"            // 全部成员身份证复印件
	HouseholdRegister  ArchivePaperKind = "HOUSEHOLD_REGISTER"  // 户口簿或亲属关系证明
	IncomeProof        ArchivePaperKind = "INCOME_PROOF"        // 收入证明
	BankCardCopy       ArchivePaperKind = "BANK_CARD"           // 银行卡复印件
	MembershipProof    ArchivePaperKind = "MEMBERSHIP"          // 工会会员证明
	IncomeCommitment   ArchivePaperKind = "INCOME_COMMITMENT"   // 收入情况承诺书
	CheckAuthorisation ArchivePaperKind = "CHECK_AUTHORISATION" // 核对授权书

	DibaoCertificate      ArchivePaperKind = "DIBAO_CERTIFICATE"      // 低保证
	Diagnosis             ArchivePaperKind = "DIAGNOSIS"              // 诊断证明
	MedicalInvoices       ArchivePaperKind = "MEDICAL_INVOICES"       // 自付医疗票据
	DisabilityCertificate ArchivePaperKind = "DISABILITY_CERTIFICATE" // 残疾人证
	DisasterProof         ArchivePaperKind = "DISASTER_PROOF"         // 灾害、事故证明及票据
	EnrolmentProof        ArchivePaperKind = "ENROLMENT"              // 录取通知书、学生证或学费票据
	LabourContract        ArchivePaperKind = "LABOUR_CONTRACT"        // 一年以上劳动合同
	UnemploymentProof     ArchivePaperKind = "UNEMPLOYMENT"           // 失业证明
	MaritalProof          ArchivePaperKind = "MARITAL_PROOF"          // 离异或丧偶证明

	HousingProof  ArchivePaperKind = "HOUSING_PROOF"  // 住房或租房证明
	PropertyQuery ArchivePaperKind = "PROPERTY_QUERY" // 不动产查询
	VehicleQuery  ArchivePaperKind = "VEHICLE_QUERY"  // 车辆查询
	BusinessQuery ArchivePaperKind = "BUSINESS_QUERY" // 工商登记查询

	SurveyForm   ArchivePaperKind = "SURVEY_FORM" // 入户调查表
	NoticeSheet  ArchivePaperKind = "NOTICE"      // 公示单
	MinutesSheet ArchivePaperKind = "MINUTES"     // 会议记录
	OtherPaper   ArchivePaperKind = "OTHER"
)

// PaperKinds lists every kind in the order of the file.
var PaperKinds = []ArchivePaperKind{
	ApplicationLetter, ArchiveForm, IDCards, HouseholdRegister, IncomeProof, BankCardCopy, MembershipProof,
	IncomeCommitment, CheckAuthorisation, DibaoCertificate, Diagnosis, MedicalInvoices, DisabilityCertificate,
	DisasterProof, EnrolmentProof, LabourContract, UnemploymentProof, MaritalProof, HousingProof, PropertyQuery,
	VehicleQuery, BusinessQuery, SurveyForm, NoticeSheet, MinutesSheet, OtherPaper,
}

// PaperState is what the office found when it looked at a paper.
type PaperState string

// The states.
const (
	PaperFiled    PaperState = "FILED"
	PaperVerified PaperState = "VERIFIED" // 已核验
	PaperRefused  PaperState = "REFUSED"  // 不合格
)

// ArchivePaper is one paper of an archive. Without an attachment it was seen and is
// kept on paper only.
type ArchivePaper struct {
	bun.BaseModel `bun:"table:app.archive_paper,alias:d"`

	TenantID     id.ID
	ID           id.ID `bun:",pk"`
	ArchiveID    id.ID
	Kind         ArchivePaperKind
	AttachmentID *id.ID
	Issuer       string // 出具单位
	IssuedOn     *clock.Date
	ExpiresOn    *clock.Date // the last day on which it holds
	Note         string
	State        PaperState
	Refusal      string // why it was refused
	FiledBy      id.ID
	FiledAt      time.Time
	VerifiedBy   *id.ID
	VerifiedAt   *time.Time
	RemovedAt    *time.Time
}

// serves tells whether the paper can be relied on that day.
func (p *ArchivePaper) serves(day clock.Date) bool {
	return p.RemovedAt == nil && p.State != PaperRefused && (p.ExpiresOn == nil || !p.ExpiresOn.Before(day))
}

// answers tells whether the paper is what the requirement asks for that day. A paper
// without a date of issue is taken as recent: the office has it in its hands.
func (p *ArchivePaper) answers(r *PaperRequirement, day clock.Date) bool {
	if p.Kind != r.Kind || !p.serves(day) {
		return false
	}
	return r.MaxAgeMonths == nil || p.IssuedOn == nil || !p.IssuedOn.Before(day.AddMonths(-*r.MaxAgeMonths))
}

// missing lists the kinds that no paper answers, each once, in the order of the file.
func missing(required []*PaperRequirement, papers []*ArchivePaper, day clock.Date) []ArchivePaperKind {
	out := []ArchivePaperKind{}
	for _, kind := range PaperKinds {
		lacks := slices.ContainsFunc(required, func(r *PaperRequirement) bool {
			return r.Kind == kind && !slices.ContainsFunc(papers, func(p *ArchivePaper) bool { return p.answers(r, day) })
		})
		if lacks {
			out = append(out, kind)
		}
	}
	return out
}
