package feedback

import (
	"context"
	"crypto/sha256"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// AppealComplaintInput is an appeal against an answer, or because none came in time.
type AppealComplaintInput struct {
	ID              id.ID
	ExpectedVersion int
	Text            string
}

// AppealComplaint types an appeal for a household; there is one. Those who had a part in
// the application or answered the complaint do not decide it. Errors: BAD_USER_INPUT,
// NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION
// (feedback.complaint.no_appeal).
func (s *Service) AppealComplaint(ctx context.Context, in AppealComplaintInput) (*AidComplaintPayload, error) {
	return s.complaint(ctx, in.ID, in.ExpectedVersion, authz.ApplicationWrite, func(ctx context.Context, tx db.Tx, c *AidComplaint) error {
		return s.appealTx(ctx, tx, c, in.Text)
	})
}

// title is what lists of approvals show; of counselling they do not show for whom it is.
func (c *AidComplaint) title() string {
	if c.Item == limit.Psych {
		return c.ApplicationNumber
	}
	return c.ApplicationNumber + " " + cn.MaskNameForNotice(c.HeadName)
}

func (s *Service) appealTx(ctx context.Context, tx db.Tx, c *AidComplaint, text string) error {
	var v validate.Errors
	v.Text("text", text, 4, 1000)
	if err := v.Err(); err != nil {
		return err
	}
	if !c.Appealable() {
		return errs.New(errs.FailedPrecondition, "feedback.complaint.no_appeal")
	}
	now := s.clock.Now()
	c.Appeal, c.AppealedAt, c.DueOn = text, &now, nil
	if err := s.step(ctx, tx, c, Appeal, text); err != nil {
		return err
	}
	took, err := s.tookPart(ctx, tx, c)
	if err != nil {
		return err
	}
	concerned, err := s.applications.ConcernedTx(ctx, tx, c.ApplicationID)
	if err != nil {
		return err
	}
	start := approval.Start{
		Subject: c.subject(), Kind: approval.KindAidAppeal, Item: string(c.Item), UnitID: c.UnitID, UnitPath: c.UnitPath,
		Title: c.title(), Hash: c.contentHash(), Accounts: took, Concerned: concerned,
	}
	if c.AnsweredBy != nil {
		start.Persons = []id.ID{*c.AnsweredBy}
	}
	_, err = s.approval.StartTx(ctx, tx, start)
	return err
}

func (c *AidComplaint) subject() approval.Subject {
	return approval.Subject{Kind: id.AidComplaint, ID: c.ID}
}

// contentHash is over what those who decide an appeal rely on.
func (c *AidComplaint) contentHash() []byte {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%s\x00%s\x00%s", c.ApplicationID, c.Text, c.Answer, c.Appeal))
	return sum[:]
}

// decided follows the decision on an appeal: it was right, it was not, or the complaint
// is to be answered anew.
func (s *Service) decided(ctx context.Context, tx db.Tx, d approval.Decided) error {
	c, err := s.lock(ctx, tx, d.Subject.ID)
	if err != nil {
		return err
	}
	now := s.clock.Now()
	c.Outcome, c.DecidedAt, c.DecidedByName = d.Reason, &now, d.By
	if d.Outcome == approval.Returned {
		if err := s.startClock(ctx, tx, c); err != nil {
			return err
		}
		if err := s.step(ctx, tx, c, Remand, d.Reason); err != nil {
			return err
		}
		return s.tellWhoAnswers(ctx, tx, c, notify.KindComplaintFiled)
	}
	right := d.Outcome == approval.Approved
	c.Upheld = &right
	if err := s.step(ctx, tx, c, Decide, d.Reason); err != nil {
		return err
	}
	return s.tellParties(ctx, tx, c, notify.KindAppealDecided)
}

// facts are what those who decide see of appeals.
func (s *Service) facts(ctx context.Context, complaints []id.ID) (map[id.ID]approval.Facts, error) {
	q := db.Many[*AidComplaint](sqlComplaintsByID+"true", complaints)
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID]approval.Facts, len(q.Rows))
	for _, c := range q.Rows {
		f := approval.Facts{Link: complaintLink(c.ID), Lines: []approval.Fact{{Code: "complaint", Text: &c.Text}}}
		if c.Answer != "" {
			f.Lines = append(f.Lines, approval.Fact{Code: "answer", Text: &c.Answer})
		}
		out[c.ID] = approval.Facts{Link: f.Link, Lines: append(f.Lines, approval.Fact{Code: "appeal", Text: &c.Appeal})}
	}
	return out, nil
}
