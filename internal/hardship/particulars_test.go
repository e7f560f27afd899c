package hardship_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/money"
)

// fullForm states everything that the printed form asks of a head with a disability.
func fullForm(number string) hardship.ParticularsInput {
	return hardship.ParticularsInput{
		Political: ptr("PARTY"), Marriage: ptr("MARRIED"), RegisterType: ptr("AGRICULTURAL"), RegisterArea: ptr("410402"), Postcode: ptr("467000"),
		OtherContact: ptr("13900005678"), HealthState: ptr("DISABLED"), DisabilityCertificate: ptr(number + "42"),
		Workplace: ptr("东江机械一分厂"), UnitNature: ptr("STATE"), EnterpriseState: ptr("NORMAL"), Industry: ptr("C"), WorkState: ptr("ON_POST"),
		WorkedSince: &clock.Date{Year: 1990, Month: 7, Day: 1}, ModelWorker: ptr("CITY"), MembershipProof: ptr("会员证 0017"),
		IncomeOwnMonth: ptr(money.Fen(300_000)), IncomeOtherYear: ptr(money.Fen(0)), Housing: ptr("RENTED"), HousingArea: ptr(48),
		MedicalInsurance: ptr("EMPLOYEE"), CanSelfHelp: ptr(true), DibaoMonth: ptr(money.Fen(60_000)), DibaoCertificate: ptr("D4104020017"), Bank: ptr("102"),
		Opinions: []hardship.Opinion{{Body: hardship.GrassrootsUnion, Text: "情况属实", Signer: "林经办", SignedOn: today}},
	}
}

func (w *world) full(n int) *hardship.Archive {
	w.t.Helper()
	in := w.input(n)
	in.Nation, in.IncomeYear, in.ParticularsInput = ptr("满"), ptr(money.Fen(3_600_000)), fullForm(in.IDNumber)
	in.Phone, in.Address, in.Members = ptr("13311288570"), ptr("河南省平顶山市新华区和平路12号"), nil
	out, err := w.SaveDraft(w.officer(), in)
	require.NoError(w.t, err)
	a, err := w.ArchiveByID(w.officer(), out.Archive.ID)
	require.NoError(w.t, err)
	return a
}

func TestFullFormIsKept(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.full(1)
	require.Empty(t, a.Missing(nil))
	require.Equal(t, "11", a.Nation)
	require.Equal(t, "在岗", a.Employment, "the code says its word")
	require.True(t, a.IsModelWorker)
	require.True(t, a.HasDisability)
	require.Equal(t, hardship.GrassrootsUnion, a.Opinions[0].Body)
	for field, want := range map[hardship.SensitiveField]string{
		hardship.FieldHealthState: "DISABLED", hardship.FieldDisabilityType: "4", hardship.FieldDibaoCertificate: "D4104020017",
		hardship.FieldOtherContact: "13900005678",
	} {
		out, err := w.Reveal(w.officer(), hardship.RevealFieldInput{ObjectID: a.ID, Field: field, Reason: "核对表格"})
		require.NoError(t, err)
		require.Equal(t, want, *out.Text)
	}
}

func TestWhatAnApplicationMustState(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	out, err := w.SaveDraft(w.officer(), w.input(1))
	require.NoError(t, err, "a draft may leave out anything")
	var paths []string
	for _, f := range out.Archive.Missing(nil) {
		paths = append(paths, f.Path)
	}
	require.Subset(t, paths, []string{"marriage", "healthState", "housing", "workedSince", "medicalInsurance"})
	require.NotContains(t, paths, "contractTerm", "no migrant")
	a := w.full(2)
	a.IsMigrant = true
	require.Equal(t, []errs.Field{{Path: "contractSignedOn", Code: "required"}, {Path: "contractTerm", Code: "required"}}, a.Missing(nil))
}

func TestParticularsAreChecked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for field, spoil := range map[string]func(*hardship.ParticularsInput){
		"marriage":              func(in *hardship.ParticularsInput) { in.Marriage = ptr("COMPLICATED") },
		"registerArea":          func(in *hardship.ParticularsInput) { in.RegisterArea = ptr("990000") },
		"postcode":              func(in *hardship.ParticularsInput) { in.Postcode = ptr("46700") },
		"disabilityCertificate": func(in *hardship.ParticularsInput) { in.DisabilityCertificate = ptr(person(77) + "42") },
		"workedSince":           func(in *hardship.ParticularsInput) { in.WorkedSince = ptr(today.AddDays(1)) },
		"housing":               func(in *hardship.ParticularsInput) { in.Housing = ptr("OTHER.1") },
		"healthState":           func(in *hardship.ParticularsInput) { in.HealthState = ptr("***") },
		"opinions[0].signedOn":  func(in *hardship.ParticularsInput) { in.Opinions[0].SignedOn = today.AddDays(1) },
	} {
		in := w.input(3)
		in.ParticularsInput = fullForm(in.IDNumber)
		spoil(&in.ParticularsInput)
		_, err := w.SaveDraft(w.officer(), in)
		require.Equal(t, errs.BadUserInput, errs.CodeOf(err), field)
		require.ErrorContains(t, err, field+"=")
	}
}

func TestSourcesFollowTheFacts(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.full(1)
	require.Equal(t, hardship.OfficerSource, a.Sources["housing"].From)
	require.NotContains(t, a.Sources, "isMigrant", "nobody said so")
	visit := hardship.VisitSource
	_, err := w.Update(w.officer(), hardship.UpdateArchiveInput{
		ID: a.ID, ExpectedVersion: 1, Reason: "走访所见", Source: &visit,
		ParticularsInput: hardship.ParticularsInput{Housing: ptr("SELF_BUILT"), Postcode: ptr("")},
	})
	require.NoError(t, err)
	a, err = w.ArchiveByID(w.officer(), a.ID)
	require.NoError(t, err)
	require.Equal(t, hardship.VisitSource, a.Sources["housing"].From)
	require.Equal(t, "林经办", a.Sources["housing"].By)
	require.Equal(t, hardship.OfficerSource, a.Sources["marriage"].From, "unchanged")
	require.NotContains(t, a.Sources, "postcode", "emptied")

	registered, err := w.Create(w.officer(), w.input(5))
	require.NoError(t, err)
	require.Equal(t, hardship.Paper, registered.Archive.Sources["headName"].From)
}

func TestVersionsCompare(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.full(1)
	_, err := w.Update(w.officer(), hardship.UpdateArchiveInput{
		ID: a.ID, ExpectedVersion: 1, Reason: "搬家", Phone: ptr("13900005678"),
		Members:          []hardship.HouseholdPersonInput{{Name: "李秋月", Relation: "妻子"}},
		ParticularsInput: hardship.ParticularsInput{Housing: ptr("SELF_BUILT"), HealthState: ptr("CANCER")},
	})
	require.NoError(t, err)
	a, err = w.ArchiveByID(w.officer(), a.ID)
	require.NoError(t, err)
	versions, err := w.Versions(w.officer(), a)
	require.NoError(t, err)
	require.Len(t, versions, 2)
	require.Equal(t, "搬家", versions[0].Reason)
	changes, err := w.Compare(w.officer(), a, 1, 2)
	require.NoError(t, err)
	require.Equal(t, []hardship.FieldChange{
		{Field: "phone", Before: ptr("133****8570"), After: ptr("139****5678")},
		{Field: "healthState", Before: ptr("***"), After: ptr("***")},
		{Field: "housing", Before: ptr("RENTED"), After: ptr("SELF_BUILT")},
		{Field: "members", After: ptr("妻子 李*")},
	}, changes)
	_, err = w.Compare(w.officer(), a, 1, 3)
	require.Equal(t, "hardship.version.missing", errs.ReasonOf(err))
}
