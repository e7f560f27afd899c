package notify

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/id"
)

// ChannelName names a way out of the app.
type ChannelName string

// The channels.
const (
	Email ChannelName = "email"
	SMS   ChannelName = "sms"
	WeCom ChannelName = "wecom" // 企业微信
)

// Channel sends one message to one person and comes back within the deadline of
// ctx. Any error but the two below means that nobody knows whether it was sent.
type Channel interface {
	Name() ChannelName
	Send(ctx context.Context, e Envelope) error
}

// Answers of a channel that knows.
var (
	// ErrNotSent: surely not sent; later it may work.
	ErrNotSent = errors.New("not sent")
	// ErrRefused: surely not sent, and it never will be.
	ErrRefused = errors.New("refused")
)

// Envelope is a message as a channel gets it.
type Envelope struct {
	// MessageID is the same at every attempt, so that a provider that knows it does
	// not send twice.
	MessageID id.ID
	Name      string // of the person
	Address   string // e-mail address, or phone number
	Title     string
	Body      string
	URL       string // of what it is about, may be ""
}

// Printer stands in for a channel: it prints what it would send. Phone numbers are
// masked, because terminals are photographed.
type Printer struct {
	name ChannelName
	mu   sync.Mutex
	out  io.Writer
}

// NewPrinter makes a fake of a channel.
func NewPrinter(name ChannelName, out io.Writer) *Printer { return &Printer{name: name, out: out} }

// Name implements Channel.
func (p *Printer) Name() ChannelName { return p.name }

// Send implements Channel.
func (p *Printer) Send(_ context.Context, e Envelope) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	to := e.Address
	if p.name != Email {
		to = cn.MaskPhone(to)
	}
	if _, err := fmt.Fprintf(p.out, "[%s → %s %s] %s: %s %s\n", p.name, e.Name, to, e.Title, e.Body, e.URL); err != nil {
		return fmt.Errorf("%w: %w", ErrNotSent, err)
	}
	return nil
}

// ActiveFakes names the channels that only print, for the words at the start of the
// program.
func ActiveFakes(channels []Channel) (names []ChannelName) {
	for _, c := range channels {
		if _, fake := c.(*Printer); fake {
			names = append(names, c.Name())
		}
	}
	return names
}
