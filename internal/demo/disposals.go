package demo

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/disposal"
)

// wasKept tells of two archives that ended more than ten years ago: one waits for its
// appraisal, one is held because of a lawsuit.
func (l *life) wasKept(now time.Time) error {
	due, err := l.endedLongAgo(now.AddDate(-12, 0, 0))
	if err != nil {
		return err
	}
	held, err := l.endedLongAgo(now.AddDate(-11, -6, 0))
	if err != nil {
		return err
	}
	l.Clock.Set(now.AddDate(0, 0, -30))
	if _, err := l.Disposal.Hold(l.officer, disposal.HoldArchiveInput{ArchiveID: held.ID, Reason: "劳动争议诉讼尚未结案"}); err != nil {
		return err
	}
	l.Clock.Set(now.AddDate(0, 0, -2))
	return l.DB.InTenant(l.officer, func(ctx context.Context, tx db.Tx) error {
		a, err := l.Hardship.LockSubjectTx(ctx, tx, due.ID)
		if err != nil {
			return err
		}
		return l.Hardship.StepTx(ctx, tx, a, hardship.FallDue, "")
	})
}

// endedLongAgo is a household that was struck off a year after it was filed.
func (l *life) endedLongAgo(from time.Time) (*hardship.Archive, error) {
	l.Clock.Set(from)
	in := hardshipInput(l.g.household(leaves(l.st)[0]), l.st)
	in.HouseholdSize, in.Members = 1, nil // children of today were not born
	filed, err := l.Hardship.Create(l.officer, in)
	if err != nil {
		return nil, err
	}
	a := filed.Archive
	l.Clock.Set(from.AddDate(1, 0, 0))
	_, err = l.Hardship.Cancel(l.officer, hardship.CancelArchiveInput{
		ID: a.ID, ExpectedVersion: a.Version, Cause: hardship.Retired, Note: "退休，转入社区管理",
	})
	return a, err
}
