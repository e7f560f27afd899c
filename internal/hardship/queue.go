package hardship

import (
	"context"
	"strings"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
)

// ArchiveQueue is a list of active archives that wait for something to be done.
type ArchiveQueue string

// The queues of the archive desk.
const (
	QueueActive        ArchiveQueue = "ACTIVE"
	QueueNeverVisited  ArchiveQueue = "NEVER_VISITED"
	QueueUnvisitedYear ArchiveQueue = "UNVISITED_YEAR"
	QueueUnchangedYear ArchiveQueue = "UNCHANGED_YEAR"
	QueueMissingPhone  ArchiveQueue = "MISSING_PHONE"
	QueueMissingBank   ArchiveQueue = "MISSING_BANK"
	QueueExpiring      ArchiveQueue = "EXPIRING_PAPERS"
	QueueNeverHelped   ArchiveQueue = "NEVER_HELPED"
	QueueOutOfStep     ArchiveQueue = "OUT_OF_STEP" // paper and electronic copy
	QueueConsents      ArchiveQueue = "EXPIRING_CONSENTS"
	QueueMissingPapers ArchiveQueue = "MISSING_PAPERS"
	QueueIDUnverified  ArchiveQueue = "ID_UNVERIFIED"
	QueueUnowned       ArchiveQueue = "UNOWNED"
)

var queues = []ArchiveQueue{
	QueueActive, QueueNeverVisited, QueueUnvisitedYear, QueueUnchangedYear, QueueMissingPhone, QueueMissingBank,
	QueueExpiring, QueueNeverHelped, QueueOutOfStep, QueueConsents, QueueMissingPapers, QueueIDUnverified, QueueUnowned,
}

// The two kinds of archives in QueueConsents, which no index finds together.
const (
	consentsEnding  ArchiveQueue = "CONSENTS_ENDING"
	guardianLacking ArchiveQueue = "GUARDIAN_LACKING"
)

// How many days before its end a paper is asked for anew, and a consent, for which people
// have to be met: what the union chose, or 30 and 60.
const (
	paperDays   = `coalesce((select s.paper_days from app.intake_settings s), 30)`
	consentDays = `coalesce((select s.consent_days from app.intake_settings s), 60)`
)

// sqlExpiring lists the archives with a paper that holds no longer than the day that
// follows, and of which no other of the same kind holds longer.
const sqlExpiring = `select d.archive_id from app.archive_paper d where d.removed_at is null
	and not exists (select from app.archive_paper n where n.tenant_id = d.tenant_id and n.archive_id = d.archive_id
		and n.kind = d.kind and n.removed_at is null and (n.expires_on is null or n.expires_on > d.expires_on))
	and d.expires_on <= `

// sqlExpiringConsents lists the archives with a consent that holds no longer than the
// day that follows, and of which no other of the same person and purpose holds longer.
const sqlExpiringConsents = `select c.archive_id from app.consent c where c.withdrawn_at is null
	and not exists (select from app.consent n where n.tenant_id = c.tenant_id and n.archive_id = c.archive_id
		and n.person_id is not distinct from c.person_id and n.purpose = c.purpose and n.withdrawn_at is null
		and (n.valid_to is null or n.valid_to > c.valid_to))
	and c.valid_to <= `

// marks are the queues that a column tells of.
var marks = map[ArchiveQueue]string{
	QueueNeverVisited:  "a.last_visited_on is null",
	QueueMissingPhone:  "not a.has_phone",
	QueueMissingBank:   "not a.has_bank_card",
	QueueNeverHelped:   "not a.helped",
	QueueOutOfStep:     "a.paper_stale_since is not null",
	guardianLacking:    "a.lacks_guardian",
	QueueMissingPapers: "a.lacks_papers",
	QueueIDUnverified:  "a.doubts_id",
	QueueUnowned:       "a.owner_id is null",
}

// queue keeps the archives of a queue.
func (c *conditions) queue(q ArchiveQueue, today clock.Date) {
	c.add("a.state = 'ACTIVE'")
	if mark, ok := marks[q]; ok {
		c.add(mark)
		return
	}
	yearAgo := today.AddMonths(-12)
	switch q {
	case QueueActive:
	case QueueUnvisitedYear:
		c.add("a.last_visited_on < ?", yearAgo)
	case QueueUnchangedYear:
		c.add("a.updated_at < ?", yearAgo.Start())
	case QueueExpiring:
		c.add("a.id in ("+sqlExpiring+"?::date + "+paperDays+")", today)
	case QueueConsents:
		c.add("(a.lacks_guardian or a.id in ("+sqlExpiringConsents+"?::date + "+consentDays+"))", today)
	case consentsEnding:
		c.add("not a.lacks_guardian and a.id in ("+sqlExpiringConsents+"?::date + "+consentDays+")", today)
	}
}

// ArchiveQueues are the counts of the desk, over the archives that the caller may see:
// what waits among those on file, each queue up to one more than page.MaxTotal, then where
// applications and exits stand.
type ArchiveQueues struct {
	Active          int
	NeverVisited    int
	UnvisitedYear   int
	UnchangedYear   int
	MissingPhone    int
	MissingBank     int
	Expiring        int `bun:"expiring_papers"`
	NeverHelped     int
	OutOfStep       int
	ConsentsEnding  int // without those that GuardianLacking counts
	GuardianLacking int
	MissingPapers   int
	IDUnverified    int `bun:"id_unverified"`
	Unowned         int

	Stations
}

// ExpiringConsents are the archives with a consent to ask for: one that ends, or that of
// a minor's guardian.
func (q *ArchiveQueues) ExpiringConsents() int { return q.ConsentsEnding + q.GuardianLacking }

// Stations are how many archives wait at each station.
type Stations struct {
	Survey    int
	Appraisal int
	Check     int
	Notice    int
	Approval  int
	Returned  int
	Recheck   int
	Leaving   int // 退出办理
	Watch     int // 跟踪回访
	Disposal  int // 到期待鉴定
}

// Queues counts the desk's queues in one statement.
func (s *Service) Queues(ctx context.Context) (*ArchiveQueues, error) {
	q, err := CountQueues(ctx, clock.TodayCN(s.clock))
	if err != nil {
		return nil, err
	}
	if err := s.db.Fetch(ctx, q); err != nil {
		return nil, err
	}
	return &q.Row, nil
}

// CountQueues is the statement that counts the desk's queues on a day. Each is counted by
// itself, because that stops where its number is long enough, and because what is rare has
// an index of its own. Errors: FORBIDDEN.
func CountQueues(ctx context.Context, today clock.Date) (*db.Row[ArchiveQueues], error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	if err != nil {
		return nil, err
	}
	var args []any
	var counts []string
	for _, q := range append(queues[:len(queues):len(queues)], consentsEnding, guardianLacking) {
		if q == QueueConsents {
			continue
		}
		c := &conditions{args: args}
		c.queue(q, today)
		c.scope(scope)
		counts = append(counts, "("+db.Bounded("select 1 from app.archive a where "+c.sql())+") as "+strings.ToLower(string(q)))
		args = c.args
	}
	where, args := scope.Where("a.unit_path", args)
	return db.One[ArchiveQueues]("select "+strings.Join(counts, ", ")+", s.* from ("+sqlStations+where+") s", args...), nil
}
