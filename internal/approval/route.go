package approval

import (
	"slices"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Kind is the kind of matter that is decided.
type Kind string

// The kinds of matter.
const (
	KindArchive     Kind = "ARCHIVE"      // 建档
	KindArchiveExit Kind = "ARCHIVE_EXIT" // 销档
	KindApplication Kind = "APPLICATION"  // 救助申请
	KindCampaign    Kind = "CAMPAIGN"     // 慰问方案
	KindAidAppeal   Kind = "AID_APPEAL"   // 投诉申诉
)

// Kinds lists every kind.
var Kinds = []Kind{KindArchive, KindArchiveExit, KindApplication, KindCampaign, KindAidAppeal}

// Level says whose holders of a role decide, seen from the unit of the case.
type Level string

// The levels. At each, a role held over a unit that contains the named one counts.
const (
	OwnUnit    Level = "UNIT"     // 本单位
	ParentUnit Level = "PARENT"   // 上一级单位
	WholeUnion Level = "TENANT"   // 本级工会
	Superior   Level = "SUPERIOR" // 上级工会, by its own route
)

var levels = []Level{OwnUnit, ParentUnit, WholeUnion, Superior}

// Mode says how many of the people of a step must agree.
type Mode string

// The modes. One refusal ends ANY, ALL and COUNT; a COLLECTIVE step counts votes, is
// passed by Needed of them and refused once so many cannot be reached any more.
const (
	Any        Mode = "ANY"        // 一人审批
	All        Mode = "ALL"        // 会签
	Count      Mode = "COUNT"      // n 人同意
	Collective Mode = "COLLECTIVE" // 领导小组集体决定, with minutes
)

var modes = []Mode{Any, All, Count, Collective}

// OnEmpty says what happens when too few people can decide a step.
type OnEmpty string

// The rules of an empty step. A federation without one above it blocks instead.
const (
	Skip       OnEmpty = "SKIP"     // 跳过
	AskAbove   OnEmpty = "SUPERIOR" // 报上级
	BlockEmpty OnEmpty = "BLOCK"    // 等待配备人员
)

var emptyRules = []OnEmpty{Skip, AskAbove, BlockEmpty}

// Step is one step of a route (审批环节).
type Step struct {
	Name    string     `json:"name"`
	Role    authz.Role `json:"role,omitempty"` // "" at the level SUPERIOR
	Level   Level      `json:"level"`
	Mode    Mode       `json:"mode"`
	Needed  int        `json:"needed"` // people; counts for COUNT and COLLECTIVE
	Days    int        `json:"days"`   // working days to decide in
	OnEmpty OnEmpty    `json:"onEmpty"`
}

// Bounds of a route.
const (
	maxSteps  = 8
	maxNeeded = 20
	maxDays   = 60
	maxRoutes = 200
)

// DeciderRoles are the roles that a step may name: those that may decide at all.
func DeciderRoles() []authz.Role {
	return slices.DeleteFunc(slices.Clone(authz.Roles), func(r authz.Role) bool {
		a := &authz.Actor{TenantKind: authz.EnterpriseUnion, Grants: []authz.Grant{{Role: r}}}
		return !slices.Contains(a.Permitted(), authz.ApprovalDecide)
	})
}

// checkHome refuses steps that would leave a union which must decide by itself.
func checkHome(v *validate.Errors, k Kind, steps []Step) {
	for i, s := range steps {
		v.Check(!k.staysHome() || s.Level != Superior, validate.Index("steps", i, "level"), "approval_stays")
		v.Check(!k.staysHome() || s.OnEmpty != AskAbove, validate.Index("steps", i, "onEmpty"), "approval_stays")
	}
}

func checkSteps(v *validate.Errors, steps []Step) {
	v.Check(len(steps) > 0, "steps", "required")
	v.Check(len(steps) <= maxSteps, "steps", "out_of_range", map[string]any{"min": 1, "max": maxSteps})
	for i, s := range steps {
		at := func(field string) string { return validate.Index("steps", i, field) }
		v.OneLine(at("name"), s.Name, 1, 30)
		v.Check(s.Level == Superior || validate.Known(s.Role, DeciderRoles()), at("role"), "approval_role")
		v.Check(validate.Known(s.Level, levels), at("level"), "required")
		v.Check(validate.Known(s.Mode, modes), at("mode"), "required")
		v.Check(validate.Known(s.OnEmpty, emptyRules), at("onEmpty"), "required")
		v.Range(at("needed"), int64(s.Needed), 1, maxNeeded)
		v.Range(at("days"), int64(s.Days), 1, maxDays)
	}
}

// RouteState is the state of a route.
type RouteState string

// The states of a route.
const (
	RouteDraft     RouteState = "DRAFT"
	RoutePublished RouteState = "PUBLISHED"
	RouteRetired   RouteState = "RETIRED"
)

// ApprovalRoute is the way of one kind of matter and item from an amount on, up to the
// next route's (审批流程). Steps are the draft; cases follow the published version.
type ApprovalRoute struct { //nolint:revive // the name of the API's type
	ID               id.ID
	Kind             Kind
	Item             string // "" for every item without a route of its own
	FromFen          money.Fen
	Name             string
	Steps            []Step `bun:"type:jsonb"`
	State            RouteState
	PublishedVersion *int
	Changed          bool // the draft differs from what is published
	Version          int
	UpdatedAt        time.Time
	UpdatedByName    string
}

// DefaultRoute is followed where a union has published none: the chair of the union
// decides, and without one the superior.
type DefaultRoute struct {
	Kind  Kind
	Steps []Step
}

// staysHome tells whether no superior may decide: a plan spends the union's own money,
// and whoever approved it answers for every run of it.
func (k Kind) staysHome() bool { return k == KindCampaign }

func defaultSteps(k Kind) []Step {
	steps := slices.Clone(chairDecides)
	if k.staysHome() {
		steps[0].OnEmpty = BlockEmpty
	}
	return steps
}

var chairDecides = []Step{{Name: "工会主席审批", Role: authz.UnionChair, Level: WholeUnion, Mode: Any, Needed: 1, Days: 3, OnEmpty: AskAbove}}
