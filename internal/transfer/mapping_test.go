package transfer_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/transfer"
)

const strangeHead = "谁,公民号码串,档次,缘由,几口人,全年进账,全年硬开销,怎么找他\n"

func strange(number string) []byte {
	return []byte("\uFEFF" + strangeHead + "张三," + number + ",相对困难职工,下岗失业,3,36000,18000,13800000000\n")
}

func said(pairs ...string) (out []transfer.MappedHeading) {
	for i := 0; i < len(pairs); i += 2 {
		h := transfer.MappedHeading{Text: pairs[i]}
		if pairs[i+1] != "" {
			h.Column = &pairs[i+1]
		}
		out = append(out, h)
	}
	return out
}

// TestHeadingsThatNobodyKnows: a file is refused, somebody says what its headings mean,
// and the next file with the same headings needs no word.
func TestHeadingsThatNobodyKnows(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	im := w.start("名单.csv", strange("110101199003070011"))
	require.Equal(t, transfer.Failed, im.State)
	require.Equal(t, roster.ReasonNoRoster, *im.Failure)
	require.False(t, im.Mapped())
	require.Len(t, im.Sheets, 1)
	require.Equal(t, transfer.UseNone, im.Sheets[0].Use)
	require.Len(t, im.Sheets[0].Headings, 8)
	require.Equal(t, transfer.ImportHeading{Text: "谁"}, im.Sheets[0].Headings[0])

	in := transfer.MapImportColumnsInput{ID: im.ID, ExpectedVersion: im.Version, Headings: said(
		"谁", "name", "公民号码串", "id_number", "档次", "category", "缘由", "main_cause", "几口人", "household_size",
		"全年进账", "income_year", "全年硬开销", "rigid_year", "怎么找他", "",
	)}
	im, err := w.MapColumns(w.officer, in)
	require.NoError(t, err)
	require.Equal(t, transfer.Parsing, im.State)
	jobstest.Drain(t, w.ctx, w.engine)
	im = w.reload(im)
	require.Equal(t, transfer.Preview, im.State)
	require.Equal(t, 1, im.Counts.New)
	require.True(t, im.Mapped())
	require.Equal(t, transfer.UseHeads, im.Sheets[0].Use)
	require.Empty(t, im.Sheets[0].Headings[7].Column, "said to mean nothing")
	_, err = w.MapColumns(w.officer, in)
	require.ErrorIs(t, err, errs.New(errs.Conflict, "version"))
	im = w.confirmed(im, false)
	require.Equal(t, 1, im.Counts.Written)
	_, err = w.MapColumns(w.officer, transfer.MapImportColumnsInput{ID: im.ID, ExpectedVersion: im.Version, Headings: in.Headings})
	require.Equal(t, "sheet.import.state", errs.ReasonOf(err), "what was confirmed stays")

	again := w.start("另一份.csv", strange("11010119900307002X"))
	require.Equal(t, transfer.Preview, again.State)
	require.Equal(t, 1, again.Counts.New)
	require.True(t, again.Mapped())
}

func TestMeaningsAreChecked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	im := w.start("名单.csv", strange("110101199003070011"))
	for name, headings := range map[string][]transfer.MappedHeading{
		"no heading of the file": said("不在表里", "name"),
		"no column":              said("谁", "nothing_of_this_name"),
		"nothing said":           nil,
	} {
		_, err := w.MapColumns(w.officer, transfer.MapImportColumnsInput{ID: im.ID, ExpectedVersion: im.Version, Headings: headings})
		require.Equal(t, errs.BadUserInput, errs.CodeOf(err), name)
	}
	_, err := w.MapColumns(w.officer, transfer.MapImportColumnsInput{ID: id.New(id.Import), ExpectedVersion: 1, Headings: said("谁", "name")})
	require.Equal(t, errs.NotFound, errs.CodeOf(err))
	for _, c := range w.Columns(im, sheet.EN) {
		require.NotEmpty(t, c.Title)
	}
}
