package disclosure_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

func TestEntriesOfADayShareANotice(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	first, second := w.published(), w.published()
	require.Equal(t, first.NoticeID, second.NoticeID)
	require.Equal(t, []int{1, 2}, []int{first.Seq, second.Seq})
	apart := []*disclosure.NoticeEntry{
		w.published(func(p *disclosure.Publish) { p.UnitID, p.UnitPath = w.other, "0001.0003." }),
		w.published(func(p *disclosure.Publish) { p.Kind = disclosure.KindApplication }),
		w.published(func(p *disclosure.Publish) { p.WorkingDays = 7 }),
		w.published(func(p *disclosure.Publish) { p.Consented = false }),
	}
	w.on(w.notice(first.NoticeID).FirstDay)
	apart = append(apart, w.published())
	seen := map[id.ID]bool{first.NoticeID: true}
	for _, e := range apart {
		require.False(t, seen[e.NoticeID])
		seen[e.NoticeID] = true
	}
	require.Equal(t, "2027-0001", w.notice(first.NoticeID).Number)
	require.Equal(t, 2, w.notice(first.NoticeID).EntryCount)
}

func TestAFullNoticeIsFollowedByAnother(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	e := w.published()
	w.exec(`update app.public_notice set entry_count = 200`)
	require.NotEqual(t, e.NoticeID, w.published().NoticeID)
}

func TestASubjectIsOnOneNotice(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	e := w.published()
	_, err := w.publish(func(p *disclosure.Publish) { p.Subject.ID = e.SubjectID })
	refused(t, err, errs.Conflict, "disclosure.entry.live")
}

// TestWithoutConsentOnlyANumber: inside the unit, and nothing of what the caller passed.
func TestWithoutConsentOnlyANumber(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	e := w.entry(w.published(func(p *disclosure.Publish) { p.Consented = false }).ID)
	require.Equal(t, disclosure.Posted, e.Channel)
	require.Empty(t, e.Name+e.UnitName+e.Item+e.Summary)
	require.Nil(t, e.AmountBand)
	n := w.notice(e.NoticeID)
	require.Equal(t, 1, n.UnnamedCount)
	w.on(n.FirstDay)
	_, err := w.Shown(t.Context(), w.code, n.ID)
	refused(t, err, errs.NotFound, "disclosure.notice.ended")
	b, err := w.Board(t.Context(), w.code)
	require.NoError(t, err)
	require.Empty(t, b.Notices)
	w.midnight(n.LastDay)
	require.Len(t, w.outcomes, 1, "their clock runs like everybody's")
}

func TestWhatMustNotBeShown(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for name, change := range map[string]func(p *disclosure.Publish){
		"a whole name":             func(p *disclosure.Publish) { p.Entry.Name = "张建国" },
		"no name":                  func(p *disclosure.Publish) { p.Entry.Name = "" },
		"a number in the name":     func(p *disclosure.Publish) { p.Entry.Name = "张*13800000000" },
		"a phone in the summary":   func(p *disclosure.Publish) { p.Entry.Summary = "电话 13800000000" },
		"an identity number":       func(p *disclosure.Publish) { p.Entry.UnitName = "410402198701011234" },
		"a long summary":           func(p *disclosure.Publish) { p.Entry.Summary = string(make([]rune, 101)) },
		"an unknown amount band":   func(p *disclosure.Publish) { b := disclosure.AmountBand("A_LOT"); p.Entry.AmountBand = &b },
		"an unknown kind":          func(p *disclosure.Publish) { p.Kind = "GOSSIP" },
		"no date of birth":         func(p *disclosure.Publish) { p.BirthDate = nil },
		"more days than a notice":  func(p *disclosure.Publish) { p.WorkingDays = 31 },
		"less than one day":        func(p *disclosure.Publish) { p.WorkingDays = -1 },
		"nobody":                   func(p *disclosure.Publish) { p.Subject.ID = id.Nil },
		"no birth without consent": func(p *disclosure.Publish) { p.Consented = false; p.BirthDate = nil },
	} {
		_, err := w.publish(change)
		require.Equal(t, errs.BadUserInput, errs.CodeOf(err), name)
	}
}

// TestNobodyUnder18: neither through the program nor past it, and the date is not kept.
func TestNobodyUnder18(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	e := w.published()
	n := w.notice(e.NoticeID)
	insert := func(birth any) error {
		return w.try(`insert into app.notice_entry (tenant_id, id, notice_id, channel, seq, subject_kind, subject_id, consented, name, birth_date, state, created_at)
			values (app.current_tenant(), ?, ?, 'ONLINE', 150, 'Archive', ?, true, '张*', ?, 'SHOWN', ?)`,
			id.New(id.NoticeEntry), n.ID, id.New(id.Archive), birth, w.clock.Now())
	}
	rapid.Check(t, func(rt *rapid.T) {
		turns18 := n.FirstDay.AddDays(rapid.IntRange(1, 6000).Draw(rt, "days to majority"))
		birth := clock.Date{Year: turns18.Year - 18, Month: turns18.Month, Day: turns18.Day}
		if !birth.Valid() {
			birth = birth.AddDays(1)
		}
		for _, consented := range []bool{true, false} {
			_, err := w.publish(func(p *disclosure.Publish) { p.BirthDate, p.Consented = &birth, consented })
			refused(t, err, errs.FailedPrecondition, "disclosure.minor")
		}
		refused(t, insert(birth), errs.FailedPrecondition, "db.notice_entry_adult")
	})
	refused(t, insert(nil), errs.FailedPrecondition, "db.notice_entry_adult")
	today18 := clock.Date{Year: n.FirstDay.Year - 18, Month: n.FirstDay.Month, Day: n.FirstDay.Day}
	w.published(func(p *disclosure.Publish) { p.BirthDate = &today18 })
	var kept int
	require.NoError(t, w.d.Super(t).QueryRow(t.Context(), `select count(birth_date) from app.notice_entry`).Scan(&kept))
	require.Zero(t, kept)
}

// Every name that the caller masks as for notices passes, of whatever people.
func TestMaskedNamesPass(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"张伟", "欧阳修文", "买买提·阿不都拉", "阿依古丽", "John Smith", "李"} {
		e := disclosure.Entry{Name: cn.MaskNameForNotice(name)}
		require.NoError(t, e.Validate(), name)
		require.NotEqual(t, name, e.Name)
	}
}

func TestBands(t *testing.T) {
	t.Parallel()
	for amount, want := range map[money.Fen]disclosure.AmountBand{
		0: disclosure.UpTo1000, 100_000: disclosure.UpTo1000, 100_001: disclosure.UpTo3000, 500_000: disclosure.UpTo5000,
		3_000_000: disclosure.UpTo30000, 3_000_001: disclosure.Above30000,
	} {
		require.Equal(t, want, disclosure.BandOf(amount), amount)
	}
}

func FuzzEntry(f *testing.F) {
	f.Add("张*", "铸造车间", "DEEP", "本人患病")
	f.Add("*", "", "", "123456")
	f.Fuzz(func(t *testing.T, name, unit, item, summary string) {
		e := disclosure.Entry{Name: name, UnitName: unit, Item: item, Summary: summary}
		if e.Validate() == nil {
			require.Regexp(t, `^[^0-9]*\*[^0-9]*$`, name)
			require.NotRegexp(t, `[0-9]{6}`, unit+" "+item+" "+summary)
		}
	})
}
