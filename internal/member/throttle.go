package member

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"math"
	"net/netip"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
)

// throttle says after how many failures tries are spaced out, and by how much at
// most. The wait doubles with each further failure.
type throttle struct {
	subject string
	free    int
	ceiling time.Duration
}

// attemptSubjects are what a try is counted against: the login (from this network
// and from anywhere) and the network as a whole.
func attemptSubjects(login string, from Client) (own []string, shared string) {
	net := network(from.IP)
	return []string{subject("pair", login, net), subject("login", login)}, subject("net", net)
}

// throttles of one try. The login from anywhere is never strict, and a network from
// which the person signed in before is exempt from it: an attacker cannot lock the
// victim out.
func throttles(login string, from Client, known bool) []throttle {
	own, shared := attemptSubjects(login, from)
	out := []throttle{{own[0], 5, 15 * time.Minute}, {shared, 100, 5 * time.Minute}}
	if !known {
		out = append(out, throttle{own[1], 50, 30 * time.Second})
	}
	return out
}

// subject hashes its parts: the table holds no list of logins that were tried.
func subject(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		h.Write([]byte(p))
		h.Write([]byte{0})
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// network is the /24 of an IPv4 or the /56 of an IPv6 address.
func network(ip string) string {
	a, err := netip.ParseAddr(ip)
	if err != nil {
		return "unknown"
	}
	bits := 56
	if a = a.Unmap(); a.Is4() {
		bits = 24
	}
	p, err := a.WithZone("").Prefix(bits)
	if err != nil {
		return "unknown"
	}
	return p.String()
}

func (t throttle) wait(failures int) time.Duration {
	if failures <= t.free {
		return 0
	}
	seconds := math.Exp2(float64(min(failures-t.free, 20)))
	return min(time.Duration(seconds)*time.Second, t.ceiling)
}

// countAttempt books the try against every subject, or refuses it with the seconds
// to wait. A success forgets the bookings.
func countAttempt(ctx context.Context, tx db.Tx, login string, from Client, known bool, now time.Time) error {
	for _, t := range throttles(login, from, known) {
		row, err := lockAttempt(ctx, tx, t.subject, now)
		if err != nil {
			return err
		}
		if row.BlockedUntil != nil && row.BlockedUntil.After(now) {
			left := row.BlockedUntil.Sub(now).Seconds()
			return errs.New(errs.RateLimited, "session.throttled", errs.Args{"seconds": int(math.Ceil(left))})
		}
		if err := bookFailure(ctx, tx, t.subject, row.Failures+1, now, t.wait(row.Failures+1)); err != nil {
			return err
		}
	}
	return nil
}
