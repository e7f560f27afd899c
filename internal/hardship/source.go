package hardship

import (
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/id"
)

// DatumSource tells where the present value of one fact comes from.
type DatumSource string

// The sources.
const (
	Paper         DatumSource = "PAPER"   // the signed form
	OfficerSource DatumSource = "OFFICER" // an officer's own knowledge
	VisitSource   DatumSource = "VISIT"
	ImportSource  DatumSource = "IMPORT"
	WorkerSource  DatumSource = "WORKER" // the worker's own statement
	UnionSource   DatumSource = "UNION"  // the union that handed the archive over
)

// statedSources are those that a form may name; imports name themselves.
var statedSources = []DatumSource{Paper, OfficerSource, VisitSource, WorkerSource}

// Source is where and when a present value came from. Ref is the visit or the import.
type Source struct {
	From DatumSource `json:"from"`
	Ref  *id.ID      `json:"ref,omitempty"`
	At   time.Time   `json:"at"`
	By   string      `json:"by"`
}

// Sources are the sources of the facts of a head or of a member, by field. A fact that
// nobody has stated has none.
type Sources map[string]Source

// after is the sources after a change of facts; those of unchanged facts stay.
func (s Sources) after(before, after []line, now Source) Sources {
	out := Sources{}
	maps.Copy(out, s)
	for i, l := range after {
		switch l.value {
		case before[i].value:
		case "":
			delete(out, l.field)
		default:
			out[l.field] = now
		}
	}
	return out
}

// FieldSource is the source of one fact, for showing beside it.
type FieldSource struct {
	Field string
	Source
}

// FieldSources lists the sources of the head's and the household's facts.
func (a *Archive) FieldSources() []*FieldSource { return a.Sources.list() }

// FieldSources lists the sources of the member's facts.
func (p *HouseholdPerson) FieldSources() []*FieldSource { return p.Sources.list() }

func (s Sources) list() []*FieldSource {
	out := make([]*FieldSource, 0, len(s))
	for field, source := range s {
		out = append(out, &FieldSource{field, source})
	}
	slices.SortFunc(out, func(a, b *FieldSource) int { return strings.Compare(a.Field, b.Field) })
	return out
}
