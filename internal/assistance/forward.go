package assistance

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// ForwardApplicationInput is what the verification of an application found.
type ForwardApplicationInput struct {
	ID              id.ID
	ExpectedVersion int
	Amount          money.Fen // proposed to those who decide
	Opinion         string
}

// Validate checks the shape.
func (in *ForwardApplicationInput) Validate() error {
	var v validate.Errors
	amount(&v, "amount", in.Amount, 0)
	v.Text("opinion", in.Opinion, 2, 500)
	return v.Err()
}

// ForwardApplication proposes an amount and puts the application before those who
// decide; who made or verified it is not among them. Errors: BAD_USER_INPUT, NOT_FOUND,
// FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION (assistance.state,
// assistance.over_limit, assistance.limit_unknown, hardship.archive.not_active).
func (s *Service) ForwardApplication(ctx context.Context, in ForwardApplicationInput) (*ApplicationPayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	me, _, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	return s.command(ctx, Named{in.ID, in.ExpectedVersion}, authz.ApplicationHandle, func(ctx context.Context, tx db.Tx, p *Application) error {
		if int64(in.Amount) < least(p.Item) {
			return errs.Invalid(errs.Field{Path: "amount", Code: "required"})
		}
		if in.Amount > *p.Asked {
			return errs.Invalid(errs.Field{Path: "amount", Code: "more_than_asked"})
		}
		a, err := s.archives.AidedTx(ctx, tx, p.ArchiveID)
		if err != nil {
			return err
		}
		if err := a.RequireAidable(p.Item == limit.Temp); err != nil {
			return err
		}
		own, err := p.open(p.seen.keys)
		if err != nil {
			return err
		}
		within, err := s.reckonWithin(ctx, tx, p, own, in.Amount)
		if err != nil {
			return err
		}
		p.Proposed, p.VerifierID, p.OutcomeNote = &in.Amount, &me, ""
		if err := s.move(ctx, tx, p, Forward, in.Opinion); err != nil {
			return err
		}
		return s.startApproval(ctx, tx, p, own, within.Level)
	})
}

func (s *Service) startApproval(ctx context.Context, tx db.Tx, p *Application, own section, above *limit.Level) error {
	there, err := papersOf(ctx, tx, p.ID)
	if err != nil {
		return err
	}
	hash, err := p.contentHash(own, there)
	if err != nil {
		return err
	}
	kin, err := s.archives.KinTx(ctx, tx, p.ArchiveID)
	if err != nil {
		return err
	}
	concerned, err := s.archives.ConcernedTx(ctx, tx, p.ArchiveID)
	if err != nil {
		return err
	}
	_, err = s.approval.StartTx(ctx, tx, approval.Start{
		Subject: p.approvalSubject(), Kind: approval.KindApplication, Item: string(p.Item), Amount: p.Proposed,
		UnitID: p.UnitID, UnitPath: p.UnitPath, Title: p.title(), Hash: hash, Above: above != nil,
		Persons: append(kin, p.MakerID, *p.VerifierID), Concerned: concerned,
	})
	return err
}

// title is what lists of approvals show; of counselling they do not show for whom it is.
func (p *Application) title() string {
	if p.Item == limit.Psych {
		return p.Number
	}
	return p.Number + " " + cn.MaskNameForNotice(p.HeadName)
}

func (p *Application) approvalSubject() approval.Subject {
	return approval.Subject{Kind: id.Application, ID: p.ID}
}

// contentHash is over everything that those who decide rely on.
func (p *Application) contentHash(own section, there []*ApplicationPaper) ([]byte, error) {
	content := struct {
		Archive    id.ID
		Version    int
		Item       limit.Item
		Person     *id.ID
		Urgent     bool
		Reason     string
		Asked      *money.Fen
		Proposed   *money.Fen
		OccurredOn *clock.Date
		Section    section
		Illness    string
		Papers     []id.ID
	}{
		Archive: p.ArchiveID, Version: p.ArchiveVersion, Item: p.Item, Person: p.PersonID, Urgent: p.Urgent, Reason: p.Reason,
		Asked: p.Asked, Proposed: p.Proposed, OccurredOn: p.OccurredOn, Section: own, Papers: []id.ID{},
	}
	if own.Medical != nil {
		content.Illness = own.Medical.Illness
	}
	for _, d := range there {
		content.Papers = append(content.Papers, d.ID)
	}
	text, err := json.Marshal(content)
	if err != nil {
		return nil, fmt.Errorf("content of %s: %w", p.Number, err)
	}
	sum := sha256.Sum256(text)
	return sum[:], nil
}
