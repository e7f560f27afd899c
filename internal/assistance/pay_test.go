package assistance_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/page"
)

// payment says that an application was paid today, as it stands now.
func (w *world) payment(p *assistance.Application) assistance.PayApplicationInput {
	return assistance.PayApplicationInput{
		ID: p.ID, ExpectedVersion: w.read(p).Version, PaidOn: clock.DateOf(w.now.Now()), Note: "银行卡发放，凭证 11-023",
	}
}

// granted is an urgent application that was approved and waits to be paid.
func (w *world) granted() *assistance.Application {
	w.t.Helper()
	f := illness(1_000_000)
	f.Urgent = ptr(true)
	out, err := w.SubmitApplication(w.officer(), named(w.draft(w.deep(), f)))
	require.NoError(w.t, err)
	p := w.forwarded(out.Application, 1_000_000)
	require.NoError(w.t, w.decide(p, approval.Approve, ""))
	return p
}

func TestFinancePays(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.granted()
	todo := assistance.QueueToDo
	waiting := func(ctx context.Context) int {
		c, err := w.Applications(ctx, &assistance.ApplicationFilter{Queue: &todo}, page.Args{})
		require.NoError(t, err)
		desk, err := assistance.Waiting(ctx)
		require.NoError(t, err)
		require.NoError(t, w.db.Fetch(ctx, desk))
		require.Equal(t, desk.Row, len(c.Edges), "the desk counts what the list shows")
		return len(c.Edges)
	}
	require.Equal(t, 1, waiting(w.finance()))
	require.True(t, w.read(p).PayableBy(w.finance()))
	require.False(t, w.read(p).PayableBy(w.chair()))

	in := w.payment(p)
	in.PaidOn = in.PaidOn.AddDays(1)
	_, err := w.PayApplication(w.finance(), in)
	require.ErrorIs(t, err, errs.Invalid(errs.Field{}), "not tomorrow")
	in.PaidOn = in.PaidOn.AddDays(-2)
	_, err = w.PayApplication(w.finance(), in)
	require.ErrorIs(t, err, errs.Invalid(errs.Field{}), "not before it was decided")
	_, err = w.RecordDelivery(w.colleague(), assistance.RecordDeliveryInput{
		ID: p.ID, ExpectedVersion: in.ExpectedVersion, DeliveredOn: clock.DateOf(w.now.Now()), Note: "已发放",
	})
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "assistance.money"))

	out, err := w.PayApplication(w.finance(), w.payment(p))
	require.NoError(t, err)
	require.Equal(t, assistance.Feedback, out.Application.State)
	require.Equal(t, authz.From(w.finance()).MembershipID, *out.Application.PayerID)
	require.True(t, out.Application.LimitPaid.Within())
	require.Zero(t, waiting(w.finance()))
	_, err = w.PayApplication(w.finance(), w.payment(p))
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "assistance.state"), "nobody is paid twice")
}

// TestPaymentIsHeldAgainstTheLimits: what was allowed when it was decided may not be
// allowed when it is paid.
func TestPaymentIsHeldAgainstTheLimits(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.granted()
	_, err := w.AddLimitRule(w.as("孙管理", authz.TenantAdmin, ""), assistance.LimitRuleInput{
		Item: limit.Medical, Subject: limit.PerHousehold, Period: limit.PerYear, EffectiveFrom: today, DocumentNo: "总工办〔2026〕1号",
		Terms: []limit.Term{{Kind: limit.Fixed, Amount: 999_999}}, Escalations: []limit.Escalation{}, Exclusive: []limit.Item{},
	})
	require.NoError(t, err)
	_, err = w.PayApplication(w.finance(), w.payment(p))
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "assistance.over_limit"))
	require.Equal(t, assistance.Approved, w.read(p).State)
}

// TestFourPeople: who made, verified or decided an application does not pay it, even if
// another role of theirs would let them, and the table refuses what the program forgot.
func TestFourPeople(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.granted()
	for _, had := range []context.Context{w.officer(), w.chair()} {
		a := *authz.From(had)
		a.Grants = []authz.Grant{{Role: authz.Finance}}
		_, err := w.PayApplication(authz.With(had, &a), w.payment(p))
		require.ErrorIs(t, err, errs.New(errs.Forbidden, "assistance.took_part"))
		err = w.db.InTenant(w.ctx, func(ctx context.Context, tx db.Tx) error {
			_, err := tx.ExecContext(ctx, `update app.application set payer_id = ? where id = ?`, a.MembershipID, p.ID)
			return err
		})
		require.True(t, db.Violates(err, "application_payer_apart"), err)
	}
}

func TestWhoPaysSeesTheCard(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.granted()
	in := hardship.RevealFieldInput{ObjectID: p.ID, Field: hardship.FieldBankCard, Reason: "核对收款账号"}
	_, err := w.RevealOfApplication(w.chair(), in)
	require.ErrorIs(t, err, errs.New(errs.Forbidden, ""))
	_, err = w.RevealOfApplication(w.finance(), in)
	require.NoError(t, err)
	in.Field = hardship.FieldMedical
	_, err = w.RevealOfApplication(w.finance(), in)
	require.ErrorIs(t, err, errs.New(errs.Forbidden, ""), "not of what they are ill")
	_, err = w.PayApplication(w.finance(), w.payment(p))
	require.NoError(t, err)
	in.Field = hardship.FieldBankCard
	_, err = w.RevealOfApplication(w.finance(), in)
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "assistance.state"), "once it is paid it is closed to them")
}
