package notify

import (
	"context"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

const (
	// deliverAtOnce bounds what one attempt of the job sends; the rest queues up
	// again behind other tenants' jobs.
	deliverAtOnce = 50
	sendTimeout   = 10 * time.Second
	firstWait     = 30 * time.Second
	longestWait   = time.Hour
)

// deliverPayload names the deliveries of one NotifyTx and where the round stands.
type deliverPayload struct {
	Batch   id.ID
	Round   int
	After   id.ID // the last delivery tried in this round
	Channel ChannelName
}

var deliverTask = jobs.NewTask[deliverPayload]("notify.deliver", jobs.Options{Lane: jobs.Slow})

// Register adds the handlers of this capability.
func (s *Service) Register(r *jobs.Registry) {
	jobs.HandleOutside(r, deliverTask, s.deliver)
}

// deliver sends what is open of a batch. What is surely not sent waits for the next
// round, so that one full mailbox holds up nobody else.
func (s *Service) deliver(ctx context.Context, job *jobs.Leased, p deliverPayload) error {
	open := db.Many[delivery](sqlOpenDeliveries, p.Batch, p.After, p.Channel, deliverAtOnce)
	if err := s.db.Fetch(ctx, open); err != nil {
		return err
	}
	for i := range open.Rows {
		if err := s.deliverOne(ctx, job, &open.Rows[i]); err != nil {
			return err
		}
	}
	if n := len(open.Rows); n == deliverAtOnce {
		p.After, p.Channel = open.Rows[n-1].NotificationID, open.Rows[n-1].Channel
		return job.Continue(p)
	}
	return job.Commit(ctx, func(ctx context.Context, tx db.Tx) error { return s.nextRound(ctx, tx, p) })
}

func (s *Service) nextRound(ctx context.Context, tx db.Tx, p deliverPayload) error {
	left, err := anyOpen(ctx, tx, p.Batch)
	if err != nil || !left {
		return err
	}
	wait := min(firstWait<<min(p.Round, 10), longestWait)
	next := deliverPayload{Batch: p.Batch, Round: p.Round + 1}
	_, err = deliverTask.Enqueue(ctx, tx, next, jobs.At(s.clock.Now().Add(wait)), jobs.Dedup(fmt.Sprintf("%s/%d", next.Batch, next.Round)))
	return err
}

// deliverOne calls the channel between two commits: that it begins, and how it
// ended.
func (s *Service) deliverOne(ctx context.Context, job *jobs.Leased, d *delivery) error {
	begins := d.start()
	var to addressee
	err := job.Commit(ctx, func(ctx context.Context, tx db.Tx) (err error) {
		if to, err = addresseeOf(ctx, tx, d.NotificationID); err != nil {
			return err
		}
		return saveDelivery(ctx, tx, d, s.clock.Now())
	})
	if err != nil || !begins {
		return err
	}
	d.settle(s.send(ctx, d, to))
	return job.Commit(ctx, func(ctx context.Context, tx db.Tx) error { return saveDelivery(ctx, tx, d, s.clock.Now()) })
}

// addressee is who gets a message and where, as known now.
type addressee struct {
	Notification
	Name   string
	Login  string
	Phone  string
	Locale string
	Active bool
}

// address is where a channel reaches the person, "" for nowhere. A login in the form
// of an address is the person's e-mail address.
func (a addressee) address(c ChannelName) string {
	switch {
	case !a.Active:
		return ""
	case c == Email:
		return a.Login
	default:
		return a.Phone
	}
}

func (s *Service) send(ctx context.Context, d *delivery, to addressee) error {
	c := s.channels[d.Channel]
	if c == nil {
		return fmt.Errorf("%w: this worker has no channel %s", ErrNotSent, d.Channel)
	}
	e := Envelope{MessageID: to.ID, Name: to.Name, Address: to.address(d.Channel)}
	if e.Address == "" {
		return fmt.Errorf("%w: the person has no address any more", ErrRefused)
	}
	e.Title, e.Body = s.Words(&to.Notification, to.Locale)
	if to.Link != nil && s.publicURL != "" {
		e.URL = s.publicURL + *to.Link
	}
	ctx, cancel := context.WithTimeout(ctx, sendTimeout)
	defer cancel()
	return c.Send(ctx, e)
}
