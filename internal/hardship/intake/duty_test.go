package intake_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
)

func (w *world) duties(x id.ID, change func(*intake.SetArchiveDutiesInput)) error {
	w.t.Helper()
	in := intake.SetArchiveDutiesInput{ID: x, ExpectedVersion: w.read(x).Version, OwnerID: w.station.member, Reason: "分工调整"}
	change(&in)
	_, err := w.SetDuties(w.officer.ctx, in)
	return err
}

func TestFourDuties(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x := w.onFile()
	require.NoError(t, w.duties(x, func(in *intake.SetArchiveDutiesInput) { in.InformedID = &w.second.member }))
	require.Equal(t, []hardship.HouseholdDuty{
		{Duty: hardship.Responsible, MemberID: &w.station.member, Named: true},
		{Duty: hardship.Informed, MemberID: &w.second.member, Named: true},
		{Duty: hardship.Coordinator, MemberID: &w.station.member},
		{Duty: hardship.Implementer, MemberID: &w.station.member},
	}, w.read(x).Duties())

	refused(t, w.duties(x, func(in *intake.SetArchiveDutiesInput) { in.OwnerID = w.second.member }), errs.FailedPrecondition, "hardship.intake.owner")
	refused(t, w.duties(x, func(in *intake.SetArchiveDutiesInput) { in.ImplementerID = new(id.New(id.Membership)) }), errs.FailedPrecondition, "hardship.duty.member")
	refused(t, w.duties(x, func(in *intake.SetArchiveDutiesInput) { in.ExpectedVersion-- }), errs.Conflict, "version")
	_, err := w.SetDuties(w.second.ctx, intake.SetArchiveDutiesInput{ID: x, ExpectedVersion: 1, OwnerID: w.station.member, Reason: "分工调整"})
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	own, err := w.archives.IDs(w.officer.ctx, authz.ArchiveRead, &hardship.ArchiveFilter{OwnerID: &w.station.member}, 10)
	require.NoError(t, err)
	require.Equal(t, []id.ID{x}, own)
}

func TestNoHouseholdStaysWithSomebodyWhoHasLeft(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	x, y := w.onFile(), w.onFile()
	require.NoError(t, w.duties(x, func(in *intake.SetArchiveDutiesInput) { in.ImplementerID = &w.second.member }))
	require.NoError(t, w.duties(y, func(in *intake.SetArchiveDutiesInput) {
		in.OwnerID, in.InformedID = w.officer.member, &w.station.member
	}))
	w.leave(w.station)
	require.Equal(t, &w.officer.member, w.read(x).OwnerID, "the officer of the whole union is the next one")
	require.Equal(t, &w.second.member, w.read(x).ImplementerID)
	require.Nil(t, w.read(y).InformedID, "that of the owner again")
	w.leave(w.officer)
	require.Equal(t, &w.chair.member, w.read(x).OwnerID, "nobody works on archives any more")
}

// leave ends a membership as member.UpdateMember does.
func (w *world) leave(p person) {
	w.t.Helper()
	w.exec(`update app.membership set state = 'LEFT' where id = ?`, p.member)
	require.NoError(w.t, w.db.InTenant(w.ctx, func(ctx context.Context, tx db.Tx) error { return w.LeftTx(ctx, tx, p.member) }))
	w.drain()
}
