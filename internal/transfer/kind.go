package transfer

// SheetKind is what is imported or exported.
type SheetKind string

// The kinds.
const (
	Roster             SheetKind = "ROSTER"              // 困难职工花名册, import
	NamedRecipients    SheetKind = "NAMED_RECIPIENTS"    // 慰问对象名单, import
	DibaoStandards     SheetKind = "DIBAO_STANDARDS"     // 低保标准, import
	NationalList       SheetKind = "NATIONAL_LIST"       // 全国系统导出名单, import
	CivilAnswers       SheetKind = "CIVIL_ANSWERS"       // 核对名单反馈, import
	Archives           SheetKind = "ARCHIVES"            // 困难职工档案, export
	NationalArchives   SheetKind = "NATIONAL_ARCHIVES"   // 困难职工档案（全国帮扶系统格式）, export
	NationalComparison SheetKind = "NATIONAL_COMPARISON" // 与全国系统核对结果, export
	CivilList          SheetKind = "CIVIL_LIST"          // 家庭经济状况核对名单, export
	CivilScans         SheetKind = "CIVIL_SCANS"         // 核对授权书扫描件, export
	CivilOutcome       SheetKind = "CIVIL_OUTCOME"       // 核对名单反馈导入结果, export
	ArchiveBulk        SheetKind = "ARCHIVE_BULK"        // 批量办理结果, export
	CampaignRoster     SheetKind = "CAMPAIGN_ROSTER"     // 慰问名册, export
	CampaignReceipts   SheetKind = "CAMPAIGN_RECEIPTS"   // 签领表, export
	CampaignStatistics SheetKind = "CAMPAIGN_STATISTICS" // 活动统计表, export
)
