package printing

import (
	"encoding/hex"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/id"
)

// Printout is the record of one print.
type Printout struct {
	bun.BaseModel `bun:"table:app.printout,alias:o"`

	TenantID      id.ID
	ID            id.ID `bun:",pk"`
	Form          PrintForm
	Edition       string // of the form
	SubjectID     id.ID
	Title         string
	UnitID        id.ID
	UnitPath      string
	Whole         bool // identity numbers and the like in clear
	Code          string
	Sum           []byte // SHA-256 of the file
	ObjectKey     string
	Pages         int
	Missing       string // characters that the font lacks
	Purpose       string
	PrintedBy     id.ID // membership
	PrintedByName string
	PrintedAt     time.Time
}

// Checksum is the SHA-256 of the file, in hexadecimal digits.
func (o *Printout) Checksum() string { return hex.EncodeToString(o.Sum) }

// Resource is what permissions on the print are asked about.
func (o *Printout) Resource() authz.Resource { return authz.Resource{UnitPath: o.UnitPath} }

// MissingCharacters are those that the sheet shows as 〓, to be written by hand.
func (o *Printout) MissingCharacters() []string {
	out := []string{}
	for _, r := range o.Missing {
		out = append(out, string(r))
	}
	return out
}

// FileName is how the file is called on people's disks.
func (o *Printout) FileName() string { return o.Title + ".pdf" }
