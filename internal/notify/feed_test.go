package notify_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// await waits for a change as long as a busy machine may take.
func await(t *testing.T, changed <-chan struct{}) {
	t.Helper()
	select {
	case <-changed:
	case <-time.After(30 * time.Second):
		t.Fatal("no change was announced")
	}
}

func TestFeedAnnouncesChanges(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a, b := w.member(t, w.ctx, withoutMail, ""), w.member(t, w.ctx, withoutMail, "")
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() { defer close(ended); w.svc.Feed().Run(ctx) }()
	n, _ := tenant.From(w.ctx)
	screen, second := w.svc.Feed().Subscribe(ctx, n, a), w.svc.Feed().Subscribe(ctx, n, a)
	other := w.svc.Feed().Subscribe(ctx, n, b)
	for _, c := range []<-chan struct{}{screen, second, other} {
		await(t, c) // the state at the beginning
	}

	w.tell(t, assigned(1, a))
	await(t, screen)
	await(t, second)
	_, err := w.svc.MarkRead(w.as(a), notify.MarkNotificationsReadInput{})
	require.NoError(t, err)
	await(t, screen)
	require.Empty(t, other, "b's inbox did not change")
	stop()
	<-ended
}
