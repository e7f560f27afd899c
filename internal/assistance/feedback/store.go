package feedback

import (
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

const (
	// aboutColumns say which application it is about.
	aboutColumns = `p.unit_id, p.unit_path, p.number as application_number, p.item, a.head_name,
		array_remove(array[p.maker_id, p.verifier_id], null) as parties`
	complaintColumns = `c.tenant_id, c.id, c.application_id, c.source, c.text, c.state, c.filed_at, c.filed_by, c.filed_by_name, c.due_on,
		c.told, c.upheld, c.answer, c.answered_at, c.answered_by, c.answered_by_name, c.appeal_until, c.appeal, c.appealed_at,
		c.outcome, c.decided_at, c.decided_by_name, c.version, ` + aboutColumns
	callBackColumns = `b.tenant_id, b.id, b.application_id, b.draw_id, b.state, b.attempts, b.outcome, b.note, b.drawn_on, b.called_at,
		b.called_by, b.called_by_name, b.version, p.archive_id, p.closed_on, ` + aboutColumns
	feedbackColumns = `f.tenant_id, f.id, f.application_id, f.source, f.score, f.comment, f.given_at, f.by_id, f.by_name`
	drawColumns     = `w.tenant_id, w.id, w.closed_from, w.closed_to, w.seed, w.share_bp, w.closed, w.drawn, w.drawn_at`

	archiveOf       = ` join app.archive a on a.tenant_id = p.tenant_id and a.id = p.archive_id`
	complaintTables = `app.aid_complaint c join app.application p on p.tenant_id = c.tenant_id and p.id = c.application_id` + archiveOf
	callBackTables  = `app.aid_call_back b join app.application p on p.tenant_id = b.tenant_id and p.id = b.application_id` + archiveOf
)

// Statements of the reads; they are followed by the caller's scope.
const (
	sqlComplaintsByID  = `select ` + complaintColumns + ` from ` + complaintTables + ` where c.id = any($1) and `
	sqlComplaintsOf    = `select ` + complaintColumns + ` from ` + complaintTables + ` where c.application_id = any($1) and `
	sqlComplaintsOrder = ` order by c.id limit 1000`
	sqlCallBacksOf     = `select ` + callBackColumns + ` from ` + callBackTables + ` where b.application_id = any($1) and `
	sqlCallBacksOrder  = ` order by b.id limit 1000`
	sqlFeedbackOf      = `select ` + feedbackColumns + ` from app.aid_feedback f
		join app.application p on p.tenant_id = f.tenant_id and p.id = f.application_id where f.application_id = any($1) and `
	sqlFeedbackOrder = ` order by f.id limit 1000`
)

func insertFeedback(ctx context.Context, tx db.Tx, f *AidFeedback) error {
	_, err := tx.NewInsert().Model(f).Exec(ctx)
	return err
}

func insertComplaint(ctx context.Context, tx db.Tx, c *AidComplaint) error {
	_, err := tx.NewInsert().Model(c).Exec(ctx)
	return err
}

func lockComplaint(ctx context.Context, tx db.Tx, x id.ID) (*AidComplaint, error) {
	c := &AidComplaint{}
	err := tx.NewRaw(`select `+complaintColumns+` from `+complaintTables+` where c.id = ? for update of c`, x).Scan(ctx, c)
	return c, db.NotFound(err, "feedback.complaint.missing")
}

// updateComplaint writes the next version of a locked complaint.
func updateComplaint(ctx context.Context, tx db.Tx, c *AidComplaint) error {
	res, err := tx.NewUpdate().Model(c).Column("state", "due_on", "told", "upheld", "answer", "answered_at", "answered_by", "answered_by_name",
		"appeal_until", "appeal", "appealed_at", "outcome", "decided_at", "decided_by_name", "version").
		Where("c.id = ?", c.ID).Where("c.version = ?", c.Version-1).Exec(ctx)
	return written(res, err)
}

type result interface{ RowsAffected() (int64, error) }

// written tells whether an update found the version that it was made of.
func written(res result, err error) error {
	if err != nil {
		return fmt.Errorf("update: %w", err)
	}
	if n, err := res.RowsAffected(); err != nil || n != 1 {
		return errs.New(errs.Conflict, "version").Wrap(err)
	}
	return nil
}

func lateComplaints(ctx context.Context, tx db.Tx, today clock.Date, limit int) (late []*AidComplaint, err error) {
	err = tx.NewRaw(`select `+complaintColumns+` from `+complaintTables+`
		where c.due_on < ? and not c.told order by c.due_on, c.id limit ? for update of c`, today, limit).Scan(ctx, &late)
	return late, err
}

// upheldComplaint tells whether a complaint about the application was right.
func upheldComplaint(ctx context.Context, tx db.Tx, application id.ID) (right bool, err error) {
	err = tx.NewRaw(`select exists (select from app.aid_complaint c
		where c.application_id = ? and c.upheld and c.state in ('ANSWERED', 'FINAL'))`, application).Scan(ctx, &right)
	return right, err
}

func accountOf(ctx context.Context, tx db.Tx, member id.ID) (out id.ID, err error) {
	err = tx.NewRaw(`select account_id from app.membership where id = ?`, member).Scan(ctx, &out)
	return out, err
}

func lockCallBack(ctx context.Context, tx db.Tx, x id.ID) (*AidCallBack, error) {
	b := &AidCallBack{}
	err := tx.NewRaw(`select `+callBackColumns+` from `+callBackTables+` where b.id = ? for update of b`, x).Scan(ctx, b)
	return b, db.NotFound(err, "feedback.call.missing")
}

func updateCallBack(ctx context.Context, tx db.Tx, b *AidCallBack) error {
	res, err := tx.NewUpdate().Model(b).Column("state", "attempts", "outcome", "note", "called_at", "called_by", "called_by_name", "version").
		Where("b.id = ?", b.ID).Where("b.version = ?", b.Version-1).Exec(ctx)
	return written(res, err)
}

func insertCallBacks(ctx context.Context, tx db.Tx, calls []*AidCallBack) error {
	if len(calls) == 0 {
		return nil
	}
	_, err := tx.NewInsert().Model(&calls).Exec(ctx)
	return err
}

func unratedBefore(ctx context.Context, tx db.Tx, today clock.Date, limit int) (due []id.ID, err error) {
	err = tx.NewRaw(`select p.id from app.application p where p.feedback_due_on < ? order by p.feedback_due_on, p.id limit ?`, today, limit).Scan(ctx, &due)
	return due, err
}

// closedBetween leaves out counselling: nobody is called about it.
func closedBetween(ctx context.Context, tx db.Tx, from, to clock.Date, after id.ID, limit int) (closed []id.ID, err error) {
	err = tx.NewRaw(`select p.id from app.application p where p.closed_on between ? and ? and p.item <> 'PSYCH' and p.id > ? order by p.id limit ?`, from, to, after, limit).Scan(ctx, &closed)
	return closed, err
}

func lastDrawn(ctx context.Context, tx db.Tx) (last *clock.Date, err error) {
	err = tx.NewRaw(`select max(closed_to) from app.aid_call_draw`).Scan(ctx, &last)
	return last, err
}

func insertDraw(ctx context.Context, tx db.Tx, w *callDraw) error {
	_, err := tx.NewInsert().Model(w).Exec(ctx)
	return err
}

func readDraw(ctx context.Context, tx db.Tx, x id.ID) (*callDraw, error) {
	w := &callDraw{}
	err := tx.NewRaw(`select `+drawColumns+` from app.aid_call_draw w where w.id = ?`, x).Scan(ctx, w)
	return w, err
}

func updateDraw(ctx context.Context, tx db.Tx, w *callDraw) error {
	_, err := tx.NewUpdate().Model(w).Column("closed", "drawn").Where("w.id = ?", w.ID).Exec(ctx)
	return err
}
