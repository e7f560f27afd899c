package handover

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

const (
	handoverColumns = `x.tenant_id, x.id, x.archive_id, x.archive_version, x.head_masked, x.giver_name, x.receiver_id, x.receiver_name,
		x.state, x.reason, x.consent_id, x.proposed_by, x.proposed_by_name, x.proposed_at, x.reviewed_by, x.reviewed_by_name, x.reviewed_at,
		x.opinion, x.contents, x.checksum, x.expires_on, x.outcome, x.received_by_name, x.receipt_number, x.ended_at, x.version,
		a.number, a.unit_path`
	handoverTables = `app.archive_handover x join app.archive a on a.tenant_id = x.tenant_id and a.id = x.archive_id`
	offerColumns   = `o.tenant_id, o.id, o.giver_name, o.receiver_name, o.head_masked, o.reason, o.offered_by_name, o.offered_at,
		o.expires_on, o.checksum, o.state, o.answered_by_name, o.outcome, o.ended_at, o.archive_id, o.contents, o.receipt_number, o.version`
	offerTables = `app.archive_offer o`

	// Each is followed by the caller's scope.
	sqlHandoversByID  = `select ` + handoverColumns + ` from ` + handoverTables + ` where x.id = any ($1) and `
	sqlHandoversOf    = `select ` + handoverColumns + ` from ` + handoverTables + ` where x.archive_id = any ($1) and `
	sqlHandoversOrder = ` order by x.id desc limit 2000`
	sqlOffersOf       = `select ` + offerColumns + ` from ` + offerTables + ` join app.archive a on a.tenant_id = o.tenant_id and a.id = o.archive_id
		where o.archive_id = any ($1) and `

	// $2 tells whether the reader may answer offers; the scope is that of the archive.
	sqlOffersByID = `select ` + offerColumns + ` from ` + offerTables + `
		left join app.archive a on a.tenant_id = o.tenant_id and a.id = o.archive_id
		where o.id = any ($1) and ($2::boolean or o.archive_id is not null and `
	sqlReadOffer    = `select ` + offerColumns + `, o.package_sealed from ` + offerTables + ` where o.id = ?`
	sqlLockHandover = `select ` + handoverColumns + ` from ` + handoverTables + ` where x.id = ? for update of x`
	sqlFindUnions   = `select id, name, uscc from app.find_unions($1)`
)

func lockHandover(ctx context.Context, tx db.Tx, x id.ID) (*ArchiveHandover, error) {
	h := &ArchiveHandover{}
	err := tx.NewRaw(sqlLockHandover, x).Scan(ctx, h)
	return h, db.NotFound(err, "hardship.handover.missing")
}

func insertHandover(ctx context.Context, tx db.Tx, x *ArchiveHandover) error {
	_, err := tx.NewInsert().Model(x).Exec(ctx)
	return err
}

// updateHandover writes the next version of a locked handover.
func updateHandover(ctx context.Context, tx db.Tx, x *ArchiveHandover) error {
	res, err := tx.NewUpdate().Model(x).Column("state", "consent_id", "reviewed_by", "reviewed_by_name", "reviewed_at", "opinion", "contents", "checksum",
		"expires_on", "outcome", "ended_at", "version").
		Where("x.id = ?", x.ID).Where("x.version = ?", x.Version-1).Exec(ctx)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n != 1 {
		return errs.New(errs.Conflict, "version").Wrap(err)
	}
	return nil
}

// readOffer needs no lock: the functions that end an offer look again.
func readOffer(ctx context.Context, tx db.Tx, x id.ID) (*sealedOffer, error) {
	o := &sealedOffer{}
	err := tx.NewRaw(sqlReadOffer, x).Scan(ctx, o)
	return o, db.NotFound(err, "hardship.offer.missing")
}

// sisterUnion is the name of a union of the own federation.
func sisterUnion(ctx context.Context, tx db.Tx, x id.ID) (string, error) {
	var name *string
	if err := tx.NewRaw(`select app.sister_union(?)`, x).Scan(ctx, &name); err != nil {
		return "", err
	}
	if name == nil {
		return "", errs.Invalid(errs.Field{Path: "receiverId", Code: "unknown_value"})
	}
	return *name, nil
}

func unionName(ctx context.Context, tx db.Tx) (name string, err error) {
	err = tx.NewRaw(`select name from identity.tenant where id = app.current_tenant()`).Scan(ctx, &name)
	return name, err
}

// changeOpen tells whether somebody asked to change who belongs to the household.
func changeOpen(ctx context.Context, tx db.Tx, archive id.ID) (open bool, err error) {
	err = tx.NewRaw(`select exists (select from app.archive_change where (archive_id = ?0 or other_id = ?0) and state = 'PROPOSED')`, archive).
		Scan(ctx, &open)
	return open, err
}

// originals lists the papers of a file that are handed over.
func originals(ctx context.Context, tx db.Tx, archive id.ID) ([]HandoverPaper, error) {
	papers := []HandoverPaper{}
	err := tx.NewRaw(`select kind, issued_on from app.archive_paper where archive_id = ? and removed_at is null and state <> 'REFUSED'
		order by filed_at, id limit 500`, archive).Scan(ctx, &papers)
	return papers, err
}

func offerArchive(ctx context.Context, tx db.Tx, handover, offer id.ID, sealed []byte) (sent bool, err error) {
	err = tx.NewRaw(`select app.offer_archive(?, ?, ?, ?)`, handover, offer, id.New(id.Job), sealed).Scan(ctx, &sent)
	return sent, err
}

func closeOffer(ctx context.Context, tx db.Tx, handover id.ID, as ArchiveHandoverState, at time.Time) (closed bool, err error) {
	err = tx.NewRaw(`select app.close_archive_offer(?, ?, ?)`, handover, as, at).Scan(ctx, &closed)
	return closed, err
}

func declineArchive(ctx context.Context, tx db.Tx, offer, by id.ID, name, reason string, at time.Time) (declined bool, err error) {
	err = tx.NewRaw(`select app.decline_archive(?, ?, ?, ?, ?, ?)`, offer, by, name, reason, at, id.New(id.Job)).Scan(ctx, &declined)
	return declined, err
}

// acceptance is what the receiving union puts on record.
type acceptance struct {
	offer, filed, by id.ID
	contents         *HandoverContents
	receipt, name    string
	day              clock.Date
	at               time.Time
}

func acceptArchive(ctx context.Context, tx db.Tx, a acceptance) (outcome string, err error) {
	contents, err := json.Marshal(a.contents)
	if err != nil {
		return "", err
	}
	err = tx.NewRaw(`select app.accept_archive(?, ?, ?::jsonb, ?, ?, ?, ?::date, ?, ?)`,
		a.offer, a.filed, string(contents), a.receipt, a.by, a.name, a.day, a.at, id.New(id.Job)).Scan(ctx, &outcome)
	return outcome, err
}

// nextReceipt is the next number of the year. The caller holds the lock of the register.
func nextReceipt(ctx context.Context, tx db.Tx, year int) (string, error) {
	var n int
	prefix := fmt.Sprintf("YJ%04d-", year) // 移交
	err := tx.NewRaw(`select coalesce(max(right(receipt_number, 6)::int), 0) + 1 from app.archive_offer where starts_with(receipt_number, ?)`, prefix).
		Scan(ctx, &n)
	return fmt.Sprintf("%s%06d", prefix, n), err
}
