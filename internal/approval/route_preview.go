package approval

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// ApprovalStepPreview is who would decide one step.
type ApprovalStepPreview struct { //nolint:revive // the name of the API's type
	People []Person
	// Units are units of the union in which too few can decide the step, at most ten.
	Units []string
	Code  string // of the field error that a publication would give, or ""
}

// maxGaps bounds the units named in a preview.
const maxGaps = 10

// PreviewApprovalRouteInput asks who would decide.
type PreviewApprovalRouteInput struct {
	Steps  []Step
	UnitID *id.ID // of the case; nil for the topmost unit
}

// PreviewRoute tells who would decide each step for a unit. Errors: NOT_FOUND.
func (s *Service) PreviewRoute(ctx context.Context, in PreviewApprovalRouteInput) (out []*ApprovalStepPreview, err error) {
	var v validate.Errors
	checkSteps(&v, in.Steps)
	if err := v.Err(); err != nil {
		return nil, err
	}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.ApprovalRoute, authz.Resource{}); err != nil {
			return err
		}
		path, err := previewPath(ctx, tx, in.UnitID)
		if err != nil {
			return err
		}
		found, err := s.preview(ctx, tx, in.Steps, path)
		out = make([]*ApprovalStepPreview, len(found))
		for i := range found {
			out[i] = &found[i]
		}
		return err
	})
	return out, err
}

func previewPath(ctx context.Context, tx db.Tx, unit *id.ID) (string, error) {
	if unit == nil {
		root, err := rootUnit(ctx, tx)
		return root.Path, err
	}
	path, err := unitPath(ctx, tx, *unit)
	return path, db.NotFound(err, "org.unit.unknown")
}

func (s *Service) preview(ctx context.Context, tx db.Tx, steps []Step, path string) ([]ApprovalStepPreview, error) {
	holders, err := holdersOf(ctx, tx, steps, path, s.today())
	if err != nil {
		return nil, err
	}
	people := make([][]Person, len(steps))
	for _, x := range holders {
		people[x.Step] = append(people[x.Step], x.person())
	}
	found, err := unitGaps(ctx, tx, steps, s.today(), maxGaps)
	if err != nil {
		return nil, err
	}
	gaps := make([]gaps, len(steps))
	for _, g := range found {
		at := &gaps[g.Step]
		at.names, at.everywhere = append(at.names, g.Name), g.Everywhere
	}
	superior, err := superiorDecides(ctx, tx, s.today())
	if err != nil {
		return nil, err
	}
	out := make([]ApprovalStepPreview, len(steps))
	for i, st := range steps {
		out[i] = ApprovalStepPreview{People: people[i], Units: gaps[i].names, Code: st.problem(len(people[i]), gaps[i], superior)}
	}
	return out, nil
}

// gaps are the units in which too few can decide a step.
type gaps struct {
	names      []string
	everywhere bool
}

// problem is why a step cannot be published. A step that skips or asks the superior when
// empty may lack people in some units, but not in the whole union.
func (st Step) problem(people int, g gaps, superior bool) string {
	switch {
	case st.Level == Superior && !superior:
		return "approval_no_superior"
	case g.everywhere && people > 0:
		return "approval_too_few"
	case g.everywhere:
		return "approval_nobody"
	case len(g.names) > 0 && (st.OnEmpty == BlockEmpty || st.OnEmpty == AskAbove && !superior):
		return "approval_gaps"
	}
	return ""
}

// requireStaffed refuses a route with a step that nobody could decide.
func (s *Service) requireStaffed(ctx context.Context, tx db.Tx, steps []Step) error {
	root, err := rootUnit(ctx, tx)
	if err != nil {
		return err
	}
	previews, err := s.preview(ctx, tx, steps, root.Path)
	if err != nil {
		return err
	}
	var v validate.Errors
	for i, p := range previews {
		if p.Code != "" {
			v.Add(validate.Index("steps", i, "role"), p.Code)
		}
	}
	return v.Err()
}
