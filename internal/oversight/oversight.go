// Package oversight lets people look after background work: jobs that gave up are
// listed and tried again by somebody who may run campaigns, and the audit trail says
// who did so. It owns no table; the jobs are those of package jobs.
package oversight

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/page"
)

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db    *db.DB
	audit *audit.Log
}

// New makes the service.
func New(d *db.DB, log *audit.Log) *Service { return &Service{db: d, audit: log} }

// DeadJobs lists the newest jobs of the tenant that gave up, at most 100; each waits
// for a person.
func (s *Service) DeadJobs(ctx context.Context) ([]*jobs.Status, error) {
	if err := authz.RequireAny(ctx, authz.JobRead); err != nil {
		return nil, err
	}
	first := page.MaxFirst
	c, err := jobs.ListDead(ctx, s.db, page.Args{First: &first})
	if err != nil {
		return nil, err
	}
	out := make([]*jobs.Status, len(c.Edges))
	for i := range c.Edges {
		out[i] = &c.Edges[i].Node
	}
	return out, nil
}

// JobCounts counts the tenant's jobs that somebody may have to care about.
func (s *Service) JobCounts(ctx context.Context) (*jobs.Counts, error) {
	if err := authz.RequireAny(ctx, authz.JobRead); err != nil {
		return nil, err
	}
	c, err := jobs.Count(ctx, s.db)
	return &c, err
}

// DeadCount is the number of jobs that gave up; 0 for people who may not look.
func (s *Service) DeadCount(ctx context.Context) (int, error) {
	if authz.RequireAny(ctx, authz.JobRead) != nil {
		return 0, nil
	}
	c, err := jobs.Count(ctx, s.db)
	return c.Dead, err
}

// RetryJobInput names a job that gave up.
type RetryJobInput struct{ ID id.ID }

// RetryJob lets a job that gave up try again. Errors: NOT_FOUND, FAILED_PRECONDITION
// when it did not give up.
func (s *Service) RetryJob(ctx context.Context, in RetryJobInput) (*jobs.Counts, error) {
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.RequireAny(ctx, authz.CampaignRun); err != nil {
			return err
		}
		if err := jobs.Retry(ctx, tx, in.ID); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "job.retry", Object: audit.Ref{Kind: "Job", ID: in.ID}})
	})
	if err != nil {
		return nil, err
	}
	return s.JobCounts(ctx)
}
