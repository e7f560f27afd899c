package intake

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

// StepTx takes an archive a step on that another capability has decided, starts the clock
// of its new state, and answers which application of the household it is. Errors:
// NOT_FOUND, FAILED_PRECONDITION (hardship.archive.state).
func (s *Service) StepTx(ctx context.Context, tx db.Tx, archive id.ID, step hardship.Step, opinion string) (round int, err error) {
	at, err := s.subject(ctx, tx, archive)
	if err != nil {
		return 0, err
	}
	err = s.step(ctx, tx, at, step, opinion)
	return at.clock.Round, err
}

// SettingsTx are the choices of the tenant.
func (s *Service) SettingsTx(ctx context.Context, tx db.Tx) (*IntakeSettings, error) {
	return settingsTx(ctx, tx)
}

// AttachTx claims files for a record that another capability keeps of an archive.
func (s *Service) AttachTx(ctx context.Context, tx db.Tx, a *hardship.Archive, record id.ID, files []id.ID) error {
	return s.attach(ctx, tx, &station{Archive: a}, record, files)
}

// FilesOf are the attachments of one record.
func (r *Records) FilesOf(record id.ID) []id.ID { return r.files[record] }

// Requirements reads what the union of a fetch asks for beyond the papers that
// everybody asks for.
func Requirements() *db.Rows[*DocumentRequirement] {
	return db.Many[*DocumentRequirement](sqlRequirements)
}

// PapersFor lists what a household brings, whichever of the categories it turns out
// to have, in the order of the file.
func PapersFor(a hardship.Archive, categories []hardship.Category, added []*DocumentRequirement) (out []ArchivePaperKind) {
	asked := map[ArchivePaperKind]bool{}
	for _, c := range append([]hardship.Category{hardship.Watch}, categories...) {
		a.Category = c
		for _, r := range required(&a, added) {
			asked[r.Kind] = true
		}
	}
	for _, k := range PaperKinds {
		if asked[k] {
			out = append(out, k)
		}
	}
	return slices.Clip(out)
}
