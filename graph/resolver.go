// Package graph is the GraphQL surface: resolvers, scalars, errors, limits.
//
// A resolver calls one domain method and wraps what it answers. It checks nothing,
// logs nothing and maps nothing: inputs are the domain's own types, permission is
// the domain's business, and errors become public in errors.go alone.
package graph

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/graph/loader"
	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/assistance/feedback"
	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/followup"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/bulk"
	"github.com/nuanxin/nuanxin/internal/hardship/change"
	"github.com/nuanxin/nuanxin/internal/hardship/civilcheck"
	"github.com/nuanxin/nuanxin/internal/hardship/disposal"
	"github.com/nuanxin/nuanxin/internal/hardship/exit"
	"github.com/nuanxin/nuanxin/internal/hardship/handover"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/org"
	"github.com/nuanxin/nuanxin/internal/oversight"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/printing"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/search"
	"github.com/nuanxin/nuanxin/internal/supervision"
	"github.com/nuanxin/nuanxin/internal/transfer"
	"github.com/nuanxin/nuanxin/internal/visit"
	"github.com/nuanxin/nuanxin/internal/workbench"
	"github.com/nuanxin/nuanxin/internal/worker"
)

// Resolver holds the capabilities that the schema speaks to.
type Resolver struct {
	oversight  *oversight.Service
	clock      clock.Clock
	audit      *audit.Log
	notary     *audit.Notary
	org        *org.Service
	member     *member.Service
	hardship   *hardship.Service
	dictionary *dictionary.Service
	audience   *audience.Service
	meanstest  *meanstest.Service
	intake     *intake.Service
	change     *change.Service
	handover   *handover.Service
	civil      *civilcheck.Service
	exit       *exit.Service
	disposal   *disposal.Service
	campaign   *campaign.Service
	run        *run.Service
	visit      *visit.Service
	followUp   *followup.Service
	desk       *workbench.Service
	notify     *notify.Service
	bulk       *bulk.Service

	attachment  *attachment.Service
	assistance  *assistance.Service
	feedback    *feedback.Service
	supervision *supervision.Service
	transfer    *transfer.Service
	disclosure  *disclosure.Service
	approval    *approval.Service
	worker      *worker.Service
	printing    *printing.Service
	search      *search.Service
	publicURL   string

	byKind map[id.Kind]finder
}

// Services are what a Resolver speaks to. PublicURL is the address of the web app
// without a slash at its end.
type Services struct {
	Oversight  *oversight.Service
	Clock      clock.Clock
	Audit      *audit.Log
	Notary     *audit.Notary
	Org        *org.Service
	Member     *member.Service
	Hardship   *hardship.Service
	Dictionary *dictionary.Service
	Audience   *audience.Service
	MeansTest  *meanstest.Service
	Intake     *intake.Service
	Change     *change.Service
	Handover   *handover.Service
	CivilCheck *civilcheck.Service
	Exit       *exit.Service
	Disposal   *disposal.Service
	Campaign   *campaign.Service
	Run        *run.Service
	Visit      *visit.Service
	FollowUp   *followup.Service
	Workbench  *workbench.Service
	Notify     *notify.Service
	Bulk       *bulk.Service

	Attachment  *attachment.Service
	Assistance  *assistance.Service
	Feedback    *feedback.Service
	Supervision *supervision.Service
	Transfer    *transfer.Service
	Disclosure  *disclosure.Service
	Approval    *approval.Service
	Worker      *worker.Service
	Printing    *printing.Service
	Search      *search.Service
	PublicURL   string
}

// NewResolver makes the root of all resolvers.
func NewResolver(s Services) *Resolver {
	r := &Resolver{
		oversight: s.Oversight, clock: s.Clock, audit: s.Audit, notary: s.Notary, org: s.Org, member: s.Member, hardship: s.Hardship, intake: s.Intake, change: s.Change, handover: s.Handover, civil: s.CivilCheck, exit: s.Exit, disposal: s.Disposal, bulk: s.Bulk,
		meanstest: s.MeansTest, audience: s.Audience, campaign: s.Campaign, run: s.Run, visit: s.Visit, followUp: s.FollowUp, desk: s.Workbench,
		notify: s.Notify, attachment: s.Attachment, supervision: s.Supervision, transfer: s.Transfer, disclosure: s.Disclosure, approval: s.Approval,
		assistance: s.Assistance, feedback: s.Feedback, dictionary: s.Dictionary, worker: s.Worker, printing: s.Printing, search: s.Search, publicURL: s.PublicURL,
	}
	r.byKind = r.finders()
	return r
}

// Loaders batch the references of one request.
type Loaders struct {
	Units   *loader.ByID[*org.Unit]
	Tenants *loader.ByID[*org.Tenant]
	Members *loader.ByID[*member.Member]
	Roles   *loader.ByID[[]*member.RoleAssignment]

	Archives  *loader.ByID[*hardship.Archive]
	Persons   *loader.ByID[[]*hardship.HouseholdPerson]      // by archive
	Consents  *loader.ByID[[]*hardship.Consent]              // by archive
	Records   *loader.ByID[*intake.Records]                  // by archive
	Changes   *loader.ByID[[]*change.ArchiveChange]          // by archive
	Exits     *loader.ByID[[]*exit.ArchiveExit]              // by archive
	Handovers *loader.ByID[[]*handover.ArchiveHandover]      // by archive
	Holds     *loader.ByID[[]*disposal.ArchiveHold]          // by archive
	Disposals *loader.ByID[[]*disposal.ArchiveDisposal]      // by archive
	Disposed  *loader.ByID[[]*disposal.ArchiveDisposalEntry] // by appraisal
	Offers    *loader.ByID[*handover.ArchiveOffer]           // by the archive that came of it

	Papers *loader.ByID[[]*assistance.ApplicationPaper] // by application
	Doings *loader.ByID[[]*assistance.ApplicationEvent] // by application
	Payees *loader.ByID[hardship.Payee]                 // by archive

	Ratings    *loader.ByID[[]*feedback.AidFeedback]  // by application
	Complaints *loader.ByID[[]*feedback.AidComplaint] // by application
	CallBacks  *loader.ByID[[]*feedback.AidCallBack]  // by application

	Campaigns     *loader.ByID[*campaign.Campaign]
	Quotas        *loader.ByID[[]campaign.CampaignQuota] // by campaign
	Groups        *loader.ByID[[]campaign.VisitGroup]    // by campaign
	RunsOf        *loader.ByID[[]run.CampaignRun]        // by campaign
	NextOpenings  *loader.ByID[[]time.Time]              // by campaign
	Runs          *loader.ByID[*run.CampaignRun]
	Progress      *loader.ByID[*run.RunProgress]     // by run
	Contacts      *loader.ByID[hardship.Contact]     // by visit
	Earlier       *loader.ByID[[]visit.EarlierVisit] // by visit
	ExcludedNames *loader.ByID[string]               // by archive

	Attachments *loader.ByID[*attachment.Attachment]

	Summaries   *loader.ByID[*run.RunSummary]      // by run
	Reports     *loader.ByID[[]*visit.VisitReport] // by visit
	ReportFiles *loader.ByID[[]*visit.ReportFile]  // by report
	FollowUpsOf *loader.ByID[[]*followup.FollowUp] // by report

	Notices       *loader.ByID[*disclosure.PublicNotice]
	Entries       *loader.ByID[*disclosure.NoticeEntry]
	EntriesOf     *loader.ByID[[]*disclosure.NoticeEntry]     // by notice
	ObjectionsOf  *loader.ByID[[]*disclosure.NoticeObjection] // by notice
	PostingsOf    *loader.ByID[[]*disclosure.NoticePosting]   // by notice
	PostingFiles  *loader.ByID[[]id.ID]                       // attachments by posting
	ApprovalFacts *loader.ByID[approval.Facts]                // by subject
	Decisions     *loader.ByID[[]*approval.ApprovalDecision]  // by subject
	Desks         *loader.ByID[*approval.Desk]                // by approval case
}

type loadersKey struct{}

// Attach gives a request its own loaders. They are made for one tenant and one
// actor and end with the request.
func (r *Resolver) Attach(ctx context.Context) context.Context {
	return context.WithValue(ctx, loadersKey{}, &Loaders{
		Units:   loader.New(r.org.UnitsByID),
		Tenants: loader.New(r.org.TenantsByID),
		Members: loader.New(r.member.MembersByID),
		Roles:   loader.New(r.rolesOf),

		Archives:  loader.New(r.hardship.ArchivesByID),
		Persons:   loader.New(r.hardship.PersonsOf),
		Consents:  loader.New(r.hardship.ConsentsOf),
		Records:   loader.New(r.intake.RecordsOf),
		Changes:   loader.New(r.change.ChangesOf),
		Exits:     loader.New(r.exit.ExitsOf),
		Handovers: loader.New(r.handover.HandoversOf),
		Holds:     loader.New(r.disposal.HoldsOf),
		Disposals: loader.New(r.disposal.DisposalsOf),
		Disposed:  loader.New(r.disposal.EntriesOf),
		Offers:    loader.New(r.handover.OffersOf),

		Papers: loader.New(r.assistance.PapersOf),
		Doings: loader.New(r.assistance.HistoryOf),
		Payees: loader.New(r.hardship.Payees),

		Ratings:    loader.New(r.feedback.FeedbackOf),
		Complaints: loader.New(r.feedback.ComplaintsOf),
		CallBacks:  loader.New(r.feedback.CallBacksOf),

		Campaigns:     loader.New(r.campaign.CampaignsByID),
		Quotas:        loader.New(r.campaign.QuotasOf),
		Groups:        loader.New(r.campaign.GroupsOf),
		RunsOf:        loader.New(r.run.RunsOf),
		NextOpenings:  loader.New(r.nextOpeningsOf),
		Runs:          loader.New(r.run.RunsByID),
		Progress:      loader.New(r.run.ProgressOf),
		Contacts:      loader.New(r.visit.ContactsOf),
		Earlier:       loader.New(r.visit.EarlierOf),
		ExcludedNames: loader.New(r.campaign.ExcludedNames),

		Attachments: loader.New(r.attachment.AttachmentsByID),

		Summaries:   loader.New(r.run.SummariesOf),
		Reports:     loader.New(r.visit.ReportsOf),
		ReportFiles: loader.New(r.visit.FilesOf),
		FollowUpsOf: loader.New(r.followUp.FollowUpsOf),

		Notices:       loader.New(r.disclosure.NoticesByID),
		Entries:       loader.New(r.disclosure.EntriesByID),
		EntriesOf:     loader.New(r.disclosure.EntriesOf),
		ObjectionsOf:  loader.New(r.disclosure.ObjectionsOf),
		PostingsOf:    loader.New(r.disclosure.PostingsOf),
		PostingFiles:  loader.New(r.disclosure.PostingFilesOf),
		ApprovalFacts: loader.New(r.approval.FactsOf),
		Decisions:     loader.New(r.approval.DecisionsOf),
		Desks:         loader.New(r.approval.DesksOf),
	})
}

func load(ctx context.Context) *Loaders { return ctx.Value(loadersKey{}).(*Loaders) }

// Jar keeps the session token of the browser; the HTTP layer puts one into the
// context, since only it knows cookies.
type Jar interface {
	Set(s *member.NewSession)
	Clear()
	Client() member.Client
}

type jarKey struct{}

// WithJar returns a context whose sign-ins reach the browser.
func WithJar(ctx context.Context, j Jar) context.Context { return context.WithValue(ctx, jarKey{}, j) }

func jar(ctx context.Context) Jar { return ctx.Value(jarKey{}).(Jar) }

type viewerKey struct{}

// WithViewer returns a context that knows who is signed in.
func WithViewer(ctx context.Context, v *member.Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, v)
}

func viewerOf(ctx context.Context) *member.Viewer {
	v, _ := ctx.Value(viewerKey{}).(*member.Viewer)
	return v
}

// signedIn is the viewer of a session made a moment ago in this request.
func (r *Resolver) signedIn(ctx context.Context, s *member.NewSession) (*member.Viewer, error) {
	_, v, err := r.member.Resolve(ctx, s.Token)
	if err != nil {
		return nil, err
	}
	jar(ctx).Set(s)
	return v, nil
}

// refreshed is the viewer as it is after a change of their own account.
func (r *Resolver) refreshed(ctx context.Context, change func(v *member.Viewer)) (*member.Viewer, error) {
	v := viewerOf(ctx)
	if v == nil {
		return nil, errs.New(errs.Unauthenticated, "session.required")
	}
	c := *v
	change(&c)
	return &c, nil
}

func paging(first *int, after *string, offset *int) page.Args {
	return page.Args{First: first, After: after, Offset: offset}
}

// absolute makes a link that works outside of the app.
func (r *Resolver) absolute(path string) string { return r.publicURL + path }
