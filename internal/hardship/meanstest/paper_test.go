package meanstest_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// uploader makes the actor of a context a member, who may then upload.
func (w *world) uploader(ctx context.Context) {
	w.t.Helper()
	a := authz.From(ctx)
	_, err := w.db.Super(w.t).Exec(w.t.Context(), `insert into identity.account (id, login, display_name) values ($1, $2, '林经办')`,
		a.AccountID, "u"+a.AccountID.String()[24:])
	require.NoError(w.t, err)
	w.exec(`insert into app.membership (tenant_id, id, account_id, display_name) values (app.current_tenant(), ?, ?, '林经办')`, a.MembershipID, a.AccountID)
}

// upload plants an examined file of the actor's own.
func (w *world) upload(ctx context.Context, name string) id.ID {
	w.t.Helper()
	x, sum := id.New(id.Attachment), sha256.Sum256([]byte(name))
	w.exec(`insert into app.attachment (tenant_id, id, upload_id, uploader_id, kind, state, file_name, content_type, size, sha256,
		object_key, delete_after, created_at) values (app.current_tenant(), ?, ?, ?, 'SIGNED_PAPER', 'CLEAN', ?, 'application/pdf', 10, ?, ?, ?, ?)`,
		x, id.New(id.Upload), authz.From(ctx).MembershipID, name, sum[:], x.String(), w.now.Now().AddDate(0, 0, 30), w.now.Now())
	return x
}

func sumOf(name string) string {
	sum := sha256.Sum256([]byte(name))
	return hex.EncodeToString(sum[:])
}

// TestPapersStayWithTheDecision: the snapshot names every paper with the checksum of what
// was looked at, also after the form has lost it.
func TestPapersStayWithTheDecision(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.standard(106_200)
	a := w.file(1)
	ctx := w.officer()
	w.uploader(ctx)
	slip, bill, car := w.upload(ctx, "工资条.pdf"), w.upload(ctx, "发票.pdf"), w.upload(ctx, "代步车证明.pdf")
	in := lines(a.ID, 0, 7_200_000, 4_000_000)
	in.Lines.Incomes[0].EvidenceIDs = []id.ID{slip}
	in.Lines.Spendings[0].EvidenceIDs = []id.ID{bill, slip}
	in.Lines.Findings = []meanstest.Finding{{Code: "VEHICLE", Exception: "AID_VEHICLE"}}
	_, err := w.SaveLines(ctx, in)
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err), "an exception needs a paper")
	in.Lines.Findings[0].EvidenceIDs = []id.ID{car}
	test, err := w.SaveLines(ctx, in)
	require.NoError(t, err)
	require.Equal(t, []id.ID{bill, slip}, test.Sheet.Spendings[0].EvidenceIDs)

	test, err = w.Assess(ctx, meanstest.AssessArchiveInput{ArchiveID: a.ID, ExpectedVersion: 1})
	require.NoError(t, err)
	_, err = w.SaveLines(ctx, lines(a.ID, 1, 7_200_000, 4_000_000))
	require.NoError(t, err)
	chair := w.as(authz.UnionChair, "")
	seen, err := w.Test(chair, a.ID)
	require.NoError(t, err)
	kept := seen.Assessments[0].Explanation
	require.Equal(t, test.Assessments[0].Explanation, kept)
	require.Equal(t, []meanstest.Paper{{AttachmentID: slip, FileName: "工资条.pdf", SHA256: sumOf("工资条.pdf")}}, kept.Incomes[0].Evidence)
	require.Len(t, kept.Spendings[0].Evidence, 2)
	require.Equal(t, "代步车证明.pdf", kept.Exclusions[0].Evidence[0].FileName)
	require.True(t, kept.Exclusions[0].Harmless)
	require.Empty(t, seen.Explanation.Incomes[0].Evidence)

	stranger := w.officer()
	w.uploader(stranger)
	in = lines(a.ID, 2, 1, 0)
	in.Lines.Incomes[0].EvidenceIDs = []id.ID{w.upload(ctx, "别人的.pdf")}
	_, err = w.SaveLines(stranger, in)
	require.Equal(t, errs.NotFound, errs.CodeOf(err), "a file of somebody else's")
}

// TestWagesOfTheArchive: the people of the archive are those of whom work is expected.
func TestWagesOfTheArchive(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.standard(106_200)
	ctx := w.officer()
	w.uploader(ctx)
	_, err := w.SaveRules(ctx, rulesInput(0, func(p *meanstest.Parameters) { p.MinimumWage = ptr(money.Fen(200_000)) }))
	require.NoError(t, err)
	a := w.file(1, func(in *hardship.ArchiveInput) {
		in.Members = []hardship.HouseholdPersonInput{
			{Name: "周淑兰", Relation: "妻子", IDNumber: ptr(person(9000))}, {Name: "贾小梅", Relation: "女儿", Status: ptr("大学生")},
		}
	})
	test, err := w.SaveLines(ctx, lines(a.ID, 0, 3_600_000, 0))
	require.NoError(t, err)
	wife := test.Explanation.Labour[1]
	require.Equal(t, []meanstest.Standing{meanstest.NotOfAge, meanstest.Imputed, meanstest.AtSchool},
		[]meanstest.Standing{test.Explanation.Labour[0].Standing, wife.Standing, test.Explanation.Labour[2].Standing})
	require.Equal(t, money.Fen(3_600_000+12*200_000), test.Explanation.Income)

	in := lines(a.ID, 1, 3_600_000, 0)
	in.Lines.Exemptions = []meanstest.Exemption{{PersonID: wife.PersonID, Note: "照护证明"}}
	_, err = w.SaveLines(ctx, in)
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err), "words prove nothing")
	in.Lines.Exemptions[0].EvidenceIDs = []id.ID{w.upload(ctx, "证明.pdf")}
	test, err = w.SaveLines(ctx, in)
	require.NoError(t, err)
	require.Equal(t, meanstest.Proven, test.Explanation.Labour[1].Standing)
	require.Equal(t, sumOf("证明.pdf"), test.Explanation.Labour[1].Evidence[0].SHA256)
	require.Equal(t, money.Fen(3_600_000), test.Explanation.Income)

	out := w.trial(ctx, meanstest.DefaultParameters()).Result
	require.Equal(t, []int{1, 0}, []int{out.Tried, out.Changed}, "exempt there too")
}

// TestASecondAidIsTestedAnew: what the household was given since counts as income, small
// festival gifts do not, and what the confirmed test knew is not counted twice.
func TestASecondAidIsTestedAnew(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.standard(106_200)
	a := w.file(1)
	ctx := w.officer()
	_, err := w.SaveLines(ctx, lines(a.ID, 0, 3_000_000, 0))
	require.NoError(t, err)
	aid := func(days int, k meanstest.IncomeKind, amount money.Fen) meanstest.AidGiven {
		return meanstest.AidGiven{On: today.AddDays(days), Kind: k, Amount: amount}
	}
	retest := func(given ...meanstest.AidGiven) (r *meanstest.Retest) {
		require.NoError(t, w.inTx(func(ctx context.Context, tx db.Tx) (err error) {
			r, err = w.RetestTx(ctx, tx, a.ID, given)
			return err
		}))
		return r
	}
	require.Nil(t, retest(aid(0, meanstest.UnionAid, 1)), "nobody has confirmed its means")
	test, err := w.Assess(ctx, meanstest.AssessArchiveInput{ArchiveID: a.ID, ExpectedVersion: 1})
	require.NoError(t, err)
	_, err = w.Confirm(ctx, meanstest.ConfirmAssessmentInput{AssessmentID: test.Assessments[0].ID, Category: hardship.Deep})
	require.NoError(t, err)

	require.Nil(t, retest())
	require.Nil(t, retest(aid(-1, meanstest.UnionAid, 900_000)), "the confirmed test knew of it")
	r := retest(aid(0, meanstest.UnionAid, 823_199), aid(0, meanstest.FestivalGift, 100_000))
	require.Equal(t, money.Fen(923_199), r.Since)
	require.Equal(t, money.Fen(3_823_199), r.Income, "small festival gifts are left out")
	require.False(t, r.Changed())
	r = retest(aid(0, meanstest.UnionAid, 823_200))
	require.True(t, r.Changed())
	require.Equal(t, []hardship.Category{hardship.Deep, hardship.Relative}, []hardship.Category{r.Filed, *r.Proposed})
	w.now.Set(today.AddDays(366).Start())
	require.Nil(t, retest(meanstest.AidGiven{On: clock.TodayCN(w.now).AddDays(-366), Kind: meanstest.UnionAid, Amount: 1}), "a year ago")
}
