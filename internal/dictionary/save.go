package dictionary

import (
	"context"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/validate"
)

const maxWord = 60

// AddTermInput adds a word of the tenant's own beneath a national one.
type AddTermInput struct {
	Dictionary Name
	Parent     string // the national code that the word counts as
	ZH         string
	EN         string
}

// Validate checks the shape.
func (in *AddTermInput) Validate() error {
	var v validate.Errors
	v.Check(in.Dictionary.Extendable(), "dictionary", "unknown_value")
	v.Check(Known(in.Dictionary, in.Parent), "parent", "unknown_value")
	v.OneLine("zh", in.ZH, 1, maxWord)
	v.OneLine("en", in.EN, 1, maxWord)
	if _, taken := Find(in.Dictionary, in.ZH); taken {
		v.Add("zh", "duplicate")
	}
	return v.Err()
}

// Add stores a word of the tenant's own. Errors: BAD_USER_INPUT, FORBIDDEN, CONFLICT
// (db.dictionary_term_once), FAILED_PRECONDITION (dictionary.full).
func (s *Service) Add(ctx context.Context, in AddTermInput) (*DictionaryTerm, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	t, _ := tenant.From(ctx)
	out := &DictionaryTerm{TenantID: t, Dictionary: in.Dictionary, ZH: strings.TrimSpace(in.ZH), EN: strings.TrimSpace(in.EN), Version: 1}
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.DictionaryEdit, authz.Resource{}); err != nil {
			return err
		}
		if err := insertTerm(ctx, tx, out, in.Parent); err != nil {
			return err
		}
		return s.logged(ctx, tx, "dictionary.add", t, nil, out)
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// ChangeTermInput renames a word of the tenant's own, takes it off the forms or puts
// it back.
type ChangeTermInput struct {
	Dictionary      Name
	Code            string
	ExpectedVersion int
	ZH              string
	EN              string
	Disabled        bool
}

// Validate checks the shape.
func (in *ChangeTermInput) Validate() error {
	var v validate.Errors
	v.OneLine("zh", in.ZH, 1, maxWord)
	v.OneLine("en", in.EN, 1, maxWord)
	return v.Err()
}

// Change stores the new state of a word. Facts that have it follow its name. Errors:
// BAD_USER_INPUT, FORBIDDEN, NOT_FOUND (dictionary.missing), CONFLICT (version,
// db.dictionary_term_once).
func (s *Service) Change(ctx context.Context, in ChangeTermInput) (*DictionaryTerm, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *DictionaryTerm
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) (err error) {
		if err := authz.Require(ctx, authz.DictionaryEdit, authz.Resource{}); err != nil {
			return err
		}
		if out, err = lockTerm(ctx, tx, in.Dictionary, in.Code); err != nil {
			return err
		}
		if out.Version != in.ExpectedVersion {
			return errs.Stale(out.Version)
		}
		before := *out
		out.ZH, out.EN, out.Version = strings.TrimSpace(in.ZH), strings.TrimSpace(in.EN), out.Version+1
		switch {
		case !in.Disabled:
			out.DisabledAt = nil
		case out.DisabledAt == nil:
			now := s.clock.Now()
			out.DisabledAt = &now
		}
		if err := updateTerm(ctx, tx, out); err != nil {
			return err
		}
		return s.logged(ctx, tx, "dictionary.change", out.TenantID, &before, out)
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// termFacts are what the log keeps of a word.
type termFacts struct {
	Dictionary Name
	Code       string
	ZH         string
	EN         string
	Disabled   bool
}

func (t *DictionaryTerm) facts() *termFacts {
	if t == nil {
		return nil
	}
	return &termFacts{t.Dictionary, t.Code, t.ZH, t.EN, t.Disabled()}
}

func (s *Service) logged(ctx context.Context, tx db.Tx, action string, t id.ID, before, after *DictionaryTerm) error {
	return s.audit.Append(ctx, tx, audit.Event{Action: action, Object: audit.Of(t), Before: before.facts(), After: after.facts()})
}
