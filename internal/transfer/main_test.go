package transfer_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/blob/s3blob"
	"github.com/nuanxin/nuanxin/internal/blob/s3blob/s3test"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/embedded"
	"github.com/nuanxin/nuanxin/internal/figures"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/civilcheck"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/org"
	runs "github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/transfer"
	"github.com/nuanxin/nuanxin/internal/visit"
)

// store is the private object store of this test process.
var store *s3blob.Store

func TestMain(m *testing.M) {
	embedded.RunChildIfAsked()
	os.Exit(run(m))
}

func run(m *testing.M) int {
	server, err := s3test.Start("")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer server.Close()
	store = server.Store
	return dbtest.Main(m)
}

// world is a tenant with two branches and an officer.
type world struct {
	*transfer.Service
	t           testing.TB
	db          *dbtest.DB
	hardship    *hardship.Service
	campaigns   *campaign.Service
	runs        *runs.Service
	civil       *civilcheck.Service
	attachments *attachment.Service
	now         *clock.Fake
	engine      *jobs.Engine
	ctx         context.Context // of the tenant, without an actor
	root        id.ID           // "0001."
	branch      id.ID           // "0001.0002."
	officer     context.Context // UNION_OFFICER of the tenant
}

// choices are the tenant's days off and settings.
type choices struct{}

func (choices) Holidays(context.Context) (calendar.Holidays, error) { return calendar.Shipped(), nil }
func (choices) CampaignSettings(context.Context) (campaign.Settings, error) {
	return campaign.Settings{OverdueDays: 3}, nil
}
func (choices) NoticeWorkdays(context.Context) (int, error)            { return 5, nil }
func (choices) RequireConfirmedTx(context.Context, db.Tx, id.ID) error { return nil }

func newWorld(t testing.TB) *world {
	t.Helper()
	return worldIn(t, dbtest.Shared(t))
}

func worldIn(t testing.TB, d *dbtest.DB) *world {
	t.Helper()
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "test"}})
	require.NoError(t, err)
	keys := secret.New(d.DB, kms)
	log := audit.New(d.DB, keys)
	w := &world{t: t, db: d, ctx: d.Tenant(t), now: clock.NewFake(time.Now())}
	members := member.New(d.DB, log, w.now)
	w.hardship = hardship.New(d.DB, keys, log, &org.Service{}, w.now)
	messages := notify.New(notify.Deps{DB: d.DB, Clock: w.now, Texts: texts})
	audiences := audience.New(d.DB, w.now)
	w.campaigns = campaign.New(campaign.Deps{
		DB: d.DB, Keys: keys, Audit: log, Clock: w.now, Calendar: choices{}, Settings: choices{}, Audiences: audiences,
		Approvals: approval.New(approval.Deps{DB: d.DB, Audit: log, Clock: w.now, Calendar: choices{}, Notify: messages}),
	})
	w.runs = runs.New(runs.Deps{
		DB: d.DB, Audit: log, Clock: w.now, Settings: choices{}, Notify: messages,
		Audiences: audiences, Campaigns: w.campaigns, Figures: figures.New(w.now),
	})
	visits := visit.New(visit.Deps{DB: d.DB, Clock: w.now, Archives: w.hardship, Campaigns: w.campaigns, Runs: w.runs})
	w.attachments = attachment.New(d.DB, store, log, w.now)
	w.civil = civilcheck.New(civilcheck.Deps{
		DB: d.DB, Keys: keys, Audit: log, Clock: w.now, Calendar: choices{}, Archives: w.hardship, Notify: messages,
		Intake: intake.New(intake.Deps{
			DB: d.DB, Keys: keys, Audit: log, Clock: w.now, Calendar: choices{}, Archives: w.hardship, Files: w.attachments, Notify: messages, Means: choices{},
			Notices:   disclosure.New(disclosure.Deps{DB: d.DB, Keys: keys, Audit: log, Clock: w.now, Calendar: choices{}, Settings: choices{}}),
			Approvals: approval.New(approval.Deps{DB: d.DB, Audit: log, Clock: w.now, Calendar: choices{}, Notify: messages}),
		}),
	})
	w.Service = transfer.New(transfer.Deps{
		DB: d.DB, Keys: keys, Audit: log, Clock: w.now, Store: store, Attachment: w.attachments, Member: members, Notify: messages,
		Texts: texts,
		Formats: map[transfer.SheetKind]transfer.Format{
			transfer.Roster:          transfer.NewRosterFormat(d.DB, w.hardship, w.now),
			transfer.NationalList:    transfer.NewFiledFormat(d.DB, w.hardship, w.now),
			transfer.CivilAnswers:    transfer.NewAnswersFormat(d.DB, w.civil, w.now),
			transfer.NamedRecipients: transfer.NewNamedFormat(d.DB, w.campaigns, w.hardship, w.now),
			transfer.DibaoStandards:  transfer.NewStandardsFormat(d.DB, meanstest.New(d.DB, log, w.now, w.hardship, w.attachments)),
		},
		Sources: map[transfer.SheetKind]transfer.Source{
			transfer.Archives:         transfer.NewArchiveSource(d.DB, w.hardship),
			transfer.NationalArchives: transfer.NewNationalSource(d.DB, w.hardship),
			transfer.CivilList:        transfer.NewCivilSource(w.civil),
			transfer.CivilScans:       transfer.NewScansSource(w.civil),
			transfer.CampaignRoster:   transfer.NewRunSource(visits.RosterSheet()),
		},
	})
	r := jobs.NewRegistry()
	w.Register(r)
	w.attachments.Register(r)
	w.runs.Register(r)
	messages.Register(r)
	w.engine, err = jobs.New(jobs.Config{DB: d.DB, Registry: r, Context: func(ctx context.Context, j jobs.Info) context.Context {
		return audit.WithActor(authz.With(ctx, &authz.Actor{System: true, TenantID: j.Tenant, Name: j.Kind}), audit.System(j.Kind))
	}})
	require.NoError(t, err)
	w.root = w.unit(id.Nil, "0001.", "东江机械集团工会")
	w.branch = w.unit(w.root, "0001.0002.", "一分厂工会")
	w.officer = w.as(authz.UnionOfficer, id.Nil)
	return w
}

func (w *world) unit(parent id.ID, path, name string) id.ID {
	w.t.Helper()
	u := id.New(id.Unit)
	var above any
	if parent != id.Nil {
		above = parent
	}
	w.exec(`insert into app.unit (tenant_id, id, parent_id, path, seq, kind, name)
		values (app.current_tenant(), ?, ?, ?, (select count(*) + 1 from app.unit), 'BRANCH', ?)`, u, above, path, name)
	return u
}

// exec runs a statement as the server in the tenant.
func (w *world) exec(sql string, args ...any) {
	w.t.Helper()
	require.NoError(w.t, w.db.InTenant(w.ctx, func(ctx context.Context, tx db.Tx) error {
		_, err := tx.ExecContext(ctx, sql, args...)
		return err
	}))
}

func count(w *world, sql string, args ...any) int {
	w.t.Helper()
	q := db.One[int](sql, args...)
	require.NoError(w.t, w.db.Fetch(w.ctx, q))
	return q.Row
}

// as is the context of a new member with a role over a unit's subtree (Nil: the whole
// tenant).
func (w *world) as(role authz.Role, unit id.ID) context.Context {
	w.t.Helper()
	t, _ := tenant.From(w.ctx)
	account, membership := id.New(id.Account), id.New(id.Membership)
	super := w.db.Super(w.t)
	for _, q := range []struct {
		sql  string
		args []any
	}{
		{"insert into identity.account (id, login, display_name) values ($1, $2, '林经办')", []any{account, "m" + account.String()[20:]}},
		{"insert into app.membership (tenant_id, id, account_id, display_name) values ($1, $2, $3, '林经办')", []any{t, membership, account}},
		{
			`insert into app.role_assignment (tenant_id, id, membership_id, role, unit_id, valid_from, granted_by)
				values ($1, $2, $3, $4, nullif($5::uuid, $6::uuid), '2026-01-01', $7)`,
			[]any{t, id.New(id.Assignment), membership, string(role), unit, id.Nil, account},
		},
	} {
		_, err := super.Exec(w.t.Context(), q.sql, q.args...)
		require.NoError(w.t, err)
	}
	a, err := member.New(w.db.DB, nil, w.now).ActorOf(w.ctx, membership)
	require.NoError(w.t, err)
	return audit.WithActor(authz.With(w.ctx, a), audit.Actor{ID: a.AccountID, Name: a.Name})
}

// upload sends a file as a browser does and answers the upload.
func (w *world) upload(ctx context.Context, name string, body []byte) id.ID {
	w.t.Helper()
	contentType := "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	if strings.HasSuffix(name, ".csv") {
		contentType = "text/csv"
	}
	ticket, err := w.attachments.RequestUpload(ctx, attachment.RequestUploadInput{
		Kind: attachment.Sheet, FileName: name, ContentType: contentType, Size: int64(len(body)),
	})
	require.NoError(w.t, err)
	var b bytes.Buffer
	form := multipart.NewWriter(&b)
	for _, f := range ticket.Fields {
		require.NoError(w.t, form.WriteField(f.Name, f.Value))
	}
	file, err := form.CreateFormFile("file", "blob")
	require.NoError(w.t, err)
	_, _ = file.Write(body)
	require.NoError(w.t, form.Close())
	req, err := http.NewRequestWithContext(w.t.Context(), http.MethodPost, ticket.URL, &b)
	require.NoError(w.t, err)
	req.Header.Set("Content-Type", form.FormDataContentType())
	res, err := http.DefaultClient.Do(req)
	require.NoError(w.t, err)
	defer res.Body.Close()
	require.Less(w.t, res.StatusCode, 300)
	return ticket.UploadID
}

// fetch downloads what a link permits.
func (w *world) fetch(link *attachment.DownloadLink) []byte {
	w.t.Helper()
	body, status := get(w.t, link.URL)
	require.Equal(w.t, http.StatusOK, status)
	return body
}

func get(t testing.TB, url string) ([]byte, int) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	require.NoError(t, err)
	res, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	return body, res.StatusCode
}

// start uploads a file, imports it into the root where a unit is unknown, and runs
// the jobs.
func (w *world) start(name string, body []byte) *transfer.Import {
	w.t.Helper()
	im, err := w.StartImport(w.officer, transfer.StartImportInput{
		Kind: transfer.Roster, UploadID: w.upload(w.officer, name, body), DefaultUnitID: &w.root,
	})
	require.NoError(w.t, err)
	jobstest.Drain(w.t, w.ctx, w.engine)
	return w.reload(im)
}

func (w *world) reload(im *transfer.Import) *transfer.Import {
	w.t.Helper()
	im, err := w.ImportByID(w.officer, im.ID)
	require.NoError(w.t, err)
	return im
}

// confirm confirms a previewed import without running its job.
func (w *world) confirm(im *transfer.Import, updateExisting bool) {
	w.t.Helper()
	_, err := w.ConfirmImport(w.officer, transfer.ConfirmImportInput{ID: im.ID, ExpectedVersion: im.Version, UpdateExisting: updateExisting})
	require.NoError(w.t, err)
}

func (w *world) confirmed(im *transfer.Import, updateExisting bool) *transfer.Import {
	w.t.Helper()
	w.confirm(im, updateExisting)
	jobstest.Drain(w.t, w.ctx, w.engine)
	return w.reload(im)
}

// catalogue is what people read, as the outer layer keeps it.
var catalogue = sync.OnceValue(func() map[string]map[string]string {
	all := map[string]map[string]string{}
	names, err := filepath.Glob("../../graph/messages/*.json")
	if err != nil || len(names) == 0 {
		panic(fmt.Sprint("no catalogue ", err))
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err == nil {
			err = json.Unmarshal(data, &all)
		}
		if err != nil {
			panic(err)
		}
	}
	return all
})

func texts(locale, key string, args map[string]any) (string, bool) {
	entry, ok := catalogue()[key]
	if !ok {
		return "", false
	}
	text := entry["zh"]
	if locale == "en" {
		text = entry["en"]
	}
	for name, v := range args {
		text = strings.ReplaceAll(text, "{"+name+"}", fmt.Sprint(v))
	}
	return text, true
}

func ptr[T any](v T) *T { return &v }

// person is an invented valid identity number, a new one for each n.
func person(n int) string {
	birth := clock.Date{Year: 1960, Month: 1, Day: 1}.AddDays(n % 12_000)
	base := fmt.Sprintf("410402%04d%02d%02d%03d", birth.Year, int(birth.Month), birth.Day, n/12_000%1000)
	sum := 0
	for i, weight := range []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += weight * int(base[i]-'0')
	}
	return base + string("10X98765432"[sum%11])
}
