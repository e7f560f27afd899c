package intake

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// ArchiveProgress is how far an archive has come: what was done by whom, what is to be
// done until when, and what the file lacks.
type ArchiveProgress struct {
	Round        int
	Since        *time.Time
	DueOn        *clock.Date
	DueUncertain bool
	Overdue      bool
	Told         *DelayLevel    // the highest that knows of the delay
	Steps        []*ArchiveStep // oldest first
	Papers       []*ArchivePaper
	Missing      []ArchivePaperKind
	Returns      []*ArchiveReturn
	Surveys      []*SurveyView
	Appraisals   []*AppraisalView
	Checks       []*CheckView
	CallBacks    []*ArchiveCallBack
	StalePaper   *StalePaper // nil while the paper copy agrees
	ViewerCan    []string
}

// ArchiveStep is one step of an archive's life: who took it, when and with what opinion.
type ArchiveStep struct {
	ArchiveID id.ID
	At        time.Time
	ActorName string
	From      *hardship.ArchiveState `bun:"from_state"`
	To        *hardship.ArchiveState `bun:"to_state"`
	Opinion   string
}

// SurveyView is a survey as the reader may see it.
type SurveyView struct {
	*ArchiveSurvey
	Findings []SurveyFinding
	Files    []id.ID
}

// AppraisalView is an appraisal with its files.
type AppraisalView struct {
	*ArchiveAppraisal
	Files []id.ID
}

// CheckView is a check with its files.
type CheckView struct {
	*CivilCheck
	Files []id.ID
}

// Records are what intake keeps of one archive.
type Records struct {
	clock      *archiveClock
	steps      []*ArchiveStep
	papers     []*ArchivePaper
	returns    []*ArchiveReturn
	surveys    []*ArchiveSurvey
	appraisals []*ArchiveAppraisal
	checks     []*CivilCheck
	callBacks  []*ArchiveCallBack
	files      map[id.ID][]id.ID // by record
	added      []*DocumentRequirement
	keys       *secret.Keys
}

// RecordsOf loads the records of archives that the caller may see, in one round trip.
func (s *Service) RecordsOf(ctx context.Context, archives []id.ID) (map[id.ID]*Records, error) {
	keys, err := s.keys.For(ctx)
	if err != nil {
		return nil, err
	}
	q, err := recordQueries(ctx, archives)
	if err != nil {
		return nil, err
	}
	return s.records(ctx, q, keys, archives)
}

func (s *Service) records(ctx context.Context, q *queries, keys *secret.Keys, archives []id.ID) (map[id.ID]*Records, error) {
	if err := s.db.Fetch(ctx, q.all()...); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*Records, len(archives))
	for _, x := range archives {
		out[x] = &Records{files: map[id.ID][]id.ID{}, added: q.added.Rows, keys: keys}
	}
	q.deal(out)
	return out, nil
}

// Progress tells how far an archive has come by its records.
func (s *Service) Progress(ctx context.Context, a *hardship.Archive, r *Records) (*ArchiveProgress, error) {
	today := s.today()
	p := &ArchiveProgress{
		Steps: r.steps, Papers: r.papers, Returns: r.returns, CallBacks: r.callBacks, ViewerCan: viewerCan(ctx, a, r),
		Missing: missing(required(a, r.added), r.papers, today),
	}
	if c := r.clock; c != nil {
		p.Round, p.Since, p.DueOn, p.DueUncertain = c.Round, &c.Since, c.DueOn, c.Uncertain
		p.Overdue = c.DueOn != nil && c.DueOn.Before(today)
		p.Told = highest(c.Told)
	}
	var err error
	if p.StalePaper, err = s.stalePaper(ctx, a); err != nil {
		return nil, err
	}
	whole := authz.Can(ctx, authz.ArchiveProcess, a.Resource()) || authz.Can(ctx, authz.ArchiveReveal, a.Resource())
	for _, v := range r.surveys {
		found, err := v.findings(r.keys, whole)
		if err != nil {
			return nil, err
		}
		p.Surveys = append(p.Surveys, &SurveyView{ArchiveSurvey: v, Findings: found, Files: r.files[v.ID]})
	}
	for _, m := range r.appraisals {
		p.Appraisals = append(p.Appraisals, &AppraisalView{ArchiveAppraisal: m, Files: r.files[m.ID]})
	}
	for _, c := range r.checks {
		p.Checks = append(p.Checks, &CheckView{CivilCheck: c, Files: r.files[c.ID]})
	}
	return p, nil
}

// answered tells whether civil affairs have answered about the present application.
func (r *Records) answered() bool {
	return r.clock != nil && slices.ContainsFunc(r.checks, func(c *CivilCheck) bool {
		return c.Round == r.clock.Round && c.Result != nil
	})
}

// viewerCan lists what the actor of ctx may do next.
func viewerCan(ctx context.Context, a *hardship.Archive, r *Records) []string {
	out := []string{}
	add := func(name string, open bool, act authz.Action) {
		if open && authz.Can(ctx, act, a.Resource()) {
			out = append(out, name)
		}
	}
	add("submit", a.State.Can(hardship.Submit), authz.ArchiveCreate)
	add("startSurvey", a.State.Can(hardship.StartSurvey), authz.ArchiveProcess)
	add("finishSurvey", a.State.Can(hardship.FinishSurvey), authz.ArchiveProcess)
	add("appraise", a.State.Can(hardship.FinishReview), authz.ArchiveProcess)
	add("answerCheck", a.State.Can(hardship.FinishCheck), authz.ArchiveCheck)
	add("finishCheck", a.State.Can(hardship.FinishCheck) && r.answered(), authz.ArchiveCheck)
	add("return", a.State.Can(hardship.Return), authz.ArchiveProcess)
	add("reject", a.State.Can(hardship.Reject), authz.ArchiveProcess)
	add("withdraw", a.State.Can(hardship.Withdraw), authz.ArchiveCreate)
	add("keep", a.State.Can(hardship.Keep), authz.ArchiveCheck)
	add("exit", a.State.Can(hardship.ProposeExit), authz.ArchiveCheck)
	add("monitor", a.State.Can(hardship.Monitor), authz.ArchiveProcess)
	add("callBack", a.State.Can(hardship.Close), authz.ArchiveProcess)
	add("relapse", a.State.Can(hardship.Relapse), authz.ArchiveProcess)
	add("close", a.State.Can(hardship.Close), authz.ArchiveCheck)
	add("renewPaper", a.PaperStaleSince != nil, authz.ArchiveProcess)
	add("filePaper", a.State.Live(), authz.ArchiveCreate)
	add("checkPaper", a.State.Live(), authz.ArchiveProcess)
	return out
}

// names is a list of people's names for a message.
func names(of []string) string { return strings.Join(of, "、") }

// queries are the statements of RecordsOf.
type queries struct {
	clocks     *db.Rows[*archiveClock]
	steps      *db.Rows[*ArchiveStep]
	papers     *db.Rows[*ArchivePaper]
	returns    *db.Rows[*ArchiveReturn]
	surveys    *db.Rows[*ArchiveSurvey]
	appraisals *db.Rows[*ArchiveAppraisal]
	checks     *db.Rows[*CivilCheck]
	callBacks  *db.Rows[*ArchiveCallBack]
	files      *db.Rows[*recordFile]
	added      *db.Rows[*DocumentRequirement]
}

func recordQueries(ctx context.Context, archives []id.ID) (*queries, error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	if err != nil {
		return nil, err
	}
	where, args := scope.Where("a.unit_path", []any{archives})
	return queriesWhere(where, args), nil
}

// queriesWhere reads the records of the archives $1 that meet a condition on them.
func queriesWhere(where string, args []any) *queries {
	return &queries{
		clocks:     db.Many[*archiveClock](sqlClocksOf+where, args...),
		steps:      db.Many[*ArchiveStep](sqlStepsOf+where+sqlStepsOfOrder, args...),
		papers:     db.Many[*ArchivePaper](sqlPapersOf+where+sqlPapersOfOrder, args...),
		returns:    db.Many[*ArchiveReturn](sqlReturnsOf+where+sqlReturnsOfOrder, args...),
		surveys:    db.Many[*ArchiveSurvey](sqlSurveysOf+where+sqlSurveysOfOrder, args...),
		appraisals: db.Many[*ArchiveAppraisal](sqlAppraisalsOf+where+sqlAppraisalsOfOrder, args...),
		checks:     db.Many[*CivilCheck](sqlChecksOf+where+sqlChecksOfOrder, args...),
		callBacks:  db.Many[*ArchiveCallBack](sqlCallBacksOf+where+sqlCallBacksOfOrder, args...),
		files:      db.Many[*recordFile](sqlFilesOf+where+sqlFilesOfOrder, args...),
		added:      db.Many[*DocumentRequirement](sqlRequirements),
	}
}

func (q *queries) all() []db.Query {
	return []db.Query{q.clocks, q.steps, q.papers, q.returns, q.surveys, q.appraisals, q.checks, q.callBacks, q.files, q.added}
}

// deal gives every archive its rows.
func (q *queries) deal(to map[id.ID]*Records) {
	for _, x := range q.clocks.Rows {
		to[x.ArchiveID].clock = x
	}
	for _, x := range q.steps.Rows {
		to[x.ArchiveID].steps = append(to[x.ArchiveID].steps, x)
	}
	for _, x := range q.papers.Rows {
		to[x.ArchiveID].papers = append(to[x.ArchiveID].papers, x)
	}
	for _, x := range q.returns.Rows {
		to[x.ArchiveID].returns = append(to[x.ArchiveID].returns, x)
	}
	for _, x := range q.surveys.Rows {
		to[x.ArchiveID].surveys = append(to[x.ArchiveID].surveys, x)
	}
	for _, x := range q.appraisals.Rows {
		to[x.ArchiveID].appraisals = append(to[x.ArchiveID].appraisals, x)
	}
	for _, x := range q.checks.Rows {
		to[x.ArchiveID].checks = append(to[x.ArchiveID].checks, x)
	}
	for _, x := range q.callBacks.Rows {
		to[x.ArchiveID].callBacks = append(to[x.ArchiveID].callBacks, x)
	}
	for _, x := range q.files.Rows {
		to[x.ArchiveID].files[x.RecordID] = append(to[x.ArchiveID].files[x.RecordID], x.AttachmentID)
	}
}
