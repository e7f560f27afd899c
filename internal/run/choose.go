package run

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/figures"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// verdict is what becomes of a candidate.
type verdict string

const (
	toVisit       verdict = "visit"
	noStandard    verdict = "no_standard"
	alreadyListed verdict = "already_listed"
	heldElsewhere verdict = "held_elsewhere"
)

// selection is what becomes of some candidates of a run, in their order.
type selection struct {
	verdicts []verdict
	chosen   []audience.Candidate
	cost     money.Fen
}

func (sel *selection) count(v verdict) int {
	n := 0
	for _, x := range sel.verdicts {
		if x == v {
			n++
		}
	}
	return n
}

// choose judges the candidates of a run and lists those to visit in the federation.
// The caller holds the run and the tenant's listing (lockListing); the estimate says
// the same in SQL.
func choose(ctx context.Context, tx db.Tx, r *CampaignRun, candidates []audience.Candidate) (*selection, error) {
	byClass, err := audience.Prices(r.Plan.Standards)
	if err != nil {
		return nil, err
	}
	sel := &selection{verdicts: make([]verdict, len(candidates))}
	seen := make(map[id.ID]bool, len(candidates))
	var keys []secret.Index
	for i, c := range candidates {
		_, hasStandard := byClass[c.Class]
		switch {
		case !hasStandard:
			sel.verdicts[i] = noStandard
		case c.Listed || c.OnRun || seen[c.Key]:
			sel.verdicts[i] = alreadyListed
		default:
			sel.verdicts[i] = toVisit
			seen[c.Key] = true
			if c.FederationBix != nil {
				keys = append(keys, c.FederationBix)
			}
		}
	}
	mine, err := claimListing(ctx, tx, r.ID, keys)
	if err != nil {
		return nil, err
	}
	for i, c := range candidates {
		if sel.verdicts[i] != toVisit {
			continue
		}
		if c.FederationBix != nil && !mine[string(c.FederationBix)] {
			sel.verdicts[i] = heldElsewhere
			continue
		}
		sel.chosen = append(sel.chosen, c)
		if sel.cost, err = money.Sum(sel.cost, byClass[c.Class].Cash, byClass[c.Class].Goods); err != nil {
			return nil, err
		}
	}
	return sel, nil
}

// visitSeed is a visit about to be made.
type visitSeed struct {
	audience.Candidate
	ID       id.ID
	HelperID *id.ID
}

// makeVisits stores the chosen candidates as visits with their helpers, and adds them
// to the figures of the run.
func (s *Service) makeVisits(ctx context.Context, tx db.Tx, r *CampaignRun, chosen []audience.Candidate, late string) error {
	if len(chosen) == 0 {
		return nil
	}
	helpers, err := helpersFor(ctx, tx, r.Plan.Assignment, clock.TodayCN(s.clock))
	if err != nil {
		return err
	}
	if len(r.Loads) == 0 {
		if r.Loads, err = loadsOf(ctx, tx, helpers); err != nil {
			return err
		}
	}
	pool := newHelperPool(helpers, r.Loads)
	seeds := make([]visitSeed, len(chosen))
	for i, c := range chosen {
		seeds[i] = visitSeed{Candidate: c, ID: id.New(id.Visit), HelperID: pool.take(c.UnitPath)}
	}
	now := s.clock.Now()
	lines, err := insertVisits(ctx, tx, r, seeds, late, now)
	if err != nil {
		return err
	}
	return figures.ListTx(ctx, tx, r.key(), lines, now)
}
