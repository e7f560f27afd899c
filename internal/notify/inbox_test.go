package notify_test

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/page"
)

func TestInboxFromTellingToReading(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a, b := w.member(t, w.ctx, withoutMail, ""), w.member(t, w.ctx, withoutMail, "")
	w.tell(t, assigned(12, a, b), notify.Message{Recipients: []id.ID{a}, Kind: notify.KindExportReady, Args: notify.Args{"file": "名册.xlsx"}})

	n, err := w.svc.UnreadCount(w.as(a))
	require.NoError(t, err)
	require.Equal(t, 2, n)
	first := 1
	list, err := w.svc.List(w.as(a), nil, page.Args{First: &first})
	require.NoError(t, err)
	require.True(t, list.PageInfo.HasNextPage)
	list2, err := w.svc.List(w.as(a), nil, page.Args{After: list.PageInfo.EndCursor})
	require.NoError(t, err)
	require.Len(t, list2.Edges, 1, "the second page holds the rest")
	total, err := list.Total(w.as(a))
	require.NoError(t, err)
	require.Equal(t, 2, total)

	var visit *notify.Notification
	for _, e := range append(list.Edges, list2.Edges...) {
		if e.Node.Kind == notify.KindVisitAssigned {
			visit = e.Node
		}
	}
	require.Equal(t, "/m", *visit.Link)
	title, body := w.svc.Words(visit, "zh-CN")
	require.Equal(t, "您有新的走访任务：春节送温暖", title)
	require.Equal(t, "“春节送温暖”分派给您 12 户，请在 2027-02-05 前完成走访。", body)

	n, err = w.svc.MarkRead(w.as(a), notify.MarkNotificationsReadInput{IDs: []id.ID{visit.ID}})
	require.NoError(t, err)
	require.Equal(t, 1, n)
	unread := true
	list, err = w.svc.List(w.as(a), &unread, page.Args{})
	require.NoError(t, err)
	require.Len(t, list.Edges, 1)
	n, err = w.svc.MarkRead(w.as(a), notify.MarkNotificationsReadInput{})
	require.NoError(t, err)
	require.Zero(t, n)
	n, err = w.svc.UnreadCount(w.as(b))
	require.NoError(t, err)
	require.Equal(t, 1, n, "another inbox is untouched")
}

func TestInboxIsOnesOwn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a, b := w.member(t, w.ctx, withoutMail, ""), w.member(t, w.ctx, withoutMail, "")
	w.tell(t, assigned(1, a))
	list, err := w.svc.List(w.as(a), nil, page.Args{})
	require.NoError(t, err)
	mine := list.Edges[0].Node.ID

	_, err = w.svc.NotificationByID(w.as(b), mine)
	require.Equal(t, errs.NotFound, errs.CodeOf(err))
	_, err = w.svc.MarkRead(w.as(b), notify.MarkNotificationsReadInput{IDs: []id.ID{mine}})
	require.NoError(t, err)
	n, err := w.svc.UnreadCount(w.as(a))
	require.NoError(t, err)
	require.Equal(t, 1, n)

	other := newWorld(t)
	stranger := other.member(t, other.ctx, withoutMail, "")
	_, err = other.svc.NotificationByID(other.as(stranger), mine)
	require.Equal(t, errs.NotFound, errs.CodeOf(err), "another tenant")
	require.NoError(t, w.tellIn(w.ctx, assigned(1, stranger)), "a foreign membership is nobody here")
	n, err = other.svc.UnreadCount(other.as(stranger))
	require.NoError(t, err)
	require.Zero(t, n)

	_, err = w.svc.List(w.ctx, nil, page.Args{})
	require.Equal(t, errs.Unauthenticated, errs.CodeOf(err))
	_, err = w.svc.UnreadCount(authz.With(w.ctx, &authz.Actor{Operator: true}))
	require.Equal(t, "notify.no_inbox", errs.ReasonOf(err))
	_, err = w.svc.UnreadCount(authz.With(w.ctx, &authz.Actor{MembershipID: a, Suspended: true}))
	require.Equal(t, "org.tenant.suspended", errs.ReasonOf(err))
}

func TestNobodyIsToldTwice(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.member(t, w.ctx, withoutMail, "")
	count := func() int {
		n, err := w.svc.UnreadCount(w.as(a))
		require.NoError(t, err)
		return n
	}
	w.tell(t, assigned(3, a))
	w.tell(t, assigned(3, a))
	require.Equal(t, 1, count(), "a repeated task tells nothing new")
	w.tell(t, assigned(4, a))
	require.Equal(t, 2, count(), "another number is news")
	w.clock.Advance(24 * 60 * 60 * 1e9)
	w.tell(t, assigned(3, a))
	require.Equal(t, 3, count(), "the next day it is said again")
	for range 2 {
		w.tell(t, notify.Message{Recipients: []id.ID{a, a}, Kind: notify.KindJobDead, Args: notify.Args{"kind": "x.y"}, Dedup: "job 1"})
		w.clock.Advance(24 * 60 * 60 * 1e9)
	}
	require.Equal(t, 4, count(), "a key of its own holds for ever")
}

func TestTellingIsPartOfTheTransaction(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.member(t, w.ctx, withoutMail, "")
	stop := errors.New("rolled back")
	err := w.d.InTenant(w.ctx, func(ctx context.Context, tx db.Tx) error {
		require.NoError(t, w.svc.NotifyTx(ctx, tx, assigned(1, a)))
		return stop
	})
	require.ErrorIs(t, err, stop)
	n, err := w.svc.UnreadCount(w.as(a))
	require.NoError(t, err)
	require.Zero(t, n)
	require.ErrorContains(t, w.tellIn(w.ctx, notify.Message{Recipients: []id.ID{a}, Kind: "no.such"}), "no kind of message")
	require.NoError(t, w.tellIn(w.ctx), "nothing to tell")
	require.NoError(t, w.tellIn(w.ctx, assigned(1)), "nobody to tell")
}

func TestEveryKindHasWordsInBothLanguages(t *testing.T) {
	t.Parallel()
	texts := catalogue(t)
	for _, kind := range notify.Kinds() {
		for _, part := range []string{".title", ".body"} {
			for _, locale := range []string{"zh-CN", "en"} {
				text, ok := texts(locale, "notify."+kind+part, nil)
				require.True(t, ok, kind+part)
				require.NotEmpty(t, text, kind+part+" in "+locale)
			}
		}
	}
}

func TestCodesBecomeWords(t *testing.T) {
	t.Parallel()
	svc := notify.New(notify.Deps{Texts: catalogue(t)})
	_, body := svc.Words(&notify.Notification{Kind: notify.KindRunStopped, Args: notify.Args{"title": "春节", "reason": "campaign.over_budget"}}, "zh-CN")
	require.Equal(t, "“春节”没有继续开展：费用超过批准的金额。", body)
	title, _ := svc.Words(&notify.Notification{Kind: notify.KindGrantDecided, Args: notify.Args{"tenant": "某厂工会", "state": "REFUSED"}}, "en")
	require.Equal(t, "Access to 某厂工会: refused", title)
	title, _ = svc.Words(&notify.Notification{Kind: notify.KindApprovalBlocked, Args: notify.Args{"title": "notify.unknown"}}, "zh-CN")
	require.Equal(t, "审批无人可办：notify.unknown", title, "free text stays what it is")
	title, _ = svc.Words(&notify.Notification{Kind: "of.tomorrow"}, "zh-CN")
	require.Equal(t, "of.tomorrow", title)
}

func TestPreference(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.member(t, w.ctx, withMail, "")
	p, err := w.svc.Preference(w.as(a))
	require.NoError(t, err)
	require.True(t, p.Email)
	_, err = w.svc.SetPreference(w.as(a), notify.NotificationPreference{Email: false})
	require.NoError(t, err)
	p, err = w.svc.Preference(w.as(a))
	require.NoError(t, err)
	require.False(t, p.Email)
}
