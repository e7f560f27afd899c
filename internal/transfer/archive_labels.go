package transfer

import (
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Words of the vocabularies as exported lists print them.
var (
	yes = sheet.Label{ZH: "是", EN: "Yes"}

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
