package printing

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/pdf"
)

// PrintForm is a form that can be printed.
type PrintForm string

// The forms.
const (
	ArchiveForm     PrintForm = "ARCHIVE"      // 困难职工档案表
	SignaturePage   PrintForm = "SIGNATURES"   // 签字页
	BlankSurveyForm PrintForm = "SURVEY_BLANK" // 入户调查表, to be filled at home
	SurveyForm      PrintForm = "SURVEY"       // 入户调查表, as it was recorded
	ApplicationForm PrintForm = "APPLICATION"  // 申请审批表
	NoticeSheet     PrintForm = "NOTICE"       // 公示单
	DisposalSheet   PrintForm = "DISPOSAL"     // 鉴定销毁清册
	HandoverReceipt PrintForm = "HANDOVER"     // 交接回执
)

// printForms lists the forms.
var printForms = []PrintForm{ArchiveForm, SignaturePage, BlankSurveyForm, SurveyForm, ApplicationForm, NoticeSheet, DisposalSheet, HandoverReceipt}

// editions are the versions of the forms as printed; a changed form is a new one.
var editions = map[PrintForm]string{
	ArchiveForm: "困难职工档案表 2026-2", SignaturePage: "签字页 2026-1", BlankSurveyForm: "入户调查表 2026-1", SurveyForm: "入户调查表 2026-1",
	ApplicationForm: "申请审批表 2026-2", NoticeSheet: "公示单 2026-1", DisposalSheet: "鉴定销毁清册 2026-1",
	HandoverReceipt: "档案交接回执 2026-1",
}

// filled is a form ready to be printed, and what its record keeps.
type filled struct {
	document pdf.Document
	title    string // by which people recognise the print; names masked
	unitID   id.ID
	unitPath string
	archive  *id.ID // whose whole facts are on it, if they are
}

// filler fills one form. Whole facts are for those who may reveal them.
type filler func(ctx context.Context, subject id.ID, whole bool) (*filled, error)

// fillers by form. A form is printed by whoever may read its subject and print there.
func (s *Service) fillers() map[PrintForm]filler {
	return map[PrintForm]filler{
		ArchiveForm: s.archiveForm, SignaturePage: s.signaturePage, BlankSurveyForm: s.blankSurvey, SurveyForm: s.survey,
		ApplicationForm: s.applicationForm, NoticeSheet: s.noticeSheet, DisposalSheet: s.disposalSheet,
		HandoverReceipt: s.receiptSheet,
	}
}
