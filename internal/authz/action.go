package authz

// Action is a verb on a kind of thing, written "object.verb" as in policy.csv.
type Action string

// The actions of the system. A new one needs a rule in policy.csv, or the test
// of this package fails.
const (
	TenantRead Action = "tenant.read"
	TenantEdit Action = "tenant.edit"
	UnitRead   Action = "unit.read"
	UnitEdit   Action = "unit.edit"
	SiteRead   Action = "site.read"
	SiteEdit   Action = "site.edit"

	MemberRead    Action = "member.read"
	MemberInvite  Action = "member.invite"
	MemberEdit    Action = "member.edit"
	RoleAssign    Action = "role.assign"
	SessionRevoke Action = "session.revoke"

	SubordinateRead    Action = "subordinate.read"
	SubordinateAdmit   Action = "subordinate.admit"
	SubordinateSuspend Action = "subordinate.suspend"

	GrantRead         Action = "grant.read"
	GrantRequest      Action = "grant.request"
	GrantDecide       Action = "grant.decide"
	SupervisionRead   Action = "supervision.read"
	SupervisionDetail Action = "supervision.detail"
	AccessLogRead     Action = "access_log.read"
	AuditRead         Action = "audit.read"

	ArchiveRead     Action = "archive.read"
	ArchiveCreate   Action = "archive.create"   // apply for a household
	ArchiveRegister Action = "archive.register" // file what was approved on paper
	ArchiveProcess  Action = "archive.process"  // survey, appraise, check papers
	ArchiveCheck    Action = "archive.check"    // exchange lists with civil affairs
	ArchiveOversee  Action = "archive.oversee"  // be told of what is overdue
	ArchiveReview   Action = "archive.review"   // carry out what another has asked for
	ArchiveEdit     Action = "archive.edit"
	ArchiveImport   Action = "archive.import"
	ArchiveExport   Action = "archive.export"
	ArchiveReveal   Action = "archive.reveal"
	ArchiveFile     Action = "archive.file"    // exchange whole lists with the national system
	ArchiveDispose  Action = "archive.dispose" // appraise what was kept long enough, hold what must not go
	ArchiveDestroy  Action = "archive.destroy" // decide what another appraised, lift what another held
	ConsentEdit     Action = "consent.edit"

	MeansRead    Action = "means.read"
	MeansEdit    Action = "means.edit"
	MeansConfirm Action = "means.confirm"

	CampaignRead    Action = "campaign.read"
	CampaignPlan    Action = "campaign.plan"
	CampaignApprove Action = "campaign.approve"
	CampaignRun     Action = "campaign.run"
	CampaignSettle  Action = "campaign.settle"
	CampaignExport  Action = "campaign.export"

	VisitRead      Action = "visit.read"
	VisitAssign    Action = "visit.assign"
	VisitRecord    Action = "visit.record"
	FollowUpRead   Action = "followup.read"
	FollowUpHandle Action = "followup.handle"

	NoticeRead     Action = "notice.read"
	NoticeEdit     Action = "notice.edit"
	NoticeDecide   Action = "notice.decide"
	ApprovalRead   Action = "approval.read"
	ApprovalDecide Action = "approval.decide"
	ApprovalRoute  Action = "approval.route"

	ApplicationRead   Action = "application.read"
	ApplicationWrite  Action = "application.write"
	ApplicationHandle Action = "application.handle"
	ApplicationPay    Action = "application.pay"  // what others made, verified and decided
	ComplaintAnswer   Action = "complaint.answer" // about aid in whose handling one had no part
	LimitRead         Action = "limit.read"
	LimitEdit         Action = "limit.edit"

	OwnRead     Action = "own.read"     // see one's own archive and applications
	OwnApply    Action = "own.apply"    // apply for oneself
	WorkerAdmit Action = "worker.admit" // let workers in

	AttachmentUpload Action = "attachment.upload"
	FormPrint        Action = "form.print" // official forms on paper
	CalendarRead     Action = "calendar.read"
	CalendarEdit     Action = "calendar.edit"
	DictionaryRead   Action = "dictionary.read"
	DictionaryEdit   Action = "dictionary.edit"
	JobRead          Action = "job.read"
)

// Actions lists every action.
var Actions = []Action{
	TenantRead, TenantEdit, UnitRead, UnitEdit, SiteRead, SiteEdit, MemberRead, MemberInvite,
	MemberEdit, RoleAssign, SessionRevoke, SubordinateRead, SubordinateAdmit, SubordinateSuspend,
	GrantRead, GrantRequest, GrantDecide, SupervisionRead, SupervisionDetail, AccessLogRead, AuditRead,
	ArchiveRead, ArchiveCreate, ArchiveRegister, ArchiveProcess, ArchiveCheck, ArchiveOversee, ArchiveReview, ArchiveEdit,
	ArchiveImport, ArchiveExport, ArchiveReveal, ArchiveFile, ArchiveDispose, ArchiveDestroy, ConsentEdit, MeansRead, MeansEdit, MeansConfirm,
	CampaignRead, CampaignPlan, CampaignApprove, CampaignRun, CampaignSettle, CampaignExport, VisitRead,
	VisitAssign, VisitRecord, FollowUpRead, FollowUpHandle, NoticeRead, NoticeEdit,
	NoticeDecide, ApprovalRead, ApprovalDecide, ApprovalRoute, AttachmentUpload, CalendarRead, CalendarEdit,
	DictionaryRead, DictionaryEdit, JobRead,
	ApplicationRead, ApplicationWrite, ApplicationHandle, ApplicationPay, ComplaintAnswer, LimitRead, LimitEdit,
	OwnRead, OwnApply, WorkerAdmit, FormPrint,
}
