package limit

import (
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// TermKind is how a term of a limit is worked out.
type TermKind string

// The kinds of terms.
const (
	Fixed     TermKind = "FIXED"
	Months    TermKind = "N_MONTHS_DIBAO" // n times the monthly 低保 line
	PercentOf TermKind = "PCT_OF"
)

var termKinds = []TermKind{Fixed, Months, PercentOf}

// Field is a number of a case that limits refer to, in fen.
type Field string

// The fields.
const (
	Line      Field = "DIBAO_MONTH" // 低保 standard per person and month
	SelfPaid  Field = "SELF_PAID"   // 自付医疗费
	CauseCost Field = "CAUSE_COST"  // 致困支出 after all compensation
	Tuition   Field = "TUITION"     // 学费 after other aid
	CourseFee Field = "COURSE_FEE"  // 培训费 after subsidies
	NeedCost  Field = "NEED_COST"   // 辅具、改造、康复费用 after subsidies
)

// Fields lists every field.
var Fields = []Field{Line, SelfPaid, CauseCost, Tuition, CourseFee, NeedCost}

// Term is one operand of a limit. Amount belongs to FIXED, Months to N_MONTHS_DIBAO,
// PercentBP (basis points) and Field to PCT_OF; the others are zero.
type Term struct {
	Kind      TermKind  `json:"kind"`
	Amount    money.Fen `json:"amount,omitempty"`
	Months    int       `json:"months,omitempty"`
	PercentBP int       `json:"percentBp,omitempty"`
	Field     Field     `json:"field,omitempty"`
}

const maxMonths = 60

func (t Term) validate(v *validate.Errors, path string) {
	if !validate.Known(t.Kind, termKinds) {
		v.Add(path+".kind", "unknown_value")
		return
	}
	switch t.Kind {
	case Fixed:
		v.Check(t.Amount > 0, path+".amount", "required")
	case Months:
		v.Range(path+".months", int64(t.Months), 1, maxMonths)
	case PercentOf:
		v.Range(path+".percentBp", int64(t.PercentBP), 1, money.BasisPoints)
		v.Check(validate.Known(t.Field, Fields), path+".field", "unknown_value")
	}
}

// needs is the field that the term is worked out from, "" for none.
func (t Term) needs() Field {
	switch t.Kind {
	case Months:
		return Line
	case PercentOf:
		return t.Field
	default:
		return ""
	}
}

// Working is a term with the number that went in and the amount that came out,
// rounded half up to fen once.
type Working struct {
	Term
	Input  *money.Fen `json:"input,omitempty"`  // of the field that the term needs
	Result *money.Fen `json:"result,omitempty"` // nil while Input is not known
}

func (t Term) work(numbers map[Field]money.Fen) (Working, error) {
	w := Working{Term: t}
	if t.Kind == Fixed {
		w.Result = &t.Amount
		return w, nil
	}
	in, known := numbers[t.needs()]
	if !known {
		return w, nil
	}
	w.Input = &in
	out, err := in.PercentBP(int64(t.PercentBP))
	if t.Kind == Months {
		out, err = in.MulDivRound(int64(t.Months), 1)
	}
	w.Result = &out
	return w, err
}
