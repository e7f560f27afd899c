package transfer

import (
	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// readAttempts is how often a job tries to read or write a file before the import or
// export is given up.
const readAttempts = 6

// The tasks of the capability.
var (
	// parseTask reads a file and previews what it would do.
	parseTask = jobs.NewTask[importPayload]("transfer.parse", jobs.Options{Lane: jobs.Slow, Priority: jobs.Urgent, MaxAttempts: readAttempts})
	// commitTask writes the good rows, one chunk after the other.
	commitTask = jobs.NewTask[commitPayload]("transfer.commit", jobs.Options{Lane: jobs.Slow, Priority: jobs.Urgent})
	// purgeTask removes the rows and the file of an import whose time is over.
	purgeTask = jobs.NewTask[importPayload]("transfer.purge", jobs.Options{Lane: jobs.Slow, Priority: jobs.Background, MaxAttempts: 20})
	// exportTask writes the file of an export.
	exportTask = jobs.NewTask[exportPayload]("transfer.export", jobs.Options{Lane: jobs.Slow, MaxAttempts: readAttempts})
	// expireTask ends an export.
	expireTask = jobs.NewTask[exportPayload]("transfer.expire", jobs.Options{Lane: jobs.Slow, Priority: jobs.Background, MaxAttempts: 20})
	// dropTask removes a template or error workbook that was made for one download.
	dropTask = jobs.NewTask[dropPayload]("transfer.drop", jobs.Options{Lane: jobs.Slow, Priority: jobs.Background, MaxAttempts: 20})
)

type importPayload struct {
	ImportID id.ID `json:"importId"`
}

// commitPayload is the cursor of a commit: the last row that was dealt with.
type commitPayload struct {
	ImportID id.ID `json:"importId"`
	After    int   `json:"after"`
}

type exportPayload struct {
	ExportID id.ID `json:"exportId"`
}

type dropPayload struct {
	Key blob.Key `json:"key"`
}

// Register adds the handlers of this capability.
func (s *Service) Register(r *jobs.Registry) {
	jobs.HandleOutside(r, parseTask, s.parse)
	jobs.Handle(r, commitTask, s.commit)
	jobs.Handle(r, purgeTask, s.purge)
	jobs.HandleOutside(r, exportTask, s.export)
	jobs.HandleOutside(r, expireTask, s.expire)
	jobs.HandleOutside(r, dropTask, s.drop)
}
