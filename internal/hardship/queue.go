package hardship

import (
	"context"

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
)

var queues = []ArchiveQueue{
	QueueActive, QueueNeverVisited, QueueUnvisitedYear, QueueUnchangedYear, QueueMissingPhone, QueueMissingBank,
	QueueExpiring,
}

// expiryDays is how long before the end of its validity a paper is asked for anew.
const expiryDays = 30

// sqlExpiring lists the archives with a paper that holds no longer than the day that
// follows, and of which no other of the same kind holds longer.
const sqlExpiring = `select d.archive_id from app.archive_paper d where d.removed_at is null
	and not exists (select from app.archive_paper n where n.tenant_id = d.tenant_id and n.archive_id = d.archive_id
		and n.kind = d.kind and n.removed_at is null and (n.expires_on is null or n.expires_on > d.expires_on))
	and d.expires_on <= `

// queue keeps the archives that the count of the queue counts; sqlQueues says the
// same conditions.
func (c *conditions) queue(q ArchiveQueue, today clock.Date) {
	c.add("a.state = 'ACTIVE'")
	yearAgo := today.AddMonths(-12)
	switch q {
	case QueueActive:
	case QueueNeverVisited:
		c.add("a.last_visited_on is null")
	case QueueUnvisitedYear:
		c.add("a.last_visited_on < ?", yearAgo)
	case QueueUnchangedYear:
		c.add("a.updated_at < ?", yearAgo.Start())
	case QueueMissingPhone:
		c.add("not a.has_phone")
	case QueueMissingBank:
		c.add("not a.has_bank_card")
	case QueueExpiring:
		c.add("a.id in ("+sqlExpiring+"?)", today.AddDays(expiryDays))
	}
}

// ArchiveQueues are the counts of the desk, over the archives that the caller may see:
// what waits among those on file, then where applications and exits stand.
type ArchiveQueues struct {
	Active        int
	NeverVisited  int
	UnvisitedYear int
	UnchangedYear int
	MissingPhone  int
	MissingBank   int
	Expiring      int

	Stations
}

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
}

// Queues counts the desk's queues in one statement.
func (s *Service) Queues(ctx context.Context) (*ArchiveQueues, error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	if err != nil {
		return nil, err
	}
	today := clock.TodayCN(s.clock)
	yearAgo := today.AddMonths(-12)
	where, args := scope.Where("a.unit_path", []any{yearAgo, yearAgo.Start(), today.AddDays(expiryDays)})
	q := db.One[ArchiveQueues]("select * from ("+sqlQueues+where+") q, ("+sqlStations+where+") s, ("+sqlCountExpiring+where+") e", args...)
	if err := s.db.Fetch(ctx, q); err != nil {
		return nil, err
	}
	return &q.Row, nil
}
