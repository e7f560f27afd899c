package campaign

import (
	"time"

	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// NamedRecipient is a recipient without an archive: 劳模, 坚守岗位职工, 退休职工.
type NamedRecipient struct {
	ID             id.ID
	CampaignID     id.ID
	QuotaID        *id.ID
	Class          RecipientClass
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

	seen reader
}

// The list of named recipients.
type (
	NamedRecipientConnection = page.Connection[*NamedRecipient]
	NamedRecipientEdge       = page.Edge[*NamedRecipient]
)
