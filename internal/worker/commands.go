package worker

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/assistance"
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
	home, err := s.Home(ctx)
	return &OwnApplicationPayload{ID: p.Application.ID, Home: home}, err
}
