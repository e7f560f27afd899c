package handover

import (
	"context"
	"encoding/hex"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// ArchiveHandoverState is a station of a handover.
type ArchiveHandoverState string

// The states.
const (
	Proposed  ArchiveHandoverState = "PROPOSED"  // 待审核
	Refused   ArchiveHandoverState = "REFUSED"   // 不同意
	Withdrawn ArchiveHandoverState = "WITHDRAWN" // 已撤回
	Offered   ArchiveHandoverState = "OFFERED"   // 待对方接收
	Recalled  ArchiveHandoverState = "RECALLED"  // 已收回
	Declined  ArchiveHandoverState = "DECLINED"  // 对方不接收
	Expired   ArchiveHandoverState = "EXPIRED"   // 逾期未接收
	Done      ArchiveHandoverState = "DONE"      // 已移交
)

// States lists every state.
var States = []ArchiveHandoverState{Proposed, Refused, Withdrawn, Offered, Recalled, Declined, Expired, Done}

// event is what moves a handover on.
type event string

const (
	approve  event = "approve"
	refuse   event = "refuse"
	withdraw event = "withdraw"
	recall   event = "recall"
	decline  event = "decline" // by the other union
	expire   event = "expire"
	accept   event = "accept" // by the other union; app.accept_archive writes it
)

// transitions is the whole life of a handover; what is not listed is refused.
var transitions = map[ArchiveHandoverState]map[event]ArchiveHandoverState{
	Proposed: {approve: Offered, refuse: Refused, withdraw: Withdrawn},
	Offered:  {accept: Done, decline: Declined, recall: Recalled, expire: Expired},
}

func (s ArchiveHandoverState) after(e event) (ArchiveHandoverState, error) {
	next, ok := transitions[s][e]
	if !ok {
		return "", errs.New(errs.FailedPrecondition, "hardship.handover.state", errs.Args{"state": string(s)})
	}
	return next, nil
}

// ArchiveHandover is an archive on its way to another union, as the giving one keeps it.
type ArchiveHandover struct {
	bun.BaseModel `bun:"table:app.archive_handover,alias:x"`

	TenantID       id.ID
	ID             id.ID `bun:",pk"`
	ArchiveID      id.ID
	ArchiveVersion int
	HeadMasked     string
	GiverName      string
	ReceiverID     id.ID
	ReceiverName   string
	State          ArchiveHandoverState
	Reason         string
	ConsentID      id.ID
	ProposedBy     id.ID
	ProposedByName string
	ProposedAt     time.Time
	ReviewedBy     *id.ID
	ReviewedByName string
	ReviewedAt     *time.Time
	Opinion        string
	Contents       *HandoverContents `bun:"type:jsonb"`
	Checksum       []byte
	ExpiresOn      *clock.Date
	Outcome        string
	ReceivedByName string     `bun:",scanonly"`
	ReceiptNumber  string     `bun:",scanonly"`
	EndedAt        *time.Time // of the answer, or of whatever else ended it
	Version        int

	Number   string `bun:",scanonly"` // of the archive
	UnitPath string `bun:",scanonly"`
}

// HandoverContents is what a package holds, without anybody's data.
type HandoverContents struct {
	Number   string          // of the archive at the giving union
	Persons  int             // the head included
	Consents int             // in force
	Papers   []HandoverPaper // that are handed over as originals
}

// HandoverPaper is a paper of the file. Originals change hands on paper: scans show what
// somebody gave the other union, for its own decisions, and stay with these.
type HandoverPaper struct {
	Kind     intake.ArchivePaperKind
	IssuedOn *clock.Date
}

// HandoverReceipt is the receipt of a handover (交接回执), the same at both unions.
type HandoverReceipt struct {
	Number       string
	At           time.Time
	HeadMasked   string
	GiverName    string
	ReceiverName string
	GivenBy      string
	ReceivedBy   string
	Reason       string
	Contents     *HandoverContents
	Checksum     string
}

// ArchiveHandoverConnection is one page of handovers.
type ArchiveHandoverConnection = page.Connection[*ArchiveHandover]

// ArchiveHandoverEdge is one handover of a page.
type ArchiveHandoverEdge = page.Edge[*ArchiveHandover]

// Receipt is nil until the other union has accepted.
func (x *ArchiveHandover) Receipt() *HandoverReceipt {
	if x.State != Done {
		return nil
	}
	return &HandoverReceipt{
		Number: x.ReceiptNumber, At: *x.EndedAt, HeadMasked: x.HeadMasked, GiverName: x.GiverName, ReceiverName: x.ReceiverName,
		GivenBy: x.ReviewedByName, ReceivedBy: x.ReceivedByName, Reason: x.Reason, Contents: x.Contents, Checksum: hex.EncodeToString(x.Checksum),
	}
}

// ViewerCan lists what the actor of ctx may do with the handover now.
func (x *ArchiveHandover) ViewerCan(ctx context.Context) []string {
	out := []string{}
	here := authz.Resource{UnitPath: x.UnitPath}
	add := func(name string, e event, act authz.Action) {
		if _, open := transitions[x.State][e]; open && authz.Can(ctx, act, here) {
			out = append(out, name)
		}
	}
	if a := authz.From(ctx); a != nil && a.MembershipID != x.ProposedBy {
		add("review", approve, authz.ArchiveReview)
	}
	add("withdraw", withdraw, authz.ArchiveEdit)
	add("recall", recall, authz.ArchiveEdit)
	return out
}
