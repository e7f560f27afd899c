package meanstest

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db       *db.DB
	audit    *audit.Log
	clock    clock.Clock
	archives *hardship.Service
	files    *attachment.Service
}

// New makes the service.
func New(d *db.DB, log *audit.Log, c clock.Clock, archives *hardship.Service, files *attachment.Service) *Service {
	return &Service{db: d, audit: log, clock: c, archives: archives, files: files}
}

// MaxStandards bounds what one tenant sees: every county of a province, both
// residences, for some years.
const MaxStandards = 2000

// Standards lists the standards that the tenant tests by, inherited ones included,
// by area and residence, the newest first. With a day, those in force on it.
func (s *Service) Standards(ctx context.Context, on *clock.Date) ([]*DibaoStandard, error) {
	if err := authz.RequireAny(ctx, authz.MeansRead); err != nil {
		return nil, err
	}
	q := db.Many[*DibaoStandard](sqlStandards)
	if err := s.db.Fetch(ctx, q); err != nil {
		return nil, err
	}
	out := make([]*DibaoStandard, 0, len(q.Rows))
	for _, r := range q.Rows {
		if on == nil || r.on(*on) {
			out = append(out, r)
		}
	}
	return out, nil
}

// Published are the standards in force today where the union is: at most one for the
// town and one for the country. They are public documents. Errors: FORBIDDEN.
func (s *Service) Published(ctx context.Context) ([]*DibaoStandard, error) {
	if err := authz.RequireAny(ctx, authz.OwnRead); err != nil {
		return nil, err
	}
	all, area := db.Many[*DibaoStandard](sqlStandards), db.One[string](sqlArea)
	if err := s.db.Fetch(ctx, all, area); err != nil {
		return nil, err
	}
	out := []*DibaoStandard{}
	for _, r := range []Residence{Urban, Rural} {
		if found := standardFor(all.Rows, area.Row, r, clock.TodayCN(s.clock)); found != nil {
			out = append(out, found)
		}
	}
	return out, nil
}

// Rules are the rules in force today, newer ones that wait for their day, and those
// that were, the newest first; the shipped rules when nobody keeps any.
func (s *Service) Rules(ctx context.Context) ([]*MeansRules, error) {
	if err := authz.RequireAny(ctx, authz.MeansRead); err != nil {
		return nil, err
	}
	q := db.Many[*MeansRules](sqlRules)
	if err := s.db.Fetch(ctx, q); err != nil {
		return nil, err
	}
	if len(q.Rows) == 0 {
		return []*MeansRules{shippedRules()}, nil
	}
	return q.Rows, nil
}

// MeansTest is the means test of one archive as its screen shows it.
type MeansTest struct {
	ArchiveID   id.ID
	Sheet       *MeansSheet
	Explanation *Explanation       // of the form as saved, by what is in force today
	Assessments []*MeansAssessment // the newest first
	Exclusions  []Exclusion        // that the rules in force know

	subject *subject
}

// maxAssessments bounds what the screen shows of the past.
const maxAssessments = 20

// Test reads the means test of an archive that the caller may read. Errors: NOT_FOUND
// (hardship.archive.missing).
func (s *Service) Test(ctx context.Context, archive id.ID) (*MeansTest, error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	if err != nil {
		return nil, err
	}
	r := newReading(scope, archive)
	if err := s.db.FetchByID(ctx, r.queries()...); err != nil {
		return nil, err
	}
	if !r.subject.Found {
		return nil, errs.New(errs.NotFound, "hardship.archive.missing")
	}
	today := clock.TodayCN(s.clock)
	b := r.basis()
	sheet := r.sheetOr(b.blank())
	x, err := b.reckon(&r.subject.Row, sheet, r.people.Rows, today)
	if err != nil {
		return nil, err
	}
	if err := s.dress(ctx, x, sheet); err != nil {
		return nil, err
	}
	return &MeansTest{
		ArchiveID: archive, Sheet: sheet, Explanation: x, Assessments: assessments(r.assessments.Rows),
		Exclusions: b.inForce(today).Parameters.Exclusions, subject: &r.subject.Row,
	}, nil
}

// ViewerCan lists what the actor of ctx may do: "edit" the lines and assess, "confirm"
// the newest assessment.
func (t *MeansTest) ViewerCan(ctx context.Context) []string {
	here := authz.Resource{UnitPath: t.subject.UnitPath}
	out := []string{}
	if t.subject.State.Assessable() && authz.Can(ctx, authz.ArchiveEdit, here) {
		out = append(out, "edit")
	}
	if t.subject.State.Assessable() && t.confirmable() && authz.Can(ctx, authz.MeansConfirm, here) {
		out = append(out, "confirm")
	}
	return out
}

func (t *MeansTest) confirmable() bool {
	return len(t.Assessments) > 0 && t.Assessments[0].Confirmation == nil && t.Assessments[0].fits(t.subject, t.Sheet.Version)
}

// Current tells whether the newest assessment is still that of the form and the
// household.
func (t *MeansTest) Current() bool {
	return len(t.Assessments) > 0 && t.Assessments[0].fits(t.subject, t.Sheet.Version)
}

// fits tells whether an assessment was made of this form and this household.
func (a *MeansAssessment) fits(s *subject, sheetVersion int) bool {
	return a.SheetVersion == sheetVersion && a.Explanation.Persons == s.HouseholdSize
}

// AssessmentsByID loads assessments of archives that the caller may read.
func (s *Service) AssessmentsByID(ctx context.Context, ids []id.ID) (map[id.ID]*MeansAssessment, error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	if err != nil {
		return nil, err
	}
	where, args := scope.Where("a.unit_path", []any{ids})
	q := db.Many[assessmentRow](sqlAssessmentsByID+where, args...)
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*MeansAssessment, len(ids))
	for _, m := range assessments(q.Rows) {
		out[m.ID] = m
	}
	return out, nil
}

// StandardsByID loads standards that the tenant tests by.
func (s *Service) StandardsByID(ctx context.Context, ids []id.ID) (map[id.ID]*DibaoStandard, error) {
	if err := authz.RequireAny(ctx, authz.MeansRead); err != nil {
		return nil, err
	}
	q := db.Many[*DibaoStandard](sqlStandardsByID, ids)
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*DibaoStandard, len(ids))
	for _, r := range q.Rows {
		out[r.ID] = r
	}
	return out, nil
}
