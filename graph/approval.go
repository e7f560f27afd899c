package graph

import (
	"cmp"
	"context"
	"errors"
	"strings"

	"github.com/nuanxin/nuanxin/graph/messages"
	"github.com/nuanxin/nuanxin/graph/model"
	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

func ofApprovals(l *Loaders, rows []*approval.ApprovalCase) {
	l.Units.Expect(each(rows, func(c *approval.ApprovalCase) *id.ID { return &c.UnitID }))
	subjects := each(rows, func(c *approval.ApprovalCase) *id.ID { return &c.SubjectID })
	l.ApprovalFacts.Expect(subjects)
	l.Decisions.Expect(subjects)
	l.Desks.Expect(each(rows, func(c *approval.ApprovalCase) *id.ID { return &c.ID }))
}

// deskOf is the desk of a case; an empty one when the case is not there any more.
func deskOf(ctx context.Context, c *approval.ApprovalCase) (*approval.Desk, error) {
	d, err := load(ctx).Desks.Load(ctx, c.ID)
	if d == nil {
		d = &approval.Desk{}
	}
	return d, err
}

func peopleBySteps(steps [][]approval.Person) []*model.ApprovalStepPeople {
	out := make([]*model.ApprovalStepPeople, len(steps))
	for i, people := range steps {
		out[i] = &model.ApprovalStepPeople{People: pointers(people)}
	}
	return out
}

// factLabel is the name of a line; its code serves where the catalogue has none.
func factLabel(ctx context.Context, f *approval.Fact) string {
	if text, ok := messages.Text(messages.LocaleOf(ctx), "approval.fact."+f.Code, nil); ok {
		return text
	}
	return f.Code
}

// factText is the text of a line in the reader's language.
func factText(ctx context.Context, f *approval.Fact) *string {
	if len(f.Words) == 0 {
		return f.Text
	}
	locale := messages.LocaleOf(ctx)
	said := make([]string, 0, len(f.Words)+1)
	for _, code := range f.Words {
		said = append(said, messages.Word(locale, code))
	}
	separator := map[messages.Locale]string{messages.Chinese: "、"}[locale]
	line := strings.Join(said, cmp.Or(separator, ", "))
	if f.Text != nil && *f.Text != "" {
		line += " " + *f.Text
	}
	return &line
}

// fieldWords are the words of a field error; nil for none.
func fieldWords(ctx context.Context, code string) *string {
	text, ok := messages.Text(messages.LocaleOf(ctx), "field."+code, nil)
	if !ok {
		return nil
	}
	return &text
}

// problemWords are the words of a refusal inside a batch: of its first field, where the
// input was bad.
func problemWords(ctx context.Context, err error) *string {
	e, ok := errors.AsType[*errs.Error](err)
	if !ok {
		return nil
	}
	if len(e.Fields) > 0 {
		return fieldWords(ctx, e.Fields[0].Code)
	}
	return words(ctx, e)
}

func textOrNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
