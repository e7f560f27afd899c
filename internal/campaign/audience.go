package campaign

import (
	"time"

	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// Audience says whom a campaign visits (慰问对象). Archives must be ACTIVE and meet all
// given conditions.
type Audience struct {
	Archives       bool                `json:"archives"`
	Categories     []hardship.Category `json:"categories"`
	Causes         []hardship.Cause    `json:"causes"` // main or other cause
	UnitIDs        []id.ID             `json:"unitIds"`
	HasDisability  *bool               `json:"hasDisability,omitempty"`
	IsModelWorker  *bool               `json:"isModelWorker,omitempty"`
	AgeFrom        *int                `json:"ageFrom,omitempty"` // of the head on the opening day
	AgeTo          *int                `json:"ageTo,omitempty"`
	NotVisitedDays *int                `json:"notVisitedDays,omitempty"` // counted back from the opening day
	Named          bool                `json:"named"`
	Exclusions     []AudienceExclusion `json:"exclusions"`
}

// AudienceExclusion leaves one archive out, with the reason. The head's name is
// loaded for reading and never part of the plan.
type AudienceExclusion struct {
	ArchiveID id.ID  `json:"archiveId"`
	Reason    string `json:"reason"`
}

// AudienceInput is an audience as a form gives it.
type AudienceInput struct {
	Archives       bool
	Categories     []hardship.Category
	Causes         []hardship.Cause
	UnitIDs        []id.ID
	HasDisability  *bool
	IsModelWorker  *bool
	AgeFrom        *int
	AgeTo          *int
	NotVisitedDays *int
	Named          bool
	Exclusions     []AudienceExclusionInput
}

// AudienceExclusionInput names an archive to leave out.
type AudienceExclusionInput struct {
	ArchiveID id.ID
	Reason    string
}

// AudienceEstimateInput is an audience that is still being edited.
type AudienceEstimateInput struct {
	Audience   AudienceInput
	Standards  []StandardInput
	CampaignID *id.ID     // counts its named recipients too
	At         *time.Time // the opening; nil: now
}

// AudienceEstimate counts 人 and 户 apart, and what the campaign would cost if it
// opened at this moment: Households and the amounts are the visits that an expansion
// would make.
type AudienceEstimate struct {
	Households      int
	People          int
	Named           int // of the households, those of named recipients
	CashFen         money.Fen
	GoodsFen        money.Fen
	ByClass         []ClassEstimate
	WithoutStandard int
	Excluded        int
	AlreadyListed   int
	HeldElsewhere   int
}

// ClassEstimate is the part of one class.
type ClassEstimate struct {
	Class      RecipientClass
	Households int
	CashFen    money.Fen
	GoodsFen   money.Fen
}
