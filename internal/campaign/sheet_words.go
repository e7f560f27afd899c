package campaign

import (
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Words of the vocabularies as official tables print them.
var (
	sexWords = map[hardship.Sex]sheet.Label{
		hardship.Male:   {ZH: "男", EN: "Male"},
		hardship.Female: {ZH: "女", EN: "Female"},
	}

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

	causeWords = map[hardship.Cause]sheet.Label{
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
)
