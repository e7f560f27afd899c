package hardship

import (
	"context"

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
)

var queues = []ArchiveQueue{
	QueueActive, QueueNeverVisited, QueueUnvisitedYear, QueueUnchangedYear, QueueMissingPhone, QueueMissingBank,
}

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
	}
}

// ArchiveQueues are the counts of the desk, over the active archives that the
// caller may see.
type ArchiveQueues struct {
	Active        int
	NeverVisited  int
	UnvisitedYear int
	UnchangedYear int
	MissingPhone  int
	MissingBank   int
}

// Queues counts the desk's queues in one pass.
func (s *Service) Queues(ctx context.Context) (*ArchiveQueues, error) {
	yearAgo := clock.TodayCN(s.clock).AddMonths(-12)
	sql, args, err := scoped(ctx, sqlQueues, "", yearAgo, yearAgo.Start())
	if err != nil {
		return nil, err
	}
	q := db.One[ArchiveQueues](sql, args...)
	if err := s.db.Fetch(ctx, q); err != nil {
		return nil, err
	}
	return &q.Row, nil
}
