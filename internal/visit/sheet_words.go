package visit

import (
	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Words of the vocabularies as official tables print them.
var (
	classWords = map[audience.RecipientClass]sheet.Label{
		audience.DeepClass:     {ZH: "深度困难职工", EN: "Deep hardship"},
		audience.RelativeClass: {ZH: "相对困难职工", EN: "Relative hardship"},
		audience.AccidentClass: {ZH: "意外致困职工", EN: "Hardship by accident"},
		audience.WatchClass:    {ZH: "监测对象", EN: "Under watch"},
		audience.LegacyClass:   {ZH: "原口径困难职工", EN: "Older vocabulary"},
		audience.ModelWorker:   {ZH: "劳模", EN: "Model worker"},
		audience.OnDuty:        {ZH: "坚守岗位一线职工", EN: "On duty"},
		audience.RetireeClass:  {ZH: "退休职工", EN: "Retiree"},
		audience.OtherClass:    {ZH: "其他", EN: "Other"},
	}

	outcomeWords = map[VisitOutcome]sheet.Label{
		OutcomeReceived: {ZH: "已送达", EN: "Received"},
		OutcomeNotHome:  {ZH: "无人在家", EN: "Nobody at home"},
		OutcomeRefused:  {ZH: "谢绝", EN: "Declined"},
		OutcomeMoved:    {ZH: "已搬迁", EN: "Moved away"},
		OutcomeDeceased: {ZH: "已故", EN: "Deceased"},
	}
)
