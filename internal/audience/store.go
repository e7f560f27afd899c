package audience

import (
	"slices"
	"strconv"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

// recipients builds the statements about an audience. The estimate on screen and the
// expansion of a run share every condition here, so that what was approved is what is
// visited. All of them are reads of committed rows, for db.Fetch.
type recipients struct {
	where     string // on app.archive a
	args      []any
	standards []Standard
}

// arg adds an argument and answers its placeholder.
func (q *recipients) arg(v any) string {
	q.args = append(q.args, v)
	return "$" + strconv.Itoa(len(q.args))
}

// audienceOn holds the conditions of an audience whose run opens on the day, but for
// the exclusions.
func audienceOn(a Audience, standards []Standard, day clock.Date) *recipients {
	q := &recipients{standards: standards, where: "false"}
	if !a.Archives {
		return q
	}
	conditions := hardship.Audience{
		Categories: a.Categories, Causes: a.Causes, UnitIDs: a.UnitIDs, HasDisability: a.HasDisability,
		IsModelWorker: a.IsModelWorker, AgeFrom: a.AgeFrom, AgeTo: a.AgeTo,
	}
	if a.NotVisitedDays != nil {
		since := day.AddDays(-*a.NotVisitedDays)
		conditions.VisitedBefore = &since
	}
	q.where, q.args = conditions.Where(day, nil)
	return q
}

func excludedIDs(a Audience) string {
	ids := make([]id.ID, len(a.Exclusions))
	for i, x := range a.Exclusions {
		ids[i] = x.ArchiveID
	}
	return db.IDList(ids)
}

// class is the class of app.archive a by its category. A model worker is visited as
// one where the campaign has a standard for it.
func (q *recipients) class() string {
	model := "false"
	if slices.Contains(classesOf(q.standards), ModelWorker) {
		model = "a.is_model_worker"
	}
	return `case when ` + model + ` then 'MODEL_WORKER'
		when a.category in ('DEEP', 'RELATIVE', 'ACCIDENT', 'WATCH') then a.category else 'LEGACY' end`
}

// knownVisits joins to each household e.key, as k, whether it is on an open run of the
// tenant and whether it has been on the run itself. The fence (offset 0) makes it one
// look into the unique index of visits per household, also while the planner knows
// nothing yet about a young table: without it a plan may read the whole run each time.
func (q *recipients) knownVisits(run *id.ID) string {
	return ` left join lateral (
		select coalesce(bool_or(x.state not in ('REMOVED', 'CANCELLED')
				and x.run_id = any (array(select r.id from app.campaign_run r where r.open))), false) as listed,
			coalesce(bool_or(x.run_id = ` + q.arg(run) + `::uuid), false) as on_run
		from (select v.run_id, v.state from app.visit v where v.household_key = e.key offset 0) x) k on true `
}

// foundArchives are the archives of the audience as rows of e.
func (q *recipients) foundArchives() string {
	return `select a.id as key, a.id as recipient_id, a.version, ` + q.class() + ` as class, a.federation_bix,
		a.unit_path, a.household_size as people from app.archive a where ` + q.where
}

// foundNamed are the named recipients of the campaign as rows of e. Somebody who
// heads or belongs to an archived household is that household.
func (q *recipients) foundNamed(campaign id.ID) string {
	return `select coalesce(
			(select a.id from app.archive a where a.id_number_bix = n.id_number_bix and a.live),
			(select p.archive_id from app.household_person p
				join app.archive a on a.tenant_id = p.tenant_id and a.id = p.archive_id and a.live
				where p.id_number_bix = n.id_number_bix and p.removed_at is null limit 1),
			encode(n.id_number_bix, 'hex')::uuid, n.id) as key,
		n.id as recipient_id, 0 as version, n.class, n.federation_bix, n.unit_path, 1 as people
		from app.named_recipient n where n.campaign_id = ` + q.arg(campaign) + ` and n.removed_at is null`
}

// EstimateAt groups everybody concerned by class and by what an expansion would do.
// Of several rows of one household the first is visited, an archive before people.
func (q *recipients) EstimateAt(a Audience, campaign *id.ID) string {
	archives := `select e.*, false as named, e.key in (select unnest(string_to_array(` + q.arg(excludedIDs(a)) + `, ',')::uuid[])) as excluded
		from (` + q.foundArchives() + `) e`
	everybody := archives
	if a.Named && campaign != nil {
		everybody += ` union all select e.*, true, false from (` + q.foundNamed(*campaign) + `) e`
	}
	return `with everybody as materialized (` + everybody + `
		), elsewhere as materialized (
			select k from identity.listed_elsewhere(array(select federation_bix from everybody where federation_bix is not null)) k
		), judged as (
			select e.*, case when e.excluded then 'EXCLUDED'
				when e.class <> all (string_to_array(` + q.arg(db.Joined(classesOf(q.standards))) + `, ',')) then 'NO_STANDARD'
				when k.listed then 'LISTED'
				when e.federation_bix in (select k from elsewhere) then 'ELSEWHERE'
				else 'VISIT' end as fate
			from everybody e` + q.knownVisits(nil) + `
		), ranked as (
			select j.*, row_number() over (partition by key, fate order by named, recipient_id) as nth from judged j
		)
		select class, named, case when fate = 'VISIT' and nth > 1 then 'LISTED' else fate end as fate,
			count(*)::int as households, sum(people)::int as people
		from ranked group by 1, 2, 3`
}

func (q *recipients) candidates(run id.ID, found string, limit int) *db.Rows[Candidate] {
	sql := `select e.*, k.listed, k.on_run
		from (` + found + ` order by recipient_id limit ` + q.arg(limit) + `) e` +
		q.knownVisits(&run) + ` order by e.recipient_id`
	return db.Many[Candidate](sql, q.args...)
}
