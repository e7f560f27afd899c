package notify_test

import (
	"bufio"
	"context"
	"crypto/tls"
	"crypto/x509"
	"io"
	"mime"
	"mime/quotedprintable"
	"net"
	"net/http/httptest"
	"net/mail"
	"net/textproto"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// mailServer is a small SMTP server that answers as it is told: the answer by
// command, "" for hanging up without one.
type mailServer struct {
	addr    string
	cert    *tls.Config
	answers map[string]string
	got     chan string // whole messages
	dialog  chan []string
}

func startMailServer(t *testing.T, implicit bool, answers map[string]string) (*mailServer, *x509.CertPool) {
	t.Helper()
	https := httptest.NewTLSServer(nil) // for its certificate of 127.0.0.1
	t.Cleanup(https.Close)
	roots := x509.NewCertPool()
	roots.AddCert(https.Certificate())
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	s := &mailServer{addr: l.Addr().String(), cert: &tls.Config{Certificates: https.TLS.Certificates}, answers: answers, got: make(chan string, 1), dialog: make(chan []string, 1)}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		conn, err := l.Accept()
		if err != nil {
			return
		}
		if implicit {
			conn = tls.Server(conn, s.cert)
		}
		s.serve(conn)
	}()
	t.Cleanup(func() { l.Close(); <-ended })
	return s, roots
}

func (s *mailServer) serve(conn net.Conn) {
	defer func() { conn.Close() }()
	var said []string
	defer func() { s.dialog <- said }()
	in := bufio.NewReader(conn)
	say := func(line string) { _, _ = io.WriteString(conn, line+"\r\n") }
	say("220 test")
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			return
		}
		line = strings.TrimRight(line, "\r\n")
		said = append(said, line)
		command, _, _ := strings.Cut(strings.ToUpper(line), " ")
		if answer, set := s.answers[command]; set {
			if answer == "" {
				return
			}
			say(answer)
			continue
		}
		switch command {
		case "EHLO":
			if _, secure := conn.(*tls.Conn); secure {
				say("250-test\r\n250 AUTH PLAIN")
			} else {
				say("250-test\r\n250-AUTH PLAIN\r\n250 STARTTLS")
			}
		case "STARTTLS":
			say("220 go")
			conn = tls.Server(conn, s.cert)
			in = bufio.NewReader(conn)
		case "AUTH":
			say("235 ok")
		case "DATA":
			say("354 go")
			body, err := textproto.NewReader(in).ReadDotBytes()
			if err != nil {
				return
			}
			s.got <- string(body)
			answer, set := s.answers["."]
			if set && answer == "" {
				return
			}
			if !set {
				answer = "250 taken"
			}
			say(answer)
		case "QUIT":
			say("221 bye")
			return
		default:
			say("250 ok")
		}
	}
}

func envelope() notify.Envelope {
	return notify.Envelope{
		MessageID: id.New(id.Notice), Name: "王梅", Address: "wangmei@example.test",
		Title: "走访提醒：春节\r\nBcc: everybody@example.test", Body: "还有 3 户。\n.\n请在 2027-02-05 前完成。", URL: "https://nuanxin.test/m",
	}
}

func send(t *testing.T, url string, roots *x509.CertPool, e notify.Envelope) error {
	t.Helper()
	m, err := notify.NewMailer(url, "暖心 <noreply@nuanxin.test>", clock.System)
	require.NoError(t, err)
	m.Trust(roots)
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	return m.Send(ctx, e)
}

func TestMailIsSentEncryptedAndWhole(t *testing.T) {
	t.Parallel()
	for scheme, implicit := range map[string]bool{"smtp": false, "smtps": true} {
		t.Run(scheme, func(t *testing.T) {
			t.Parallel()
			s, roots := startMailServer(t, implicit, nil)
			e := envelope()
			require.NoError(t, send(t, scheme+"://nuanxin:secret@"+s.addr, roots, e))
			m, err := mail.ReadMessage(strings.NewReader(<-s.got))
			require.NoError(t, err)
			subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
			require.NoError(t, err)
			require.Equal(t, e.Title, subject)
			require.Empty(t, m.Header.Get("Bcc"), "an argument cannot add a header")
			require.Equal(t, "<"+e.MessageID.String()+"@127.0.0.1>", m.Header.Get("Message-Id"))
			body, err := io.ReadAll(quotedprintable.NewReader(m.Body))
			require.NoError(t, err)
			require.Equal(t, e.Body+"\n\n"+e.URL+"\n", strings.ReplaceAll(string(body), "\r\n", "\n"))
			dialog := <-s.dialog
			require.Equal(t, !implicit, contains(dialog, "STARTTLS"))
			require.True(t, contains(dialog, "AUTH PLAIN"))
		})
	}
}

func contains(lines []string, prefix string) bool {
	for _, l := range lines {
		if strings.HasPrefix(l, prefix) {
			return true
		}
	}
	return false
}

func TestMailFailuresAreToldApart(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		answers map[string]string
		want    error // nil: doubtful
	}{
		"unknown recipient":       {map[string]string{"RCPT": "550 no such user"}, notify.ErrRefused},
		"full mailbox":            {map[string]string{"RCPT": "452 later"}, notify.ErrNotSent},
		"our sender is refused":   {map[string]string{"MAIL": "550 who are you"}, notify.ErrNotSent},
		"hangs up at the address": {map[string]string{"RCPT": ""}, notify.ErrNotSent},
		"content refused":         {map[string]string{".": "554 spam"}, notify.ErrRefused},
		"content not taken now":   {map[string]string{".": "451 busy"}, notify.ErrNotSent},
		"silence after the end":   {map[string]string{".": ""}, nil},
		"no encryption works":     {map[string]string{"STARTTLS": "454 not now"}, notify.ErrNotSent},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s, roots := startMailServer(t, false, c.answers)
			err := send(t, "smtp://"+s.addr, roots, envelope())
			require.Error(t, err)
			if c.want == nil {
				require.NotErrorIs(t, err, notify.ErrNotSent)
				require.NotErrorIs(t, err, notify.ErrRefused)
				return
			}
			require.ErrorIs(t, err, c.want)
		})
	}
}

func TestMailNeedsATrustedServerAndAnAddress(t *testing.T) {
	t.Parallel()
	s, _ := startMailServer(t, false, nil)
	require.ErrorIs(t, send(t, "smtp://"+s.addr, x509.NewCertPool(), envelope()), notify.ErrNotSent, "an unknown certificate")
	e := envelope()
	e.Address = "not an address\r\nRCPT TO:<everybody@example.test>"
	require.ErrorIs(t, send(t, "smtp://127.0.0.1:1", nil, e), notify.ErrRefused)
	for _, bad := range []string{"", "http://h", "smtp://", "smtp://u:topsecret@h:x"} {
		_, err := notify.NewMailer(bad, "a@b.test", clock.System)
		require.Error(t, err, bad)
		require.NotContains(t, err.Error(), "topsecret")
	}
	_, err := notify.NewMailer("smtp://h", "nobody", clock.System)
	require.Error(t, err)
}
