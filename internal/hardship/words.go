package hardship

import "github.com/nuanxin/nuanxin/internal/sheet"

// Words of the vocabularies as official tables and exported lists print them.
var (
	// SexWords has none for an unknown sex: the cell stays empty.
	SexWords = map[Sex]sheet.Label{
		Male:   {ZH: "男", EN: "Male"},
		Female: {ZH: "女", EN: "Female"},
	}

	// CategoryWords are those of all three vocabularies (困难类别).
	CategoryWords = map[Category]sheet.Label{
		Deep:           {ZH: "深度困难职工", EN: "Deep hardship"},
		Relative:       {ZH: "相对困难职工", EN: "Relative hardship"},
		Accidental:     {ZH: "意外致困职工", EN: "Hardship by accident"},
		Watch:          {ZH: "监测对象", EN: "Under watch"},
		LegacyDibao:    {ZH: "低保户", EN: "On minimum allowance (2016)"},
		LegacyEdge:     {ZH: "低保边缘户", EN: "Near minimum allowance (2016)"},
		LegacyAccident: {ZH: "意外致困户", EN: "Household hit by accident (2016)"},
		LegacyAbove:    {ZH: "低保线以上", EN: "Above minimum allowance (2008)"},
		LegacyEnjoy:    {ZH: "享受低保", EN: "Receives minimum allowance (2008)"},
		LegacyNot:      {ZH: "未享受低保", EN: "Entitled, not receiving (2008)"},
	}

	// CauseWords are those of the form of 2016 (致困原因).
	CauseWords = map[Cause]sheet.Label{
		NoCapacity:    {ZH: "无劳动能力", EN: "Unable to work"},
		Unemployed:    {ZH: "有劳动能力而未就业", EN: "Able to work, without work"},
		LaidOff:       {ZH: "下岗失业", EN: "Laid off"},
		Uninsured:     {ZH: "未参加社会保险", EN: "No social insurance"},
		InsuranceGap:  {ZH: "社保待遇落实不到位", EN: "Insurance not paid out"},
		Illness:       {ZH: "本人大病", EN: "Serious illness"},
		FamilyIllness: {ZH: "供养直系亲属大病", EN: "Serious illness in the family"},
		Disaster:      {ZH: "遭受自然灾害", EN: "Natural disaster"},
		Accident:      {ZH: "遭受意外事故", EN: "Accident"},
		Disability:    {ZH: "残疾", EN: "Disability"},
		Schooling:     {ZH: "子女上学", EN: "Children at school"},
		LowIncome:     {ZH: "收入低无法维持基本生活", EN: "Income too low to live on"},
		OtherCause:    {ZH: "其他", EN: "Other"},
	}
)
