package feedback

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

// RateOwnAidInput is how satisfied a worker is with aid that their household got.
type RateOwnAidInput struct {
	ApplicationID id.ID
	Score         int // 1 to 5
	Comment       *string
}

// RateOwn rates aid of the caller's own household and closes its application. Errors:
// BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, FAILED_PRECONDITION (assistance.state).
func (s *Service) RateOwn(ctx context.Context, in RateOwnAidInput) error {
	given := GiveFeedbackInput{ApplicationID: in.ApplicationID, Source: FromWorker, Score: in.Score, Comment: in.Comment}
	if err := given.Validate(); err != nil {
		return err
	}
	return s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		p, err := s.applications.LockOwnTx(ctx, tx, in.ApplicationID)
		if err != nil {
			return err
		}
		return s.giveTx(ctx, tx, p, given)
	})
}

// FileOwnComplaintInput complains about how an application of the own household was
// handled.
type FileOwnComplaintInput struct {
	ApplicationID id.ID
	Text          string
}

// FileOwn files a complaint of the caller. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN,
// CONFLICT (db.aid_complaint_open).
func (s *Service) FileOwn(ctx context.Context, in FileOwnComplaintInput) error {
	return s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		p, err := s.applications.LockOwnTx(ctx, tx, in.ApplicationID)
		if err != nil {
			return err
		}
		_, err = s.fileTx(ctx, tx, p, FileComplaintInput{ApplicationID: p.ID, Source: FromWorker, Text: in.Text})
		return err
	})
}

// AppealOwn appeals against the answer to a complaint about an own application, and
// answers which application that is. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN,
// CONFLICT (version), FAILED_PRECONDITION (feedback.complaint.no_appeal).
func (s *Service) AppealOwn(ctx context.Context, in AppealComplaintInput) (application id.ID, err error) {
	return s.onOwn(ctx, in.ID, in.ExpectedVersion, func(ctx context.Context, tx db.Tx, c *AidComplaint) error {
		return s.appealTx(ctx, tx, c, in.Text)
	})
}

// WithdrawOwn takes a complaint about an own application back. Errors: BAD_USER_INPUT,
// NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION
// (feedback.complaint.state).
func (s *Service) WithdrawOwn(ctx context.Context, in WithdrawComplaintInput) (application id.ID, err error) {
	return s.onOwn(ctx, in.ID, in.ExpectedVersion, func(ctx context.Context, tx db.Tx, c *AidComplaint) error {
		return s.withdrawTx(ctx, tx, c, in.Reason)
	})
}

// onOwn locks a complaint about an application for the caller's own household and runs
// the change; any other complaint is missing.
func (s *Service) onOwn(ctx context.Context, x id.ID, version int, change func(context.Context, db.Tx, *AidComplaint) error) (application id.ID, err error) {
	me, err := authz.Holder(ctx, authz.OwnApply)
	if err != nil {
		return id.Nil, err
	}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		c := &AidComplaint{today: s.today()}
		if err := tx.NewRaw(sqlOwnComplaint, x, me).Scan(ctx, c); err != nil {
			return db.NotFound(err, "feedback.complaint.missing")
		}
		if c.Version != version {
			return errs.Stale(c.Version)
		}
		application = c.ApplicationID
		return change(ctx, tx, c)
	})
	return application, err
}

// OwnFeedback are the ratings of and the complaints about the caller's own applications.
type OwnFeedback struct {
	Ratings    map[id.ID][]*AidFeedback
	Complaints map[id.ID][]*AidComplaint
}

// Own reads what the caller and their union said about the caller's applications.
// Errors: FORBIDDEN.
func (s *Service) Own(ctx context.Context) (*OwnFeedback, error) {
	me, err := authz.Holder(ctx, authz.OwnRead)
	if err != nil {
		return nil, err
	}
	ratings, complaints := db.Many[*AidFeedback](sqlOwnFeedback, me), db.Many[*AidComplaint](sqlOwnComplaints, me)
	if err := s.db.Fetch(ctx, ratings, complaints); err != nil {
		return nil, err
	}
	out := &OwnFeedback{Ratings: map[id.ID][]*AidFeedback{}, Complaints: map[id.ID][]*AidComplaint{}}
	for _, f := range ratings.Rows {
		out.Ratings[f.ApplicationID] = append(out.Ratings[f.ApplicationID], f)
	}
	for _, c := range complaints.Rows {
		c.today = s.today()
		out.Complaints[c.ApplicationID] = append(out.Complaints[c.ApplicationID], c)
	}
	return out, nil
}

// Statements about applications for the caller's own household; the caller is $1, and ?1
// when one is locked.
var (
	sqlOwnComplaint = `select ` + complaintColumns + ` from ` + complaintTables + ` where c.id = ?0 and p.archive_id in ` +
		hardship.OwnArchives("?1") + ` for update of c`
	sqlOwnComplaints = `select ` + complaintColumns + ` from ` + complaintTables + ` where p.archive_id in ` + hardship.OwnArchives("$1") + sqlComplaintsOrder
	sqlOwnFeedback   = `select ` + feedbackColumns + ` from app.aid_feedback f
		join app.application p on p.tenant_id = f.tenant_id and p.id = f.application_id where p.archive_id in ` + hardship.OwnArchives("$1") + sqlFeedbackOrder
)

// OwnComplaint is a complaint as who filed it sees it: without the names of those who
// handled it.
type OwnComplaint struct{ *AidComplaint }

// Open tells whether an answer or a decision is still to come.
func (c OwnComplaint) Open() bool { return c.State == Received || c.State == Appealed }

// CanAppeal tells whether an appeal may be lodged now.
func (c OwnComplaint) CanAppeal() bool { return c.Appealable() }

// CanWithdraw tells whether it may be taken back.
func (c OwnComplaint) CanWithdraw() bool { return c.Open() }
