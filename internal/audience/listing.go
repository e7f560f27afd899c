package audience

import (
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Candidate is a household that the expansion looks at.
type Candidate struct {
	Key           id.ID // household
	RecipientID   id.ID // archive or named recipient
	Version       int   // of the archive
	Class         RecipientClass
	FederationBix secret.Index
	UnitPath      string
	People        int
	Listed        bool // on an open run of the tenant
	OnRun         bool // on this very run already
}

// Listing is the list of a run while it is made.
type Listing struct {
	Run       id.ID
	Campaign  id.ID
	Audience  Audience
	Standards []Standard
	OpensOn   clock.Date
	After     *id.ID // the last recipient that was looked at
}

// Archives are the next archives of the audience.
func (l Listing) Archives(limit int) *db.Rows[Candidate] {
	q := audienceOn(l.Audience, l.Standards, l.OpensOn)
	q.where += " and a.id not in (select unnest(string_to_array(" + q.arg(excludedIDs(l.Audience)) + ", ',')::uuid[]))"
	if l.After != nil {
		q.where += " and a.id > " + q.arg(*l.After)
	}
	return q.candidates(l.Run, q.foundArchives(), limit)
}

// Named are the next named recipients of the campaign.
func (l Listing) Named(limit int) *db.Rows[Candidate] {
	q := &recipients{standards: l.Standards}
	found := q.foundNamed(l.Campaign)
	if l.After != nil {
		found += " and n.id > " + q.arg(*l.After)
	}
	return q.candidates(l.Run, found, limit)
}

// ArchivesByID are the active archives among the ids, whatever the audience says,
// within the caller's units.
func (l Listing) ArchivesByID(ids []id.ID, scope db.UnitScope) *db.Rows[Candidate] {
	q := &recipients{standards: l.Standards}
	q.where, q.args = scope.Where("a.unit_path", []any{ids})
	q.where += " and a.state = 'ACTIVE' and a.id = any ($1)"
	return q.candidates(l.Run, q.foundArchives(), len(ids))
}
