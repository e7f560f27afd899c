package meanstest

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

// ConfirmedTx is the confirmed assessment that a decision about an archive rests on.
// The caller holds the archive's lock. Errors: FAILED_PRECONDITION (means.assessment.none:
// nobody has confirmed one; means.assessment.outdated: the form changed since).
func (s *Service) ConfirmedTx(ctx context.Context, tx db.Tx, archive id.ID) (*MeansAssessment, error) {
	row, err := confirmedAssessment(ctx, tx, archive)
	if err != nil {
		return nil, err
	}
	if row == nil {
		return nil, errs.New(errs.FailedPrecondition, "means.assessment.none")
	}
	s2, err := subjectTx(ctx, tx, archive)
	if err != nil {
		return nil, err
	}
	version, err := sheetVersion(ctx, tx, archive)
	if err != nil {
		return nil, err
	}
	m := row.assessment()
	if !m.fits(s2, version) {
		return nil, errs.New(errs.FailedPrecondition, "means.assessment.outdated")
	}
	return m, nil
}

// AboveLineTx is the confirmed assessment by which a household is above the line of those
// in hardship: it is neither in deep nor in relative hardship by its income. The caller
// holds the archive's lock. Errors: as ConfirmedTx, FAILED_PRECONDITION
// (means.assessment.below_line).
func (s *Service) AboveLineTx(ctx context.Context, tx db.Tx, archive id.ID) (id.ID, error) {
	m, err := s.ConfirmedTx(ctx, tx, archive)
	if err != nil {
		return id.Nil, err
	}
	x := &m.Explanation
	if x.Standard == nil || slices.Contains(x.Satisfied, hardship.Deep) || slices.Contains(x.Satisfied, hardship.Relative) {
		return id.Nil, errs.New(errs.FailedPrecondition, "means.assessment.below_line")
	}
	return m.ID, nil
}

// StandardTx is the place in which a household's means are tested, and the standard in
// force there on a day; nil for none. A household whose means nobody has entered is
// looked up where its union is.
func (s *Service) StandardTx(ctx context.Context, tx db.Tx, archive id.ID, on clock.Date) (area string, standard *DibaoStandard, err error) {
	area, residence, err := testedAt(ctx, tx, archive)
	if err != nil {
		return "", nil, err
	}
	var all []*DibaoStandard
	if err := tx.NewRaw(sqlStandards).Scan(ctx, &all); err != nil {
		return "", nil, err
	}
	return area, standardFor(all, area, residence, on), nil
}
