package assistance_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/money"
)

func validates(f assistance.Form) error {
	in := assistance.DraftApplicationInput{Origin: assistance.FromPaper, Form: f}
	return in.Validate(today)
}

func TestSelfPaidIsTheDifference(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		amount := rapid.Int64Range(0, 1_000_000_000)
		f := illness(1)
		f.Medical.Total = money.Fen(rapid.Int64Range(1, 1_000_000_000).Draw(t, "total"))
		f.Medical.Reimbursed, f.Medical.OtherInsurance = money.Fen(amount.Draw(t, "reimbursed")), money.Fen(amount.Draw(t, "other"))
		paid := f.Medical.SelfPaid()
		if paid+f.Medical.Reimbursed+f.Medical.OtherInsurance != f.Medical.Total {
			t.Fatalf("%d is not the difference", paid)
		}
		if err := validates(f); (err == nil) != (paid >= 0) {
			t.Fatalf("self-paid %d: %v", paid, err)
		}
	})
}

// TestStaysDoNotOverlap compares the check of spans with days counted one by one.
func TestStaysDoNotOverlap(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		f := illness(1)
		f.Medical.Stays = nil
		nights := map[int]bool{}
		overlap := false
		for i := range rapid.IntRange(0, 4).Draw(t, "stays") {
			from := rapid.IntRange(0, 40).Draw(t, "from")
			days := rapid.IntRange(1, 10).Draw(t, "days")
			f.Medical.Stays = append(f.Medical.Stays, assistance.Stay{
				Hospital: "医院" + string(rune('A'+i)), AdmittedOn: today.AddDays(from - 60), DischargedOn: today.AddDays(from - 60 + days),
			})
			for n := from; n < from+days; n++ {
				overlap = overlap || nights[n]
				nights[n] = true
			}
		}
		if err := validates(f); (err != nil) != overlap {
			t.Fatalf("%v: %v", f.Medical.Stays, err)
		}
		if !overlap && f.Medical.Days() != len(nights) {
			t.Fatalf("%d days of %d nights", f.Medical.Days(), len(nights))
		}
	})
}

func TestFormsAreChecked(t *testing.T) {
	t.Parallel()
	require.NoError(t, validates(illness(1)))
	for name, change := range map[string]func(*assistance.Form){
		"no item":          func(f *assistance.Form) { f.Item = "WARMTH" },
		"nothing asked":    func(f *assistance.Form) { f.Asked = ptr(money.Fen(0)) },
		"too much":         func(f *assistance.Form) { f.Asked = ptr(money.Fen(1_000_000_001)) },
		"tomorrow":         func(f *assistance.Form) { f.OccurredOn = ptr(today.AddDays(1)) },
		"other item":       func(f *assistance.Form) { f.Student = &assistance.Student{} },
		"no illness":       func(f *assistance.Form) { f.Medical.Illness = "" },
		"ends before":      func(f *assistance.Form) { f.Medical.Stays[0].DischargedOn = today.AddDays(-100) },
		"still in there":   func(f *assistance.Form) { f.Medical.Stays[0].DischargedOn = today.AddDays(1) },
		"the same stay":    func(f *assistance.Form) { f.Medical.Stays = append(f.Medical.Stays, f.Medical.Stays[0]) },
		"more than it was": func(f *assistance.Form) { f.Medical.Reimbursed = f.Medical.Total },
	} {
		f := illness(1)
		change(&f)
		require.ErrorIs(t, validates(f), errs.Invalid(errs.Field{}), name)
	}
}
