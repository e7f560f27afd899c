package feedback

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// FileComplaintInput is a complaint about how an application was handled.
type FileComplaintInput struct {
	ApplicationID id.ID
	Source        Source // what an officer types is PHONE, VISIT or PAPER
	Text          string
}

// AidComplaintPayload is a complaint after a command.
type AidComplaintPayload struct{ Complaint *AidComplaint }

// FileComplaint types a complaint for a household. Errors: BAD_USER_INPUT, NOT_FOUND,
// FORBIDDEN, CONFLICT (db.aid_complaint_open), FAILED_PRECONDITION
// (feedback.complaint.draft).
func (s *Service) FileComplaint(ctx context.Context, in FileComplaintInput) (*AidComplaintPayload, error) {
	if err := requireTyped(in.Source); err != nil {
		return nil, err
	}
	out := &AidComplaintPayload{}
	_, err := s.on(ctx, in.ApplicationID, authz.ApplicationWrite, func(ctx context.Context, tx db.Tx, p *assistance.Application) (err error) {
		out.Complaint, err = s.fileTx(ctx, tx, p, in)
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func (s *Service) fileTx(ctx context.Context, tx db.Tx, p *assistance.Application, in FileComplaintInput) (*AidComplaint, error) {
	var v validate.Errors
	v.Text("text", in.Text, 4, 1000)
	if err := v.Err(); err != nil {
		return nil, err
	}
	if p.State == assistance.Draft {
		return nil, errs.New(errs.FailedPrecondition, "feedback.complaint.draft")
	}
	c := &AidComplaint{
		TenantID: p.TenantID, ID: id.New(id.AidComplaint), ApplicationID: p.ID, Source: in.Source, Text: in.Text, State: Received,
		FiledAt: s.clock.Now(), Version: 1,
		UnitID: p.UnitID, UnitPath: p.UnitPath, ApplicationNumber: p.Number, Item: p.Item, HeadName: p.HeadName, Parties: parties(p), today: s.today(),
	}
	c.FiledBy, c.FiledByName = by(ctx)
	if err := s.startClock(ctx, tx, c); err != nil {
		return nil, err
	}
	if err := insertComplaint(ctx, tx, c); err != nil {
		return nil, err
	}
	if err := s.audit.Append(ctx, tx, audit.Event{Action: "complaint.file", Object: audit.Of(c.ID), After: c}); err != nil {
		return nil, err
	}
	return c, s.tellWhoAnswers(ctx, tx, c, notify.KindComplaintFiled)
}

// startClock gives a complaint the day by which it is to be answered.
func (s *Service) startClock(ctx context.Context, tx db.Tx, c *AidComplaint) error {
	days, err := s.applications.SettingsTx(ctx, tx)
	if err != nil {
		return err
	}
	due, err := s.applications.Workdays(ctx, days.ComplaintDays)
	c.DueOn, c.Told = &due, false
	return err
}

// parties are the memberships that made and verified an application.
func parties(p *assistance.Application) []id.ID {
	out := []id.ID{p.MakerID}
	if p.VerifierID != nil {
		out = append(out, *p.VerifierID)
	}
	return out
}

// tellWhoAnswers tells those who may answer a complaint, other than its parties.
func (s *Service) tellWhoAnswers(ctx context.Context, tx db.Tx, c *AidComplaint, kind string) error {
	may, err := member.WhoMayTx(ctx, tx, authz.ComplaintAnswer, c.Resource(), s.today())
	if err != nil {
		return err
	}
	return s.notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: without(may, c.Parties), Kind: kind, Link: complaintLink(c.ID), Args: notify.Args{"number": c.ApplicationNumber, "dueOn": c.DueOn.String()},
	})
}
