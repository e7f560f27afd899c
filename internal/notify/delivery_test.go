package notify_test

import (
	"bytes"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// rounds lets the given number of delivery rounds happen.
func (w *world) rounds(t *testing.T, n int) {
	t.Helper()
	for range n {
		jobstest.Drain(t, w.ctx, w.engine)
		jobstest.Pass(t, w.ctx, w.d.DB, 2*time.Hour)
	}
}

// outcome is the state of the only delivery of a channel.
func (w *world) outcome(t *testing.T, c notify.ChannelName) (state string, attempts int) {
	t.Helper()
	n, _ := tenant.From(w.ctx)
	err := w.d.Super(t).QueryRow(t.Context(), "select state, attempts from app.notification_delivery where tenant_id = $1 and channel = $2", n, c).Scan(&state, &attempts)
	require.NoError(t, err)
	return state, attempts
}

func TestDeliveryByWhatTheProviderSays(t *testing.T) {
	t.Parallel()
	silence := errors.New("read: connection reset")
	for name, c := range map[string]struct {
		answers []error
		state   string
		calls   int
	}{
		"at once":                  {nil, "sent", 1},
		"after two outages":        {[]error{notify.ErrNotSent, notify.ErrNotSent}, "sent", 3},
		"refused":                  {[]error{notify.ErrRefused}, "failed", 1},
		"silence, then at once":    {[]error{silence}, "sent", 2},
		"silence twice":            {[]error{silence, silence}, "unknown", 2},
		"silence, outage, silence": {[]error{silence, notify.ErrNotSent, silence}, "unknown", 3},
		"an outage without an end": {sixteenOutages(), "failed", 15},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := &provider{name: notify.SMS, answers: c.answers}
			w := newWorld(t, p)
			w.tell(t, assigned(2, w.member(t, w.ctx, withoutMail, "13800000000")))
			w.rounds(t, c.calls+2)
			state, attempts := w.outcome(t, notify.SMS)
			require.Equal(t, c.state, state)
			require.Equal(t, c.calls, attempts)
			require.Len(t, p.got, c.calls)
			for _, e := range p.got {
				require.Equal(t, p.got[0].MessageID, e.MessageID, "one message id for all attempts")
			}
		})
	}
}

func sixteenOutages() (out []error) {
	for range 16 {
		out = append(out, notify.ErrNotSent)
	}
	return out
}

func TestAWorkerThatDiedWhileSendingIsFollowedByOneTryMore(t *testing.T) {
	t.Parallel()
	p := &provider{name: notify.SMS}
	w := newWorld(t, p)
	w.tell(t, assigned(2, w.member(t, w.ctx, withoutMail, "13800000000")))
	n, _ := tenant.From(w.ctx)
	die := func() {
		_, err := w.d.Super(t).Exec(t.Context(), "update app.notification_delivery set state = 'sending' where tenant_id = $1", n)
		require.NoError(t, err)
	}
	die()
	w.rounds(t, 1)
	state, _ := w.outcome(t, notify.SMS)
	require.Equal(t, "sent", state)
	require.Len(t, p.got, 1)
}

func TestChannelsFollowKindAddressAndChoice(t *testing.T) {
	t.Parallel()
	mail, sms := &provider{name: notify.Email}, &provider{name: notify.SMS}
	w := newWorld(t, mail, sms)
	both := w.member(t, w.ctx, withMail, "13800000001")
	declined := w.member(t, w.ctx, withMail, "")
	nowhere := w.member(t, w.ctx, withoutMail, "")
	_, err := w.svc.SetPreference(w.as(declined), notify.NotificationPreference{Email: false})
	require.NoError(t, err)

	w.tell(t, assigned(5, both, declined, nowhere), notify.Message{Recipients: []id.ID{both}, Kind: notify.KindImportPreview, Args: notify.Args{"file": "a", "rows": 1, "errors": 0}})
	w.rounds(t, 1)
	require.Len(t, mail.got, 1, "one has an address and did not decline, and previews stay in the app")
	require.Len(t, sms.got, 1)
	require.Equal(t, "13800000001", sms.got[0].Address)
	require.Equal(t, "您有新的走访任务：春节送温暖", mail.got[0].Title)
	require.Equal(t, "https://nuanxin.test/m", mail.got[0].URL)

	w.tell(t, notify.Message{Recipients: []id.ID{both}, Kind: notify.KindExportReady, Args: notify.Args{"file": "b"}})
	n, _ := tenant.From(w.ctx)
	_, err = w.d.Super(t).Exec(t.Context(), "update app.membership set state = 'LEFT' where tenant_id = $1 and id = $2", n, both)
	require.NoError(t, err)
	w.rounds(t, 1)
	require.Len(t, mail.got, 1, "who left meanwhile gets nothing")
	w.tell(t, assigned(6, both))
	w.rounds(t, 1)
	require.Len(t, sms.got, 1, "nor is told again")
}

func TestLargeBatchIsSentInParts(t *testing.T) {
	t.Parallel()
	mail := &provider{name: notify.Email, answers: []error{notify.ErrNotSent, notify.ErrNotSent}}
	w := newWorld(t, mail)
	var all []id.ID
	for range 60 {
		all = append(all, w.member(t, w.ctx, withMail, ""))
	}
	w.tell(t, assigned(1, all...))
	w.rounds(t, 2)
	require.Len(t, mail.got, 62)
	n, _ := tenant.From(w.ctx)
	var sent int
	require.NoError(t, w.d.Super(t).QueryRow(t.Context(), "select count(*) from app.notification_delivery where tenant_id = $1 and state = 'sent'", n).Scan(&sent))
	require.Equal(t, 60, sent)
}

func TestFakesPrintAndAreListed(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	fake := notify.NewPrinter(notify.SMS, &out)
	require.Equal(t, []notify.ChannelName{notify.SMS}, notify.ActiveFakes([]notify.Channel{&provider{name: notify.Email}, fake}))
	require.NoError(t, fake.Send(t.Context(), notify.Envelope{Name: "王梅", Address: "13812345678", Title: "走访提醒", Body: "还有 3 户"}))
	require.Contains(t, out.String(), "走访提醒: 还有 3 户")
	require.NotContains(t, out.String(), "13812345678")
}
