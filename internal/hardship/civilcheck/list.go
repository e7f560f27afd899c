package civilcheck

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
)

// ListedFamily is a household of a list in clear, as civil affairs need it.
type ListedFamily struct {
	ArchiveID id.ID
	Number    string
	Phone     string
	Address   string
	People    []ListedPerson
	Scans     []Scan // of the signed authorisations
}

// ListedPerson is somebody on a list. SignedOn is of their authorisation; minors have none.
type ListedPerson struct {
	hardship.WholePerson
	SignedOn    *clock.Date
	TextVersion string
}

// Scan is a scanned authorisation (核对授权书) of a household.
type Scan struct {
	ArchiveID    id.ID
	AttachmentID id.ID
	FileName     string
}

// page bounds the households that are held at a time.
const pageSize = 100

const sqlListed = `select x.archive_id as id from ` + listed + ` where x.batch_id = $1 and x.left_out is null
	and a.state = 'CHECKING' and k.round = x.round and `

// Families calls do with the households of a batch that still stand at the check, in the
// order of the list. The caller records by LogFileTx that they left. Errors: NOT_FOUND,
// FORBIDDEN.
func (s *Service) Families(ctx context.Context, batch id.ID, do func(*ListedFamily) error) error {
	archives, err := s.listed(ctx, batch)
	if err != nil {
		return err
	}
	for some := range slices.Chunk(archives, pageSize) {
		families, err := s.families(ctx, some)
		if err != nil {
			return err
		}
		for _, f := range families {
			if err := do(f); err != nil {
				return err
			}
		}
	}
	return nil
}

// listed are the households of a batch that still stand at the check.
func (s *Service) listed(ctx context.Context, batch id.ID) ([]id.ID, error) {
	if _, err := s.BatchByID(ctx, batch); err != nil {
		return nil, err
	}
	scope, err := authz.ScopeFor(ctx, authz.ArchiveCheck)
	if err != nil {
		return nil, err
	}
	where, args := scope.Where("a.unit_path", []any{batch})
	q := db.Many[id.ID](sqlListed+where+` order by x.seq limit 500`, args...)
	err = s.DB.Fetch(ctx, q)
	return q.Rows, err
}

func (s *Service) families(ctx context.Context, ids []id.ID) ([]*ListedFamily, error) {
	found, err := s.Archives.ArchivesByID(ctx, ids)
	if err != nil {
		return nil, err
	}
	archives := make([]*hardship.Archive, 0, len(ids))
	for _, x := range ids {
		if found[x] != nil {
			archives = append(archives, found[x])
		}
	}
	whole, err := s.Archives.WholeFamilies(ctx, authz.ArchiveCheck, archives)
	if err != nil {
		return nil, err
	}
	consents, err := s.Archives.ConsentsOf(ctx, ids)
	if err != nil {
		return nil, err
	}
	scans, err := s.scans(ctx, ids)
	if err != nil {
		return nil, err
	}
	out := make([]*ListedFamily, len(whole))
	for i, f := range whole {
		out[i] = &ListedFamily{ArchiveID: f.Archive.ID, Number: f.Archive.Number, Phone: f.Phone, Address: f.Address, Scans: scans[f.Archive.ID]}
		for _, p := range f.People {
			out[i].People = append(out[i].People, s.authorised(p, consents[f.Archive.ID]))
		}
	}
	return out, nil
}

// authorised finds the newest authorisation of a person that holds today.
func (s *Service) authorised(p hardship.WholePerson, consents []*hardship.Consent) ListedPerson {
	out := ListedPerson{WholePerson: p}
	for _, c := range consents {
		same := c.PersonID == p.PersonID || c.PersonID != nil && p.PersonID != nil && *c.PersonID == *p.PersonID
		holds := c.WithdrawnAt == nil && (c.ValidTo == nil || !c.ValidTo.Before(s.today()))
		if same && holds && c.Purpose == hardship.ForCheckAuth && (out.SignedOn == nil || out.SignedOn.Before(c.SignedOn)) {
			out.SignedOn, out.TextVersion = &c.SignedOn, c.TextVersion
		}
	}
	return out
}

const sqlScans = `select d.archive_id, d.attachment_id, t.file_name from app.archive_paper d
	join app.attachment t on t.tenant_id = d.tenant_id and t.id = d.attachment_id
	where d.archive_id = any($1) and d.kind = $2 and d.removed_at is null and d.state <> 'REFUSED' order by d.archive_id, d.filed_at, d.id limit 5000`

func (s *Service) scans(ctx context.Context, archives []id.ID) (map[id.ID][]Scan, error) {
	q := db.Many[Scan](sqlScans, archives, intake.CheckAuthorisation)
	err := s.DB.FetchByID(ctx, q)
	out := map[id.ID][]Scan{}
	for _, x := range q.Rows {
		out[x.ArchiveID] = append(out[x.ArchiveID], x)
	}
	return out, err
}

// LogFileTx records in the transaction that gives a file out whose archives it shows. sum
// is the checksum of the list, nil for a file of scans.
func (s *Service) LogFileTx(ctx context.Context, tx db.Tx, batch id.ID, shown []id.ID, purpose string, sum []byte) error {
	if err := s.Archives.LogWholeTx(ctx, tx, shown, purpose); err != nil {
		return err
	}
	if sum != nil {
		if err := noteFile(ctx, tx, batch, sum, s.Clock.Now()); err != nil {
			return err
		}
	}
	return s.Audit.Append(ctx, tx, audit.Event{
		Action: "civil_batch.file", Object: audit.Of(batch), Reason: purpose, Note: map[string]any{"households": len(shown), "list": sum != nil},
	})
}

// Unanswered are the households of a batch for which answers lack, with how many. Errors:
// FORBIDDEN.
func (s *Service) Unanswered(ctx context.Context, batch id.ID) ([]*Lacking, error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveCheck)
	if err != nil {
		return nil, err
	}
	where, args := scope.Where("a.unit_path", []any{batch})
	q := db.Many[*Lacking](sqlUnanswered+where+` order by x.seq limit 500`, args...)
	err = s.DB.Fetch(ctx, q)
	return q.Rows, err
}

// Lacking is a household that waits for answers.
type Lacking struct {
	ArchiveID id.ID
	Number    string
	HeadName  string
	People    int // without an answer
}

const sqlUnanswered = `select x.archive_id, a.number, a.head_name,
		(select count(*)::int from app.civil_batch_person p where p.tenant_id = x.tenant_id and p.batch_id = x.batch_id
			and p.archive_id = x.archive_id and p.result is null) as people
	from ` + listed + `
	where x.batch_id = $1 and ` + waits + ` and `
