package worker

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
)

var day = clock.Date{Year: 2026, Month: 11, Day: 23}

func fieldsOf(t *testing.T, err error) (paths []string) {
	t.Helper()
	if err == nil {
		return nil
	}
	e, ok := errors.AsType[*errs.Error](err)
	require.True(t, ok, err)
	for _, f := range e.Fields {
		paths = append(paths, f.Path)
	}
	return paths
}

func TestWhoAsksToBeLetIn(t *testing.T) {
	t.Parallel()
	good := JoinRequest{Name: "贾春德", IDNumber: "110101199003070011", Phone: "13800000000", Unit: "一车间"}
	for name, c := range map[string]struct {
		change func(*JoinRequest)
		bad    []string
	}{
		"good":            {func(*JoinRequest) {}, nil},
		"no name":         {func(in *JoinRequest) { in.Name = "" }, []string{"name"}},
		"wrong check":     {func(in *JoinRequest) { in.IDNumber = "110101199003070012" }, []string{"idNumber"}},
		"landline":        {func(in *JoinRequest) { in.Phone = "08718880001" }, []string{"phone"}},
		"no unit":         {func(in *JoinRequest) { in.Unit = "" }, []string{"unit"}},
		"two things":      {func(in *JoinRequest) { in.Name, in.Unit = "", "" }, []string{"name", "unit"}},
		"a line too many": {func(in *JoinRequest) { in.WorkNumber = "1\n2" }, []string{"workNumber"}},
	} {
		in := good
		c.change(&in)
		_, err := in.read(day)
		require.Equal(t, c.bad, fieldsOf(t, err), name)
	}
}

func TestBadFieldsGoUnderTheirStep(t *testing.T) {
	t.Parallel()
	all := func(string) bool { return true }
	bad := errs.Invalid(errs.Field{Path: "members[1].idNumber", Code: "checksum"}, errs.Field{Path: "incomeYear", Code: "x"}, errs.Field{Path: "idNumber", Code: "required"})
	require.Equal(t, []string{"household.members[1].idNumber", "money.incomeYear"}, fieldsOf(t, inSteps(bad, all)))
	require.Equal(t, []string{"money.incomeYear"}, fieldsOf(t, inSteps(bad, func(s string) bool { return s == "money" })))
	require.NoError(t, inSteps(bad, func(string) bool { return false }))
	refused := errs.New(errs.Conflict, "version")
	require.ErrorIs(t, inSteps(refused, all), refused)
}

func TestNothingIsHandedInHalf(t *testing.T) {
	t.Parallel()
	f := &OwnForm{}
	require.Equal(t, []string{"household", "money", "need", "papers"}, fieldsOf(t, f.requireWhole()))
	f.take(&OwnForm{Household: &HouseholdStep{}, Money: &MoneyStep{}})
	f.take(&OwnForm{Need: &NeedStep{}, Papers: &PapersStep{Consents: []hardship.ConsentPurpose{hardship.ForArchive}}})
	require.Equal(t, []string{"papers.declared", "papers.consents"}, fieldsOf(t, f.requireWhole()), "no word, and no consent to the check")
	f.Papers.Declared, f.Papers.Consents = true, append(f.Papers.Consents, hardship.ForCheckAuth)
	require.NoError(t, f.requireWhole())
}

func TestOfficePapersAreNotBrought(t *testing.T) {
	t.Parallel()
	in := SaveOwnDraftInput{Step: 4, Form: OwnForm{Papers: &PapersStep{Papers: []StatedPaper{{Kind: intake.SurveyForm, AttachmentID: id.New(id.Attachment)}}}}}
	require.Equal(t, []string{"papers.papers[0].kind"}, fieldsOf(t, in.validate()))
	in.Form.Papers.Papers[0].Kind = intake.Diagnosis
	require.NoError(t, in.validate())
}
