package campaign

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// NamedRecipient is a recipient without an archive: 劳模, 坚守岗位职工, 退休职工.
type NamedRecipient struct {
	bun.BaseModel `bun:"table:app.named_recipient,alias:n"`

	TenantID       id.ID
	ID             id.ID `bun:",pk"`
	CampaignID     id.ID
	QuotaID        *id.ID
	Class          audience.RecipientClass
	Name           string
	NamePinyin     string
	UnitID         id.ID
	UnitPath       string
	IDNumberSealed secret.Sealed
	PhoneSealed    secret.Sealed
	IDNumberBix    secret.Index
	FederationBix  secret.Index
	Note           string
	CreatedBy      id.ID
	CreatedAt      time.Time

	keys *secret.Keys // of the tenant that reads
}

// NamedRecipientConnection is a page of named recipients.
type NamedRecipientConnection = page.Connection[*NamedRecipient]

// NamedRecipientEdge is one of them with its cursor.
type NamedRecipientEdge = page.Edge[*NamedRecipient]

// indexIDNumber is the blind index that named recipients share with the heads and
// members of archives, so that a person is found in either place.
const indexIDNumber = "id_number"

func namedPlace(column string, row id.ID) secret.AAD {
	return secret.AAD{Table: "named_recipient", Column: column, Row: row}
}

// IDNumber is the masked identity number.
func (n *NamedRecipient) IDNumber() (secret.Field, error) {
	return masked(n.keys, namedPlace("id_number", n.ID), n.IDNumberSealed, cn.MaskID)
}

// Phone is the masked phone number.
func (n *NamedRecipient) Phone() (secret.Field, error) {
	return masked(n.keys, namedPlace("phone", n.ID), n.PhoneSealed, cn.MaskPhone)
}

// NamedRecipients lists the recipients of a campaign without an archive in the units
// whose campaigns the caller reads, by name.
func (s *Service) NamedRecipients(ctx context.Context, campaign id.ID, args page.Args) (*NamedRecipientConnection, error) {
	scope, err := authz.ScopeFor(ctx, authz.CampaignRead)
	if err != nil {
		return nil, err
	}
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	where := namedWhere(campaign, scope)
	sql, params := where.Page(namedColumns, "app.named_recipient n", db.Keyset{Columns: "n.name_pinyin, n.id"}, w)
	rows := db.Many[*NamedRecipient](sql, params...)
	if err := s.fetchNamed(ctx, rows); err != nil {
		return nil, err
	}
	c := page.Of(rows.Rows, w, func(n *NamedRecipient) page.Cursor { return page.Cursor{Key: n.NamePinyin, ID: n.ID} })
	c.Total = func(ctx context.Context) (int, error) { return s.db.Count(ctx, where, "app.named_recipient n") }
	return c, nil
}

// NamedByID loads named recipients in the units whose campaigns the caller reads.
func (s *Service) NamedByID(ctx context.Context, ids []id.ID) (map[id.ID]*NamedRecipient, error) {
	scope, err := authz.ScopeFor(ctx, authz.CampaignRead)
	if err != nil {
		return nil, err
	}
	where, params := scope.Where("n.unit_path", []any{ids})
	rows := db.Many[*NamedRecipient](sqlNamedByID+" and "+where, params...)
	if err := s.fetchNamed(ctx, rows); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*NamedRecipient, len(rows.Rows))
	for _, n := range rows.Rows {
		out[n.ID] = n
	}
	return out, nil
}

// contact has no address: nobody asks for that of people without an archive.
func (n *NamedRecipient) contact() (c hardship.Contact, err error) {
	if c.IDNumber, err = n.IDNumber(); err != nil {
		return c, err
	}
	c.Phone, err = n.Phone()
	c.Address = secret.EmptyField()
	return c, err
}

func (s *Service) fetchNamed(ctx context.Context, rows *db.Rows[*NamedRecipient]) error {
	keys, err := s.keys.For(ctx)
	if err != nil {
		return err
	}
	if err := s.db.Fetch(ctx, rows); err != nil {
		return err
	}
	for _, n := range rows.Rows {
		n.keys = keys
	}
	return nil
}

// masked opens a sealed value and shows its masked form.
func masked(keys *secret.Keys, at secret.AAD, s secret.Sealed, mask func(string) string) (secret.Field, error) {
	plain, err := keys.Open(at, s)
	if err != nil {
		return secret.Field{}, err
	}
	if plain.IsZero() {
		return secret.EmptyField(), nil
	}
	return secret.MaskedField(mask(plain.Reveal())), nil
}
