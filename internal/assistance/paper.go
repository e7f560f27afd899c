package assistance

import (
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/id"
)

// Paper is a kind of paper (证明材料) that goes with an application.
type Paper string

// The papers.
const (
	ApplicationLetter   Paper = "APPLICATION_LETTER"     // 书面申请
	IncomeProof         Paper = "INCOME_PROOF"           // 收入证明
	Diagnosis           Paper = "DIAGNOSIS"              // 诊断证明, of a hospital of level 2 or above
	ExpenseInvoice      Paper = "EXPENSE_INVOICE"        // 费用票据
	InsuranceSettlement Paper = "INSURANCE_SETTLEMENT"   // 医保结算单
	SchoolProof         Paper = "SCHOOL_PROOF"           // 录取通知书或学生证
	TuitionReceipt      Paper = "TUITION_RECEIPT"        // 学费收据
	EventProof          Paper = "EVENT_PROOF"            // 灾害、事故证明, of police or civil affairs
	EmploymentProof     Paper = "EMPLOYMENT_PROOF"       // 劳动关系证明
	CaseMaterial        Paper = "CASE_MATERIAL"          // 案件材料
	CourseProof         Paper = "COURSE_PROOF"           // 培训报名或结业证明
	UnemploymentProof   Paper = "UNEMPLOYMENT_PROOF"     // 失业或求职登记证明
	DisabilityPaper     Paper = "DISABILITY_CERTIFICATE" // 残疾人证
	Authorisation       Paper = "AUTHORISATION"          // 代办授权委托书
	OtherPaper          Paper = "OTHER"                  // 其他
)

var papers = []Paper{
	ApplicationLetter, IncomeProof, Diagnosis, ExpenseInvoice, InsuranceSettlement, SchoolProof, TuitionReceipt, EventProof,
	EmploymentProof, CaseMaterial, CourseProof, UnemploymentProof, DisabilityPaper, Authorisation, OtherPaper,
}

// required are the papers of each item, besides the letter.
var required = map[limit.Item][]Paper{
	limit.Living:  {IncomeProof},
	limit.Medical: {Diagnosis, ExpenseInvoice, InsuranceSettlement},
	limit.Student: {SchoolProof, TuitionReceipt},
	limit.Temp:    {EventProof, ExpenseInvoice},

	limit.Legal:      {EmploymentProof, CaseMaterial},
	limit.Training:   {CourseProof, ExpenseInvoice},
	limit.Job:        {UnemploymentProof},
	limit.Disability: {DisabilityPaper, ExpenseInvoice},
}

// RequiredPapers lists what an application needs. Nobody writes a letter for aid that
// the union offers of itself, and who asks for counselling says nothing on paper.
func (p *Application) RequiredPapers() []Paper {
	var out []Paper
	switch {
	case p.Item == limit.Psych:
	case p.Origin == FromPaper:
		out = append(out, ApplicationLetter)
	case p.Origin == FromProxy:
		out = append(out, ApplicationLetter, Authorisation)
	}
	return append(out, required[p.Item]...)
}

// ApplicationPaper is one paper of an application: a file, or without one an original
// in the paper file.
type ApplicationPaper struct {
	bun.BaseModel `bun:"table:app.application_paper,alias:d"`

	TenantID      id.ID
	ID            id.ID `bun:",pk"`
	ApplicationID id.ID
	Kind          Paper
	AttachmentID  *id.ID
	Note          string
	AddedAt       time.Time
	AddedByName   string
}

// missing lists the required and the wanted papers that are not there.
func (p *Application) missing(there []*ApplicationPaper) []Paper {
	has := map[Paper]bool{}
	for _, d := range there {
		has[d.Kind] = true
	}
	out := []Paper{}
	for _, k := range append(p.RequiredPapers(), p.Wanted...) {
		if !has[k] {
			has[k] = true
			out = append(out, k)
		}
	}
	return out
}
