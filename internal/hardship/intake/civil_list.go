package intake

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

// ListChecksTx notes that the present applications of households stand on a list for
// civil affairs. The caller has checked the permission.
func (s *Service) ListChecksTx(ctx context.Context, tx db.Tx, batch, by id.ID, archives []id.ID) error {
	return listChecks(ctx, tx, batch, by, s.clock.Now(), archives)
}

// AnswerCheckTx is AnswerCheck for an answer that came back with a list. Whatever it
// refuses, it refuses before it writes.
func (s *Service) AnswerCheckTx(ctx context.Context, tx db.Tx, archive id.ID, a CheckAnswer) error {
	at, err := s.lockTx(ctx, tx, authz.ArchiveCheck, archive, nil)
	if err != nil {
		return err
	}
	c, err := s.answerable(ctx, tx, at)
	if err != nil {
		return err
	}
	return s.answer(ctx, tx, at, c, a)
}

// RequireCheckOpenTx refuses households of which AnswerCheckTx would refuse an answer.
func (s *Service) RequireCheckOpenTx(ctx context.Context, tx db.Tx, archive id.ID) error {
	at, err := s.lockTx(ctx, tx, authz.ArchiveCheck, archive, nil)
	if err != nil {
		return err
	}
	_, err = s.answerable(ctx, tx, at)
	return err
}

// FinishCheckTx is FinishCheck for a household of which civil affairs found nothing.
// Whatever it refuses, it refuses before it writes.
func (s *Service) FinishCheckTx(ctx context.Context, tx db.Tx, archive id.ID) error {
	at, err := s.lockTx(ctx, tx, authz.ArchiveCheck, archive, nil)
	if err != nil {
		return err
	}
	return s.finishCheck(ctx, tx, at, "")
}

// requireConsents refuses under the reason, with the names, while an adult of the
// household has not agreed to the purpose.
func (s *Service) requireConsents(ctx context.Context, tx db.Tx, at *station, purpose hardship.ConsentPurpose, reason string) error {
	without, err := s.archives.AdultsWithoutConsentTx(ctx, tx, []id.ID{at.ID}, purpose)
	if err != nil || len(without[at.ID]) == 0 {
		return err
	}
	return errs.New(errs.FailedPrecondition, reason, errs.Args{"names": names(without[at.ID])})
}

const sqlListChecks = `insert into app.civil_check (tenant_id, id, archive_id, round, listed_at, listed_by, batch_id)
	select k.tenant_id, x.id, k.archive_id, k.round, ?0::timestamptz, ?1::uuid, ?2::uuid from unnest(array[?3]::uuid[], array[?4]::uuid[]) x (id, archive_id)
	join app.archive_clock k on k.archive_id = x.archive_id
	on conflict (tenant_id, archive_id, round) do update
	set listed_at = excluded.listed_at, listed_by = excluded.listed_by, batch_id = excluded.batch_id`

func listChecks(ctx context.Context, tx db.Tx, batch, by id.ID, at time.Time, archives []id.ID) error {
	checks := make([]id.ID, len(archives))
	for i := range checks {
		checks[i] = id.New(id.CivilCheck)
	}
	_, err := tx.NewRaw(sqlListChecks, at, by, batch, bun.List(checks), bun.List(archives)).Exec(ctx)
	return err
}
