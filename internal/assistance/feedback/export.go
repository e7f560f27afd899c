package feedback

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// The functions below serve a worker in the app. They ask for no permission: the caller
// makes sure that the application is the worker's own.

// GiveOwnTx rates aid and closes its application. Errors: BAD_USER_INPUT, NOT_FOUND,
// FAILED_PRECONDITION (assistance.state).
func (s *Service) GiveOwnTx(ctx context.Context, tx db.Tx, application id.ID, score int, comment *string) error {
	p, err := s.applications.LockTx(ctx, tx, application)
	if err != nil {
		return err
	}
	return s.giveTx(ctx, tx, p, GiveFeedbackInput{ApplicationID: application, Source: FromWorker, Score: score, Comment: comment})
}

// FileOwnTx files a complaint. Errors: BAD_USER_INPUT, NOT_FOUND, CONFLICT
// (db.aid_complaint_open), FAILED_PRECONDITION (feedback.complaint.draft).
func (s *Service) FileOwnTx(ctx context.Context, tx db.Tx, application id.ID, text string) (*AidComplaint, error) {
	p, err := s.applications.LockTx(ctx, tx, application)
	if err != nil {
		return nil, err
	}
	return s.fileTx(ctx, tx, p, FileComplaintInput{ApplicationID: application, Source: FromWorker, Text: text})
}

// LockComplaintTx is a complaint for a change; its ApplicationID says whose it is.
// Errors: NOT_FOUND.
func (s *Service) LockComplaintTx(ctx context.Context, tx db.Tx, complaint id.ID) (*AidComplaint, error) {
	return s.lock(ctx, tx, complaint)
}

// AppealOwnTx appeals against the answer to a locked complaint. Errors: BAD_USER_INPUT,
// FAILED_PRECONDITION (feedback.complaint.no_appeal).
func (s *Service) AppealOwnTx(ctx context.Context, tx db.Tx, c *AidComplaint, text string) error {
	return s.appealTx(ctx, tx, c, text)
}

// WithdrawOwnTx takes a locked complaint back. Errors: BAD_USER_INPUT,
// FAILED_PRECONDITION (feedback.complaint.state).
func (s *Service) WithdrawOwnTx(ctx context.Context, tx db.Tx, c *AidComplaint, reason string) error {
	return s.withdrawTx(ctx, tx, c, reason)
}

// OwnFeedbackOf lists the ratings of applications, oldest first.
func (s *Service) OwnFeedbackOf(ctx context.Context, applications []id.ID) (map[id.ID][]*AidFeedback, error) {
	return s.feedbackOf(ctx, sqlFeedbackOf+"true"+sqlFeedbackOrder, applications)
}

// OwnComplaintsOf lists the complaints about applications, oldest first.
func (s *Service) OwnComplaintsOf(ctx context.Context, applications []id.ID) (map[id.ID][]*AidComplaint, error) {
	return s.complaintsOf(ctx, sqlComplaintsOf+"true"+sqlComplaintsOrder, applications)
}
