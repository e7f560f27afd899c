package sheet

import "github.com/nuanxin/nuanxin/internal/errs"

// Result is what becomes of one row of an import.
type Result string

// The results, from harmless to refused.
const (
	// OK rows are imported.
	OK Result = "ok"
	// Warning rows are imported and shown for a look.
	Warning Result = "warning"
	// Error rows are not imported; they come back in the error workbook.
	Error Result = "error"
	// Ignored rows hold no record: blank lines, totals, repeated headings.
	Ignored Result = "ignored"
)

// Reason says why a row is not simply OK. Args must not carry the cell's value:
// it may be personal.
type Reason struct {
	Code     string    `json:"code"`
	Severity Result    `json:"severity"`
	Column   string    `json:"column,omitempty"` // key of the Column concerned
	Args     errs.Args `json:"args,omitempty"`
}

// Outcome is the staged form of one row. Reasons are in the order of the
// checks; Value is meaningful unless the row is Ignored and may be incomplete
// when it is an Error.
type Outcome[T any] struct {
	Sheet   string   `json:"sheet"`
	Row     int      `json:"row"`
	Result  Result   `json:"result"`
	Reasons []Reason `json:"reasons,omitempty"`
	Value   T        `json:"value"`
	// Read is the share of the sheet consumed so far, 0 to 1, for progress bars.
	Read float64 `json:"-"`
}

// Add records a reason and worsens the result if it must. The zero Result
// counts as OK.
func (o *Outcome[T]) Add(r Reason) {
	o.Reasons = append(o.Reasons, r)
	if r.Severity == Error || o.Result == OK || o.Result == "" {
		o.Result = r.Severity
	}
}

// Reason returns the code of the first reason as severe as the result, which is
// the one to show in a list, or "".
func (o *Outcome[T]) Reason() string {
	for _, r := range o.Reasons {
		if r.Severity == o.Result {
			return r.Code
		}
	}
	return ""
}
