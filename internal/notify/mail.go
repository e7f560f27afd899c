package notify

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"mime"
	"mime/quotedprintable"
	"net"
	"net/mail"
	"net/smtp"
	"net/textproto"
	"net/url"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
)

// Mailer sends e-mail through one server (RFC 5321), encrypted unless the server is
// this machine.
type Mailer struct {
	addr, host string
	implicit   bool // TLS from the first byte (smtps)
	user       *url.Userinfo
	from       mail.Address
	clock      clock.Clock
	tls        *tls.Config
}

// NewMailer reads the server's address, smtp://user:password@host:587 or
// smtps://…:465, and the sender's.
func NewMailer(server, from string, c clock.Clock) (*Mailer, error) {
	u, err := url.Parse(server)
	if err != nil || u.Hostname() == "" || u.Scheme != "smtp" && u.Scheme != "smtps" {
		return nil, errors.New("mail server: want smtp://user:password@host:587 or smtps://user:password@host:465") // the cause would quote the password
	}
	sender, err := mail.ParseAddress(from)
	if err != nil {
		return nil, fmt.Errorf("mail sender %q: %w", from, err)
	}
	m := &Mailer{host: u.Hostname(), implicit: u.Scheme == "smtps", user: u.User, from: *sender, clock: c}
	port := u.Port()
	switch {
	case port != "":
	case m.implicit:
		port = "465"
	default:
		port = "587"
	}
	m.addr = net.JoinHostPort(m.host, port)
	m.tls = &tls.Config{ServerName: m.host, MinVersion: tls.VersionTLS12}
	return m, nil
}

// Name implements Channel.
func (m *Mailer) Name() ChannelName { return Email }

// Send implements Channel. Only the server's silence after the whole message went
// out is doubtful; everything before it means that nothing was sent.
func (m *Mailer) Send(ctx context.Context, e Envelope) error {
	to, err := mail.ParseAddress(e.Address)
	if err != nil {
		return fmt.Errorf("%w: the address is malformed", ErrRefused)
	}
	c, err := m.connect(ctx)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrNotSent, err)
	}
	defer func() { _ = c.Close() }() // the message's fate is known by then
	if err := c.Mail(m.from.Address); err != nil {
		return fmt.Errorf("%w: %w", ErrNotSent, err) // ours to put right, not the recipient's
	}
	if err := c.Rcpt(to.Address); err != nil {
		return answered(err, ErrNotSent)
	}
	body, err := c.Data()
	if err != nil {
		return answered(err, ErrNotSent)
	}
	if _, err := body.Write(m.message(e, to)); err != nil {
		return fmt.Errorf("%w: %w", ErrNotSent, err)
	}
	if err := body.Close(); err != nil {
		return answered(err, errors.New("no answer to the message"))
	}
	_ = c.Quit() // the server has taken the message already
	return nil
}

// answered tells a server's refusal from silence.
func answered(err, silence error) error {
	answer, ok := errors.AsType[*textproto.Error](err)
	switch {
	case !ok:
		return fmt.Errorf("%w: %w", silence, err)
	case answer.Code >= 500:
		return fmt.Errorf("%w: %w", ErrRefused, err)
	default:
		return fmt.Errorf("%w: %w", ErrNotSent, err)
	}
}

func (m *Mailer) connect(ctx context.Context) (_ *smtp.Client, err error) {
	conn, err := (&net.Dialer{}).DialContext(ctx, "tcp", m.addr)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			_ = conn.Close()
		}
	}()
	deadline, ok := ctx.Deadline()
	if !ok {
		deadline = clock.System.Now().Add(sendTimeout) // the kernel's clock ends the wait
	}
	if err := conn.SetDeadline(deadline); err != nil {
		return nil, err
	}
	if m.implicit {
		conn = tls.Client(conn, m.tls)
	}
	c, err := smtp.NewClient(conn, m.host)
	if err != nil {
		return nil, err
	}
	return c, m.greet(c)
}

func (m *Mailer) greet(c *smtp.Client) error {
	if offered, _ := c.Extension("STARTTLS"); offered && !m.implicit {
		if err := c.StartTLS(m.tls); err != nil {
			return err
		}
	}
	if _, encrypted := c.TLSConnectionState(); !encrypted && !isLoopback(m.host) {
		return errors.New("the mail server offers no encryption")
	}
	if m.user == nil {
		return nil
	}
	password, _ := m.user.Password()
	return c.Auth(smtp.PlainAuth("", m.user.Username(), password, m.host))
}

func isLoopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// message is a plain text message (RFC 5322). Header values are encoded words, so no
// argument can add a header.
func (m *Mailer) message(e Envelope, to *mail.Address) []byte {
	var b bytes.Buffer
	recipient := mail.Address{Name: e.Name, Address: to.Address}
	for _, h := range [][2]string{
		{"From", m.from.String()},
		{"To", recipient.String()},
		{"Subject", mime.QEncoding.Encode("utf-8", e.Title)},
		{"Date", m.clock.Now().Format(time.RFC1123Z)},
		{"Message-ID", "<" + e.MessageID.String() + "@" + m.host + ">"},
		{"Auto-Submitted", "auto-generated"},
		{"MIME-Version", "1.0"},
		{"Content-Type", "text/plain; charset=utf-8"},
		{"Content-Transfer-Encoding", "quoted-printable"},
	} {
		fmt.Fprintf(&b, "%s: %s\r\n", h[0], h[1])
	}
	b.WriteString("\r\n")
	text := e.Body + "\n"
	if e.URL != "" {
		text += "\n" + e.URL + "\n"
	}
	w := quotedprintable.NewWriter(&b)
	_, _ = w.Write([]byte(text)) // a buffer always takes it
	_ = w.Close()
	return b.Bytes()
}
