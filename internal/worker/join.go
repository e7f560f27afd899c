package worker

import (
	"context"
	"errors"
	"regexp"
	"time"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// JoinRequest is what somebody states on the public page to be let in.
type JoinRequest struct {
	Name       string `json:"name"`
	IDNumber   string `json:"idNumber"`
	Phone      string `json:"phone"`
	Unit       string `json:"unit"`       // in their words
	WorkNumber string `json:"workNumber"` // what the office can check
	// Website is a trap: people do not see the field, programs fill it in.
	Website string `json:"website"`
}

// identity is a checked request.
type identity struct {
	name, number, phone string
}

func (in *JoinRequest) read(today clock.Date) (who identity, err error) {
	var v validate.Errors
	who.name = parsed(&v, "name", in.Name, cn.ParseName)
	who.phone = parsed(&v, "phone", in.Phone, cn.ParsePhone)
	v.Check(who.phone == "" || cn.IsMobile(who.phone), "phone", "phone_format")
	who.number = parsed(&v, "idNumber", in.IDNumber, func(s string) (string, error) {
		number, _, err := cn.ParseResidentID(s, today)
		return string(number), err
	})
	v.OneLine("unit", in.Unit, 2, 60)
	v.OneLine("workNumber", in.WorkNumber, 0, 30)
	return who, v.Err()
}

// parsed records the refusal of a parser under its own code.
func parsed(v *validate.Errors, path, text string, parse func(string) (string, error)) string {
	if text == "" {
		v.Add(path, "required")
		return ""
	}
	normal, err := parse(text)
	if err != nil {
		code, ok := errors.AsType[cn.Error](err)
		if !ok {
			code = "invalid"
		}
		v.Add(path, string(code))
	}
	return normal
}

// Bounds of the public door. A canteen's Wi-Fi is one network to us.
const (
	joinsPerNetwork = 20  // in an hour
	openPerUnion    = 500 // that wait for a decision
)

// Join takes a request from the public page of the union with the code and answers the
// link that works once an officer has accepted. Whether the person is known to the union
// makes no difference to the answer; network is where they are, of which only a keyed
// fingerprint is kept until the decision. What a program sent is answered alike and dropped.
// Errors: BAD_USER_INPUT, NOT_FOUND (worker.union.unknown), RATE_LIMITED
// (worker.join.too_many).
func (s *Service) Join(ctx context.Context, code string, in JoinRequest, network string) (link string, err error) {
	who, err := in.read(clock.TodayCN(s.clock))
	if err != nil {
		return "", err
	}
	if ctx, err = s.enter(ctx, code); err != nil {
		return "", err
	}
	t, _ := tenant.From(ctx)
	held := member.NewHeldLink(t)
	if in.Website != "" {
		return member.InvitationPath(held.Token), nil
	}
	keys, err := s.keys.For(ctx)
	if err != nil {
		return "", err
	}
	now := s.clock.Now()
	w := &WorkerAccess{
		TenantID: t, ID: id.New(id.WorkerAccess), Name: who.name, IDNumberBix: hardship.PersonIndex(keys, who.number), UnitStated: in.Unit,
		WorkNumber: in.WorkNumber, State: Pending, TokenHash: held.Hash, Network: keys.Index("worker_access.network", network), AskedAt: now, Version: 1,
	}
	if err := w.seal(keys, secret.NewText(who.number), secret.NewText(who.phone)); err != nil {
		return "", err
	}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := requireRoom(ctx, tx, w.Network, now); err != nil {
			return err
		}
		if err := insertAccess(ctx, tx, w); err != nil {
			return err
		}
		if err := s.tellAsked(ctx, tx); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "worker.join", Object: audit.Of(w.ID)})
	})
	return member.InvitationPath(held.Token), err
}

func requireRoom(ctx context.Context, tx db.Tx, network secret.Index, now time.Time) error {
	near, waiting, err := countAsked(ctx, tx, network, now.Add(-time.Hour))
	if err == nil && (near >= joinsPerNetwork || waiting >= openPerUnion) {
		err = errs.New(errs.RateLimited, "worker.join.too_many")
	}
	return err
}

func (s *Service) tellAsked(ctx context.Context, tx db.Tx) error {
	people, err := member.WhoMayTx(ctx, tx, authz.WorkerAdmit, authz.Resource{}, clock.TodayCN(s.clock))
	if err != nil || len(people) == 0 {
		return err
	}
	return s.notify.NotifyTx(ctx, tx, notify.Message{Recipients: people, Kind: notify.KindWorkerAsked, Link: "/workers"})
}

// codePattern is the form of a unified social credit code.
var codePattern = regexp.MustCompile(`^[0-9A-HJ-NPQRTUWXY]{18}$`)

// enter puts a visitor without account into the enterprise union with the code, in the
// name of the system: nobody's permission is borrowed.
func (s *Service) enter(ctx context.Context, code string) (context.Context, error) {
	unknown := errs.New(errs.NotFound, "worker.union.unknown")
	if !codePattern.MatchString(code) {
		return nil, unknown
	}
	t := db.One[id.ID](sqlEntered)
	if err := s.db.FetchScoped(ctx, sqlEnter, []any{code}, t); err != nil {
		return nil, err
	}
	if !t.Found {
		return nil, unknown
	}
	const visitor = "public.join"
	ctx = authz.With(tenant.With(ctx, t.Row), &authz.Actor{System: true, TenantID: t.Row, Name: "system:" + visitor})
	return audit.WithActor(ctx, audit.System(visitor)), nil
}
