package roster

import (
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Household is one row of a roster: the head (户主, the hardship worker) and what
// the row says about the family. Empty fields were not stated. Amounts that were
// not stated are nil, because a zero is a statement.
type Household struct {
	Name     string        `json:"name"`
	IDNumber cn.ResidentID `json:"idNumber"`
	// Sex and Birth come from the identity number, which outranks the columns.
	Sex        cn.Sex     `json:"sex"`
	Birth      clock.Date `json:"birth"`
	IDWarnings IDWarnings `json:"idWarnings"`

	Phone       string   `json:"phone,omitempty"`
	OtherPhones []string `json:"otherPhones,omitempty"`
	Unit        string   `json:"unit,omitempty"` // as written; the importer finds the unit
	Nation      string   `json:"nation,omitempty"`
	Address     string   `json:"address,omitempty"`
	Employment  string   `json:"employment,omitempty"` // 工作状态, as written
	Health      string   `json:"health,omitempty"`     // 健康状况, as written
	Wish        string   `json:"wish,omitempty"`       // 帮扶需求

	HasDisability  bool `json:"hasDisability,omitempty"`
	IsModelWorker  bool `json:"isModelWorker,omitempty"`
	IsMigrant      bool `json:"isMigrant,omitempty"`
	IsSingleParent bool `json:"isSingleParent,omitempty"`

	Category       Category `json:"category"`
	CategoryStated string   `json:"categoryStated"` // as written
	// CategoryCurrent is what Category means in the vocabulary of today.
	CategoryCurrent Category `json:"categoryCurrent"`
	CategoryLegacy  bool     `json:"categoryLegacy,omitempty"`

	MainCause   Cause   `json:"mainCause,omitempty"`
	OtherCauses []Cause `json:"otherCauses,omitempty"` // at most three
	CauseNote   string  `json:"causeNote,omitempty"`

	Size             int        `json:"size,omitempty"`             // 家庭人口, head included
	IncomeYear       *money.Fen `json:"incomeYear,omitempty"`       // 家庭年收入
	RigidYear        *money.Fen `json:"rigidYear,omitempty"`        // 家庭年刚性支出
	IncomeHeadMonth  *money.Fen `json:"incomeHeadMonth,omitempty"`  // 家庭月人均收入
	IncomeOwnMonth   *money.Fen `json:"incomeOwnMonth,omitempty"`   // 本人月平均收入
	BankName         string     `json:"bankName,omitempty"`         // 开户银行
	BankAccountName  string     `json:"bankAccountName,omitempty"`  // 户名
	BankCard         string     `json:"bankCard,omitempty"`         // digits
	ConsentsToNotice bool       `json:"consentsToNotice,omitempty"` // 是否同意公示

	Codes                 Codes      `json:"codes,omitempty"`                 // of columns without a field of words
	DisabilityCertificate string     `json:"disabilityCertificate,omitempty"` // digits
	HousingArea           *int       `json:"housingArea,omitempty"`           // 建筑面积, square metres
	WorkedSince           clock.Date `json:"workedSince"`                     // 参加工作时间

	Particulars

	Members []Member `json:"members,omitempty"`
	Remark  string   `json:"remark,omitempty"`
	// Extra holds the columns that have no meaning here, by their heading.
	Extra map[string]string `json:"extra,omitempty"`
}

// Particulars are what the form of the national system asks beyond a plain roster.
type Particulars struct {
	Number           string     `json:"number,omitempty"`           // 职工编号
	Tier             string     `json:"tier,omitempty"`             // code of 建档标准
	Flow             string     `json:"flow,omitempty"`             // code of 档案类别
	RegisterArea     string     `json:"registerArea,omitempty"`     // 户口所在地行政区划, GB/T 2260
	Postcode         string     `json:"postcode,omitempty"`         // 邮编
	OtherContact     string     `json:"otherContact,omitempty"`     // 其他联系方式
	Workplace        string     `json:"workplace,omitempty"`        // 工作单位, when the unit stands in a column of its own
	ContractSignedOn clock.Date `json:"contractSignedOn"`           // 劳动合同签订时间
	MembershipProof  string     `json:"membershipProof,omitempty"`  // 工会会员证明
	IncomeOtherYear  *money.Fen `json:"incomeOtherYear,omitempty"`  // 家庭其他非薪资年收入
	CanSelfHelp      bool       `json:"canSelfHelp,omitempty"`      // 是否有一定自救能力
	IsZeroEmployment bool       `json:"isZeroEmployment,omitempty"` // 是否零就业家庭
	DibaoMonth       *money.Fen `json:"dibaoMonth,omitempty"`       // 低保金额
	DibaoCertificate string     `json:"dibaoCertificate,omitempty"` // 低保证号
	BankBranch       string     `json:"bankBranch,omitempty"`       // 支行名称
}

// Member is one family member (家庭成员).
type Member struct {
	Name        string        `json:"name"`
	Relation    string        `json:"relation"`           // 与户主关系, as written
	IDNumber    cn.ResidentID `json:"idNumber,omitempty"` // "" when not stated
	Sex         cn.Sex        `json:"sex,omitempty"`
	Birth       clock.Date    `json:"birth"`
	IDWarnings  IDWarnings    `json:"idWarnings"`
	Health      string        `json:"health,omitempty"`
	Status      string        `json:"status,omitempty"`    // 人员身份
	Workplace   string        `json:"workplace,omitempty"` // 单位或学校
	IncomeMonth *money.Fen    `json:"incomeMonth,omitempty"`
	Codes       Codes         `json:"codes,omitempty"`

	EnrolledYear int `json:"enrolledYear,omitempty"` // 入学年份
	StudyYears   int `json:"studyYears,omitempty"`   // 年制

	// Row and Sheet are where the member stands in the file.
	Row   int    `json:"row"`
	Sheet string `json:"sheet,omitempty"`
}

// IDWarnings are what a sheet leaves doubtful about an identity number that it states.
type IDWarnings struct {
	Completed    bool `json:"completed,omitempty"`    // from the old form of 15 digits
	Contradicted bool `json:"contradicted,omitempty"` // by the sex or the date of birth beside it
}

// Outcome is the verdict on one line of a roster. Value is nil for ignored lines
// and for the lines of a members' sheet, whose content is in the Members of their
// head.
type Outcome = sheet.Outcome[*Household]
