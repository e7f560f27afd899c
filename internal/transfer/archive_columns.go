package transfer

import (
	"strings"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// archiveColumn is a column of the list of archives. Its key is the name of the field
// in the API.
type archiveColumn struct {
	sheet.Column
	value func(s *archiveShower, a *hardship.Archive) (sheet.Value, error)
}

// archiveColumns are all columns as shipped.
var archiveColumns = []archiveColumn{
	plain("number", "档案编号", "Number", func(a *hardship.Archive) sheet.Value { return a.Number }),
	{column("unit", "所属单位", "Unit", sheet.TextColumn), func(s *archiveShower, a *hardship.Archive) (sheet.Value, error) {
		return s.units[a.UnitID], nil
	}},
	plain("headName", "姓名", "Name", func(a *hardship.Archive) sheet.Value { return a.HeadName }),
	named("sex", "性别", "Sex", hardship.SexWords, func(a *hardship.Archive) hardship.Sex { return a.Sex }),
	{column("age", "年龄", "Age", sheet.CountColumn), func(_ *archiveShower, a *hardship.Archive) (sheet.Value, error) {
		return optional(a.Age()), nil
	}},
	masked("idNumber", "身份证号", "ID number", (*hardship.Archive).IDNumber),
	masked("phone", "联系电话", "Phone", (*hardship.Archive).Phone),
	masked("address", "家庭住址", "Address", (*hardship.Archive).Address),
	named("category", "困难类别", "Category", hardship.CategoryWords, func(a *hardship.Archive) hardship.Category { return a.Category }),
	named("mainCause", "主要致困原因", "Main cause", hardship.CauseWords, func(a *hardship.Archive) hardship.Cause { return a.MainCause }),
	{column("otherCauses", "其他致困原因", "Other causes", sheet.TextColumn), func(s *archiveShower, a *hardship.Archive) (sheet.Value, error) {
		causes := make([]string, len(a.OtherCauses))
		for i, c := range a.OtherCauses {
			causes[i] = hardship.CauseWords[c].In(s.lang)
		}
		return strings.Join(causes, "、"), nil
	}},
	{column("householdSize", "家庭人口", "Household size", sheet.CountColumn), func(_ *archiveShower, a *hardship.Archive) (sheet.Value, error) {
		return a.HouseholdSize, nil
	}},
	amount("incomeYear", "家庭年收入", "Annual income", func(a *hardship.Archive) *money.Fen { return a.IncomeYear }),
	amount("rigidYear", "家庭年刚性支出", "Annual rigid spending", func(a *hardship.Archive) *money.Fen { return a.RigidYear }),
	amount("netPerHeadMonth", "月人均净收入", "Monthly net income per head", (*hardship.Archive).NetPerHeadMonth),
	flag("isModelWorker", "劳模", "Model worker", func(a *hardship.Archive) bool { return a.IsModelWorker }),
	flag("isMigrant", "农民工", "Migrant worker", func(a *hardship.Archive) bool { return a.IsMigrant }),
	flag("isSingleParent", "单亲", "Single parent", func(a *hardship.Archive) bool { return a.IsSingleParent }),
	flag("hasDisability", "家中有残疾人", "Disability in the household", func(a *hardship.Archive) bool { return a.HasDisability }),
	plain("bankName", "开户银行", "Bank", func(a *hardship.Archive) sheet.Value { return a.BankName }),
	masked("bankCard", "银行卡号", "Bank card", (*hardship.Archive).BankCard),
	flag("noticeConsent", "同意公示", "Consents to notice", (*hardship.Archive).NoticeConsent),
	named("state", "状态", "State", stateLabels, func(a *hardship.Archive) hardship.ArchiveState { return a.State }),
	{column("lastVisitedOn", "最近走访", "Last visited", sheet.DateColumn), func(_ *archiveShower, a *hardship.Archive) (sheet.Value, error) {
		return optional(a.LastVisitedOn), nil
	}},
	{column("updatedAt", "更新日期", "Updated", sheet.DateColumn), func(_ *archiveShower, a *hardship.Archive) (sheet.Value, error) {
		return clock.DateOf(a.UpdatedAt), nil
	}},
}

func column(key, zh, en string, kind sheet.ColumnKind) sheet.Column {
	return sheet.Column{Key: key, Title: sheet.Label{ZH: zh, EN: en}, Kind: kind}
}

func plain(key, zh, en string, get func(*hardship.Archive) sheet.Value) archiveColumn {
	return archiveColumn{column(key, zh, en, sheet.TextColumn), func(_ *archiveShower, a *hardship.Archive) (sheet.Value, error) {
		return get(a), nil
	}}
}

func flag(key, zh, en string, get func(*hardship.Archive) bool) archiveColumn {
	return archiveColumn{column(key, zh, en, sheet.TextColumn), func(s *archiveShower, a *hardship.Archive) (sheet.Value, error) {
		if get(a) {
			return yes.In(s.lang), nil
		}
		return nil, nil
	}}
}

func amount(key, zh, en string, get func(*hardship.Archive) *money.Fen) archiveColumn {
	return archiveColumn{column(key, zh, en, sheet.AmountColumn), func(_ *archiveShower, a *hardship.Archive) (sheet.Value, error) {
		return optional(get(a)), nil
	}}
}

func named[T ~string](key, zh, en string, labels map[T]sheet.Label, get func(*hardship.Archive) T) archiveColumn {
	return archiveColumn{column(key, zh, en, sheet.TextColumn), func(s *archiveShower, a *hardship.Archive) (sheet.Value, error) {
		return labels[get(a)].In(s.lang), nil
	}}
}

// masked is a sensitive column. Its value comes masked from the archive itself.
func masked(key, zh, en string, get func(*hardship.Archive) (secret.Field, error)) archiveColumn {
	return archiveColumn{column(key, zh, en, sheet.DigitsColumn), func(_ *archiveShower, a *hardship.Archive) (sheet.Value, error) {
		f, err := get(a)
		return optional(f.Text), err
	}}
}

// optional is an empty cell for nil.
func optional[T any](v *T) sheet.Value {
	if v == nil {
		return nil
	}
	return *v
}
