package disclosure_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

// TestTheBoardFollowsTheDay: not before the first day, gone at midnight after the last,
// even though no job has run.
func TestTheBoardFollowsTheDay(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	n := w.notice(w.published().NoticeID)
	for _, c := range []struct {
		at    time.Time
		shown bool
	}{
		{n.FirstDay.Start().Add(-time.Second), false},
		{n.FirstDay.Start(), true},
		{n.LastDay.AddDays(1).Start().Add(-time.Second), true},
		{n.LastDay.AddDays(1).Start(), false},
	} {
		w.clock.Set(c.at)
		b, err := w.Board(t.Context(), w.code)
		require.NoError(t, err)
		require.Equal(t, c.shown, len(b.Notices) == 1, c.at)
		_, err = w.Shown(t.Context(), w.code, n.ID)
		require.Equal(t, c.shown, err == nil, c.at)
		if !c.shown {
			_, err = w.object(n, 1)
			refused(t, err, errs.NotFound, "disclosure.notice.ended")
		}
	}
}

// TestTheBoardShowsTheListedFieldsOnly compares the whole answer, so that a field which
// is added later is noticed.
func TestTheBoardShowsTheListedFieldsOnly(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	n, _ := w.running()
	shown, err := w.Shown(t.Context(), w.code, n.ID)
	require.NoError(t, err)
	text, err := json.Marshal(shown)
	require.NoError(t, err)
	require.JSONEq(t, fmt.Sprintf(`{"id":%q,"number":"2027-0001","kind":"ARCHIVE","title":"","unitName":"一分厂工会","firstDay":%q,"lastDay":%q,
		"entryCount":1,"union":%q,"workingDays":5,"contact":"","entries":[
		{"seq":1,"name":"张*","unitName":"铸造车间","item":"DEEP","amountBand":null,"summary":"本人患重病"}]}`,
		n.ID, n.FirstDay, n.LastDay, shown.Union), string(text))
}

// TestUnionsKeepTheirBoards: the notice of one at the address of another is not there.
func TestUnionsKeepTheirBoards(t *testing.T) {
	t.Parallel()
	w, other := newWorld(t), newWorld(t)
	n, _ := w.running()
	other.clock.Set(w.clock.Now())
	for _, code := range []string{other.code, "", "81110000MC0000001R", strings.ToLower(w.code), w.code + "' or '1'='1"} {
		_, err := other.Shown(t.Context(), code, n.ID)
		refused(t, err, errs.NotFound, "disclosure.notice.ended")
		_, err = other.Object(t.Context(), code, n.ID, disclosure.PublicObjection{Seq: 1, Text: "这户人家去年买了新车。"}, "203.0.113.7")
		refused(t, err, errs.NotFound, "disclosure.notice.ended")
	}
	_, err := w.Board(t.Context(), "81110000MC0000001R")
	refused(t, err, errs.NotFound, "disclosure.board.unknown")
	_, err = w.d.Super(t).Exec(t.Context(), `update identity.tenant set state = 'SUSPENDED', suspended_reason = 'test' where uscc = $1`, w.code)
	require.NoError(t, err)
	_, err = w.Board(t.Context(), w.code)
	refused(t, err, errs.NotFound, "disclosure.board.unknown")
}

func TestProgramsAreAnsweredAndDropped(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	n, e := w.running()
	receipt, err := w.object(n, 1, func(o *disclosure.PublicObjection) { o.Website = "https://example.test" })
	require.NoError(t, err)
	require.Len(t, receipt, 8)
	require.Equal(t, disclosure.EntryShown, w.entry(e.ID).State)
	all, err := w.ObjectionsOf(w.officer(), []id.ID{n.ID})
	require.NoError(t, err)
	require.Empty(t, all)
}

func TestANetworkIsSlowedDown(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	n, _ := w.running()
	for range 5 {
		_, err := w.object(n, 1)
		require.NoError(t, err)
	}
	_, err := w.object(n, 1)
	refused(t, err, errs.RateLimited, "disclosure.objection.too_many")
	in := disclosure.PublicObjection{Seq: 1, Text: "这户人家去年买了新车。"}
	_, err = w.Object(t.Context(), w.code, n.ID, in, "2001:db8::1")
	require.NoError(t, err, "another network")
	w.clock.Set(w.clock.Now().Add(time.Hour))
	_, err = w.object(n, 1)
	require.NoError(t, err)
	var kept string
	require.NoError(t, w.d.Super(t).QueryRow(t.Context(), `select string_agg(i::text, ' ') from app.notice_intake i`).Scan(&kept))
	require.NotContains(t, kept, "203.0.113.7")
}

func TestObjectionsHaveAForm(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	n, _ := w.running()
	for name, change := range map[string]func(o *disclosure.PublicObjection){
		"no words":       func(o *disclosure.PublicObjection) { o.Text = "假的" },
		"an essay":       func(o *disclosure.PublicObjection) { o.Text = strings.Repeat("长", 1001) },
		"no such entry":  func(o *disclosure.PublicObjection) { o.Seq = 0 },
		"a long contact": func(o *disclosure.PublicObjection) { o.Contact = strings.Repeat("1", 101) },
		"a zero byte":    func(o *disclosure.PublicObjection) { o.Name = "赵\x00" },
	} {
		_, err := w.object(n, 1, change)
		require.Equal(t, errs.BadUserInput, errs.CodeOf(err), name)
	}
	_, err := w.object(n, 2)
	refused(t, err, errs.NotFound, "disclosure.notice.ended")
}
