package worker

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

// OwnFile is what the union keeps of a worker, what they agreed to, and who looked.
type OwnFile struct {
	*hardship.Archive
	Members     []*OwnMember
	Consents    []*hardship.Consent
	Looks       []*OwnLook
	ConsentText string // version of the texts that a new consent agrees to
}

// OwnMember is a member of the household as the head stated them.
type OwnMember struct {
	ID       id.ID
	Name     string
	Relation string
	Age      *int
}

// OwnLook is somebody's look at sensitive values of the file, or that of a superior union
// at the file.
type OwnLook struct {
	At               time.Time
	ViewerName       string
	ViewerTenantName string
	Superior         bool // under a grant of supervision
	Purpose          string
	Fields           []string
}

// File is what the union keeps of the caller; nil without an archive. Errors: FORBIDDEN.
func (s *Service) File(ctx context.Context) (*OwnFile, error) {
	d, err := s.archives.OwnDetail(ctx)
	if err != nil || d == nil {
		return nil, err
	}
	me, _, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	looks := db.Many[*OwnLook](sqlLooks, me)
	if err := s.db.Fetch(ctx, looks); err != nil {
		return nil, err
	}
	out := &OwnFile{Archive: d.Archive, Consents: d.Consents, Members: ownMembers(d.Members), Looks: looks.Rows, ConsentText: ConsentText}
	return out, nil
}

func ownMembers(all []*hardship.HouseholdPerson) []*OwnMember {
	out := make([]*OwnMember, len(all))
	for i, m := range all {
		out[i] = &OwnMember{ID: m.ID, Name: m.FullName, Relation: m.Relation, Age: m.Age()}
	}
	return out
}

// GiveOwnConsentInput agrees to a purpose.
type GiveOwnConsentInput struct {
	ArchiveID id.ID
	Purpose   hardship.ConsentPurpose
}

// GiveOwnConsent records that the caller agrees, with the text that the phone shows.
// Errors: as hardship.GiveConsent.
func (s *Service) GiveOwnConsent(ctx context.Context, in GiveOwnConsentInput) (*OwnFilePayload, error) {
	if err := s.archives.GiveOwnConsent(ctx, in.ArchiveID, in.Purpose, ConsentText); err != nil {
		return nil, err
	}
	return s.filePayload(ctx)
}

// WithdrawOwnConsentInput names an own consent.
type WithdrawOwnConsentInput struct{ ID id.ID }

// WithdrawOwnConsent ends an own consent. Errors: as hardship.WithdrawConsent.
func (s *Service) WithdrawOwnConsent(ctx context.Context, in WithdrawOwnConsentInput) (*OwnFilePayload, error) {
	if err := s.archives.WithdrawOwnConsent(ctx, hardship.WithdrawConsentInput{ID: in.ID}); err != nil {
		return nil, err
	}
	return s.filePayload(ctx)
}

// OwnFilePayload is the caller's file after a change.
type OwnFilePayload struct{ File *OwnFile }

func (s *Service) filePayload(ctx context.Context) (*OwnFilePayload, error) {
	f, err := s.File(ctx)
	return &OwnFilePayload{File: f}, err
}
