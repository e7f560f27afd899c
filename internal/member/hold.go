package member

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// Accepted follows an invitation that became a membership, in the same transaction.
type Accepted func(ctx context.Context, tx db.Tx, invitation, membership id.ID) error

// OnAccept registers what follows the acceptance of invitations. Call it while the
// program is put together.
func (s *Service) OnAccept(fn Accepted) { s.accepted = append(s.accepted, fn) }

// Gone follows a member who leaves, in the same transaction.
type Gone func(ctx context.Context, tx db.Tx, membership id.ID) error

// OnLeave registers what follows the leaving of members. Call it while the program is put
// together.
func (s *Service) OnLeave(fn Gone) { s.gone = append(s.gone, fn) }

// HeldLink is the link of an invitation that does not exist yet: somebody who asks to be
// let in keeps it, and it works once they have been invited.
type HeldLink struct {
	Token string // "<tenant>.<secret>", shown once
	Hash  []byte
}

// NewHeldLink makes such a link for a tenant.
func NewHeldLink(tenant id.ID) HeldLink {
	tok := newToken()
	return HeldLink{Token: tenant.String() + "." + string(tok), Hash: tok.hash()}
}

// InviteHeldTx is InviteTx for somebody who keeps a link already. The caller has checked
// permission. Errors: as Invite.
func (s *Service) InviteHeldTx(ctx context.Context, tx db.Tx, in InviteMemberInput, linkHash []byte) (*Invitation, error) {
	if err := in.Validate(authz.From(ctx).TenantKind); err != nil {
		return nil, err
	}
	return s.inviteTx(ctx, tx, in, linkHash)
}
