package smoke

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/web"
)

// screens are the requests of the web app that people wait for most often, and what
// each costs, however many rows there are: pipelined round trips to the database and
// the statements in them, with the one that finds out who asks.
var screens = []struct {
	document          string // operation of the web app
	who               func(c *crowd) *person
	vars              func(c *crowd) vars
	rows              string // the list that must be as long as the crowd, "" for none
	trips, statements int64
}{
	{"Viewer", (*crowd).deskOfficer, nil, "", 3, 4},
	{"Workbench", (*crowd).deskOfficer, nil, "", 5, 12},
	{"Archives", (*crowd).deskOfficer, page50, "archives.edges", 4, 5},
	{"ArchivesTotal", (*crowd).deskOfficer, nil, "", 3, 4},
	{"Archive", (*crowd).deskOfficer, func(c *crowd) vars { return vars{"id": c.archives[0]} }, "", 4, 7},
	{"ArchiveHistory", (*crowd).deskOfficer, func(c *crowd) vars { return vars{"id": c.archives[0], "first": 50} }, "", 3, 6},
	{"ArchiveProgress", (*crowd).deskOfficer, func(c *crowd) vars { return vars{"id": c.archives[0]} }, "", 4, 16},
	{"MeansTest", (*crowd).deskOfficer, func(c *crowd) vars { return vars{"archiveId": c.archives[0]} }, "", 2, 13},
	{"ArchiveApplications", (*crowd).deskOfficer, func(c *crowd) vars { return vars{"id": c.archives[0]} }, "", 2, 3},
	{"Search", (*crowd).deskOfficer, func(*crowd) vars { return vars{"text": "困难"} }, "", 3, 8},
	{"Applications", (*crowd).deskOfficer, page50, "applications.edges", 3, 4},
	{"ApplicationsTotal", (*crowd).deskOfficer, nil, "", 3, 4},
	{"Application", (*crowd).deskOfficer, func(c *crowd) vars { return vars{"id": c.application} }, "", 3, 6},
	{"ApprovalInbox", (*crowd).chairperson, page50, "approvalInbox.edges", 4, 10},
	{"ApprovalInboxTotal", (*crowd).chairperson, nil, "", 3, 4},
	{"ApprovalCase", (*crowd).chairperson, func(c *crowd) vars { return vars{"id": c.approval} }, "", 7, 13},
	{"PublicNotices", (*crowd).deskOfficer, page50, "publicNotices.edges", 4, 5},
	{"PublicNotice", (*crowd).deskOfficer, func(c *crowd) vars { return vars{"id": c.notice} }, "node.entries", 4, 9},
	{"CivilBatches", (*crowd).deskOfficer, page50, "civilBatches.edges", 4, 5},
	{"CivilCandidates", (*crowd).deskOfficer, page50, "", 3, 4},
	{"CivilMembers", (*crowd).deskOfficer, func(c *crowd) vars { return vars{"id": c.batch, "leftOut": false, "first": 50} }, "node.members.edges", 4, 6},
	{"ArchiveDisposals", (*crowd).deskOfficer, page50, "archiveDisposals.edges", 3, 4},
	{"DibaoStandards", (*crowd).deskOfficer, nil, "dibaoStandards", 2, 3},
	{"Campaigns", (*crowd).deskOfficer, page50, "campaigns.edges", 6, 7},
	{"CampaignRuns", (*crowd).deskOfficer, page50, "", 4, 5},
	{"CampaignRun", (*crowd).deskOfficer, func(c *crowd) vars { return vars{"id": c.run} }, "", 5, 6},
	{"RunVisits", (*crowd).deskOfficer, func(c *crowd) vars { return vars{"id": c.run, "first": 50} }, "node.visits.edges", 6, 7},
	{"MyVisits", (*crowd).helper, func(*crowd) vars { return vars{"first": 50, "openOnly": true} }, "myVisits.edges", 7, 8},
	{"Members", (*crowd).desk, page50, "members.edges", 5, 6},
	{"Notifications", (*crowd).helper, page50, "", 3, 4},
	{"FederationOverview", (*crowd).federation, func(*crowd) vars { return vars{"year": 2027} }, "federationOverview.lines", 2, 3},
}

// visits are the requests of people without an account.
var visits = []struct {
	name, method, body string
	trips, statements  int64
}{
	{"self-check, its form", http.MethodGet, "", 1, 4},
	{"self-check, its answer", http.MethodPost, `{"areaCode":"530102","residence":"URBAN","persons":3,"cause":"ILLNESS","incomes":[{"kind":"WAGE","amount":"7200000"}]}`, 1, 6},
}

func page50(*crowd) vars { return vars{"first": 50} }

// TestScreensCostTheSameForAnyNumberOfRows compares two worlds that differ only in
// how much there is of everything.
func TestScreensCostTheSameForAnyNumberOfRows(t *testing.T) {
	t.Parallel()
	for _, rows := range []int{5, 50} {
		t.Run(fmt.Sprint(rows), func(t *testing.T) {
			t.Parallel()
			c := newCrowd(t, rows)
			for _, s := range screens {
				var v vars
				if s.vars != nil {
					v = s.vars(c)
				}
				data, failed, counted := s.who(c).send(vars{"documentId": documentOf(t, s.document), "variables": v})
				require.Empty(t, failed, s.document)
				if s.rows != "" {
					require.GreaterOrEqual(t, len(answer{t, data}.list(s.rows)), rows, s.document)
				}
				assert.Equal(t, []int64{s.trips, s.statements}, []int64{counted.RoundTrips.Load(), counted.Statements.Load()}, s.document)
			}
			for _, v := range visits {
				counted := c.visitor(v.method, "/public/81530102MC00000035/check", v.body)
				assert.Equal(t, []int64{v.trips, v.statements}, []int64{counted.RoundTrips.Load(), counted.Statements.Load()}, v.name)
			}
		})
	}
}

// The page about performance shows these figures and no others.
func TestCostsAreWrittenDown(t *testing.T) {
	t.Parallel()
	written, err := os.ReadFile("../../docs/performance.md")
	require.NoError(t, err)
	var table strings.Builder
	for _, s := range screens {
		fmt.Fprintf(&table, "| %s | %d | %d |\n", s.document, s.trips, s.statements)
	}
	for _, v := range visits {
		fmt.Fprintf(&table, "| %s | %d | %d |\n", v.name, v.trips, v.statements)
	}
	require.Contains(t, string(written), table.String())
}

// documentOf is the registered document of an operation.
func documentOf(t *testing.T, operation string) string {
	t.Helper()
	var all map[string]string
	require.NoError(t, json.Unmarshal(web.TrustedDocuments, &all))
	begins := regexp.MustCompile(`(query|mutation) ` + operation + `\b`)
	for documentID, text := range all {
		if begins.MatchString(text) {
			return documentID
		}
	}
	require.Fail(t, "the web app has no such operation", operation)
	return ""
}

// crowd is a cast with n of everything: archives visited last year and listed again,
// campaigns, members, led unions.
type crowd struct {
	*cast
	archives    []string
	run         string
	application string
	approval    string // a case
	notice      string
	batch       string // for civil affairs
}

func (c *crowd) deskOfficer() *person { return c.officer }
func (c *crowd) desk() *person        { return c.unionAdmin }
func (c *crowd) chairperson() *person { return c.chair }
func (c *crowd) helper() *person      { return c.li }
func (c *crowd) federation() *person  { return c.supervisor }

func newCrowd(t *testing.T, n int) *crowd {
	t.Helper()
	c := &crowd{cast: newCast(install(t))}
	c.archives = c.file(c.foundry, 1, n)
	c.visitedBefore()
	c.run = c.opened(c.approved(goodsOnly("{year}年春节送温暖")))
	for i := range n {
		in := goodsOnly(fmt.Sprintf("慰问活动 %d", i))
		in["audience"], in["quotas"] = vars{"archives": false, "named": true}, []vars{{"unitId": c.foundry, "quota": 2}}
		made := c.officer.ask(`mutation($i: CampaignInput!) { createCampaign(input: $i) { campaign { id version } } }`, vars{"i": in}).at("createCampaign.campaign")
		c.officer.ask(`mutation($i: SubmitCampaignInput!) { submitCampaign(input: $i) { campaign { id } } }`,
			vars{"i": vars{"id": made.text("id"), "expectedVersion": made.number("version")}})
	}
	c.casework(n)
	c.civilBatches(n)
	c.disposals(n)
	super := c.db.Super(t)
	union, err := id.Parse(c.officer.union)
	require.NoError(t, err)
	for i := range n {
		account, membership := id.New(id.Account), id.New(id.Membership)
		for _, insert := range []struct {
			sql  string
			args []any
		}{
			{`insert into identity.account (id, login, display_name) values ($1, $2, $3)`, []any{account, fmt.Sprintf("staff%d", i), "职工"}},
			{`insert into app.membership (tenant_id, id, account_id, display_name, unit_id) values ($1, $2, $3, $4, $5)`,
				[]any{union, membership, account, fmt.Sprintf("职工%d", i), c.assembly}},
			{`insert into app.role_assignment (tenant_id, id, membership_id, role, unit_id, valid_from, granted_by) values ($1, $2, $3, $4, $5, '2027-01-01', $6)`,
				[]any{union, id.New(id.Assignment), membership, string(authz.TeamLeader), c.assembly, account}},
		} {
			_, err := super.Exec(t.Context(), insert.sql, insert.args...)
			require.NoError(t, err)
		}
	}
	federation, err := id.Parse(c.supervisor.union)
	require.NoError(t, err)
	for range n {
		c.db.TenantUnder(t, federation, string(authz.EnterpriseUnion))
	}
	return c
}

// casework gives every archive an application, the chair cases to decide, and the union
// standards and notices.
func (c *crowd) casework(n int) {
	c.t.Helper()
	for i, archive := range c.archives {
		form := vars{"item": "LIVING", "reason": "生活困难", "asked": "100000"}
		c.application = c.officer.ask(`mutation($i: DraftApplicationInput!) { draftApplication(input: $i) { application { id } } }`,
			vars{"i": vars{"archiveId": archive, "origin": "PAPER", "form": form}}).text("draftApplication.application.id")
		c.officer.ask(`mutation($i: SaveDibaoStandardInput!) { saveDibaoStandard(input: $i) { standard { id } } }`, vars{"i": vars{
			"areaCode": fmt.Sprintf("5301%02d", i+1), "residence": "URBAN", "monthly": "70600", "effectiveFrom": "2026-01-01", "documentNo": "2026-1",
		}})
	}
	c.approval = c.chair.ask(`{ approvalInbox { edges { node { id } } } }`, nil).text("approvalInbox.edges.0.node.id")
	super := c.db.Super(c.t)
	var top id.ID
	require.NoError(c.t, super.QueryRow(c.t.Context(), `select id from app.unit where tenant_id = $1 and parent_id is null`, c.officer.union).Scan(&top))
	for i := range n {
		notice := id.New(id.PublicNotice)
		_, err := super.Exec(c.t.Context(), `insert into app.public_notice (tenant_id, id, number, kind, channel, unit_id, unit_path, first_day,
				working_days, last_day, uncertain, created_at, updated_at)
			select u.tenant_id, $2, to_char($3::int, 'FM"2027-"0000'), 'ARCHIVE', 'ONLINE', u.id, u.path, $4::date + 1, 5, $4::date + 8, false, $4, $4
			from app.unit u where u.id = $1`, top, notice, i+1, morning)
		require.NoError(c.t, err)
		c.notice = notice.String()
	}
	for i := range n {
		_, err := super.Exec(c.t.Context(), `insert into app.notice_entry (tenant_id, id, notice_id, channel, seq, subject_kind, subject_id, consented,
				name, birth_date, state, created_at)
			values ($1, $2, $3, 'ONLINE', $4, 'Archive', $5, true, '张*', '1975-03-01', 'SHOWN', $6)`,
			c.officer.union, id.New(id.NoticeEntry), c.notice, i+1, c.archives[i], morning)
		require.NoError(c.t, err)
	}
}

// civilBatches are n lists for civil affairs, all of them with every archive.
func (c *crowd) civilBatches(n int) {
	c.t.Helper()
	super := c.db.Super(c.t)
	_, err := super.Exec(c.t.Context(), `insert into app.archive_clock (tenant_id, archive_id, round, since, uncertain, told)
		select $1, x.id, 1, $3, false, 0 from unnest($2::uuid[]) x (id) on conflict do nothing`, c.officer.union, c.archives, morning)
	require.NoError(c.t, err)
	for i := range n {
		batch := id.New(id.CivilBatch)
		_, err := super.Exec(c.t.Context(), `insert into app.civil_batch (tenant_id, id, number, unit_id, unit_path, office, purpose, households, people,
				due_on, listed_by, listed_by_name, listed_at)
			select u.tenant_id, $2, to_char($3::int, 'FM"2027-"000'), u.id, u.path, '核对中心', '经济状况核对', $4, $4, $5::date + 20, m.id, '林经办', $5
			from app.unit u, lateral (select x.id from app.membership x where x.tenant_id = u.tenant_id limit 1) m
			where u.tenant_id = $1 and u.parent_id is null`, c.officer.union, batch, i+1, len(c.archives), morning)
		require.NoError(c.t, err)
		_, err = super.Exec(c.t.Context(), `insert into app.civil_batch_household (tenant_id, batch_id, archive_id, seq, round)
			select $1, $2, x.id, x.seq, 1 from unnest($3::uuid[]) with ordinality x (id, seq)`, c.officer.union, batch, c.archives)
		require.NoError(c.t, err)
		_, err = super.Exec(c.t.Context(), `insert into app.civil_batch_person (tenant_id, batch_id, archive_id, seq, name, id_number_bix)
			select tenant_id, $2, id, 0, head_name, id_number_bix from app.archive where tenant_id = $1 and id = any ($3::uuid[])`, c.officer.union, batch, c.archives)
		require.NoError(c.t, err)
		c.batch = batch.String()
	}
}

// disposals are n appraisals, each of one archive that is to be kept.
func (c *crowd) disposals(n int) {
	c.t.Helper()
	super := c.db.Super(c.t)
	for i := range n {
		disposal := id.New(id.ArchiveDisposal)
		_, err := super.Exec(c.t.Context(), `insert into app.archive_disposal (tenant_id, id, number, unit_id, unit_path, verdict, keep_until, opinion,
				state, total, proposed_by, proposed_by_name, proposed_at)
			select u.tenant_id, $2, to_char($3::int, 'FM"2027-"0000'), u.id, u.path, 'KEEP', $4::date + 730, '尚有查考价值', 'PROPOSED', 1, m.id, '林经办', $4
			from app.unit u, lateral (select x.id from app.membership x where x.tenant_id = u.tenant_id limit 1) m
			where u.tenant_id = $1 and u.parent_id is null`, c.officer.union, disposal, i+1, morning)
		require.NoError(c.t, err)
		_, err = super.Exec(c.t.Context(), `insert into app.archive_disposal_entry (tenant_id, disposal_id, seq, archive_id) values ($1, $2, 1, $3)`,
			c.officer.union, disposal, c.archives[i])
		require.NoError(c.t, err)
	}
}

// visitedBefore gives every archive a visit in an earlier run.
func (c *crowd) visitedBefore() {
	c.t.Helper()
	run := c.opened(c.approved(goodsOnly("{year}年元旦慰问")))
	for _, visit := range c.li.openVisits() {
		c.li.handOverGoods(visit)
	}
	version := func() int {
		return c.officer.ask(`query($id: ID!) { node(id: $id) { ... on CampaignRun { version } } }`, vars{"id": run}).number("node.version")
	}
	c.officer.ask(`mutation($i: RunActionInput!) { settleRun(input: $i) { run { id } } }`, vars{"i": vars{"id": run, "expectedVersion": version()}})
	c.officer.ask(`mutation($i: CloseRunInput!) { closeRun(input: $i) { run { id } } }`,
		vars{"i": vars{"id": run, "expectedVersion": version(), "summaryText": "全部送达。"}})
}

// goodsOnly is a campaign without cash, for which nobody signs, and without notice.
func goodsOnly(title string) vars {
	in := maps.Clone(plan())
	in["title"], in["noticeWorkdays"] = title, 0
	in["standards"] = []vars{{"class": "DEEP", "cashFen": "0", "goods": []vars{{"name": "大米", "quantity": 1, "unit": "袋", "valueFen": "6500"}}}}
	return in
}
