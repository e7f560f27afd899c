package worker

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/assistance/feedback"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
)

// OwnHomePayload is the caller's home after a command.
type OwnHomePayload struct{ Home *OwnHome }

// OwnApplicationPayload names the application that was changed.
type OwnApplicationPayload struct {
	ID   id.ID
	Home *OwnHome
}

// Then is the caller's home after a command that went well.
func (s *Service) Then(ctx context.Context, err error) (*OwnHomePayload, error) {
	if err != nil {
		return nil, err
	}
	home, err := s.Home(ctx)
	return &OwnHomePayload{Home: home}, err
}

// FileOwnPaperInput adds an uploaded paper to the own application for an archive.
type FileOwnPaperInput struct {
	ArchiveID    id.ID
	Kind         intake.ArchivePaperKind
	AttachmentID id.ID
}

// FileOwnPaper adds a paper. Errors: as intake.FileOwnPaper.
func (s *Service) FileOwnPaper(ctx context.Context, in FileOwnPaperInput) (*OwnHomePayload, error) {
	_, err := s.intake.FileOwnPaper(ctx, intake.FilePaperInput{ArchiveID: in.ArchiveID, Kind: in.Kind, AttachmentID: &in.AttachmentID})
	return s.Then(ctx, err)
}

// ResubmitOwnArchive hands the application in again. Errors: as intake.ResubmitOwn.
func (s *Service) ResubmitOwnArchive(ctx context.Context, in intake.StepInput) (*OwnHomePayload, error) {
	_, err := s.intake.ResubmitOwn(ctx, in)
	return s.Then(ctx, err)
}

// WithdrawOwnArchive takes the application back. Errors: as intake.WithdrawOwn.
func (s *Service) WithdrawOwnArchive(ctx context.Context, in intake.StepInput) (*OwnHomePayload, error) {
	_, err := s.intake.WithdrawOwn(ctx, in)
	return s.Then(ctx, err)
}

// About is the caller's home after a command about one application for aid.
func (s *Service) About(ctx context.Context, p *assistance.ApplicationPayload, err error) (*OwnApplicationPayload, error) {
	if err != nil {
		return nil, err
	}
	return s.aboutOne(ctx, p.Application.ID, nil)
}

// RateOwnAid rates aid that the caller's household got. Errors: as feedback.RateOwn.
func (s *Service) RateOwnAid(ctx context.Context, in feedback.RateOwnAidInput) (*OwnApplicationPayload, error) {
	return s.aboutOne(ctx, in.ApplicationID, s.feedback.RateOwn(ctx, in))
}

// FileOwnComplaint complains about the handling of an application. Errors: as
// feedback.FileOwn.
func (s *Service) FileOwnComplaint(ctx context.Context, in feedback.FileOwnComplaintInput) (*OwnApplicationPayload, error) {
	return s.aboutOne(ctx, in.ApplicationID, s.feedback.FileOwn(ctx, in))
}

// AppealOwnComplaint appeals against an answer. Errors: as feedback.AppealOwn.
func (s *Service) AppealOwnComplaint(ctx context.Context, in feedback.AppealComplaintInput) (*OwnApplicationPayload, error) {
	p, err := s.feedback.AppealOwn(ctx, in)
	return s.aboutOne(ctx, p, err)
}

// WithdrawOwnComplaint takes a complaint back. Errors: as feedback.WithdrawOwn.
func (s *Service) WithdrawOwnComplaint(ctx context.Context, in feedback.WithdrawComplaintInput) (*OwnApplicationPayload, error) {
	p, err := s.feedback.WithdrawOwn(ctx, in)
	return s.aboutOne(ctx, p, err)
}

func (s *Service) aboutOne(ctx context.Context, application id.ID, err error) (*OwnApplicationPayload, error) {
	if err != nil {
		return nil, err
	}
	home, err := s.Home(ctx)
	return &OwnApplicationPayload{ID: application, Home: home}, err
}
