package db

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"github.com/nuanxin/nuanxin/internal/errs"
)

// PostgreSQL error codes that have a meaning above this package.
const (
	pgSerialization = "40001"
	pgDeadlock      = "40P01"
	pgUnique        = "23505"
	pgForeignKey    = "23503"
	pgCheck         = "23514"
	pgExclusion     = "23P01"
	pgLockTimeout   = "55P03"
)

// mapError turns what the database refuses into a refusal of ours. The reason is
// "db." and the name of the constraint, which is how the message catalogue and
// the commands know what collided; a constraint is named for that purpose.
func mapError(err error) error {
	pg, ok := errors.AsType[*pgconn.PgError](err)
	if !ok {
		return err
	}
	switch pg.Code {
	case pgUnique, pgExclusion:
		return errs.New(errs.Conflict, constraintReason(pg)).Wrap(err)
	case pgForeignKey:
		return errs.New(errs.NotFound, constraintReason(pg)).Wrap(err)
	case pgCheck:
		return errs.New(errs.FailedPrecondition, constraintReason(pg)).Wrap(err)
	case pgLockTimeout:
		return errs.New(errs.Conflict, "db.busy").Wrap(err)
	default:
		return err
	}
}

func constraintReason(pg *pgconn.PgError) string {
	return "db." + strings.ToLower(pg.ConstraintName)
}

// Violates tells whether err is the refusal of the named constraint or index.
func Violates(err error, constraint string) bool {
	return errs.ReasonOf(err) == "db."+constraint
}

// IsNoRows tells that a single-row read found nothing: the row is missing, or
// row level security hides it, and the two must look the same.
func IsNoRows(err error) bool { return errors.Is(err, sql.ErrNoRows) }

// NotFound turns "no rows" into NOT_FOUND with the given reason, any other error
// is passed on.
func NotFound(err error, reason string) error {
	if IsNoRows(err) {
		return errs.New(errs.NotFound, reason)
	}
	return err
}

func retryable(err error) bool {
	pg, ok := errors.AsType[*pgconn.PgError](err)
	return ok && (pg.Code == pgSerialization || pg.Code == pgDeadlock)
}

// backoff waits 10–20 ms times the attempt, so that two rivals part ways.
func backoff(ctx context.Context, attempt int) error {
	d := time.Duration(attempt) * (10 + time.Duration(rand.IntN(10))) * time.Millisecond //nolint:gosec // jitter, not a secret
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}

func checksum(text []byte) string {
	return fmt.Sprintf("%x", sha256.Sum256(text))
}
