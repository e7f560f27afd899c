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
	Legal      *Legal
	Training   *Training
	Placement  *Placement
	Goods      *Goods
	Disability *Disability
	Proxy      *Proxy
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
		amount(v, "asked", *f.Asked, least(f.Item))
	}
	// Counselling is confidential: nobody here learns why.
	v.Check(f.Item != limit.Psych || validate.Trimmed(f.Reason) == nil && f.PersonID == nil && f.OccurredOn == nil, "reason", "confidential")
	v.Check(f.OccurredOn == nil || !f.OccurredOn.After(today), "occurredOn", "in_future")
	part(v, f.Item, limit.Medical, "medical", f.Medical, func(m *Medical) { m.validate(v, today) })
	part(v, f.Item, limit.Student, "student", f.Student, func(s *Student) { s.validate(v, today) })
	part(v, f.Item, limit.Temp, "temporary", f.Temporary, func(t *Temporary) { t.validate(v) })
	part(v, f.Item, limit.Legal, "legal", f.Legal, func(l *Legal) { l.validate(v) })
	part(v, f.Item, limit.Training, "training", f.Training, func(c *Training) { c.validate(v) })
	part(v, f.Item, limit.Job, "placement", f.Placement, func(j *Placement) { j.validate(v) })
	part(v, f.Item, limit.Goods, "goods", f.Goods, func(g *Goods) { g.validate(v) })
	part(v, f.Item, limit.Disability, "disability", f.Disability, func(d *Disability) { d.validate(v) })
	if f.Proxy != nil {
		f.Proxy.validate(v)
	}
}

// part checks the part of the form that belongs to one item.
func part[T any](v *validate.Errors, item, own limit.Item, path string, value *T, check func(*T)) {
	if value != nil {
		v.Check(item == own, path, "other_item")
		check(value)
	}
}

// least is the smallest amount of an item: services cost the household nothing and
// bring it no money.
func least(item limit.Item) int64 {
	if isService(item) {
		return 0
	}
	return 1
}

// section is the item's own part of the form as it is sealed.
type section struct {
	Medical   *Medical   `json:"medical,omitempty"`
	Student   *Student   `json:"student,omitempty"`
	Temporary *Temporary `json:"temporary,omitempty"`

	Legal      *Legal      `json:"legal,omitempty"`
	Training   *Training   `json:"training,omitempty"`
	Placement  *Placement  `json:"placement,omitempty"`
	Goods      *Goods      `json:"goods,omitempty"`
	Disability *Disability `json:"disability,omitempty"`
	Proxy      *Proxy      `json:"proxy,omitempty"`
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
	if p.Asked == nil && isService(f.Item) {
		p.Asked = new(money.Fen)
	}
	p.Urgent = f.Urgent != nil && *f.Urgent
	p.Reason = strings.TrimSpace(validate.TextOf(f.Reason))
	text, err := json.Marshal(section{
		Medical: f.Medical, Student: f.Student, Temporary: f.Temporary, Legal: f.Legal, Training: f.Training,
		Placement: f.Placement, Goods: f.Goods, Disability: f.Disability, Proxy: f.Proxy,
	})
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
	if strings.Contains(f.Medical.Illness, "**") {
		if f.Medical.Illness == wholeMask && p.IllnessSealed != nil {
			return nil
		}
		return errs.Invalid(errs.Field{Path: "medical.illness", Code: "masked"})
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
	v.Check(p.Reason != "" || p.Item == limit.Psych, "reason", "required")
	v.Check(p.Asked != nil, "asked", "required")
	v.Check(s.Proxy != nil || p.Origin != FromProxy, "proxy", "required")
	switch p.Item {
	case limit.Medical:
		v.Check(s.Medical != nil, "medical", "required")
	case limit.Student:
		v.Check(s.Student != nil, "student", "required")
		v.Check(p.PersonID != nil, "personId", "required")
	case limit.Temp:
		v.Check(s.Temporary != nil, "temporary", "required")
		v.Check(p.OccurredOn != nil, "occurredOn", "required")
	case limit.Legal:
		v.Check(s.Legal != nil, "legal", "required")
	case limit.Training:
		v.Check(s.Training != nil, "training", "required")
	case limit.Job:
		v.Check(s.Placement != nil, "placement", "required")
	case limit.Goods:
		v.Check(s.Goods != nil, "goods", "required")
	case limit.Disability:
		v.Check(s.Disability != nil, "disability", "required")
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
	case limit.Living:
		return string(p.Item) + "|" + today.String()[:len("2006-01")]
	default:
		return string(p.Item) + "|" + who + "|" + s.serviceEvent(p.Item, today)
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
	if s.Training != nil {
		out[limit.CourseFee] = s.Training.FeeLeft()
	}
	if s.Disability != nil {
		out[limit.NeedCost] = s.Disability.CostLeft()
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
