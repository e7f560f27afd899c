package assistance

import (
	"slices"
	"strconv"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Medical is what the form of medical aid states (医疗救助). The illness stands apart,
// sealed by itself.
type Medical struct {
	Illness        string    `json:"-"`
	Stays          []Stay    `json:"stays"`
	Total          money.Fen `json:"total"`          // 医疗总费用
	Reimbursed     money.Fen `json:"reimbursed"`     // 医保报销
	OtherInsurance money.Fen `json:"otherInsurance"` // 其他保险、救助
}

// Stay is one time in hospital (住院).
type Stay struct {
	Hospital     string     `json:"hospital"`
	AdmittedOn   clock.Date `json:"admittedOn"`
	DischargedOn clock.Date `json:"dischargedOn"`
}

// Days of the stay as hospitals count them: not that of discharge, and at least one.
func (s Stay) Days() int { return max(1, s.AdmittedOn.DaysUntil(s.DischargedOn)) }

const maxStays = 24

// SelfPaid is what the household paid itself: total − reimbursed − other insurance.
func (m *Medical) SelfPaid() money.Fen { return m.Total - m.Reimbursed - m.OtherInsurance }

// Days in hospital over all stays.
func (m *Medical) Days() (n int) {
	for _, s := range m.Stays {
		n += s.Days()
	}
	return n
}

func (m *Medical) validate(v *validate.Errors, today clock.Date) {
	v.OneLine("medical.illness", m.Illness, 2, 60)
	amount(v, "medical.total", m.Total, 1)
	amount(v, "medical.reimbursed", m.Reimbursed, 0)
	amount(v, "medical.otherInsurance", m.OtherInsurance, 0)
	v.Check(m.SelfPaid() >= 0, "medical.reimbursed", "more_than_total")
	v.Check(len(m.Stays) <= maxStays, "medical.stays", "too_many", errs.Args{"max": maxStays})
	for i, s := range m.Stays {
		at := func(field string) string { return validate.Index("medical.stays", i, field) }
		v.OneLine(at("hospital"), s.Hospital, 2, 60)
		v.Check(!s.DischargedOn.Before(s.AdmittedOn), at("dischargedOn"), "before_start")
		v.Check(!s.DischargedOn.After(today), at("dischargedOn"), "in_future")
		// One may be moved to another hospital on the day of discharge.
		overlaps := slices.ContainsFunc(m.Stays[:i], func(o Stay) bool {
			return o.AdmittedOn.Before(s.DischargedOn) && s.AdmittedOn.Before(o.DischargedOn) || o == s
		})
		v.Check(!overlaps, at("admittedOn"), "stay_overlaps")
	}
}

// event is the illness in the year of the first stay, or of the application.
func (m *Medical) event(today clock.Date) string {
	year := today.Year
	for _, s := range m.Stays {
		year = min(year, s.AdmittedOn.Year)
	}
	return normalised(m.Illness) + "|" + strconv.Itoa(year)
}
