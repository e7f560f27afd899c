package meanstest

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

// MeansTrialState is where a trial stands.
type MeansTrialState string

// The states.
const (
	TrialRunning MeansTrialState = "RUNNING"
	TrialDone    MeansTrialState = "DONE"
)

// MeansTrial holds rules that somebody considers against those in force, on every kept
// archive of the tenant (试算). Both are frozen when it begins. It changes no archive.
type MeansTrial struct {
	bun.BaseModel `bun:"table:app.means_trial,alias:t"`

	TenantID       id.ID
	ID             id.ID `bun:",pk"`
	State          MeansTrialState
	RulesNo        int              // of those in force, 0 for the shipped ones
	RulesOwnerName *string          // the federation that keeps them
	Before         Parameters       `bun:"before,type:jsonb"`
	Parameters     Parameters       `bun:"parameters,type:jsonb"`
	Amounts        []CategoryAmount `bun:"amounts,type:jsonb"`
	OnDay          clock.Date
	Total          int         // kept archives when it began
	LastArchive    id.ID       // up to which it has counted
	Result         TrialResult `bun:"result,type:jsonb"`
	CreatedBy      id.ID
	CreatedByName  string
	CreatedAt      time.Time
	FinishedAt     *time.Time
}

// maxSampled bounds the households that are noted of each change.
const maxSampled = 20

// trialHousehold is one of them.
type trialHousehold struct {
	bun.BaseModel `bun:"table:app.means_trial_household"`

	TenantID  id.ID
	TrialID   id.ID
	ArchiveID id.ID
	Was       *hardship.Category
	Becomes   *hardship.Category
}

// MeansTrialHousehold is a household whose proposal differs.
type MeansTrialHousehold struct {
	ArchiveID id.ID
	Number    string
	HeadName  string
	UnitName  string
	Was       *hardship.Category // nil: none proposed
	Becomes   *hardship.Category
}

// Trials lists the latest trials of the tenant, the newest first, at most 20. Errors:
// FORBIDDEN.
func (s *Service) Trials(ctx context.Context) ([]*MeansTrial, error) {
	if err := authz.Require(ctx, authz.MeansEdit, authz.Resource{}); err != nil {
		return nil, err
	}
	q := db.Many[*MeansTrial](sqlTrials)
	err := s.db.Fetch(ctx, q)
	return q.Rows, err
}

// TrialsByID loads trials of the tenant. Errors: FORBIDDEN.
func (s *Service) TrialsByID(ctx context.Context, ids []id.ID) (map[id.ID]*MeansTrial, error) {
	if err := authz.Require(ctx, authz.MeansEdit, authz.Resource{}); err != nil {
		return nil, err
	}
	q := db.Many[*MeansTrial](sqlTrialsByID, ids)
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*MeansTrial, len(q.Rows))
	for _, t := range q.Rows {
		out[t.ID] = t
	}
	return out, nil
}

// Affected are the households noted of a trial that the caller may read, change by
// change. Errors: FORBIDDEN.
func (s *Service) Affected(ctx context.Context, t *MeansTrial) ([]*MeansTrialHousehold, error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	if err != nil {
		return nil, err
	}
	where, args := scope.Where("a.unit_path", []any{t.ID})
	q := db.Many[*MeansTrialHousehold](sqlAffected+where+sqlAffectedOrder, args...)
	err = s.db.Fetch(ctx, q)
	return q.Rows, err
}
