package handover

import (
	"context"
	"encoding/hex"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// ArchiveOfferState is how an offer stands.
type ArchiveOfferState string

// The states.
const (
	Open          ArchiveOfferState = "OPEN"     // 待接收
	Accepted      ArchiveOfferState = "ACCEPTED" // 已接收
	OfferDeclined ArchiveOfferState = "DECLINED" // 不接收
	OfferRecalled ArchiveOfferState = "RECALLED" // 对方收回
	OfferExpired  ArchiveOfferState = "EXPIRED"  // 逾期
)

// OfferStates lists every state.
var OfferStates = []ArchiveOfferState{Open, Accepted, OfferDeclined, OfferRecalled, OfferExpired}

// ArchiveOffer is an archive that another union offers to this one. Until it is accepted
// it says no more than who offers, why, and a masked name.
type ArchiveOffer struct {
	bun.BaseModel `bun:"table:app.archive_offer,alias:o"`

	TenantID       id.ID
	ID             id.ID `bun:",pk"`
	GiverName      string
	ReceiverName   string
	HeadMasked     string
	Reason         string
	OfferedByName  string
	OfferedAt      time.Time
	ExpiresOn      clock.Date
	Checksum       []byte
	State          ArchiveOfferState
	AnsweredByName string
	Outcome        string
	EndedAt        *time.Time
	ArchiveID      *id.ID
	Contents       *HandoverContents `bun:"type:jsonb"`
	ReceiptNumber  string
	Version        int
}

// sealedOffer is an offer with its package.
type sealedOffer struct {
	ArchiveOffer
	PackageSealed secret.Sealed
}

// ArchiveOfferConnection is one page of offers.
type ArchiveOfferConnection = page.Connection[*ArchiveOffer]

// ArchiveOfferEdge is one offer of a page.
type ArchiveOfferEdge = page.Edge[*ArchiveOffer]

// Receipt is nil until the offer is accepted.
func (o *ArchiveOffer) Receipt() *HandoverReceipt {
	if o.State != Accepted {
		return nil
	}
	return &HandoverReceipt{
		Number: o.ReceiptNumber, At: *o.EndedAt, HeadMasked: o.HeadMasked, GiverName: o.GiverName, ReceiverName: o.ReceiverName,
		GivenBy: o.OfferedByName, ReceivedBy: o.AnsweredByName, Reason: o.Reason, Contents: o.Contents, Checksum: hex.EncodeToString(o.Checksum),
	}
}

// ViewerCan lists what the actor of ctx may do with the offer now.
func (o *ArchiveOffer) ViewerCan(ctx context.Context) []string {
	if o.State != Open || !authz.Can(ctx, authz.ArchiveRegister, authz.Resource{}) {
		return []string{}
	}
	return []string{"accept", "decline"}
}

// requireOpen refuses an offer that was answered, or that is no longer what was seen.
func (o *ArchiveOffer) requireOpen(version int) error {
	if o.Version != version {
		return errs.Stale(o.Version)
	}
	if o.State != Open {
		return errs.New(errs.FailedPrecondition, "hardship.offer.state", errs.Args{"state": string(o.State)})
	}
	return nil
}

// packagePlace is where the package of an offer is sealed.
func packagePlace(offer id.ID) secret.AAD {
	return secret.AAD{Table: "archive_offer", Column: "package", Row: offer}
}
