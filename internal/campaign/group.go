package campaign

import (
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
)

// VisitGroup is a 走访慰问组: a leader with companions who visit some units on a day.
type VisitGroup struct {
	ID         id.ID
	CampaignID id.ID
	Name       string
	LeaderID   id.ID // membership
	Companions string
	UnitIDs    []id.ID `bun:",array"`
	PlannedOn  *clock.Date
}

// VisitGroupInput is a group as a form gives it.
type VisitGroupInput struct {
	Name       string
	LeaderID   id.ID
	Companions *string
	UnitIDs    []id.ID
	PlannedOn  *clock.Date
}
