package hardship

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// OwnArchives selects the archives whose head is the person behind a membership; the
// placeholder stands for the membership. Everything that workers read or change of
// theirs is limited by it in the statement itself.
func OwnArchives(placeholder string) string {
	return `(select o.id from app.archive o join app.member_identity i on i.tenant_id = o.tenant_id and i.id_number_bix = o.id_number_bix
		where i.membership_id = ` + placeholder + `)`
}

// PersonIndex is the blind index under which an identity number is found among heads
// and members of households.
func PersonIndex(keys *secret.Keys, number string) secret.Index {
	return keys.Index(indexIDNumber, number)
}

// IdentifyTx links a membership with the person of an identity number, from whom a
// membership that has ended is taken. Errors: CONFLICT (hardship.identity.taken).
func (s *Service) IdentifyTx(ctx context.Context, tx db.Tx, membership id.ID, person secret.Index) error {
	err := putIdentity(ctx, tx, membership, person, s.clock.Now())
	if db.Violates(err, "member_identity_once") || db.Violates(err, "member_identity_pkey") {
		return errs.New(errs.Conflict, "hardship.identity.taken")
	}
	return err
}

// KinTx are the memberships of the people of a household: they have no say in what is
// decided about it.
func (s *Service) KinTx(ctx context.Context, tx db.Tx, archive id.ID) (members []id.ID, err error) {
	err = tx.NewRaw(`select i.membership_id from app.member_identity i where i.id_number_bix in (
			select a.id_number_bix from app.archive a where a.id = ?0
			union select p.id_number_bix from app.household_person p where p.archive_id = ?0 and p.removed_at is null)`, archive).Scan(ctx, &members)
	return members, err
}

// ConcernedTx are the people of a household by the blind index of their identity number.
func (s *Service) ConcernedTx(ctx context.Context, tx db.Tx, archive id.ID) (persons []secret.Index, err error) {
	err = tx.NewRaw(`select a.id_number_bix from app.archive a where a.id = ?0
		union select p.id_number_bix from app.household_person p where p.archive_id = ?0 and p.removed_at is null and p.id_number_bix is not null`, archive).Scan(ctx, &persons)
	return persons, err
}

// ApplicantTx is the membership of the head of a household, or none.
func (s *Service) ApplicantTx(ctx context.Context, tx db.Tx, archive id.ID) (members []id.ID, err error) {
	err = tx.NewRaw(`select i.membership_id from app.member_identity i join app.archive a
		on a.tenant_id = i.tenant_id and a.id_number_bix = i.id_number_bix where a.id = ?`, archive).Scan(ctx, &members)
	return members, err
}

// OwnDetail is the caller's own archive, the live one or else the last: nil without any.
func (s *Service) OwnDetail(ctx context.Context) (*Detail, error) {
	me, r, err := s.ownReader(ctx)
	if err != nil {
		return nil, err
	}
	archive := db.One[Archive](sqlOwnArchive, me)
	persons, consents := db.Many[personRow](sqlOwnPersons, me), db.Many[*Consent](sqlOwnConsents, me)
	if err := s.db.Fetch(ctx, archive, persons, consents); err != nil || !archive.Found {
		return nil, err
	}
	archive.Row.seen = r
	return &Detail{Archive: &archive.Row, Members: r.persons(persons.Rows), Consents: consents.Rows}, nil
}

func (s *Service) ownReader(ctx context.Context) (id.ID, reader, error) {
	me, err := authz.Holder(ctx, authz.OwnRead)
	if err != nil {
		return id.Nil, reader{}, err
	}
	r, err := s.reader(ctx)
	return me, r, err
}

// lockOwn is lock for the caller's own archive; that of anybody else is missing.
func (s *Service) lockOwn(ctx context.Context, tx db.Tx, x id.ID, version *int) (*Archive, error) {
	me, err := authz.Holder(ctx, authz.OwnApply)
	if err != nil {
		return nil, err
	}
	a := &Archive{}
	err = tx.NewSelect().Model(a).Where("a.id = ?", x).Where("a.id in "+OwnArchives("?"), me).For("update of a").Scan(ctx)
	if err != nil {
		return nil, db.NotFound(err, "hardship.archive.missing")
	}
	return a, a.requireVersion(version)
}

// OwnFiling is the form of an application that its head makes, checked and ready
// to be stored.
type OwnFiling struct {
	unit id.ID
	st   *statement
	seen reader
}

// PrepareOwn checks the form of an application of the caller. Errors: BAD_USER_INPUT.
func (s *Service) PrepareOwn(ctx context.Context, in ArchiveInput) (*OwnFiling, error) {
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	var own dictionary.Own
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) (err error) {
		own, err = dictionary.OwnTx(ctx, tx)
		return err
	})
	if err != nil {
		return nil, err
	}
	st, err := in.statement(r.today, own)
	if err != nil {
		return nil, err
	}
	return &OwnFiling{unit: in.UnitID, st: st, seen: r}, nil
}

// FileOwnTx stores an application of the caller as a draft with the source WORKER. What
// it says of others is only stated: whether they are in another archive is found out by
// the office (RequireUnheldTx), not answered to the applicant. Errors: FORBIDDEN,
// FAILED_PRECONDITION (hardship.unit.dissolved), CONFLICT (hardship.archive.own_exists).
func (s *Service) FileOwnTx(ctx context.Context, tx db.Tx, p *OwnFiling) (*Archive, error) {
	if err := s.unitFor(ctx, tx, authz.OwnApply, p.unit, p.st); err != nil {
		return nil, err
	}
	return s.file(ctx, tx, newArchive{st: p.st, seen: p.seen, state: Draft, from: FromWorker, source: Source{From: WorkerSource}})
}

// RequireUnheldTx refuses a household of which somebody is in another live archive.
// Errors: CONFLICT (hardship.archive.exists, hardship.person.is_head).
func (s *Service) RequireUnheldTx(ctx context.Context, tx db.Tx, a *Archive) error {
	persons, err := selectPersons(ctx, tx, []id.ID{a.ID})
	if err != nil {
		return err
	}
	return requireUnheld(ctx, tx, a, persons)
}

// requireHeadUnheld is requireUnheld for the head alone, who may know of it.
func requireHeadUnheld(ctx context.Context, tx db.Tx, a *Archive) error {
	found, err := holders(ctx, tx, []secret.Index{a.IDNumberBix})
	if err == nil && len(found) > 0 {
		err = errs.New(errs.Conflict, "hardship.archive.own_exists")
	}
	return err
}

// ConsentOwnTx records a consent that the head gives on their own screen. Errors:
// BAD_USER_INPUT.
func (s *Service) ConsentOwnTx(ctx context.Context, tx db.Tx, a *Archive, purpose ConsentPurpose, textVersion string) error {
	today := clock.TodayCN(s.clock)
	in := GiveConsentInput{ArchiveID: a.ID, Purpose: purpose, TextVersion: textVersion, Channel: onlineChannel, SignedOn: today}
	if err := in.Validate(today); err != nil {
		return err
	}
	return s.giveConsent(ctx, tx, a, &in)
}

// GiveOwnConsent records a consent of the head of an own archive. Errors: as GiveConsent.
func (s *Service) GiveOwnConsent(ctx context.Context, archive id.ID, purpose ConsentPurpose, textVersion string) error {
	_, err := s.giveConsentAs(ctx, authz.OwnApply, GiveConsentInput{
		ArchiveID: archive, Purpose: purpose, TextVersion: textVersion, Channel: onlineChannel, SignedOn: clock.TodayCN(s.clock),
	})
	return err
}

// WithdrawOwnConsent ends a consent of the head of an own archive; those of others are
// theirs. Errors: as WithdrawConsent.
func (s *Service) WithdrawOwnConsent(ctx context.Context, in WithdrawConsentInput) error {
	_, err := s.withdrawConsentAs(ctx, authz.OwnApply, in)
	return err
}

const (
	sqlOwnArchive = `select ` + archiveColumns + ` from app.archive a
		join app.member_identity i on i.tenant_id = a.tenant_id and i.id_number_bix = a.id_number_bix
		where i.membership_id = $1 order by a.live desc, a.id desc limit 1`
	ownNewest = ` (select a.id from app.archive a
		join app.member_identity i on i.tenant_id = a.tenant_id and i.id_number_bix = a.id_number_bix
		where i.membership_id = $1 order by a.live desc, a.id desc limit 1)`
	sqlOwnPersons = `select ` + personColumns + `, a.unit_path from app.household_person p
		join app.archive a on a.tenant_id = p.tenant_id and a.id = p.archive_id
		where p.removed_at is null and p.archive_id =` + ownNewest + ` order by p.seq limit 100`
	// Consents of other members are theirs alone.
	sqlOwnConsents = `select ` + consentColumns + ` from app.consent c where c.person_id is null and c.archive_id =` + ownNewest + `
		order by c.id desc limit 100`
)

// putIdentity links a membership with a person, in the place of one that has left.
func putIdentity(ctx context.Context, tx db.Tx, membership id.ID, person secret.Index, at time.Time) error {
	_, err := tx.ExecContext(ctx, `delete from app.member_identity i using app.membership m
		where m.tenant_id = i.tenant_id and m.id = i.membership_id and i.id_number_bix = ? and m.state <> 'ACTIVE'`, person)
	if err != nil {
		return err
	}
	t, _ := tenant.From(ctx)
	_, err = tx.ExecContext(ctx, `insert into app.member_identity (tenant_id, membership_id, id_number_bix, linked_at) values (?, ?, ?, ?)`,
		t, membership, person, at)
	return err
}

// HeadIdentity opens who the head of a locked archive is, for letting them in. The
// numbers stay inside the server.
func (a *Archive) HeadIdentity(keys *secret.Keys) (number, phone secret.Text, err error) {
	if number, err = keys.Open(place(archiveTable, "id_number", a.ID), a.IDNumberSealed); err != nil {
		return number, phone, err
	}
	phone, err = keys.Open(place(archiveTable, "phone", a.ID), a.PhoneSealed)
	return number, phone, err
}
