package audience

import (
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
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

// Bounds of an audience.
const (
	maxUnits      = 200
	maxExclusions = 2000
	maxAge        = 150
)

// Read checks an audience as a form gives it; prefix is where it stands in the form.
func (in *AudienceInput) Read(v *validate.Errors, prefix string) Audience {
	v.Check(len(in.UnitIDs) <= maxUnits, prefix+"unitIds", "too_many", errs.Args{"max": maxUnits})
	v.Check(len(in.Exclusions) <= maxExclusions, prefix+"exclusions", "too_many", errs.Args{"max": maxExclusions})
	validate.KnownAll(v, prefix+"categories", in.Categories, hardship.Categories)
	validate.KnownAll(v, prefix+"causes", in.Causes, hardship.Causes)
	for path, age := range map[string]*int{"ageFrom": in.AgeFrom, "ageTo": in.AgeTo} {
		if age != nil {
			v.Range(prefix+path, int64(*age), 0, maxAge)
		}
	}
	if in.AgeFrom != nil && in.AgeTo != nil {
		v.Check(*in.AgeFrom <= *in.AgeTo, prefix+"ageTo", "before_start")
	}
	if in.NotVisitedDays != nil {
		v.Range(prefix+"notVisitedDays", int64(*in.NotVisitedDays), 1, 3650)
	}
	a := Audience{
		Archives: in.Archives, Categories: list(in.Categories), Causes: list(in.Causes), UnitIDs: list(in.UnitIDs),
		HasDisability: in.HasDisability, IsModelWorker: in.IsModelWorker, AgeFrom: in.AgeFrom, AgeTo: in.AgeTo,
		NotVisitedDays: in.NotVisitedDays, Named: in.Named, Exclusions: []AudienceExclusion{},
	}
	seen := map[id.ID]bool{}
	for i, x := range in.Exclusions {
		v.Check(!seen[x.ArchiveID], validate.Index(prefix+"exclusions", i, "archiveId"), "duplicate")
		v.OneLine(validate.Index(prefix+"exclusions", i, "reason"), x.Reason, 1, 200)
		seen[x.ArchiveID] = true
		a.Exclusions = append(a.Exclusions, AudienceExclusion(x))
	}
	return a
}

// list is never nil, so that equal plans have equal JSON.
func list[T any](in []T) []T { return append([]T{}, in...) }
