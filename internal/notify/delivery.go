package notify

import (
	"errors"
	"strings"

	"github.com/nuanxin/nuanxin/internal/id"
)

// deliveryState is how far a message is on its way through one channel.
type deliveryState string

const (
	planned deliveryState = "planned"
	sending deliveryState = "sending" // committed before the provider is called
	sent    deliveryState = "sent"
	unknown deliveryState = "unknown" // twice nobody could tell; not tried again
	failed  deliveryState = "failed"
)

// delivery is one message through one channel. Providers cannot be asked what became
// of a message, so one doubtful attempt is followed by one more at most: two
// messages at worst, in words that are safe to repeat.
type delivery struct {
	NotificationID id.ID
	Channel        ChannelName
	State          deliveryState
	Attempts       int
	Doubtful       bool
	LastError      string
}

// maxAttempts is how often a delivery is tried that is surely not sent; with the
// task's waits that is about half a day.
const maxAttempts = 15

// start takes the delivery for an attempt and tells whether there is one to make.
// One that is found in sending was left by a worker that died.
func (d *delivery) start() bool {
	if d.State == sending {
		d.doubt("the worker died while sending")
	}
	if d.State != planned {
		return false
	}
	d.State = sending
	d.Attempts++
	return true
}

// settle moves the delivery on after an attempt.
func (d *delivery) settle(err error) {
	switch {
	case err == nil:
		d.State, d.LastError = sent, ""
	case errors.Is(err, ErrRefused), errors.Is(err, ErrNotSent) && d.Attempts >= maxAttempts:
		d.State, d.LastError = failed, brief(err)
	case errors.Is(err, ErrNotSent):
		d.State, d.LastError = planned, brief(err)
	default:
		d.doubt(brief(err))
	}
}

func (d *delivery) doubt(why string) {
	d.State, d.LastError = planned, why
	if d.Doubtful {
		d.State = unknown
	}
	d.Doubtful = true
}

// brief bounds what a provider said.
func brief(err error) string {
	const longest = 200
	text := strings.ToValidUTF8(strings.ReplaceAll(err.Error(), "\x00", ""), "?")
	if r := []rune(text); len(r) > longest {
		text = string(r[:longest]) + "…"
	}
	return text
}
