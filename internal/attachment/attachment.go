package attachment

import (
	"slices"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/id"
)

// Kind is what a file is for; it decides type and size.
type Kind string

// The kinds.
const (
	VisitPhoto  Kind = "VISIT_PHOTO"
	Signature   Kind = "SIGNATURE"
	SignedPaper Kind = "SIGNED_PAPER"
	Sheet       Kind = "SHEET"
)

// rule bounds the uploads of a kind.
type rule struct {
	maxSize int64 // bytes
	types   []blob.Kind
}

var rules = map[Kind]rule{
	VisitPhoto:  {10 << 20, []blob.Kind{blob.JPEG, blob.PNG, blob.WebP}},
	Signature:   {1 << 20, []blob.Kind{blob.PNG}},
	SignedPaper: {20 << 20, []blob.Kind{blob.PDF, blob.JPEG, blob.PNG}},
	Sheet:       {20 << 20, []blob.Kind{blob.XLSX, blob.CSV}},
}

func (r rule) allows(contentType string) bool {
	k, ok := blob.KindDeclared(contentType)
	return ok && slices.Contains(r.types, k)
}

// State is what the examination found.
type State string

// The states of an attachment.
const (
	Clean    State = "CLEAN"
	Rejected State = "REJECTED"
)

// Attachment is an examined file of the tenant (附件).
type Attachment struct {
	ID          id.ID
	Kind        Kind
	State       State
	Reason      *string // of a refusal, such as "blob.type"
	FileName    string
	ContentType string
	Size        int64
	SHA256      string `bun:"sha256"` // hex
	Width       *int
	Height      *int
	CreatedAt   time.Time
}

// unclaimedDays is how long a file waits for a report that a phone without network
// may send much later.
const unclaimedDays = 30

// subjectReaders are the actions that let somebody see the files of a subject, by
// what the subject is. Further kinds of subjects are added here.
var subjectReaders = []struct {
	subject id.Kind
	action  authz.Action
}{
	{id.Archive, authz.ArchiveRead},
	{id.Visit, authz.VisitRead},
	{id.VisitReport, authz.VisitRead},
	{id.Import, authz.ArchiveImport},
	{id.NoticePosting, authz.NoticeRead},
	{id.Application, authz.ApplicationRead},
	{id.ArchivePaper, authz.ArchiveRead},
	{id.ArchiveSurvey, authz.ArchiveRead},
	{id.ArchiveAppraisal, authz.ArchiveRead},
	{id.CivilCheck, authz.ArchiveRead},
	{id.ApprovalDecision, authz.ApprovalRead},
	{id.ArchiveDisposal, authz.ArchiveRead},
}
