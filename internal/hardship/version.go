package hardship

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
)

// ArchiveVersion is one version of an archive: when it came about, by whom and why.
type ArchiveVersion struct {
	Version   int
	At        time.Time
	ActorName string
	Kind      string // of the event that made it
	Reason    string
}

// An older version lacks the columns of later migrations: they read as not stated.
const (
	factsDefaults = `'{"head_pinyin": "", "head_initials": "", "visits_count": 0, "political": "", "marriage": "",
		"register_type": "", "register_area": "", "postcode": "", "workplace": "", "unit_nature": "", "enterprise_state": "",
		"industry": "", "work_state": "", "model_worker": "", "contract_term": "", "membership_proof": "", "housing": "",
		"medical_insurance": "", "can_self_help": false, "is_zero_employment": false, "bank": "", "opinions": [], "sources": {}}'::jsonb`
	personDefaults = `'{"relation_code": "", "political": "", "identity": "", "education": "", "medical_insurance": "",
		"model_worker": "", "sources": {}}'::jsonb`

	sqlVersions = `select v.version, v.at, v.actor_name, coalesce(e.kind, '') as kind, coalesce(e.reason, '') as reason
		from app.archive_version v
		left join lateral (select e.kind, e.reason from app.archive_event e
			where e.tenant_id = v.tenant_id and e.archive_id = v.archive_id and e.version = v.version
				and e.kind in ('created', 'imported', 'updated', 'state') order by e.id limit 1) e on true
		where v.archive_id = $1 and v.facts <> '{}' order by v.version desc limit 200`
	sqlVersionFacts = `select ` + archiveColumns + ` from app.archive_version v
		cross join lateral jsonb_populate_record(null::app.archive, ` + factsDefaults + ` || v.facts
			|| jsonb_build_object('tenant_id', v.tenant_id, 'id', v.archive_id, 'version', v.version)) a
		where v.archive_id = $1 and v.version = any($2) and v.facts <> '{}'`
	sqlVersionPersons = `select v.version, ` + personColumns + ` from app.archive_version v
		cross join lateral jsonb_array_elements(v.persons) x
		cross join lateral jsonb_populate_record(null::app.household_person, ` + personDefaults + ` || x.value
			|| jsonb_build_object('tenant_id', v.tenant_id, 'archive_id', v.archive_id)) p
		where v.archive_id = $1 and v.version = any($2) order by v.version, p.seq limit 60`
)

// versionPerson is a member as a version has it.
type versionPerson struct {
	HouseholdPerson
	Version int
}

// Versions lists the newest 200 versions of an archive that the caller has read.
func (s *Service) Versions(ctx context.Context, a *Archive) ([]*ArchiveVersion, error) {
	q := db.Many[*ArchiveVersion](sqlVersions, a.ID)
	err := s.db.Fetch(ctx, q)
	return q.Rows, err
}

// Compare lists what differs between two versions of an archive that the caller has
// read, masked like its history. Errors: NOT_FOUND (hardship.version.missing).
func (s *Service) Compare(ctx context.Context, a *Archive, from, to int) ([]FieldChange, error) {
	facts := db.Many[Archive](sqlVersionFacts, a.ID, []int{from, to})
	persons := db.Many[versionPerson](sqlVersionPersons, a.ID, []int{from, to})
	if err := s.db.Fetch(ctx, facts, persons); err != nil {
		return nil, err
	}
	statements := map[int]*statement{}
	for i := range facts.Rows {
		row := &facts.Rows[i]
		st, err := open(a.seen.keys, row, membersAt(persons.Rows, row.Version))
		if err != nil {
			return nil, err
		}
		statements[row.Version] = st
	}
	before, after := statements[from], statements[to]
	if before == nil || after == nil {
		return nil, errs.New(errs.NotFound, "hardship.version.missing")
	}
	return append(stateChange(facts.Rows, from, to), before.changesTo(after)...), nil
}

func membersAt(rows []versionPerson, version int) (members []*HouseholdPerson) {
	for i := range rows {
		if rows[i].Version == version {
			members = append(members, &rows[i].HouseholdPerson)
		}
	}
	return members
}

// stateChange is the state before and after, when it differs.
func stateChange(rows []Archive, from, to int) []FieldChange {
	state := map[int]string{}
	for i := range rows {
		state[rows[i].Version] = string(rows[i].State)
	}
	was, is := state[from], state[to]
	if was == is {
		return []FieldChange{}
	}
	return []FieldChange{{Field: "state", Before: &was, After: &is}}
}
