package app

import (
	"context"
	"log/slog"
	"os"

	"github.com/nuanxin/nuanxin/graph/messages"
	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/config"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/org"
)

// slowWorkers run long jobs (imports, exports) beside the quick ones.
const slowWorkers = 2

// systemActor makes a job act as the system in the tenant of its row: its creator's
// permission was checked when it was made, and handlers check again what may have
// changed since.
func systemActor(ctx context.Context, j jobs.Info) context.Context {
	ctx = authz.With(ctx, &authz.Actor{System: true, TenantID: j.Tenant, Name: "system:" + j.Kind})
	return audit.WithActor(ctx, audit.System(j.Kind))
}

// endProcess gives a handler that does not end to whoever restarts us: it holds its
// worker for ever, and its job is safe in the table.
func endProcess(j jobs.Info) {
	slog.Error("a job does not end; the process ends instead", "kind", j.Kind, "job", j.ID)
	os.Exit(3)
}

// settings gives campaigns and notices the choices of their tenant.
type settings struct{ org *org.Service }

func (s settings) CampaignSettings(ctx context.Context) (campaign.Settings, error) {
	t, err := s.org.Self(ctx)
	if err != nil {
		return campaign.Settings{}, err
	}
	return campaign.Settings{NoticeWorkdays: t.Settings.NoticeWorkdays, OverdueDays: t.Settings.OverdueDays, TwoHandlers: t.Settings.TwoHandlers}, nil
}

// NoticeWorkdays is how long public notices last.
func (s settings) NoticeWorkdays(ctx context.Context) (int, error) {
	t, err := s.org.Self(ctx)
	if err != nil {
		return 0, err
	}
	return t.Settings.NoticeWorkdays, nil
}

// files lets notices claim the photos of their posters.
type files struct{ attachment *attachment.Service }

func (f files) BindTx(ctx context.Context, tx db.Tx, ids []id.ID, subject id.ID, unitPath string) error {
	_, err := f.attachment.BindTx(ctx, tx, ids, subject, unitPath)
	return err
}

// confirmed asks for a confirmed means test.
type confirmed struct{ means *meanstest.Service }

func (c confirmed) RequireConfirmedTx(ctx context.Context, tx db.Tx, archive id.ID) error {
	_, err := c.means.ConfirmedTx(ctx, tx, archive)
	return err
}

// texts looks words up for messages.
func texts(locale, key string, args map[string]any) (string, bool) {
	return messages.Text(messages.Locale(locale), key, args)
}

// channelsOf are the ways out: the mail server of the settings, and printing fakes
// where development asks for them.
func channelsOf(c *config.Config) (out []notify.Channel, err error) {
	if c.SMTPURL != "" {
		m, err := notify.NewMailer(c.SMTPURL.Reveal(), c.MailFrom, clock.System)
		if err != nil {
			return nil, err
		}
		out = append(out, m)
	}
	for _, f := range c.Fakes {
		out = append(out, notify.NewPrinter(fakeNames[f], os.Stdout))
	}
	return out, nil
}

var fakeNames = map[config.Fake]notify.ChannelName{config.FakeSMS: notify.SMS, config.FakeWeCom: notify.WeCom, config.FakeEmail: notify.Email}

// inboxChanges signals while the caller's inbox may have changed.
func (a *App) inboxChanges(ctx context.Context) (<-chan struct{}, func()) {
	actor := authz.From(ctx)
	ctx, cancel := context.WithCancel(ctx)
	return a.Notify.Feed().Subscribe(ctx, actor.TenantID, actor.MembershipID), cancel
}
