package worker

import (
	"context"
	"slices"
	"time"

	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/assistance/feedback"
	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
)

// OwnHome is everything that a worker's phone opens with.
type OwnHome struct {
	Name         string
	UnitName     *string
	Linked       bool   // whether the office has said who the person is
	USCC         string // of the union, for its public pages
	Draft        *OwnDraft
	Archive      *OwnArchive
	Applications []*OwnApplication
}

// Who is next with a case.
type Who string

// Those who can be next.
const (
	You          Who = "YOU"
	Office       Who = "OFFICE"        // 工会经办
	Team         Who = "TEAM"          // 单位评议
	CivilAffairs Who = "CIVIL_AFFAIRS" // 民政核对
	Everybody    Who = "PUBLIC"        // 公示
	Deciders     Who = "DECIDERS"      // 审批
	Payer        Who = "PAYER"         // 发放
)

// OwnNext is who is next with a case and until when. Names are nobody's business.
type OwnNext struct {
	Who        Who
	Role       *authz.Role // of those who decide
	ReferredTo *string     // the superior union that decides
	UnitName   *string
	DueOn      *clock.Date
	Overdue    bool
}

// OwnStep is one step of a case.
type OwnStep struct {
	At    time.Time
	State string
	Note  string // what the office tells the applicant
}

// OwnArchive is the worker's archive, from the application on.
type OwnArchive struct {
	ID            id.ID
	Number        string
	State         hardship.ArchiveState
	Version       int
	FromWorker    bool
	Steps         []*OwnStep
	Next          *OwnNext
	Return        *OwnReturn
	Papers        []*intake.ArchivePaper
	Missing       []intake.ArchivePaperKind
	CanWithdraw   bool
	CanFilePapers bool
	CanResubmit   bool
	Members       []*OwnMember
	AidItems      []limit.Item // that can be applied for now
}

// OwnReturn is what the office asked for, once and whole.
type OwnReturn struct {
	Missing    []intake.ArchivePaperKind
	Still      []intake.ArchivePaperKind
	Note       string
	ReturnedAt time.Time
}

// OwnApplication is an application for aid as its applicant sees it.
type OwnApplication struct {
	*assistance.Application
	Papers []*assistance.ApplicationPaper
	Steps  []*OwnStep
	Next   *OwnNext

	Feedback   []*feedback.AidFeedback
	Complaints []*feedback.OwnComplaint

	by id.ID
}

// Home is what the caller's phone opens with. Errors: FORBIDDEN.
func (s *Service) Home(ctx context.Context) (*OwnHome, error) {
	me, err := authz.Holder(ctx, authz.OwnRead)
	if err != nil {
		return nil, err
	}
	who, unit := db.One[person](sqlPerson, me), db.One[string](sqlUnitOfArchive, me)
	before, leaving, draft := db.Many[*deciders](sqlDeciders, me), db.One[Who](sqlLeaving, me), db.One[*draftRow](sqlDraft, me)
	if err := s.db.Fetch(ctx, who, unit, before, leaving, draft); err != nil {
		return nil, err
	}
	h := &OwnHome{Name: who.Row.Name, UnitName: who.Row.UnitName, Linked: who.Row.Linked, USCC: who.Row.USCC}
	if draft.Found {
		if h.Draft, err = s.draft(ctx, draft.Row); err != nil {
			return nil, err
		}
	}
	at := &desk{unit: unit.Row, before: before.Rows, leaving: leaving.Row, today: clock.TodayCN(s.clock)}
	if h.Archive, err = s.archive(ctx, at); err != nil {
		return nil, err
	}
	h.Applications, err = s.applications(ctx, at, me)
	return h, err
}

func (s *Service) draft(ctx context.Context, d *draftRow) (*OwnDraft, error) {
	keys, err := s.keys.For(ctx)
	if err != nil {
		return nil, err
	}
	f, err := d.open(keys)
	if err != nil {
		return nil, err
	}
	return &OwnDraft{Step: d.Step, Form: *f, Version: d.Version, UpdatedAt: d.UpdatedAt}, nil
}

// desk is where the caller's cases lie.
type desk struct {
	unit    string
	before  []*deciders
	leaving Who // is next with the exit of a household that leaves
	today   clock.Date
}

func (d *desk) next(who Who, due *clock.Date) *OwnNext {
	n := &OwnNext{Who: who, DueOn: due, Overdue: due != nil && due.Before(d.today)}
	if who == Office || who == Team {
		n.UnitName = &d.unit
	}
	return n
}

func (d *desk) deciding(subject id.ID) *OwnNext {
	i := slices.IndexFunc(d.before, func(c *deciders) bool { return c.SubjectID == subject })
	if i < 0 {
		return d.next(Deciders, nil)
	}
	c := d.before[i]
	n, role := d.next(Deciders, c.DueOn), authz.Role(c.Role)
	n.Role = &role
	if c.ReferredTo != "" {
		n.ReferredTo = &c.ReferredTo
	}
	return n
}

func (s *Service) archive(ctx context.Context, at *desk) (*OwnArchive, error) {
	d, err := s.archives.OwnDetail(ctx)
	if err != nil || d == nil {
		return nil, err
	}
	a := d.Archive
	p, err := s.intake.OwnProgress(ctx, a)
	if err != nil {
		return nil, err
	}
	out := &OwnArchive{
		ID: a.ID, Number: a.Number, State: a.State, Version: a.Version, FromWorker: a.Provenance == hardship.FromWorker,
		Steps: archiveSteps(p), Next: at.archiveNext(a, p), Papers: p.Papers, Missing: p.Missing,
		CanWithdraw: a.State.Can(hardship.Withdraw) && a.State != hardship.Draft, CanResubmit: a.State == hardship.Returned,
		CanFilePapers: a.State.Can(hardship.Withdraw) && a.State != hardship.Draft, Members: ownMembers(d.Members), AidItems: aidItems(a),
	}
	if a.State == hardship.Returned {
		out.Return = openReturn(p, at.today)
	}
	return out, nil
}

// onPhone are the items whose whole form a worker fills in on the phone.
var onPhone = []limit.Item{limit.Living, limit.Medical, limit.Student, limit.Temp}

// aidItems are the items that the household can hand an application in for.
func aidItems(a *hardship.Archive) []limit.Item {
	out := []limit.Item{}
	for _, item := range onPhone {
		if a.State != hardship.Draft && a.RequireAidable(item == limit.Temp) == nil {
			out = append(out, item)
		}
	}
	return out
}

func openReturn(p *intake.ArchiveProgress, today clock.Date) *OwnReturn {
	for _, r := range p.Returns {
		if r.AnsweredAt == nil {
			return &OwnReturn{Missing: r.Missing, Still: r.Still(p.Papers, today), Note: r.Note, ReturnedAt: r.ReturnedAt}
		}
	}
	return nil
}

// told are the steps whose words are for the applicant.
var told = []hardship.ArchiveState{hardship.Returned, hardship.Rejected}

func archiveSteps(p *intake.ArchiveProgress) []*OwnStep {
	out := make([]*OwnStep, 0, len(p.Steps))
	for _, st := range p.Steps {
		if st.To == nil {
			continue
		}
		step := &OwnStep{At: st.At, State: string(*st.To)}
		if slices.Contains(told, *st.To) {
			step.Note = st.Opinion
		}
		out = append(out, step)
	}
	return out
}

func (d *desk) archiveNext(a *hardship.Archive, p *intake.ArchiveProgress) *OwnNext {
	switch a.State {
	case hardship.Draft, hardship.Returned:
		return d.next(You, p.DueOn)
	case hardship.Submitted, hardship.Surveying, hardship.Objection, hardship.ReviewDue:
		return d.next(Office, p.DueOn)
	case hardship.UnitReview:
		return d.next(Team, p.DueOn)
	case hardship.Checking:
		return d.next(CivilAffairs, p.DueOn)
	case hardship.PublicNotice:
		return d.next(Everybody, p.DueOn)
	case hardship.PendingApproval:
		return d.deciding(a.ID)
	case hardship.Leaving:
		if d.leaving != Deciders {
			return d.next(d.leaving, p.DueOn)
		}
		return d.deciding(a.ID)
	default:
		return nil
	}
}

func (s *Service) applications(ctx context.Context, at *desk, me id.ID) ([]*OwnApplication, error) {
	all, err := s.assistance.OwnApplications(ctx)
	if err != nil || len(all) == 0 {
		return []*OwnApplication{}, err
	}
	said, err := s.feedback.Own(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]*OwnApplication, len(all))
	for i, d := range all {
		p := d.Application
		out[i] = &OwnApplication{
			Application: p, Papers: d.Papers, Steps: applicationSteps(d), Next: at.applicationNext(p), Feedback: said.Ratings[p.ID], by: me,
		}
		for _, c := range said.Complaints[p.ID] {
			out[i].Complaints = append(out[i].Complaints, &feedback.OwnComplaint{AidComplaint: c})
		}
	}
	return out, nil
}

func applicationSteps(d *assistance.Detail) []*OwnStep {
	out := make([]*OwnStep, 0, len(d.History))
	for _, e := range d.History {
		if n := len(out); n > 0 && out[n-1].State == string(e.State) {
			continue // a change of the form, or a paper
		}
		step := &OwnStep{At: e.At, State: string(e.State)}
		if e.State == assistance.NeedMore || e.State == assistance.Returned || e.State == assistance.Rejected {
			step.Note = e.Note
		}
		out = append(out, step)
	}
	return out
}

func (d *desk) applicationNext(p *assistance.Application) *OwnNext {
	switch p.State {
	case assistance.Draft, assistance.Returned:
		return d.next(You, nil)
	case assistance.Feedback:
		return d.next(You, p.FeedbackDueOn)
	case assistance.NeedMore:
		return d.next(You, p.AnswerDueOn)
	case assistance.Submitted, assistance.Accepted, assistance.Objection:
		return d.next(Office, nil)
	case assistance.Approved:
		if p.InMoney() {
			return d.next(Payer, nil)
		}
		return d.next(Office, nil)
	case assistance.UnderReview:
		return d.deciding(p.ID)
	case assistance.Notice:
		return d.next(Everybody, nil)
	default:
		return nil
	}
}

// Missing lists the papers that the application lacks.
func (p *OwnApplication) Missing() []assistance.Paper { return p.MissingPapers(p.Papers) }

// CanEdit tells whether the form may be changed: the applicant's own, as long as nobody
// relies on it.
func (p *OwnApplication) CanEdit() bool { return p.mine() && p.State.Editable() }

// CanSubmit tells whether it may be handed in.
func (p *OwnApplication) CanSubmit() bool { return p.mine() && p.State.Can(assistance.Submit) }

// CanWithdraw tells whether it may be taken back.
func (p *OwnApplication) CanWithdraw() bool { return p.mine() && p.State.Can(assistance.Withdraw) }

// CanRate tells whether the household may say how satisfied it is: once it has the aid.
func (p *OwnApplication) CanRate() bool { return p.State.Can(assistance.Close) }

// CanComplain tells whether a complaint may be filed: there is one at a time.
func (p *OwnApplication) CanComplain() bool {
	return p.State != assistance.Draft && !slices.ContainsFunc(p.Complaints, func(c *feedback.OwnComplaint) bool { return c.Open() })
}

func (p *OwnApplication) mine() bool { return p.MakerID == p.by }
