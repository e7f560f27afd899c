package campaign

import (
	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
)

// VisitGroup is a 走访慰问组: a leader with companions who visit some units on a day.
type VisitGroup struct {
	bun.BaseModel `bun:"table:app.visit_group,alias:g"`

	TenantID   id.ID
	ID         id.ID `bun:",pk"`
	CampaignID id.ID
	Name       string
	LeaderID   id.ID // membership
	Companions string
	UnitIDs    []id.ID `bun:"unit_ids,array"`
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
