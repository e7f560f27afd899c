package assistance

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"unicode"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Form is what an application states. A draft may leave everything but the item out;
// what is there must be right.
type Form struct {
	Item       limit.Item
	Urgent     *bool
	PersonID   *id.ID // nil: the head of the household
	Reason     *string
	Asked      *money.Fen
	OccurredOn *clock.Date
	Medical    *Medical
	Student    *Student
	Temporary  *Temporary
}

// maxAmount bounds what may be typed: ten million yuan.
const maxAmount = 1_000_000_000

func amount(v *validate.Errors, path string, f money.Fen, minimum int64) {
	v.Range(path, int64(f), minimum, maxAmount)
}

func (f *Form) validate(v *validate.Errors, today clock.Date) {
	v.Check(validate.Known(f.Item, Items), "item", "unknown_value")
	v.Text("reason", validate.TextOf(f.Reason), 0, 1000)
	if f.Asked != nil {
		amount(v, "asked", *f.Asked, 1)
	}
	v.Check(f.OccurredOn == nil || !f.OccurredOn.After(today), "occurredOn", "in_future")
	if f.Medical != nil {
		f.Medical.validate(v, today)
	}
	if f.Student != nil {
		f.Student.validate(v, today)
	}
	if f.Temporary != nil {
		f.Temporary.validate(v)
	}
	v.Check(f.Medical == nil || f.Item == limit.Medical, "medical", "other_item")
	v.Check(f.Student == nil || f.Item == limit.Student, "student", "other_item")
	v.Check(f.Temporary == nil || f.Item == limit.Temp, "temporary", "other_item")
}

// section is the item's own part of the form as it is sealed.
type section struct {
	Medical   *Medical   `json:"medical,omitempty"`
	Student   *Student   `json:"student,omitempty"`
	Temporary *Temporary `json:"temporary,omitempty"`
}

const (
	applicationTable = "application"
	columnSection    = "section"
	columnIllness    = "illness"
)

func (p *Application) place(column string) secret.AAD {
	return secret.AAD{Table: applicationTable, Column: column, Row: p.ID}
}

// wholeMask is how the illness is shown; it is never written back.
const wholeMask = "***"

// put writes the form onto the application.
func (p *Application) put(keys *secret.Keys, f *Form) error {
	p.Item, p.PersonID, p.Asked, p.OccurredOn = f.Item, f.PersonID, f.Asked, f.OccurredOn
	p.Urgent = f.Urgent != nil && *f.Urgent
	p.Reason = strings.TrimSpace(validate.TextOf(f.Reason))
	text, err := json.Marshal(section{f.Medical, f.Student, f.Temporary})
	if err != nil {
		return fmt.Errorf("section: %w", err)
	}
	if p.SectionSealed, err = keys.SealBytes(p.place(columnSection), text); err != nil {
		return fmt.Errorf("seal section: %w", err)
	}
	if f.Medical == nil {
		p.IllnessSealed = nil
		return nil
	}
	if f.Medical.Illness == wholeMask && p.IllnessSealed != nil {
		return nil
	}
	p.IllnessSealed, err = keys.Seal(p.place(columnIllness), secret.NewText(strings.TrimSpace(f.Medical.Illness)))
	return err
}

// open reads the item's own part, with the illness.
func (p *Application) open(keys *secret.Keys) (section, error) {
	var out section
	text, err := keys.OpenBytes(p.place(columnSection), p.SectionSealed)
	if err != nil {
		return out, fmt.Errorf("section of %s: %w", p.ID, err)
	}
	if err := json.Unmarshal(text, &out); err != nil {
		return out, fmt.Errorf("section of %s: %w", p.ID, err)
	}
	if out.Medical != nil {
		illness, err := keys.Open(p.place(columnIllness), p.IllnessSealed)
		if err != nil {
			return out, fmt.Errorf("illness of %s: %w", p.ID, err)
		}
		out.Medical.Illness = illness.Reveal()
	}
	return out, nil
}

// complete records what a submitted application still lacks.
func (p *Application) complete(v *validate.Errors, s section) {
	v.Check(p.Reason != "", "reason", "required")
	v.Check(p.Asked != nil, "asked", "required")
	switch p.Item {
	case limit.Medical:
		v.Check(s.Medical != nil, "medical", "required")
	case limit.Student:
		v.Check(s.Student != nil, "student", "required")
		v.Check(p.PersonID != nil, "personId", "required")
	case limit.Temp:
		v.Check(s.Temporary != nil, "temporary", "required")
		v.Check(p.OccurredOn != nil, "occurredOn", "required")
	}
}

// event names the cause, illness or school year; an application for the same one is
// the same application. Living aid is given once a month.
func (p *Application) event(s section, today clock.Date) string {
	who := ""
	if p.PersonID != nil {
		who = p.PersonID.String()
	}
	switch p.Item {
	case limit.Medical:
		return string(p.Item) + "|" + who + "|" + s.Medical.event(today)
	case limit.Student:
		return string(p.Item) + "|" + who + "|" + s.Student.event()
	case limit.Temp:
		return string(p.Item) + "|" + string(s.Temporary.Mishap) + "|" + p.OccurredOn.String()
	default:
		return string(p.Item) + "|" + today.String()[:len("2006-01")]
	}
}

// numbers of the case that limits refer to.
func (s section) numbers() map[limit.Field]money.Fen {
	out := map[limit.Field]money.Fen{}
	if s.Medical != nil {
		out[limit.SelfPaid] = s.Medical.SelfPaid()
	}
	if s.Student != nil {
		out[limit.Tuition] = s.Student.TuitionLeft()
	}
	if s.Temporary != nil {
		out[limit.CauseCost] = s.Temporary.CauseCost()
	}
	return out
}

// normalised drops what differs between two spellings of the same name.
func normalised(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsPunct(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, s)
}

// checkPerson lets an application name a present member of its own household.
func (s *Service) checkPerson(ctx context.Context, tx db.Tx, archive id.ID, person *id.ID) error {
	if person == nil {
		return nil
	}
	if err := s.archives.RequirePersonTx(ctx, tx, archive, *person); err != nil {
		if errs.CodeOf(err) == errs.NotFound {
			return errs.Invalid(errs.Field{Path: "personId", Code: "not_of_household"})
		}
		return err
	}
	return nil
}
