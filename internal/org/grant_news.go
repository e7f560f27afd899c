package org

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// grantNewsTask tells the other side of a grant what became of it. Its jobs are made by
// app.pass_on_grant, since they belong to another tenant than the command's.
var grantNewsTask = jobs.NewTask[grantNews]("org.grant_news", jobs.Options{})

type grantNews struct {
	GrantID id.ID      `json:"grantId"`
	State   GrantState `json:"state"`
}

// Register adds the handlers of the capability's tasks.
func (s *Service) Register(r *jobs.Registry) { jobs.Handle(r, grantNewsTask, s.passOn) }

// OnGrantNews sets who tells people: fn gets a grant in the tenant that the news are
// for, and tells its deciders of a request or the one who asked of the answer. Call it
// before the first request.
func (s *Service) OnGrantNews(fn func(ctx context.Context, tx db.Tx, g *SupervisionGrant) error) {
	s.tellGrant = fn
}

// passOn is the handler of grantNewsTask. News that a later step has overtaken are no
// news any more: that step has a job of its own.
func (s *Service) passOn(ctx context.Context, tx db.Tx, _ *jobs.Job, p grantNews) error {
	g, err := grantTx(ctx, tx, p.GrantID)
	if err != nil || g.State != p.State {
		return err
	}
	return s.tellGrant(ctx, tx, g)
}
