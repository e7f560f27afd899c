package disclosure

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// NoticeKind is what a notice is about.
type NoticeKind string

// The kinds.
const (
	KindArchive     NoticeKind = "ARCHIVE"      // 建档公示
	KindArchiveExit NoticeKind = "ARCHIVE_EXIT" // 退出公示
	KindApplication NoticeKind = "APPLICATION"  // 帮扶申请公示
	KindCampaign    NoticeKind = "CAMPAIGN"     // 慰问名单公示
	KindResult      NoticeKind = "RESULT"       // 审批结果公示: after the decision, for information
)

var noticeKinds = []NoticeKind{KindArchive, KindArchiveExit, KindApplication, KindCampaign, KindResult}

// NoticeChannel is where a notice can be read.
type NoticeChannel string

// The channels.
const (
	Online NoticeChannel = "ONLINE" // on the public page, and as a poster
	Posted NoticeChannel = "POSTED" // as a poster inside the unit only (内部张榜)
)

var noticeChannels = []NoticeChannel{Online, Posted}

// NoticeState is where a notice stands. It follows from the day alone.
type NoticeState string

// The states.
const (
	NoticeScheduled NoticeState = "SCHEDULED" // 待公示
	NoticeRunning   NoticeState = "RUNNING"   // 公示中
	NoticeEnded     NoticeState = "ENDED"     // 已结束
)

var noticeStates = []NoticeState{NoticeScheduled, NoticeRunning, NoticeEnded}

// maxEntries bounds a notice: what fits on a poster that people read. Further entries
// of the day make another one.
const maxEntries = 200

// PublicNotice is a batch of entries that are shown together (公示批次).
type PublicNotice struct {
	bun.BaseModel `bun:"table:app.public_notice,alias:n"`

	TenantID     id.ID
	ID           id.ID  `bun:",pk"`
	Number       string // "2027-0003"
	Kind         NoticeKind
	Channel      NoticeChannel
	Title        string // "": screens name it after kind and unit
	Contact      string // where people object (受理异议的地点和电话)
	UnitID       id.ID
	UnitPath     string
	FirstDay     clock.Date
	WorkingDays  int // after the first day
	LastDay      clock.Date
	Uncertain    bool // days off of a year in the period are not announced yet
	EntryCount   int
	UnnamedCount int // entries with a number alone, for want of consent
	EndedAt      *time.Time
	Version      int
	CreatedAt    time.Time
	UpdatedAt    time.Time

	OpenObjections int `bun:",scanonly"`

	today clock.Date
}

// PublicNoticeConnection is one page of notices.
type PublicNoticeConnection = page.Connection[*PublicNotice]

// PublicNoticeEdge is one notice of a page.
type PublicNoticeEdge = page.Edge[*PublicNotice]

// State is where the notice stands on the day it was read.
func (n *PublicNotice) State() NoticeState {
	switch {
	case n.today.Before(n.FirstDay):
		return NoticeScheduled
	case n.today.After(n.LastDay):
		return NoticeEnded
	default:
		return NoticeRunning
	}
}

// Resource is what permissions on the notice are asked about.
func (n *PublicNotice) Resource() authz.Resource { return authz.Resource{UnitPath: n.UnitPath} }

// ViewerCan lists what the actor of ctx may do with the notice now.
func (n *PublicNotice) ViewerCan(ctx context.Context) []string {
	out := []string{}
	add := func(name string, open bool, act authz.Action) {
		if open && authz.Can(ctx, act, n.Resource()) {
			out = append(out, name)
		}
	}
	add("edit", n.State() != NoticeEnded, authz.NoticeEdit)
	add("post", n.State() == NoticeRunning, authz.NoticeEdit)
	add("object", n.State() == NoticeRunning, authz.NoticeEdit)
	add("decide", true, authz.NoticeDecide)
	return out
}
