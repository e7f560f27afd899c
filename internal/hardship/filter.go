package hardship

import (
	"context"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/uptrace/bun/dialect/pgdialect"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// ArchiveFilter narrows a list of archives; all given conditions must hold. A list
// of values means any of them, an empty one is no condition.
type ArchiveFilter struct {
	Queue           *ArchiveQueue
	Search          *string
	UnitIDs         []id.ID // whole subtrees
	Categories      []Category
	Causes          []Cause // as main or as other cause
	States          []ArchiveState
	HasDisability   *bool
	IsModelWorker   *bool
	AgeFrom         *int
	AgeTo           *int
	NotVisitedSince *clock.Date // never visited, or last before this day
	NoticeConsent   *bool
	Provenance      *Provenance
	OwnerID         *id.ID // who is responsible
	Filed           *bool  // stands in the national system
}

const (
	maxSearch      = 50
	maxFilterUnits = 100
	maxAge         = 150
)

// Validate checks the shape.
func (f *ArchiveFilter) Validate() error {
	var v validate.Errors
	if f.Queue != nil {
		v.Check(known(*f.Queue, queues), "filter.queue", "unknown_value")
	}
	if f.Search != nil {
		v.OneLine("filter.search", *f.Search, 0, maxSearch)
	}
	v.Check(len(f.UnitIDs) <= maxFilterUnits, "filter.unitIds", "too_many", errs.Args{"max": maxFilterUnits})
	checkEach(&v, "filter.categories", f.Categories, Categories)
	checkEach(&v, "filter.causes", f.Causes, Causes)
	checkEach(&v, "filter.states", f.States, ArchiveStates)
	if f.Provenance != nil {
		v.Check(known(*f.Provenance, provenances), "filter.provenance", "unknown_value")
	}
	for path, age := range map[string]*int{"filter.ageFrom": f.AgeFrom, "filter.ageTo": f.AgeTo} {
		if age != nil {
			v.Range(path, int64(*age), 0, maxAge)
		}
	}
	return v.Err()
}

func checkEach[T ~string](v *validate.Errors, path string, values, all []T) {
	v.Check(len(values) <= len(all), path, "too_many", errs.Args{"max": len(all)})
	for i, x := range values {
		v.Check(known(x, all), validate.Index(path, i, ""), "unknown_value")
	}
}

// conditions is a WHERE clause over app.archive a in the making. Values are always
// parameters; only constant text is joined. Placeholders are those of db.Fetch ($n),
// or with inTx those of a transaction (?).
type conditions struct {
	parts []string
	args  []any
	inTx  bool
}

// add appends a condition in which each ? stands for the next value.
func (c *conditions) add(condition string, values ...any) {
	for _, v := range values {
		if c.inTx {
			if reflect.TypeOf(v).Kind() == reflect.Slice {
				v = pgdialect.Array(v)
			}
			c.args = append(c.args, v)
			continue
		}
		c.args = append(c.args, v)
		condition = strings.Replace(condition, "?", "$"+strconv.Itoa(len(c.args)), 1)
	}
	c.parts = append(c.parts, condition)
}

func (c *conditions) scope(s db.UnitScope) {
	var where string
	where, c.args = s.Where("a.unit_path", c.args)
	c.parts = append(c.parts, where)
}

// arg takes one more value of a db.Fetch and answers its placeholder.
func (c *conditions) arg(v any) string {
	c.args = append(c.args, v)
	return db.Placeholder(len(c.args))
}

func (c *conditions) sql() string { return strings.Join(c.parts, " and ") }

// flag is a condition on a boolean column. The truth stands in the text, so that
// partial indexes can serve it.
func (c *conditions) flag(column string, want *bool) {
	if want == nil {
		return
	}
	if *want {
		c.add(column)
	} else {
		c.add("not " + column)
	}
}

// traits are the conditions that a list and the audience of a campaign share.
type traits struct {
	categories    []Category
	causes        []Cause
	hasDisability *bool
	isModelWorker *bool
	ageFrom       *int
	ageTo         *int
	visitedBefore *clock.Date
}

func (c *conditions) traits(t traits, today clock.Date) {
	if len(t.categories) > 0 {
		c.add("a.category = any(?)", t.categories)
	}
	if len(t.causes) > 0 {
		c.add("(a.main_cause = any(?) or a.other_causes && ?)", t.causes, t.causes)
	}
	c.flag("a.has_disability", t.hasDisability)
	c.flag("a.is_model_worker", t.isModelWorker)
	if t.ageFrom != nil {
		c.add("a.birth_date <= ?", today.AddMonths(-12**t.ageFrom))
	}
	if t.ageTo != nil {
		c.add("a.birth_date > ?", today.AddMonths(-12*(*t.ageTo+1)))
	}
	if t.visitedBefore != nil {
		c.add(visitedKey+" < ?", *t.visitedBefore)
	}
}

// conditions turns the filter and the caller's scope for an action into SQL.
func (s *Service) conditions(ctx context.Context, act authz.Action, f *ArchiveFilter, r reader) (*conditions, error) {
	scope, err := authz.ScopeFor(ctx, act)
	if err != nil {
		return nil, err
	}
	c := &conditions{}
	c.scope(scope)
	if f == nil {
		c.states(nil)
		return c, nil
	}
	if err := f.Validate(); err != nil {
		return nil, err
	}
	if len(f.UnitIDs) > 0 {
		below, err := s.subtrees(ctx, f.UnitIDs)
		if err != nil {
			return nil, err
		}
		c.scope(below)
	}
	c.traits(traits{
		f.Categories, f.Causes, f.HasDisability, f.IsModelWorker, f.AgeFrom, f.AgeTo, f.NotVisitedSince,
	}, r.today)
	if f.Queue != nil {
		c.queue(*f.Queue, r.today)
	}
	c.states(f.States)
	if f.NoticeConsent != nil {
		c.add("(coalesce(a.notice_consent_until, '-infinity'::date) >= ?) = ?", r.today, *f.NoticeConsent)
	}
	c.flag("a.filed_seen_at is not null", f.Filed)
	if f.Provenance != nil {
		c.add("a.provenance = ?", *f.Provenance)
	}
	if f.OwnerID != nil {
		c.add("a.owner_id = ?", *f.OwnerID)
	}
	if f.Search != nil && strings.TrimSpace(*f.Search) != "" {
		c.search(*f.Search, r)
	}
	return c, nil
}

// states names the exclusion of ACTIVE when it is one, which is what the index of
// the rare states asks for.
func (c *conditions) states(states []ArchiveState) {
	if len(states) == 0 {
		c.add("a.state <> 'DESTROYED'") // on the registers of what was destroyed
		return
	}
	c.add("a.state = any(?)", states)
	if !slices.Contains(states, Active) {
		c.add("a.state <> 'ACTIVE'")
	}
}

// subtrees resolves units to paths first: row level security keeps a range that
// another table's row computes out of the index, but not a constant one.
func (s *Service) subtrees(ctx context.Context, units []id.ID) (db.UnitScope, error) {
	q := db.Many[string](sqlUnitPaths, units)
	err := s.db.Fetch(ctx, q)
	return db.UnitScope{Paths: q.Rows}, err
}
