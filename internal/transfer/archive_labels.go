package transfer

import (
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Words of the vocabularies as exported lists print them.
var (
	yes = sheet.Label{ZH: "是", EN: "Yes"}

	sexLabels = map[hardship.Sex]sheet.Label{
		hardship.Male:   {ZH: "男", EN: "Male"},
		hardship.Female: {ZH: "女", EN: "Female"},
	}

	categoryLabels = map[hardship.Category]sheet.Label{
		hardship.Deep:           {ZH: "深度困难职工", EN: "Deep hardship"},
		hardship.Relative:       {ZH: "相对困难职工", EN: "Relative hardship"},
		hardship.Accidental:     {ZH: "意外致困职工", EN: "Hardship by accident"},
		hardship.Watch:          {ZH: "监测对象", EN: "Under watch"},
		hardship.LegacyDibao:    {ZH: "低保户", EN: "On minimum allowance (2016)"},
		hardship.LegacyEdge:     {ZH: "低保边缘户", EN: "Near minimum allowance (2016)"},
		hardship.LegacyAccident: {ZH: "意外致困户", EN: "Household hit by accident (2016)"},
		hardship.LegacyAbove:    {ZH: "低保线以上", EN: "Above minimum allowance (2008)"},
		hardship.LegacyEnjoy:    {ZH: "享受低保", EN: "Receives minimum allowance (2008)"},
		hardship.LegacyNot:      {ZH: "未享受低保", EN: "Entitled, not receiving (2008)"},
	}

	causeLabels = map[hardship.Cause]sheet.Label{
		hardship.NoCapacity:    {ZH: "无劳动能力", EN: "Unable to work"},
		hardship.Unemployed:    {ZH: "有劳动能力而未就业", EN: "Able to work, without work"},
		hardship.LaidOff:       {ZH: "下岗失业", EN: "Laid off"},
		hardship.Uninsured:     {ZH: "未参加社会保险", EN: "No social insurance"},
		hardship.InsuranceGap:  {ZH: "社保待遇落实不到位", EN: "Insurance not paid out"},
		hardship.Illness:       {ZH: "本人大病", EN: "Serious illness"},
		hardship.FamilyIllness: {ZH: "供养直系亲属大病", EN: "Serious illness in the family"},
		hardship.Disaster:      {ZH: "遭受自然灾害", EN: "Natural disaster"},
		hardship.Accident:      {ZH: "遭受意外事故", EN: "Accident"},
		hardship.Disability:    {ZH: "残疾", EN: "Disability"},
		hardship.Schooling:     {ZH: "子女上学", EN: "Children at school"},
		hardship.LowIncome:     {ZH: "收入低无法维持基本生活", EN: "Income too low to live on"},
		hardship.OtherCause:    {ZH: "其他", EN: "Other"},
	}

	stateLabels = map[hardship.ArchiveState]sheet.Label{
		hardship.Draft:           {ZH: "草稿", EN: "Draft"},
		hardship.Submitted:       {ZH: "已申请", EN: "Submitted"},
		hardship.Surveying:       {ZH: "入户调查", EN: "Surveying"},
		hardship.UnitReview:      {ZH: "单位评议", EN: "Unit review"},
		hardship.Checking:        {ZH: "经济状况核对", EN: "Means check"},
		hardship.PublicNotice:    {ZH: "公示", EN: "Public notice"},
		hardship.Objection:       {ZH: "异议核查", EN: "Objection"},
		hardship.PendingApproval: {ZH: "待审批", EN: "Pending approval"},
		hardship.Active:          {ZH: "在档", EN: "Active"},
		hardship.Returned:        {ZH: "退回补正", EN: "Returned"},
		hardship.Rejected:        {ZH: "不予建档", EN: "Rejected"},
		hardship.Withdrawn:       {ZH: "撤回申请", EN: "Withdrawn"},
		hardship.ReviewDue:       {ZH: "待复核", EN: "Review due"},
		hardship.Exited:          {ZH: "脱困", EN: "Out of hardship"},
		hardship.Monitoring:      {ZH: "跟踪回访", EN: "Monitoring"},
		hardship.Cancelled:       {ZH: "注销", EN: "Cancelled"},
		hardship.Closed:          {ZH: "结案", EN: "Closed"},
	}
)
