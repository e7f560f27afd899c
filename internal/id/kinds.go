package id

// Kind is the type of thing that an identifier names. Numbers are part of every
// stored identifier: never reuse or renumber one.
type Kind byte

// The kinds, grouped by the capability that owns them.
const (
	Unknown Kind = 0

	Tenant       Kind = 1
	Unit         Kind = 2
	Site         Kind = 3
	Grant        Kind = 4
	TenantInvite Kind = 5

	Account    Kind = 10
	Membership Kind = 11
	Assignment Kind = 12
	Session    Kind = 13
	Invitation Kind = 14

	Archive      Kind = 20
	Household    Kind = 21
	Person       Kind = 22
	Consent      Kind = 23
	ArchiveEvent Kind = 24

	DibaoStandard   Kind = 25
	MeansRules      Kind = 26
	MeansAssessment Kind = 27
	MeansTrial      Kind = 28

	ArchivePaper        Kind = 130
	ArchiveSurvey       Kind = 131
	ArchiveAppraisal    Kind = 132
	CivilCheck          Kind = 133
	ArchiveReturn       Kind = 134
	DocumentRequirement Kind = 135
	ArchiveCallBack     Kind = 136
	ArchiveChange       Kind = 137
	ArchiveExit         Kind = 138
	ArchiveHandover     Kind = 170
	ArchiveOffer        Kind = 171
	CivilBatch          Kind = 139
	ArchiveDisposal     Kind = 172
	ArchiveHold         Kind = 173

	Campaign       Kind = 30
	CampaignRun    Kind = 32
	Visit          Kind = 33
	VisitReport    Kind = 34
	FollowUp       Kind = 35
	VisitGroup     Kind = 36
	Quota          Kind = 37
	NamedRecipient Kind = 38

	ApprovalCase       Kind = 40
	ApprovalDecision   Kind = 41
	ApprovalRoute      Kind = 42
	ApprovalDelegation Kind = 43
	ApprovalReferral   Kind = 44
	ApprovalTie        Kind = 45

	Attachment Kind = 50
	Upload     Kind = 51

	Notice       Kind = 60
	NoticeOutbox Kind = 61

	Import    Kind = 70
	ImportRow Kind = 71
	Export    Kind = 72

	Job      Kind = 80
	Schedule Kind = 81

	AuditEntry Kind = 90
	AccessLog  Kind = 91

	Application      Kind = 100
	ApplicationPaper Kind = 101
	ApplicationEvent Kind = 102
	LimitRule        Kind = 103
	AidFeedback      Kind = 104
	AidComplaint     Kind = 105
	AidCallBack      Kind = 106
	AidCallDraw      Kind = 107

	PublicNotice    Kind = 110
	NoticeEntry     Kind = 111
	NoticeObjection Kind = 112
	NoticePosting   Kind = 113

	WorkerAccess Kind = 160
	Printout     Kind = 140
	ArchiveBulk  Kind = 141
	SavedFilter  Kind = 142
)

var kindNames = map[Kind]string{
	Tenant: "Tenant", Unit: "Unit", Site: "Site", Grant: "SupervisionGrant", TenantInvite: "TenantInvite",
	Account: "Account", Membership: "Member", Assignment: "RoleAssignment", Session: "Session", Invitation: "Invitation",
	Archive: "Archive", Household: "Household", Person: "Person", Consent: "Consent", ArchiveEvent: "ArchiveEvent",
	DibaoStandard: "DibaoStandard", MeansRules: "MeansRules", MeansAssessment: "MeansAssessment", MeansTrial: "MeansTrial",
	ArchivePaper: "ArchivePaper", ArchiveSurvey: "ArchiveSurvey", ArchiveAppraisal: "ArchiveAppraisal", CivilCheck: "CivilCheck",
	ArchiveReturn: "ArchiveReturn", DocumentRequirement: "DocumentRequirement", ArchiveCallBack: "ArchiveCallBack",
	ArchiveChange: "ArchiveChange", ArchiveExit: "ArchiveExit", ArchiveHandover: "ArchiveHandover", ArchiveOffer: "ArchiveOffer", CivilBatch: "CivilBatch",
	ArchiveDisposal: "ArchiveDisposal", ArchiveHold: "ArchiveHold",
	Campaign: "Campaign", CampaignRun: "CampaignRun", Visit: "Visit", VisitReport: "VisitReport",
	FollowUp: "FollowUp", VisitGroup: "VisitGroup", Quota: "CampaignQuota", NamedRecipient: "NamedRecipient",
	ApprovalCase: "ApprovalCase", ApprovalDecision: "ApprovalDecision", ApprovalRoute: "ApprovalRoute",
	ApprovalDelegation: "ApprovalDelegation", ApprovalReferral: "ApprovalReferral", ApprovalTie: "ApprovalTie",
	Attachment: "Attachment", Upload: "Upload", Notice: "Notification", NoticeOutbox: "NotificationDelivery",
	Import: "Import", ImportRow: "ImportRow", Export: "Export", Job: "Job", Schedule: "Schedule",
	AuditEntry: "AuditEntry", AccessLog: "AccessLogEntry",
	Application: "Application", ApplicationPaper: "ApplicationPaper", ApplicationEvent: "ApplicationEvent", LimitRule: "LimitRule",
	WorkerAccess: "WorkerAccess",
	AidFeedback:  "AidFeedback", AidComplaint: "AidComplaint", AidCallBack: "AidCallBack", AidCallDraw: "AidCallDraw",
	PublicNotice: "PublicNotice", NoticeEntry: "NoticeEntry", NoticeObjection: "NoticeObjection", NoticePosting: "NoticePosting",
	Printout: "Printout", ArchiveBulk: "ArchiveBulk", SavedFilter: "SavedFilter",
}

// String is the GraphQL type name of the kind.
func (k Kind) String() string {
	if n := kindNames[k]; n != "" {
		return n
	}
	return "Unknown"
}
