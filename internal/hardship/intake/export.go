package intake

import (
	"slices"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
)

// Requirements reads what the union of a fetch asks for beyond the papers that
// everybody asks for.
func Requirements() *db.Rows[*DocumentRequirement] {
	return db.Many[*DocumentRequirement](sqlRequirements)
}

// PapersFor lists what a household brings, whichever of the categories it turns out
// to have, in the order of the file.
func PapersFor(a hardship.Archive, categories []hardship.Category, added []*DocumentRequirement) (out []ArchivePaperKind) {
	asked := map[ArchivePaperKind]bool{}
	for _, c := range append([]hardship.Category{hardship.Watch}, categories...) {
		a.Category = c
		for _, r := range required(&a, added) {
			asked[r.Kind] = true
		}
	}
	for _, k := range PaperKinds {
		if asked[k] {
			out = append(out, k)
		}
	}
	return slices.Clip(out)
}
