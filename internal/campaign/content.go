package campaign

import (
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
)

// content is what the chair approves, in one order and without what changes by
// itself. Its JSON is hashed: a field may be added with omitempty, never renamed.
type content struct {
	Theme          CampaignTheme       `json:"theme"`
	Title          string              `json:"title"`
	GuidingIdea    string              `json:"guidingIdea"`
	Requirements   string              `json:"requirements"`
	Recurrence     Recurrence          `json:"recurrence"`
	Rule           string              `json:"rule"`
	DueAt          *time.Time          `json:"dueAt"`
	VisitDays      int                 `json:"visitDays"`
	NoticeWorkdays int                 `json:"noticeWorkdays"`
	Audience       audience.Audience   `json:"audience"`
	Standards      []audience.Standard `json:"standards"`
	FundSource     FundSource          `json:"fundSource"`
	Assignment     AssignmentRule      `json:"assignment"`
	Quotas         []quotaContent      `json:"quotas"`
	Groups         []groupContent      `json:"groups"`
}

type quotaContent struct {
	UnitID   id.ID  `json:"unitId"`
	Quota    int    `json:"quota"`
	FillerID *id.ID `json:"fillerId"`
}

type groupContent struct {
	Name       string      `json:"name"`
	LeaderID   id.ID       `json:"leaderId"`
	Companions string      `json:"companions"`
	UnitIDs    []id.ID     `json:"unitIds"`
	PlannedOn  *clock.Date `json:"plannedOn"`
}

// contentHash is the SHA-256 of the plan with its quotas and groups.
func (p *plan) contentHash() ([]byte, error) {
	c := content{
		Theme: p.Theme, Title: p.Title, GuidingIdea: p.GuidingIdea, Requirements: p.Requirements,
		Recurrence: p.Recurrence, Rule: p.Rule, DueAt: utc(p.DueAt), VisitDays: p.VisitDays,
		NoticeWorkdays: p.NoticeWorkdays, Audience: p.Audience, Standards: p.Standards,
		FundSource: p.FundSource, Assignment: p.Assignment, Quotas: []quotaContent{}, Groups: []groupContent{},
	}
	for _, q := range p.quotas {
		c.Quotas = append(c.Quotas, quotaContent{UnitID: q.UnitID, Quota: q.Quota, FillerID: q.FillerID})
	}
	slices.SortFunc(c.Quotas, func(a, b quotaContent) int { return cmp.Compare(a.UnitID.String(), b.UnitID.String()) })
	for _, g := range p.groups {
		c.Groups = append(c.Groups, groupContent{
			Name: g.Name, LeaderID: g.LeaderID, Companions: g.Companions, UnitIDs: g.UnitIDs, PlannedOn: g.PlannedOn,
		})
	}
	text, err := json.Marshal(c)
	if err != nil {
		return nil, fmt.Errorf("content of campaign %s: %w", p.ID, err)
	}
	sum := sha256.Sum256(text)
	return sum[:], nil
}

func utc(t *time.Time) *time.Time {
	if t == nil {
		return nil
	}
	u := t.UTC()
	return &u
}
