package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Illness tells whether an illness is stated; it shows nothing of it, not even the
// length. Who may reveal it learns that it can be revealed.
func (p *Application) Illness(ctx context.Context) secret.Field {
	switch {
	case p.IllnessSealed == nil:
		return secret.EmptyField()
	case authz.Can(ctx, authz.ArchiveReveal, p.Resource()):
		return secret.MaskedField(wholeMask)
	default:
		return secret.HiddenField()
	}
}

// Medical is the item's own part of the form, nil for another item.
func (p *Application) Medical() (*Medical, error) {
	own, err := p.open(p.seen.keys)
	return own.Medical, err
}

// Student is the item's own part of the form, nil for another item.
func (p *Application) Student() (*Student, error) {
	own, err := p.open(p.seen.keys)
	return own.Student, err
}

// Temporary is the item's own part of the form, nil for another item.
func (p *Application) Temporary() (*Temporary, error) {
	own, err := p.open(p.seen.keys)
	return own.Temporary, err
}

// Legal is the item's own part of the form, nil for another item.
func (p *Application) Legal() (*Legal, error) {
	own, err := p.open(p.seen.keys)
	return own.Legal, err
}

// Training is the item's own part of the form, nil for another item.
func (p *Application) Training() (*Training, error) {
	own, err := p.open(p.seen.keys)
	return own.Training, err
}

// Placement is the item's own part of the form, nil for another item.
func (p *Application) Placement() (*Placement, error) {
	own, err := p.open(p.seen.keys)
	return own.Placement, err
}

// Goods is the item's own part of the form, nil for another item.
func (p *Application) Goods() (*Goods, error) {
	own, err := p.open(p.seen.keys)
	return own.Goods, err
}

// Disability is the item's own part of the form, nil for another item.
func (p *Application) Disability() (*Disability, error) {
	own, err := p.open(p.seen.keys)
	return own.Disability, err
}

// Proxy is who applies for the worker, nil when the worker does.
func (p *Application) Proxy() (*Proxy, error) {
	own, err := p.open(p.seen.keys)
	return own.Proxy, err
}

// ViewerCan lists what the actor of ctx may do with the application now.
func (p *Application) ViewerCan(ctx context.Context) []string {
	out := []string{}
	add := func(name string, open bool, act authz.Action) {
		if open && authz.Can(ctx, act, p.Resource()) {
			out = append(out, name)
		}
	}
	add("edit", p.State.Editable(), authz.ApplicationWrite)
	add("papers", p.takesPapers(), authz.ApplicationWrite)
	add("submit", p.State.Can(Submit), authz.ApplicationWrite)
	add("withdraw", p.State.Can(Withdraw), authz.ApplicationWrite)
	add("accept", p.State.Can(Accept), authz.ApplicationHandle)
	add("askMore", p.State.Can(AskMore) && !p.AskedMore, authz.ApplicationHandle)
	add("forward", p.State.Can(Forward), authz.ApplicationHandle)
	add("pay", p.payable(), authz.ApplicationPay)
	add("deliver", p.State.Can(Deliver) && !p.InMoney(), authz.ApplicationHandle)
	add("feedback", p.State.Can(Close), authz.ApplicationWrite)
	add("complain", p.State != Draft, authz.ApplicationWrite)
	add("reopen", p.State.Can(Reopen), authz.ApplicationHandle)
	add("reveal", p.IllnessSealed != nil, authz.ArchiveReveal)
	return out
}
