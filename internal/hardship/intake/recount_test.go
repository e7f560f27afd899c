package intake_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
)

// onFile is an archive that was approved on paper.
func (w *world) onFile(change ...func(*hardship.ArchiveInput)) id.ID {
	w.t.Helper()
	x := w.draft(change...).ID
	w.exec(`update app.archive set state = 'ACTIVE' where id = ?`, x)
	return x
}

func (w *world) file(x id.ID, kind intake.ArchivePaperKind, change ...func(*intake.FilePaperInput)) {
	w.t.Helper()
	in := intake.FilePaperInput{ArchiveID: x, Kind: kind}
	for _, f := range change {
		f(&in)
	}
	_, err := w.FilePaper(w.officer.ctx, in)
	require.NoError(w.t, err)
}

// counted compares what the queue was told with what the archive's page says.
func (w *world) counted(x id.ID) []intake.ArchivePaperKind {
	w.t.Helper()
	shown := w.progress(w.officer, x).Missing
	stored := []string{}
	for _, kind := range shown {
		stored = append(stored, string(kind))
	}
	slices.Sort(stored)
	require.Equal(w.t, stored, w.read(x).MissingPapers, "the queue and the page agree")
	return shown
}

func (w *world) drain() {
	w.t.Helper()
	jobstest.Pass(w.t, w.ctx, w.db.DB, time.Hour)
	jobstest.Drain(w.t, w.ctx, w.engine)
}

func TestTheQueueOfMissingPapersSaysWhatThePageSays(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for name, change := range map[string]func(*hardship.ArchiveInput){
		"as it is":      func(*hardship.ArchiveInput) {},
		"migrant":       func(in *hardship.ArchiveInput) { in.IsMigrant = ptr(true) },
		"single parent": func(in *hardship.ArchiveInput) { in.IsSingleParent = ptr(true) },
		"other causes": func(in *hardship.ArchiveInput) {
			in.OtherCauses = []hardship.Cause{hardship.Schooling, hardship.Disaster}
		},
		"another category": func(in *hardship.ArchiveInput) { in.Category = hardship.LegacyDibao },
	} {
		x := w.onFile(change)
		before := w.counted(x)
		require.NotEmpty(t, before, name)
		year := today.AddMonths(-12)
		w.file(x, intake.MedicalInvoices, func(in *intake.FilePaperInput) { in.IssuedOn = ptr(year.AddDays(-1)) })
		require.Equal(t, before, w.counted(x), "%s: too old", name)
		w.file(x, intake.MedicalInvoices, func(in *intake.FilePaperInput) { in.IssuedOn = &year })
		w.file(x, intake.IDCards, func(in *intake.FilePaperInput) { in.ExpiresOn = ptr(today) })
		w.file(x, intake.HouseholdRegister, func(in *intake.FilePaperInput) { in.ExpiresOn = ptr(today.AddDays(-1)) })
		require.Len(t, w.counted(x), len(before)-2, name)
	}
	w.daily(today.AddDays(1))
	for _, x := range w.active() {
		require.Contains(t, w.counted(x), intake.IDCards, "it held until yesterday")
	}
}

// active lists the archives on file.
func (w *world) active() []id.ID {
	w.t.Helper()
	queue := hardship.QueueMissingPapers
	ids, err := w.archives.IDs(w.officer.ctx, "archive.read", &hardship.ArchiveFilter{Queue: &queue}, 100)
	require.NoError(w.t, err)
	return ids
}

func TestRequirementsOfARegion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	admin := w.person("田管理", authz.TenantAdmin, unit{})
	here, elsewhere, unknown := w.onFile(), w.onFile(func(in *hardship.ArchiveInput) { in.RegisterArea = ptr("371083") }), w.onFile()
	w.exec(`update app.archive set register_area = '' where id = ?`, unknown)
	for _, bad := range []string{"41", "990000", "410002x"} {
		_, err := w.AddDocumentRequirement(admin.ctx, intake.AddDocumentRequirementInput{Kind: intake.HousingProof, Area: &bad})
		require.Equal(t, errs.BadUserInput, errs.CodeOf(err), bad)
	}
	for kind, area := range map[intake.ArchivePaperKind]string{
		intake.HousingProof: "410000", intake.PropertyQuery: "410400", intake.VehicleQuery: "410402", intake.BusinessQuery: "371083",
	} {
		_, err := w.AddDocumentRequirement(admin.ctx, intake.AddDocumentRequirementInput{Kind: kind, Area: &area})
		require.NoError(t, err)
	}
	_, err := w.AddDocumentRequirement(admin.ctx, intake.AddDocumentRequirementInput{Kind: intake.BusinessQuery, Area: ptr("440000")})
	require.NoError(t, err, "another region may ask for the same paper")
	w.drain()
	require.Subset(t, w.counted(here), []intake.ArchivePaperKind{intake.HousingProof, intake.PropertyQuery, intake.VehicleQuery})
	require.NotContains(t, w.counted(here), intake.BusinessQuery)
	require.Contains(t, w.counted(elsewhere), intake.BusinessQuery)
	require.NotContains(t, w.counted(elsewhere), intake.HousingProof)
	require.Contains(t, w.counted(unknown), intake.PropertyQuery, "counts as registered where the union is")
	require.NotContains(t, w.counted(unknown), intake.VehicleQuery)
}

func TestCardsThatExpiredAreADoubt(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.onFile()
	require.Empty(t, w.read(x).IDDoubts)
	w.file(x, intake.IDCards, func(in *intake.FilePaperInput) { in.ExpiresOn = ptr(today) })
	require.Empty(t, w.read(x).IDDoubts)
	w.daily(today.AddDays(1))
	require.Equal(t, []hardship.IDDoubt{hardship.CardExpired}, w.read(x).IDDoubts)
	w.file(x, intake.IDCards)
	require.Empty(t, w.read(x).IDDoubts, "a new card was copied")
}

func TestMinorsWithoutAGuardiansConsent(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.onFile(func(in *hardship.ArchiveInput) {
		in.Members = []hardship.HouseholdPersonInput{{Name: "贾小满", Relation: "女儿", IDNumber: ptr("410402201409013029")}}
	})
	require.True(t, w.read(x).LacksGuardian)
	q, err := w.archives.Queues(w.officer.ctx)
	require.NoError(t, err)
	require.Equal(t, 1, q.ExpiringConsents())
	members, err := w.archives.PersonsOf(w.officer.ctx, []id.ID{x})
	require.NoError(t, err)
	child := members[x][0].ID
	_, err = w.archives.GiveConsent(w.officer.ctx, hardship.GiveConsentInput{
		ArchiveID: x, PersonID: &child, Purpose: hardship.ForMinor, TextVersion: "2026-01", Channel: "paper", SignedOn: today,
		ValidTo: ptr(today.AddDays(90)), GuardianName: ptr("贾春德"), GuardianRelation: ptr("父亲"),
	})
	require.NoError(t, err)
	require.False(t, w.read(x).LacksGuardian)
	w.daily(today.AddDays(91))
	require.True(t, w.read(x).LacksGuardian, "it ended")
	w.exec(`update app.household_person set birth_date = ? where id = ?`, today.AddDays(100).AddMonths(-12*18), child)
	w.daily(today.AddDays(99))
	require.True(t, w.read(x).LacksGuardian)
	w.daily(today.AddDays(100))
	require.False(t, w.read(x).LacksGuardian, "she is grown up")
}
