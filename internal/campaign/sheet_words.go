package campaign

import (
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Words of the vocabularies as official tables print them.
var (
	classWords = map[RecipientClass]sheet.Label{
		DeepClass:     {ZH: "深度困难职工", EN: "Deep hardship"},
		RelativeClass: {ZH: "相对困难职工", EN: "Relative hardship"},
		AccidentClass: {ZH: "意外致困职工", EN: "Hardship by accident"},
		WatchClass:    {ZH: "监测对象", EN: "Under watch"},
		LegacyClass:   {ZH: "原口径困难职工", EN: "Older vocabulary"},
		ModelWorker:   {ZH: "劳模", EN: "Model worker"},
		OnDuty:        {ZH: "坚守岗位一线职工", EN: "On duty"},
		RetireeClass:  {ZH: "退休职工", EN: "Retiree"},
		OtherClass:    {ZH: "其他", EN: "Other"},
	}

	outcomeWords = map[VisitOutcome]sheet.Label{
		OutcomeReceived: {ZH: "已送达", EN: "Received"},
		OutcomeNotHome:  {ZH: "无人在家", EN: "Nobody at home"},
		OutcomeRefused:  {ZH: "谢绝", EN: "Declined"},
		OutcomeMoved:    {ZH: "已搬迁", EN: "Moved away"},
		OutcomeDeceased: {ZH: "已故", EN: "Deceased"},
	}
)
